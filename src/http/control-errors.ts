import type { FastifyReply, FastifyRequest } from 'fastify';
import { SettingError } from '../kit/settings.js';

/** A kind of error that is its sender's to mend. */
type Kind = abstract new (...given: never[]) => Error;

/**
 * How Chimepost's own calls fail: 400 with the message where the sender can mend it, a wrong parameter among them;
 * else 500, and the error in the log.
 * @param kinds what else is the sender's to mend
 */
export function controlErrors(
  ...kinds: readonly Kind[]
): (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, request, reply) => {
    const wrong = error instanceof SettingError || kinds.some((kind) => error instanceof kind);
    if (!wrong) request.log.error({ err: error, url: request.url }, 'a control call failed');
    return reply
      .code(wrong ? 400 : 500)
      .send({ message: error instanceof Error ? error.message : String(error) });
  };
}
