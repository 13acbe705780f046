import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Clock, toSeconds } from '../kit/clock.js';
import type { Bookkeeping } from './bookkeeping.js';
import { type Destination, digests as isDigested } from './destinations.js';
import {
  boundaryBefore,
  digestKey,
  digestText,
  SIGNATURE_ALGORITHM,
  sha256,
  signText,
  stringToSign,
} from './digest.js';
import type { Epoch, Epochs } from './epochs.js';
import { asError, type FileSystem, writeWhole } from './file-system.js';
import type { Keys } from './keys.js';
import type { Chain, DigestIntent, IntendedDigest, Ledger, OpenFile } from './ledger.js';
import { type TrailLog, Trouble } from './log.js';
import type { ObjectMetadataStore } from './object-metadata.js';
import type { ObjectName } from './trail.js';

const gzipAsync = promisify(gzip);

/** A digest that stands in its place. */
export interface DigestFile {
  /** The trail's ARN. */
  trail: string;
  bucket: string;
  key: string;
  accountId: string;
  region: string;
  /** ISO 8601, whole seconds. */
  startTime: string;
  endTime: string;
  /** How many log files it covers. */
  logFiles: number;
}

export interface DigestsOptions {
  dir: string;
  bookkeeping: Bookkeeping;
  fileSystem: FileSystem;
  sync: boolean;
  clock: Clock;
  log: TrailLog;
  keys: Keys;
  epochs: Epochs;
  ledger: Ledger;
  metadata: ObjectMetadataStore;
  /** Milliseconds from one digest to the next; 0: only when asked. */
  every: number;
  /** Called with the digests of a round that stand in their places, before it counts as done. */
  onDigested?: ((files: readonly ObjectName[]) => Promise<void>) | undefined;
  /** Called when a digest may be due: runs a task while nothing else writes. */
  exclusively: (task: () => Promise<void>) => Promise<void>;
}

/** One digest to be written. */
export interface Closing {
  chain: Chain;
  /** Milliseconds, whole seconds. */
  end: number;
  files: readonly OpenFile[];
  final: boolean;
  /** Whether it follows the closing before it in its chain. */
  follows?: boolean | undefined;
  /** Headers of its own. */
  metadata?: Record<string, string> | undefined;
}

/** Milliseconds after which the clock is looked at again at the latest: a test may have moved it. */
const LOOK_AGAIN = 60_000;

/**
 * Writes digests: each chain's next one covers the log files that were delivered since the last, names and
 * signs it. An intent with every byte is on the disk before the files, the ledger's new state after them.
 */
export class Digests {
  readonly #options: DigestsOptions;
  readonly #trouble: Trouble;
  /** In whole seconds, since digests go by them. */
  readonly #every: number;
  readonly #lastAt = new Map<string, number>();
  #unfinished: DigestIntent | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: DigestsOptions) {
    this.#options = options;
    this.#trouble = new Trouble(options.clock, options.log, 'digests cannot be written: they are late');
    this.#every = options.every === 0 ? 0 : Math.max(1000, wholeSeconds(options.every));
    this.#unfinished = options.bookkeeping.readDigestIntent();
    this.wake();
  }

  get failure(): Error | undefined {
    return this.#trouble.failure;
  }

  /** When the last digest of a destination was written, in milliseconds. */
  lastOf(arn: string): number | undefined {
    return this.#lastAt.get(arn);
  }

  /** Whether destinations that are no longer digested still wait for their last digest. */
  get haveEnded(): boolean {
    return this.#ended(this.#options.epochs.current).length > 0;
  }

  /** Makes known which chains the present destinations have, so that even one without a record ends well. */
  begin(): void {
    const { epochs } = this.#options;
    for (const destination of epochs.current.destinations) {
      const place = { accountId: destination.accountId, region: destination.homeRegion };
      if (isDigested(destination, place)) this.#chainOf(destination.arn, place, destination);
    }
  }

  /** Puts log files into the ledger before their delivery counts as done. */
  async append(files: readonly OpenFile[]): Promise<void> {
    const { ledger, epochs } = this.#options;
    let begun = false;
    for (const file of files) {
      begun ||= !ledger.has({ ...file, backfill: false });
      const destination = epochs.find(file.trail);
      if (destination !== undefined) this.#chainOf(file.trail, file, destination, file.at);
    }
    if (begun) await ledger.save();
    await ledger.append(files);
  }

  /** Counts log files that are in the ledger, once their delivery is done. */
  accept(files: readonly OpenFile[]): void {
    this.#options.ledger.accept(files);
  }

  /** Closes what is due by the clock; a failure is logged, and the next look at the clock tries again. */
  async closeDue(): Promise<void> {
    const { clock, ledger } = this.#options;
    if (this.#every === 0 && this.#unfinished === undefined) return;
    await this.#attempt(async () => {
      await this.finish();
      if (this.#every === 0) return;
      this.begin();
      const now = clock.now();
      const active = this.#active();
      const closings = active.flatMap((chain): Closing[] => {
        const end = boundaryBefore(chain.trail, now, this.#every);
        if (end <= chain.since) return [];
        // What was delivered after the boundary belongs to the digest after this one.
        const files = ledger.openFiles(chain).filter(({ at }) => at < end);
        return [{ chain, end, files, final: false }];
      });
      await this.write(closings);
    }).catch(() => undefined);
  }

  /** Closes every chain now. */
  closeAll(): Promise<DigestFile[]> {
    return this.#attempt(async () => {
      await this.finish();
      this.begin();
      return this.write(this.#active().map((chain) => this.#closingNow(chain, false)));
    });
  }

  /**
   * Closes for good what an epoch digests no more; a failure is logged.
   * @param epoch before which everything was delivered
   */
  async closeEnded(epoch: Epoch): Promise<DigestFile[]> {
    if (this.#ended(epoch).length === 0) return [];
    return this.#attempt(async () => {
      await this.finish();
      return this.write(this.#ended(epoch).map((chain) => this.#closingNow(chain, true)));
    }).catch(() => []);
  }

  /** Carries out what a killed process began; a failure is logged, and the next round tries again. */
  async finishLate(): Promise<void> {
    if (this.#unfinished !== undefined) await this.#attempt(() => this.finish()).catch(() => undefined);
  }

  /** Carries out the round that was begun. @throws Error where the disk refuses */
  async finish(): Promise<void> {
    const intent = this.#unfinished;
    if (intent === undefined) return;
    // Killed between the ledger and the removal of the intent: everything was done.
    if (intent.generation > this.#options.ledger.generation) await this.#carryOut(intent);
    await this.#options.bookkeeping.removeDigestIntent();
    this.#unfinished = undefined;
  }

  /** Names, signs and writes digests. @throws Error where the disk refuses; the next round finishes it */
  async write(closings: readonly Closing[]): Promise<DigestFile[]> {
    if (closings.length === 0) return [];
    const { ledger, bookkeeping, clock } = this.#options;
    const digests: IntendedDigest[] = [];
    for (const closing of closings) {
      const { chain, follows = false } = closing;
      const previous = follows ? (digests.at(-1)?.chain.previous ?? null) : chain.previous;
      digests.push(await this.#digestOf({ ...closing, chain: { ...chain, previous } }, digests));
    }
    this.#unfinished = { generation: ledger.generation + 1, digests };
    await bookkeeping.writeDigestIntent(this.#unfinished);
    await this.finish();
    for (const { chain } of closings) this.#lastAt.set(chain.trail, clock.now());
    return digests.map(({ bucket, key, chain }, index) => ({
      trail: chain.trail,
      bucket,
      key,
      accountId: chain.accountId,
      region: chain.region,
      startTime: toSeconds(closings[index]?.chain.since ?? chain.since),
      endTime: toSeconds(chain.since),
      logFiles: closings[index]?.files.length ?? 0,
    }));
  }

  /** Forgets everything; the caller removes the files. */
  restart(): void {
    this.#unfinished = undefined;
    this.#lastAt.clear();
    this.#options.ledger.restart();
  }

  /** Looks at the clock when the next digest is due, and in between. */
  wake(): void {
    this.stop();
    if (this.#every === 0) return;
    const { clock, exclusively, epochs } = this.#options;
    const now = clock.now();
    const dues = epochs.current.destinations.map(
      ({ arn }) => boundaryBefore(arn, now, this.#every) + this.#every - now,
    );
    const timer = setTimeout(
      () => {
        const again = (): void => {
          if (this.#timer === timer) this.wake();
        };
        exclusively(() => this.closeDue()).then(again, again);
      },
      Math.max(10, Math.min(LOOK_AGAIN, ...dues)),
    );
    this.#timer = timer.unref();
  }

  /** Writes no more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The chains of files and of home regions that the present destinations digest. */
  #active(): Chain[] {
    const { ledger, epochs } = this.#options;
    return ledger.chains.flatMap((chain) => {
      const destination = epochs.current.destinations.find(({ arn }) => arn === chain.trail);
      if (chain.backfill || destination === undefined || !isDigested(destination, chain)) return [];
      return [{ ...chain, ...locationOf(destination) }];
    });
  }

  /** The chains that are not digested in an epoch, or again after a break. */
  #ended({ destinations, since }: Epoch): Chain[] {
    return this.#options.ledger.chains.filter((chain) => {
      if (chain.backfill) return false;
      const destination = destinations.find(({ arn }) => arn === chain.trail);
      if (destination === undefined || !isDigested(destination, chain)) return true;
      return chain.activated < (since[chain.trail] ?? 0);
    });
  }

  #closingNow(chain: Chain, final: boolean): Closing {
    const { clock, ledger } = this.#options;
    // Digests go by the second: one that follows another within the same takes the next.
    const end = Math.max(wholeSeconds(clock.now()), chain.since + 1000);
    return { chain, end, files: ledger.openFiles(chain), final };
  }

  /** The chain of a place; begun where there is none. */
  #chainOf(
    trail: string,
    { accountId, region }: { accountId: string; region: string },
    destination: Destination,
    at = this.#options.clock.now(),
  ): void {
    const { ledger, epochs } = this.#options;
    const name = { trail, accountId, region, backfill: false };
    if (ledger.has(name)) return;
    // A chain refers to what the list of destinations says.
    epochs.persist();
    const activated = epochs.current.since[trail] ?? at;
    const since = wholeSeconds(activated);
    ledger.begin({ ...name, ...locationOf(destination), activated, since, previous: null });
  }

  async #digestOf(closing: Closing, others: readonly IntendedDigest[]): Promise<IntendedDigest> {
    const { chain, files, final } = closing;
    const { bucket } = chain;
    const isTaken = (key: string): boolean =>
      fs.existsSync(path.join(this.#options.dir, bucket, key)) ||
      others.some((other) => other.bucket === bucket && other.key === key);
    let end = closing.end;
    // A chain that ended and began again within a second, or a clock that was set back.
    while (isTaken(digestKey(chain, end))) end += 1000;
    const key = digestKey(chain, end);
    // A backfill digest is looked up by the time of its making, which its metadata tells.
    const signed = chain.backfill ? this.#options.clock.now() : end;
    const { fingerprint, privateKey } = await this.#options.keys.signing(signed);
    const covered = files.map(({ file }) => file);
    const text = digestText({ chain, bucket, key, start: chain.since, end, fingerprint, files: covered });
    const hash = sha256(text);
    const signature = signText(stringToSign({ bucket, key, hash, end }, chain.previous), privateKey);
    return {
      bucket,
      key,
      text,
      metadata: {
        'x-amz-meta-signature': signature,
        'x-amz-meta-signature-algorithm': SIGNATURE_ALGORITHM,
        ...closing.metadata,
      },
      chain: { ...chain, since: end, previous: { bucket, key, hash, signature } },
      final,
      covers: covered.map((file) => `${file.s3Bucket}/${file.s3Object}`),
    };
  }

  async #carryOut(intent: DigestIntent): Promise<void> {
    const { dir, bookkeeping, fileSystem, sync, metadata, ledger } = this.#options;
    for (const { bucket, key, text, metadata: headers } of intent.digests) {
      // First what is told of it: whoever sees the digest finds its signature.
      await metadata.write(bucket, key, headers, bookkeeping.temporary());
      const packed = await gzipAsync(text);
      await writeWhole(fileSystem, bookkeeping.temporary(), path.join(dir, bucket, key), sync, (handle) =>
        handle.writeFile(packed),
      );
    }
    await this.#options.onDigested?.(intent.digests.map(({ bucket, key }) => ({ bucket, key })));
    await ledger.commit(intent);
  }

  async #attempt<T>(task: () => Promise<T>): Promise<T> {
    try {
      const result = await task();
      this.#trouble.over();
      return result;
    } catch (error) {
      this.#trouble.failed(asError(error), { dir: this.#options.dir });
      throw error;
    }
  }
}

function locationOf({
  bucket,
  prefix,
  organizationId,
}: Destination): Pick<Chain, 'bucket' | 'prefix' | 'organizationId'> {
  return { bucket, prefix, organizationId };
}

function wholeSeconds(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}
