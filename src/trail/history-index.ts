import type { Facts } from './history-facts.js';

/** The columns of an index: one 32-bit number a record each. Their order is that of a side file. */
export const COLUMNS = [
  'offset',
  'length',
  'time',
  'eventId',
  'requestId',
  'eventName',
  'eventSource',
  'username',
  'accessKeyId',
  'errorCode',
  'accountId',
  'region',
  'readOnly',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns that hold the number of a text in the segment's table of texts; 0 stands for none. */
const TEXT_COLUMNS = [
  'eventName',
  'eventSource',
  'username',
  'accessKeyId',
  'errorCode',
  'accountId',
  'region',
] as const;

export type TextColumn = (typeof TEXT_COLUMNS)[number];

const FIRST_CAPACITY = 256;

/** What an index is made of, as a side file keeps it. */
export interface IndexParts {
  /** Bytes of the segment that are indexed. */
  indexedTo: number;
  /** Number n is at n - 1. */
  texts: readonly string[];
  columns: Readonly<Record<Column, Uint32Array>>;
  /** Rows and hashes of resource names and types, side by side. */
  resourceRows: Uint32Array;
  resourceHashes: Uint32Array;
}

/**
 * The index of one segment: 52 bytes a record and each distinct text once. Event and request ids, which are
 * all distinct, are kept as hashes; whoever finds one reads the record to be sure.
 */
export class SegmentIndex {
  /** Bytes of the segment that are indexed. */
  indexedTo = 0;
  /** The earliest and the latest time of its records, in seconds. */
  oldest = Number.POSITIVE_INFINITY;
  newest = 0;
  #rows = 0;
  #columns: Record<Column, Uint32Array>;
  readonly #numbers = new Map<string, number>();
  #resources = 0;
  #resourceRows: Uint32Array = new Uint32Array(0);
  #resourceHashes: Uint32Array = new Uint32Array(0);

  constructor(parts?: IndexParts) {
    const none = (): Uint32Array => new Uint32Array(FIRST_CAPACITY);
    this.#columns =
      parts?.columns ??
      (Object.fromEntries(COLUMNS.map((name) => [name, none()])) as Record<Column, Uint32Array>);
    if (parts === undefined) return;
    this.indexedTo = parts.indexedTo;
    this.#rows = parts.columns.offset.length;
    for (const time of parts.columns.time) this.#widen(time);
    parts.texts.forEach((text, index) => {
      this.#numbers.set(text, index + 1);
    });
    this.#resources = parts.resourceRows.length;
    this.#resourceRows = parts.resourceRows;
    this.#resourceHashes = parts.resourceHashes;
  }

  get rows(): number {
    return this.#rows;
  }

  /** The numbers of a column; valid until the next `add`, and longer than there are rows. */
  column(name: Column): Uint32Array {
    return this.#columns[name];
  }

  /** The number of a text, or undefined where no record of this segment has it. */
  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  add(offset: number, length: number, facts: Facts): void {
    const row = this.#rows;
    if (row === this.#columns.offset.length) this.#resize(row * 2);
    const columns = this.#columns;
    columns.offset[row] = offset;
    columns.length[row] = length;
    columns.time[row] = facts.time;
    this.#widen(facts.time);
    columns.eventId[row] = facts.eventId === undefined ? 0 : hashOf(facts.eventId);
    columns.requestId[row] = facts.requestId === undefined ? 0 : hashOf(facts.requestId);
    for (const name of TEXT_COLUMNS) columns[name][row] = this.#numberFor(facts[name]);
    columns.readOnly[row] = readOnlyNumber(facts.readOnly);
    for (const { type, name } of facts.resources) {
      if (type !== undefined) this.#addResource(row, type);
      if (name !== undefined) this.#addResource(row, name);
    }
    this.#rows = row + 1;
  }

  /** The rows whose resources may have this name or type, lowest first. */
  resourceRows(text: string): number[] {
    const wanted = hashOf(text);
    const rows: number[] = [];
    for (let at = 0; at < this.#resources; at += 1) {
      if (this.#resourceHashes[at] === wanted) rows.push(this.#resourceRows[at] ?? 0);
    }
    return rows;
  }

  /** The first row at or behind an offset. */
  rowAt(offset: number): number {
    let low = 0;
    let high = this.#rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#columns.offset[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Gives back the room for rows that will not come. */
  trim(): void {
    this.#resize(this.#rows);
    this.#resourceRows = this.#resourceRows.slice(0, this.#resources);
    this.#resourceHashes = this.#resourceHashes.slice(0, this.#resources);
  }

  /** What a side file keeps; call `trim` before. */
  parts(): IndexParts {
    return {
      indexedTo: this.indexedTo,
      texts: [...this.#numbers.keys()],
      columns: this.#columns,
      resourceRows: this.#resourceRows,
      resourceHashes: this.#resourceHashes,
    };
  }

  #widen(time: number): void {
    if (time < this.oldest) this.oldest = time;
    if (time > this.newest) this.newest = time;
  }

  #numberFor(text: string | undefined): number {
    if (text === undefined) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  #addResource(row: number, text: string): void {
    if (this.#resources === this.#resourceRows.length) {
      const capacity = Math.max(FIRST_CAPACITY, this.#resources * 2);
      this.#resourceRows = resized(this.#resourceRows, capacity);
      this.#resourceHashes = resized(this.#resourceHashes, capacity);
    }
    this.#resourceRows[this.#resources] = row;
    this.#resourceHashes[this.#resources] = hashOf(text);
    this.#resources += 1;
  }

  #resize(capacity: number): void {
    const room = Math.max(capacity, 1);
    const entries = COLUMNS.map((name) => [name, resized(this.#columns[name], room)] as const);
    this.#columns = Object.fromEntries(entries) as Record<Column, Uint32Array>;
  }
}

/** 0 where a record does not say. */
export function readOnlyNumber(readOnly: boolean | undefined): number {
  if (readOnly === undefined) return 0;
  return readOnly ? 2 : 1;
}

/** FNV-1a over UTF-16 units, never 0: quick, and only a first sieve. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0 || 1;
}

function resized(from: Uint32Array, capacity: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(capacity);
  to.set(from.length > capacity ? from.subarray(0, capacity) : from);
  return to;
}
