import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../src/trail/file-system.js';
import { openTrail } from '../../src/trail/trail.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  dyingFileSystem,
  HERE,
  logFiles,
  memoryLog,
  numbered,
  range,
  temporaryFolder,
  trailOptions,
} from './support.js';

const THERE = { accountId: '444455556666', region: 'eu-central-1' };

async function commitBoth(dir: string, fileSystem: FileSystem): Promise<Error | undefined> {
  const trail = await openTrail(
    trailOptions({ dir, fileSystem, segmentBytes: 700, durability: 'background' }),
  );
  for (let number = 0; number < 30; number += 1) {
    const place = number % 2 === 0 ? HERE : THERE;
    await commit(trail, numbered(number, place), place);
  }
  const failure = await trail.deliver().then(
    () => undefined,
    (error: Error) => error,
  );
  await trail.close();
  return failure;
}

test('a delivery cut short at any step is finished once, under the names it had begun with', async () => {
  let begun = 0;
  for (let step = 0; ; step += 1) {
    const dir = temporaryFolder();
    const fileSystem = dyingFileSystem(step);
    const failure = await commitBoth(dir, fileSystem);
    if (failure === undefined && fileSystem.calls() <= step) break;
    const early = logFiles(dir);
    if (fs.existsSync(path.join(dir, '.chimepost', 'intent.json'))) begun += 1;
    const trail = await openTrail(trailOptions({ dir }));
    // What was begun is finished by the opening itself.
    expect(fs.existsSync(path.join(dir, '.chimepost', 'intent.json'))).toBe(false);
    await commitNumbers(trail, 30, 33);
    await trail.deliver();
    await trail.close();
    expect(deliveredNumbers(dir), `cut at step ${step}`).toEqual(range(0, 33));
    expect(logFiles(dir)).toEqual(expect.arrayContaining(early));
    const left = fs.readdirSync(path.join(dir, '.chimepost')).sort();
    expect(left).toEqual([
      'chains.json',
      'cursor.json',
      'destinations.json',
      'segments.json',
      'undigested-0.ndjson',
    ]);
    expect(step).toBeLessThan(100);
  }
  expect(begun).toBeGreaterThan(5);
});

test('a delivery that is finished after a restart is cut short again, and still each record is delivered once', async () => {
  const dir = temporaryFolder();
  await commitBoth(dir, dyingFileSystem(14));
  for (let step = 0; step < 12; step += 1) {
    const trail = await openTrail(
      trailOptions({ dir, fileSystem: dyingFileSystem(step), durability: 'background' }),
    );
    await commit(trail, numbered(30 + step));
    await trail.deliver().catch(() => undefined);
    await trail.close();
  }
  const trail = await openTrail(trailOptions({ dir }));
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 42));
});

test.each([
  ['half a line', '{"number":9,"awsReg'],
  ['a line that is no JSON', '{"number":9,\n'],
  ['zeros of a lost page', '\0\0\0\0\0\0'],
  ['several broken lines', '{"a\n{"b\n{"c'],
])('a torn end is cut off with a warning: %s', async (_what, torn) => {
  const dir = temporaryFolder();
  const first = await openTrail(trailOptions({ dir }));
  await commitNumbers(first, 0, 5);
  await first.close();
  const file = path.join(dir, 'events.ndjson');
  const whole = fs.readFileSync(file, 'utf8');
  fs.appendFileSync(file, torn);
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir, log }));
  expect(fs.readFileSync(file, 'utf8')).toBe(whole);
  expect(log.lines).toMatchObject([{ level: 'warn', fields: { bytes: torn.length } }]);
  await commitNumbers(trail, 5, 8);
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 8));
});

test('a journal of nothing but a torn line begins empty', async () => {
  const dir = temporaryFolder();
  fs.writeFileSync(path.join(dir, 'events.ndjson'), `{"filler":"${'x'.repeat(200_000)}`);
  const trail = await openTrail(trailOptions({ dir }));
  await commitNumbers(trail, 0, 2);
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual([0, 1]);
});

test('lines that are no records are skipped, said and do not stop delivery', async () => {
  const dir = temporaryFolder();
  const lines = [numbered(0), 'no json', '{"awsRegion":"../..","recipientAccountId":"1"}', '7', numbered(1)];
  fs.writeFileSync(path.join(dir, 'events.ndjson'), lines.map((line) => `${line}\n`).join(''));
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir, log }));
  expect(trail.status().pending).toBe(2);
  await trail.close();
  expect(log.lines).toMatchObject([{ level: 'warn', fields: { lines: 3 } }]);
  expect(deliveredNumbers(dir)).toEqual([0, 1]);
});

test('damaged bookkeeping is told, not guessed around', async () => {
  const dir = temporaryFolder();
  fs.mkdirSync(path.join(dir, '.chimepost'));
  fs.writeFileSync(path.join(dir, '.chimepost', 'cursor.json'), '{"segment":');
  await expect(openTrail(trailOptions({ dir }))).rejects.toThrow(/cursor\.json is damaged/);
  fs.rmSync(path.join(dir, '.chimepost', 'cursor.json'));
  // The refused opening let go of the lock.
  await (await openTrail(trailOptions({ dir }))).close();
});

test('an intent whose records a user removed does not stop the trail', async () => {
  const dir = temporaryFolder();
  await commitBoth(dir, dyingFileSystem(8));
  expect(fs.existsSync(path.join(dir, '.chimepost', 'intent.json'))).toBe(true);
  for (const name of fs.readdirSync(dir)) if (name.startsWith('events')) fs.rmSync(path.join(dir, name));
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir, log }));
  await commitNumbers(trail, 50, 52);
  await trail.close();
  expect(deliveredNumbers(dir).filter((number) => number >= 50)).toEqual([50, 51]);
  expect(log.lines.filter((line) => line.level === 'error').length).toBeGreaterThan(0);
});
