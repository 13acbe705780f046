import { createHash, createPublicKey, createVerify } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PublicKey, Trail } from '../../src/trail/trail.js';
import { filesBelow } from './support.js';

/** Which chain of digests to follow. */
export interface Followed {
  dir: string;
  trail: Trail;
  bucket?: string;
  /** What stands before the account in keys: `[prefix/]AWSLogs/[o-…/]`. */
  root?: string;
  accountId: string;
  region: string;
  name?: string;
  homeRegion?: string;
  backfill?: boolean;
}

/** What a validation finds. */
export interface Verdict {
  /** Keys of valid digests, newest first. */
  digests: string[];
  /** Keys of valid log files. */
  logs: string[];
  /** `<what>: <key>` of everything that is not as it should be. */
  problems: string[];
  /** How often a digest named none before it, but there was one. */
  gaps: number;
  contents: Digest[];
}

/** A digest as AWS documents it; nothing is shared with the code that writes them. */
export interface Digest {
  awsAccountId: string;
  digestStartTime: string;
  digestEndTime: string;
  digestS3Bucket: string;
  digestS3Object: string;
  digestPublicKeyFingerprint: string;
  previousDigestS3Bucket: string | null;
  previousDigestS3Object: string | null;
  previousDigestHashValue: string | null;
  previousDigestSignature: string | null;
  newestEventTime: string | null;
  oldestEventTime: string | null;
  logFiles: { s3Bucket: string; s3Object: string; hashValue: string }[];
}

const hex = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Validates a chain as AWS describes it and the AWS CLI does: newest digest first, back along the names that
 * the digests give, and from the listing where one gives none, is missing or is not valid.
 */
export async function verify(followed: Followed): Promise<Verdict> {
  const { dir, bucket: first = 'bucket', backfill = false } = followed;
  const keys = new Map((await followed.trail.publicKeys()).map((key) => [key.fingerprint, key]));
  const verdict: Verdict = { digests: [], logs: [], problems: [], gaps: 0, contents: [] };
  const listed = listDigests(followed, backfill);
  let bucket = first;
  let key = listed.at(-1);
  let expectedHash: string | null = null;
  const olderThan = (than: string): string | undefined =>
    listed.filter((each) => instantOf(each) < instantOf(than)).at(-1);
  while (key !== undefined) {
    const at: string = key;
    const found = await readDigest(followed, bucket, at, keys, backfill);
    if (typeof found === 'string') {
      verdict.problems.push(`${found}: ${at}`);
      expectedHash = null;
      key = olderThan(at);
      continue;
    }
    if (expectedHash !== null && expectedHash !== found.hash) verdict.problems.push(`digest hash: ${at}`);
    verdict.digests.push(at);
    verdict.contents.push(found.digest);
    for (const log of found.digest.logFiles) {
      const problem = problemOfLog(dir, log);
      if (problem === undefined) verdict.logs.push(log.s3Object);
      else verdict.problems.push(`${problem}: ${log.s3Object}`);
    }
    expectedHash = found.digest.previousDigestHashValue;
    key = found.digest.previousDigestS3Object ?? undefined;
    bucket = found.digest.previousDigestS3Bucket ?? bucket;
    if (key === undefined) {
      key = olderThan(at);
      if (key !== undefined) verdict.gaps += 1;
    }
  }
  return verdict;
}

function listDigests(followed: Followed, backfill: boolean): string[] {
  const { dir, bucket = 'bucket', root = 'AWSLogs/', accountId, region } = followed;
  const { name = 'chimepost', homeRegion = 'us-east-1' } = followed;
  const folder = `${root}${accountId}/CloudTrail-Digest/${region}`;
  const pattern = new RegExp(
    `^\\d{4}/\\d\\d/\\d\\d/${accountId}_CloudTrail-Digest_${region}_${name}_${homeRegion}_\\d{8}T\\d{6}Z(_backfill)?\\.json\\.gz$`,
  );
  return filesBelow(path.join(dir, bucket, folder))
    .filter((file) => pattern.test(file) && file.endsWith('_backfill.json.gz') === backfill)
    .map((file) => `${folder}/${file}`);
}

function instantOf(key: string): string {
  return /_(\d{8}T\d{6}Z)(?:_backfill)?\.json\.gz$/.exec(key)?.[1] ?? '';
}

async function readDigest(
  { dir, trail }: Followed,
  bucket: string,
  key: string,
  keys: ReadonlyMap<string, PublicKey>,
  backfill: boolean,
): Promise<{ digest: Digest; hash: string } | string> {
  const file = path.join(dir, bucket, key);
  if (!fs.existsSync(file)) return 'digest missing';
  let bytes: Buffer;
  let digest: Digest;
  try {
    bytes = gunzipSync(fs.readFileSync(file));
    digest = JSON.parse(bytes.toString('utf8')) as Digest;
  } catch {
    return 'digest format';
  }
  const metadata = (await trail.objectMetadata(bucket, key)) ?? {};
  const signature = metadata['x-amz-meta-signature'];
  if (signature === undefined || metadata['x-amz-meta-signature-algorithm'] !== 'SHA256withRSA')
    return 'digest unsigned';
  if (digest.digestS3Bucket !== bucket || digest.digestS3Object !== key) return 'digest moved';
  if (backfill && metadata['x-amz-meta-backfill-generation-timestamp'] === undefined)
    return 'backfill undated';
  const known = keys.get(digest.digestPublicKeyFingerprint);
  if (known === undefined) return 'digest key';
  const der = Buffer.from(known.value, 'base64');
  if (createHash('md5').update(der).digest('hex') !== known.fingerprint) return 'key fingerprint';
  const text = `${digest.digestEndTime}\n${bucket}/${key}\n${hex(bytes)}\n${digest.previousDigestSignature ?? 'null'}`;
  const verifier = createVerify('RSA-SHA256').update(text);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'pkcs1' });
  if (!verifier.verify(publicKey, Buffer.from(signature, 'hex'))) return 'digest signature';
  return { digest, hash: hex(bytes) };
}

function problemOfLog(
  dir: string,
  { s3Bucket, s3Object, hashValue }: Digest['logFiles'][number],
): string | undefined {
  const file = path.join(dir, s3Bucket, s3Object);
  if (!fs.existsSync(file)) return 'log missing';
  try {
    return hex(gunzipSync(fs.readFileSync(file))) === hashValue ? undefined : 'log hash';
  } catch {
    return 'log format';
  }
}
