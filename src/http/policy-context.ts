import type { CallFacts } from './record-of.js';

/**
 * What a policy's conditions may ask about a call: where it came from, and the texts of its input under the service's
 * own prefix, such as `sts:ExternalId`.
 * @returns the value of a key, which is in small letters
 */
export function contextOf(
  { incoming, principal, region }: CallFacts,
  prefix: string,
  input: Readonly<Record<string, unknown>>,
): (key: string) => string | undefined {
  const { shown } = principal;
  const agent = incoming.headers['user-agent'];
  return (key) => {
    switch (key) {
      case 'aws:sourceip':
        return shown?.sourceIPAddress ?? incoming.sourceIPAddress;
      case 'aws:useragent':
        return shown?.userAgent ?? (typeof agent === 'string' ? agent : undefined);
      case 'aws:requestedregion':
        return region;
      case 'aws:securetransport':
        return String(incoming.tls !== undefined);
      case 'aws:sourcevpce':
        return shown?.vpcEndpointId;
      default:
        return ofInput(key, prefix, input);
    }
  };
}

function ofInput(key: string, prefix: string, input: Readonly<Record<string, unknown>>): string | undefined {
  if (!key.startsWith(`${prefix}:`)) return undefined;
  const member = Object.entries(input).find(([name]) => name.toLowerCase() === key.slice(prefix.length + 1));
  const value = member?.[1];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
