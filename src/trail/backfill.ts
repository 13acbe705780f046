import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Clock, toMilliseconds } from '../kit/clock.js';
import { accountFolder, type Destination } from './destinations.js';
import { boundaryBefore, type CoveredFile, digestFolder } from './digest.js';
import type { Closing } from './digests.js';
import type { Chain, Ledger, OpenFile } from './ledger.js';
import type { TrailLog } from './log.js';
import { logFolder } from './log-file.js';
import { coveredFile, factsOfLogFile } from './log-file-facts.js';
import type { RecordPlace } from './places.js';

const gunzipAsync = promisify(gunzip);

const HOUR = 3_600_000;
const LOG_FILE = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z_[A-Za-z0-9]{16}\.json\.gz$/;

export interface BackfillOptions {
  dir: string;
  destinations: readonly Destination[];
  /** Delivery times in milliseconds; the end is not in it. */
  range: { start: number; end: number };
  /** Milliseconds that one digest spans; an hour where it is 0. */
  every: number;
  ledger: Ledger;
  clock: Clock;
  log: TrailLog;
}

/**
 * The backfill digests that are missing: for every interval in which log files were delivered that no digest
 * covers, one. Log files tell the minute of their delivery in their names.
 */
export async function backfillsOf(options: BackfillOptions): Promise<Closing[]> {
  const closings: Closing[] = [];
  // Files of two trails that share a folder cannot be told apart: the first one digests them.
  const taken = new Set<string>();
  for (const destination of options.destinations) {
    if (!destination.logFileValidation) continue;
    for (const place of await placesOf(options.dir, destination)) {
      const files = await uncovered(options, destination, place, taken);
      closings.push(...inIntervals(options, destination, place, files));
    }
  }
  return closings;
}

/** The accounts and regions that a destination has log files of. */
async function placesOf(dir: string, destination: Destination): Promise<RecordPlace[]> {
  const folder = path.join(dir, destination.bucket, path.dirname(accountFolder(destination, 'account')));
  const places: RecordPlace[] = [];
  for (const accountId of await foldersOf(folder)) {
    const own = destination.accounts === 'all' || destination.organizationId !== undefined;
    if (!own && accountId !== destination.accountId) continue;
    for (const region of await foldersOf(path.join(folder, accountId, 'CloudTrail'))) {
      places.push({ accountId, region });
    }
  }
  return places;
}

async function uncovered(
  { dir, range, ledger, log }: BackfillOptions,
  destination: Destination,
  place: RecordPlace,
  taken: Set<string>,
): Promise<OpenFile[]> {
  const { arn: trail, bucket, prefix, organizationId } = destination;
  const covered = await coveredKeys(
    path.join(dir, bucket, digestFolder({ prefix, organizationId, ...place })),
  );
  for (const { file } of ledger.openFiles({ trail, ...place, backfill: false })) covered.add(file.s3Object);
  const files: OpenFile[] = [];
  const folder = logFolder(destination, place);
  for (const name of await filesBelow(path.join(dir, bucket, folder))) {
    const key = `${folder}/${name}`;
    const at = deliveryOf(name);
    if (at === undefined || at < range.start || at >= range.end) continue;
    if (covered.has(key) || taken.has(`${bucket}/${key}`)) continue;
    taken.add(`${bucket}/${key}`);
    try {
      const facts = await factsOfLogFile(path.join(dir, bucket, key));
      files.push({ trail, ...place, at, file: coveredFile(bucket, key, facts, at) });
    } catch (error) {
      log.warn({ err: error, key }, 'a log file cannot be read: no backfill digest covers it');
    }
  }
  return files.sort((a, b) => a.at - b.at);
}

/** One digest for every interval that has files, each following the one before it. */
function inIntervals(
  { every, ledger, clock }: BackfillOptions,
  { arn: trail, bucket, prefix, organizationId }: Destination,
  place: RecordPlace,
  files: readonly OpenFile[],
): Closing[] {
  const step = every === 0 ? HOUR : Math.max(1000, Math.floor(every / 1000) * 1000);
  const byEnd = new Map<number, OpenFile[]>();
  for (const file of files) {
    const end = boundaryBefore(trail, file.at, step) + step;
    byEnd.set(end, [...(byEnd.get(end) ?? []), file]);
  }
  const name = { trail, ...place, backfill: true };
  const last = ledger.chain(name);
  const now = clock.now();
  let before: number | undefined;
  return [...byEnd.keys()]
    .sort((a, b) => a - b)
    .map((boundary): Closing => {
      // What lies before the last backfill digest begins a chain of its own, since links only lead back in
      // time; the first that lies behind it follows it, where the two meet within one interval too.
      const isBehind = last !== undefined && last.since < boundary;
      const since = isBehind ? Math.max(boundary - step, last.since) : boundary - step;
      const follows = before !== undefined && (!isBehind || before > last.since);
      before = boundary;
      // An interval that is not over yet is digested up to now.
      const end = Math.max(since + 1000, Math.min(boundary, Math.floor(now / 1000) * 1000));
      const previous = isBehind ? last.previous : null;
      const chain: Chain = {
        ...name,
        ...{ bucket, prefix, organizationId },
        activated: 0,
        since,
        previous,
      };
      const metadata = { 'x-amz-meta-backfill-generation-timestamp': toMilliseconds(now) };
      return { chain, end, files: byEnd.get(boundary) ?? [], final: false, follows, metadata };
    });
}

/** The keys of all log files that the digests in a folder cover; what is no digest covers nothing. */
async function coveredKeys(folder: string): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const name of await filesBelow(folder)) {
    try {
      const text = (await gunzipAsync(await readFile(path.join(folder, name)))).toString('utf8');
      const { logFiles } = JSON.parse(text) as { logFiles: readonly CoveredFile[] };
      for (const { s3Object } of logFiles) keys.add(s3Object);
    } catch {
      // Damaged by a user, who will hear of it from whoever validates.
    }
  }
  return keys;
}

/** When a log file was delivered, to the minute; undefined where the name is no log file's. */
function deliveryOf(name: string): number | undefined {
  const match = LOG_FILE.exec(name);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute);
}

async function foldersOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Paths below a folder, with `/`. */
async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
