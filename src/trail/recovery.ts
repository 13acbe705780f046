import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Bookkeeping, Intent } from './bookkeeping.js';
import type { Epochs } from './epochs.js';
import { openActive } from './journal.js';
import { readLines } from './lines.js';
import type { TrailLog } from './log.js';
import { PendingRecords } from './pending.js';
import type { Places } from './places.js';
import type { Plan } from './plan.js';
import {
  ACTIVE_NAME,
  comparePositions,
  type JournalPosition,
  rotatedNumbers,
  rotatedPath,
  Segment,
} from './segment.js';

/** What a trail directory holds when it is opened. */
export interface Recovered {
  /** Oldest first; the last is the active one, held for its writer. */
  segments: Segment[];
  cursor: JournalPosition;
  pending: PendingRecords;
  /** A delivery that was begun and not ended. */
  unfinished: Plan | undefined;
}

/** Lines parsed in one turn of the event loop, so that a long way back does not stop it. */
const SLICE = 500;

/**
 * Finds out where a process before this one stopped: cuts a torn end off the journal, finds the delivery
 * that was begun, and reads back which records wait for one.
 * @throws Error where the bookkeeping is damaged or the disk refuses
 */
export async function recover(
  dir: string,
  bookkeeping: Bookkeeping,
  places: Places,
  epochs: Epochs,
  log: TrailLog,
): Promise<Recovered> {
  bookkeeping.removeTemporaries();
  const cursor = bookkeeping.readCursor() ?? { segment: 0, offset: 0 };
  const intent = await openIntent(bookkeeping, cursor);
  const segments = openSegments(dir, bookkeeping, intent?.to ?? cursor, log);
  const begun = intent === undefined ? undefined : new PendingRecords();
  const pending = new PendingRecords();
  const from = intent?.from ?? cursor;
  const noted = bookkeeping.readActive();
  let strange = 0;
  for (const segment of segments) {
    if (segment.number < from.segment) continue;
    const start = Math.max(
      segment.number === from.segment ? from.offset : 0,
      segment.number === noted?.number ? noted.start : 0,
    );
    if (segment !== segments.at(-1)) holdForDelivery(segment, start);
    if (start >= segment.length) continue;
    const { number } = segment;
    const lines = epochLines(epochs, number, start);
    strange += await readPlaces(segment, start, places, lines, (offset, length, place) => {
      const before = intent !== undefined && comparePositions({ segment: number, offset }, intent.to) < 0;
      (before && begun !== undefined ? begun : pending).push(number, offset, length, place);
    });
  }
  const active = segments.at(-1);
  if (active !== undefined) epochs.entered({ segment: active.number, offset: active.length });
  epochs.delivered(from);
  if (strange > 0)
    log.warn({ dir, lines: strange }, 'lines of the journal that are no records are not delivered');
  const unfinished = intent && begun && { records: begun, intent, files: undefined, intended: true };
  return { segments, cursor: from, pending, unfinished };
}

/** The intent that still is to be carried out. */
async function openIntent(bookkeeping: Bookkeeping, cursor: JournalPosition): Promise<Intent | undefined> {
  const intent = bookkeeping.readIntent();
  if (intent === undefined || comparePositions(cursor, intent.to) < 0) return intent;
  // Killed between the cursor and the removal of the intent: everything was done.
  await bookkeeping.removeIntent();
  return undefined;
}

function openSegments(
  dir: string,
  bookkeeping: Bookkeeping,
  known: JournalPosition,
  log: TrailLog,
): Segment[] {
  const numbers = rotatedNumbers(dir);
  const segments = numbers.map((number) => {
    const file = rotatedPath(dir, number);
    return new Segment(number, file, fs.statSync(file).size);
  });
  const file = path.join(dir, ACTIVE_NAME);
  const noted = bookkeeping.readActive();
  const number = Math.max(noted?.number ?? 1, (numbers.at(-1) ?? 0) + 1, known.segment);
  let active = openActive(file, number, (bytes) =>
    log.warn({ file, bytes }, 'cut a torn end off the trail: a record that was never answered'),
  );
  const expected = Math.max(
    number === known.segment ? known.offset : 0,
    number === noted?.number ? noted.start : 0,
  );
  if (active.length < expected) {
    // A user emptied or removed the file while nobody ran: what stands there now is another segment.
    log.warn(
      { file },
      'the trail file is shorter than what was delivered from it: what it holds is left as it is',
    );
    active.release();
    active = openActive(file, number + 1);
    bookkeeping.writeActive({ number: active.number, start: active.length });
  } else if (noted?.number !== number) {
    bookkeeping.writeActive({ number, start: 0 });
  }
  return [...segments, active];
}

function holdForDelivery(segment: Segment, start: number): void {
  if (start >= segment.length) return;
  segment.hold();
  segment.heldForDelivery = true;
}

/** Tells the places about the epoch of each line that is about to be read. */
function epochLines(epochs: Epochs, segment: number, start: number): (offset: number) => void {
  const enter = (offset: number): JournalPosition | undefined => {
    epochs.enter({ segment, offset });
    return epochs.nextBehind({ segment, offset });
  };
  let next = enter(start);
  return (offset) => {
    if (next !== undefined && comparePositions({ segment, offset }, next) >= 0) next = enter(offset);
  };
}

/** @returns how many lines were no records */
async function readPlaces(
  segment: Segment,
  start: number,
  places: Places,
  begins: (offset: number) => void,
  found: (offset: number, length: number, place: number) => void,
): Promise<number> {
  let strange = 0;
  let count = 0;
  for (const { offset, bytes } of readLines(segment.fd, start, segment.length)) {
    begins(offset);
    const place = placeOf(bytes, places);
    if (place === undefined) strange += 1;
    else found(offset, bytes.length, place);
    count += 1;
    if (count % SLICE === 0) await nextTurn();
  }
  return strange;
}

function placeOf(line: Buffer, places: Places): number | undefined {
  try {
    const { recipientAccountId, awsRegion } = JSON.parse(line.toString('utf8')) as Record<string, unknown>;
    if (typeof recipientAccountId !== 'string' || typeof awsRegion !== 'string') return undefined;
    return places.number({ accountId: recipientAccountId, region: awsRegion });
  } catch {
    return undefined;
  }
}
