import type { WireFailure } from '../contract/common-failures.js';
import type { ServiceFacts } from '../contract/document.js';
import type { Operation } from '../contract/operations.js';
import type { Principal } from '../identity/principals.js';
import { presentInput, presentOutput, presentResources } from '../trail/present.js';
import { type Circumstances, recordText } from '../trail/record.js';
import type { Incoming } from './engine.js';
import type { Replayed } from './replayed.js';

/** Who called, when, where and how. */
export interface CallFacts {
  readonly requestId: string;
  readonly now: number;
  readonly principal: Principal;
  readonly region: string;
  readonly incoming: Incoming;
  /** Undefined for a call that is made for the first time. */
  readonly replayed?: Replayed | undefined;
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
  /** What requestParameters tells of whoever made the call, before the input. */
  readonly identified: Readonly<Record<string, unknown>> | undefined;
  readonly output: Readonly<Record<string, unknown>> | undefined;
}

/** The one record of a call, as JSON text. */
export function recordOf(
  service: ServiceFacts,
  operation: Operation,
  call: CallFacts,
  ending: Ending,
): string {
  const { failure, sent, output } = ending;
  const presentation = { hidden: ending.hidden, facts: service.trail };
  const { headers } = call.incoming;
  const { identity, shown: seen } = call.principal;
  const shown = failure === undefined || failure.parsed;
  return recordText({
    eventVersion: ending.eventVersion,
    identity,
    eventTime: call.now,
    eventSource: service.trail.eventSource,
    eventName: operation.name,
    awsRegion: call.region,
    sourceIPAddress: seen?.sourceIPAddress ?? call.incoming.sourceIPAddress,
    userAgent: seen?.userAgent ?? headerText(headers['user-agent']),
    error:
      failure === undefined
        ? undefined
        : { code: failure.recordedAs ?? failure.name, message: failure.message },
    requestParameters:
      shown && sent !== undefined
        ? merged(ending.identified, presentInput(operation, sent, presentation))
        : null,
    responseElements:
      failure === undefined && output !== undefined
        ? presentOutput(operation, service.trail, output, presentation)
        : null,
    requestID: call.requestId,
    eventID: ending.eventID,
    readOnly: operation.facts.readOnly,
    resources: failure === undefined && sent !== undefined ? presentResources(operation, sent) : undefined,
    eventType: 'AwsApiCall',
    recipientAccountId: call.principal.accountId,
    ...(call.replayed?.circumstances ?? circumstancesOf(service, call)),
    manner: call.replayed?.manner,
  });
}

function circumstancesOf(service: ServiceFacts, { incoming, principal }: CallFacts): Circumstances {
  const { identity, shown } = principal;
  return {
    vpcEndpointId: shown?.vpcEndpointId,
    // Where a service made the call there are none.
    tlsDetails:
      // Where a service's documented records have none, only what TLS really was is worth telling.
      (service.trail.tlsDetails || incoming.tls !== undefined) && identity.invokedBy === undefined
        ? tlsDetailsOf(incoming)
        : undefined,
  };
}

function merged(
  first: Readonly<Record<string, unknown>> | undefined,
  second: Readonly<Record<string, unknown>> | null,
): Readonly<Record<string, unknown>> | null {
  return first === undefined ? second : { ...first, ...second };
}

/** Over plain HTTP only the host header is known. */
function tlsDetailsOf({ tls, headers }: Incoming): Readonly<Record<string, string>> | undefined {
  const { host } = headers;
  const details = {
    ...(tls === undefined ? {} : { tlsVersion: tls.version, cipherSuite: tls.cipher }),
    ...(typeof host === 'string' && host !== '' ? { clientProvidedHostHeader: host } : {}),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}

function headerText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.join(', ') ?? '');
}
