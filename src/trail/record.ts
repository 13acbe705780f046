import type { UserIdentity } from '../identity/user-identity.js';
import { toSeconds } from '../kit/clock.js';
import { type Era, eraOf, shapeIdentity } from './versions.js';

/** What a record tells, before its version decides how. */
export interface RecordFacts {
  readonly eventVersion: string;
  readonly identity: UserIdentity;
  /** Epoch milliseconds. */
  readonly eventTime: number;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  readonly requestParameters: Readonly<Record<string, unknown>> | null;
  readonly responseElements: Readonly<Record<string, unknown>> | null;
  readonly additionalEventData?: Readonly<Record<string, unknown>> | undefined;
  readonly requestID?: string | undefined;
  readonly eventID: string;
  readonly readOnly: boolean;
  readonly resources?: readonly Readonly<Record<string, string>>[] | undefined;
  readonly eventType: 'AwsApiCall' | 'AwsServiceEvent' | 'AwsConsoleAction';
  readonly recipientAccountId: string;
  readonly vpcEndpointId?: string | undefined;
  readonly serviceEventDetails?: Readonly<Record<string, unknown>> | undefined;
  readonly tlsDetails?: Readonly<Record<string, string>> | undefined;
}

/** A CloudTrail record: plain data whose members stand in CloudTrail's order. */
export type TrailRecord = Readonly<Record<string, unknown>>;

/** Bounds of the reference of record contents. Text is cut, objects are left out. */
const TEXT_LIMIT = 1024;
const OBJECT_LIMIT = 100 * 1024;
const ADDITIONAL_LIMIT = 28 * 1024;

/**
 * Builds a record, a pure function of its facts. The order of members is that of 2,900 raw records, which
 * never contradict one another.
 */
export function buildRecord(facts: RecordFacts): TrailRecord {
  const era = eraOf(facts.eventVersion);
  const record: Record<string, unknown> = {
    eventVersion: facts.eventVersion,
    userIdentity: identityOf(facts.identity, facts.eventVersion, era),
    eventTime: toSeconds(facts.eventTime),
    eventSource: facts.eventSource,
    eventName: facts.eventName,
    awsRegion: facts.awsRegion,
    sourceIPAddress: facts.sourceIPAddress,
    userAgent: cut(facts.userAgent),
  };
  if (facts.error !== undefined) {
    record.errorCode = cut(facts.error.code);
    record.errorMessage = cut(facts.error.message);
  }
  record.requestParameters = within(facts.requestParameters, OBJECT_LIMIT, 'requestParameters');
  record.responseElements = within(facts.responseElements, OBJECT_LIMIT, 'responseElements');
  if (facts.additionalEventData !== undefined) {
    record.additionalEventData = within(facts.additionalEventData, ADDITIONAL_LIMIT, 'additionalEventData');
  }
  if (facts.requestID !== undefined) record.requestID = cut(facts.requestID);
  record.eventID = facts.eventID;
  if (era.management) record.readOnly = facts.readOnly;
  if (facts.resources !== undefined) record.resources = facts.resources;
  record.eventType = facts.eventType;
  if (era.management) record.managementEvent = true;
  record.recipientAccountId = facts.recipientAccountId;
  if (era.vpcEndpoint && facts.vpcEndpointId !== undefined) record.vpcEndpointId = facts.vpcEndpointId;
  if (facts.serviceEventDetails !== undefined) {
    record.serviceEventDetails = within(facts.serviceEventDetails, OBJECT_LIMIT, 'serviceEventDetails');
  }
  if (era.category) record.eventCategory = 'Management';
  if (era.tlsDetails && facts.tlsDetails !== undefined) record.tlsDetails = facts.tlsDetails;
  return record;
}

/** A principal makes many calls: its identity is shaped once a version. */
const shaped = new WeakMap<UserIdentity, Map<string, UserIdentity>>();

function identityOf(identity: UserIdentity, eventVersion: string, era: Era): UserIdentity {
  let versions = shaped.get(identity);
  if (versions === undefined) {
    versions = new Map();
    shaped.set(identity, versions);
  }
  const known = versions.get(eventVersion) ?? shapeIdentity(identity, era);
  versions.set(eventVersion, known);
  return known;
}

/** At most 1 KB of UTF-8, cut between characters. */
function cut(text: string): string {
  // A character has at most three bytes for each of its UTF-16 units.
  if (text.length * 3 <= TEXT_LIMIT) return text;
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= TEXT_LIMIT) return text;
  let end = TEXT_LIMIT;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}

/** An object that is too large is left out; what stands in its place was seen by people who parse real trails. */
function within(value: Readonly<Record<string, unknown>> | null, limit: number, name: string): unknown {
  if (value === null || roughly(value, limit) < limit / 6) return value;
  const size = Buffer.byteLength(JSON.stringify(value), 'utf8');
  if (size <= limit) return value;
  return { reason: `${name} too large`, omitted: 'true', originalSize: String(size) };
}

/** About how many characters a value has, counted no further than the limit: most are tiny, and need no exact measure. */
function roughly(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 24;
  let size = 2;
  for (const key of Object.keys(value)) {
    // An own member just named.
    size += key.length + 4 + roughly((value as Readonly<Record<string, unknown>>)[key], limit - size);
    if (size >= limit) break;
  }
  return size;
}
