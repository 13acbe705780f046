import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { backfillsOf } from './backfill.js';
import type { Done } from './batch.js';
import type { Bookkeeping } from './bookkeeping.js';
import { type DeliveredFile, Delivery } from './delivery.js';
import { checkDestinations, type Destination } from './destinations.js';
import { type DigestFile, Digests } from './digests.js';
import { type Epochs, sameDestinations } from './epochs.js';
import { Feed } from './feed.js';
import type { FileSystem } from './file-system.js';
import { History } from './history.js';
import { namedResources } from './history-facts.js';
import { Journal } from './journal.js';
import { Keys, type PublicKey } from './keys.js';
import { Ledger } from './ledger.js';
import type { TrailLock } from './lock.js';
import { ObjectMetadataStore } from './object-metadata.js';
import type { Places, RecordPlace } from './places.js';
import type { Recovered } from './recovery.js';
import { isDelivered } from './segment.js';
import type { DestinationStatus, TimeRange, Trail, TrailOptions, TrailStatus } from './trail.js';

const SEGMENT_BYTES = 64 * 1024 * 1024;
const KEEP_BYTES = 1024 * 1024 * 1024;
/** Milliseconds without a record after which the process counts as idle. */
const IDLE_AFTER = 1_000;

/** What a trail is made of that is there before it. */
export interface Parts {
  fileSystem: FileSystem;
  bookkeeping: Bookkeeping;
  lock: TrailLock;
  places: Places;
  epochs: Epochs;
}

/** A trail in a directory of the disk: puts journal, delivery, digests and history together. */
export class DirectoryTrail implements Trail {
  readonly history: History;
  readonly feed: Feed;
  readonly #options: TrailOptions;
  readonly #parts: Parts;
  readonly #places: Places;
  readonly #journal: Journal;
  readonly #delivery: Delivery;
  readonly #keys: Keys;
  readonly #metadata: ObjectMetadataStore;
  readonly #digests: Digests;
  readonly #ledger: Ledger;
  readonly #keepBytes: number;
  #idleTimer: NodeJS.Timeout | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: TrailOptions, parts: Parts, recovered: Recovered) {
    const { dir, durability, clock, ids, log, onDelivered, onDigested } = options;
    const { fileSystem, bookkeeping, places, epochs } = parts;
    const sync = durability !== 'off';
    this.#options = options;
    this.#parts = parts;
    this.#places = places;
    this.#keepBytes = options.keepBytes ?? KEEP_BYTES;
    this.#journal = this.#openJournal(recovered);
    this.feed = new Feed(() => this.#journal.segments);
    this.history = new History({
      segments: () => this.#journal.segments,
      folder: bookkeeping.folder,
      ...{ fileSystem, log },
      resourcesOf: options.resourcesOf ?? namedResources,
    });
    const { folder } = bookkeeping;
    this.#keys = new Keys(path.join(folder, 'keys'), sync, clock);
    this.#metadata = new ObjectMetadataStore(path.join(folder, 'metadata'), fileSystem, sync);
    this.#ledger = new Ledger(bookkeeping, fileSystem, sync, log);
    this.#digests = new Digests({
      ...{ dir, bookkeeping, fileSystem, sync, clock, log, epochs, onDigested },
      ...{ keys: this.#keys, ledger: this.#ledger, metadata: this.#metadata },
      every: options.digestEvery ?? 0,
      exclusively: (task) => this.#delivery.finishThen(task),
    });
    this.#delivery = new Delivery({
      ...{ dir, clock, ids, log, fileSystem, bookkeeping, places, epochs, sync, onDelivered },
      every: options.deliverEvery,
      journal: this.#journal,
      digests: this.#digests,
      cursor: recovered.cursor,
      pending: recovered.pending,
      unfinished: recovered.unfinished,
      committed: () => {
        this.#journal.delivered(this.#delivery.cursor);
        epochs.delivered(this.#delivery.cursor);
        this.#prune();
      },
    });
  }

  /** Carries out what a killed process began. */
  async finishBegun(): Promise<void> {
    await this.#delivery.exclusively(() => this.#digests.finishLate());
    await this.#delivery.finish();
    this.#endChains();
  }

  get destinations(): readonly Destination[] {
    return this.#parts.epochs.current.destinations;
  }

  setDestinations(list: readonly Destination[]): void {
    checkDestinations(list);
    if (sameDestinations(list, this.destinations)) return;
    this.#digests.begin();
    // A copy: what was given may be changed by its owner later.
    this.#parts.epochs.begin(structuredClone(list));
    this.#digests.begin();
    this.#digests.wake();
    this.#endChains();
  }

  destinationStatus(arn: string): DestinationStatus {
    return {
      lastDelivery: this.#delivery.lastOf(arn),
      lastDigest: this.#digests.lastOf(arn),
      failure: (this.#delivery.failure ?? this.#digests.failure)?.message,
    };
  }

  commit(json: string, place: RecordPlace, done: Done): void {
    this.#journal.commit(json, this.#places.number(place), done);
  }

  async deliver(): Promise<DeliveredFile[]> {
    await this.#journal.settle();
    return this.#delivery.deliver();
  }

  async digest(): Promise<DigestFile[]> {
    await this.#journal.settle();
    return this.#delivery.deliverThen(async (ended) => [...ended, ...(await this.#digests.closeAll())]);
  }

  async backfill(range: TimeRange, arn?: string): Promise<DigestFile[]> {
    const { dir, digestEvery = 0, clock, log } = this.#options;
    const ledger = this.#ledger;
    const destinations = this.destinations.filter((each) => arn === undefined || each.arn === arn);
    await this.#journal.settle();
    return this.#delivery.deliverThen(async () => {
      const closings = await backfillsOf({
        dir,
        destinations,
        range,
        every: digestEvery,
        ledger,
        clock,
        log,
      });
      return this.#digests.write(closings);
    });
  }

  publicKeys(range: Partial<TimeRange> = {}): Promise<PublicKey[]> {
    return this.#keys.list(range.start, range.end);
  }

  publicKeysNow(range: Partial<TimeRange> = {}): PublicKey[] {
    return this.#keys.listNow(range.start, range.end);
  }

  rotateKey(): Promise<PublicKey> {
    return this.#keys.rotate();
  }

  objectMetadata(bucket: string, key: string): Promise<Readonly<Record<string, string>> | undefined> {
    return this.#metadata.read(bucket, key);
  }

  async reset(): Promise<void> {
    await this.#delivery.exclusively(async () => {
      await this.#journal.pause();
      await this.history.settle();
      const { locations } = this.#parts.epochs;
      this.#parts.bookkeeping.clear();
      this.#delivery.restart();
      this.#digests.restart();
      this.#parts.epochs.restart();
      this.feed.restarted();
      this.#journal.restart();
      for (const { bucket, prefix } of locations) await this.#removeLogFiles(bucket, prefix);
    });
  }

  status(): TrailStatus {
    const failure = this.#journal.failure ?? this.#delivery.failure ?? this.#digests.failure;
    return {
      dir: this.#options.dir,
      pending: this.#delivery.pendingRecords,
      healthy: failure === undefined,
      failure: failure?.message,
      lastDelivery: this.#delivery.last,
      segments: this.#journal.segments.length,
      bytes: this.#journal.bytes,
    };
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#journal.refuse();
    clearTimeout(this.#idleTimer);
    this.#digests.stop();
    // A failure is in the log already, and the journal keeps what was not delivered.
    await this.deliver().catch(() => undefined);
    await this.#delivery.exclusively(async () => {
      this.#delivery.stop();
      await this.#journal.close();
      await this.history.close();
      this.#parts.lock.release();
    });
  }

  #openJournal({ segments }: Recovered): Journal {
    const { dir, durability, clock, log } = this.#options;
    const { fileSystem, bookkeeping, epochs, lock } = this.#parts;
    return new Journal({
      ...{ dir, durability, clock, log, fileSystem, bookkeeping, segments },
      segmentBytes: this.#options.segmentBytes ?? SEGMENT_BYTES,
      writing: (segment, offset, batch) => epochs.place(batch, segment.number, offset),
      refused: () => epochs.refused(),
      written: (segment, offset, batch) => {
        epochs.accepted();
        this.#delivery.add(segment, offset, batch);
        this.feed.committed(batch.count);
        this.#prune();
      },
      rotated: () => this.#indexWhenIdle(),
      carriedOn: () => {
        lock.renew();
        this.#journal.delivered(this.#delivery.cursor);
      },
    });
  }

  /** Delivers, so that destinations which are no longer digested get their last digest. */
  #endChains(): void {
    // A failure is in the log already, and every later delivery tries again.
    if (this.#digests.haveEnded) this.deliver().catch(() => undefined);
  }

  /** Indexes a segment that was ended while nobody calls, so that neither calls nor look-ups pay for it. */
  #indexWhenIdle(): void {
    clearTimeout(this.#idleTimer);
    const bytes = this.#journal.bytes;
    this.#idleTimer = setTimeout(() => {
      if (this.#journal.bytes !== bytes) return this.#indexWhenIdle();
      // A look-up will meet the same error and tell it to whoever asked.
      this.history.prepare().catch(() => undefined);
    }, IDLE_AFTER).unref();
  }

  /** Deletes the oldest delivered segments while all together are larger than they may be. */
  #prune(): void {
    if (this.#journal.bytes <= this.#keepBytes) return;
    for (const segment of [...this.#journal.segments]) {
      if (this.#journal.bytes <= this.#keepBytes || !isDelivered(segment, this.#delivery.cursor)) return;
      if (segment.file === undefined || segment === this.#journal.active) continue;
      this.#journal.drop(segment);
      Promise.all([rm(segment.file, { force: true }), this.history.forget(segment.number)]).catch(
        (error: unknown) =>
          this.#options.log.warn(
            { err: error, segment: segment.number },
            'cannot delete an old trail segment',
          ),
      );
    }
  }

  /** Removes what was delivered and the folders that are empty then; other files of users stay. */
  async #removeLogFiles(bucketName: string, prefix: string): Promise<void> {
    const bucket = path.join(this.#options.dir, bucketName);
    let folder = path.join(bucket, prefix);
    await rm(path.join(folder, 'AWSLogs'), { recursive: true, force: true });
    for (; folder.length >= bucket.length; folder = path.dirname(folder)) {
      const left = await readdir(folder).catch(() => undefined);
      if (left !== undefined && left.length > 0) return;
      if (left !== undefined) await rmdir(folder);
    }
  }
}
