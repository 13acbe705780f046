import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came to a receiver. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What it was answered; undefined where it was left without an answer. */
  readonly status: number | undefined;
}

/** What a receiver answers to the next request: a status, its own reply, or nothing at all. */
export type Reply = number | 'nothing' | ((response: ServerResponse) => void);

/** A real HTTP server in this process that remembers what it was sent. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Those that were answered with success. */
  readonly taken: readonly Received[];
  /** Decides what is answered from now on; 200 unless told. */
  answer(decide: (request: Omit<Received, 'status'>, index: number) => Reply): void;
  /** Waits until enough came that is as wanted. */
  until(wanted: (receiver: Receiver) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** @param port a port that was free a moment ago, any unless told */
export async function startReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  let decide: (request: Omit<Received, 'status'>, index: number) => Reply = () => 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const plain = { method, url, headers, body: Buffer.concat(chunks) };
      const reply = decide(plain, received.length);
      received.push({
        ...plain,
        status: typeof reply === 'number' ? reply : reply === 'nothing' ? undefined : 200,
      });
      if (typeof reply === 'function') reply(response);
      else if (reply !== 'nothing') response.writeHead(reply).end();
      for (const look of waiting) look();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is never a text.
  const { port: taken } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  onTestFinished(close);
  const receiver: Receiver = {
    url: `http://127.0.0.1:${taken}/hook`,
    port: taken,
    received,
    get taken() {
      return received.filter(({ status }) => status !== undefined && status < 300);
    },
    answer: (given) => {
      decide = given;
    },
    until: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!wanted(receiver)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close,
  };
  return receiver;
}

export const json = ({ body }: Pick<Received, 'body'>): Record<string, unknown> =>
  JSON.parse(body.toString('utf8')) as Record<string, unknown>;

/** Creates an account. @returns the request's id */
export async function createAccount(url: string, name = 'a'): Promise<string> {
  const response = await fetch(`${url}/chime/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ Name: name }),
  });
  await response.arrayBuffer();
  return response.headers.get('x-amzn-requestid') ?? '';
}

/** Lists accounts. @returns the request's id */
export async function listAccounts(url: string): Promise<string> {
  const response = await fetch(`${url}/chime/accounts`);
  await response.arrayBuffer();
  return response.headers.get('x-amzn-requestid') ?? '';
}

export interface Health {
  readonly status: string;
  readonly sinks: Readonly<
    Record<
      string,
      { healthy: boolean; pending: number; sent: number; lastError?: { at: string; message: string } }
    >
  >;
}

/** Asks for the health, which must be 200. */
export async function health(url: string): Promise<Health> {
  const response = await fetch(`${url}/_chimepost/health`);
  if (response.status !== 200) throw new Error(`health is ${response.status}`);
  return (await response.json()) as Health;
}

/** Asks for the health again and again until it is as wanted. */
export async function untilHealth(url: string, wanted: (health: Health) => boolean): Promise<Health> {
  for (;;) {
    const told = await health(url);
    if (wanted(told)) return told;
  }
}
