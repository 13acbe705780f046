import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Keys } from '../../src/trail/keys.js';
import { openTrail, type Trail, type TrailOptions } from '../../src/trail/trail.js';
import { follow, HOUR, movable, options, TWO, WEST } from './chains.js';
import {
  commitNumbers,
  deliveredNumbers,
  dyingFileSystem,
  filesBelow,
  killed,
  logFiles,
  NOW,
  range,
  temporaryFolder,
} from './support.js';

async function fourDigests(dir: string): Promise<{ trail: Trail; digests: string[]; logs: string[] }> {
  const trail = await openTrail(options(dir));
  for (let count = 0; count < 4; count += 1) {
    await commitNumbers(trail, count * 5, count * 5 + 5);
    await trail.digest();
  }
  const { digests, logs, problems } = await follow(dir, trail);
  expect(problems).toEqual([]);
  return { trail, digests: digests.reverse(), logs: logs.reverse() };
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = gunzipSync(fs.readFileSync(file)).toString('utf8');
  fs.writeFileSync(file, gzipSync(change(text)));
}

test('tampering turns the right file red', async () => {
  const dir = temporaryFolder();
  const { trail, digests, logs } = await fourDigests(dir);
  await trail.close();
  const bucket = (copy: string, key: string | undefined): string => path.join(copy, 'two', key ?? '');
  const sidecar = (copy: string, key: string | undefined): string =>
    path.join(copy, '.chimepost', 'metadata', 'two', `${key}.json`);
  const cases: [string, (copy: string) => void, string[]][] = [
    [
      'a byte of a log file',
      (copy) => rewrite(bucket(copy, logs[1]), (text) => text.replace('"number":5', '"number":6')),
      [`log hash: ${logs[1]}`],
    ],
    [
      'a byte more in a log file',
      (copy) => rewrite(bucket(copy, logs[3]), (text) => `${text} `),
      [`log hash: ${logs[3]}`],
    ],
    ['a log file that is gone', (copy) => fs.rmSync(bucket(copy, logs[0])), [`log missing: ${logs[0]}`]],
    [
      'a log file that is no gzip',
      (copy) => fs.writeFileSync(bucket(copy, logs[2]), 'x'),
      [`log format: ${logs[2]}`],
    ],
    [
      'a digest that leaves a log file out',
      (copy) =>
        rewrite(bucket(copy, digests[2]), (text) => text.replace(/"logFiles":\[.*\]/, '"logFiles":[]')),
      [`digest signature: ${digests[2]}`],
    ],
    [
      'a digest that is gone',
      (copy) => fs.rmSync(bucket(copy, digests[1])),
      [`digest missing: ${digests[1]}`],
    ],
    [
      'a digest in another’s place',
      (copy) => fs.copyFileSync(bucket(copy, digests[0]), bucket(copy, digests[2])),
      [`digest moved: ${digests[2]}`],
    ],
    [
      'a signature',
      (copy) => {
        const text = fs.readFileSync(sidecar(copy, digests[3]), 'utf8');
        const change = (_all: string, head: string, digit: string): string =>
          `${head}${digit === '0' ? '1' : '0'}`;
        fs.writeFileSync(sidecar(copy, digests[3]), text.replace(/(signature":")(.)/, change));
      },
      [`digest signature: ${digests[3]}`],
    ],
    [
      'a signature that is gone',
      (copy) => fs.rmSync(sidecar(copy, digests[1])),
      [`digest unsigned: ${digests[1]}`],
    ],
  ];
  for (const [what, tamper, problems] of cases) {
    const copy = killed(dir);
    tamper(copy);
    const again = await openTrail(options(copy));
    const verdict = await follow(copy, again);
    expect(verdict.problems, what).toEqual(problems);
    const isDigest = problems[0]?.startsWith('digest') === true;
    expect(verdict.digests, what).toHaveLength(isDigest ? 3 : 4);
    expect(verdict.logs, what).toHaveLength(3);
    await again.close();
  }
});

test('a round of digests cut short at any step is finished with the same bytes, and the chain holds', async () => {
  let begun = 0;
  const keys = path.join(temporaryFolder(), 'keys');
  await new Keys(keys, false, { now: () => NOW }).list();
  for (let step = 0; ; step += 1) {
    const dir = temporaryFolder();
    // Making them would take most of the time.
    fs.cpSync(keys, path.join(dir, '.chimepost', 'keys'), { recursive: true });
    const fileSystem = dyingFileSystem(step);
    const trail = await openTrail(options(dir, { fileSystem, durability: 'background' }));
    const failures: unknown[] = [];
    for (let count = 0; count < 2; count += 1) {
      await commitNumbers(trail, count * 10, count * 10 + 5);
      await commitNumbers(trail, count * 10 + 5, count * 10 + 10, WEST);
      await trail.digest().catch((error: unknown) => failures.push(error));
    }
    const copy = killed(dir);
    const early = filesBelow(path.join(copy, 'two')).map((file) => [
      file,
      fs.readFileSync(path.join(copy, 'two', file)),
    ]);
    if (fs.existsSync(path.join(copy, '.chimepost', 'digest-intent.json'))) begun += 1;
    await trail.close().catch(() => undefined);

    const again = await openTrail(options(copy, { destinations: undefined }));
    expect(fs.existsSync(path.join(copy, '.chimepost', 'digest-intent.json'))).toBe(false);
    await commitNumbers(again, 20, 25);
    await commitNumbers(again, 25, 30, WEST);
    await again.digest();
    await again.digest();
    const east = await follow(copy, again);
    const west = await follow(copy, again, { region: 'us-west-2' });
    expect([...east.problems, ...west.problems], `cut at step ${step}`).toEqual([]);
    expect(east.gaps + west.gaps).toBe(0);
    const logs = logFiles(copy, 'two').filter((key) => key.includes('/CloudTrail/'));
    expect([...east.logs, ...west.logs].sort(), `cut at step ${step}`).toEqual(logs);
    expect(deliveredNumbers(copy, 'two')).toEqual(range(0, 30));
    expect([...east.digests, ...west.digests].sort()).toEqual(
      logFiles(copy, 'two').filter((key) => key.includes('-Digest/')),
    );
    for (const [file, bytes] of early)
      expect(fs.readFileSync(path.join(copy, 'two', String(file)))).toEqual(bytes);
    const left = fs.readdirSync(path.join(copy, '.chimepost')).sort();
    expect(left.filter((name) => !name.startsWith('undigested'))).toEqual([
      'chains.json',
      'cursor.json',
      'destinations.json',
      'keys',
      'lock',
      'metadata',
      'segments.json',
    ]);
    await again.close();
    if (failures.length === 0 && fileSystem.calls() <= step) break;
    expect(step).toBeLessThan(200);
  }
  expect(begun).toBeGreaterThan(10);
}, 60_000);

test('a disk that fails during a round of digests does not stop deliveries, and the round is made good', async () => {
  const dir = temporaryFolder();
  let full = false;
  const base = dyingFileSystem(Number.POSITIVE_INFINITY);
  const fileSystem: TrailOptions['fileSystem'] = {
    ...base,
    rename: (from, to) =>
      full && to.includes('-Digest/') ? Promise.reject(new Error('no space left')) : base.rename(from, to),
  };
  const trail = await openTrail(options(dir, { fileSystem }));
  await commitNumbers(trail, 0, 3);
  full = true;
  await expect(trail.digest()).rejects.toThrow('no space left');
  expect(trail.status()).toMatchObject({ healthy: false, failure: 'no space left' });
  await commitNumbers(trail, 3, 6);
  expect(await trail.deliver()).toHaveLength(1);
  full = false;
  await trail.digest();
  expect(trail.status().healthy).toBe(true);
  const verdict = await follow(dir, trail);
  expect(verdict).toMatchObject({ problems: [], gaps: 0 });
  expect(verdict.contents.map((digest) => digest.logFiles.length)).toEqual([1, 1]);
  await trail.close();
});

test('backfill digests cover what no digest does, in a chain of their own', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(
    options(dir, { clock, destinations: [{ ...TWO, logFileValidation: false }] }),
  );
  for (let hour = 0; hour < 3; hour += 1) {
    await commitNumbers(trail, hour * 10, hour * 10 + 5);
    await commitNumbers(trail, hour * 10 + 5, hour * 10 + 10, WEST);
    await trail.deliver();
    clock.move(HOUR);
  }
  trail.setDestinations([TWO]);
  await commitNumbers(trail, 30, 35);
  await trail.digest();
  await commitNumbers(trail, 35, 40);
  await trail.deliver();

  // First the last two hours, then all: links must lead back in time only.
  const end = clock.now() + HOUR;
  const late = await trail.backfill({ start: NOW + HOUR - 60_000, end });
  expect(late).toHaveLength(4);
  expect(late[0]?.key).toMatch(/Z_backfill\.json\.gz$/);
  const early = await trail.backfill({ start: 0, end }, TWO.arn);
  expect(early).toHaveLength(2);
  expect(await trail.backfill({ start: 0, end })).toEqual([]);
  expect(await trail.objectMetadata('two', late[0]?.key ?? '')).toMatchObject({
    'x-amz-meta-backfill-generation-timestamp': new Date(clock.now()).toISOString(),
    'x-amz-meta-signature-algorithm': 'SHA256withRSA',
  });
  for (const region of ['us-east-1', 'us-west-2']) {
    const verdict = await follow(dir, trail, { region, backfill: true });
    expect(verdict).toMatchObject({ problems: [], gaps: 1 });
    expect(verdict.digests).toHaveLength(3);
    expect(verdict.logs).toHaveLength(3);
  }
  const regular = await follow(dir, trail);
  expect(regular).toMatchObject({ problems: [], gaps: 0 });
  expect(regular.logs).toHaveLength(1);
  await trail.close();
});

test('backfill digests within one interval follow each other, and none is of the future', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock, digestEvery: HOUR }));
  const off = { ...TWO, logFileValidation: false };
  for (let count = 0; count < 4; count += 1) {
    trail.setDestinations([off]);
    await commitNumbers(trail, count * 5, count * 5 + 5);
    await trail.deliver();
    clock.move(2_000);
    trail.setDestinations([TWO]);
    const [file] = await trail.backfill({ start: 0, end: Number.POSITIVE_INFINITY });
    expect(Date.parse(file?.endTime ?? '')).toBeLessThanOrEqual(clock.now());
  }
  const verdict = await follow(dir, trail, { backfill: true });
  expect(verdict).toMatchObject({ problems: [], gaps: 0 });
  expect(verdict.digests).toHaveLength(4);
  expect(verdict.logs).toHaveLength(4);
  await trail.close();
});

test('reset empties chains and metadata; keys stay', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(options(dir));
  await commitNumbers(trail, 0, 3);
  await trail.digest();
  const keys = await trail.publicKeys();
  await trail.reset();
  expect(fs.existsSync(path.join(dir, 'two'))).toBe(false);
  expect(fs.existsSync(path.join(dir, '.chimepost', 'metadata'))).toBe(false);
  await commitNumbers(trail, 3, 6);
  await trail.digest();
  const verdict = await follow(dir, trail);
  expect(verdict).toMatchObject({ problems: [], gaps: 0 });
  expect(verdict.contents[0]?.previousDigestS3Object).toBeNull();
  expect(await trail.publicKeys()).toEqual(keys);
  expect(trail.publicKeysNow()).toEqual(keys);
  await trail.close();
});

test('a log file that was cut out of the journal before its delivery was finished is digested as it stands', async () => {
  const dir = temporaryFolder();
  const fail = { now: false };
  const trail = await openTrail(
    options(dir, {
      onDelivered: async () => {
        if (fail.now) throw new Error('killed');
      },
    }),
  );
  await commitNumbers(trail, 0, 5);
  fail.now = true;
  await expect(trail.deliver()).rejects.toThrow('killed');
  const copy = killed(dir);
  await trail.close();
  fs.writeFileSync(path.join(copy, 'events.ndjson'), '');
  const again = await openTrail(options(copy));
  await again.digest();
  const verdict = await follow(copy, again);
  expect(verdict.problems).toEqual([]);
  expect(verdict.logs).toHaveLength(1);
  expect(deliveredNumbers(copy, 'two')).toEqual(range(0, 5));
  await again.close();
});
