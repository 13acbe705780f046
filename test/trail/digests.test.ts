import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTrail } from '../../src/trail/trail.js';
import { follow, HOUR, movable, options, TWO, timed, WEST } from './chains.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  HERE,
  killed,
  logFiles,
  range,
  temporaryFolder,
} from './support.js';

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
