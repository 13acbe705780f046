import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Feed, FeedListener, History, HistoryFilter } from '../trail/trail.js';
import { envelopeOf } from './envelope.js';

export interface EventStreamOptions {
  readonly feed: Feed;
  readonly history: History;
  readonly out: Writable;
  /** The position behind which to begin; what is recorded from now on unless told. */
  readonly after: number | undefined;
  readonly where: HistoryFilter;
  /** Each event as EventBridge sends it, or the bare record. */
  readonly form: 'envelope' | 'record';
  /** Milliseconds of silence after which a comment is sent, so that nobody on the way takes the line for dead. */
  readonly heartbeat?: number | undefined;
}

const HEARTBEAT = 15_000;

/**
 * Server-sent events: every record from a position on, then each one as it comes. The id of an event is its
 * record's position, so that a reader who comes back with the last one misses none and gets none twice. Of a
 * slow reader nothing is kept: the journal is read on when he has read.
 */
export class EventStream implements FeedListener {
  readonly #options: EventStreamOptions;
  readonly #filtered: boolean;
  #after: number;
  #restarted = false;
  #closed = false;
  #ring: (() => void) | undefined;

  constructor(options: EventStreamOptions) {
    const { feed, where, after } = options;
    this.#options = options;
    this.#filtered = Object.values(where).some((wanted) => wanted !== undefined);
    this.#after = after ?? feed.end;
    // A position that is yet to come is one of a journal that was emptied since.
    this.#restarted = this.#after > feed.end;
  }

  /** Writes until the reader is gone or the stream is closed. */
  async run(): Promise<void> {
    const { feed, out } = this.#options;
    const gone = (): void => this.close();
    const drained = (): void => this.#ring?.();
    out.on('close', gone).on('error', gone).on('drain', drained);
    const quit = feed.listen(this);
    try {
      while (!this.#closed) {
        if (this.#restarted) this.#restart();
        const records = out.writableNeedDrain ? [] : feed.read(this.#after);
        for (const { position, text } of records) {
          if (this.#isInterrupted) break;
          this.#write(position, text);
          if (out.writableNeedDrain) await this.#rung();
        }
        if (records.length > 0) await nextTurn();
        else if (await this.#isSilent()) out.write(':\n\n');
      }
    } finally {
      quit();
      out.off('close', gone).off('drain', drained);
    }
  }

  /** Ends `run` soon. */
  close(): void {
    this.#closed = true;
    this.#ring?.();
  }

  committed(): void {
    if (!this.#options.out.writableNeedDrain) this.#ring?.();
  }

  restarted(): void {
    this.#restarted = true;
    this.#ring?.();
  }

  get #isInterrupted(): boolean {
    return this.#closed || this.#restarted;
  }

  /** The journal was emptied: a reader is told, and begins with it anew. */
  #restart(): void {
    this.#restarted = false;
    this.#after = 0;
    this.#options.out.write('id: 0\nevent: reset\ndata: {}\n\n');
  }

  #write(position: number, text: string): void {
    const { history, where, form, out } = this.#options;
    this.#after = position;
    if (this.#filtered && !history.matches(text, where)) return;
    const data = form === 'record' ? text : envelopeOf(text)?.json;
    if (data !== undefined) out.write(`id: ${position}\nevent: ${form}\ndata: ${data}\n\n`);
  }

  /** Waits for the reader. */
  async #rung(): Promise<void> {
    while (this.#options.out.writableNeedDrain && !this.#isInterrupted) {
      await new Promise<void>((resolve) => {
        this.#ring = resolve;
      });
    }
  }

  /** Waits for whatever comes next. @returns whether nothing came for so long that a reader may wonder */
  #isSilent(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => resolve(!this.#options.out.writableNeedDrain),
        this.#options.heartbeat ?? HEARTBEAT,
      );
      timer.unref();
      this.#ring = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
  }
}
