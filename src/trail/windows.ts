import fs from 'node:fs';
import { promisify } from 'node:util';
import type { PendingRecords } from './pending.js';
import type { Segment } from './segment.js';

const readAsync = promisify(fs.read);

const COMMA = 0x2c;

/** Bytes read from the journal at once, unless one line is longer. */
const WINDOW = 1024 * 1024;
/** Lines of other places are read over rather than around up to this many bytes. */
const MAX_GAP = 16 * 1024;

/** Some near rows and their lines, each followed by a comma. */
export interface Window {
  rows: readonly number[];
  lines: Buffer;
}

/** Whether a record's line is still all there. */
export function isReadable(
  records: PendingRecords,
  row: number,
  segments: ReadonlyMap<number, Segment>,
): boolean {
  const segment = segments.get(records.segment(row));
  return segment !== undefined && records.offset(row) + records.length(row) + 1 <= segment.readable;
}

/**
 * Reads records from the journal, without decoding a line.
 * @param rows which of the records, in order
 * @throws Error where the journal ends before them; the segment then knows how far it can be read
 */
export async function* readWindows(
  records: PendingRecords,
  rows: readonly number[],
  segments: ReadonlyMap<number, Segment>,
): AsyncGenerator<Window, void, undefined> {
  for (let first = 0; first < rows.length; ) {
    const end = windowEnd(records, rows, first);
    const own = rows.slice(first, end);
    yield { rows: own, lines: await readWindow(records, own, segments) };
    first = end;
  }
}

/** The index behind the last of the rows that are read together with `rows[first]`. */
function windowEnd(records: PendingRecords, rows: readonly number[], first: number): number {
  const begin = rows[first] ?? 0;
  let lineEnd = records.offset(begin) + records.length(begin);
  let next = first + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next] ?? 0;
    const end = records.offset(row) + records.length(row);
    if (records.segment(row) !== records.segment(begin)) break;
    if (records.offset(row) - lineEnd > MAX_GAP || end - records.offset(begin) > WINDOW) break;
    lineEnd = end;
  }
  return next;
}

/** The lines of some near rows, each followed by a comma. */
async function readWindow(
  records: PendingRecords,
  rows: readonly number[],
  segments: ReadonlyMap<number, Segment>,
): Promise<Buffer> {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const start = records.offset(first);
  const segment = segments.get(records.segment(first));
  if (segment === undefined) throw new Error(`the journal lost its segment ${records.segment(first)}`);
  const buffer = Buffer.allocUnsafe(records.offset(last) + records.length(last) + 1 - start);
  await readExactly(segment, buffer, start);
  let used = 0;
  for (const row of rows) {
    const from = records.offset(row) - start;
    const to = from + records.length(row);
    // Lines of other places between ours are closed up; where there are none, nothing moves.
    if (from !== used) buffer.copyWithin(used, from, to);
    used += to - from;
    buffer[used] = COMMA;
    used += 1;
  }
  return buffer.subarray(0, used);
}

async function readExactly(segment: Segment, buffer: Buffer, start: number): Promise<void> {
  for (let filled = 0; filled < buffer.length; ) {
    const { bytesRead } = await readAsync(segment.fd, buffer, filled, buffer.length - filled, start + filled);
    if (bytesRead === 0) {
      segment.readable = Math.min(segment.readable, start + filled);
      throw new Error(`segment ${segment.number} of the journal ends at ${start + filled}: it was cut`);
    }
    filled += bytesRead;
  }
}
