import Fastify, { type FastifyInstance } from 'fastify';
import { loadDocument } from '../src/contract/documents.js';
import type { Surface } from '../src/http/surface.js';

const DOCS = '/_chimepost/docs';
const OPENAPI = '/_chimepost/openapi';

/**
 * The contract documents: `/_chimepost/openapi/<service>.json` each, and all of them to browse at
 * `/_chimepost/docs`. What serves them is a server of its own, made when somebody first asks: no other start
 * should wait for it.
 */
export const documents: Surface = (app, _options, done) => {
  let library: Promise<FastifyInstance> | undefined;
  const close = async (): Promise<void> => {
    await (await library)?.close();
  };
  app.addHook('onClose', close);
  for (const url of [DOCS, `${DOCS}/*`, OPENAPI, `${OPENAPI}/*`]) {
    app.get(url, async (request, reply) => {
      library ??= openLibrary(app.emulator.engine.services.names);
      const { routing } = await library;
      reply.hijack();
      routing(request.raw, reply.raw);
    });
  }
  done();
};

async function openLibrary(services: readonly string[]): Promise<FastifyInstance> {
  const { default: fastifySwagger } = await import('@fastify/swagger');
  const { default: fastifySwaggerUi } = await import('@fastify/swagger-ui');
  const library = Fastify();
  library.get(OPENAPI, () => ({ documents: services.map((service) => `${OPENAPI}/${service}.json`) }));
  for (const service of services) {
    await library.register(async (shelf) => {
      // The document's types are ours; the plugin takes any OpenAPI document.
      const document = loadDocument(service) as unknown as NonNullable<Parameters<typeof shelf.swagger>[0]>;
      await shelf.register(fastifySwagger, {
        mode: 'static',
        specification: { document: document as never },
      });
      shelf.get(`${OPENAPI}/${service}.json`, () => shelf.swagger());
    });
  }
  const urls = services.map((name) => ({ name, url: `${OPENAPI}/${name}.json` }));
  await library.register(fastifySwagger, {
    mode: 'static',
    specification: { document: loadDocument(services[0] ?? '') as never },
  });
  await library.register(fastifySwaggerUi, {
    routePrefix: DOCS,
    uiConfig: { urls, docExpansion: 'list', displayOperationId: true, filter: true } as never,
    theme: { title: 'Chimepost contracts' },
  });
  await library.ready();
  return library;
}
