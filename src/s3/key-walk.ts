import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from './absence.js';
import { compareKeys, isSegment, MAX_KEY_BYTES } from './keys.js';

/** Which keys a walk passes. */
export interface KeyRange {
  /** What they begin with. */
  readonly prefix: string;
  /** What they come behind, in byte order. */
  readonly after: string;
}

interface Level {
  /** Where it is on the disk. */
  readonly folder: string;
  /** What its keys begin with: empty, or with a slash at the end. */
  readonly key: string;
  /** Names in the order of their keys; a folder's ends in a slash. */
  readonly names: readonly string[];
  at: number;
}

/**
 * Passes the files below a folder in the order of their keys' bytes, reading only folders that can hold some of
 * the range. Names come from the disk alone, never from the range, so that no range leads anywhere else; links
 * are neither followed nor passed.
 */
export class KeyWalk {
  readonly #range: KeyRange;
  readonly #root: string;
  readonly #levels: Level[] = [];
  #started = false;
  #skipped: string | undefined;

  constructor(root: string, range: KeyRange) {
    this.#root = root;
    this.#range = range;
  }

  /** Passes over all keys that begin so. */
  skip(prefix: string): void {
    this.#skipped = prefix;
  }

  /** The next key; undefined at the end. */
  async next(): Promise<string | undefined> {
    if (!this.#started) await this.#enter(this.#root, '');
    this.#started = true;
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const name = this.#skips(level.key) ? undefined : level.names[level.at];
      level.at += 1;
      if (name === undefined) {
        this.#levels.pop();
        continue;
      }
      const key = level.key + name;
      if (this.#skips(key)) continue;
      if (!name.endsWith('/')) return key;
      await this.#enter(path.join(level.folder, name), key);
    }
    return undefined;
  }

  #skips(key: string): boolean {
    return this.#skipped !== undefined && key.startsWith(this.#skipped);
  }

  async #enter(folder: string, key: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (isAbsence(error)) return;
      throw error;
    }
    const names: string[] = [];
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      if (!(isFolder || entry.isFile()) || !isSegment(entry.name)) continue;
      // With its slash a folder sorts where its keys do: `a-b` before what is in `a`.
      const name = isFolder ? `${entry.name}/` : entry.name;
      if (isFolder ? this.#mayHold(key + name) : this.#holds(key + name)) names.push(name);
    }
    names.sort(compareKeys);
    this.#levels.push({ folder, key, names, at: 0 });
  }

  #holds(key: string): boolean {
    const { prefix, after } = this.#range;
    return key.startsWith(prefix) && compareKeys(key, after) > 0 && Buffer.byteLength(key) <= MAX_KEY_BYTES;
  }

  /** Whether some key that begins so can be in the range. */
  #mayHold(key: string): boolean {
    const { prefix, after } = this.#range;
    if (!key.startsWith(prefix) && !prefix.startsWith(key)) return false;
    return compareKeys(key, after) > 0 || after.startsWith(key);
  }
}
