import { createHash, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { boundaryBefore, digestKey, digestText, signText, stringToSign } from '../../src/trail/digest.js';
import { Keys, publicKeyOf } from '../../src/trail/keys.js';
import { NOW, temporaryFolder } from './support.js';

const CHAIN = {
  trail: 'arn:aws:cloudtrail:us-west-2:111122223333:trail/my.trail',
  accountId: '111122223333',
  region: 'us-east-1',
  backfill: false,
  bucket: 'bucket',
  prefix: 'some/prefix',
};
const END = Date.UTC(2015, 7, 17, 15, 1, 31);

test('the key of a digest tells region, trail, home region and second', () => {
  const folder = '111122223333/CloudTrail-Digest/us-east-1/2015/08/17';
  const name = '111122223333_CloudTrail-Digest_us-east-1_my.trail_us-west-2_20150817T150131Z';
  expect(digestKey(CHAIN, END)).toBe(`some/prefix/AWSLogs/${folder}/${name}.json.gz`);
  expect(digestKey({ ...CHAIN, prefix: '', organizationId: 'o-abc1234567', backfill: true }, END)).toBe(
    `AWSLogs/o-abc1234567/${folder}/${name}_backfill.json.gz`,
  );
});

const PREVIOUS = { bucket: 'old', key: 'previous.json.gz', hash: 'ab12', signature: 'cd34' };
const CONTENT = {
  chain: { accountId: '111122223333', previous: PREVIOUS },
  bucket: 'bucket',
  key: 'the/key.json.gz',
  start: END - 3_600_000,
  end: END,
  fingerprint: 'f00d',
  files: [
    {
      s3Bucket: 'bucket',
      s3Object: 'one.json.gz',
      hashValue: 'aa',
      hashAlgorithm: 'SHA-256' as const,
      newestEventTime: '2015-08-17T14:52:27Z',
      oldestEventTime: '2015-08-17T14:42:27Z',
    },
    {
      s3Bucket: 'bucket',
      s3Object: 'two.json.gz',
      hashValue: 'bb',
      hashAlgorithm: 'SHA-256' as const,
      newestEventTime: '2015-08-17T14:50:27Z',
      oldestEventTime: '2015-08-17T14:40:27Z',
    },
  ],
};

test('a digest has its members in the documented order', () => {
  expect(digestText(CONTENT)).toBe(
    '{"awsAccountId":"111122223333","digestStartTime":"2015-08-17T14:01:31Z",' +
      '"digestEndTime":"2015-08-17T15:01:31Z","digestS3Bucket":"bucket","digestS3Object":"the/key.json.gz",' +
      '"digestPublicKeyFingerprint":"f00d","digestSignatureAlgorithm":"SHA256withRSA",' +
      '"newestEventTime":"2015-08-17T14:52:27Z","oldestEventTime":"2015-08-17T14:40:27Z",' +
      '"previousDigestS3Bucket":"old","previousDigestS3Object":"previous.json.gz",' +
      '"previousDigestHashValue":"ab12","previousDigestHashAlgorithm":"SHA-256",' +
      '"previousDigestSignature":"cd34","logFiles":[' +
      '{"s3Bucket":"bucket","s3Object":"one.json.gz","hashValue":"aa","hashAlgorithm":"SHA-256",' +
      '"newestEventTime":"2015-08-17T14:52:27Z","oldestEventTime":"2015-08-17T14:42:27Z"},' +
      '{"s3Bucket":"bucket","s3Object":"two.json.gz","hashValue":"bb","hashAlgorithm":"SHA-256",' +
      '"newestEventTime":"2015-08-17T14:50:27Z","oldestEventTime":"2015-08-17T14:40:27Z"}]}',
  );
});

test('a starting and empty digest says null for what it has not', () => {
  const text = digestText({ ...CONTENT, chain: { accountId: '1', previous: null }, files: [] });
  expect(text).toContain(
    '"newestEventTime":null,"oldestEventTime":null,"previousDigestS3Bucket":null,' +
      '"previousDigestS3Object":null,"previousDigestHashValue":null,"previousDigestHashAlgorithm":null,' +
      '"previousDigestSignature":null,"logFiles":[]}',
  );
});

test('the string to sign is end, place, hash and the signature before, or null', () => {
  const digest = { bucket: 'bucket', key: 'the/key.json.gz', hash: 'beef', end: END };
  expect(stringToSign(digest, PREVIOUS)).toBe('2015-08-17T15:01:31Z\nbucket/the/key.json.gz\nbeef\ncd34');
  expect(stringToSign(digest, null)).toBe('2015-08-17T15:01:31Z\nbucket/the/key.json.gz\nbeef\nnull');
});

test('signature and fingerprint are those that openssl makes', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signature = signText('a text', privateKey);
  expect(signature).toMatch(/^[0-9a-f]{512}$/);
  const verifier = createVerify('RSA-SHA256').update('a text');
  expect(verifier.verify(publicKey, signature, 'hex')).toBe(true);
  const { value, fingerprint } = publicKeyOf(privateKey);
  const der = Buffer.from(value, 'base64');
  expect(der).toEqual(publicKey.export({ type: 'pkcs1', format: 'der' }));
  expect(fingerprint).toBe(createHash('md5').update(der).digest('hex'));
});

test('digests end once in an interval, at a second of the trail’s own', () => {
  const ends = new Set<number>();
  for (const name of ['a', 'b', 'c', 'd']) {
    const first = boundaryBefore(name, NOW, 3_600_000);
    expect(first).toBeLessThanOrEqual(NOW);
    expect(first).toBeGreaterThan(NOW - 3_600_000);
    expect(first % 1000).toBe(0);
    expect(boundaryBefore(name, first, 3_600_000)).toBe(first);
    expect(boundaryBefore(name, first - 1, 3_600_000)).toBe(first - 3_600_000);
    ends.add(first);
  }
  expect(ends.size).toBe(4);
});

test('keys: one for all who need the first, kept for the owner only, all listed after a rotation', async () => {
  const folder = path.join(temporaryFolder(), 'keys');
  let now = NOW;
  const clock = { now: () => now };
  const keys = new Keys(folder, false, clock);
  expect(fs.existsSync(folder)).toBe(false);
  const [one, other, [listed]] = await Promise.all([keys.signing(NOW), keys.signing(NOW), keys.list()]);
  expect(one?.fingerprint).toBe(other?.fingerprint);
  expect(listed?.fingerprint).toBe(one?.fingerprint);
  const pem = path.join(folder, `${one?.fingerprint}.pem`);
  expect(fs.readFileSync(pem, 'utf8')).toContain('-----BEGIN PRIVATE KEY-----');
  for (const name of fs.readdirSync(folder)) {
    expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  }

  now += 3_600_000;
  const second = await keys.rotate();
  expect((await keys.signing(now)).fingerprint).toBe(second.fingerprint);
  // What ends before the rotation is signed by who was there then, so that its time finds the key.
  expect((await keys.signing(now - 1000)).fingerprint).toBe(one?.fingerprint);
  const again = new Keys(folder, false, clock);
  expect((await again.list()).map((key) => key.fingerprint)).toEqual([one?.fingerprint, second.fingerprint]);
  expect(again.listNow(now + 1000, now + 2000)).toEqual([second]);
  expect(again.listNow(0, 1)).toEqual([second]);
  const loaded = createPublicKey({
    key: Buffer.from(second.value, 'base64'),
    format: 'der',
    type: 'pkcs1',
  });
  expect(loaded.asymmetricKeyDetails?.modulusLength).toBe(2048);

  now += 366 * 24 * 3_600_000;
  const third = await again.signing(now);
  expect(again.listNow().map((key) => key.fingerprint)).toContain(third.fingerprint);
  expect(again.listNow()).toHaveLength(3);
});

test('the first key is there at once for those who cannot wait', () => {
  const keys = new Keys(path.join(temporaryFolder(), 'keys'), true, { now: () => NOW });
  const [key] = keys.listNow();
  expect(keys.listNow()).toEqual([key]);
});

test('a damaged list of keys is told', () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'keys.json'), '[{"value":1}]');
  expect(() => new Keys(folder, false, { now: () => NOW }).listNow()).toThrow(/keys\.json is damaged/);
});
