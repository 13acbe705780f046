import fs from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kit/clock.js';
import { asError, errorCode } from '../trail/file-system.js';
import { type TrailLog, Trouble } from '../trail/log.js';

/** Milliseconds for which a write may wait for the next: what a kill then makes a sink send twice. */
const WRITE_AFTER = 20;

/** How far a sink got, in a small file that is written whole. */
export class CursorFile {
  readonly #file: string;
  readonly #trouble: Trouble;
  #position = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(file: string, clock: Clock, log: TrailLog) {
    this.#file = file;
    this.#trouble = new Trouble(clock, log, 'how far a sink got cannot be noted: a start may send again');
  }

  /**
   * @returns undefined where there is no file yet
   * @throws Error where it does not hold what it should
   */
  read(): number | undefined {
    let text: string;
    try {
      text = fs.readFileSync(this.#file, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    const after: unknown = /^\{"after":(\d+)\}\n$/.exec(text)?.[1];
    if (after === undefined)
      throw new Error(`${this.#file} is damaged: remove it to send only what is recorded from now on`);
    this.#position = Number(after);
    return this.#position;
  }

  /** Notes a position soon. */
  advance(position: number): void {
    this.#position = position;
    this.#timer ??= setTimeout(() => this.write(this.#position), WRITE_AFTER).unref();
  }

  /** Notes a position now; a failure is logged, and the next one is noted in its place. */
  write(position: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#position = position;
    const temporary = `${this.#file}.tmp`;
    try {
      fs.mkdirSync(path.dirname(this.#file), { recursive: true });
      fs.writeFileSync(temporary, `{"after":${position}}\n`);
      fs.renameSync(temporary, this.#file);
      this.#trouble.over();
    } catch (error) {
      this.#trouble.failed(asError(error), { file: this.#file });
    }
  }

  close(): void {
    if (this.#timer !== undefined) this.write(this.#position);
  }
}
