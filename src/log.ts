import { createRequire } from 'node:module';
import { type Logger, pino } from 'pino';

/** A process's log: JSON lines, or for a person at a terminal, pretty ones. */
export function createLog(level: string): Logger {
  if (process.stdout.isTTY) {
    // Loaded for a person only: no other start should wait for it.
    const { PinoPretty } = createRequire(import.meta.url)('pino-pretty') as typeof import('pino-pretty');
    return pino(
      { level },
      PinoPretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss.l' }),
    );
  }
  // Lines are gathered while some are being written: a pipe that is slow does not slow the calls.
  return pino({ level, base: null }, inGroups(pino.destination({ dest: 1, sync: false })));
}

/** How long lines wait for others in milliseconds, where some have just been written. */
const GROUP = 50;

/** What pino writes to: its own destination, or something before it. */
type Destination = ReturnType<typeof pino.destination>;

/** Hands a busy log's lines on in groups: a write for each would cost as much as a good part of its call. */
function inGroups(destination: Destination): Pick<Destination, 'write' | 'flush' | 'flushSync'> {
  let text = '';
  let waiting = false;
  let closed = false;
  destination.once('close', () => {
    closed = true;
  });
  const pass = (): void => {
    if (text === '' || closed) return;
    const lines = text;
    text = '';
    destination.write(lines);
  };
  const flushSync = (): void => {
    pass();
    if (!closed) destination.flushSync();
  };
  process.once('exit', flushSync);
  const wait = (): void => {
    setTimeout(() => {
      waiting = text !== '';
      if (!waiting) return;
      pass();
      wait();
    }, GROUP).unref();
  };
  return {
    write(line) {
      text += line;
      if (waiting) return true;
      waiting = true;
      // After silence, a line waits for nobody.
      setImmediate(pass);
      wait();
      return true;
    },
    flush(done) {
      pass();
      destination.flush(done);
    },
    flushSync,
  };
}
