import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../src/kit/clock.js';
import { openTrail, type Trail } from '../../src/trail/trail.js';
import { deliveredRecords, logFiles, temporaryFolder, trailOptions } from './support.js';
import { verify } from './verifier.js';

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

/** Each number that was delivered to a bucket, and how often. */
function timesIn(dir: string, bucket: string): Map<number, number> {
  const times = new Map<number, number>();
  for (const record of deliveredRecords(dir, bucket)) {
    const number = Number(record.number);
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  return times;
}

/** Validates every chain of a destination. @returns how many digests it has */
async function verifyAll(dir: string, trail: Trail, name: string, homeRegion: string): Promise<number> {
  const bucket = name === 'chimepost' ? 'bucket' : name;
  const place = { dir, trail, bucket, name, homeRegion, accountId: '111122223333' };
  const verdicts = [];
  for (const region of ['us-east-1', 'us-west-2']) verdicts.push(await verify({ ...place, region }));
  expect(verdicts.flatMap(({ problems }) => problems)).toEqual([]);
  const keys = logFiles(dir, bucket);
  expect(verdicts.flatMap(({ logs }) => logs).sort()).toEqual(
    keys.filter((key) => key.includes('/CloudTrail/')),
  );
  const digests = keys.filter((key) => key.includes('/CloudTrail-Digest/'));
  expect(verdicts.flatMap((verdict) => verdict.digests).sort()).toEqual(digests);
  // Only a destination that comes and goes has more than one chain.
  if (name !== 'extra') expect(verdicts.map(({ gaps }) => gaps)).toEqual([0, 0]);
  return digests.length;
}

test.each(['background', 'reply', 'off'])(
  'killed again and again, every answered record is delivered once to each destination, and all digests hold (%s)',
  async (durability) => {
    expect(fs.existsSync(CHILD), 'build first: npm run build').toBe(true);
    const dir = temporaryFolder();
    const random = seeded(SEED);
    const rounds = Math.ceil(ROUNDS / 3);
    console.info(`crash test: seed ${SEED}, ${rounds} rounds, durability ${durability}`);
    const answered: number[] = [];
    let first = 0;
    let begun = 0;
    let rounded = 0;
    for (let count = 0; count < rounds; count += 1) {
      // Every third round also meets the child while it still finishes what the one before it began.
      const moment: Moment =
        count % 3 === 2
          ? { after: 'begin', ms: 50 + Math.floor(random() * 150) }
          : { after: 'answer', ms: Math.floor(random() * 500) };
      const numbers = await round(dir, first, durability, moment);
      answered.push(...numbers);
      first += 1_000_000;
      if (fs.existsSync(path.join(dir, '.chimepost', 'intent.json'))) begun += 1;
      if (fs.existsSync(path.join(dir, '.chimepost', 'digest-intent.json'))) rounded += 1;
    }

    const trail = await openTrail(trailOptions({ dir, accountId: '111122223333', clock: systemClock }));
    await trail.digest();
    const digests =
      (await verifyAll(dir, trail, 'chimepost', 'us-east-1')) +
      (await verifyAll(dir, trail, 'west', 'us-west-2')) +
      (await verifyAll(dir, trail, 'thirds', 'us-west-2')) +
      (await verifyAll(dir, trail, 'extra', 'us-west-2'));
    await trail.close();

    const times = timesIn(dir, 'bucket');
    console.info(
      `${answered.length} answered, ${times.size} delivered in ${logFiles(dir).length} files, ${begun} deliveries ` +
        `and ${rounded} rounds of digests cut short, ${digests} digests`,
    );
    const extras = new Set(
      deliveredRecords(dir, 'bucket')
        .filter(({ extra }) => extra === true)
        .map(({ number }) => Number(number)),
    );
    const wanted: [string, (number: number) => boolean][] = [
      ['bucket', () => true],
      ['west', (number) => number % 3 === 0],
      ['thirds', (number) => number % 3 === 1],
      ['extra', (number) => extras.has(number)],
    ];
    for (const [bucket, wants] of wanted) {
      const found = timesIn(dir, bucket);
      expect(
        answered.filter((number) => (found.get(number) ?? 0) !== (wants(number) ? 1 : 0)),
        bucket,
      ).toEqual([]);
      expect(
        [...found].filter(([number, count]) => count !== 1 || !wants(number)),
        bucket,
      ).toEqual([]);
      // What was delivered but never answered stands everywhere, too.
      expect(
        [...times.keys()].filter((number) => wants(number) && !found.has(number)),
        bucket,
      ).toEqual([]);
    }
    expect(
      fs.readdirSync(path.join(dir, '.chimepost')).filter((name) => /tmp|intent|lock/.test(name)),
    ).toEqual([]);
  },
  120_000,
);
