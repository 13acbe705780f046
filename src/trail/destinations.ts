import type { RecordPlace } from './places.js';
import type { EventSelectors } from './selectors.js';

/** A CloudTrail trail as far as delivery is concerned: what it takes and where that goes. Plain data. */
export interface Destination {
  /** `arn:aws:cloudtrail:<home region>:<account>:trail/<name>` */
  readonly arn: string;
  readonly name: string;
  readonly accountId: string;
  readonly homeRegion: string;
  /** The folder below the trail directory that stands for the bucket. */
  readonly bucket: string;
  /** Folders before `AWSLogs`, without a slash at either end; empty for none. */
  readonly prefix: string;
  /** Of an organization's trail: `o-…`, a folder behind `AWSLogs`; it takes the records of every account. */
  readonly organizationId?: string | undefined;
  /** Whose records it takes: the trail that exists from the start takes everybody's. */
  readonly accounts: 'own' | 'all';
  /** Whether it takes the records of all regions, not only those of its home region. */
  readonly multiRegion: boolean;
  /** Whether its log files are digested. */
  readonly logFileValidation: boolean;
  /** Whether it takes anything at all. */
  readonly logging: boolean;
  /** Which records it takes; all, and without a look into them, where it has none. */
  readonly selectors?: EventSelectors | undefined;
}

/** What the trail that exists from the start is made of. */
export interface DefaultDestination {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly accountId: string;
  readonly region: string;
}

/** The trail that exists from the start: `trail/chimepost`, which takes every record. */
export function defaultDestination({ bucket, prefix, accountId, region }: DefaultDestination): Destination {
  return {
    arn: `arn:aws:cloudtrail:${region}:${accountId}:trail/chimepost`,
    name: 'chimepost',
    accountId,
    homeRegion: region,
    bucket,
    prefix: prefix ?? '',
    accounts: 'all',
    multiRegion: true,
    logFileValidation: true,
    logging: true,
  };
}

/** Whether a destination takes the records of an account in a region, as far as its selectors let it. */
export function takesPlace(destination: Destination, { accountId, region }: RecordPlace): boolean {
  if (!destination.logging) return false;
  if (!destination.multiRegion && destination.homeRegion !== region) return false;
  const everybody = destination.accounts === 'all' || destination.organizationId !== undefined;
  return everybody || destination.accountId === accountId;
}

/** Whether the log files of an account and a region in this destination are digested. */
export function digests(destination: Destination, place: RecordPlace): boolean {
  return destination.logFileValidation && takesPlace(destination, place);
}

/** The folder of an account within a destination's bucket: `[prefix/]AWSLogs/[o-…/]<account>`. */
export function accountFolder(
  { prefix, organizationId }: Pick<Destination, 'prefix' | 'organizationId'>,
  accountId: string,
): string {
  const folders = [prefix, 'AWSLogs', organizationId ?? '', accountId];
  return folders.filter((folder) => folder !== '').join('/');
}

const BUCKET = /^[A-Za-z0-9!_'()*-][A-Za-z0-9!_.'()*-]*$/;
const SAFE = /^[A-Za-z0-9-]+$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Every member becomes part of a path: none may lead out of the trail directory or meet the journal's files.
 * @throws Error where a bucket or a prefix is not safe
 */
export function checkLocation(bucket: string, prefix: string): void {
  if (!BUCKET.test(bucket) || /^events.*\.ndjson$/.test(bucket))
    throw new Error(`not a name for a bucket: ${bucket}`);
  const isFolder = (name: string): boolean => !/^\.{0,2}$/.test(name) && !/[\p{Cc}\\]/u.test(name);
  if (prefix !== '' && !(prefix.length <= 200 && prefix.split('/').every(isFolder)))
    throw new Error(`not a prefix for log files: ${prefix}`);
}

/** @throws Error where a destination cannot be delivered to: a caller's bug, who checks what users ask for */
export function checkDestinations(destinations: readonly Destination[]): void {
  const arns = new Set<string>();
  for (const destination of destinations) {
    const { arn, name, accountId, homeRegion, organizationId } = destination;
    checkLocation(destination.bucket, destination.prefix);
    if (!NAME.test(name) || !SAFE.test(accountId) || !SAFE.test(homeRegion))
      throw new Error(`not a destination for records: ${arn}`);
    if (organizationId !== undefined && !SAFE.test(organizationId))
      throw new Error(`not an organization: ${organizationId}`);
    if (arns.has(arn)) throw new Error(`${arn} is given twice`);
    arns.add(arn);
  }
}
