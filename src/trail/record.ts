import type { UserIdentity } from '../identity/user-identity.js';
import { toSeconds } from '../kit/clock.js';
import { quote } from '../kit/json.js';
import { type Era, eraOf, shapeIdentity } from './versions.js';

/** What a record tells of the way that a call came, and of nothing else. */
export interface Circumstances {
  readonly apiVersion?: string | undefined;
  readonly sharedEventID?: string | undefined;
  readonly vpcEndpointId?: string | undefined;
  readonly vpcEndpointAccountId?: string | undefined;
  readonly tlsDetails?: Readonly<Record<string, string>> | undefined;
  readonly sessionCredentialFromConsole?: string | undefined;
  readonly additionalEventData?: Readonly<Record<string, unknown>> | undefined;
}

/** What a record tells, before its version decides how. */
export interface RecordFacts extends Circumstances {
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
  readonly requestID?: string | undefined;
  readonly eventID: string;
  readonly readOnly: boolean;
  readonly resources?: readonly Readonly<Record<string, string>>[] | undefined;
  readonly eventType: 'AwsApiCall' | 'AwsServiceEvent' | 'AwsConsoleAction';
  readonly recipientAccountId: string;
  readonly serviceEventDetails?: Readonly<Record<string, unknown>> | undefined;
  /** Of a call that a record was written of before; the identity is that record's own, and stands as it is. */
  readonly manner?: Manner | undefined;
}

/** In what records of one version differ, by when they were written. */
export interface Manner {
  /** Some have readOnly before 1.06 already. */
  readonly readOnly: boolean;
  /** Until early in 2022, eventCategory stood before recipientAccountId. */
  readonly categoryFirst: boolean;
}

/** A CloudTrail record: plain data whose members stand in CloudTrail's order. */
export type TrailRecord = Readonly<Record<string, unknown>>;

/** Bounds of the reference of record contents. Text is cut, objects are left out. */
const TEXT_LIMIT = 1024;
const OBJECT_LIMIT = 100 * 1024;
const ADDITIONAL_LIMIT = 28 * 1024;

/**
 * A record as JSON text, a pure function of its facts. The order of members is that of 2,900 raw records, which
 * never contradict one another. It is written by hand, since every call waits for it: JSON.stringify takes
 * 1.4 times as long for a record.
 */
export function recordText(facts: RecordFacts): string {
  const era = eraOf(facts.eventVersion);
  const { manner } = facts;
  const category = era.category ? ',"eventCategory":"Management"' : '';
  const identity =
    manner === undefined
      ? identityText(facts.identity, facts.eventVersion, era)
      : JSON.stringify(facts.identity);
  let text =
    `{"eventVersion":${quote(facts.eventVersion)}` +
    `,"userIdentity":${identity}` +
    `,"eventTime":"${toSeconds(facts.eventTime)}"` +
    `,"eventSource":${quote(facts.eventSource)}` +
    `,"eventName":${quote(facts.eventName)}` +
    `,"awsRegion":${quote(facts.awsRegion)}` +
    `,"sourceIPAddress":${quote(facts.sourceIPAddress)}` +
    `,"userAgent":${quote(cut(facts.userAgent))}`;
  const { error } = facts;
  if (error !== undefined) {
    text += `,"errorCode":${quote(cut(error.code))},"errorMessage":${quote(cut(error.message))}`;
  }
  text += object('requestParameters', facts.requestParameters, OBJECT_LIMIT);
  text += object('responseElements', facts.responseElements, OBJECT_LIMIT);
  text += object('additionalEventData', facts.additionalEventData, ADDITIONAL_LIMIT);
  if (facts.requestID !== undefined) text += `,"requestID":${quote(cut(facts.requestID))}`;
  text += `,"eventID":${quote(facts.eventID)}`;
  if (manner?.readOnly ?? era.management) text += `,"readOnly":${facts.readOnly}`;
  if (facts.resources !== undefined) text += `,"resources":${JSON.stringify(facts.resources)}`;
  text += `,"eventType":${quote(facts.eventType)}`;
  text += member('apiVersion', facts.apiVersion);
  if (era.management) text += ',"managementEvent":true';
  if (manner?.categoryFirst === true) text += category;
  text += `,"recipientAccountId":${quote(facts.recipientAccountId)}`;
  text += member('sharedEventID', facts.sharedEventID);
  if (era.vpcEndpoint) text += member('vpcEndpointId', facts.vpcEndpointId);
  text += member('vpcEndpointAccountId', facts.vpcEndpointAccountId);
  text += object('serviceEventDetails', facts.serviceEventDetails, OBJECT_LIMIT);
  if (manner?.categoryFirst !== true) text += category;
  if (era.tlsDetails && facts.tlsDetails !== undefined) {
    text += `,"tlsDetails":${JSON.stringify(facts.tlsDetails)}`;
  }
  text += member('sessionCredentialFromConsole', facts.sessionCredentialFromConsole);
  return `${text}}`;
}

/** A record as data. */
export function buildRecord(facts: RecordFacts): TrailRecord {
  // An object's text was just written.
  return JSON.parse(recordText(facts)) as TrailRecord;
}

/** A principal makes many calls: its identity is shaped and printed once a version. */
const printed = new WeakMap<UserIdentity, Map<string, string>>();

function identityText(identity: UserIdentity, eventVersion: string, era: Era): string {
  let versions = printed.get(identity);
  if (versions === undefined) {
    versions = new Map();
    printed.set(identity, versions);
  }
  let text = versions.get(eventVersion);
  if (text === undefined) {
    text = JSON.stringify(shapeIdentity(identity, era));
    versions.set(eventVersion, text);
  }
  return text;
}

function member(name: string, value: string | undefined): string {
  return value === undefined ? '' : `,"${name}":${quote(value)}`;
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

/**
 * A member that is an object, or null. One that is too large is left out; what stands in its place was seen by
 * people who parse real trails.
 */
function object(
  name: string,
  value: Readonly<Record<string, unknown>> | null | undefined,
  limit: number,
): string {
  if (value === undefined) return '';
  if (value === null) return `,"${name}":null`;
  const text = JSON.stringify(value);
  const size = text.length * 3 <= limit ? 0 : Buffer.byteLength(text, 'utf8');
  if (size <= limit) return `,"${name}":${text}`;
  return `,"${name}":{"reason":"${name} too large","omitted":"true","originalSize":"${size}"}`;
}
