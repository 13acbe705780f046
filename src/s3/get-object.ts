import type { FileHandle } from 'node:fs/promises';
import { pipeline, type Readable, Transform } from 'node:stream';
import type { Clock } from '../kit/clock.js';
import { queryOf } from './address.js';
import type { Bucket } from './buckets.js';
import { type ByteRange, rangeOf, weighConditions } from './conditions.js';
import { refuseArgument, S3Failure } from './failure.js';
import { MAX_KEY_BYTES } from './keys.js';
import { headerOf, type S3Reply, type S3Request } from './message.js';
import type { ObjectFacts, ObjectFiles } from './object-file.js';

/** The headers that an object was stored with, by lower-case name; undefined where nothing is known of it. */
export type ObjectMetadata = (
  bucket: string,
  key: string,
) => Promise<Readonly<Record<string, string>> | undefined>;

export interface ObjectParts {
  readonly files: ObjectFiles;
  readonly metadata: ObjectMetadata | undefined;
  readonly clock: Clock;
}

/** The headers that a request may set itself, by the query that does so. */
const OVERRIDES = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
] as const;

/** GetObject, and HeadObject, which is the same without the bytes. */
export async function getObject(
  { files, metadata, clock }: ObjectParts,
  { name, folder }: Bucket,
  key: string,
  request: S3Request,
): Promise<S3Reply> {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw tooLong(key);
  const query = queryOf(request.url);
  checkVersion(query);
  const object = folder === undefined ? undefined : await files.open(folder, key);
  if (object === undefined) throw new S3Failure('NoSuchKey', { Key: key });
  let streams = false;
  try {
    const facts = { etag: object.etag, 'last-modified': object.modified.toUTCString() };
    if (weighConditions(request.headers, object, clock.now()) === 'notModified') {
      return { status: 304, headers: facts, body: undefined };
    }
    const range = wantedRange(request, query, object);
    const { first, last } = range ?? { first: 0, last: object.size - 1 };
    const headers = {
      ...facts,
      'accept-ranges': 'bytes',
      ...contentOf(key),
      ...storedHeaders(await metadata?.(name, key)),
      ...overridesOf(query),
      'content-length': String(last - first + 1),
      ...(range === undefined ? {} : { 'content-range': `bytes ${first}-${last}/${object.size}` }),
    };
    const status = range === undefined ? 200 : 206;
    streams = request.method !== 'HEAD' && last >= first;
    return { status, headers, body: streams ? streamOf(object.handle, { first, last }) : undefined };
  } finally {
    if (!streams) await object.handle.close();
  }
}

function tooLong(key: string): S3Failure {
  const size = String(Buffer.byteLength(key));
  return new S3Failure('KeyTooLongError', { Size: size, MaxSizeAllowed: String(MAX_KEY_BYTES) });
}

/** Buckets keep one version of an object, which S3 then calls `null`. */
function checkVersion(query: URLSearchParams): void {
  const version = query.get('versionId');
  if (version === null || version === 'null') return;
  refuseArgument('versionId', version, 'Invalid version id specified');
}

function wantedRange(
  request: S3Request,
  query: URLSearchParams,
  { size }: ObjectFacts,
): ByteRange | undefined {
  const part = query.get('partNumber');
  if (part === null) return rangeOf(headerOf(request.headers, 'range'), size);
  if (part !== '1') {
    throw new S3Failure('InvalidPartNumber', { PartNumberRequested: part, ActualPartCount: '1' });
  }
  return size === 0 ? undefined : { first: 0, last: size - 1 };
}

/** Log files and digests are what CloudTrail says they are; anything else is what S3 says of anything. */
function contentOf(key: string): Record<string, string> {
  if (!key.endsWith('.json.gz')) return { 'content-type': 'binary/octet-stream' };
  return { 'content-type': 'application/json', 'content-encoding': 'gzip' };
}

function overridesOf(query: URLSearchParams): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of OVERRIDES) {
    const value = query.get(`response-${name}`);
    if (value === null) continue;
    if (!isHeaderValue(value))
      refuseArgument(`response-${name}`, value, 'Header value cannot be represented using ISO-8859-1.');
    headers[name] = value;
  }
  return headers;
}

/** What tells of the content, and metadata; nothing else that was stored goes over what is said here. */
function storedHeaders(stored: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const entries = Object.entries(stored ?? {}).filter(
    ([name, value]) =>
      /^(?:content-(?:type|encoding)|x-amz-meta-[\w.-]+)$/.test(name) && isHeaderValue(value),
  );
  return Object.fromEntries(entries);
}

function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** A file's bytes; where it turns out shorter, the stream fails, so that no caller takes a part for the whole. */
function streamOf(handle: FileHandle, { first, last }: ByteRange): Readable {
  let missing = last - first + 1;
  const whole = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      missing -= chunk.length;
      done(null, chunk);
    },
    flush(done) {
      done(missing === 0 ? null : new Error(`a file ended ${missing} bytes early`));
    },
  });
  // The error reaches whoever reads: here it only must not be thrown.
  pipeline(handle.createReadStream({ start: first, end: last }), whole, () => undefined);
  return whole;
}
