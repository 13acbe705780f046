import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../kit/clock.js';
import type { Batch } from './batch.js';
import type { Bookkeeping } from './bookkeeping.js';
import type { Destination } from './destinations.js';
import type { Places } from './places.js';
import { comparePositions, type JournalPosition } from './segment.js';

/** One list of destinations and the records it is for: those from its position to the next epoch's. */
export interface Epoch {
  /** Good within one process only. */
  readonly id: number;
  readonly destinations: readonly Destination[];
  /** Since when a destination is digested without a break, by ARN, in milliseconds. */
  readonly since: Readonly<Record<string, number>>;
  /** Undefined as long as no record that was committed under it stands in the journal. */
  from: JournalPosition | undefined;
}

/** The file `destinations.json`. */
export interface StoredEpochs {
  /** The default destination as the options of the last process made it. */
  standard: Destination;
  /** All buckets and prefixes that anything was delivered to since the trail was last emptied. */
  locations: { bucket: string; prefix: string }[];
  epochs: (Pick<Epoch, 'destinations' | 'since'> & { from: JournalPosition | null })[];
}

export interface EpochsOptions {
  bookkeeping: Bookkeeping;
  places: Places;
  clock: Clock;
  standard: Destination;
  /** The list that the opener wants; the last one, unless told. */
  wanted: readonly Destination[] | undefined;
}

const BEGIN: JournalPosition = { segment: 0, offset: 0 };

/**
 * Which list of destinations was in force where in the journal. A record carries its epoch in the number of
 * its place; across a restart the epoch follows from its position, which is on the disk before the record.
 */
export class Epochs {
  readonly #options: EpochsOptions;
  readonly #epochs: Epoch[] = [];
  #locations: { bucket: string; prefix: string }[] = [];
  #lastId = -1;
  /** Placed for a batch that is being written. */
  #unsettled: Epoch[] = [];
  /** Whether the file is behind. */
  #stale = false;

  constructor(options: EpochsOptions) {
    this.#options = options;
    const stored = options.bookkeeping.readEpochs();
    if (stored !== undefined) {
      this.#locations = stored.locations;
      for (const { from, destinations, since } of stored.epochs) {
        this.#push(destinations, since, from ?? undefined);
      }
    }
    const wanted = options.wanted ?? this.#carriedOver(stored);
    // What changes here is written with the first record, so that opening a trail writes nothing.
    if (stored === undefined) this.#append(wanted, BEGIN);
    else if (!sameDestinations(wanted, this.current.destinations)) this.#append(wanted);
    options.places.begin(this.current.id);
  }

  /** The epoch of records that are committed now. */
  get current(): Epoch {
    const current = this.#epochs.at(-1);
    if (current === undefined) throw new Error('a trail has a list of destinations at any time');
    return current;
  }

  /** @throws Error where everything of that epoch was delivered */
  at(id: number): Epoch {
    const epoch = this.#epochs.find((each) => each.id === id);
    if (epoch === undefined) throw new Error(`the destinations of epoch ${id} are forgotten`);
    return epoch;
  }

  /** The newest form of a destination; undefined where every record for it was delivered long ago. */
  find(arn: string): Destination | undefined {
    return this.#epochs
      .toReversed()
      .flatMap(({ destinations }) => destinations)
      .find((destination) => destination.arn === arn);
  }

  /** All buckets and prefixes in use since the last `restart`. */
  get locations(): readonly { readonly bucket: string; readonly prefix: string }[] {
    return this.#locations;
  }

  /**
   * Begins an epoch, for the records that are committed from now on.
   * @throws Error where the disk refuses; then nothing has changed
   */
  begin(destinations: readonly Destination[]): void {
    const before = { epochs: [...this.#epochs], locations: this.#locations, stale: this.#stale };
    const unused = this.current.from === undefined && !this.#options.places.used;
    this.#append(destinations);
    // Nothing was committed under the one before.
    if (unused && this.#epochs.length > 2) this.#epochs.splice(-2, 1);
    try {
      this.persist();
    } catch (error) {
      this.#epochs.splice(0, this.#epochs.length, ...before.epochs);
      this.#locations = before.locations;
      this.#stale = before.stale;
      throw error;
    }
    this.#options.places.begin(this.current.id);
  }

  /** Puts on the disk what is not there yet. @throws Error where the disk refuses */
  persist(): void {
    if (!this.#stale) return;
    this.#options.bookkeeping.writeEpochs({
      standard: this.#options.standard,
      locations: this.#locations,
      epochs: this.#epochs.map(({ from, destinations, since }) => ({
        from: from ?? null,
        destinations,
        since,
      })),
    });
    this.#stale = false;
  }

  /** Numbers places in the epoch that a journal which is read again is in at `position`. */
  enter(position: JournalPosition): void {
    const epoch =
      this.#epochs.findLast(({ from }) => from !== undefined && comparePositions(from, position) <= 0) ??
      this.#epochs[0];
    this.#options.places.begin((epoch ?? this.current).id);
  }

  /** Where the next epoch behind `position` begins. */
  nextBehind(position: JournalPosition): JournalPosition | undefined {
    return this.#epochs.find(({ from }) => from !== undefined && comparePositions(from, position) > 0)?.from;
  }

  /** Ends reading the journal again, which ends at `end`: what was noted beyond it never came to be. */
  entered(end: JournalPosition): void {
    for (const epoch of this.#epochs) {
      if (epoch.from !== undefined && comparePositions(epoch.from, end) > 0) epoch.from = undefined;
    }
    this.#options.places.begin(this.current.id);
  }

  /**
   * Notes on the disk where epochs begin whose first records are about to be written.
   * @param offset where in the segment the batch will stand
   * @throws Error where the disk refuses; then the batch must not be written
   */
  place(batch: Batch, segment: number, offset: number): void {
    if (!this.#stale && this.current.from !== undefined) return;
    let changed = this.#stale;
    let row = 0;
    let start = offset;
    for (const epoch of this.#epochs) {
      if (epoch.from !== undefined) continue;
      for (; row < batch.count && this.#epochOf(batch, row) < epoch.id; row += 1) {
        start += (batch.lengths[row] ?? 0) + 1;
      }
      if (row === batch.count) break;
      epoch.from = { segment, offset: start };
      changed = true;
      this.#unsettled.push(epoch);
    }
    if (!changed) return;
    this.#stale = true;
    try {
      this.persist();
    } catch (error) {
      this.refused();
      throw error;
    }
  }

  /** The batch that epochs were placed for stands in the journal. */
  accepted(): void {
    if (this.#unsettled.length > 0) this.#unsettled = [];
  }

  /** It does not: the next batch may stand elsewhere. */
  refused(): void {
    for (const epoch of this.#unsettled) epoch.from = undefined;
    this.#unsettled = [];
  }

  /** Forgets the epochs whose records are all delivered. */
  delivered(cursor: JournalPosition): void {
    for (;;) {
      const next = this.#epochs[1]?.from;
      if (next === undefined || this.#unsettled.length > 0 || comparePositions(next, cursor) > 0) return;
      this.#epochs.shift();
    }
  }

  /** Begins anew with an empty journal; records that wait to be written may be of any epoch. */
  restart(): void {
    const epochs = [...this.#epochs];
    this.#epochs.length = 0;
    this.#unsettled = [];
    this.#locations = [];
    for (const { id, destinations } of epochs) {
      this.#append(destinations, this.#epochs.length === 0 ? BEGIN : undefined, id);
    }
  }

  #epochOf(batch: Batch, row: number): number {
    return this.#options.places.at(batch.places[row] ?? 0).epoch;
  }

  /** The last list, with the default destination of now where the options made another one before. */
  #carriedOver(stored: StoredEpochs | undefined): readonly Destination[] {
    const { standard } = this.#options;
    if (stored === undefined) return [standard];
    const { destinations } = this.current;
    if (sameDestinations([stored.standard], [standard])) return destinations;
    return destinations.map((each) => (each.arn === stored.standard.arn ? standard : each));
  }

  #push(
    destinations: readonly Destination[],
    since: Readonly<Record<string, number>>,
    from: JournalPosition | undefined,
    id = this.#lastId + 1,
  ): void {
    this.#lastId = Math.max(this.#lastId, id);
    this.#epochs.push({ id, destinations, since, from });
  }

  #append(destinations: readonly Destination[], from?: JournalPosition, id?: number): void {
    const now = this.#options.clock.now();
    const known = this.#epochs.at(-1)?.since ?? {};
    const digested = destinations.filter((each) => each.logging && each.logFileValidation);
    const since = digested.map(({ arn }) => [arn, known[arn] ?? now] as const);
    this.#push(destinations, Object.fromEntries(since), from, id);
    const locations = new Map(
      [...this.#locations, ...destinations].map(({ bucket, prefix }) => [
        `${bucket}/${prefix}`,
        { bucket, prefix },
      ]),
    );
    this.#locations = [...locations.values()];
    this.#stale = true;
  }
}

/** Whether two lists say the same, in one of which what is undefined may not be there. */
export function sameDestinations(a: readonly Destination[], b: readonly Destination[]): boolean {
  const plain = (list: readonly Destination[]): unknown => JSON.parse(JSON.stringify(list));
  return isDeepStrictEqual(plain(a), plain(b));
}
