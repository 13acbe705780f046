import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserIdentity } from '../../src/identity/user-identity.js';
import { packageRoot } from '../../src/kit/package-root.js';

/** A record that AWS's documentation prints. */
export interface DocumentedRecord {
  readonly userIdentity: UserIdentity & { readonly accessKeyId: string };
  readonly eventTime: string;
  readonly awsRegion: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly requestID: string;
  readonly eventID: string;
  readonly requestParameters: Readonly<Record<string, never>>;
  readonly responseElements: Readonly<Record<string, never>> | null;
  readonly recipientAccountId: string;
  readonly [more: string]: unknown;
}

/** A documented record, its members in the order in which AWS prints them. */
export function documented(name: string): DocumentedRecord {
  const text = readFileSync(join(packageRoot, 'test/fixtures/events', `${name}.json`), 'utf8');
  return JSON.parse(text) as DocumentedRecord;
}
