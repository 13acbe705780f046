import { createHash } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import { isAbsence } from './absence.js';
import { segmentsOf } from './keys.js';

/** What is told of an object. */
export interface ObjectFacts {
  readonly size: number;
  /** MD5 of its bytes, in quotes. */
  readonly etag: string;
  /** In whole seconds, as HTTP tells it. */
  readonly modified: Date;
}

/** An object whose bytes can be read; whoever has it closes the handle. */
export interface OpenObject extends ObjectFacts {
  readonly handle: FileHandle;
}

/** ETags that are kept, so that a listing reads each file once. */
const MAX_KEPT = 100_000;
/** Milliseconds within which a file may change twice and keep its times. */
const SETTLES_AFTER = 1_000;
const CHUNK = 256 * 1024;
// A link is not followed, and a pipe not waited for.
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

interface Kept {
  readonly stamp: string;
  readonly etag: string;
}

/** Reads the files of buckets as objects. */
export class ObjectFiles {
  readonly #clock: Clock;
  readonly #etags = new Map<string, Kept>();

  /** @param clock the machine's own: it is compared with times of files */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Opens an object: a plain file that is called what the key says, to the letter, reached through plain
   * folders. The real path decides, so that nothing outside the folder is ever opened.
   * @returns undefined where there is none
   */
  async open(folder: string, key: string): Promise<OpenObject | undefined> {
    const segments = segmentsOf(key);
    if (segments === undefined) return undefined;
    const file = path.join(folder, ...segments);
    let handle: FileHandle | undefined;
    try {
      if ((await realpath(file)) !== file) return undefined;
      handle = await open(file, READ);
      const stats = await handle.stat({ bigint: true });
      if (!stats.isFile()) {
        await handle.close();
        return undefined;
      }
      return { handle, ...factsOf(stats, await this.#etagOf(file, stats, handle)) };
    } catch (error) {
      await handle?.close();
      if (isAbsence(error)) return undefined;
      throw error;
    }
  }

  /**
   * Tells of an object that a walk found, without opening it where its ETag is known.
   * @returns undefined where it is gone
   */
  async describe(folder: string, key: string): Promise<ObjectFacts | undefined> {
    const file = path.join(folder, key);
    try {
      const stats = await lstat(file, { bigint: true });
      if (!stats.isFile()) return undefined;
      const kept = this.#etags.get(file);
      if (kept?.stamp === stampOf(stats)) return factsOf(stats, kept.etag);
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw error;
    }
    const object = await this.open(folder, key);
    await object?.handle.close();
    return object;
  }

  async #etagOf(file: string, stats: BigIntStats, handle: FileHandle): Promise<string> {
    const stamp = stampOf(stats);
    const kept = this.#etags.get(file);
    if (kept?.stamp === stamp) return kept.etag;
    const etag = `"${await digestOf(handle, Number(stats.size))}"`;
    // One that was just written may be written again within the same tick of the file system's clock.
    if (this.#clock.now() - Number(stats.ctimeMs) > SETTLES_AFTER) this.#keep(file, { stamp, etag });
    return etag;
  }

  #keep(file: string, kept: Kept): void {
    this.#etags.delete(file);
    this.#etags.set(file, kept);
    if (this.#etags.size <= MAX_KEPT) return;
    const [oldest] = this.#etags.keys();
    if (oldest !== undefined) this.#etags.delete(oldest);
  }
}

function factsOf(stats: BigIntStats, etag: string): ObjectFacts {
  return { size: Number(stats.size), etag, modified: new Date(Number(stats.mtimeMs / 1000n) * 1000) };
}

/** Tells one content of a file from another without reading it. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`;
}

async function digestOf(handle: FileHandle, size: number): Promise<string> {
  const hash = createHash('md5');
  const buffer = Buffer.allocUnsafe(Math.min(size, CHUNK));
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, size - at), at);
    if (bytesRead === 0) throw new Error('a file became shorter while it was read');
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash.digest('hex');
}
