import fs from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileSystem } from './file-system.js';
import { factsOf, type ResourcesOf } from './history-facts.js';
import { hashOf, readOnlyNumber, SegmentIndex, type TextColumn } from './history-index.js';
import { readSideFile, sideFilePath, writeSideFile } from './history-side-file.js';
import { readLines } from './lines.js';
import type { TrailLog } from './log.js';
import { SEGMENT_UNIT, type Segment } from './segment.js';

/** What a record must be to be found: everything that is given, exactly and with its case. */
export interface HistoryFilter {
  eventId?: string | undefined;
  requestId?: string | undefined;
  eventName?: string | undefined;
  eventSource?: string | undefined;
  /** As LookupEvents shows it: the session's name for an assumed role, `root` for the root user. */
  username?: string | undefined;
  accessKeyId?: string | undefined;
  errorCode?: string | undefined;
  accountId?: string | undefined;
  region?: string | undefined;
  readOnly?: boolean | undefined;
  resourceName?: string | undefined;
  resourceType?: string | undefined;
  /** Milliseconds since the epoch; both ends included. An event's time has whole seconds. */
  since?: number | undefined;
  until?: number | undefined;
}

export interface HistoryQuery {
  where?: HistoryFilter | undefined;
  /** At most so many records. */
  limit: number;
  /** A position that a page told: its record and those before it in the order asked for are left out. */
  from?: number | undefined;
  /** `newest` unless told. The order is that in which calls ended, not that of their times. */
  order?: 'newest' | 'oldest' | undefined;
}

export interface HistoryPage {
  /** The records' texts as they stand in the journal. */
  records: string[];
  /** The position of each: grows with every record and never changes. */
  positions: number[];
  /** Where the next page begins; undefined where there is no more. */
  next: number | undefined;
}

export interface HistoryOptions {
  /** The segments there are, oldest first; the last is being written. */
  segments: () => readonly Segment[];
  /** Where side files stand. */
  folder: string;
  fileSystem: FileSystem;
  log: TrailLog;
  resourcesOf: ResourcesOf;
}

const TEXT_FILTERS = [
  'eventName',
  'eventSource',
  'username',
  'accessKeyId',
  'errorCode',
  'accountId',
  'region',
] as const satisfies readonly TextColumn[];
const HASH_FILTERS = ['eventId', 'requestId'] as const;

/** Lines indexed in one turn of the event loop when nobody waits. */
const SLICE = 400;
/** Smaller segments are indexed again sooner than their side file is read. */
const MIN_SIDE_FILE_ROWS = 1_000;

/** What rows of one segment must hold: pairs of a column's numbers and the number wanted. */
interface Sieve {
  equal: { column: Uint32Array; wanted: number }[];
  time: Uint32Array;
  /** In seconds. */
  since: number;
  until: number;
  /** The only rows to look at, where a resource is asked for. */
  rows: number[] | undefined;
  /** Whether a row that passes must still be read to be sure. */
  verify: boolean;
}

/**
 * Looks records up in the journal. Committing does no work for it: what came since is indexed when somebody
 * asks, and of a long journal only as far back as the page reaches.
 */
export class History {
  readonly #options: HistoryOptions;
  readonly #indexes = new WeakMap<Segment, SegmentIndex>();
  #preparing: Promise<void> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  /**
   * Finds a page of records. Every record answered by `commit` is seen. May take long the first time after a
   * start, when segments without a side file must be read: `prepare` does that in slices.
   * @throws RangeError where the limit is no positive whole number
   */
  query(query: HistoryQuery): HistoryPage {
    if (!Number.isInteger(query.limit) || query.limit < 1)
      throw new RangeError(`not a limit: ${query.limit}`);
    const newest = query.order !== 'oldest';
    const segments = [...this.#options.segments()];
    if (newest) segments.reverse();
    const page: HistoryPage = { records: [], positions: [], next: undefined };
    for (const segment of segments) {
      const first = segment.number * SEGMENT_UNIT;
      if (query.from !== undefined && (newest ? first >= query.from : first + SEGMENT_UNIT <= query.from))
        continue;
      this.#search(segment, query, newest, page);
      if (page.records.length > query.limit) break;
    }
    if (page.records.length > query.limit) {
      page.records.length = query.limit;
      page.positions.length = query.limit;
      page.next = page.positions.at(-1);
    }
    return page;
  }

  /** Whether a record is one that `query` would find. */
  matches(text: string, where: HistoryFilter): boolean {
    const record = parseRecord(text);
    if (record === undefined) return false;
    const facts = factsOf(record, this.#options.resourcesOf);
    const { resourceName, resourceType, since, until } = where;
    const exact = [...TEXT_FILTERS, ...HASH_FILTERS, 'readOnly'] as const;
    if (exact.some((name) => where[name] !== undefined && where[name] !== facts[name])) return false;
    if (since !== undefined && facts.time < Math.ceil(since / 1000)) return false;
    if (until !== undefined && facts.time > Math.floor(until / 1000)) return false;
    const { resources } = facts;
    if (resourceName !== undefined && !resources.some(({ name }) => name === resourceName)) return false;
    return resourceType === undefined || resources.some(({ type }) => type === resourceType);
  }

  /** Indexes everything that is not indexed yet, without stopping the event loop for long. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#prepareAll().finally(() => {
      this.#preparing = undefined;
    });
    return this.#preparing;
  }

  /** Removes what is kept about a segment that is deleted. */
  async forget(segment: number): Promise<void> {
    await this.#saving;
    await this.#options.fileSystem.remove(sideFilePath(this.#options.folder, segment));
  }

  /** Resolves once no side file is being written any more. */
  settle(): Promise<void> {
    return this.#saving;
  }

  /** Stops `prepare` where it is. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#preparing?.catch(() => undefined);
    await this.#saving;
  }

  async #prepareAll(): Promise<void> {
    for (const segment of [...this.#options.segments()]) {
      while (!this.#closed && !this.#index(segment, SLICE).complete) await nextTurn();
    }
  }

  /**
   * The index of a segment, brought up to what stands in it now.
   * @param atMost lines to read; `complete` says whether that was enough
   */
  #index(segment: Segment, atMost: number): { index: SegmentIndex; complete: boolean } {
    const rotated = segment !== this.#options.segments().at(-1);
    let index = this.#indexes.get(segment);
    if (index === undefined) {
      index = (rotated ? readSideFile(this.#options.folder, segment) : undefined) ?? new SegmentIndex();
      this.#indexes.set(segment, index);
    }
    const to = segment.length;
    if (index.indexedTo >= to) return { index, complete: true };
    const complete = this.#read(segment, index, to, atMost);
    if (complete && rotated) this.#save(segment, index);
    return { index, complete };
  }

  #read(segment: Segment, index: SegmentIndex, to: number, atMost: number): boolean {
    if (!tryHold(segment)) {
      index.indexedTo = to;
      return true;
    }
    let count = 0;
    try {
      for (const { offset, bytes } of readLines(segment.fd, index.indexedTo, to)) {
        const record = parseRecord(bytes.toString('utf8'));
        if (record !== undefined) index.add(offset, bytes.length, factsOf(record, this.#options.resourcesOf));
        index.indexedTo = offset + bytes.length + 1;
        count += 1;
        if (count >= atMost) return index.indexedTo >= to;
      }
    } finally {
      segment.release();
    }
    // A segment that a user cut ends before its length.
    index.indexedTo = to;
    return true;
  }

  #save(segment: Segment, index: SegmentIndex): void {
    index.trim();
    if (index.rows < MIN_SIDE_FILE_ROWS || segment.file === undefined) return;
    const { fileSystem, folder, log } = this.#options;
    this.#saving = this.#saving
      .then(() => writeSideFile(fileSystem, folder, segment, index.parts()))
      .catch((error: unknown) =>
        log.warn({ err: error, segment: segment.number }, 'cannot keep the index of a segment'),
      );
  }

  /** Adds what a segment holds of a page, and one record more to know whether there is another page. */
  #search(
    segment: Segment,
    { where = {}, limit, from }: HistoryQuery,
    newest: boolean,
    page: HistoryPage,
  ): void {
    const { index } = this.#index(segment, Number.POSITIVE_INFINITY);
    const sieve = sieveFor(index, where);
    if (sieve === undefined || !tryHold(segment)) return;
    try {
      const offset = from === undefined ? undefined : from - segment.number * SEGMENT_UNIT;
      for (const row of candidates(index, sieve, newest, offset)) {
        const text = readRow(segment, index, row);
        if (text === undefined || (sieve.verify && !this.matches(text, where))) continue;
        page.records.push(text);
        page.positions.push(segment.number * SEGMENT_UNIT + (index.column('offset')[row] ?? 0));
        if (page.records.length > limit) return;
      }
    } finally {
      segment.release();
    }
  }
}

/** @returns undefined where no record of the segment can match */
function sieveFor(index: SegmentIndex, where: HistoryFilter): Sieve | undefined {
  const since = where.since === undefined ? 0 : Math.ceil(where.since / 1000);
  const until = where.until === undefined ? Number.POSITIVE_INFINITY : Math.floor(where.until / 1000);
  if (index.newest < since || index.oldest > until) return undefined;
  const equal: Sieve['equal'] = [];
  for (const name of HASH_FILTERS) {
    const text = where[name];
    if (text !== undefined) equal.push({ column: index.column(name), wanted: hashOf(text) });
  }
  for (const name of TEXT_FILTERS) {
    const text = where[name];
    if (text === undefined) continue;
    const wanted = index.numberOf(text);
    if (wanted === undefined) return undefined;
    equal.push({ column: index.column(name), wanted });
  }
  if (where.readOnly !== undefined) {
    equal.push({ column: index.column('readOnly'), wanted: readOnlyNumber(where.readOnly) });
  }
  const resource = where.resourceName ?? where.resourceType;
  return {
    equal,
    time: index.column('time'),
    since,
    until,
    rows: resource === undefined ? undefined : index.resourceRows(resource),
    verify: resource !== undefined || where.eventId !== undefined || where.requestId !== undefined,
  };
}

/** The rows that pass the sieve, in the order asked for. */
function* candidates(
  index: SegmentIndex,
  sieve: Sieve,
  newest: boolean,
  from: number | undefined,
): Generator<number, void, undefined> {
  const low = newest || from === undefined ? 0 : index.rowAt(from + 1);
  const high = !newest || from === undefined ? index.rows : index.rowAt(from);
  if (sieve.rows !== undefined) {
    // A row stands there twice when a record names a resource twice.
    const rows = [...new Set(sieve.rows)].filter((row) => row >= low && row < high && passes(sieve, row));
    yield* newest ? rows.reverse() : rows;
    return;
  }
  const end = newest ? low - 1 : high;
  for (let row = nextRow(sieve, newest ? high : low - 1, newest); newest ? row > end : row < end; ) {
    if (passes(sieve, row)) yield row;
    row = nextRow(sieve, row, newest);
  }
}

/**
 * The next row behind `row` that the first test of the sieve lets through: a typed array finds it several
 * times quicker than a loop over all tests.
 * @returns -1 or infinity where there is none
 */
function nextRow({ equal }: Sieve, row: number, newest: boolean): number {
  const test = equal[0];
  if (test === undefined) return newest ? row - 1 : row + 1;
  // A negative start would count from the end.
  if (newest) return row <= 0 ? -1 : test.column.lastIndexOf(test.wanted, row - 1);
  const found = test.column.indexOf(test.wanted, row + 1);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

function passes({ equal, time, since, until }: Sieve, row: number): boolean {
  for (let at = 0; at < equal.length; at += 1) {
    const test = equal[at];
    if (test !== undefined && test.column[row] !== test.wanted) return false;
  }
  const instant = time[row] ?? 0;
  return instant >= since && instant <= until;
}

/** @returns undefined where the user cut the file before it */
function readRow(segment: Segment, index: SegmentIndex, row: number): string | undefined {
  const offset = index.column('offset')[row] ?? 0;
  const length = index.column('length')[row] ?? 0;
  if (offset + length > segment.readable) return undefined;
  const buffer = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const read = fs.readSync(segment.fd, buffer, filled, length - filled, offset + filled);
    if (read === 0) return undefined;
    filled += read;
  }
  return buffer.toString('utf8');
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the segment's file is there still and open now. */
function tryHold(segment: Segment): boolean {
  try {
    segment.hold();
    return true;
  } catch {
    return false;
  }
}
