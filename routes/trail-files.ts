import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Surface } from '../src/http/surface.js';
import { createS3, type S3Reply, type S3Request } from '../src/s3/s3.js';

/**
 * The trail directory as a read-only S3, by path (`/BUCKET/key`) and by host (`BUCKET.localhost`). It has no
 * routes: what is S3's is told by signature or host, else only where no operation knows a path whose first part
 * is a bucket. Its calls leave no record, since reads of objects are data events.
 */
export const trailFiles: Surface = (app, _options, done) => {
  const { trail, clock, bucket, region, neighbours } = app.emulator;
  const s3 = createS3({
    dir: trail.status().dir,
    standing: () => [bucket, ...trail.destinations.map((destination) => destination.bucket)],
    region,
    metadata: (name, key) => trail.objectMetadata(name, key),
    clock,
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const start = process.hrtime.bigint();
    const { operation, requestId, reply: told, error, bug } = await s3.answer(requestOf(request));
    const ms = Math.round(Number(process.hrtime.bigint() - start) / 1e4) / 100;
    const line = { service: 's3', operation, requestId, status: told.status, ms, error };
    if (bug === undefined) request.log.info(line, 'call');
    else request.log.error({ ...line, err: bug }, 'the call failed by a fault of Chimepost');
    send(reply, told);
  };

  neighbours.push({
    claim(request, reply) {
      if (!s3.claims(requestOf(request))) return false;
      void answer(request, reply);
      return true;
    },
    async adopt(request, reply) {
      if (!(await s3.knows(requestOf(request)))) return false;
      await answer(request, reply);
      return true;
    },
  });
  done();
};

function requestOf({ method, raw, headers }: FastifyRequest): S3Request {
  return { method, url: raw.url ?? '/', headers };
}

function send(reply: FastifyReply, { status, headers, body }: S3Reply): void {
  reply.code(status).headers(headers);
  // Bytes, since to a text Fastify adds a charset that S3 does not send.
  reply.send(typeof body === 'string' ? Buffer.from(body, 'utf8') : body);
}
