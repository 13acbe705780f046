import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Clock } from '../kit/clock.js';
import { asError, errorCode } from '../trail/file-system.js';
import { type TrailLog, Trouble } from '../trail/log.js';

const fdatasync = promisify(fs.fdatasync);
/** Bytes after which a file that is mostly history is written anew. */
const COMPACT_BYTES = 1024 * 1024;

/**
 * A queue that a killed process leaves whole: a file with a line for each item, and `null` for each one that
 * left at the other end. Where the disk refuses, the queue goes on in memory and is written when it can be.
 */
export class DurableQueue<T extends object> {
  readonly #file: string;
  readonly #accepts: (value: unknown) => value is T;
  readonly #sync: boolean;
  readonly #trouble: Trouble;
  #items: T[] = [];
  #head = 0;
  #fd: number | undefined;
  #bytes = 0;
  /** Whether the file says something else than the memory. */
  #stale = false;
  #open = false;

  /** @param sync whether what is added must outlive a loss of power */
  constructor(
    file: string,
    {
      accepts,
      sync,
      clock,
      log,
    }: {
      accepts: (value: unknown) => value is T;
      sync: boolean;
      clock: Clock;
      log: TrailLog;
    },
  ) {
    this.#file = file;
    this.#accepts = accepts;
    this.#sync = sync;
    this.#trouble = new Trouble(clock, log, 'what a sink has to send cannot be noted: a kill would lose it');
  }

  get length(): number {
    this.#load();
    return this.#items.length - this.#head;
  }

  peek(): T | undefined {
    this.#load();
    return this.#items[this.#head];
  }

  async add(items: readonly T[]): Promise<void> {
    this.addNow(items);
    if (!this.#sync || this.#fd === undefined || items.length === 0) return;
    await fdatasync(this.#fd).catch((error: unknown) => this.#failed(error));
  }

  /** The same for whoever cannot wait; the disk may still lose it with its power. */
  addNow(items: readonly T[]): void {
    this.#load();
    this.#items.push(...items);
    this.#append(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  }

  /** Takes the first item away. */
  shift(): void {
    this.#load();
    this.#head += 1;
    if (this.#head >= this.#items.length) this.clear();
    else if (this.#bytes > COMPACT_BYTES && this.#head * 2 > this.#items.length) this.#rewrite();
    else this.#append('null\n');
  }

  /** Takes all items away. */
  clear(): void {
    this.#load();
    this.#items = [];
    this.#head = 0;
    this.#attempt(() => {
      if (this.#fd !== undefined) fs.ftruncateSync(this.#fd, 0);
      else fs.rmSync(this.#file, { force: true });
      this.#bytes = 0;
      this.#stale = false;
    });
  }

  close(): void {
    if (this.#stale) this.#rewrite();
    if (this.#fd !== undefined) fs.closeSync(this.#fd);
    this.#fd = undefined;
    this.#open = false;
    this.#items = [];
    this.#head = 0;
  }

  /** Not before it is needed: only then the directory is surely ours. */
  #load(): void {
    if (this.#open) return;
    const text = readText(this.#file);
    const lines = text.split('\n');
    // The end of a line that a killed process began is not there, nor was what it says ever promised.
    lines.pop();
    for (const line of lines) {
      const value: unknown = parse(line);
      if (value === null) this.#head += 1;
      else if (this.#accepts(value)) this.#items.push(value);
    }
    this.#open = true;
    if (text !== '') this.#rewrite();
  }

  #append(lines: string): void {
    if (this.#stale) {
      this.#rewrite();
      return;
    }
    this.#attempt(() => {
      this.#fd ??= this.#openFile();
      const bytes = Buffer.from(lines);
      for (let written = 0; written < bytes.length; ) {
        written += fs.writeSync(this.#fd, bytes, written, bytes.length - written);
      }
      this.#bytes += bytes.length;
    });
  }

  /** Writes the file anew with what is still in the queue. */
  #rewrite(): void {
    this.#items = this.#items.slice(this.#head);
    this.#head = 0;
    this.#attempt(() => {
      const text = this.#items.map((item) => `${JSON.stringify(item)}\n`).join('');
      const temporary = `${this.#file}.tmp`;
      fs.mkdirSync(path.dirname(this.#file), { recursive: true });
      fs.writeFileSync(temporary, text, { flush: this.#sync });
      fs.renameSync(temporary, this.#file);
      if (this.#fd !== undefined) fs.closeSync(this.#fd);
      this.#fd = undefined;
      this.#fd = this.#openFile();
      this.#bytes = Buffer.byteLength(text);
      this.#stale = false;
    });
  }

  #openFile(): number {
    fs.mkdirSync(path.dirname(this.#file), { recursive: true });
    return fs.openSync(this.#file, 'a');
  }

  #attempt(task: () => void): void {
    try {
      task();
      this.#trouble.over();
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.#stale = true;
    this.#trouble.failed(asError(error), { file: this.#file });
  }
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
