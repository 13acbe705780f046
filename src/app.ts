import { resolve } from 'node:path';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { createAnswering, readWhole } from './http/answering.js';
import { Engine } from './http/engine.js';
import type { Neighbour, Surface } from './http/surface.js';
import { createDecide } from './identity/policies.js';
import { createPrincipals } from './identity/principals.js';
import { createVerify } from './identity/verify.js';
import { systemClock } from './kit/clock.js';
import { createIds } from './kit/ids.js';
import { createPageTokens } from './kit/page-token.js';
import { resourcesOf } from './services/cloudtrail/resources.js';
import { Sinks } from './sinks/sinks.js';
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
  const sinks = new Sinks(config.sinks, {
    ...{ clock, log },
    dir: config.trailDir,
    accountId: config.accountId,
    region: config.region,
    sync: config.durability !== 'off',
  });
  const ids = createIds();
  // Whoever speaks plain HTTP need not wait for what makes certificates.
  const tls = config.tls
    ? await (await import('./tls/server-options.js')).tlsOptions(config, clock, ids)
    : undefined;
  if (tls?.authorityFile !== undefined)
    log.info(
      { ca: resolve(tls.authorityFile) },
      'TLS: clients must trust this authority, by AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS',
    );
  const trail = await openTrail({
    dir: config.trailDir,
    bucket: config.bucket,
    prefix: config.prefix,
    accountId: config.accountId,
    region: config.region,
    deliverEvery: config.deliverEvery,
    digestEvery: config.digestEvery,
    durability: config.durability,
    segmentBytes: config.segmentBytes,
    keepBytes: config.keepBytes,
    clock,
    ids: createIds(),
    log,
    fileSystem,
    resourcesOf,
    onDelivered: sinks.onDelivered,
    onDigested: sinks.onDigested,
  });
  const principals = createPrincipals({
    accountId: config.accountId,
    configured: config.principals,
    fallback: config.defaultPrincipal,
    store,
  });
  const engine = new Engine({
    clock,
    ids: createIds(),
    store,
    principals,
    pageTokens: createPageTokens(),
    region: config.region,
    bodyLimit: config.bodyLimit,
    settings: config.services,
    eventVersions: config.eventVersions,
    redact: config.redact,
    verify: config.verifySignatures ? createVerify(principals, config.signatureSkew) : undefined,
    recordUnauthenticated: config.recordUnauthenticated,
    decide: config.policies.length === 0 ? undefined : createDecide(config.policies),
  });
  const neighbours: Neighbour[] = [];
  const claimed = (request: FastifyRequest, reply: FastifyReply): boolean =>
    neighbours.some((neighbour) => neighbour.claim(request, reply));
  const answering = createAnswering(engine, trail, log, neighbours);
  const app = Fastify({
    loggerInstance: log,
    ...(tls === undefined ? {} : { https: tls }),
    // One that was made for every request would tell no more.
    childLoggerFactory: (parent) => parent,
    // The engine logs one line a call, with what the call was.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy === '' ? false : config.trustProxy.split(','),
    bodyLimit: Number.MAX_SAFE_INTEGER,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2048 },
    // Contracts say what is valid, no route does: the compilers of schemas, a sixth of the start, are not loaded.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    frameworkErrors: (_error, request, reply) => {
      if (!claimed(request, reply)) answering(request, reply);
    },
  });
  app.decorate('emulator', {
    ...{ engine, store, trail, sinks, clock, neighbours },
    bucket: config.bucket,
    prefix: config.prefix,
    accountId: config.accountId,
    region: config.region,
    resets: [],
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => readWhole(payload, config.bodyLimit, done));
  app.addHook('onRequest', (request, reply, done) => {
    if (!claimed(request, reply)) done();
  });
  for (const surface of surfaces) app.register(surface);
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '*',
    handler: (request, reply) => answering(request, reply),
  });
  app.setNotFoundHandler((request, reply) => answering(request, reply));
  app.setErrorHandler(answering.failed);
  app.addHook('onClose', async () => {
    await sinks.close(() => trail.deliver());
    await trail.close();
  });
  await app.ready();
  try {
    await sinks.start(trail);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app as unknown as FastifyInstance;
}

function noSchemas(): never {
  throw new Error('a route of Chimepost has a schema: none has, its contract is what checks a call');
}
