import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator, type TestEmulator } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';
import { createAccount, json, type Receiver, startReceiver, untilHealth } from './receiver.js';

const quick = { timeout: '300ms', retryAfter: '5ms', retryAtMost: '40ms' };
const keys = { accessKeyId: 'AKIASTORE', secretAccessKey: 'secret' };

/** A store of the smallest kind: keeps what is put, and gives it back with its headers. */
async function startStore(): Promise<Receiver & { readonly endpoint: string; client: S3Client }> {
  const receiver = await startReceiver();
  keep(receiver, () => 200);
  const endpoint = `http://127.0.0.1:${receiver.port}`;
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    // A copy, since the SDK notes in it where it has it from.
    credentials: { ...keys },
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  return Object.assign(receiver, { endpoint, client });
}

/** @param status what the next PUT is answered */
function keep(receiver: Receiver, status: (index: number) => number | 'nothing'): void {
  receiver.answer(({ method, url }, index) => {
    if (method === 'PUT') return status(index);
    const path = url.split('?')[0];
    const put = receiver.taken.findLast((request) => request.method === 'PUT' && pathOf(request) === path);
    if (put === undefined) return 404;
    const kept = Object.entries(put.headers).filter(([name]) => /^(content-|x-amz-meta-)/.test(name));
    return (response) => {
      response.writeHead(200, Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])));
      response.end(method === 'HEAD' ? undefined : put.body);
    };
  });
}

const pathOf = ({ url }: { url: string }): string => url.split('?')[0] ?? '';
const puts = ({ taken }: Receiver): string[] =>
  taken.filter(({ method }) => method === 'PUT').map((request) => pathOf(request));

interface Files {
  readonly files: readonly { bucket: string; key: string }[];
}

async function ask(url: string, what: 'deliver' | 'digest'): Promise<Files['files']> {
  const response = await fetch(`${url}/_chimepost/trail/${what}`, { method: 'POST' });
  return ((await response.json()) as Files).files;
}

const pathsOf = (files: Files['files'], bucket?: string): string[] =>
  files.map((file) => `/${bucket ?? file.bucket}/${file.key}`);

describe('log files to an S3-compatible store', () => {
  it('are put under the same keys, with the headers that CloudTrail gives them', async () => {
    const store = await startStore();
    const { url, trailDir } = await startEmulator({
      sinks: { s3: { endpoint: store.endpoint, ...keys } },
    });
    const id = await createAccount(url);
    const files = await ask(url, 'deliver');
    expect(files).toHaveLength(1);
    await store.until((given) => puts(given).length === 1);
    expect(puts(store)).toEqual(pathsOf(files));
    const [{ bucket, key } = { bucket: '', key: '' }] = files;
    const object = await store.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    expect(object).toMatchObject({ ContentType: 'application/json', ContentEncoding: 'gzip', Metadata: {} });
    const bytes = Buffer.from((await object.Body?.transformToByteArray()) ?? []);
    expect(bytes).toEqual(await readFile(join(trailDir, bucket, key)));
    expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toMatchObject({ Records: [{ requestID: id }] });
    const { authorization } = store.received[0]?.headers ?? {};
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIASTORE\/\d{8}\/us-east-1\/s3\/aws4_request/,
    );
    const { sinks } = await untilHealth(url, (told) => told.sinks.s3?.pending === 0);
    expect(sinks).toEqual({ s3: { healthy: true, pending: 0, sent: 1 } });
  });

  it('are followed by digests, with their signatures', async () => {
    const store = await startStore();
    const { url } = await startEmulator({
      sinks: { s3: { endpoint: store.endpoint, bucket: 'elsewhere', ...keys } },
    });
    await createAccount(url);
    const logs = await ask(url, 'deliver');
    const digests = await ask(url, 'digest');
    expect(digests.length).toBeGreaterThan(0);
    await store.until((given) => puts(given).length === logs.length + digests.length);
    expect(puts(store)).toEqual(pathsOf([...logs, ...digests], 'elsewhere'));
    const head = new HeadObjectCommand({ Bucket: 'elsewhere', Key: digests[0]?.key });
    expect((await store.client.send(head)).Metadata).toEqual({
      signature: expect.stringMatching(/^[\da-f]{512}$/),
      'signature-algorithm': 'SHA256withRSA',
    });
  });

  it('are put again until they are there, and no delivery waits', async () => {
    const store = await startStore();
    const failures = [500, 'nothing', 403, 503] as const;
    keep(store, (index) => failures[index] ?? 200);
    const { url } = await startEmulator({ sinks: { s3: { endpoint: store.endpoint, ...keys, ...quick } } });
    const files: Files['files'][number][] = [];
    for (let at = 0; at < 3; at += 1) {
      await createAccount(url);
      files.push(...(await ask(url, 'deliver')));
    }
    await store.until((given) => puts(given).length === 3);
    expect(puts(store)).toEqual(pathsOf(files));
    expect(store.received).toHaveLength(7);
  });

  it('that are pending are put by the next start, those of the last delivery too', async () => {
    const trailDir = temporaryDirectory();
    const store = await startStore();
    keep(store, () => 503);
    const settings = { trailDir, sinks: { s3: { endpoint: store.endpoint, ...keys, ...quick } } };
    const first = await startEmulator(settings);
    await createAccount(first.url);
    const files = [...(await ask(first.url, 'deliver'))];
    const { sinks } = await untilHealth(first.url, (told) => told.sinks.s3?.healthy === false);
    expect(sinks.s3).toMatchObject({ pending: 1, sent: 0 });
    expect(sinks.s3?.lastError?.message).not.toContain('secret');
    await createAccount(first.url);
    await first.close();
    keep(store, () => 200);
    const second = await startEmulator(settings);
    await store.until((given) => puts(given).length === 2);
    expect(puts(store)[0]).toBe(pathsOf(files)[0]);
    expect(new Set(puts(store)).size).toBe(2);
    await createAccount(second.url);
    await ask(second.url, 'deliver');
    await store.until((given) => puts(given).length === 3);
  });

  it('that a user removed are passed over', async () => {
    const store = await startStore();
    keep(store, () => 503);
    const emulator: TestEmulator = await startEmulator({
      sinks: { s3: { endpoint: store.endpoint, ...keys, ...quick } },
    });
    await createAccount(emulator.url);
    const [gone] = await ask(emulator.url, 'deliver');
    await rm(join(emulator.trailDir, gone?.bucket ?? '', gone?.key ?? ''));
    await createAccount(emulator.url);
    const files = await ask(emulator.url, 'deliver');
    keep(store, () => 200);
    await store.until((given) => puts(given).length === 1);
    expect(puts(store)).toEqual(pathsOf(files));
  });

  it('are forgotten with a reset', async () => {
    const store = await startStore();
    keep(store, () => 503);
    const { url } = await startEmulator({ sinks: { s3: { endpoint: store.endpoint, ...keys, ...quick } } });
    await createAccount(url);
    await ask(url, 'deliver');
    await fetch(`${url}/_chimepost/reset?trail=true`, { method: 'POST' });
    await untilHealth(url, (told) => told.sinks.s3?.pending === 0);
    keep(store, () => 200);
    await createAccount(url);
    const files = await ask(url, 'deliver');
    await store.until((given) => puts(given).length === 1);
    expect(puts(store)).toEqual(pathsOf(files));
  });

  it('all get there, and are all told of, however often the server is killed', {
    timeout: 60_000,
  }, async () => {
    const trailDir = temporaryDirectory();
    const store = await startStore();
    keep(store, (index) => (index % 5 === 2 ? 500 : 200));
    const hook = await startReceiver();
    hook.answer((_request, index) => (index % 4 === 1 ? 500 : 200));
    const flags = [
      '--port',
      '0',
      '--trail-dir',
      trailDir,
      '--log-level',
      'silent',
      '--deliver-every',
      '10ms',
    ];
    const s3 = { endpoint: store.endpoint, ...keys, ...quick };
    const env = { CHIMEPOST_SINKS: JSON.stringify({ s3, sns: { url: hook.url, ...quick } }) };
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const running = startProcess(flags, env);
      const url = await running.listening();
      for (let at = 0; at < 25; at += 1) ids.push(await createAccount(url));
      const before = store.taken.length;
      await store.until(({ taken }) => taken.length > before);
      running.child.kill('SIGKILL');
      await running.ended();
    }
    const last = startProcess(flags, env);
    const url = await last.listening();
    await ask(url, 'deliver');
    await untilHealth(url, ({ sinks }) => sinks.s3?.pending === 0 && sinks.sns?.pending === 0);
    const bodies = new Map(store.taken.map((request) => [pathOf(request), request.body]));
    const uploaded = [...bodies.values()].flatMap((body) => {
      const { Records } = JSON.parse(gunzipSync(body).toString('utf8')) as {
        Records: { requestID: string }[];
      };
      return Records.map(({ requestID }) => requestID);
    });
    expect(uploaded.sort()).toEqual(ids.sort());
    const told = hook.taken.flatMap((request) => {
      const { s3Bucket, s3ObjectKey } = JSON.parse(String(json(request).Message)) as {
        s3Bucket: string;
        s3ObjectKey: string[];
      };
      return s3ObjectKey.map((key) => `/${s3Bucket}/${key}`);
    });
    expect([...new Set(told)].sort()).toEqual([...bodies.keys()].sort());
  });
});
