import type { Bucket } from './buckets.js';
import { refuseArgument } from './failure.js';
import { compareKeys, readToken, tokenOf } from './keys.js';
import type { S3Reply } from './message.js';
import { OWNER } from './owner.js';
import { element, root, xmlReply } from './xml.js';

const LARGEST_PAGE = 10_000;

/** @param all every bucket, by name */
export function listBuckets(all: readonly Bucket[], region: string, query: URLSearchParams): S3Reply {
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token') ?? '';
  const after = token === '' ? '' : readToken(token);
  if (after === undefined) {
    return refuseArgument('continuation-token', undefined, 'The continuation token provided is incorrect');
  }
  const max = readMax(query.get('max-buckets'));
  const wanted = (query.get('bucket-region') ?? region) === region ? all : [];
  const fitting = wanted.filter(({ name }) => name.startsWith(prefix) && compareKeys(name, after) > 0);
  const page = fitting.slice(0, max);
  const last = page.at(-1);
  const told = page.map(({ name, created }) => {
    const facts = [element('Name', name), element('CreationDate', toSeconds(created).toISOString())];
    return `<Bucket>${facts.join('')}${element('BucketRegion', region)}</Bucket>`;
  });
  const parts = [
    OWNER,
    told.length === 0 ? '<Buckets/>' : `<Buckets>${told.join('')}</Buckets>`,
    last !== undefined && fitting.length > page.length
      ? element('ContinuationToken', tokenOf(last.name))
      : '',
    prefix === '' ? '' : element('Prefix', prefix),
  ];
  return xmlReply(root('ListAllMyBucketsResult', parts.join('')));
}

function readMax(given: string | null): number {
  if (given === null) return LARGEST_PAGE;
  const max = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (max >= 1 && max <= LARGEST_PAGE) return max;
  return refuseArgument(
    'max-buckets',
    given,
    `Argument max-buckets must be an integer between 1 and ${LARGEST_PAGE}`,
  );
}

function toSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
