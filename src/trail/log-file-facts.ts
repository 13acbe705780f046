import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { toSeconds } from '../kit/clock.js';
import type { CoveredFile } from './digest.js';
import type { PendingRecords } from './pending.js';
import type { Window } from './windows.js';

const gunzipAsync = promisify(gunzip);

/** What a digest says of a log file. */
export interface LogFileFacts {
  /** SHA-256 of the content before compression, in hexadecimal. */
  sha256: string;
  /** As the records tell them; undefined where none does. */
  newestEventTime: string | undefined;
  oldestEventTime: string | undefined;
}

const EVENT_TIME = Buffer.from('"eventTime":"');
const TIME_LENGTH = '2024-04-02T13:04:22Z'.length;

/** Gathers the facts of a log file while it is written. */
export class FactsGatherer {
  readonly #hash = createHash('sha256');
  #newest: string | undefined;
  #oldest: string | undefined;

  add(bytes: Buffer): void {
    this.#hash.update(bytes);
  }

  /**
   * Finds the times of records without decoding them: within a text the quotes would be escaped, and
   * nothing that a caller chooses stands before the time.
   */
  times(records: PendingRecords, { rows, lines }: Window): void {
    let start = 0;
    let at = lines.indexOf(EVENT_TIME);
    for (const row of rows) {
      if (at !== -1 && at < start) at = lines.indexOf(EVENT_TIME, start);
      // None in what is left: a record without a time does not have the rest searched again.
      if (at === -1) return;
      const end = start + records.length(row);
      if (at < end) {
        const from = at + EVENT_TIME.length;
        this.time(lines.toString('latin1', from, from + TIME_LENGTH));
      }
      start = end + 1;
    }
  }

  time(time: string): void {
    if (this.#newest === undefined || time > this.#newest) this.#newest = time;
    if (this.#oldest === undefined || time < this.#oldest) this.#oldest = time;
  }

  end(): LogFileFacts {
    return {
      sha256: this.#hash.digest('hex'),
      newestEventTime: this.#newest,
      oldestEventTime: this.#oldest,
    };
  }
}

/**
 * The facts of a log file that stands in its place, by reading it.
 * @throws Error where it is no log file
 */
export async function factsOfLogFile(file: string): Promise<LogFileFacts> {
  const facts = new FactsGatherer();
  const content = await gunzipAsync(await readFile(file));
  facts.add(content);
  const { Records } = JSON.parse(content.toString('utf8')) as {
    Records: readonly Readonly<Record<string, unknown>>[];
  };
  for (const { eventTime } of Records) if (typeof eventTime === 'string') facts.time(eventTime);
  return facts.end();
}

/**
 * A log file as a digest names it.
 * @param at when it was delivered, which stands for the times of records that tell none
 */
export function coveredFile(bucket: string, key: string, facts: LogFileFacts, at: number): CoveredFile {
  return {
    s3Bucket: bucket,
    s3Object: key,
    hashValue: facts.sha256,
    hashAlgorithm: 'SHA-256',
    newestEventTime: facts.newestEventTime ?? toSeconds(at),
    oldestEventTime: facts.oldestEventTime ?? toSeconds(at),
  };
}
