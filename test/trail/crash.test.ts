import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openTrail } from '../../src/trail/trail.js';
import { deliveredRecords, logFiles, temporaryFolder, trailOptions } from './support.js';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 15);
const SEED = Number(process.env.CRASH_SEED ?? 20_240_402);
/** The test runs the compiled child: the repository is built before its tests. */
const CHILD = fileURLToPath(new URL('../../dist/test/trail/crash-child.js', import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

/** A small generator of numbers in [0, 1), so that a failed run can be repeated. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** When to kill: so many milliseconds after the child's begin or after its first answer. */
interface Moment {
  after: 'begin' | 'answer';
  ms: number;
}

/** Runs the child, kills it, and answers the numbers it said. */
async function round(dir: string, first: number, durability: string, moment: Moment): Promise<number[]> {
  const running = spawn(process.execPath, [CHILD, dir, String(first), durability], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = running;
  let text = '';
  running.stdout.setEncoding('utf8');
  const kill = (): unknown => setTimeout(() => running.kill('SIGKILL'), moment.ms);
  if (moment.after === 'begin') kill();
  else running.stdout.once('data', kill);
  running.stdout.on('data', (chunk: string) => {
    text += chunk;
  });
  const signal = await new Promise((resolve) => running.on('close', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  return text.split('\n').slice(0, -1).map(Number);
}

test.each(['background', 'reply', 'off'])(
  'killed again and again, every answered record is delivered once (%s)',
  async (durability) => {
    expect(fs.existsSync(CHILD), 'build first: npm run build').toBe(true);
    const dir = temporaryFolder();
    const random = seeded(SEED);
    const rounds = Math.ceil(ROUNDS / 3);
    console.info(`crash test: seed ${SEED}, ${rounds} rounds, durability ${durability}`);
    const answered: number[] = [];
    let first = 0;
    let begun = 0;
    for (let count = 0; count < rounds; count += 1) {
      // Every third round also meets the child while it still finishes what the one before it began.
      const moment: Moment =
        count % 3 === 2
          ? { after: 'begin', ms: 50 + Math.floor(random() * 150) }
          : { after: 'answer', ms: Math.floor(random() * 300) };
      const numbers = await round(dir, first, durability, moment);
      answered.push(...numbers);
      first += 1_000_000;
      if (fs.existsSync(path.join(dir, '.chimepost', 'intent.json'))) begun += 1;
    }

    const trail = await openTrail(trailOptions({ dir }));
    await trail.close();

    const times = new Map<number, number>();
    for (const record of deliveredRecords(dir)) {
      const number = Number(record.number);
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    console.info(
      `${answered.length} answered, ${times.size} delivered in ${logFiles(dir).length} files, ${begun} deliveries cut short`,
    );
    expect(answered.filter((number) => times.get(number) !== 1)).toEqual([]);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
    expect(
      fs.readdirSync(path.join(dir, '.chimepost')).filter((name) => /tmp|intent|lock/.test(name)),
    ).toEqual([]);
  },
  60_000,
);
