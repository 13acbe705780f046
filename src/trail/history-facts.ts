/** A resource by which a record can be looked up. */
export interface HistoryResource {
  type?: string | undefined;
  name?: string | undefined;
}

/** What a record can be looked up by. */
export interface Facts {
  /** Seconds since the epoch; 0 where the record has no time. */
  time: number;
  eventId: string | undefined;
  requestId: string | undefined;
  eventName: string | undefined;
  eventSource: string | undefined;
  username: string | undefined;
  accessKeyId: string | undefined;
  errorCode: string | undefined;
  accountId: string | undefined;
  region: string | undefined;
  readOnly: boolean | undefined;
  resources: readonly HistoryResource[];
}

/** Derives a record's resources; the record is whatever JSON stands in the line. */
export type ResourcesOf = (record: Readonly<Record<string, unknown>>) => readonly HistoryResource[];

/** Reads a record's facts from its parsed line. */
export function factsOf(record: Readonly<Record<string, unknown>>, resourcesOf: ResourcesOf): Facts {
  const identity = asObject(record.userIdentity);
  const time = Date.parse(asText(record.eventTime) ?? '');
  return {
    time: Number.isNaN(time) ? 0 : Math.floor(time / 1000),
    eventId: asText(record.eventID),
    requestId: asText(record.requestID),
    eventName: asText(record.eventName),
    eventSource: asText(record.eventSource),
    username: usernameOf(identity),
    accessKeyId: asText(identity.accessKeyId),
    errorCode: asText(record.errorCode),
    accountId: asText(record.recipientAccountId),
    region: asText(record.awsRegion),
    readOnly: typeof record.readOnly === 'boolean' ? record.readOnly : undefined,
    resources: resourcesOf(record),
  };
}

/**
 * The user name that LookupEvents shows: the role session's name for an assumed role, `root` for the root
 * user whatever its alias; none for a service.
 */
export function usernameOf(identity: Readonly<Record<string, unknown>>): string | undefined {
  switch (identity.type) {
    case 'Root':
      return 'root';
    case 'AssumedRole':
    case 'FederatedUser': {
      const principal = asText(identity.principalId);
      const colon = principal?.indexOf(':') ?? -1;
      return colon === -1 ? asText(identity.userName) : principal?.slice(colon + 1);
    }
    case 'AWSService':
      return undefined;
    default:
      return asText(identity.userName);
  }
}

/** The resources that a record names itself, by ARN. */
export const namedResources: ResourcesOf = (record) => {
  if (!Array.isArray(record.resources)) return [];
  return record.resources.map((entry: unknown) => {
    const resource = asObject(entry);
    return { type: asText(resource.type), name: asText(resource.ARN) };
  });
};

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
