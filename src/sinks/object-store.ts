import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../kit/clock.js';
import { errorCode } from '../trail/file-system.js';
import type { TrailLog } from '../trail/log.js';
import type { ObjectName, Trail } from '../trail/trail.js';
import { Courier, type SinkStatus } from './courier.js';
import type { DurableQueue } from './durable-queue.js';
import type { ObjectParcel } from './parcels.js';
import type { S3Config } from './settings.js';

const META = 'x-amz-meta-';

export interface ObjectStoreOptions {
  readonly queue: DurableQueue<ObjectParcel>;
  /** The trail directory. */
  readonly dir: string;
  readonly clock: Clock;
  readonly log: TrailLog;
  /** What S3 is to keep beside an object. */
  readonly metadata: Trail['objectMetadata'];
  /** Called for each object that stands in the store, before it counts as done. */
  readonly stored: (parcel: ObjectParcel) => void;
}

/** Uploads log files and digests to an S3-compatible store, under the keys that they have here. */
export class ObjectStoreSink {
  readonly #config: S3Config;
  readonly #options: ObjectStoreOptions;
  readonly #courier: Courier<ObjectParcel, boolean>;
  #client: S3Client | undefined;
  #put: ((input: PutObjectCommandInput, signal: AbortSignal) => Promise<unknown>) | undefined;

  constructor(config: S3Config, options: ObjectStoreOptions) {
    const { queue, clock, log, stored } = options;
    this.#config = config;
    this.#options = options;
    this.#courier = new Courier({
      ...config,
      ...{ clock, log },
      trouble: 'log files cannot be uploaded: they stay pending',
      next: () => queue.peek(),
      send: (parcel, signal) => this.#upload(parcel, signal),
      done: (parcel, uploaded) => {
        if (uploaded) stored({ ...parcel, ...this.#nameOf(parcel) });
        queue.shift();
      },
    });
  }

  /** Uploads them from now on. @returns once a kill cannot make it forget them */
  async add(parcels: readonly ObjectParcel[]): Promise<void> {
    await this.#options.queue.add(parcels);
    this.#courier.wake();
  }

  /** Loads the SDK, which nobody else should wait for, and no call later; then begins. */
  async start(): Promise<void> {
    const { S3Client, PutObjectCommand } = await import('@aws-sdk/client-s3');
    const { endpoint, region, forcePathStyle, accessKeyId, secretAccessKey } = this.#config;
    const client = new S3Client({
      ...{ endpoint, region, forcePathStyle },
      // Without keys of its own, whatever the SDK finds by itself.
      ...(accessKeyId === '' ? {} : { credentials: { accessKeyId, secretAccessKey } }),
      // Who tries again is the courier; and not every store knows the checksums that AWS's does.
      maxAttempts: 1,
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
    this.#client = client;
    this.#put = (input, abortSignal) => client.send(new PutObjectCommand(input), { abortSignal });
    this.#courier.start();
  }

  /** The trail's objects are gone. */
  forget(): void {
    this.#options.queue.clear();
    this.#courier.forget();
  }

  status(): SinkStatus {
    return this.#courier.status(this.#options.queue.length);
  }

  async close(within: number): Promise<void> {
    await this.#courier.close(within);
    this.#options.queue.close();
    this.#client?.destroy();
  }

  /** Where an object stands in the store. */
  #nameOf({ bucket, key }: ObjectName): ObjectName {
    return { bucket: this.#config.bucket === '' ? bucket : this.#config.bucket, key };
  }

  /** @returns whether there was something to upload */
  async #upload(parcel: ObjectParcel, signal: AbortSignal): Promise<boolean> {
    const { dir, log, metadata } = this.#options;
    const { bucket, key } = parcel;
    let body: Buffer;
    try {
      body = await readFile(path.join(dir, bucket, key));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      log.warn({ bucket, key }, 'a file was removed before it was uploaded');
      return false;
    }
    const headers = (await metadata(bucket, key)) ?? {};
    const { bucket: Bucket, key: Key } = this.#nameOf(parcel);
    if (this.#put === undefined) throw new Error('the store was not begun with');
    await this.#put({ Bucket, Key, Body: body, ...membersOf(headers) }, signal);
    return true;
  }
}

/** Headers as the members of a request. */
function membersOf(headers: Readonly<Record<string, string>>): Partial<PutObjectCommandInput> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith(META));
  return {
    ContentType: headers['content-type'] ?? 'application/json',
    ContentEncoding: headers['content-encoding'] ?? 'gzip',
    ...(own.length > 0 && {
      Metadata: Object.fromEntries(own.map(([name, value]) => [name.slice(META.length), value])),
    }),
  };
}
