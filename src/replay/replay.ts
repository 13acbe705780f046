import type { Answer, Engine, Incoming } from '../http/engine.js';
import type { Trail } from '../trail/trail.js';
import { hindrance, incomingOf, instantOf, parametersOf, replayedOf } from './call-of.js';
import { type Difference, differencesOf } from './differences.js';
import { hideAgain } from './hidden.js';
import { createLocate, type Located } from './locate.js';
import { learn, type Script } from './minting.js';
import type { Parameters } from './parameters.js';
import { asText, type Members, readRecords, type Source, worded } from './read.js';

export type { Difference } from './differences.js';
export { UnreadableRecords } from './json-text.js';

/**
 * What became of a record: its call left the same one; or another; or it could not be made; or it could not, and the
 * record was put into the trail as it is.
 */
export type Outcome = 'same' | 'different' | 'notReplayable' | 'carried';

export interface ReplayedRecord {
  /** Its place among the records given, from 0. */
  readonly index: number;
  readonly eventID: string | undefined;
  readonly eventName: string | undefined;
  readonly outcome: Outcome;
  /** Why the call could not be made, or not in a way that tells anything. */
  readonly reason?: string;
  readonly differences: readonly Difference[];
}

export interface ReplayReport {
  readonly results: readonly ReplayedRecord[];
  readonly summary: Readonly<Record<Outcome, number>>;
}

export interface ReplayOptions {
  /** Whether the trail gets the records as they are, whatever their calls come to now. */
  readonly asRecorded?: boolean;
  /** Told of faults of ours. */
  readonly onBug?: (bug: unknown, record: ReplayedRecord) => void;
}

/** As much of an emulator as replaying takes. */
export interface ReplayTarget {
  readonly engine: Engine;
  readonly trail: Pick<Trail, 'commit'>;
  /** The account of records that tell none. */
  readonly accountId: string;
}

/** Makes the calls that records tell of. */
export type Replay = (
  records: Buffer | string | readonly object[],
  options?: ReplayOptions,
) => Promise<ReplayReport>;

/** So many calls are made in a turn of the event loop; those of others come between. */
const IN_A_TURN = 64;

/**
 * Makes the calls that CloudTrail records tell of, one after the other, against an emulator's present state, each as
 * whoever made it, when, from where and with the ids of then; each leaves one record in its trail.
 * @param records a record, a log file's `{"Records":[…]}` or NDJSON, compressed or not; or records as data
 * @throws UnreadableRecords before any call is made
 * @throws Error where a record could not be written; its call, and those of that turn behind it, left nothing
 */
export function replay(
  target: ReplayTarget,
  records: Buffer | string | readonly object[],
  options?: ReplayOptions,
): Promise<ReplayReport> {
  return createReplay(target)(records, options);
}

export function createReplay({ engine, trail, accountId }: ReplayTarget): Replay {
  const call = createCaller(engine);
  return async (records, { asRecorded = false, onBug } = {}) => {
    const given = Array.isArray(records) ? records.map((each) => JSON.stringify(each)).join('\n') : records;
    // What is no list is a text.
    const sources = readRecords(given as Buffer | string, accountId);
    const results: ReplayedRecord[] = [];
    for (let start = 0; start < sources.length; start += IN_A_TURN) {
      const written: Promise<void>[] = [];
      for (const source of sources.slice(start, start + IN_A_TURN)) {
        const made = call(source);
        const { left, ...told } = asRecorded ? keepRecorded(source, made) : keepMade(made);
        const { eventID, eventName } = source.record;
        const result = {
          index: results.length,
          eventID: asText(eventID),
          eventName: asText(eventName),
          ...told,
        };
        results.push(result);
        if (made.answer?.bug !== undefined) onBug?.(made.answer.bug, result);
        if (left !== undefined) written.push(commit(trail, source, left, made.answer));
      }
      await Promise.all(written);
    }
    return { results, summary: summaryOf(results) };
  };
}

/** What making a record's call came to. */
interface Made {
  readonly answer?: Answer;
  /** The record that the call leaves. */
  readonly json?: string;
  readonly differences: readonly Difference[];
  /** Why the call says nothing about the record; then it is taken back already. */
  readonly reason?: string;
}

/** What is told of a record, and the record that is left. */
type Told = Pick<ReplayedRecord, 'outcome' | 'reason' | 'differences'> & {
  readonly left: string | undefined;
};

function keepMade({ json, differences, reason }: Made): Told {
  if (reason !== undefined) return { outcome: 'notReplayable', reason, differences, left: undefined };
  return { outcome: differences.length === 0 ? 'same' : 'different', differences, left: json };
}

function keepRecorded({ text, record }: Source, { answer, differences, reason }: Made): Told {
  if (reason !== undefined) return { outcome: 'carried', reason, differences, left: text };
  // What a record tells was refused, or is refused now, leaves no state.
  if (record.errorCode !== undefined || answer?.failure !== undefined) answer?.unrecorded();
  return { outcome: differences.length === 0 ? 'same' : 'different', differences, left: text };
}

function createCaller(engine: Engine): (source: Source) => Made {
  const locate = createLocate(engine.services);
  let last = Number.NEGATIVE_INFINITY;
  return (source) => {
    const hindered = hindrance(source);
    if (hindered !== undefined) return { differences: [], reason: hindered };
    const located = locate(source.record);
    // Within a second time goes on too.
    const now = Math.max(
      instantOf(source),
      Math.floor(last / 1000) * 1000 === source.second ? last : source.second,
    );
    last = now;
    const ways = located.flatMap((each) =>
      parametersOf(each, source).map((parameters) => ({ ...each, parameters })),
    );
    const [likeliest] = ways;
    // Where several calls may be meant, it is the one that answers as was recorded; otherwise the likeliest.
    for (const way of ways.length > 1 ? ways : []) {
      const made = make(engine, way, source, now);
      if (made.differences.length === 0) return made;
      made.answer?.unrecorded();
    }
    return likeliest === undefined ? unanswered(source) : make(engine, likeliest, source, now);
  };
}

function unanswered({ record }: Source): Made {
  const { eventName, eventSource } = record;
  return {
    differences: [],
    reason: `no service here answers ${worded(eventName)} of ${worded(eventSource)}`,
  };
}

/** A call that a record may tell of. */
interface Way extends Located {
  readonly parameters: Parameters;
}

function make(engine: Engine, way: Way, source: Source, now: number): Made {
  const { record } = source;
  let incoming: Incoming;
  try {
    incoming = incomingOf(way, source, way.parameters.input);
  } catch {
    return { differences: [], reason: noRequest(way) };
  }
  const attempt = (
    script: Script,
  ): { answer: Answer; made: readonly string[]; told: Members; json: string } => {
    const { replayed, made } = replayedOf(source, now, script);
    const answer = engine.answer(incoming, replayed);
    const json = answer.record?.json ?? '{}';
    const plain = JSON.parse(json) as Members;
    const told = {
      ...plain,
      ...hiddenAgain('requestParameters', record, plain),
      ...hiddenAgain('responseElements', record, plain),
    };
    return { answer, made, told, json: JSON.stringify(told) };
  };
  let tried = attempt(new Map());
  const script = learn(tried.made, record.responseElements, tried.told.responseElements);
  if (script.size > 0) {
    tried.answer.unrecorded();
    tried = attempt(script);
  }
  const { answer, told, json } = tried;
  const differences = differencesOf(record, told);
  const reason = differences.length === 0 ? undefined : reasonOf(way, answer, record, told);
  if (reason !== undefined) answer.unrecorded();
  return { answer, json, differences, ...(reason === undefined ? {} : { reason }) };
}

/** Why an answer that is not the recorded one says nothing about it. */
function reasonOf(
  { service, operation, parameters }: Way,
  answer: Answer,
  recorded: Members,
  told: Members,
): string | undefined {
  const name = nameOf({ service, operation });
  if (answer.service !== service.name || answer.operation !== operation.name || answer.record === undefined)
    return noRequest({ service, operation });
  if (answer.failure?.status === 501) return `Chimepost does not answer ${name} yet`;
  const unshown = `it depends on input of ${name} that the record does not show`;
  if (parameters.unknown) return unshown;
  if (!parameters.veiled) return undefined;
  const refusedOtherwise =
    recorded.errorCode !== undefined &&
    (recorded.errorCode !== told.errorCode || recorded.errorMessage !== told.errorMessage);
  const standInsRefused =
    recorded.errorCode === undefined && /^Validation/.test(asText(told.errorCode) ?? '');
  return refusedOtherwise || standInsRefused ? unshown : undefined;
}

const nameOf = ({ service, operation }: Located): string => `${operation.name} of ${service.name}`;
const noRequest = (located: Located): string =>
  `what the record tells makes no request of ${nameOf(located)}`;

function hiddenAgain(
  name: 'requestParameters' | 'responseElements',
  record: Members,
  told: Members,
): Members {
  return told[name] === undefined ? {} : { [name]: hideAgain(record[name], told[name]) };
}

/** Resolves once the record stands; a call whose record cannot be written is taken back. */
function commit(
  trail: ReplayTarget['trail'],
  { place }: Source,
  json: string,
  answer: Answer | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    trail.commit(json, place, (failure) => {
      if (failure === undefined) {
        resolve();
        return;
      }
      answer?.unrecorded();
      reject(failure);
    });
  });
}

function summaryOf(results: readonly ReplayedRecord[]): Record<Outcome, number> {
  const summary = { same: 0, different: 0, notReplayable: 0, carried: 0 };
  for (const { outcome } of results) summary[outcome] += 1;
  return summary;
}
