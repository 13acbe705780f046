import type { WireFailure } from '../contract/common-failures.js';
import type { ServiceFacts } from '../contract/document.js';
import type { Operation } from '../contract/operations.js';
import type { Principal } from '../identity/principals.js';
import { presentInput, presentOutput } from '../trail/present.js';
import { buildRecord, type TrailRecord } from '../trail/record.js';
import type { Incoming } from './engine.js';

/** Who called, when, where and how. */
export interface CallFacts {
  readonly requestId: string;
  readonly now: number;
  readonly principal: Principal;
  readonly region: string;
  readonly incoming: Incoming;
}

/** How a call ended, as its record tells it. */
export interface Ending {
  readonly eventID: string;
  readonly eventVersion: string;
  /** What stands for a sensitive value; undefined where nothing is hidden. */
  readonly hidden: string | undefined;
  readonly failure: WireFailure | undefined;
  /** Undefined where the input was not understood. */
  readonly sent: Readonly<Record<string, unknown>> | undefined;
  readonly output: Readonly<Record<string, unknown>> | undefined;
}

/** The one record of a call. */
export function recordOf(
  service: ServiceFacts,
  operation: Operation,
  call: CallFacts,
  ending: Ending,
): TrailRecord {
  const { failure, sent, output, hidden } = ending;
  const { headers } = call.incoming;
  const shown = failure === undefined || failure.parsed;
  return buildRecord({
    eventVersion: ending.eventVersion,
    identity: call.principal.identity,
    eventTime: call.now,
    eventSource: service.trail.eventSource,
    eventName: operation.name,
    awsRegion: call.region,
    sourceIPAddress: call.incoming.sourceIPAddress,
    userAgent: headerText(headers['user-agent']),
    error: failure === undefined ? undefined : { code: failure.name, message: failure.message },
    requestParameters: shown && sent !== undefined ? presentInput(operation, sent, { hidden }) : null,
    responseElements:
      failure === undefined && output !== undefined
        ? presentOutput(operation, service.trail, output, { hidden })
        : null,
    requestID: call.requestId,
    eventID: ending.eventID,
    readOnly: operation.facts.readOnly,
    eventType: 'AwsApiCall',
    recipientAccountId: call.principal.accountId,
    tlsDetails: service.trail.tlsDetails ? tlsDetailsOf(headers.host) : undefined,
  });
}

/** Over plain HTTP only the host header is known. */
function tlsDetailsOf(
  host: string | readonly string[] | undefined,
): Readonly<Record<string, string>> | undefined {
  return typeof host === 'string' && host !== '' ? { clientProvidedHostHeader: host } : undefined;
}

function headerText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.join(', ') ?? '');
}
