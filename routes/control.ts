import type { FastifyReply, FastifyRequest } from 'fastify';
import { controlErrors } from '../src/http/control-errors.js';
import type { Surface } from '../src/http/surface.js';
import { packageVersion } from '../src/kit/package-root.js';
import {
  choice,
  flag,
  integer,
  readSettings,
  type Setting,
  SettingError,
  type Settings,
} from '../src/kit/settings.js';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

/** An instant as ISO 8601, in epoch milliseconds; undefined unless given. */
const instant: Setting<number | undefined> = {
  default: undefined,
  about: 'An instant.',
  form: 'an ISO 8601 instant such as 2026-01-31T08:00:00Z',
  read: (given) => {
    const value = typeof given === 'string' ? Date.parse(given) : Number.NaN;
    return Number.isNaN(value) ? undefined : value;
  },
};

const anyText: Setting<string | undefined> = {
  default: undefined,
  about: 'A value that the record must have.',
  form: 'a text',
  read: (given) => (typeof given === 'string' ? given : undefined),
};

/** A setting that may be left out. */
function optional<T>(setting: Setting<T>, form = setting.form): Setting<T | undefined> {
  return { ...setting, default: undefined, form };
}

/** What `GET /_chimepost/events` may be asked for. */
export const eventsQuery = {
  eventId: anyText,
  requestId: anyText,
  eventName: anyText,
  eventSource: anyText,
  username: anyText,
  accessKeyId: anyText,
  errorCode: anyText,
  accountId: anyText,
  region: anyText,
  resourceName: anyText,
  resourceType: anyText,
  readOnly: optional(flag(false, 'Whether the call only read.')),
  since: instant,
  until: instant,
  limit: integer(DEFAULT_PAGE, 'How many records at most.', 1, LARGEST_PAGE),
  from: optional(integer(0, 'Where the page begins.'), 'the next of another page'),
  order: optional(choice(['newest', 'oldest'], 'newest', 'Which come first.'), 'newest or oldest'),
} satisfies Settings;

/** What `POST /_chimepost/trail/backfill` may be asked for. */
const backfillQuery = { since: instant, until: instant, trail: anyText } satisfies Settings;

/** What `POST /_chimepost/reset` may be asked for. */
const resetQuery = {
  service: anyText,
  account: anyText,
  trail: flag(false, 'Whether the trail is emptied too.'),
} satisfies Settings;

/** Chimepost's own calls, under `/_chimepost/`. They leave no record, since they are not AWS's. */
export const control: Surface = (app, _options, done) => {
  const { engine, store, trail, sinks } = app.emulator;
  app.setErrorHandler(controlErrors());

  app.get('/_chimepost/health', (_request, reply) => {
    const status = trail.status();
    return reply.code(status.healthy ? 200 : 503).send({
      status: status.healthy ? 'ok' : 'failing',
      version: packageVersion(),
      services: engine.services.names,
      trail: status,
      sinks: sinks.status(),
    });
  });

  app.get('/_chimepost/events', async (request: FastifyRequest, reply: FastifyReply) => {
    const { limit, from, order, ...where } = readSettings(eventsQuery, request.query, '');
    await trail.history.prepare();
    const { records, next } = trail.history.query({ where, limit, from, order });
    // The records are texts already, and stay what they are to the byte.
    const tail = next === undefined ? '' : `,"next":${next}`;
    return reply.type('application/json').send(`{"events":[${records.join(',')}]${tail}}`);
  });

  app.post('/_chimepost/trail/deliver', async () => ({ files: await trail.deliver() }));

  app.post('/_chimepost/trail/digest', async () => ({ files: await trail.digest() }));

  app.post('/_chimepost/trail/backfill', async (request: FastifyRequest) => {
    const {
      since = Number.NEGATIVE_INFINITY,
      until = Number.POSITIVE_INFINITY,
      trail: arn,
    } = readSettings(backfillQuery, request.query, '');
    return { files: await trail.backfill({ start: since, end: until }, arn) };
  });

  app.post('/_chimepost/trail/keys/rotate', async () => ({ key: await trail.rotateKey() }));

  app.post('/_chimepost/reset', async (request, reply) => {
    const scope = readSettings(resetQuery, request.query, '');
    if (scope.service !== undefined && !engine.services.names.includes(scope.service)) {
      throw new SettingError(
        `service is ${JSON.stringify(scope.service)}, but must be one of ${engine.services.names.join(', ')}`,
      );
    }
    const [owner] = engine.services.get(scope.service ?? '')?.contract.facts.alsoUnder ?? [];
    if (owner !== undefined)
      throw new SettingError(`${scope.service} keeps its state with ${owner}: reset that`);
    store.reset({ service: scope.service, accountId: scope.account });
    for (const settle of app.emulator.resets) settle();
    if (scope.trail) await trail.reset();
    return reply.code(204).send();
  });
  app.all('/_chimepost/*', (request, reply) =>
    reply.code(404).send({ message: `there is no ${request.method} ${request.url.split('?')[0]}` }),
  );
  done();
};
