import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

/** A process's log: JSON lines, or for a person at a terminal, pretty ones. */
export function createLog(level: string): Logger {
  if (process.stdout.isTTY) {
    return pino(
      { level },
      PinoPretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss.l' }),
    );
  }
  // Lines are gathered while one is being written: a pipe that is slow does not slow the calls.
  return pino({ level, base: null }, pino.destination({ dest: 1, sync: false }));
}
