import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../kit/package-root.js';
import type { ContractDocument } from './document.js';

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
