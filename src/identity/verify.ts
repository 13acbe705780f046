import { createHash, timingSafeEqual } from 'node:crypto';
import type { Unauthenticated } from '../contract/common-failures.js';
import type { Principals } from './principals.js';
import { ALGORITHM, type SignedRequest, type Signing, signatureOf, signingKey } from './signature.js';

/** Why a request's signature is not accepted, in AWS's words. */
export interface SignatureRefusal {
  readonly why: Unauthenticated;
  readonly message: string;
}

/** Checks signatures. @returns undefined where the request is signed as it should be */
export type Verify = (
  request: SignedRequest,
  signingName: string,
  now: number,
) => SignatureRefusal | undefined;

export const EXPIRED_TOKEN: SignatureRefusal = {
  why: 'expiredToken',
  message: 'The security token included in the request is expired',
};
const UNKNOWN_KEY: SignatureRefusal = {
  why: 'unknownKey',
  message: 'The security token included in the request is invalid.',
};
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** Derived keys are kept, this many: a client signs with one a day. */
const KEYS = 1000;

/**
 * Makes the check of signatures.
 * @param secrets what each key signs with; never part of any message
 * @param skew how far, in milliseconds, a request's time may lie from ours
 */
export function createVerify(secrets: Pick<Principals, 'secretOf'>, skew: number): Verify {
  const keys = new Map<string, Buffer>();

  return (request, signingName, now) => {
    const signing = readSigning(request);
    if ('why' in signing) return signing;
    const scoped = checkScope(signing, signingName);
    if (scoped !== undefined) return scoped;
    const late = checkTime(signing, now, skew);
    if (late !== undefined) return late;
    const secret = secrets.secretOf(signing.accessKeyId);
    if (secret === undefined) return UNKNOWN_KEY;
    if (secret.sessionToken !== undefined && !same(signing.sessionToken ?? '', secret.sessionToken))
      return UNKNOWN_KEY;
    const right = signatureOf(request, signing, keyFor(secret.secretAccessKey, signing));
    return same(signing.signature, right) ? undefined : mismatch(MISMATCH);
  };

  function keyFor(secret: string, signing: Signing): Buffer {
    const { date, region, service } = signing;
    const name = JSON.stringify([secret, date, region, service]);
    const known = keys.get(name);
    if (known !== undefined) return known;
    if (keys.size >= KEYS) keys.clear();
    const key = signingKey(secret, signing);
    keys.set(name, key);
    return key;
  }
}

/** Reads how a request says it is signed, in its Authorization header or, presigned, in its query. */
function readSigning(request: SignedRequest): Signing | SignatureRefusal {
  const header = textOf(request.headers.authorization);
  if (header !== undefined) return readHeader(request, header);
  const mark = request.url.indexOf('?');
  const query = new URLSearchParams(mark < 0 ? '' : request.url.slice(mark + 1));
  if (query.has('X-Amz-Algorithm') || query.has('X-Amz-Signature')) return readPresigned(request, query);
  return { why: 'missing', message: 'Missing Authentication Token' };
}

function readHeader(request: SignedRequest, header: string): Signing | SignatureRefusal {
  const space = header.search(/\s|$/);
  const algorithm = header.slice(0, space);
  const rest = header.slice(space);
  const hash = createHash('sha256').update(header).digest('base64');
  const told = `(Hashed with SHA-256 and encoded with Base64) Authorization=${hash}`;
  if (algorithm !== ALGORITHM)
    return { why: 'incomplete', message: `Unsupported or missing signature algorithm. ${told}` };
  const parts = new Map(
    rest.split(',').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()] as const;
    }),
  );
  const time = timeOf(request);
  const wanting = [
    ...['Credential', 'Signature', 'SignedHeaders']
      .filter((name) => !parts.get(name))
      .map((name) => `Authorization header requires '${name}' parameter.`),
    ...(time === undefined
      ? ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."]
      : []),
  ];
  if (wanting.length > 0 || time === undefined)
    return { why: 'incomplete', message: `${wanting.join(' ')} ${told}` };
  return complete({
    credential: parts.get('Credential') ?? '',
    signedHeaders: parts.get('SignedHeaders') ?? '',
    signature: parts.get('Signature') ?? '',
    time,
    expires: undefined,
    sessionToken: textOf(request.headers['x-amz-security-token']),
    contentHash: textOf(request.headers['x-amz-content-sha256']),
  });
}

function readPresigned(request: SignedRequest, query: URLSearchParams): Signing | SignatureRefusal {
  const needed = ['Algorithm', 'Credential', 'Signature', 'SignedHeaders', 'Date'];
  const wanting = needed.filter((name) => !query.get(`X-Amz-${name}`));
  if (wanting.length > 0 || query.get('X-Amz-Algorithm') !== ALGORITHM) {
    const [first = 'Algorithm'] = wanting;
    return {
      why: 'incomplete',
      message: `AWS query-string parameters must include 'X-Amz-${first}'. Re-examine the query-string parameters.`,
    };
  }
  const expires = Number(query.get('X-Amz-Expires') ?? '900');
  return complete({
    credential: query.get('X-Amz-Credential') ?? '',
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? '',
    signature: query.get('X-Amz-Signature') ?? '',
    time: query.get('X-Amz-Date') ?? '',
    expires: Number.isFinite(expires) ? expires : 0,
    sessionToken: query.get('X-Amz-Security-Token') ?? textOf(request.headers['x-amz-security-token']),
    contentHash: query.get('X-Amz-Content-Sha256') ?? textOf(request.headers['x-amz-content-sha256']),
  });
}

/** What a header and a query tell alike. */
interface Told extends Pick<Signing, 'signature' | 'time' | 'expires' | 'sessionToken' | 'contentHash'> {
  readonly credential: string;
  readonly signedHeaders: string;
}

function complete({ credential, signedHeaders, ...rest }: Told): Signing | SignatureRefusal {
  const parts = credential.split('/');
  // An access key may contain slashes, the four parts behind it may not.
  const [date = '', region = '', service = '', end = ''] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (accessKeyId === '' || date === '' || region === '' || service === '' || end === '')
    return {
      why: 'incomplete',
      message: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    };
  if (end !== 'aws4_request')
    return mismatch(`Credential should be scoped with a valid terminator: 'aws4_request', not '${end}'.`);
  const names = signedHeaders.toLowerCase().split(';');
  if (!names.includes('host'))
    return mismatch("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  return { ...rest, accessKeyId, date, region, service, signedHeaders: names };
}

function checkScope(signing: Signing, signingName: string): SignatureRefusal | undefined {
  const { service, time, date } = signing;
  if (service !== signingName)
    return mismatch(`Credential should be scoped to correct service: '${signingName}'.`);
  if (!/^\d{8}T\d{6}Z$/.test(time))
    return {
      why: 'incomplete',
      message: `Date must be in ISO-8601 'basic format'. Got '${time}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    };
  if (time.slice(0, 8) !== date)
    return mismatch(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${time.slice(0, 8)}', from '${time}'.`,
    );
  return undefined;
}

function checkTime({ time, expires }: Signing, now: number, skew: number): SignatureRefusal | undefined {
  const signed = instantOf(time);
  const minutes = `${skew / 60_000} min.`;
  if (signed > now + skew)
    return mismatch(
      `Signature not yet current: ${time} is still later than ${basic(now + skew)} (${basic(now)} + ${minutes})`,
    );
  if (expires !== undefined)
    return signed + expires * 1000 < now
      ? { why: 'expiredRequest', message: 'Request has expired.' }
      : undefined;
  if (signed < now - skew)
    return mismatch(
      `Signature expired: ${time} is now earlier than ${basic(now - skew)} (${basic(now)} - ${minutes})`,
    );
  return undefined;
}

/** When the request says that it was signed: `X-Amz-Date`, else `Date` in either form. */
function timeOf({ headers }: SignedRequest): string | undefined {
  const own = textOf(headers['x-amz-date']);
  if (own !== undefined) return own;
  const date = textOf(headers.date);
  if (date === undefined || /^\d{8}T\d{6}Z$/.test(date)) return date;
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? date : basic(instant);
}

/** `20260131T080000Z` */
function basic(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function instantOf(time: string): number {
  return Date.parse(time.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
}

function mismatch(message: string): SignatureRefusal {
  return { why: 'mismatch', message };
}

/** Takes as long whatever the difference is. */
function same(given: string, right: string): boolean {
  const [one, other] = [given, right].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
