import { connect, type Socket } from 'node:net';
import { Answers } from './wire.js';

/*
 * The load, in a process of its own: some connections, each of which sends its next request once it has the
 * whole answer to the one before. It does as little as it can, since it shares the machine with the server.
 */

/** What to send, and for how long. */
export interface Load {
  readonly port: number;
  /** A whole HTTP request. */
  readonly request: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it. */
export interface Loaded {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not a success; where there are any, nothing else counts. */
  readonly refused: number;
}

/** Latencies are counted in steps of 10 microseconds, up to two seconds. */
const STEP = 0.01;
const STEPS = 200_000;

function run({ port, request, connections, milliseconds }: Load): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(request, 'latin1');
    const histogram = new Uint32Array(STEPS);
    const start = performance.now();
    const end = start + milliseconds;
    const answers: Answers[] = [];
    let count = 0;
    let open = connections;
    let last = start;
    const ended = (socket: Socket): void => {
      socket.destroy();
      open -= 1;
      if (open > 0) return;
      const refused = answers.reduce((sum, each) => sum + each.refused, 0);
      const perSecond = (count / (last - start)) * 1000;
      resolve({
        perSecond,
        p50: percentile(histogram, count, 0.5),
        p99: percentile(histogram, count, 0.99),
        refused,
      });
    };
    for (let index = 0; index < connections; index += 1) {
      const mine = new Answers();
      answers.push(mine);
      let sent = start;
      const socket = connect({ host: '127.0.0.1', port, noDelay: true }, () => {
        sent = performance.now();
        socket.write(bytes);
      });
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        if (mine.take(chunk) === 0) return;
        const now = performance.now();
        const step = Math.min(STEPS - 1, Math.floor((now - sent) / STEP));
        histogram[step] = (histogram[step] ?? 0) + 1;
        count += 1;
        last = now;
        if (now >= end) return ended(socket);
        sent = now;
        socket.write(bytes);
      });
    }
  });
}

function percentile(histogram: Uint32Array, count: number, share: number): number {
  let seen = 0;
  for (const [step, found] of histogram.entries()) {
    seen += found;
    if (seen >= count * share) return (step + 1) * STEP;
  }
  return STEPS * STEP;
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
