import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import type { Ids } from '../kit/ids.js';
import type { Batch } from './batch.js';
import type { Bookkeeping, Intent } from './bookkeeping.js';
import type { DigestFile, Digests } from './digests.js';
import type { Epochs } from './epochs.js';
import { asError, type FileSystem, writeWhole } from './file-system.js';
import type { Journal } from './journal.js';
import type { OpenFile } from './ledger.js';
import { type TrailLog, Trouble } from './log.js';
import { fillLogFile, logFileKey, MAX_FILE_BYTES, MAX_FILE_RECORDS } from './log-file.js';
import { coveredFile, FactsGatherer, factsOfLogFile, type LogFileFacts } from './log-file-facts.js';
import { PendingRecords } from './pending.js';
import type { Places } from './places.js';
import { type Plan, type PlannedFile, shareOut, shareOutAgain } from './plan.js';
import { type Outlet, route } from './routing.js';
import type { JournalPosition, Segment } from './segment.js';
import { isReadable } from './windows.js';

/** A log file that stands in its place. */
export interface DeliveredFile {
  /** The ARN of the trail that it was delivered for. */
  trail: string;
  bucket: string;
  /** The path below the bucket's folder. */
  key: string;
  accountId: string;
  region: string;
  records: number;
  /** Before compression. */
  bytes: number;
}

export interface DeliveryOptions {
  dir: string;
  /** Milliseconds from a record to its delivery; 0: only when asked. */
  every: number;
  /** Whether a loss of power must be outlived. */
  sync: boolean;
  journal: Journal;
  bookkeeping: Bookkeeping;
  places: Places;
  epochs: Epochs;
  digests: Digests;
  clock: Clock;
  ids: Ids;
  log: TrailLog;
  fileSystem: FileSystem;
  cursor: JournalPosition;
  pending: PendingRecords;
  /** A plan that a killed process began. */
  unfinished: Plan | undefined;
  /**
   * Called with the files of a delivery before it counts as done; a failure repeats the delivery. After a
   * kill it may be called again with the same files.
   */
  onDelivered?: ((files: readonly DeliveredFile[]) => Promise<void>) | undefined;
  /** Called after a delivery counts as done. */
  committed: () => void;
}

/** The last delivery that ended well. */
export interface LastDelivery {
  /** Milliseconds since the epoch. */
  at: number;
  files: number;
  records: number;
}

/**
 * Carries records from the journal into log files, each exactly once even across kills: an intent is on the
 * disk before the files, the cursor after them.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #trouble: Trouble;
  #pending: PendingRecords;
  #unfinished: Plan | undefined;
  #cursor: JournalPosition;
  #last: LastDelivery | undefined;
  readonly #lastByTrail = new Map<string, number>();
  #tail: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #started = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#trouble = new Trouble(options.clock, options.log, 'records cannot be delivered: they stay pending');
    this.#pending = options.pending;
    this.#unfinished = options.unfinished;
    this.#cursor = options.cursor;
    this.#wake();
  }

  /** Up to where everything is delivered and will not be again. */
  get cursor(): JournalPosition {
    return this.#cursor;
  }

  get pendingRecords(): number {
    return this.#pending.count + (this.#unfinished?.records.count ?? 0);
  }

  get last(): LastDelivery | undefined {
    return this.#last;
  }

  /** When something was last delivered to a destination, in milliseconds. */
  lastOf(arn: string): number | undefined {
    return this.#lastByTrail.get(arn);
  }

  get failure(): Error | undefined {
    return this.#trouble.failure;
  }

  /** Notes the records of a batch that stands in the journal from `offset` on. */
  add(segment: Segment, offset: number, batch: Batch): void {
    let start = offset;
    for (let index = 0; index < batch.count; index += 1) {
      const length = batch.lengths[index] ?? 0;
      this.#pending.push(segment.number, start, length, batch.places[index] ?? 0);
      start += length + 1;
    }
    this.#wake();
  }

  /**
   * Delivers what is pending, after any delivery under way.
   * @throws Error where the disk refuses; everything stays pending
   */
  async deliver(): Promise<DeliveredFile[]> {
    return (await this.exclusively(() => this.#run())).files;
  }

  /**
   * Delivers what is pending and carries out a task before anything else is delivered.
   * @param task gets the final digests that the delivery led to
   * @throws Error where the disk refuses the delivery; the task is not carried out then
   */
  deliverThen<T>(task: (ended: DigestFile[]) => Promise<T>): Promise<T> {
    return this.exclusively(async () => task((await this.#run()).ended));
  }

  /** Carries out what a killed process began; a failure is logged, and the next delivery tries again. */
  async finish(): Promise<void> {
    await this.finishThen(async () => undefined).catch(() => undefined);
  }

  /** Carries out a task after a delivery that was begun, but not with what is pending. */
  finishThen<T>(task: () => Promise<T>): Promise<T> {
    return this.exclusively(async () => {
      await this.#attempt(() => this.#finishBegun());
      return task();
    });
  }

  /** Runs a task while no delivery does. */
  exclusively<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#tail.then(task);
    this.#tail = run.catch(() => undefined);
    return run;
  }

  /** Forgets everything; called within `exclusively`. */
  restart(): void {
    this.stop();
    this.#pending = new PendingRecords();
    this.#unfinished = undefined;
    this.#cursor = { segment: 1, offset: 0 };
    this.#last = undefined;
    this.#lastByTrail.clear();
  }

  /** Delivers no more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Sees to it that pending records are delivered in time, or at once where they fill a file. */
  #wake(): void {
    const { every } = this.#options;
    if (every === 0) return;
    if (this.#pending.count >= MAX_FILE_RECORDS || this.#pending.bytes >= MAX_FILE_BYTES) {
      // After a failure the timer tries again: a full disk must not be tried at every call.
      if (!this.#started && this.#trouble.failure === undefined) this.#start();
    }
    if (this.#timer !== undefined || this.pendingRecords === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#started) this.#start();
    }, every).unref();
  }

  #start(): void {
    this.#started = true;
    this.deliver()
      .catch(() => undefined)
      .finally(() => {
        this.#started = false;
        this.#wake();
      });
  }

  async #run(): Promise<{ files: DeliveredFile[]; ended: DigestFile[] }> {
    const { digests, epochs, journal } = this.#options;
    const files = await this.#attempt(() => this.#finishBegun());
    await digests.closeDue();
    const epoch = epochs.current;
    // What was committed before this epoch stands in the journal then, and is delivered now.
    await journal.settle();
    await this.#attempt(async () => {
      if (this.#pending.count === 0) return [];
      this.#unfinished = {
        records: this.#pending,
        intent: undefined,
        files: undefined,
        intended: false,
      };
      this.#pending = new PendingRecords();
      files.push(...(await this.#finishBegun()));
      return files;
    });
    return { files, ended: await digests.closeEnded(epoch) };
  }

  async #finishBegun(): Promise<DeliveredFile[]> {
    return this.#unfinished === undefined ? [] : this.#carryOut(this.#unfinished);
  }

  async #attempt(task: () => Promise<DeliveredFile[]>): Promise<DeliveredFile[]> {
    try {
      const files = await task();
      this.#trouble.over();
      return files;
    } catch (error) {
      this.#trouble.failed(asError(error), { dir: this.#options.dir, pending: this.pendingRecords });
      throw error;
    }
  }

  /** Finds out which records go into which files, and promises it unless a killed process did. */
  async #assign(plan: Plan): Promise<{ intent: Intent; files: readonly PlannedFile[] }> {
    const { places, epochs, clock } = this.#options;
    const { records } = plan;
    const routing = await route(records, places, epochs, this.#segments());
    if (plan.intent !== undefined) {
      return { intent: plan.intent, files: shareOutAgain(plan.intent, records, routing) };
    }
    const at = clock.now();
    const keys = new Set<string>();
    const files: PlannedFile[] = shareOut(records, routing).map(({ outlet, rows, bytes }) => {
      const { arn: trail, bucket, logFileValidation: digested } = outlet.destination;
      const key = this.#freshKey(outlet, at, keys);
      return { trail, digested, bucket, key, ...outlet.place, records: rows.length, rows, bytes };
    });
    const last = records.count - 1;
    const to = { segment: records.segment(last), offset: records.offset(last) + records.length(last) + 1 };
    const intended = files.map(({ rows: _rows, bytes: _bytes, ...file }) => file);
    return { intent: { from: this.#cursor, to, at, files: intended }, files };
  }

  /** A key that no file has: with a seed a second run draws the names of the first again. */
  #freshKey({ destination, place }: Outlet, at: number, taken: Set<string>): string {
    for (;;) {
      const key = logFileKey(destination, place, at, this.#options.ids.alphanumeric(16));
      const file = this.#pathOf(destination.bucket, key);
      if (taken.has(file) || fs.existsSync(file)) continue;
      taken.add(file);
      return key;
    }
  }

  #pathOf(bucket: string, key: string): string {
    return path.join(this.#options.dir, bucket, key);
  }

  #segments(): Map<number, Segment> {
    return new Map(this.#options.journal.segments.map((segment) => [segment.number, segment]));
  }

  async #carryOut(plan: Plan): Promise<DeliveredFile[]> {
    const { bookkeeping, digests, onDelivered } = this.#options;
    if (plan.intent === undefined || plan.files === undefined) Object.assign(plan, await this.#assign(plan));
    const { intent, files = [] } = plan;
    if (intent === undefined) throw new Error('a delivery needs its intent');
    await this.#promise(plan, intent);
    const delivered: DeliveredFile[] = [];
    const open: OpenFile[] = [];
    for (const file of files) {
      const written = await this.#write(file, plan.records);
      if (written === undefined) continue;
      if (written.file !== undefined) delivered.push(written.file);
      if (file.digested) open.push(openFileOf(file, written.facts, intent.at));
    }
    await digests.append(open);
    await onDelivered?.(delivered);
    await bookkeeping.writeCursor(intent.to);
    if (files.length > 0) await bookkeeping.removeIntent();
    this.#done(intent, delivered, open);
    return delivered;
  }

  /** Puts the intent on the disk, where it is not yet. */
  async #promise(plan: Plan, intent: Intent): Promise<void> {
    const { bookkeeping, journal, sync } = this.#options;
    if (plan.intended) return;
    // An intent must not outlive the records that it speaks of.
    if (sync) await journal.sync();
    if (intent.files.length > 0) await bookkeeping.writeIntent(intent);
    plan.intended = true;
  }

  #done(intent: Intent, delivered: readonly DeliveredFile[], open: readonly OpenFile[]): void {
    const { digests, clock } = this.#options;
    this.#unfinished = undefined;
    this.#cursor = intent.to;
    digests.accept(open);
    const records = delivered.reduce((sum, file) => sum + file.records, 0);
    this.#last = { at: clock.now(), files: delivered.length, records };
    for (const { trail } of delivered) this.#lastByTrail.set(trail, this.#last.at);
    this.#options.committed();
  }

  /** @returns undefined where none of its records can be read any more; no file where it was written before */
  async #write(
    file: PlannedFile,
    records: PendingRecords,
  ): Promise<{ file: DeliveredFile | undefined; facts: LogFileFacts | undefined } | undefined> {
    const { bookkeeping, fileSystem, sync, log } = this.#options;
    const { trail, bucket, key, accountId, region } = file;
    const segments = this.#segments();
    const target = this.#pathOf(bucket, key);
    const rows = file.rows.filter((row) => isReadable(records, row, segments));
    if (rows.length < file.records) {
      const lost = file.records - rows.length;
      log.error({ key, lost }, 'records were removed from the trail file before they were delivered');
      // What stands there already was written whole when there was more to read.
      if (fs.existsSync(target)) return { file: undefined, facts: await factsOfLogFile(target) };
      if (rows.length === 0) return undefined;
    }
    const facts = file.digested ? new FactsGatherer() : undefined;
    await writeWhole(fileSystem, bookkeeping.temporary(), target, sync, (handle) =>
      fillLogFile(handle, records, rows, segments, facts),
    );
    return {
      file: { trail, bucket, key, accountId, region, records: rows.length, bytes: file.bytes },
      facts: facts?.end(),
    };
  }
}

/** A log file as the next digest will name it. */
function openFileOf(file: PlannedFile, facts: LogFileFacts | undefined, at: number): OpenFile {
  if (facts === undefined) throw new Error(`the facts of ${file.key} were not gathered`);
  const { trail, accountId, region, bucket, key } = file;
  return { trail, accountId, region, at, file: coveredFile(bucket, key, facts, at) };
}
