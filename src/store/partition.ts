/** Takes one change back. */
export type Undo = () => void;

interface Entry<Row> {
  /** Grows with every row that is added: the order of creation, and the position that page tokens carry. */
  readonly sequence: number;
  readonly key: string;
  row: Row;
  live: boolean;
}

/** One page of rows. */
export interface Page<Row> {
  readonly rows: Row[];
  /** Where the next page starts; undefined on the last one. */
  readonly next: number | undefined;
}

export interface PageRequest<Row> {
  /** The `next` of the page before; undefined for the first page. */
  readonly from?: number | undefined;
  readonly limit: number;
  readonly where?: ((row: Row) => boolean) | undefined;
  /** Newest first instead of oldest first. */
  readonly descending?: boolean | undefined;
}

/**
 * Rows by key, in the order of their creation. A Map finds a row, an ordered array beside it finds a page:
 * both stay flat however many rows there are, and a page that is under way is not disturbed by rows that
 * come or go.
 */
export class Partition<Row extends object> {
  readonly #byKey = new Map<string, Entry<Row>>();
  readonly #journal: (undo: Undo) => void;
  #order: Entry<Row>[] = [];
  #sequence = 0;

  /** @param journal told how to take each change back */
  constructor(journal: (undo: Undo) => void) {
    this.#journal = journal;
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): Row | undefined {
    return this.#byKey.get(key)?.row;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Adds a row, or replaces the one of that key where it stands. */
  put(key: string, row: Row): void {
    const entry = this.#byKey.get(key);
    if (entry === undefined) {
      this.#sequence += 1;
      const added: Entry<Row> = { sequence: this.#sequence, key, row, live: true };
      this.#byKey.set(key, added);
      this.#order.push(added);
      this.#journal(() => this.#remove(added));
      return;
    }
    const before = entry.row;
    entry.row = row;
    this.#journal(() => {
      entry.row = before;
    });
  }

  /** @returns false where there was no such row */
  delete(key: string): boolean {
    const entry = this.#byKey.get(key);
    if (entry === undefined) return false;
    this.#remove(entry);
    this.#journal(() => this.#revive(entry));
    return true;
  }

  /** Every row, oldest first. */
  *values(): IterableIterator<Row> {
    for (const entry of this.#order) if (entry.live) yield entry.row;
  }

  /** Every key with its row, oldest first. */
  *entries(): IterableIterator<readonly [string, Row]> {
    for (const entry of this.#order) if (entry.live) yield [entry.key, entry.row];
  }

  page({ from, limit, where, descending = false }: PageRequest<Row>): Page<Row> {
    const rows: Row[] = [];
    const step = descending ? -1 : 1;
    const start = descending ? this.#order.length - 1 : 0;
    for (let at = from === undefined ? start : this.#locate(from, descending); ; at += step) {
      const entry = this.#order[at];
      if (entry === undefined) return { rows, next: undefined };
      if (!entry.live || (where !== undefined && !where(entry.row))) continue;
      if (rows.length === limit) return { rows, next: entry.sequence };
      rows.push(entry.row);
    }
  }

  #remove(entry: Entry<Row>): void {
    entry.live = false;
    this.#byKey.delete(entry.key);
    // Dead entries keep their place until they are the larger half, so that a deletion costs nothing.
    if (this.#order.length > 64 && this.#byKey.size * 2 < this.#order.length) {
      this.#order = this.#order.filter((kept) => kept.live);
    }
  }

  #revive(entry: Entry<Row>): void {
    entry.live = true;
    this.#byKey.set(entry.key, entry);
    const at = this.#locate(entry.sequence, false);
    if (this.#order[at] !== entry) this.#order.splice(at, 0, entry);
  }

  /** The index of the first entry at or after a sequence number, or, descending, of the last at or before it. */
  #locate(sequence: number, descending: boolean): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#order[middle]?.sequence ?? 0) < sequence) low = middle + 1;
      else high = middle;
    }
    if (descending && this.#order[low]?.sequence !== sequence) return low - 1;
    return low;
  }
}
