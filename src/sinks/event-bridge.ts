import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../kit/clock.js';
import type { TrailLog } from '../trail/log.js';
import type { FedRecord, Feed, FeedListener } from '../trail/trail.js';
import { Courier, type SinkStatus } from './courier.js';
import { CursorFile } from './cursor-file.js';
import { envelopeOf } from './envelope.js';
import { post } from './post.js';
import type { EventBridgeConfig } from './settings.js';

/** One event on its way. */
interface Parcel {
  readonly record: FedRecord;
  readonly json: string;
}

/** As API destinations of EventBridge send them. */
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Amazon/EventBridge/ApiDestinations',
};
/** Records that are passed over in one turn of the event loop. */
const SLICE = 500;

/**
 * Posts every event to a webhook, in the order of the journal, each at least once. The journal itself is what
 * is pending: all that is kept beside it is how far the webhook got.
 */
export class EventBridgeSink implements FeedListener {
  readonly #config: EventBridgeConfig;
  readonly #feed: Feed;
  readonly #log: TrailLog;
  readonly #cursor: CursorFile;
  readonly #courier: Courier<Parcel>;
  readonly #quit: () => void;
  /** The position up to which everything arrived or is not asked for. */
  #after: number;
  #page: readonly FedRecord[] = [];
  #at = 0;
  #pending = 0;

  /** @throws Error where its bookkeeping is damaged */
  constructor(config: EventBridgeConfig, folder: string, feed: Feed, clock: Clock, log: TrailLog) {
    this.#config = config;
    this.#feed = feed;
    this.#log = log;
    this.#cursor = new CursorFile(path.join(folder, 'event-bridge.json'), clock, log);
    this.#courier = new Courier({
      ...config,
      ...{ clock, log },
      trouble: 'events cannot be posted to the webhook: they stay pending',
      next: () => this.#next(),
      send: ({ json }, signal) => post(config.url, HEADERS, json, signal),
      done: ({ record }) => this.#passed(record),
    });
    const begun = this.#begin();
    this.#after = begun;
    this.#quit = feed.listen(this);
    // What is committed while this counts is told by itself.
    feed
      .count(this.#after)
      .then((records) => {
        if (this.#after === begun) this.#pending += records;
      })
      .catch((error: unknown) =>
        log.error({ err: error }, 'what the webhook is to be sent cannot be counted'),
      )
      .finally(() => {
        this.#courier.start();
      });
  }

  committed(records: number): void {
    this.#pending += records;
    this.#courier.wake();
  }

  restarted(): void {
    this.#page = [];
    this.#after = 0;
    this.#pending = 0;
    // Noted before a record of the new journal can be, so that no position of the old one is taken for one of it.
    this.#cursor.write(0);
    this.#courier.forget();
  }

  status(): SinkStatus {
    return this.#courier.status(this.#pending);
  }

  async close(within: number): Promise<void> {
    await this.#courier.close(within);
    this.#quit();
    this.#cursor.close();
  }

  /** Where to go on: in a trail that had no webhook yet, with what is recorded from now on. */
  #begin(): number {
    const { end } = this.#feed;
    const noted = this.#cursor.read();
    // A journal that ends before it was cut by its user, or by a loss of power: what comes is new.
    const after = Math.max(0, Math.min(noted ?? end, end));
    if (after !== noted) this.#cursor.write(after);
    return after;
  }

  async #next(): Promise<Parcel | undefined> {
    for (let passed = 1; ; passed += 1) {
      if (this.#at >= this.#page.length) await this.#turnPage();
      const record = this.#page[this.#at];
      if (record === undefined) return undefined;
      const envelope = envelopeOf(record.text);
      if (envelope !== undefined && (this.#config.readOnly || !envelope.readOnly)) {
        return { record, json: envelope.json };
      }
      this.#passed(record);
      if (passed % SLICE === 0) await nextTurn();
    }
  }

  async #turnPage(): Promise<void> {
    if (this.#after > 0 && this.#after < this.#feed.start) await this.#overGap();
    this.#page = this.#feed.read(this.#after);
    this.#at = 0;
  }

  /** The journal keeps so much and no more: what went before it could be sent is told, not passed over in silence. */
  async #overGap(): Promise<void> {
    const { start } = this.#feed;
    const before = this.#pending;
    const lost = before - (await this.#feed.count(start));
    if (this.#after >= start || this.#after === 0) return;
    this.#after = start;
    if (lost <= 0) return;
    this.#pending -= lost;
    this.#log.error({ records: lost }, 'records left the journal (keepBytes) before the webhook took them');
  }

  #passed({ position }: FedRecord): void {
    this.#at += 1;
    this.#after = position;
    this.#pending = Math.max(0, this.#pending - 1);
    this.#cursor.advance(position);
  }
}
