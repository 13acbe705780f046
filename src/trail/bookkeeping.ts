import fs from 'node:fs';
import path from 'node:path';
import type { StoredEpochs } from './epochs.js';
import { errorCode, type FileSystem, writeWhole } from './file-system.js';
import type { ChainsFile, DigestIntent } from './ledger.js';
import type { JournalPosition } from './segment.js';

/** A log file that a delivery promised to write. */
export interface IntendedFile {
  /** The ARN of the destination. */
  trail: string;
  /** Whether a digest will cover it. */
  digested: boolean;
  bucket: string;
  /** The object's key: the path below the bucket's folder, with `/`. */
  key: string;
  accountId: string;
  region: string;
  /** How many records of this place it takes, in journal order. */
  records: number;
}

/**
 * What a delivery is about to do, on the disk before it does it: whoever finds it after a kill does the same
 * again, with the same names, so that no record stands in two files or in none.
 */
export interface Intent {
  from: JournalPosition;
  to: JournalPosition;
  /** When it began, in milliseconds: the time that its files are named after. */
  at: number;
  files: IntendedFile[];
}

/** The number of the active segment, and how much of it is not ours to deliver. */
export interface ActiveSegment {
  number: number;
  /** Bytes at its begin that stood there before it became ours (a user replaced the file). */
  start: number;
}

/** The small files in `<trail-dir>/.chimepost/` that are read when a trail is opened. */
export class Bookkeeping {
  readonly folder: string;
  readonly #fileSystem: FileSystem;
  readonly #sync: boolean;
  #temporaries = 0;

  /** @param sync whether a loss of power must be outlived, not only a kill */
  constructor(dir: string, fileSystem: FileSystem, sync: boolean) {
    this.folder = path.join(dir, '.chimepost');
    this.#fileSystem = fileSystem;
    this.#sync = sync;
  }

  /** A path for a file that is not whole yet; leftovers are removed at the next start. */
  temporary(): string {
    this.#temporaries += 1;
    return path.join(this.folder, `tmp-${this.#temporaries}`);
  }

  removeTemporaries(): void {
    for (const name of fs.readdirSync(this.folder)) {
      if (/^tmp-\d+$|\.tmp$/.test(name)) fs.rmSync(path.join(this.folder, name), { force: true });
    }
  }

  /** Up to where everything is delivered; undefined in a new trail. */
  readCursor(): JournalPosition | undefined {
    return this.#read('cursor.json', isPosition);
  }

  readIntent(): Intent | undefined {
    return this.#read('intent.json', isIntent);
  }

  readActive(): ActiveSegment | undefined {
    return this.#read('segments.json', isActive);
  }

  readEpochs(): StoredEpochs | undefined {
    return this.#read('destinations.json', isEpochs);
  }

  readChains(): ChainsFile | undefined {
    return this.#read('chains.json', isChains);
  }

  readDigestIntent(): DigestIntent | undefined {
    return this.#read('digest-intent.json', isDigestIntent);
  }

  writeChains(chains: ChainsFile): Promise<void> {
    return this.#write('chains.json', chains);
  }

  writeDigestIntent(intent: DigestIntent): Promise<void> {
    return this.#write('digest-intent.json', intent);
  }

  removeDigestIntent(): Promise<void> {
    return this.#fileSystem.remove(path.join(this.folder, 'digest-intent.json'));
  }

  writeCursor(cursor: JournalPosition): Promise<void> {
    return this.#write('cursor.json', cursor);
  }

  writeIntent(intent: Intent): Promise<void> {
    return this.#write('intent.json', intent);
  }

  removeIntent(): Promise<void> {
    return this.#fileSystem.remove(path.join(this.folder, 'intent.json'));
  }

  /**
   * Remembers the active segment's number before a record is written to it. Not synced: after a loss of
   * power the number follows from the rotated files.
   */
  writeActive(active: ActiveSegment): void {
    this.#writeNow('segments.json', active, false);
  }

  /** Remembers the destinations before a record is written that they are for. */
  writeEpochs(epochs: StoredEpochs): void {
    this.#writeNow('destinations.json', epochs, this.#sync);
  }

  /** Removes everything but the keys and the lock. */
  clear(): void {
    if (!fs.existsSync(this.folder)) return;
    this.removeTemporaries();
    const ours =
      /^(?:(?:intent|cursor|segments|destinations|chains|digest-intent)\.json|metadata|undigested-\d+\.ndjson|index-\d+\.bin)$/;
    for (const name of fs.readdirSync(this.folder)) {
      if (ours.test(name)) fs.rmSync(path.join(this.folder, name), { force: true, recursive: true });
    }
  }

  #writeNow(name: string, value: object, sync: boolean): void {
    fs.mkdirSync(this.folder, { recursive: true });
    const temporary = path.join(this.folder, 'tmp-0');
    fs.writeFileSync(temporary, `${JSON.stringify(value)}\n`, { flush: sync });
    fs.renameSync(temporary, path.join(this.folder, name));
  }

  #write(name: string, value: object): Promise<void> {
    const text = `${JSON.stringify(value)}\n`;
    const target = path.join(this.folder, name);
    return writeWhole(this.#fileSystem, this.temporary(), target, this.#sync, (handle) =>
      handle.writeFile(text),
    );
  }

  /** @throws Error where the file is there and does not hold what it should */
  #read<T>(name: string, accepts: (value: unknown) => value is T): T | undefined {
    const file = path.join(this.folder, name);
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
    // Guessing where delivery stood would deliver twice or never: a person must decide.
    if (!accepts(value))
      throw new Error(`${file} is damaged: remove it to deliver again what the journal holds`);
    return value;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPosition(value: unknown): value is JournalPosition {
  return isObject(value) && typeof value.segment === 'number' && typeof value.offset === 'number';
}

function isActive(value: unknown): value is ActiveSegment {
  return isObject(value) && typeof value.number === 'number' && typeof value.start === 'number';
}

function isEpochs(value: unknown): value is StoredEpochs {
  if (!isObject(value) || !isObject(value.standard)) return false;
  if (!Array.isArray(value.locations) || !Array.isArray(value.epochs) || value.epochs.length === 0)
    return false;
  return value.epochs.every(
    (epoch) =>
      isObject(epoch) &&
      isObject(epoch.since) &&
      Array.isArray(epoch.destinations) &&
      (epoch.from === null || isPosition(epoch.from)),
  );
}

function isChains(value: unknown): value is ChainsFile {
  return isObject(value) && typeof value.generation === 'number' && Array.isArray(value.chains);
}

function isDigestIntent(value: unknown): value is DigestIntent {
  if (!isObject(value) || typeof value.generation !== 'number') return false;
  return Array.isArray(value.digests);
}

function isIntent(value: unknown): value is Intent {
  if (!isObject(value) || typeof value.at !== 'number') return false;
  if (!isPosition(value.from) || !isPosition(value.to)) return false;
  return Array.isArray(value.files) && value.files.every(isIntendedFile);
}

function isIntendedFile(value: unknown): value is IntendedFile {
  if (!isObject(value) || typeof value.records !== 'number' || typeof value.digested !== 'boolean')
    return false;
  return [value.trail, value.bucket, value.key, value.accountId, value.region].every(
    (member) => typeof member === 'string',
  );
}
