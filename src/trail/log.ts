import type { Clock } from '../kit/clock.js';

/** Where the trail says what happened to it; a pino logger is one. */
export interface TrailLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Milliseconds between two lines about one trouble: a full disk under load fails thousands of times a second. */
const REPEAT_AFTER = 10_000;

/** One kind of trouble: says the first failure, then one line every ten seconds, then that it is over. */
export class Trouble {
  readonly #clock: Clock;
  readonly #log: TrailLog;
  readonly #what: string;
  #saidAt = 0;
  #unsaid = 0;
  #failure: Error | undefined;

  /** @param what a sentence that names what fails, for the log */
  constructor(clock: Clock, log: TrailLog, what: string) {
    this.#clock = clock;
    this.#log = log;
    this.#what = what;
  }

  /** The failure that still lasts. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  failed(failure: Error, fields: object): void {
    const now = this.#clock.now();
    const first = this.#failure === undefined;
    this.#failure = failure;
    if (!first && now - this.#saidAt < REPEAT_AFTER) {
      this.#unsaid += 1;
      return;
    }
    this.#log.error({ ...fields, err: failure, unsaid: this.#unsaid }, this.#what);
    this.#saidAt = now;
    this.#unsaid = 0;
  }

  over(): void {
    if (this.#failure === undefined) return;
    this.#failure = undefined;
    this.#unsaid = 0;
    this.#log.info({}, `over: ${this.#what}`);
  }
}
