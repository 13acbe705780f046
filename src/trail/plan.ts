import type { IntendedFile, Intent } from './bookkeeping.js';
import { ENVELOPE_BYTES, logFolder, MAX_FILE_BYTES, MAX_FILE_RECORDS } from './log-file.js';
import type { PendingRecords } from './pending.js';
import type { Outlet, Routing } from './routing.js';

/** A log file to be written and the records that go into it. */
export interface PlannedFile extends IntendedFile {
  /** Indexes into the plan's records. */
  rows: readonly number[];
  /** Bytes before compression. */
  bytes: number;
}

/** One delivery: the records that it takes, what goes where, and the intent that promises it. */
export interface Plan {
  records: PendingRecords;
  /** Undefined until it is known; after a kill it is, before the files' rows are. */
  intent: Intent | undefined;
  /** Undefined until it is known which records go where. */
  files: readonly PlannedFile[] | undefined;
  /** Whether the intent is on the disk. */
  intended: boolean;
}

/** The records of one file to be. */
export interface FileShare {
  outlet: Outlet;
  rows: number[];
  bytes: number;
}

/** Divides records into files: one for each outlet, more where one would grow beyond AWS's limits. */
export function shareOut(
  records: PendingRecords,
  routing: Routing,
  maxRecords = MAX_FILE_RECORDS,
  maxBytes = MAX_FILE_BYTES,
): FileShare[] {
  const shares: FileShare[] = [];
  const open = new Map<Outlet, FileShare>();
  for (let row = 0; row < records.count; row += 1) {
    const length = records.length(row);
    for (const outlet of routing(row)) {
      let share = open.get(outlet);
      if (share === undefined || share.rows.length >= maxRecords || share.bytes + length + 1 > maxBytes) {
        share = { outlet, rows: [], bytes: ENVELOPE_BYTES };
        shares.push(share);
        open.set(outlet, share);
      }
      // A comma stands before every record but the first.
      share.bytes += length + (share.rows.length === 0 ? 0 : 1);
      share.rows.push(row);
    }
  }
  return shares;
}

/**
 * The files of an intent that a killed process left: the same records in the same files.
 * @param records all records from the intent's begin to its end, as the journal holds them now
 */
export function shareOutAgain(
  intent: Intent,
  records: PendingRecords,
  routing: Routing,
): readonly PlannedFile[] {
  const shares = shareOut(records, routing, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return intent.files.map((file) => {
    // More records than intended, or fewer: only a journal that somebody edited has them.
    const share = shares.find((each) => each.rows.length > 0 && isOf(file, each.outlet));
    const rows = share?.rows.splice(0, file.records) ?? [];
    const bytes = rows.reduce((sum, row) => sum + records.length(row) + 1, ENVELOPE_BYTES);
    return { ...file, rows, bytes: Math.max(ENVELOPE_BYTES, bytes - 1) };
  });
}

function isOf(file: IntendedFile, { destination, place }: Outlet): boolean {
  return (
    file.trail === destination.arn &&
    file.bucket === destination.bucket &&
    file.digested === destination.logFileValidation &&
    file.key.startsWith(`${logFolder(destination, place)}/`)
  );
}
