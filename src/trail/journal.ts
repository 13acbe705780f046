import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import { Batch, type Done } from './batch.js';
import type { Bookkeeping } from './bookkeeping.js';
import { asError, type FileSystem } from './file-system.js';
import { type TrailLog, Trouble } from './log.js';
import { ACTIVE_NAME, isDelivered, type JournalPosition, rotatedPath, Segment } from './segment.js';
import { wholeLength } from './torn-tail.js';

/** When the disk is asked to keep what was written: 100 ms later, before the answer, or never. */
export type Durability = 'background' | 'reply' | 'off';

export interface JournalOptions {
  dir: string;
  durability: Durability;
  /** Bytes after which the active segment is rotated. */
  segmentBytes: number;
  clock: Clock;
  log: TrailLog;
  fileSystem: FileSystem;
  bookkeeping: Bookkeeping;
  /** All segments there are, oldest first, the active one last and held. */
  segments: Segment[];
  /** Called before a batch is written at `offset`; where it throws, the batch is refused. */
  writing: (segment: Segment, offset: number, batch: Batch) => void;
  /** Called where that batch could not be written. */
  refused: () => void;
  /** Called for each batch that stands in the journal, before its commits are answered. */
  written: (segment: Segment, offset: number, batch: Batch) => void;
  /** Called after a segment was ended and a new one begun. */
  rotated: () => void;
  /** Called after a user took the active file away and a new one was begun. */
  carriedOn: () => void;
}

const SYNC_AFTER = 100;

/**
 * The write-ahead journal, which users read as events.ndjson. Commits of one turn of the event loop go out
 * with one write at its end, and all are answered after it: one write a call costs more than it saves, and
 * a writer that answers before it writes loses records when it is killed.
 */
export class Journal {
  readonly segments: Segment[];
  readonly #options: JournalOptions;
  readonly #activeFile: string;
  readonly #writing: Trouble;
  readonly #syncing: Trouble;
  #active: Segment;
  #inode: number;
  #collecting = new Batch();
  #spare: Batch | undefined = new Batch();
  #turnEnds = false;
  #group: Promise<void> | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #syncUnderWay: Promise<void> | undefined;
  #closed = false;
  #paused = false;
  #rotatedBytes = 0;

  constructor(options: JournalOptions) {
    const active = options.segments.at(-1);
    if (active === undefined) throw new Error('a journal needs its active segment');
    this.#options = options;
    this.segments = options.segments;
    this.#active = active;
    this.#activeFile = path.join(options.dir, ACTIVE_NAME);
    this.#inode = fs.fstatSync(active.fd).ino;
    this.#writing = new Trouble(
      options.clock,
      options.log,
      'records cannot be written to the trail: calls fail',
    );
    this.#syncing = new Trouble(options.clock, options.log, 'the trail cannot be synced to the disk');
    for (const segment of this.segments) if (segment !== active) this.#rotatedBytes += segment.length;
  }

  /** The error that keeps records from the journal now. */
  get failure(): Error | undefined {
    return this.#writing.failure ?? this.#syncing.failure;
  }

  /** The segment that is written to. */
  get active(): Segment {
    return this.#active;
  }

  /** Bytes of all segments. */
  get bytes(): number {
    return this.#rotatedBytes + this.#active.length;
  }

  /** Hands over one record: `done` is called once, in a later turn. */
  commit(json: string, place: number, done: Done): void {
    if (this.#closed) {
      setImmediate(done, new Error('the trail is closed'));
      return;
    }
    this.#collecting.add(json, place, done);
    if (this.#turnEnds) return;
    this.#turnEnds = true;
    setImmediate(this.#endTurn);
  }

  /** Resolves once every commit made so far is answered. */
  async settle(): Promise<void> {
    // Asked from within a `done`, the write that it belongs to must end first.
    await Promise.resolve();
    this.flush();
    await this.#group;
    // With durability `reply` the commits of before may have waited for the group that has just ended.
    this.flush();
    await this.#group;
  }

  /** Writes what was collected; with durability `reply` only begins to. */
  flush(): void {
    if (this.#collecting.count === 0 || this.#spare === undefined || this.#paused) return;
    const batch = this.#collecting;
    this.#collecting = this.#spare;
    this.#spare = undefined;
    if (this.#options.durability === 'reply') {
      this.#group = this.#flushSynced(batch);
      return;
    }
    const failure = this.#write(batch);
    if (failure === undefined) this.#accept(batch);
    this.#answer(batch, failure);
  }

  /** Forgets a segment whose file was deleted or whose last record was delivered after a user took it away. */
  drop(segment: Segment): void {
    const index = this.segments.indexOf(segment);
    if (index === -1 || segment === this.#active) return;
    this.segments.splice(index, 1);
    if (segment.file !== undefined) this.#rotatedBytes -= segment.length;
  }

  /** Lets go of what is delivered up to `cursor`. */
  delivered(cursor: JournalPosition): void {
    for (const segment of [...this.segments]) {
      if (segment === this.#active || !isDelivered(segment, cursor)) continue;
      if (segment.heldForDelivery) segment.release();
      segment.heldForDelivery = false;
      if (segment.file === undefined) this.drop(segment);
    }
  }

  /** Resolves once nothing is being written; what is committed from then on waits for `restart`. */
  async pause(): Promise<void> {
    this.flush();
    this.#paused = true;
    await this.#group;
  }

  /** Begins anew with segment 1 and no record; the caller has paused before and removes the bookkeeping. */
  restart(): void {
    this.#paused = false;
    for (const segment of this.segments) {
      if (segment.file !== undefined) fs.rmSync(segment.file, { force: true });
      segment.file = undefined;
      if (segment.heldForDelivery) segment.release();
      segment.heldForDelivery = false;
    }
    this.#active.release();
    this.segments.length = 0;
    this.#rotatedBytes = 0;
    this.#begin(1);
    this.flush();
  }

  /** Resolves once everything written so far is on the disk; a failure is logged, not thrown. */
  async sync(): Promise<void> {
    clearTimeout(this.#syncTimer);
    this.#syncTimer = undefined;
    await this.#syncUnderWay;
    this.#syncUnderWay = this.#syncDirty();
    await this.#syncUnderWay;
  }

  /** Fails every commit from now on. */
  refuse(): void {
    this.#closed = true;
  }

  /** Syncs and lets go; the caller has settled before. */
  async close(): Promise<void> {
    if (this.#options.durability !== 'off') await this.sync();
    for (const segment of this.segments) {
      if (segment.heldForDelivery) segment.release();
      segment.heldForDelivery = false;
    }
    this.#active.release();
  }

  readonly #endTurn = (): void => {
    this.#turnEnds = false;
    this.flush();
  };

  /** One group of commits, on the disk before they are answered; what comes meanwhile is the next group. */
  async #flushSynced(batch: Batch): Promise<void> {
    let failure = this.#write(batch);
    if (failure === undefined) {
      try {
        await this.#options.fileSystem.fdatasync(this.#active.fd);
        this.#accept(batch);
      } catch (error) {
        failure = this.#refuse(asError(error));
        this.#cutBack();
      }
    }
    this.#group = undefined;
    this.#answer(batch, failure);
    this.flush();
  }

  /** Puts a batch at the end of the file; the segment's length stays until it is accepted. */
  #write(batch: Batch): Error | undefined {
    try {
      this.#prepare();
      this.#options.writing(this.#active, this.#active.length, batch);
    } catch (error) {
      return this.#refuse(asError(error));
    }
    try {
      const { fd, length } = this.#active;
      for (let written = 0; written < batch.used; ) {
        const left = batch.used - written;
        const count = this.#options.fileSystem.writeSync(fd, batch.buffer, written, left, length + written);
        if (count <= 0) throw new Error('the disk took no byte');
        written += count;
      }
      return undefined;
    } catch (error) {
      const failure = this.#refuse(asError(error));
      this.#cutBack();
      return failure;
    }
  }

  #refuse(failure: Error): Error {
    this.#options.refused();
    this.#writing.failed(failure, { file: this.#activeFile });
    return failure;
  }

  /** Makes sure that the file is still ours and ends where the last accepted record does. */
  #prepare(): void {
    const stat = fs.statSync(this.#activeFile, { throwIfNoEntry: false });
    const active = this.#active;
    if (stat === undefined || stat.ino !== this.#inode) {
      this.#carryOn();
    } else if (stat.size < active.length) {
      active.readable = stat.size;
      this.#carryOn();
    } else if (stat.size > active.length) {
      // What a failed write left and could not be cut off then, or somebody else's: no record starts behind it.
      const excess = stat.size - active.length;
      this.#options.fileSystem.ftruncateSync(active.fd, active.length);
      this.#options.log.warn({ file: this.#activeFile, bytes: excess }, 'cut a torn end off the trail');
    }
  }

  /** Begins a new file in place of one that a user removed, moved, replaced or emptied. */
  #carryOn(): void {
    const old = this.#active;
    fs.mkdirSync(this.#options.dir, { recursive: true });
    this.#begin(old.number + 1);
    old.file = undefined;
    // The writer's hold becomes delivery's: what was not delivered is read through the open descriptor.
    old.heldForDelivery = true;
    this.#options.log.warn(
      { file: this.#activeFile },
      'the trail file was taken away or cut under the running server: carrying on in a new one',
    );
    this.#options.carriedOn();
  }

  #cutBack(): void {
    try {
      this.#options.fileSystem.ftruncateSync(this.#active.fd, this.#active.length);
    } catch (error) {
      // The next write sees that the file is too long and cuts it then.
      this.#writing.failed(asError(error), { file: this.#activeFile });
    }
  }

  #accept(batch: Batch): void {
    const segment = this.#active;
    const offset = segment.length;
    segment.length += batch.used;
    this.#writing.over();
    this.#options.written(segment, offset, batch);
    if (this.#options.durability === 'background') {
      segment.dirty = true;
      this.#syncSoon();
    }
    if (segment.length > this.#options.segmentBytes) this.#rotate();
  }

  // A failure also takes what was committed since, and is told to the last caller first: each takes its changes
  // back, and may have built on those of the callers before it.
  #answer(batch: Batch, failure: Error | undefined): void {
    if (failure === undefined) this.#tell(batch.dones, failure);
    else this.#tell([...batch.dones, ...this.#collecting.dones.splice(0)].reverse(), failure);
    if (failure !== undefined) this.#collecting.clear();
    batch.clear();
    this.#spare = batch;
  }

  #tell(dones: readonly Done[], failure: Error | undefined): void {
    for (const done of dones) {
      try {
        done(failure);
      } catch (error) {
        // One caller's bug must not leave the others of this turn without an answer.
        this.#options.log.error({ err: error }, 'a caller of the trail failed on its answer');
      }
    }
  }

  #rotate(): void {
    const old = this.#active;
    const target = rotatedPath(this.#options.dir, old.number);
    try {
      fs.renameSync(this.#activeFile, target);
    } catch (error) {
      this.#options.log.warn({ err: error, file: target }, 'cannot rotate the trail file: it keeps growing');
      return;
    }
    old.file = target;
    try {
      this.#begin(old.number + 1);
    } catch (error) {
      this.#options.log.warn({ err: error }, 'cannot begin a new trail file: the old one keeps growing');
      fs.renameSync(target, this.#activeFile);
      old.file = this.#activeFile;
      return;
    }
    old.heldForDelivery = true;
    this.#rotatedBytes += old.length;
    this.#options.rotated();
  }

  /** Opens the active file anew; what stands in it already is not ours to deliver. */
  #begin(number: number): void {
    const segment = openActive(this.#activeFile, number);
    this.#active = segment;
    this.#inode = fs.fstatSync(segment.fd).ino;
    this.segments.push(segment);
    try {
      this.#options.bookkeeping.writeActive({ number, start: segment.length });
    } catch (error) {
      // After a rotation the number follows from the rotated files too.
      this.#options.log.warn({ err: error }, 'cannot note the number of the trail file');
    }
  }

  #syncSoon(): void {
    if (this.#syncTimer !== undefined) return;
    this.#syncTimer = setTimeout(() => void this.sync(), SYNC_AFTER).unref();
  }

  async #syncDirty(): Promise<void> {
    for (const segment of this.segments.filter((each) => each.dirty)) {
      segment.dirty = false;
      try {
        segment.hold();
      } catch {
        continue; // Delivered and gone: nothing is left to keep.
      }
      try {
        await this.#options.fileSystem.fdatasync(segment.fd);
        this.#syncing.over();
      } catch (error) {
        this.#syncing.failed(asError(error), { file: this.#activeFile });
      } finally {
        segment.release();
      }
    }
  }
}

/**
 * Opens the active file, new or not, and cuts off what a killed writer left at its end.
 * @returns the segment, held once
 */
export function openActive(file: string, number: number, cut?: (bytes: number) => void): Segment {
  const fd = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o644);
  const length = wholeLength(fd);
  const excess = fs.fstatSync(fd).size - length;
  if (excess > 0) {
    fs.ftruncateSync(fd, length);
    cut?.(excess);
  }
  return new Segment(number, file, length, fd);
}
