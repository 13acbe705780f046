import { TLSSocket } from 'node:tls';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { WireReply } from '../contract/protocols.js';
import type { Trail } from '../trail/trail.js';
import type { Answer, Engine, Incoming } from './engine.js';
import type { Neighbour } from './surface.js';

/** Answers requests through the engine: the record first, then the reply. */
export interface Answering {
  (request: FastifyRequest, reply: FastifyReply): void;
  /** For errors that Fastify or a surface raised before or instead of answering. */
  failed(error: Error, request: FastifyRequest, reply: FastifyReply): void;
}

const NO_BODY = Buffer.alloc(0);
const asIs = (body: string): string => body;

export function createAnswering(
  engine: Engine,
  trail: Trail,
  log: Logger,
  neighbours: readonly Neighbour[],
): Answering {
  const answering = (request: FastifyRequest, reply: FastifyReply, refused?: 'unsupported'): void => {
    const start = performance.now();
    const answer = engine.answer(incomingOf(request, refused));
    const { record } = answer;
    if (record === undefined) {
      adopted(request, reply).then(
        (taken) => {
          if (!taken) finish(answer, answer.reply, reply, start);
        },
        (error: unknown) => finish({ ...answer, bug: error }, answer.unrecorded(), reply, start),
      );
      return;
    }
    // The reply leaves once the record stands: whoever has the answer finds the event.
    trail.commit(record.json, record, (failure) => {
      if (failure === undefined) finish(answer, answer.reply, reply, start);
      else finish({ ...answer, bug: failure }, answer.unrecorded(), reply, start);
    });
  };

  /** Whether a neighbour took what no operation knows. */
  async function adopted(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    for (const neighbour of neighbours) {
      if (await neighbour.adopt(request, reply)) return true;
    }
    return false;
  }

  function finish(answer: Answer, wire: WireReply, reply: FastifyReply, start: number): void {
    tell(log, answer, wire.status, performance.now() - start);
    reply.code(wire.status).headers(wire.headers);
    if (wire.body === '') reply.send();
    // Through a serializer, since to a bare text Fastify adds a charset that AWS does not send.
    else reply.serializer(asIs).send(wire.body);
  }

  return Object.assign(answering, {
    failed(error: Error, request: FastifyRequest, reply: FastifyReply): void {
      if ('code' in error && String(error.code).startsWith('FST_ERR_CTP')) {
        answering(request, reply, 'unsupported');
        return;
      }
      log.error({ err: error, method: request.method, url: request.url }, 'a surface failed');
      reply.code(500).send({ message: 'The request processing has failed because of an unknown error.' });
    },
  });
}

/**
 * Reads a request's body whole, whatever its content type says.
 * @param done gets the bytes, or `tooLarge` after the sender had its say
 */
export function readWhole(
  payload: NodeJS.ReadableStream,
  limit: number,
  done: (error: Error | null, body?: Buffer | 'tooLarge') => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  payload.on('data', (chunk: Buffer) => {
    size += chunk.length;
    // What is over the limit is let pass unread, so that the sender lives to read the refusal.
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  payload.on('end', () => {
    const [only] = chunks;
    if (size > limit) done(null, 'tooLarge');
    else done(null, chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
  });
  payload.on('error', (error: Error) => done(error));
}

function incomingOf(request: FastifyRequest, refused: 'unsupported' | undefined): Incoming {
  const { body } = request;
  const { ip } = request;
  return {
    method: request.method,
    url: request.raw.url ?? '/',
    headers: request.headers,
    body: refused ?? (body === 'tooLarge' || Buffer.isBuffer(body) ? body : NO_BODY),
    // An IPv4 caller of a dual-stack socket is told as what it is.
    sourceIPAddress: ip.startsWith('::ffff:') ? ip.slice(7) : ip,
    tls: tlsOf(request.raw.socket),
  };
}

/** What connections agreed on, which stays the same for all their requests. */
const agreed = new WeakMap<object, Incoming['tls']>();

function tlsOf(socket: object): Incoming['tls'] {
  if (!(socket instanceof TLSSocket)) return undefined;
  const known = agreed.get(socket);
  if (known !== undefined) return known;
  const made = { version: socket.getProtocol() ?? '', cipher: socket.getCipher().name };
  agreed.set(socket, made);
  return made;
}

/** One line a call, without anything that the caller wrote. */
function tell(log: Logger, answer: Answer, status: number, milliseconds: number): void {
  const { service, operation, requestId, failure, bug } = answer;
  const line = {
    service,
    operation,
    requestId,
    status,
    ms: Math.round(milliseconds * 100) / 100,
    error: failure?.name,
  };
  if (bug !== undefined) log.error({ ...line, err: bug }, 'the call failed by a fault of Chimepost');
  else log.info(line, 'call');
}
