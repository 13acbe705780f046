import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractDocument, Operation } from '../../src/contract/document.js';
import { loadDocument } from '../../src/contract/documents.js';
import { packageRoot } from '../../src/kit/package-root.js';

/** What an SDK sends beside the body; the key is an assumed role's, whose records are the longest. */
const SDK_HEADERS = {
  'user-agent':
    'aws-sdk-js/3.1138.0 ua/2.1 os/linux#6.1.0 lang/js md/nodejs#20.20.2 api/chime#3.1138.0 m/E,n',
  'amz-sdk-invocation-id': '0d1bdd0c-42ca-4c50-8b5c-0c9f4b3f3f0e',
  'amz-sdk-request': 'attempt=1; max=3',
  'x-amz-date': '20260102T030405Z',
  'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  authorization:
    'AWS4-HMAC-SHA256 Credential=ASIAQWERTYUIOPASDFGH/20260102/us-east-1/chime/aws4_request, ' +
    'SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;host;x-amz-content-sha256;x-amz-date, ' +
    'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
};

/** One whole HTTP/1.1 request. */
export function httpRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const all: Record<string, string> = { host: '127.0.0.1', ...headers };
  if (body !== '' || method !== 'GET') all['content-length'] = String(Buffer.byteLength(body));
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** CreateAccount, which puts a row into the store and the account into its record. */
export const createAccount = httpRequest(
  'POST',
  '/chime/accounts',
  { ...SDK_HEADERS, 'content-type': 'application/json' },
  JSON.stringify({ Name: 'benchmark' }),
);

/** ListAccounts. */
export const listAccounts = httpRequest('GET', '/chime/accounts', SDK_HEADERS);

/** A call with as little input as reaches the operation. */
export interface FirstCall {
  readonly operation: string;
  readonly request: string;
}

/** One call of every operation of all contracts. */
export function firstCalls(): FirstCall[] {
  const documents = readdirSync(join(packageRoot, 'openapi')).filter((file) => file.endsWith('.json'));
  return documents.flatMap((file) => callsOf(file.slice(0, -'.json'.length)));
}

function callsOf(service: string): FirstCall[] {
  const document = loadDocument(service);
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      operation: `${service} ${operation.operationId}`,
      request: requestOf(document, path, method.toUpperCase(), operation),
    })),
  );
}

function requestOf(document: ContractDocument, path: string, method: string, operation: Operation): string {
  const { service, protocol, targetPrefix, apiVersion } = document['x-aws'];
  const name = operation.operationId;
  if (protocol === 'awsQuery') {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    return httpRequest('POST', `/${service}/`, form, `Action=${name}&Version=${apiVersion}`);
  }
  if (protocol !== 'restJson1') {
    const target = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${targetPrefix ?? ''}.${name}`,
    };
    return httpRequest('POST', `/${service}/`, target, '{}');
  }
  const [place = '/', literal = ''] = path.split('#');
  const filled = place.replace(/\{[^}]+\}/g, 'x');
  const query = literal === '' ? '' : `?${literal}`;
  const body = operation.requestBody === undefined ? '' : '{}';
  const headers: Record<string, string> = body === '' ? {} : { 'content-type': 'application/json' };
  return httpRequest(method, `/${service}${filled}${query}`, headers, body);
}
