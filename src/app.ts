import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { createAnswering, readWhole } from './http/answering.js';
import { Engine } from './http/engine.js';
import type { Surface } from './http/surface.js';
import { createPrincipals } from './identity/principals.js';
import { systemClock } from './kit/clock.js';
import { createIds } from './kit/ids.js';
import { createPageTokens } from './kit/page-token.js';
import { Store } from './store/store.js';
import type { FileSystem } from './trail/file-system.js';
import { openTrail } from './trail/trail.js';

/**
 * Builds the server: opens the trail, mounts the surfaces, and sends every request that no surface has a
 * route of its own for to the engine.
 * @param surfaces what to mount, in order
 * @param fileSystem for tests: a disk that fails
 * @throws TrailInUseError, or Error where the trail directory cannot be written
 */
export async function buildApp(
  config: Config,
  surfaces: readonly Surface[],
  log: Logger,
  { fileSystem }: { readonly fileSystem?: FileSystem } = {},
): Promise<FastifyInstance> {
  const clock = systemClock;
  const store = new Store();
  const trail = await openTrail({
    dir: config.trailDir,
    bucket: config.bucket,
    prefix: config.prefix,
    deliverEvery: config.deliverEvery,
    durability: config.durability,
    segmentBytes: config.segmentBytes,
    keepBytes: config.keepBytes,
    clock,
    ids: createIds(),
    log,
    fileSystem,
  });
  const engine = new Engine({
    clock,
    ids: createIds(),
    store,
    principals: createPrincipals({
      accountId: config.accountId,
      configured: config.principals,
      fallback: config.defaultPrincipal,
    }),
    pageTokens: createPageTokens(),
    region: config.region,
    bodyLimit: config.bodyLimit,
    settings: config.services,
    eventVersions: config.eventVersions,
    redact: config.redact,
  });
  const answering = createAnswering(engine, trail, log);
  const app = Fastify({
    loggerInstance: log,
    // The engine logs one line a call, with what the call was.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy === '' ? false : config.trustProxy.split(','),
    bodyLimit: Number.MAX_SAFE_INTEGER,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2048 },
    frameworkErrors: (_error, request, reply) => answering(request, reply),
  });
  app.decorate('emulator', { engine, store, trail, clock });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => readWhole(payload, config.bodyLimit, done));
  for (const surface of surfaces) app.register(surface);
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '*',
    handler: (request, reply) => answering(request, reply),
  });
  app.setNotFoundHandler((request, reply) => answering(request, reply));
  app.setErrorHandler(answering.failed);
  app.addHook('onClose', () => trail.close());
  await app.ready();
  return app as unknown as FastifyInstance;
}
