import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import AWS from 'aws-sdk';
import { credentials } from '../support/clients.js';
import { type EmulatorOptions, startEmulator, type TestEmulator } from '../support/emulator.js';

export const BUCKET = 'chimepost-trail';

/** An emulator whose trail directory holds some files, and a client of it. */
export interface Subject extends TestEmulator {
  readonly s3: AWS.S3;
  /** Writes files by their keys. */
  put(files: Readonly<Record<string, string | Buffer>>, bucket?: string): Promise<void>;
  fileOf(key: string, bucket?: string): string;
  /** Sends a request exactly as it is written, path and all. */
  raw(method: string, path: string, headers?: Readonly<Record<string, string>>): Promise<RawReply>;
}

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export async function startSubject(
  settings: Readonly<Record<string, unknown>> = {},
  options: EmulatorOptions = {},
): Promise<Subject> {
  const emulator = await startEmulator(settings, options);
  const fileOf = (key: string, bucket = BUCKET): string => join(emulator.trailDir, bucket, key);
  return {
    ...emulator,
    fileOf,
    s3: client(emulator.url),
    async put(files, bucket = BUCKET) {
      for (const [key, content] of Object.entries(files)) {
        await mkdir(dirname(fileOf(key, bucket)), { recursive: true });
        await writeFile(fileOf(key, bucket), content);
      }
    },
    raw: (method, path, headers = {}) => sendRaw(emulator.url, method, path, headers),
  };
}

/** The S3 client of the JavaScript SDK v2. */
export function client(url: string, options: AWS.S3.ClientConfiguration = {}): AWS.S3 {
  return new AWS.S3({
    endpoint: url,
    region: 'us-east-1',
    s3ForcePathStyle: true,
    maxRetries: 0,
    credentials,
    ...options,
  });
}

/** What a call of the SDK was refused with. */
export async function refusalOf(call: { promise(): Promise<unknown> }): Promise<AWS.AWSError> {
  return call.promise().then(
    () => expectRefusal(),
    (error: AWS.AWSError) => error,
  );
}

function expectRefusal(): never {
  throw new Error('the call was not refused');
}

function sendRaw(
  url: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          text: body.toString('utf8'),
        });
      });
    });
    request.on('error', reject);
    request.end();
  });
}
