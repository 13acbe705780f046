import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChimeClient } from '@aws-sdk/client-chime';
import AWS from 'aws-sdk';
import type { OperationName, ServiceName } from '../../src/call.js';
import { packageRoot } from '../../src/kit/package-root.js';
import type { Client } from '../services/drive.js';

/** Credentials of an IAM user of the default account. */
export const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };

/** The JavaScript SDK v2 over one service's model; untyped, since it makes its methods of the model at run time. */
export interface ModelClient {
  call(operation: string, input?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Waits as the model's waiter says, with a delay of ours between polls. */
  waitFor(state: string, input: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Every page, as the SDK's own paginator goes through them. */
  pages(operation: string, input: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]>;
}

interface Version2Service {
  makeRequest(operation: string, input: object): Version2Request;
  waitFor(state: string, input: object): Version2Request;
}

interface Version2Request {
  promise(): Promise<unknown>;
  eachPage(each: (error: Error | null, data: Record<string, unknown> | null) => boolean): void;
}

/** Models in botocore's format, by the file that they are in: public ones, and our own of the console actions. */
const MODELS = {
  repostspace: 'test/fixtures/models/repostspace.json',
  'chime-console': 'openapi/models/chime-console.json',
} as const;

/** A client of the JavaScript SDK v2, which can load any service's model and so reaches every operation. */
export function modelClient(
  service: keyof typeof MODELS,
  endpoint: string,
  options: Readonly<Record<string, unknown>> = {},
): ModelClient {
  const model = JSON.parse(readFileSync(join(packageRoot, MODELS[service]), 'utf8')) as {
    pagination?: object;
  };
  const version2 = new AWS.Service({
    endpoint,
    region: 'us-west-2',
    maxRetries: 0,
    paramValidation: false,
    credentials,
    // The SDK takes a model here, which its types do not tell; it has a name of its own for the paginators.
    apiConfig: { ...model, paginators: model.pagination },
    ...options,
  } as never) as unknown as Version2Service;
  return {
    call: (operation, input = {}) => answer(version2.makeRequest(lowerFirst(operation), { ...input })),
    waitFor: (state, input) =>
      answer(version2.waitFor(lowerFirst(state), { ...input, $waiter: { delay: 0.02, maxAttempts: 20 } })),
    pages: (operation, input) =>
      new Promise((resolve, reject) => {
        const pages: Record<string, unknown>[] = [];
        version2.makeRequest(lowerFirst(operation), { ...input }).eachPage((error, data) => {
          if (error !== null) reject(error);
          else if (data === null) resolve(pages);
          else pages.push(data);
          return error === null;
        });
      }),
  };
}

/** A model client as the typed client that scenarios take. */
export function typed<S extends ServiceName, O extends OperationName<S> = OperationName<S>>(
  client: ModelClient,
): Client<S, O> {
  // Every operation that a scenario names is one of the model, which the SDK checks when it is called.
  return new Proxy({} as Client<S, O>, {
    get: (_target, operation) => (input: Readonly<Record<string, unknown>>) =>
      client.call(String(operation), input),
  });
}

/** A Chime client of the JavaScript SDK v3. */
export function chimeClient(
  endpoint: string,
  region = 'us-east-1',
  accessKeyId = credentials.accessKeyId,
): ChimeClient {
  return new ChimeClient({ endpoint, region, credentials: { ...credentials, accessKeyId }, maxAttempts: 1 });
}

async function answer(request: Version2Request): Promise<Record<string, unknown>> {
  // Every answer of the SDK is an object, empty where there was no body.
  return (await request.promise()) as Record<string, unknown>;
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
