import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readlink, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { systemClock } from '../../src/kit/clock.js';
import { createS3 } from '../../src/s3/s3.js';
import { credentials } from '../support/clients.js';
import { BUCKET, refusalOf, type Subject, startSubject } from './support.js';

const LOG = 'AWSLogs/123456789012/CloudTrail/us-east-1/2026/01/31/123456789012_CloudTrail_x.json.gz';
const LOG_BYTES = gzipSync('{"Records":[]}');
const TEXT = 'notes/plain.txt';
const ETAG = `"${createHash('md5').update('0123456789').digest('hex')}"`;
const MODIFIED = new Date('2026-01-31T08:00:00.400Z');

let subject: Subject;

beforeAll(async () => {
  subject = await startSubject({}, { kept: true });
  await subject.put({ [LOG]: LOG_BYTES, [TEXT]: '0123456789', 'empty.txt': '' });
  await utimes(subject.fileOf(TEXT), MODIFIED, MODIFIED);
});
afterAll(() => subject.close());

const get = (headers: Record<string, string> = {}, query = '') =>
  subject.raw('GET', `/${BUCKET}/${TEXT}${query}`, headers);

describe('GetObject and HeadObject', () => {
  it('give a log file as CloudTrail leaves it', async () => {
    const { s3 } = subject;
    const got = await s3.getObject({ Bucket: BUCKET, Key: LOG }).promise();
    expect(got.Body).toEqual(LOG_BYTES);
    expect(got).toMatchObject({
      ContentType: 'application/json',
      ContentEncoding: 'gzip',
      ContentLength: LOG_BYTES.length,
      ETag: `"${createHash('md5').update(LOG_BYTES).digest('hex')}"`,
      AcceptRanges: 'bytes',
      LastModified: expect.any(Date),
    });
    const { Body: _body, ...told } = got;
    expect(await s3.headObject({ Bucket: BUCKET, Key: LOG }).promise()).toEqual(told);
  });

  it('serve the JavaScript SDK v3, which asks for checksums', async () => {
    const s3 = new S3Client({
      endpoint: subject.url,
      region: 'us-east-1',
      credentials,
      forcePathStyle: true,
      maxAttempts: 1,
    });
    const got = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: TEXT, ChecksumMode: 'ENABLED' }));
    expect(await got.Body?.transformToString()).toBe('0123456789');
    const head = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: TEXT }));
    expect(head).toMatchObject({ ETag: ETAG, ContentLength: 10, ContentType: 'binary/octet-stream' });
    s3.destroy();
  });

  it('answer with the ids and headers of S3, and leave no record', async () => {
    const { result, events } = await subject.during(() => get());
    expect(result.headers).toMatchObject({
      'x-amz-request-id': expect.stringMatching(/^[0-9A-F]{16}$/),
      'x-amz-id-2': expect.stringMatching(/^[A-Za-z0-9+/]{74,}=*$/),
      'last-modified': 'Sat, 31 Jan 2026 08:00:00 GMT',
      etag: ETAG,
    });
    expect(events).toEqual([]);
  });

  it('give an empty object', async () => {
    const { status, headers, text: body } = await subject.raw('GET', `/${BUCKET}/empty.txt`);
    expect([status, headers['content-length'], body]).toEqual([200, '0', '']);
    expect((await subject.raw('GET', `/${BUCKET}/empty.txt`, { range: 'bytes=0-1' })).status).toBe(416);
  });

  it('tell what is not there, to HEAD by the status alone', async () => {
    expect(await refusalOf(subject.s3.getObject({ Bucket: BUCKET, Key: 'no&ne' }))).toMatchObject({
      code: 'NoSuchKey',
      statusCode: 404,
      message: 'The specified key does not exist.',
    });
    const head = await subject.raw('HEAD', `/${BUCKET}/none`);
    expect([head.status, head.text]).toEqual([404, '']);
    const { text: body } = await subject.raw('GET', `/${BUCKET}/no%26ne`);
    expect(body).toContain('<Code>NoSuchKey</Code>');
    expect(body).toContain('<Key>no&amp;ne</Key>');
  });

  it('know one version of an object', async () => {
    expect((await get({}, '?versionId=null')).status).toBe(200);
    const refused = await get({}, '?versionId=abc');
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('InvalidArgument')]);
  });

  it('let the query set headers, but none that would break the reply', async () => {
    const { headers } = await get(
      {},
      '?response-content-type=text%2Fcsv&response-content-disposition=attachment%3B%20filename%3D%22a%22&response-cache-control=no-store',
    );
    expect(headers).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="a"',
      'cache-control': 'no-store',
    });
    const refused = await get({}, '?response-content-type=a%0D%0Ax-injected%3A%201');
    expect([refused.status, refused.headers['x-injected']]).toEqual([400, undefined]);
  });

  it('tell what the trail keeps of an object', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'chimepost-s3-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    await mkdir(join(dir, BUCKET));
    await writeFile(join(dir, BUCKET, 'digest'), '{}');
    const metadata = vi.fn(async () => ({
      'content-type': 'application/json',
      'x-amz-meta-signature': 'abc',
      'content-length': '99',
    }));
    const s3 = createS3({ dir, standing: () => [], region: 'us-east-1', metadata, clock: systemClock });
    const { reply } = await s3.answer({ method: 'HEAD', url: `/${BUCKET}/digest`, headers: {} });
    expect(reply.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': '2',
      'x-amz-meta-signature': 'abc',
    });
    expect(metadata).toHaveBeenCalledWith(BUCKET, 'digest');
  });

  it('see a file that was changed, even within the same instant and size', async () => {
    const key = 'changing.txt';
    for (const content of ['aaaa', 'bbbb', 'cccc']) {
      await subject.put({ [key]: content });
      await utimes(subject.fileOf(key), MODIFIED, MODIFIED);
      const { ETag } = await subject.s3.headObject({ Bucket: BUCKET, Key: key }).promise();
      expect(ETag).toBe(`"${createHash('md5').update(content).digest('hex')}"`);
    }
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=9-9', 206, '9', 'bytes 9-9/10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['lines=0-1', 200, '0123456789', undefined],
  ])('%s gives %i', async (range, status, body, contentRange) => {
    const got = await get({ range });
    expect([got.status, got.text, got.headers['content-range']]).toEqual([status, body, contentRange]);
    expect(got.headers['content-length']).toBe(String(body.length));
    const head = await subject.raw('HEAD', `/${BUCKET}/${TEXT}`, { range });
    expect([head.status, head.headers['content-length']]).toEqual([status, String(body.length)]);
  });

  it.each(['bytes=10-', 'bytes=100-200', 'bytes=-0'])('%s cannot be given', async (range) => {
    const { status, headers, text: body } = await get({ range });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
    expect(body).toContain(`<RangeRequested>${range}</RangeRequested>`);
    expect(body).toContain('<ActualObjectSize>10</ActualObjectSize>');
  });

  it('an object is its own first part, and has no second', async () => {
    expect((await get({}, '?partNumber=1')).status).toBe(206);
    expect((await get({}, '?partNumber=2')).status).toBe(416);
  });
});

describe('conditions', () => {
  const before = 'Sat, 31 Jan 2026 07:59:59 GMT';
  const at = 'Sat, 31 Jan 2026 08:00:00 GMT';
  const future = new Date(Date.now() + 86_400_000).toUTCString();
  const other = '"0"';

  it.each<[string, Record<string, string>, number, string?]>([
    ['a matching ETag', { 'if-match': ETAG }, 200],
    ['an ETag without quotes', { 'if-match': ETAG.slice(1, -1) }, 200],
    ['any ETag', { 'if-match': '*' }, 200],
    ['one of several ETags', { 'if-match': `${other}, ${ETAG}` }, 200],
    ['another ETag', { 'if-match': other }, 412, 'If-Match'],
    ['an ETag it must not have', { 'if-none-match': ETAG }, 304],
    ['an ETag it must not have, without quotes', { 'if-none-match': ETAG.slice(1, -1) }, 304],
    ['another ETag it must not have', { 'if-none-match': other }, 200],
    ['an instant before', { 'if-modified-since': before }, 200],
    ['its own instant', { 'if-modified-since': at }, 304],
    ['the future, which is not looked at', { 'if-modified-since': future }, 200],
    ['what is no instant', { 'if-modified-since': 'once' }, 200],
    ['unmodified since its instant', { 'if-unmodified-since': at }, 200],
    ['unmodified since before', { 'if-unmodified-since': before }, 412, 'If-Unmodified-Since'],
    ['an ETag that goes over a time', { 'if-match': ETAG, 'if-unmodified-since': before }, 200],
    ['a time that fails before an ETag', { 'if-unmodified-since': before, 'if-none-match': ETAG }, 412],
    ['a new ETag, whatever the time', { 'if-none-match': other, 'if-modified-since': at }, 200],
    ['all that holds', { 'if-match': ETAG, 'if-none-match': other, 'if-modified-since': before }, 200],
  ])('%s', async (_what, headers, status, condition) => {
    const got = await get(headers);
    expect(got.status).toBe(status);
    if (condition !== undefined) expect(got.text).toContain(`<Condition>${condition}</Condition>`);
    if (status === 304) expect([got.text, got.headers.etag]).toEqual(['', ETAG]);
    expect((await subject.raw('HEAD', `/${BUCKET}/${TEXT}`, headers)).status).toBe(status);
  });
});

describe('a large object', () => {
  const size = 24 * 1024 * 1024;
  const key = 'large.bin';

  const begin = async (): Promise<IncomingMessage> => {
    await subject.put({ [key]: Buffer.alloc(size, 'x') });
    const request = httpRequest(`${subject.url}/${BUCKET}/${key}`, { agent: false });
    request.end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.headers['content-length']).toBe(String(size));
    return response;
  };

  it('is given whole though it is removed meanwhile', async () => {
    const response = await begin();
    await rm(subject.fileOf(key));
    expect((await text(response)).length).toBe(size);
  });

  it('breaks off where it became shorter meanwhile, so that no part is taken for the whole', async () => {
    const response = await begin();
    await truncate(subject.fileOf(key), 1000);
    await expect(text(response)).rejects.toThrow();
    expect((await get()).status).toBe(200);
  });

  it('is let go of where the caller leaves', async () => {
    const response = await begin();
    const { ino } = await stat(subject.fileOf(key));
    expect(await openFiles(ino)).toBe(1);
    response.destroy();
    await vi.waitFor(async () => expect(await openFiles(ino)).toBe(0), { timeout: 5_000 });
  });

  it('costs nobody a handle by heads, refusals and listings', async () => {
    const { ino } = await stat(subject.fileOf(TEXT));
    const calls: Record<string, string>[] = [
      { 'if-match': '"0"' },
      { 'if-none-match': '*' },
      { range: 'bytes=99-' },
    ];
    for (const headers of calls) await get(headers);
    await subject.raw('HEAD', `/${BUCKET}/${TEXT}`);
    await subject.raw('GET', `/${BUCKET}`);
    expect(await openFiles(ino)).toBe(0);
  });

  /** How many of this process's handles are on a file. */
  async function openFiles(ino: number): Promise<number> {
    let open = 0;
    for (const fd of await readdir('/proc/self/fd').catch(() => [])) {
      const file = await readlink(`/proc/self/fd/${fd}`).catch(() => '');
      if (file.startsWith('/') && (await stat(file).catch(() => undefined))?.ino === ino) open += 1;
    }
    return open;
  }
});
