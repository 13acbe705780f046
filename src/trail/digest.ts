import { createHash, type KeyObject, sign } from 'node:crypto';
import { toSeconds } from '../kit/clock.js';
import { accountFolder } from './destinations.js';
import type { Chain, PreviousDigest } from './ledger.js';

/** A log file as a digest names it; the order of the members is AWS's. */
export interface CoveredFile {
  s3Bucket: string;
  s3Object: string;
  hashValue: string;
  hashAlgorithm: 'SHA-256';
  newestEventTime: string;
  oldestEventTime: string;
}

/** Everything that a digest says, beside what follows from it. */
export interface DigestContent {
  chain: Pick<Chain, 'accountId' | 'previous'>;
  bucket: string;
  key: string;
  /** Milliseconds, whole seconds. */
  start: number;
  end: number;
  fingerprint: string;
  files: readonly CoveredFile[];
}

export const SIGNATURE_ALGORITHM = 'SHA256withRSA';

/** The folder of the digests of a chain: `[prefix/]AWSLogs/[o-…/]<account>/CloudTrail-Digest/<region>`. */
export function digestFolder(
  chain: Pick<Chain, 'prefix' | 'organizationId' | 'accountId' | 'region'>,
): string {
  return `${accountFolder(chain, chain.accountId)}/CloudTrail-Digest/${chain.region}`;
}

/**
 * The key of a digest, as AWS spells it:
 * `<folder>/YYYY/MM/DD/<account>_CloudTrail-Digest_<region>_<trail>_<home region>_<second>[_backfill].json.gz`.
 * @param end of the digest, in milliseconds
 */
export function digestKey(
  chain: Omit<Chain, 'bucket' | 'activated' | 'since' | 'previous'>,
  end: number,
): string {
  const { trail, accountId, region, backfill } = chain;
  const home = trail.split(':')[3] ?? '';
  const name = trail.slice(trail.indexOf('/') + 1);
  const iso = toSeconds(end);
  const instant = iso.replace(/[-:]/g, '');
  const file = `${accountId}_CloudTrail-Digest_${region}_${name}_${home}_${instant}${backfill ? '_backfill' : ''}.json.gz`;
  return `${digestFolder(chain)}/${iso.slice(0, 10).replaceAll('-', '/')}/${file}`;
}

/** The content of a digest before compression; the order of the members is AWS's. */
export function digestText({ chain, bucket, key, start, end, fingerprint, files }: DigestContent): string {
  const { previous } = chain;
  const newest = files.map((file) => file.newestEventTime).sort();
  const oldest = files.map((file) => file.oldestEventTime).sort();
  return JSON.stringify({
    awsAccountId: chain.accountId,
    digestStartTime: toSeconds(start),
    digestEndTime: toSeconds(end),
    digestS3Bucket: bucket,
    digestS3Object: key,
    digestPublicKeyFingerprint: fingerprint,
    digestSignatureAlgorithm: SIGNATURE_ALGORITHM,
    newestEventTime: newest.at(-1) ?? null,
    oldestEventTime: oldest[0] ?? null,
    previousDigestS3Bucket: previous?.bucket ?? null,
    previousDigestS3Object: previous?.key ?? null,
    previousDigestHashValue: previous?.hash ?? null,
    previousDigestHashAlgorithm: previous === null ? null : 'SHA-256',
    previousDigestSignature: previous?.signature ?? null,
    logFiles: files,
  });
}

/** What a digest's signature is over. */
export function stringToSign(
  digest: { bucket: string; key: string; hash: string; end: number },
  previous: PreviousDigest | null,
): string {
  const { bucket, key, hash, end } = digest;
  return [toSeconds(end), `${bucket}/${key}`, hash, previous?.signature ?? 'null'].join('\n');
}

/** @returns the signature in hexadecimal */
export function signText(text: string, privateKey: KeyObject): string {
  return sign('RSA-SHA256', Buffer.from(text), privateKey).toString('hex');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The last instant at or before `instant` at which a trail's digests end: once in every interval, at a
 * minute and second of the trail's own, which its ARN decides.
 * @param every the interval in milliseconds, whole seconds
 */
export function boundaryBefore(trail: string, instant: number, every: number): number {
  const draw = createHash('sha256').update(trail).digest().readUInt32BE(0);
  const shift = (draw % (every / 1000)) * 1000;
  return Math.floor((instant - shift) / every) * every + shift;
}
