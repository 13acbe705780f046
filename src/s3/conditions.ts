import type { IncomingHttpHeaders } from 'node:http';
import { S3Failure } from './failure.js';
import { headerOf } from './message.js';
import type { ObjectFacts } from './object-file.js';

/** Bytes from `first` to `last`, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Weighs a request's conditions as S3 does: an ETag that must match goes over the time, one that must not too.
 * @param now in epoch milliseconds; a time behind it is not looked at
 * @returns whether the caller has the object already
 * @throws S3Failure PreconditionFailed
 */
export function weighConditions(
  headers: IncomingHttpHeaders,
  object: ObjectFacts,
  now: number,
): 'send' | 'notModified' {
  const modified = object.modified.getTime();
  const mustMatch = headerOf(headers, 'if-match');
  const unmodifiedSince = timeOf(headerOf(headers, 'if-unmodified-since'));
  if (mustMatch !== undefined) {
    if (!matches(mustMatch, object.etag))
      throw new S3Failure('PreconditionFailed', { Condition: 'If-Match' });
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) {
    throw new S3Failure('PreconditionFailed', { Condition: 'If-Unmodified-Since' });
  }
  const mustDiffer = headerOf(headers, 'if-none-match');
  if (mustDiffer !== undefined) return matches(mustDiffer, object.etag) ? 'notModified' : 'send';
  const modifiedSince = timeOf(headerOf(headers, 'if-modified-since'));
  const had = modifiedSince !== undefined && modifiedSince <= now && modified <= modifiedSince;
  return had ? 'notModified' : 'send';
}

/**
 * The one range that a request asks for. What cannot be read, and several ranges at once, ask for all.
 * @throws S3Failure InvalidRange
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const found = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '');
  if (found === null) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return undefined;
  const refuse = (): never => {
    const details = { RangeRequested: header ?? '', ActualObjectSize: String(size) };
    throw new S3Failure('InvalidRange', details, { headers: { 'content-range': `bytes */${size}` } });
  };
  if (from === '') {
    if (Number(to) === 0 || size === 0) return refuse();
    return { first: Math.max(size - Number(to), 0), last: size - 1 };
  }
  const first = Number(from);
  if (first >= size) return refuse();
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return last < first ? undefined : { first, last };
}

/** S3 takes ETags without their quotes as well. */
function matches(header: string, etag: string): boolean {
  const bare = (tag: string): string =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
  return header.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

function timeOf(header: string | undefined): number | undefined {
  const time = header === undefined ? Number.NaN : Date.parse(header);
  return Number.isNaN(time) ? undefined : time;
}
