import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Clock, toMilliseconds } from '../kit/clock.js';
import { asError } from '../trail/file-system.js';
import { type TrailLog, Trouble } from '../trail/log.js';
import type { RetryConfig } from './settings.js';

export interface CourierOptions<T, R> extends RetryConfig {
  readonly clock: Clock;
  readonly log: TrailLog;
  /** A sentence that says what fails, for the log. */
  readonly trouble: string;
  /** What is to be carried next: the same one until it is `done`; undefined where there is none now. */
  readonly next: () => T | undefined | Promise<T | undefined>;
  /** Carries it there. @throws where it did not arrive, or may not have */
  readonly send: (item: T, signal: AbortSignal) => Promise<R>;
  readonly done: (item: T, result: R) => void;
}

/** How a sink fares, as `GET /_chimepost/health` tells it. */
export interface SinkStatus {
  /** Whether the last attempt went well. */
  healthy: boolean;
  /** What is still to be carried. */
  pending: number;
  /** What arrived since the start. */
  sent: number;
  lastError: { at: string; message: string } | undefined;
}

/**
 * Carries one thing after the other to somewhere else, each until it arrived: after a failure the same one
 * again, after a time that doubles. Nobody waits for it.
 */
export class Courier<T, R = void> {
  readonly #options: CourierOptions<T, R>;
  readonly #trouble: Trouble;
  #running: Promise<void> | undefined;
  #started = false;
  #woken = false;
  #stopped = false;
  #closing = false;
  /** Counts how often everything was forgotten: what was begun before counts no more. */
  #round = 0;
  #attempt: AbortController | undefined;
  #endPause: (() => void) | undefined;
  #sent = 0;
  #lastError: SinkStatus['lastError'];

  constructor(options: CourierOptions<T, R>) {
    this.#options = options;
    this.#trouble = new Trouble(options.clock, options.log, options.trouble);
  }

  status(pending: number): SinkStatus {
    const healthy = this.#trouble.failure === undefined;
    return { healthy, pending, sent: this.#sent, lastError: this.#lastError };
  }

  /** Carries from now on. */
  start(): void {
    this.#started = true;
    this.wake();
  }

  /** Says that there is something to carry. */
  wake(): void {
    this.#woken = true;
    if (this.#started && !this.#stopped) this.#running ??= this.#run();
  }

  /** Gives up what is being carried, since it is nobody's any more, and asks anew what is next. */
  forget(): void {
    this.#round += 1;
    this.#attempt?.abort(new Error('the trail was reset'));
    this.#endPause?.();
  }

  /**
   * Carries what it can at once, and ends.
   * @param within milliseconds that it may take
   */
  async close(within: number): Promise<void> {
    this.#closing = true;
    // Whoever waits for the next attempt makes it now, the last one.
    this.#endPause?.();
    const timer = setTimeout(() => {
      this.#stopped = true;
      this.#attempt?.abort(new Error('the server ends'));
    }, within);
    await this.#running;
    clearTimeout(timer);
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    // Whoever says that there is something has a call to answer first.
    await nextTurn();
    let wait = this.#options.retryAfter;
    while (!this.#stopped) {
      const round = this.#round;
      this.#woken = false;
      try {
        const item = await this.#options.next();
        if (item === undefined && !this.#woken) break;
        if (item === undefined || round !== this.#round) continue;
        const result = await this.#try(item);
        if (round === this.#round) this.#options.done(item, result);
        this.#sent += 1;
        this.#trouble.over();
        wait = this.#options.retryAfter;
      } catch (error) {
        if (round !== this.#round) continue;
        this.#failed(error);
        if (this.#closing) break;
        await this.#pause(wait);
        wait = Math.min(wait * 2, this.#options.retryAtMost);
      }
    }
    this.#running = undefined;
  }

  async #try(item: T): Promise<R> {
    const attempt = new AbortController();
    this.#attempt = attempt;
    const { timeout } = this.#options;
    const timer = setTimeout(() => attempt.abort(new Error(`no answer within ${timeout} ms`)), timeout);
    try {
      return await this.#options.send(item, attempt.signal);
    } catch (error) {
      throw attempt.signal.aborted ? attempt.signal.reason : error;
    } finally {
      clearTimeout(timer);
      this.#attempt = undefined;
    }
  }

  #failed(error: unknown): void {
    if (this.#stopped) return;
    // Clients hang requests on their errors, and those hold keys: what is told is the message.
    const message = describe(error);
    this.#lastError = { at: toMilliseconds(this.#options.clock.now()), message };
    this.#trouble.failed(new Error(message), {});
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What went wrong, in words: `fetch failed` is none, but has a cause. */
function describe(thrown: unknown): string {
  const error = asError(thrown);
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause.message !== '') return cause.message;
  return 'code' in cause ? String(cause.code) : cause.name;
}
