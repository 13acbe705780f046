/** The six parts of an ARN, `arn:partition:service:region:account:resource`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: string;
}

/** @returns the parts, or undefined where the text is no ARN */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(':');
  const [prefix, partition, service, region, accountId] = parts;
  const resource = parts.slice(5).join(':');
  if (prefix !== 'arn' || !partition || !service || region === undefined || accountId === undefined)
    return undefined;
  return resource === '' ? undefined : { partition, service, region, accountId, resource };
}

/** The partition that a region belongs to; ARNs of China and GovCloud begin with another one. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

/** `arn:aws:service:region:account:resource` */
export function formatArn(service: string, region: string, accountId: string, resource: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${accountId}:${resource}`;
}
