import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../kit/package-root.js';
import type { ContractDocument } from './document.js';

/** The services that have a contract document here, in the order in which they are listed everywhere. */
export const serviceNames = [
  'repostspace',
  'chime',
  'chime-console',
  'chime-sdk-identity',
  'chime-sdk-meetings',
  'chime-sdk-messaging',
  'chime-sdk-voice',
  'chime-sdk-media-pipelines',
  'support',
  'cloudtrail',
  'sts',
  'organizations',
] as const;

/** Where the committed contract documents are. */
const FOLDER = join(packageRoot, 'openapi');

/** The text of a service's contract document. */
export function documentText(service: string): string {
  return readFileSync(join(FOLDER, `${service}.json`), 'utf8');
}

/** A service's contract document. It was checked when it was derived, and is taken at its word here. */
export function loadDocument(service: string): ContractDocument {
  return JSON.parse(documentText(service)) as ContractDocument;
}
