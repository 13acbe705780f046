import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Keys } from '../../src/trail/keys.js';
import { openTrail, type Trail, type TrailOptions } from '../../src/trail/trail.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  destination,
  dyingFileSystem,
  filesBelow,
  HERE,
  killed,
  logFiles,
  NOW,
  range,
  temporaryFolder,
  trailOptions,
} from './support.js';
import { type Followed, type Verdict, verify } from './verifier.js';

const WEST = { ...HERE, region: 'us-west-2' };
const HOUR = 3_600_000;

/** A clock that a test moves. */
function movable(start = NOW): { now: () => number; move: (by: number) => void } {
  let now = start;
  return {
    now: () => now,
    move: (by) => {
      now += by;
    },
  };
}

const TWO = destination('two');

function options(dir: string, more: Partial<TrailOptions> = {}): TrailOptions {
  return trailOptions({ dir, destinations: [TWO], ...more });
}

/** The chain of destination `two`, unless told otherwise. */
function follow(dir: string, trail: Trail, more: Partial<Followed> = {}): Promise<Verdict> {
  return verify({ ...{ dir, trail, bucket: 'two', name: 'two', region: 'us-east-1' }, ...HERE, ...more });
}

function timed(number: number, eventTime: string, place = HERE): string {
  return JSON.stringify({
    eventVersion: '1.08',
    userIdentity: { userName: '"eventTime":"2001-01-01T00:00:00Z' },
    eventTime,
    number,
    awsRegion: place.region,
    recipientAccountId: place.accountId,
  });
}

test('the first digest: content, key and metadata', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock }));
  await commit(trail, timed(1, '2024-04-02T13:04:20Z'));
  await commit(trail, timed(2, '2024-04-02T13:04:18Z'));
  await commit(trail, timed(3, '2024-04-02T13:04:19Z', WEST), WEST);
  clock.move(10_000);
  const files = await trail.digest();
  const [key] = logFiles(dir, 'two').filter((each) => each.includes('/CloudTrail/us-east-1/'));
  expect(files).toMatchObject([
    { trail: TWO.arn, bucket: 'two', ...HERE, logFiles: 1, startTime: '2024-04-02T13:04:22Z' },
    { trail: TWO.arn, bucket: 'two', ...WEST, logFiles: 1, endTime: '2024-04-02T13:04:32Z' },
  ]);
  expect(files.map((file) => file.key)).toEqual([
    'AWSLogs/111122223333/CloudTrail-Digest/us-east-1/2024/04/02/111122223333_CloudTrail-Digest_us-east-1_two_us-east-1_20240402T130432Z.json.gz',
    'AWSLogs/111122223333/CloudTrail-Digest/us-west-2/2024/04/02/111122223333_CloudTrail-Digest_us-west-2_two_us-east-1_20240402T130432Z.json.gz',
  ]);
  const [public_] = await trail.publicKeys();
  const digest: unknown = JSON.parse(
    gunzipSync(fs.readFileSync(path.join(dir, 'two', files[0]?.key ?? ''))).toString('utf8'),
  );
  expect(digest).toEqual({
    awsAccountId: '111122223333',
    digestStartTime: '2024-04-02T13:04:22Z',
    digestEndTime: '2024-04-02T13:04:32Z',
    digestS3Bucket: 'two',
    digestS3Object: files[0]?.key,
    digestPublicKeyFingerprint: public_?.fingerprint,
    digestSignatureAlgorithm: 'SHA256withRSA',
    newestEventTime: '2024-04-02T13:04:20Z',
    oldestEventTime: '2024-04-02T13:04:18Z',
    previousDigestS3Bucket: null,
    previousDigestS3Object: null,
    previousDigestHashValue: null,
    previousDigestHashAlgorithm: null,
    previousDigestSignature: null,
    logFiles: [
      {
        s3Bucket: 'two',
        s3Object: key,
        hashValue: expect.stringMatching(/^[0-9a-f]{64}$/),
        hashAlgorithm: 'SHA-256',
        newestEventTime: '2024-04-02T13:04:20Z',
        oldestEventTime: '2024-04-02T13:04:18Z',
      },
    ],
  });
  expect(await trail.objectMetadata('two', files[0]?.key ?? '')).toEqual({
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'x-amz-meta-signature': expect.stringMatching(/^[0-9a-f]{512}$/),
    'x-amz-meta-signature-algorithm': 'SHA256withRSA',
  });
  expect(await trail.objectMetadata('two', key ?? '')).toEqual({
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  });
  for (const strange of ['notes.txt', 'AWSLogs/../../.chimepost/keys/CloudTrail/x.json.gz', '', 'a//b']) {
    expect(await trail.objectMetadata('two', strange)).toBeUndefined();
  }
  expect(await trail.objectMetadata('..', key ?? '')).toBeUndefined();
  expect(trail.destinationStatus(TWO.arn)).toMatchObject({
    lastDelivery: clock.now(),
    lastDigest: clock.now(),
  });
  await trail.close();
});

test('chains over two regions hold across restarts, empty digests and calls within one second', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  for (let run = 0; run < 3; run += 1) {
    const trail = await openTrail(options(dir, { clock, destinations: run === 0 ? [TWO] : undefined }));
    await commitNumbers(trail, run * 10, run * 10 + 5);
    await commitNumbers(trail, run * 10 + 5, run * 10 + 10, WEST);
    await trail.deliver();
    await trail.digest();
    await trail.digest();
    await commitNumbers(trail, 100 + run, 101 + run);
    // Handed over to the next process undigested, or closed on demand.
    if (run === 2) await trail.digest();
    await trail.close();
    clock.move(1);
  }
  const trail = await openTrail(options(dir, { clock, destinations: undefined }));
  const east = await follow(dir, trail);
  const west = await follow(dir, trail, { region: 'us-west-2' });
  expect(east.problems).toEqual([]);
  expect(west.problems).toEqual([]);
  expect(east.gaps + west.gaps).toBe(0);
  expect(east.digests).toHaveLength(7);
  expect(west.digests).toHaveLength(7);
  expect([...east.logs, ...west.logs].sort()).toEqual(
    logFiles(dir, 'two').filter((key) => key.includes('/CloudTrail/')),
  );
  expect(east.contents.filter((digest) => digest.logFiles.length === 0)).toHaveLength(3);
  expect(east.contents.at(0)?.newestEventTime).not.toBeNull();
  for (const [index, digest] of east.contents.entries()) {
    expect(digest.digestStartTime).toBe(east.contents[index + 1]?.digestEndTime ?? digest.digestStartTime);
  }
  await trail.close();
});

test('digests are written by the clock, and what is delivered behind the hour belongs to the next', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock, digestEvery: HOUR }));
  await commitNumbers(trail, 0, 3);
  await trail.deliver();
  clock.move(HOUR);
  await commitNumbers(trail, 3, 5);
  await trail.deliver();
  clock.move(HOUR);
  await trail.deliver();
  clock.move(HOUR);
  await trail.deliver();
  const verdict = await follow(dir, trail);
  expect(verdict.problems).toEqual([]);
  expect(verdict.contents.map((digest) => digest.logFiles.length)).toEqual([0, 1, 1]);
  const seconds = verdict.contents.map(({ digestEndTime }) => digestEndTime.slice(14));
  expect(new Set(seconds).size).toBe(1);
  await trail.close();
});

test('digests come without any call, at an interval of seconds', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(options(dir, { clock: { now: () => Date.now() }, digestEvery: 1_000 }));
  await commitNumbers(trail, 0, 3);
  await trail.deliver();
  await expect
    .poll(() => logFiles(dir, 'two').filter((key) => key.includes('Digest')).length, { timeout: 8_000 })
    .toBeGreaterThan(2);
  const { problems, logs } = await follow(dir, trail);
  expect(problems).toEqual([]);
  expect(logs).toHaveLength(1);
  await trail.close();
}, 15_000);

test('an organization’s trail has chains below its folder, for every account', async () => {
  const dir = temporaryFolder();
  const other = { accountId: '444455556666', region: 'us-west-2' };
  const org = { ...TWO, organizationId: 'o-exampleorgid', prefix: 'p/q' };
  const trail = await openTrail(options(dir, { destinations: [org] }));
  await commitNumbers(trail, 0, 3);
  await commitNumbers(trail, 3, 6, other);
  await trail.digest();
  await trail.digest();
  const root = 'p/q/AWSLogs/o-exampleorgid/';
  for (const place of [HERE, other]) {
    const verdict = await follow(dir, trail, { root, ...place });
    expect(verdict).toMatchObject({ problems: [], gaps: 0 });
    expect(verdict.digests).toHaveLength(2);
    expect(verdict.logs).toHaveLength(1);
    expect(verdict.contents[0]?.awsAccountId).toBe(place.accountId);
  }
  await trail.close();
});

test('logging that stops leads to a final digest of all that came before; a new start is a new chain', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock }));
  await commitNumbers(trail, 0, 3);
  await trail.digest();
  clock.move(5_000);
  const last = commitNumbers(trail, 3, 6);
  trail.setDestinations([{ ...TWO, logging: false }]);
  await last;
  await commitNumbers(trail, 6, 9);
  await expect.poll(async () => (await follow(dir, trail)).digests.length).toBe(2);
  expect((await follow(dir, trail)).contents[0]?.logFiles).toHaveLength(1);
  clock.move(5_000);
  expect(await trail.digest()).toEqual([]);
  trail.setDestinations([TWO]);
  clock.move(5_000);
  await commitNumbers(trail, 9, 12);
  await trail.digest();
  const verdict = await follow(dir, trail);
  expect(verdict).toMatchObject({ problems: [], gaps: 1 });
  expect(verdict.contents.map((digest) => digest.previousDigestS3Object === null)).toEqual([
    true,
    false,
    true,
  ]);
  expect(deliveredNumbers(dir, 'two')).toEqual([...range(0, 6), ...range(9, 12)]);
  await trail.close();
});

test('off and on again within a second still breaks the chain, and the digests have different names', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock }));
  await commitNumbers(trail, 0, 3);
  await trail.digest();
  await trail.digest();
  clock.move(1);
  trail.setDestinations([{ ...TWO, logFileValidation: false }]);
  clock.move(1);
  trail.setDestinations([TWO]);
  await commitNumbers(trail, 3, 6);
  await trail.digest();
  const verdict = await follow(dir, trail);
  expect(verdict).toMatchObject({ problems: [], gaps: 1 });
  expect(verdict.digests).toHaveLength(4);
  expect(verdict.logs).toHaveLength(2);
  await trail.close();
});

test('a process killed before the final digest leaves it to the next one', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(options(dir));
  await commitNumbers(trail, 0, 3);
  await trail.deliver();
  trail.setDestinations([]);
  const copy = killed(dir);
  await trail.close();
  const again = await openTrail(options(copy, { destinations: undefined }));
  await expect.poll(async () => (await follow(copy, again)).digests.length).toBe(1);
  expect(await follow(copy, again)).toMatchObject({ problems: [], gaps: 0 });
  expect(await again.digest()).toEqual([]);
  await again.close();
});

test('a chain goes on in another bucket', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(options(dir));
  await commitNumbers(trail, 0, 3);
  await trail.digest();
  trail.setDestinations([{ ...TWO, bucket: 'new', prefix: 'p' }]);
  await commitNumbers(trail, 3, 6);
  await trail.digest();
  const verdict = await follow(dir, trail, { bucket: 'new', root: 'p/AWSLogs/' });
  expect(verdict).toMatchObject({ problems: [], gaps: 0 });
  expect(verdict.contents.map((digest) => digest.digestS3Bucket)).toEqual(['new', 'two']);
  expect(verdict.logs).toHaveLength(2);
  await trail.close();
});

test('digests signed before and after a rotation are both valid', async () => {
  const dir = temporaryFolder();
  const clock = movable();
  const trail = await openTrail(options(dir, { clock }));
  await trail.digest();
  clock.move(5_000);
  await trail.rotateKey();
  await trail.digest();
  const verdict = await follow(dir, trail);
  expect(verdict.problems).toEqual([]);
  expect(new Set(verdict.contents.map((digest) => digest.digestPublicKeyFingerprint)).size).toBe(2);
  await trail.close();
});

/** A trail of four digests with a log file each, and the keys of both, oldest first. */
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
