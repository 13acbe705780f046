import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import type { Ids } from '../kit/ids.js';
import type { Done } from './batch.js';
import { Bookkeeping } from './bookkeeping.js';
import type { DeliveredFile, LastDelivery } from './delivery.js';
import { checkDestinations, checkLocation, type Destination, defaultDestination } from './destinations.js';
import type { DigestFile } from './digests.js';
import { DirectoryTrail } from './directory-trail.js';
import { Epochs } from './epochs.js';
import type { Feed } from './feed.js';
import { asError, diskFileSystem, errorCode, type FileSystem } from './file-system.js';
import type { History } from './history.js';
import type { ResourcesOf } from './history-facts.js';
import type { Durability } from './journal.js';
import type { PublicKey } from './keys.js';
import { type TrailLock, takeLock } from './lock.js';
import type { TrailLog } from './log.js';
import { Places, type RecordPlace } from './places.js';
import { recover } from './recovery.js';

export type { DeliveredFile, LastDelivery } from './delivery.js';
export type { Destination } from './destinations.js';
export type { DigestFile } from './digests.js';
export type { FedRecord, Feed, FeedListener } from './feed.js';
export type { History, HistoryFilter, HistoryPage, HistoryQuery } from './history.js';
export type { HistoryResource, ResourcesOf } from './history-facts.js';
export type { Durability } from './journal.js';
export type { PublicKey } from './keys.js';
export { TrailInUseError } from './lock.js';
export type { TrailLog } from './log.js';
export type { RecordPlace } from './places.js';

export interface TrailOptions {
  /** The trail directory; made where it is not there. */
  dir: string;
  /** The folder below it that stands for the bucket. */
  bucket: string;
  /** Folders before `AWSLogs`, without a slash at either end. */
  prefix?: string | undefined;
  /** The account and home region of the trail that exists from the start. */
  accountId?: string | undefined;
  region?: string | undefined;
  /**
   * Where records are delivered to. Unless told: where the process before this one delivered to, in a new
   * directory to the default destination made of the options above.
   */
  destinations?: readonly Destination[] | undefined;
  /** Milliseconds from one digest to the next; 0, and unless told: only when asked. */
  digestEvery?: number | undefined;
  /** Milliseconds from a record to its log file; 0: only when asked. */
  deliverEvery: number;
  durability: Durability;
  /** Bytes after which events.ndjson is rotated; 64 MiB unless told. */
  segmentBytes?: number | undefined;
  /** Bytes that all segments together may take, undelivered ones excepted; 1 GiB unless told. */
  keepBytes?: number | undefined;
  clock: Clock;
  /** Draws the names of log files; its own, where runs must repeat, since deliveries come at no fixed turn. */
  ids: Ids;
  log: TrailLog;
  /**
   * Called with the files of a delivery before it counts as done; a failure repeats the delivery. After a
   * kill it may be called again with the same files.
   */
  onDelivered?: ((files: readonly DeliveredFile[]) => Promise<void>) | undefined;
  /** Called with the digests of a round before it counts as done, in the same way. */
  onDigested?: ((files: readonly ObjectName[]) => Promise<void>) | undefined;
  /** Derives the resources that a record can be looked up by; those that it names itself, unless told. */
  resourcesOf?: ResourcesOf | undefined;
  /** For tests: a disk that fails. */
  fileSystem?: FileSystem | undefined;
}

/** Where an object of the trail stands: the path below the directory is both, with a slash between. */
export interface ObjectName {
  bucket: string;
  key: string;
}

export interface TrailStatus {
  dir: string;
  /** Records in the journal that stand in no log file yet. */
  pending: number;
  /** Whether the last write, sync and delivery went well. */
  healthy: boolean;
  /** Why not. */
  failure: string | undefined;
  lastDelivery: LastDelivery | undefined;
  segments: number;
  /** Bytes of all segments. */
  bytes: number;
}

/** A range of time in milliseconds since the epoch. */
export interface TimeRange {
  start: number;
  end: number;
}

/** All in milliseconds since the epoch, undefined where it did not happen yet. */
export interface DestinationStatus {
  lastDelivery: number | undefined;
  lastDigest: number | undefined;
  /** Why the last delivery or digest of the whole trail did not succeed. */
  failure: string | undefined;
}

/** The records of all calls: a journal that users read, and log files as CloudTrail lays them. */
export interface Trail {
  /**
   * Hands over one record.
   * @param json the record's text, no newline inside
   * @param done called once in a later turn: after the record stands in events.ndjson, or with the error
   *   that kept it from there, the last of those that failed together first
   * @throws Error where the place is no safe folder name
   */
  commit(json: string, place: RecordPlace, done: Done): void;
  /**
   * Delivers everything committed so far, after any delivery under way.
   * @returns the files written
   * @throws Error where the disk refuses; everything stays pending
   */
  deliver(): Promise<DeliveredFile[]>;
  /** Where records that are committed now will be delivered to. */
  readonly destinations: readonly Destination[];
  /**
   * Changes where records go that are committed from now on; those of before still go where they would have
   * gone. A destination that takes no more, or is not digested any more, gets a final digest soon after.
   * @throws Error where a destination is no safe one, or the disk refuses; then nothing has changed
   */
  setDestinations(list: readonly Destination[]): void;
  /** What befell a destination: for GetTrailStatus. */
  destinationStatus(arn: string): DestinationStatus;
  /**
   * Delivers what is pending and closes every digest now, empty ones too.
   * @returns the digest files written
   */
  digest(): Promise<DigestFile[]>;
  /**
   * Digests the log files that no digest covers, such as those delivered while validation was off.
   * @param range of the delivery times, in milliseconds; the end is not in it
   * @param arn of one destination; all that are digested now, unless told
   */
  backfill(range: TimeRange, arn?: string): Promise<DigestFile[]>;
  /** The keys that digests of a range of time may be signed with, never none; all keys unless told. */
  publicKeys(range?: Partial<TimeRange>): Promise<PublicKey[]>;
  /** The same for those who cannot wait: blocks for a moment where the first key is still to be made. */
  publicKeysNow(range?: Partial<TimeRange>): PublicKey[];
  /** Signs with a new key from now on. */
  rotateKey(): Promise<PublicKey>;
  /**
   * The headers of S3 that an object of the trail is stored with, by lower-case name: `content-type`,
   * `content-encoding`, of digests `x-amz-meta-signature` and its kin; undefined where it is none of ours.
   */
  objectMetadata(bucket: string, key: string): Promise<Readonly<Record<string, string>> | undefined>;
  /** Looks records up. */
  readonly history: History;
  /** Hands records on as they come. */
  readonly feed: Feed;
  /** Empties the trail: events, log files, bookkeeping. Commits after it start anew. */
  reset(): Promise<void>;
  status(): TrailStatus;
  /** Delivers what is pending, syncs and lets go of the directory. What cannot be delivered stays for the next start. */
  close(): Promise<void>;
}

/** Offsets are kept in 32 bits. */
const MAX_SEGMENT_BYTES = 2 ** 31;

/**
 * Opens a trail directory, made where it is not there, and carries on where a killed process stopped.
 * @throws TrailInUseError where another trail has it open
 * @throws Error where it cannot be written or its bookkeeping is damaged
 */
export async function openTrail(options: TrailOptions): Promise<Trail> {
  checkOptions(options);
  const dir = path.resolve(options.dir);
  const fileSystem = options.fileSystem ?? diskFileSystem;
  const bookkeeping = new Bookkeeping(dir, fileSystem, options.durability !== 'off');
  const lock = makeDirectory(dir, bookkeeping.folder);
  const places = new Places();
  try {
    const epochs = new Epochs({
      ...{ bookkeeping, places },
      clock: options.clock,
      standard: standardDestination(options),
      wanted: options.destinations,
    });
    const recovered = await recover(dir, bookkeeping, places, epochs, options.log);
    const parts = { fileSystem, bookkeeping, lock, places, epochs };
    const trail = new DirectoryTrail({ ...options, dir }, parts, recovered);
    await trail.finishBegun();
    return trail;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function checkOptions({ bucket, prefix, segmentBytes, destinations }: TrailOptions): void {
  checkLocation(bucket, prefix ?? '');
  checkDestinations(destinations ?? []);
  if (segmentBytes !== undefined && !(segmentBytes > 0 && segmentBytes <= MAX_SEGMENT_BYTES)) {
    throw new Error(`segments of ${segmentBytes} bytes: choose between 1 and ${MAX_SEGMENT_BYTES}`);
  }
}

function standardDestination({ bucket, prefix, accountId, region }: TrailOptions): Destination {
  return defaultDestination({
    ...{ bucket, prefix },
    accountId: accountId ?? '123456789012',
    region: region ?? 'us-east-1',
  });
}

function makeDirectory(dir: string, folder: string): TrailLock {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(dir, fs.constants.W_OK | fs.constants.X_OK);
    return takeLock(dir);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new Error(`the trail directory ${dir} cannot be written: ${asError(error).message}`, {
      cause: error,
    });
  }
}
