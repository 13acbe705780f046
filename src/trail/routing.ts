import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Destination, takesPlace } from './destinations.js';
import type { Epochs } from './epochs.js';
import type { PendingRecords } from './pending.js';
import type { Places, RecordPlace } from './places.js';
import type { Segment } from './segment.js';
import { type EventSelectors, wantsRecord } from './selectors.js';
import { isReadable, readWindows } from './windows.js';

/** Where the records of one account and region go in one destination: one object for all of them. */
export interface Outlet {
  destination: Destination;
  place: RecordPlace;
}

/** Where a record goes, by its row. */
export type Routing = (row: number) => readonly Outlet[];

/** Where the records of one place may go within one epoch. */
interface Candidates {
  outlets: readonly Outlet[];
  /** Of each outlet. */
  selectors: readonly (EventSelectors | undefined)[];
  choosy: boolean;
}

const NONE: Candidates = { outlets: [], selectors: [], choosy: false };

/** Lines parsed in one turn of the event loop, so that many of them do not stop it. */
const SLICE = 200;

/**
 * Finds out where each record goes. Only those are read and parsed that a destination with selectors may
 * take; one that cannot be read goes to all, for whoever writes it to find that out.
 */
export async function route(
  records: PendingRecords,
  places: Places,
  epochs: Epochs,
  segments: ReadonlyMap<number, Segment>,
): Promise<Routing> {
  const byPlace = candidatesByPlace(records, places, epochs);
  const candidatesOf = (row: number): Candidates => byPlace[records.place(row)] ?? NONE;
  const choosy: number[] = [];
  if (byPlace.some((candidates) => candidates?.choosy)) {
    for (let row = 0; row < records.count; row += 1) {
      if (candidatesOf(row).choosy && isReadable(records, row, segments)) choosy.push(row);
    }
  }
  const chosen = await choose(records, choosy, segments, candidatesOf);
  return (row) => chosen(row) ?? candidatesOf(row).outlets;
}

/** Lets selectors choose, one parsed record after the other. */
async function choose(
  records: PendingRecords,
  rows: readonly number[],
  segments: ReadonlyMap<number, Segment>,
  candidatesOf: (row: number) => Candidates,
): Promise<(row: number) => readonly Outlet[] | undefined> {
  if (rows.length === 0) return () => undefined;
  // Few different choices are made: a record holds the number of its own.
  const choices: (readonly Outlet[])[] = [];
  const numbers = new Map<string, number>();
  const choiceOf = new Int32Array(records.count).fill(-1);
  let count = 0;
  for await (const window of readWindows(records, rows, segments)) {
    let start = 0;
    for (const row of window.rows) {
      const end = start + records.length(row);
      const record = recordOf(window.lines.subarray(start, end));
      start = end + 1;
      const { outlets, selectors } = candidatesOf(row);
      const wanted = selectors.map((each) => wantsRecord(each, record));
      const name = `${records.place(row)}:${wanted.join()}`;
      const number = numbers.get(name) ?? choices.push(outlets.filter((_each, at) => wanted[at])) - 1;
      numbers.set(name, number);
      choiceOf[row] = number;
      count += 1;
      if (count % SLICE === 0) await nextTurn();
    }
  }
  return (row) => choices[choiceOf[row] ?? -1];
}

/** By the number of the place. Outlets that lead to the same folder are one, whatever the epoch. */
function candidatesByPlace(
  records: PendingRecords,
  places: Places,
  epochs: Epochs,
): (Candidates | undefined)[] {
  const known = new Map<string, Outlet>();
  const outletOf = (destination: Destination, place: RecordPlace): Outlet => {
    const { arn, bucket, prefix, organizationId, logFileValidation } = destination;
    const name = JSON.stringify([arn, bucket, prefix, organizationId, logFileValidation, place]);
    const outlet = known.get(name) ?? { destination, place };
    known.set(name, outlet);
    return outlet;
  };
  const byPlace = Array.from({ length: places.count }, (): Candidates | undefined => undefined);
  for (let row = 0; row < records.count; row += 1) {
    const number = records.place(row);
    if (byPlace[number] !== undefined) continue;
    const { epoch, accountId, region } = places.at(number);
    const place = { accountId, region };
    const taking = epochs.at(epoch).destinations.filter((each) => takesPlace(each, place));
    byPlace[number] = {
      outlets: taking.map((destination) => outletOf(destination, place)),
      selectors: taking.map((destination) => destination.selectors),
      choosy: taking.some((destination) => destination.selectors !== undefined),
    };
  }
  return byPlace;
}

function recordOf(line: Buffer): Readonly<Record<string, unknown>> {
  // Only what was committed as a record, or was read back as one, is pending.
  return JSON.parse(line.toString('utf8')) as Readonly<Record<string, unknown>>;
}
