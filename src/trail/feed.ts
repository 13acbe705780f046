import { setImmediate as nextTurn } from 'node:timers/promises';
import { readLines } from './lines.js';
import { SEGMENT_UNIT, type Segment } from './segment.js';

/** A record and where it stands: positions are those of the history. */
export interface FedRecord {
  position: number;
  /** The record's text as it stands in the journal. */
  text: string;
}

/** Told what happens to the journal, in the middle of it: both return at once and do not throw. */
export interface FeedListener {
  /** So many records were written. */
  committed(records: number): void;
  /** The journal is empty, and positions begin anew. */
  restarted(): void;
}

/** Bytes of one reading, so that whoever is far behind neither stops the event loop nor fills the memory. */
const READ_BYTES = 1024 * 1024;

/** The journal as it grows, for whoever passes its records on: read in order, from any position, without an index. */
export class Feed {
  readonly #segments: () => readonly Segment[];
  readonly #listeners = new Set<FeedListener>();

  /** @param segments oldest first; the last is being written */
  constructor(segments: () => readonly Segment[]) {
    this.#segments = segments;
  }

  /** The position that only records to come are behind. */
  get end(): number {
    const active = this.#segments().at(-1);
    return active === undefined ? 0 : active.number * SEGMENT_UNIT + active.length - 1;
  }

  /** The position that all records still kept are behind. */
  get start(): number {
    const [oldest] = this.#segments();
    return oldest === undefined ? 0 : oldest.number * SEGMENT_UNIT - 1;
  }

  /** The first records behind a position, oldest first: none where there is none, else at most some hundreds. */
  read(after: number): FedRecord[] {
    const records: FedRecord[] = [];
    let bytes = 0;
    for (const [segment, from] of this.#behind(after)) {
      const first = segment.number * SEGMENT_UNIT;
      for (const line of linesBehind(segment, from)) {
        records.push({ position: first + line.offset, text: line.bytes.toString('utf8') });
        bytes += line.bytes.length;
        if (bytes >= READ_BYTES) return records;
      }
    }
    return records;
  }

  /** How many records stand behind a position now. */
  async count(after: number): Promise<number> {
    const { end } = this;
    let count = 0;
    for (const [segment, from] of [...this.#behind(after)]) {
      let bytes = 0;
      for (const line of linesBehind(segment, from)) {
        if (segment.number * SEGMENT_UNIT + line.offset > end) break;
        count += 1;
        bytes += line.bytes.length;
        if (bytes < READ_BYTES) continue;
        bytes = 0;
        await nextTurn();
      }
    }
    return count;
  }

  /** @returns what ends it */
  listen(listener: FeedListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Called by the trail for every batch that stands in the journal. */
  committed(records: number): void {
    for (const listener of this.#listeners) listener.committed(records);
  }

  /** Called by the trail when the journal begins anew. */
  restarted(): void {
    for (const listener of this.#listeners) listener.restarted();
  }

  /** The segments with something behind a position, and where in each the position is; below zero: before it. */
  *#behind(after: number): Generator<[segment: Segment, from: number], void, undefined> {
    for (const segment of this.#segments()) {
      const from = after - segment.number * SEGMENT_UNIT;
      if (from < segment.length - 1) yield [segment, from];
    }
  }
}

/** The lines of a segment behind a place in it; none where a user took the file away. */
function* linesBehind(segment: Segment, from: number): ReturnType<typeof readLines> {
  try {
    segment.hold();
  } catch {
    return;
  }
  try {
    const lines = readLines(segment.fd, Math.max(0, from), Math.min(segment.length, segment.readable));
    // The place is in a record that was read, or at the newline behind it: what is left of that is passed over.
    if (from >= 0) lines.next();
    yield* lines;
  } finally {
    segment.release();
  }
}
