import type { Incoming } from '../http/engine.js';
import type { Replayed } from '../http/replayed.js';
import type { Principal } from '../identity/principals.js';
import type { UserIdentity } from '../identity/user-identity.js';
import type { Located } from './locate.js';
import { noteIds, pageTokensOf, type Script } from './minting.js';
import { leastInput, type Parameters, readParameters } from './parameters.js';
import { asText, type Members, membersOf, type Source, worded } from './read.js';
import { requestOf } from './request.js';

/** Why a record tells of no call that can be made here; undefined where it may. */
export function hindrance({ record }: Source): string | undefined {
  const { eventType = 'AwsApiCall', eventCategory = 'Management' } = record;
  if (eventType !== 'AwsApiCall') return `no call makes an ${worded(eventType)}`;
  if (eventCategory !== 'Management')
    return `no call leaves a record of the category ${worded(eventCategory)}`;
  return undefined;
}

/** What was asked; where the record does not tell, what may have been, the likeliest first. */
export function parametersOf({ service, operation }: Located, source: Source): Parameters[] {
  const { requestParameters: shown, errorCode } = source.record;
  const seed = asText(source.record.eventID) ?? source.text;
  if (isLeftOut(shown)) return [leastInput(operation, seed)];
  const invalid = /^Validation/.test(asText(errorCode) ?? '');
  const read = (whole: boolean): Parameters => {
    const told = { parameters: membersOf(shown), seed, invalid, whole };
    return readParameters(service.contract, operation, told);
  };
  const least = read(false);
  const all = least.whole ? [least] : [least, read(true)];
  // Refused before its input was read, if there was any.
  const unread = shown === null && errorCode !== undefined && operation.input.members.length > 0;
  return unread ? [...all.map((each) => ({ ...each, veiled: true })), leastInput(operation, seed)] : all;
}

/** A member that was too large for a record has a note in its place. */
function isLeftOut(shown: unknown): boolean {
  const { omitted, originalSize } = membersOf(shown);
  return (omitted === true || omitted === 'true') && originalSize !== undefined;
}

/** The request of a call. @throws Error where what the record shows can stand in none */
export function incomingOf({ service, operation }: Located, { record }: Source, input: Members): Incoming {
  const { headers, ...request } = requestOf(service.contract, operation, input);
  const { tlsVersion, cipherSuite } = membersOf(record.tlsDetails);
  const version = asText(tlsVersion);
  return {
    ...request,
    headers: { ...headers, 'user-agent': asText(record.userAgent) },
    sourceIPAddress: asText(record.sourceIPAddress) ?? '',
    tls: version === undefined ? undefined : { version, cipher: asText(cipherSuite) ?? '' },
  };
}

/** What the engine is told of a call, beside its request, and the ids that it makes on the way. */
export function replayedOf(
  { record, place }: Source,
  now: number,
  script: Script,
): { readonly replayed: Replayed; readonly made: readonly string[] } {
  const { ids, made } = noteIds(script);
  const names = Object.keys(record);
  const replayed: Replayed = {
    requestId: asText(record.requestID),
    eventId: asText(record.eventID),
    eventVersion: asText(record.eventVersion) ?? '',
    now,
    principal: principalOf(record, place.accountId),
    region: place.region,
    ids,
    pageTokens: pageTokensOf(record.errorCode === undefined),
    circumstances: {
      apiVersion: asText(record.apiVersion),
      sharedEventID: asText(record.sharedEventID),
      vpcEndpointId: asText(record.vpcEndpointId),
      vpcEndpointAccountId: asText(record.vpcEndpointAccountId),
      // Whatever is in these stays as it is.
      tlsDetails: record.tlsDetails === undefined ? undefined : (membersOf(record.tlsDetails) as Texts),
      sessionCredentialFromConsole: asText(record.sessionCredentialFromConsole),
      additionalEventData:
        record.additionalEventData === undefined ? undefined : membersOf(record.additionalEventData),
    },
    manner: {
      readOnly: names.includes('readOnly'),
      categoryFirst:
        names.includes('eventCategory') &&
        names.indexOf('eventCategory') < names.indexOf('recipientAccountId'),
    },
  };
  return { replayed, made };
}

type Texts = Readonly<Record<string, string>>;

function principalOf(record: Members, accountId: string): Principal {
  // Whoever it was: the record repeats it, and behaviours ask for no more of it than may be there.
  const identity = membersOf(record.userIdentity) as UserIdentity;
  const arn =
    asText(identity.arn) ??
    asText(identity.invokedBy) ??
    `arn:aws:iam::${asText(identity.accountId) ?? accountId}:root`;
  const vpcEndpointId = asText(record.vpcEndpointId);
  return { accountId, arn, identity, ...(vpcEndpointId === undefined ? {} : { shown: { vpcEndpointId } }) };
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * When a call was made. A record tells the second; which of its thousand milliseconds it was, an answer that names
 * instants of that second may tell.
 */
export function instantOf({ record, second }: Source): number {
  const within = instantsIn(record.responseElements).filter((at) => at >= second && at < second + 1000);
  return within.length === 0 ? second : Math.min(...within);
}

function instantsIn(value: unknown): number[] {
  if (typeof value === 'string') return INSTANT.test(value) ? [Date.parse(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(instantsIn) : [];
}
