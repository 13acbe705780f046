import { derivedUuid } from '../kit/ids.js';

/** A record as EventBridge hands it on. */
export interface Envelope {
  /** One line. */
  readonly json: string;
  /** Whether the call only read. */
  readonly readOnly: boolean;
}

/**
 * The kinds of events, by what a record calls them. EventBridge's guide writes "Signin"; the events themselves,
 * and so the rules that people wrote, say "Sign In".
 */
const DETAIL_TYPES: Readonly<Record<string, string>> = {
  AwsApiCall: 'AWS API Call via CloudTrail',
  AwsServiceEvent: 'AWS Service Event via CloudTrail',
  AwsConsoleAction: 'AWS Console Action via CloudTrail',
  AwsConsoleSignIn: 'AWS Console Sign In via CloudTrail',
  AwsCloudTrailInsight: 'AWS Insight via CloudTrail',
  AwsVpceEvent: 'AWS Network Activity Event via CloudTrail',
};

/** What EventBridge took for reading before records said it themselves. */
const READING = /^(?:List|Get|Describe)/;

/**
 * Wraps a record, whose text stays what it is.
 * @param text one line of the journal
 * @returns undefined where it is no record
 */
export function envelopeOf(text: string): Envelope | undefined {
  const record = parse(text);
  if (record === undefined) return undefined;
  const { eventID, eventType, eventSource, eventName, eventTime, awsRegion, recipientAccountId, readOnly } =
    record;
  if (typeof eventSource !== 'string') return undefined;
  const head = {
    version: '0',
    // Drawn from the record's own, so that what is sent again can be told by its id.
    id: derivedUuid(`event ${typeof eventID === 'string' ? eventID : text}`),
    'detail-type': DETAIL_TYPES[String(eventType)] ?? DETAIL_TYPES.AwsApiCall,
    source: `aws.${eventSource.replace(/\.amazonaws\.com(\.cn)?$/, '')}`,
    account: recipientAccountId,
    time: eventTime,
    region: awsRegion,
    resources: [],
  };
  return {
    json: `${JSON.stringify(head).slice(0, -1)},"detail":${text}}`,
    readOnly: typeof readOnly === 'boolean' ? readOnly : READING.test(String(eventName)),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
