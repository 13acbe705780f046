import { readCredential } from '../identity/credentials.js';
import { S3Failure } from './failure.js';
import type { S3Request } from './message.js';

/** What a request is for. */
export interface S3Address {
  /** Undefined: all buckets. */
  readonly bucket: string | undefined;
  /** Empty: the bucket itself. */
  readonly key: string;
}

const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const AMAZON_HOST = new RegExp(
  `^(?:(.+)\\.)?s3(?:-fips)?(?:[.-]dualstack)?(?:[.-]${REGION})?\\.amazonaws\\.com(?:\\.cn)?$`,
);

/** How S3 is meant by a Host header's name. */
interface S3Host {
  readonly bucket: string | undefined;
}

/**
 * Whether a request says that it is for S3: it is signed for it, goes to a host of its, or asks for ListBuckets
 * by name. Looks at nothing but the request.
 */
export function isAddressedToS3(request: S3Request): boolean {
  const { url, headers } = request;
  const { authorization } = headers;
  // Most requests are signed for another service, and told by this alone.
  const mayBeSigned =
    authorization === undefined
      ? /[?&](?:X-Amz-Credential|AWSAccessKeyId)=/.test(url)
      : authorization.includes('/s3/aws4_request') || authorization.startsWith('AWS ');
  if (mayBeSigned && signerOf(request) === 's3') return true;
  const host = nameOf(headers.host);
  if (host.includes('s3') && s3HostOf(host) !== undefined) return true;
  return url.startsWith('/?') && queryOf(url).get('x-id') === 'ListBuckets';
}

/** The service that a request is signed for; undefined where it is not signed. Version 2 in this form is S3's alone. */
export function signerOf({ url, headers }: S3Request): string | undefined {
  const query = queryOf(url);
  const credential = readCredential(headers.authorization, query);
  if (credential !== undefined) return credential.signingName;
  const version2 =
    headers.authorization?.startsWith('AWS ') || (query.has('AWSAccessKeyId') && query.has('Expires'));
  return version2 && !query.has('SignatureVersion') ? 's3' : undefined;
}

/**
 * What a request is for, by its host where that names a bucket, else by its path.
 * @param exists whether there is such a bucket: any name may stand before `.localhost`
 * @throws S3Failure InvalidURI
 */
export async function addressOf(
  request: S3Request,
  exists: (bucket: string) => Promise<boolean>,
): Promise<S3Address> {
  const path = pathOf(request.url);
  const bucket = s3HostOf(nameOf(request.headers.host))?.bucket;
  if (bucket !== undefined) return { bucket, key: decode(path.slice(1)) };
  const local = localBucketOf(request);
  if (local !== undefined && (await exists(local))) return { bucket: local, key: decode(path.slice(1)) };
  const slash = path.indexOf('/', 1);
  const first = decode(path.slice(1, slash < 0 ? undefined : slash));
  if (path !== '/') return { bucket: first, key: slash < 0 ? '' : decode(path.slice(slash + 1)) };
  // Where a listing is wanted, what stands before `.localhost` was meant for a bucket.
  return { bucket: asksForBuckets(request) ? undefined : local, key: '' };
}

/** The bucket that `Host: BUCKET.localhost` would mean. */
export function localBucketOf({ headers }: S3Request): string | undefined {
  return /^(.+)\.localhost$/.exec(nameOf(headers.host))?.[1];
}

/** The query of a request, decoded. */
export function queryOf(url: string): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  // To a proxy the whole URL is sent.
  const path = (mark < 0 ? url : url.slice(0, mark)).replace(/^https?:\/\/[^/]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}

function asksForBuckets({ method, url }: S3Request): boolean {
  return (
    method !== 'HEAD' && !['list-type', 'encoding-type', 'delimiter'].some((name) => queryOf(url).has(name))
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Failure('InvalidURI', { URI: text });
  }
}

/** The Host header's name in small letters, without a port. */
function nameOf(host: string | undefined): string {
  return host === undefined ? '' : host.replace(/:\d*$/, '').toLowerCase();
}

function s3HostOf(host: string): S3Host | undefined {
  const amazon = AMAZON_HOST.exec(host);
  if (amazon !== null) return { bucket: amazon[1] };
  // Of other domains only what looks like an endpoint: a bare `s3` may be a machine's name.
  const other = /^(?:(.+?)\.)?s3\.(?!.*amazonaws\.com)[^.]/.exec(host);
  return other === null ? undefined : { bucket: other[1] };
}
