import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChimeClient } from '@aws-sdk/client-chime';
import AWS from 'aws-sdk';
import { packageRoot } from '../../src/kit/package-root.js';

/** Credentials of an IAM user of the default account. */
export const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' };

/** What `aws-sdk` v2 answers: untyped, since it makes its methods of the model at run time. */
export interface RepostClient {
  call(operation: string, input?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Waits as the model's waiter says, with a delay of ours between polls. */
  waitFor(state: string, input: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  pages(operation: string, input: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]>;
}

interface Version2Service {
  makeRequest(operation: string, input: object): Version2Request;
  waitFor(state: string, input: object): Version2Request;
}

interface Version2Request {
  promise(): Promise<unknown>;
  eachPage(
    each: (error: Error | null, data: Record<string, unknown> | null, done?: () => void) => boolean,
  ): void;
}

/** A client of the JavaScript SDK v2 over re:Post Private's own public model, so that all 19 operations are there. */
export function repostClient(url: string, options: Readonly<Record<string, unknown>> = {}): RepostClient {
  const model = JSON.parse(
    readFileSync(join(packageRoot, 'test/fixtures/models/repostspace.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  // Service takes a model under apiConfig, which its types do not tell.
  const service = new AWS.Service({
    endpoint: url,
    region: 'us-west-2',
    maxRetries: 0,
    paramValidation: false,
    credentials,
    apiConfig: model,
    ...options,
  } as never) as unknown as Version2Service;
  return {
    call: (operation, input = {}) => answer(service.makeRequest(lowerFirst(operation), { ...input })),
    waitFor: (state, input) =>
      answer(service.waitFor(state, { ...input, $waiter: { delay: 0.05, maxAttempts: 20 } })),
    pages: (operation, input) =>
      new Promise((resolve, reject) => {
        const pages: Record<string, unknown>[] = [];
        service.makeRequest(lowerFirst(operation), { ...input }).eachPage((error, data) => {
          if (error !== null) reject(error);
          else if (data === null) resolve(pages);
          else pages.push(data);
          return error === null;
        });
      }),
  };
}

/** A Chime client of the JavaScript SDK v3. */
export function chimeClient(url: string, region = 'us-east-1'): ChimeClient {
  return new ChimeClient({ endpoint: url, region, credentials, maxAttempts: 1 });
}

async function answer(request: Version2Request): Promise<Record<string, unknown>> {
  return (await request.promise()) as Record<string, unknown>;
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
