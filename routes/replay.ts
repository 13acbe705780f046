import type { FastifyRequest } from 'fastify';
import { controlErrors } from '../src/http/control-errors.js';
import type { Surface } from '../src/http/surface.js';
import { flag, readSettings, type Settings } from '../src/kit/settings.js';
import { createReplay, UnreadableRecords } from '../src/replay/replay.js';

/** What `POST /_chimepost/replay` may be asked for. */
const query = {
  asRecorded: flag(false, 'Whether records are kept as they are, whatever their calls come to now.'),
} satisfies Settings;

/** Makes the calls that records in the body tell of. It leaves the records of those calls, and none of its own. */
export const replay: Surface = (app, _options, done) => {
  const replayTo = createReplay(app.emulator);
  app.setErrorHandler(controlErrors(UnreadableRecords));
  app.post('/_chimepost/replay', async (request: FastifyRequest, reply) => {
    const { asRecorded } = readSettings(query, request.query, '');
    const { body } = request;
    if (body === 'tooLarge')
      return reply.code(413).send({ message: 'The records are larger than a body may be.' });
    const report = await replayTo(Buffer.isBuffer(body) ? body : '', {
      asRecorded,
      onBug: (err, { eventID, eventName }) =>
        request.log.error({ err, eventID, eventName }, 'the call failed by a fault of Chimepost'),
    });
    request.log.info(report.summary, 'replay');
    return report;
  });
  done();
};
