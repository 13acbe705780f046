import { type FileHandle, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { accountFolder, type Destination } from './destinations.js';
import type { FactsGatherer } from './log-file-facts.js';
import type { PendingRecords } from './pending.js';
import type { RecordPlace } from './places.js';
import type { Segment } from './segment.js';
import { readWindows } from './windows.js';

/** AWS splits a log file here: 50 MB before compression. The count is ours, to bound what one reader loads. */
export const MAX_FILE_BYTES = 50_000_000;
export const MAX_FILE_RECORDS = 10_000;

const OPENING = Buffer.from('{"Records":[');
const CLOSING = Buffer.from(']}');
/** Bytes that an empty log file has. */
export const ENVELOPE_BYTES = OPENING.length + CLOSING.length;

/** The folder of the log files of one account and region: `[prefix/]AWSLogs/[o-…/]<account>/CloudTrail/<region>`. */
export function logFolder(
  destination: Pick<Destination, 'prefix' | 'organizationId'>,
  { accountId, region }: RecordPlace,
): string {
  return `${accountFolder(destination, accountId)}/CloudTrail/${region}`;
}

/**
 * The key of a log file, as AWS spells it:
 * `<folder>/YYYY/MM/DD/<account>_CloudTrail_<region>_<minute>_<unique>.json.gz`.
 * @param instant of the delivery, in milliseconds
 * @param unique sixteen letters and digits
 */
export function logFileKey(
  destination: Pick<Destination, 'prefix' | 'organizationId'>,
  place: RecordPlace,
  instant: number,
  unique: string,
): string {
  const iso = new Date(instant).toISOString();
  const day = iso.slice(0, 10);
  const minute = `${day.replaceAll('-', '')}T${iso.slice(11, 13)}${iso.slice(14, 16)}Z`;
  const name = `${place.accountId}_CloudTrail_${place.region}_${minute}_${unique}.json.gz`;
  return `${logFolder(destination, place)}/${day.replaceAll('-', '/')}/${name}`;
}

/**
 * Writes `{"Records":[…]}` of some records, gzipped off the main thread, without decoding a line.
 * @param rows which of the records, in order
 * @param facts gathers what a digest will say of the file
 * @throws Error where the journal ends before them; the segment then knows how far it can be read
 */
export async function fillLogFile(
  handle: FileHandle,
  records: PendingRecords,
  rows: readonly number[],
  segments: ReadonlyMap<number, Segment>,
  facts?: FactsGatherer,
): Promise<void> {
  // Level 6 is the knee: level 9 takes twice the time for the last percent.
  const gzip = createGzip({ level: 6, chunkSize: 64 * 1024 });
  await pipeline(content(records, rows, segments, facts), gzip, (packed) => writeFile(handle, packed));
}

async function* content(
  records: PendingRecords,
  rows: readonly number[],
  segments: ReadonlyMap<number, Segment>,
  facts: FactsGatherer | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  facts?.add(OPENING);
  yield OPENING;
  let left = rows.length;
  for await (const window of readWindows(records, rows, segments)) {
    left -= window.rows.length;
    const bytes = left === 0 ? window.lines.subarray(0, -1) : window.lines;
    facts?.add(bytes);
    facts?.times(records, window);
    yield bytes;
  }
  facts?.add(CLOSING);
  yield CLOSING;
}
