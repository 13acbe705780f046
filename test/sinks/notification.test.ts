import AWS from 'aws-sdk';
import { describe, expect, it } from 'vitest';
import { publishRequest } from '../../src/sinks/publish.js';
import { startEmulator } from '../support/emulator.js';
import { temporaryDirectory } from '../support/process.js';
import { createAccount, json, type Received, startReceiver } from './receiver.js';

const quick = { timeout: '300ms', retryAfter: '5ms', retryAtMost: '40ms' };
const topicArn = 'arn:aws:sns:eu-west-1:123456789012:files';

async function deliver(url: string): Promise<{ bucket: string; key: string }> {
  await createAccount(url);
  const response = await fetch(`${url}/_chimepost/trail/deliver`, { method: 'POST' });
  const { files } = (await response.json()) as { files: { bucket: string; key: string }[] };
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error('one file was expected');
  return file;
}

const messageOf = (request: Received): unknown => JSON.parse(String(json(request).Message));

describe('notifications of log files', () => {
  it('come to a subscriber as SNS sends them', async () => {
    const hook = await startReceiver();
    const { url } = await startEmulator({ sinks: { sns: { url: hook.url } } });
    const { bucket, key } = await deliver(url);
    await hook.until(({ received }) => received.length === 1);
    const [request] = hook.received;
    if (request === undefined) throw new Error('nothing came');
    const standard = 'arn:aws:sns:us-east-1:123456789012:chimepost';
    expect(json(request)).toEqual({
      Type: 'Notification',
      MessageId: expect.stringMatching(/^[\da-f-]{36}$/),
      TopicArn: standard,
      Message: expect.any(String),
      Timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(messageOf(request)).toEqual({ s3Bucket: bucket, s3ObjectKey: [key] });
    expect(request.headers).toMatchObject({
      'content-type': 'text/plain; charset=UTF-8',
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-message-id': json(request).MessageId,
      'x-amz-sns-topic-arn': standard,
    });
  });

  it('come again, the same, until they are taken, over a restart too', async () => {
    const trailDir = temporaryDirectory();
    const hook = await startReceiver();
    hook.answer(() => 500);
    const settings = { trailDir, sinks: { sns: { url: hook.url, topicArn, ...quick } } };
    const first = await startEmulator(settings);
    const files = [await deliver(first.url), await deliver(first.url)];
    await hook.until(({ received }) => received.length > 2);
    await first.close();
    hook.answer(() => 200);
    await startEmulator(settings);
    await hook.until(({ taken }) => taken.length === 2);
    expect(hook.taken.map(messageOf)).toEqual(
      files.map(({ bucket, key }) => ({ s3Bucket: bucket, s3ObjectKey: [key] })),
    );
    expect(json(hook.taken[0] as Received)).toEqual(json(hook.received[0] as Received));
    expect(json(hook.taken[0] as Received).TopicArn).toBe(topicArn);
  });

  it('wait for the upload, and name the bucket that it went to', async () => {
    const store = await startReceiver();
    store.answer((_request, index) => (index < 3 ? 500 : 200));
    const hook = await startReceiver();
    const uploads: number[] = [];
    hook.answer(() => {
      uploads.push(store.taken.length);
      return 200;
    });
    const s3 = { endpoint: `http://127.0.0.1:${store.port}`, bucket: 'elsewhere', accessKeyId: 'a' };
    const { url } = await startEmulator({
      sinks: { s3: { ...s3, secretAccessKey: 'b', ...quick }, sns: { url: hook.url } },
    });
    const { key } = await deliver(url);
    await hook.until(({ received }) => received.length === 1);
    expect(uploads).toEqual([1]);
    expect(hook.taken.map(messageOf)).toEqual([{ s3Bucket: 'elsewhere', s3ObjectKey: [key] }]);
    // A digest is uploaded, and nobody is told of it, as by CloudTrail.
    await fetch(`${url}/_chimepost/trail/digest`, { method: 'POST' });
    await store.until(({ taken }) => taken.length === 2);
    const { key: next } = await deliver(url);
    await hook.until(({ received }) => received.length === 2);
    expect(messageOf(hook.taken[1] as Received)).toEqual({ s3Bucket: 'elsewhere', s3ObjectKey: [next] });
  });

  it('are published to an SNS-compatible endpoint', async () => {
    const endpoint = await startReceiver();
    endpoint.answer((_request, index) => (index === 0 ? 500 : 200));
    const { url } = await startEmulator({
      sinks: {
        sns: { endpoint: `http://127.0.0.1:${endpoint.port}/`, topicArn, region: 'eu-west-1', ...quick },
      },
    });
    const { bucket, key } = await deliver(url);
    await endpoint.until(({ taken }) => taken.length === 1);
    const [request] = endpoint.taken;
    const form = Object.fromEntries(new URLSearchParams(request?.body.toString('utf8')));
    expect(form).toEqual({
      Action: 'Publish',
      Version: '2010-03-31',
      TopicArn: topicArn,
      Message: JSON.stringify({ s3Bucket: bucket, s3ObjectKey: [key] }),
    });
    expect(request?.headers.authorization).toMatch(/Credential=test\/\d{8}\/eu-west-1\/sns\/aws4_request, /);
  });

  it('are signed as the SDK signs', () => {
    const now = Date.UTC(2024, 3, 2, 13, 4, 22, 308);
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG' };
    const { headers, body } = publishRequest({
      endpoint: 'http://sns.local:4566/',
      topicArn,
      message: '{"s3Bucket":"b","s3ObjectKey":["a b/ä"]}',
      region: 'eu-west-1',
      ...credentials,
      now,
    });
    // The SDK's signer is there at run time, but not in its types.
    const { Signers, Endpoint, HttpRequest } = AWS as unknown as {
      Signers: {
        V4: new (request: object, service: string) => { addAuthorization(keys: object, at: Date): void };
      };
      Endpoint: new (url: string) => object;
      HttpRequest: new (endpoint: object, region: string) => Record<string, unknown>;
    };
    const request = new HttpRequest(new Endpoint('http://sns.local:4566/'), 'eu-west-1');
    const signed: Record<string, string> = {
      Host: 'sns.local:4566',
      'Content-Type': headers['content-type'] ?? '',
    };
    Object.assign(request, { method: 'POST', headers: signed, body });
    new Signers.V4(request, 'sns').addAuthorization(credentials, new Date(now));
    expect(headers.authorization).toBe(signed.Authorization);
    expect(headers['x-amz-date']).toBe(signed['X-Amz-Date']);
  });
});
