import fs from 'node:fs';
import path from 'node:path';

/** The segment that is written to; the only one without a number in its name. */
export const ACTIVE_NAME = 'events.ndjson';
const ROTATED_NAME = /^events-(\d{8,})\.ndjson$/;

/** A byte of the journal: positions grow for ever, through all segments. */
export interface JournalPosition {
  segment: number;
  offset: number;
}

/** A position in one number that JSON can carry: the segment's number times this, and the offset in it. */
export const SEGMENT_UNIT = 2 ** 32;

/** Below zero where `a` is before `b`, zero where they are the same. */
export function comparePositions(a: JournalPosition, b: JournalPosition): number {
  return a.segment - b.segment || a.offset - b.offset;
}

/** The path of a segment that is no longer written to: `events-00000001.ndjson`. */
export function rotatedPath(dir: string, number: number): string {
  return path.join(dir, `events-${String(number).padStart(8, '0')}.ndjson`);
}

/** The numbers of the rotated segments in a directory, lowest first. */
export function rotatedNumbers(dir: string): number[] {
  const numbers: number[] = [];
  for (const name of fs.readdirSync(dir)) {
    const match = ROTATED_NAME.exec(name);
    if (match !== null) numbers.push(Number(match[1]));
  }
  return numbers.sort((a, b) => a - b);
}

/**
 * One file of the journal. Its descriptor stays open while somebody holds it (the writer, records not yet
 * delivered, a sync under way), so that a file removed or moved by a user can still be read to its end.
 */
export class Segment {
  readonly number: number;
  /** Where the file stands; undefined once a user took it away. */
  file: string | undefined;
  /** Bytes of whole lines. */
  length: number;
  /** Bytes that can still be read: less than `length` only where a user cut the file. */
  readable = Number.POSITIVE_INFINITY;
  /** Written to since the last sync. */
  dirty = false;
  /** Whether its undelivered records hold it. */
  heldForDelivery = false;
  #fd: number | undefined;
  #holds = 0;

  /** @param fd an open descriptor that this segment takes over, held once for the caller */
  constructor(number: number, file: string, length: number, fd?: number) {
    this.number = number;
    this.file = file;
    this.length = length;
    this.#fd = fd;
    if (fd !== undefined) this.#holds = 1;
  }

  /** @throws Error where nobody holds the segment */
  get fd(): number {
    if (this.#fd === undefined) throw new Error(`segment ${this.number} is not open`);
    return this.#fd;
  }

  /**
   * Keeps the file open until `release`.
   * @throws Error (ENOENT) where the file is gone
   */
  hold(): void {
    if (this.#fd === undefined) {
      if (this.file === undefined) throw new Error(`segment ${this.number} was removed`);
      this.#fd = fs.openSync(this.file, 'r');
    }
    this.#holds += 1;
  }

  release(): void {
    this.#holds -= 1;
    if (this.#holds > 0 || this.#fd === undefined) return;
    fs.closeSync(this.#fd);
    this.#fd = undefined;
  }
}

/** Whether everything in a segment stands before `cursor`. */
export function isDelivered(segment: Segment, cursor: JournalPosition): boolean {
  return comparePositions({ segment: segment.number, offset: segment.length }, cursor) <= 0;
}
