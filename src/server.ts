import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { surfaces } from '../routes/index.js';
import { buildApp } from './app.js';
import type { Config } from './config.js';

/** A running server. */
export interface Server {
  readonly app: FastifyInstance;
  /** `http://127.0.0.1:4580` */
  readonly url: string;
  /** Answers what is under way, delivers the trail, and lets go of port and directory. */
  close(): Promise<void>;
}

/** The port is in use by someone else. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/**
 * Starts the emulator.
 * @throws PortTakenError, TrailInUseError, or Error where the trail directory cannot be written
 */
export async function startServer(config: Config, log: Logger): Promise<Server> {
  // Asked first, so that a second start on the same port says that, and leaves the first one's trail alone.
  if (config.port !== 0) await refuseTakenPort(config);
  const app = await buildApp(config, surfaces, log);
  try {
    const url = await app.listen({
      host: config.host,
      port: config.port,
      listenTextResolver: (address) => `Chimepost listens on ${address}, its trail is ${config.trailDir}`,
    });
    return { app, url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw takenPort(config, error);
  }
}

async function refuseTakenPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(takenPort(config, error)));
    probe.listen({ host: config.host, port: config.port, exclusive: true }, () =>
      probe.close(() => resolve()),
    );
  });
}

function takenPort({ host, port }: Config, error: unknown): unknown {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return taken
    ? new PortTakenError(`port ${port} of ${host} is taken: choose another with --port`, { cause: error })
    : error;
}
