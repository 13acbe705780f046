import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { type Server, startServer } from '../server.js';

/** How long calls under way may take after a signal. */
const GRACE = 5_000;

/** Serves until a signal comes, then finishes what is under way, delivers the trail, and ends with 0. */
export async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const starting = startServer(config, log);
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    starting.then(finish).then(
      () => log.flush(() => process.exit(0)),
      (error: unknown) => {
        log.fatal({ err: error }, 'the server could not be closed');
        log.flush(() => process.exit(1));
      },
    );
  };
  // From the first moment on: a signal may come before the server is up, and finds a trail to close all the same.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const { url, app } = await starting;
  // Digests need a key, which takes a moment to make: made now, beside the event loop, no call waits for it.
  app.emulator.trail.publicKeys().catch((error: unknown) => log.error({ err: error }, 'no key for digests'));
  // The log says it too, unless it is switched off; whoever asked for any free port must learn which.
  if (!log.isLevelEnabled('info')) process.stdout.write(`Chimepost listens on ${url}\n`);
}

async function finish(server: Server): Promise<void> {
  // A client that keeps its request open does not keep the server from ending.
  const cut = setTimeout(() => server.app.server.closeAllConnections(), GRACE);
  await server.close();
  clearTimeout(cut);
}
