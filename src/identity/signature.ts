import { createHash, createHmac } from 'node:crypto';

/** A signed request as its signer saw it. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** What was signed, and under what. */
export interface Signing {
  readonly accessKeyId: string;
  /** `20260131` */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20260131T080000Z` */
  readonly time: string;
  /** Seconds that a presigned request is good for; undefined where a header signs. */
  readonly expires: number | undefined;
  readonly sessionToken: string | undefined;
  /** What the signer says of the body: its hash, `UNSIGNED-PAYLOAD`, or nothing. */
  readonly contentHash: string | undefined;
}

export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** Services that sign their paths as they are; all others sign what an encoded path is when encoded again. */
const SIGNED_ONCE = ['s3'];

/** The signature that a request should have. */
export function signatureOf(request: SignedRequest, signing: Signing, key: Uint8Array): string {
  return createHmac('sha256', key).update(stringToSign(request, signing)).digest('hex');
}

/** What a request is signed with: the secret, narrowed to a day, a region and a service. */
export function signingKey(
  secret: string,
  { date, region, service }: Pick<Signing, 'date' | 'region' | 'service'>,
): Buffer {
  const steps = [date, region, service, 'aws4_request'];
  return steps.reduce<Buffer>(
    (key, step) => createHmac('sha256', key).update(step).digest(),
    Buffer.from(`AWS4${secret}`, 'utf8'),
  );
}

/** The text that a signature signs. */
export function stringToSign(request: SignedRequest, signing: Signing): string {
  const { time, date, region, service } = signing;
  const scope = `${date}/${region}/${service}/aws4_request`;
  return `${ALGORITHM}\n${time}\n${scope}\n${sha256(canonicalRequest(request, signing))}`;
}

/** A request as all signers of it write it down. */
export function canonicalRequest(request: SignedRequest, signing: Signing): string {
  const mark = request.url.indexOf('?');
  const path = mark < 0 ? request.url : request.url.slice(0, mark);
  const query = mark < 0 ? '' : request.url.slice(mark + 1);
  const headers = signing.signedHeaders.map((name) => `${name}:${folded(request.headers[name])}\n`);
  return [
    request.method,
    canonicalPath(path, SIGNED_ONCE.includes(signing.service)),
    canonicalQuery(query),
    headers.join(''),
    signing.signedHeaders.join(';'),
    signing.contentHash === 'UNSIGNED-PAYLOAD' ? signing.contentHash : sha256(request.body),
  ].join('\n');
}

function canonicalPath(path: string, once: boolean): string {
  if (once) return path === '' ? '/' : path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  const end = segments.length > 0 && /(?:^|\/)\.{0,2}$/.test(path) ? '/' : '';
  return `/${segments.join('/')}${end}`;
}

/** Sorted by the encoded names, then the encoded values; a presigned request does not sign its signature. */
function canonicalQuery(query: string): string {
  if (query === '') return '';
  const pairs = query.split('&').flatMap((pair) => {
    const equals = pair.indexOf('=');
    const name = recode(equals < 0 ? pair : pair.slice(0, equals));
    if (pair === '' || name === 'X-Amz-Signature') return [];
    return [[name, equals < 0 ? '' : recode(pair.slice(equals + 1))] as const];
  });
  pairs.sort(([name, value], [otherName, otherValue]) =>
    name === otherName ? compare(value, otherValue) : compare(name, otherName),
  );
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Decoded and encoded again, whatever was encoded needlessly; a plus is a space, as servers read it. */
function recode(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return encode(decodeURIComponent(spaced));
  } catch {
    return encode(spaced);
  }
}

/** All but `A-Za-z0-9-_.~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Without spaces around it, and with one where there were several. */
function folded(value: string | readonly string[] | undefined): string {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return values.map((each) => each.trim().replace(/ +/g, ' ')).join(',');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
