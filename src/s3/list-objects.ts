import type { Bucket } from './buckets.js';
import { refuseArgument } from './failure.js';
import { encodeKey, readToken, tokenOf } from './keys.js';
import { type ListedObject, type ListingPage, listPage } from './listing.js';
import type { S3Reply } from './message.js';
import type { ObjectFiles } from './object-file.js';
import { OWNER } from './owner.js';
import { element, root, xmlReply } from './xml.js';

const LARGEST_PAGE = 1000;
const LARGEST_INTEGER = 2 ** 31 - 1;

/** What both versions of the listing are asked for. */
interface Common {
  readonly prefix: string;
  readonly delimiter: string;
  readonly max: number;
  /** How keys are written. */
  readonly write: (key: string) => string;
  readonly encoded: boolean;
}

export async function listObjects(
  files: ObjectFiles,
  { name, folder }: Bucket,
  query: URLSearchParams,
): Promise<S3Reply> {
  const common = readCommon(query);
  const { prefix, delimiter, max, write } = common;
  const marker = query.get('marker') ?? '';
  const page = await listPage(files, folder, { prefix, delimiter, max, after: marker });
  const told = [
    element('Name', name),
    element('Prefix', write(prefix)),
    element('Marker', write(marker)),
    // Without a delimiter the last key is the next marker, and S3 does not repeat it.
    page.truncated && delimiter !== '' ? element('NextMarker', write(page.last)) : '',
    ...tellCommon(common, page),
    tellPage(common, page, true),
  ];
  return xmlReply(root('ListBucketResult', told.join('')));
}

export async function listObjectsV2(
  files: ObjectFiles,
  { name, folder }: Bucket,
  query: URLSearchParams,
): Promise<S3Reply> {
  const common = readCommon(query);
  const { prefix, delimiter, max, write } = common;
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const after = token === null ? (startAfter ?? '') : readToken(token);
  if (after === undefined) {
    return refuseArgument('continuation-token', undefined, 'The continuation token provided is incorrect');
  }
  const page = await listPage(files, folder, { prefix, delimiter, max, after });
  const told = [
    element('Name', name),
    element('Prefix', write(prefix)),
    token === null ? '' : element('ContinuationToken', token),
    page.truncated ? element('NextContinuationToken', tokenOf(page.last)) : '',
    // A token goes over it, and then it is not told.
    token === null && startAfter !== null ? element('StartAfter', write(startAfter)) : '',
    element('KeyCount', String(page.objects.length + page.commonPrefixes.length)),
    ...tellCommon(common, page),
    tellPage(common, page, query.get('fetch-owner') === 'true'),
  ];
  return xmlReply(root('ListBucketResult', told.join('')));
}

function readCommon(query: URLSearchParams): Common {
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url') {
    return refuseArgument('encoding-type', encoding, 'Invalid Encoding Method specified in Request');
  }
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    max: Math.min(readMax(query.get('max-keys')), LARGEST_PAGE),
    write: encoding === null ? (key) => key : encodeKey,
    encoded: encoding !== null,
  };
}

function readMax(given: string | null): number {
  if (given === null || given === '') return LARGEST_PAGE;
  if (!/^-?\d+$/.test(given) || Math.abs(Number(given)) > LARGEST_INTEGER) {
    refuseArgument('max-keys', given, 'Provided max-keys not an integer or within integer range');
  }
  if (Number(given) < 0) {
    refuseArgument('maxKeys', given, `Argument maxKeys must be an integer between 0 and ${LARGEST_INTEGER}`);
  }
  return Number(given);
}

function tellCommon({ delimiter, max, write, encoded }: Common, { truncated }: ListingPage): string[] {
  return [
    element('MaxKeys', String(max)),
    delimiter === '' ? '' : element('Delimiter', write(delimiter)),
    encoded ? element('EncodingType', 'url') : '',
    element('IsTruncated', String(truncated)),
  ];
}

function tellPage({ write }: Common, { objects, commonPrefixes }: ListingPage, withOwner: boolean): string {
  const groups = commonPrefixes.map(
    (prefix) => `<CommonPrefixes>${element('Prefix', write(prefix))}</CommonPrefixes>`,
  );
  return objects.map((object) => tellObject(object, write, withOwner)).join('') + groups.join('');
}

function tellObject(
  { key, modified, etag, size }: ListedObject,
  write: Common['write'],
  withOwner: boolean,
): string {
  const told = [
    element('Key', write(key)),
    element('LastModified', modified.toISOString()),
    element('ETag', etag),
    element('Size', String(size)),
    withOwner ? OWNER : '',
    element('StorageClass', 'STANDARD'),
  ];
  return `<Contents>${told.join('')}</Contents>`;
}
