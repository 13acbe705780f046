import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import type { TrailLog } from '../trail/log.js';
import type { ObjectName, Trail } from '../trail/trail.js';
import type { SinkStatus } from './courier.js';
import { DurableQueue } from './durable-queue.js';
import { EventBridgeSink } from './event-bridge.js';
import { NotificationSink } from './notification.js';
import { ObjectStoreSink } from './object-store.js';
import { isObjectParcel, type ObjectParcel } from './parcels.js';
import type { SinksConfig } from './settings.js';

/** How long the end of the server may wait for what can still be sent, in milliseconds. */
const LAST_FLUSH = 2_000;

export interface SinksOptions {
  /** The trail directory. */
  readonly dir: string;
  readonly accountId: string;
  readonly region: string;
  /** Whether a loss of power must be outlived. */
  readonly sync: boolean;
  readonly clock: Clock;
  readonly log: TrailLog;
}

/**
 * Where the trail goes beside its directory. Each sink has a line of its own, which neither calls nor
 * deliveries wait for; what has not arrived stands in `<trail-dir>/.chimepost/sinks/` and is sent by the next
 * process where this one could not.
 */
export class Sinks {
  readonly #config: SinksConfig;
  readonly #options: SinksOptions;
  readonly #folder: string;
  readonly #objectStore: ObjectStoreSink | undefined;
  readonly #notification: NotificationSink | undefined;
  #eventBridge: EventBridgeSink | undefined;
  #trail: Trail | undefined;

  /** Touches no disk: only an open trail says whose the directory is. */
  constructor(config: SinksConfig, options: SinksOptions) {
    const { dir, clock, log, accountId, region } = options;
    this.#config = config;
    this.#options = options;
    this.#folder = path.join(dir, '.chimepost', 'sinks');
    const notification =
      config.sns &&
      new NotificationSink(config.sns, {
        ...{ clock, log },
        queue: this.#queue('sns'),
        topicArn: `arn:aws:sns:${region}:${accountId}:chimepost`,
      });
    this.#notification = notification;
    this.#objectStore =
      config.s3 &&
      new ObjectStoreSink(config.s3, {
        ...{ dir, clock, log },
        queue: this.#queue('s3'),
        metadata: async (bucket, key) => this.#trail?.objectMetadata(bucket, key),
        stored: (parcel) => {
          if (parcel.log) notification?.addNow([parcel]);
        },
      });
  }

  /** For the trail to call with the log files of a delivery. */
  get onDelivered(): ((files: readonly ObjectName[]) => Promise<void>) | undefined {
    const first = this.#objectStore ?? this.#notification;
    return first && ((files) => first.add(this.#parcels(files, true)));
  }

  /** For the trail to call with the digests of a round. */
  get onDigested(): ((files: readonly ObjectName[]) => Promise<void>) | undefined {
    const store = this.#objectStore;
    return store && ((files) => store.add(this.#parcels(files, false)));
  }

  /**
   * Begins to send, what a process before this one left first.
   * @throws Error where the bookkeeping of a sink is damaged, or what it needs is not installed
   */
  async start(trail: Trail): Promise<void> {
    const { clock, log } = this.#options;
    const { eventBridge } = this.#config;
    this.#trail = trail;
    if (eventBridge !== undefined) {
      this.#eventBridge = new EventBridgeSink(eventBridge, this.#folder, trail.feed, clock, log);
    }
    if (this.#objectStore !== undefined || this.#notification !== undefined) {
      const restarted = (): void => {
        this.#objectStore?.forget();
        this.#notification?.forget();
      };
      trail.feed.listen({ committed: () => undefined, restarted });
    }
    this.#notification?.start();
    await this.#objectStore?.start();
  }

  /** How each sink that is switched on fares, by its name in the configuration file. */
  status(): Readonly<Record<string, SinkStatus>> {
    return {
      ...(this.#eventBridge && { eventBridge: this.#eventBridge.status() }),
      ...(this.#objectStore && { s3: this.#objectStore.status() }),
      ...(this.#notification && { sns: this.#notification.status() }),
    };
  }

  /**
   * Sends what can be sent at once, and stops: what is left stays for the next start.
   * @param deliver delivers the last log files, so that they are among it
   */
  async close(deliver: () => Promise<unknown>): Promise<void> {
    // A failure is in the log already, and the journal keeps what was not delivered.
    if (this.onDelivered !== undefined) await deliver().catch(() => undefined);
    const started = performance.now();
    const left = (): number => Math.max(0, LAST_FLUSH - (performance.now() - started));
    const uploads = async (): Promise<void> => {
      await this.#objectStore?.close(left());
      // Last, since uploads are what it tells of.
      await this.#notification?.close(left());
    };
    await Promise.all([this.#eventBridge?.close(left()), uploads()]);
  }

  #queue(name: string): DurableQueue<ObjectParcel> {
    const { sync, clock, log } = this.#options;
    const file = path.join(this.#folder, `${name}.ndjson`);
    return new DurableQueue(file, { accepts: isObjectParcel, sync, clock, log });
  }

  #parcels(files: readonly ObjectName[], log: boolean): ObjectParcel[] {
    const at = this.#options.clock.now();
    return files.map(({ bucket, key }) => ({ bucket, key, log, at }));
  }
}
