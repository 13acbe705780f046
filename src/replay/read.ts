import { gunzipSync } from 'node:zlib';
import type { RecordPlace } from '../trail/trail.js';
import { recordTexts, UnreadableRecords } from './json-text.js';

/** A record as it was given. */
export interface Source {
  /** On one line, otherwise as it was written. */
  readonly text: string;
  readonly record: Members;
  readonly place: RecordPlace;
  /** The second in which the call was made, in epoch milliseconds. */
  readonly second: number;
}

export type Members = Readonly<Record<string, unknown>>;

/** CloudTrail's files have at most 50 MB before compression. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a record, a log file's `{"Records":[…]}`, or NDJSON; compressed or not.
 * @param accountId whose trail a record belongs in that tells no account
 * @throws UnreadableRecords
 */
export function readRecords(given: Buffer | string, accountId: string): Source[] {
  return recordTexts(textOf(given)).map((text, at) => sourceOf(text, at + 1, accountId));
}

/** @throws UnreadableRecords where what looks compressed is not, or is too large */
export function textOf(given: Buffer | string): string {
  if (typeof given === 'string') return given;
  if (given[0] !== 0x1f || given[1] !== 0x8b) return given.toString('utf8');
  try {
    return gunzipSync(given, { maxOutputLength: LARGEST }).toString('utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableRecords(`the gzip file cannot be read: ${why}`);
  }
}

function sourceOf(text: string, number: number, standard: string): Source {
  const record = JSON.parse(text) as Members;
  const lacks = (what: string): never => {
    throw new UnreadableRecords(`record ${number} is none of CloudTrail's: ${what}`);
  };
  if (typeof record.eventVersion !== 'string') lacks('it has no eventVersion');
  const second = Date.parse(asText(record.eventTime) ?? '');
  if (Number.isNaN(second)) lacks('its eventTime is no instant');
  const region = asText(record.awsRegion) ?? '';
  // Both become part of file names.
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region) || region.length > 32) lacks('its awsRegion is no region');
  const accountId =
    asText(record.recipientAccountId) ?? asText(membersOf(record.userIdentity).accountId) ?? standard;
  if (!/^[A-Za-z0-9-]{1,64}$/.test(accountId)) lacks('its recipientAccountId is no account');
  return { text, record, place: { accountId, region }, second };
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value as it is told to people. */
export function worded(value: unknown): string {
  return asText(value) ?? JSON.stringify(value) ?? 'nothing';
}

/** The members of an object; none of what is no object. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}
