import type { FastifyReply, FastifyRequest } from 'fastify';
import { controlErrors } from '../src/http/control-errors.js';
import type { Surface } from '../src/http/surface.js';
import { choice, integer, readSetting, readSettings, type Settings } from '../src/kit/settings.js';
import { EventStream } from '../src/sinks/event-stream.js';
import { eventsQuery } from './control.js';

const { limit: _limit, order: _order, ...filters } = eventsQuery;

/** What `GET /_chimepost/events/stream` may be asked for: the filters of `/_chimepost/events`, and a form. */
const streamQuery = {
  ...filters,
  form: choice(['envelope', 'record'], 'envelope', 'Whether events are wrapped as EventBridge does.'),
} satisfies Settings;

/** Every event as it comes, as server-sent events. */
export const stream: Surface = (app, _options, done) => {
  const { trail } = app.emulator;
  const open = new Set<() => void>();
  app.setErrorHandler(controlErrors());

  const handler = (request: FastifyRequest, reply: FastifyReply): void => {
    const { form, from, ...where } = readSettings(streamQuery, request.query, '');
    const last = request.headers['last-event-id'];
    // A reader who comes back asks as at first, and says beside it what he has.
    const after = last === undefined ? from : readSetting(integer(0, ''), last, 'Last-Event-ID');
    reply.hijack();
    const out = reply.raw;
    // Not kept for another request, so that the end of the stream is the end of the connection.
    out.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    out.flushHeaders();
    const { feed, history } = trail;
    const events = new EventStream({ feed, history, out, after, where, form });
    const close = (): void => events.close();
    open.add(close);
    events
      .run()
      .catch((error: unknown) => request.log.error({ err: error }, 'a stream of events failed'))
      .finally(() => {
        open.delete(close);
        out.end();
        // Whoever has not read so far reads the rest when he comes back: the server ends without him.
        if (out.writableLength > 0) out.destroy();
      });
  };
  app.route({ method: 'GET', url: '/_chimepost/events/stream', exposeHeadRoute: false, handler });
  app.addHook('preClose', (closed) => {
    for (const close of open) close();
    closed();
  });
  done();
};
