import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeKey } from '../../src/s3/keys.js';
import { credentials } from '../support/clients.js';
import { refusalOf, type Subject, startSubject } from './support.js';

let subject: Subject;

beforeAll(async () => {
  subject = await startSubject({}, { kept: true });
});
afterAll(() => subject.close());

/** A bucket of its own with these keys. */
let buckets = 0;
async function bucketOf(keys: readonly string[]): Promise<string> {
  buckets += 1;
  const bucket = `bucket-${buckets}`;
  await mkdir(join(subject.trailDir, bucket), { recursive: true });
  await subject.put(Object.fromEntries(keys.map((key) => [key, key])), bucket);
  return bucket;
}

interface Wanted {
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly EncodingType?: 'url';
}

/** All pages of the first version: keys and common prefixes in the order told, and how many pages there were. */
async function pagesV1(bucket: string, wanted: Wanted): Promise<{ told: string[][]; full: boolean }> {
  const told: string[][] = [];
  for (let Marker: string | undefined; ; ) {
    const page = await subject.s3
      .listObjects({ Bucket: bucket, ...wanted, ...(Marker === undefined ? {} : { Marker }) })
      .promise();
    const keys = (page.Contents ?? []).map(({ Key }) => Key ?? '');
    const groups = (page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? '');
    told.push([...keys, ...groups]);
    if (page.IsTruncated !== true) return { told, full: isFull(told, wanted.MaxKeys) };
    if (wanted.Delimiter === undefined) expect(page.NextMarker).toBeUndefined();
    Marker = page.NextMarker ?? keys.at(-1);
  }
}

async function pagesV2(bucket: string, wanted: Wanted): Promise<{ told: string[][]; full: boolean }> {
  const told: string[][] = [];
  for (let ContinuationToken: string | undefined; ; ) {
    const page = await subject.s3
      .listObjectsV2({
        Bucket: bucket,
        ...wanted,
        ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
      })
      .promise();
    const keys = (page.Contents ?? []).map(({ Key }) => Key ?? '');
    const groups = (page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? '');
    expect(page.KeyCount).toBe(keys.length + groups.length);
    told.push([...keys, ...groups]);
    if (page.IsTruncated !== true) return { told, full: isFull(told, wanted.MaxKeys) };
    ContinuationToken = page.NextContinuationToken;
  }
}

/** Whether every page but the last held as many as it might. */
function isFull(told: readonly (readonly string[])[], max = 1000): boolean {
  return told.slice(0, -1).every((page) => page.length === max);
}

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

describe('ListObjects', () => {
  const keys = ['folder/a/1', 'folder/a/2', 'folder/file1', 'folder/file2', 'other'];

  it('tells objects with their owner, and no next marker without a delimiter', async () => {
    const bucket = await bucketOf(keys);
    const page = await subject.s3.listObjects({ Bucket: bucket, MaxKeys: 2 }).promise();
    expect(page).toMatchObject({ Name: bucket, Prefix: '', Marker: '', MaxKeys: 2, IsTruncated: true });
    expect(page.NextMarker).toBeUndefined();
    expect(page.Contents?.[0]).toEqual({
      Key: 'folder/a/1',
      Size: 10,
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      LastModified: expect.any(Date),
      StorageClass: 'STANDARD',
      Owner: { ID: expect.stringMatching(/^[0-9a-f]{64}$/), DisplayName: 'chimepost' },
      ChecksumAlgorithm: [],
    });
  });

  it('passes a common prefix once, by its own marker or by one of its keys', async () => {
    const bucket = await bucketOf(keys);
    const list = (Marker: string) =>
      subject.s3
        .listObjects({ Bucket: bucket, Prefix: 'folder/', Delimiter: '/', MaxKeys: 1, Marker })
        .promise();
    const first = await list('');
    expect([first.CommonPrefixes, first.NextMarker]).toEqual([[{ Prefix: 'folder/a/' }], 'folder/a/']);
    for (const marker of ['folder/a/', 'folder/a/1']) {
      const { Contents, CommonPrefixes, NextMarker } = await list(marker);
      expect([Contents?.[0]?.Key, CommonPrefixes, NextMarker]).toEqual(['folder/file1', [], 'folder/file1']);
    }
    expect(await list('folder/file1')).toMatchObject({
      IsTruncated: false,
      Contents: [{ Key: 'folder/file2' }],
    });
  });

  it('lists what validate-logs asks for', async () => {
    const day = 'AWSLogs/123456789012/CloudTrail-Digest/us-east-1/2026/01';
    const name = (hour: string) =>
      `${day}/31/123456789012_CloudTrail-Digest_us-east-1_t_us-east-1_20260131T${hour}Z.json.gz`;
    const bucket = await bucketOf([
      name('070000'),
      name('080000'),
      name('090000'),
      'AWSLogs/123456789012/CloudTrail/us-east-1/2026/01/31/x.json.gz',
      'AWSLogs/123456789012/CloudTrail-Digest/us-east-2/2026/01/31/x.json.gz',
    ]);
    const marker = encodeURIComponent(name('075900'));
    const prefix = encodeURIComponent('AWSLogs/123456789012/CloudTrail-Digest/us-east-1');
    const { text } = await subject.raw(
      'GET',
      `/${bucket}?marker=${marker}&prefix=${prefix}&encoding-type=url`,
    );
    expect([...text.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key)).toEqual([
      name('080000'),
      name('090000'),
    ]);
    expect(text).toContain('<EncodingType>url</EncodingType>');
  });
});

describe('ListObjectsV2', () => {
  it('starts after a key, unless a token says where', async () => {
    const bucket = await bucketOf(['a', 'b', 'c', 'd']);
    const first = await subject.s3.listObjectsV2({ Bucket: bucket, MaxKeys: 1, StartAfter: 'a' }).promise();
    expect(first).toMatchObject({
      StartAfter: 'a',
      KeyCount: 1,
      IsTruncated: true,
      Contents: [{ Key: 'b' }],
    });
    expect(first.Contents?.[0]?.Owner).toBeUndefined();
    const second = await subject.s3
      .listObjectsV2({
        Bucket: bucket,
        StartAfter: 'a',
        ContinuationToken: first.NextContinuationToken ?? '',
        FetchOwner: true,
      })
      .promise();
    expect(second.StartAfter).toBeUndefined();
    expect(second.ContinuationToken).toBe(first.NextContinuationToken);
    expect(second.Contents?.map(({ Key, Owner }) => [Key, Owner?.DisplayName])).toEqual([
      ['c', 'chimepost'],
      ['d', 'chimepost'],
    ]);
  });

  it.each(['', 'b', 'Yg==', 'AAAAAAAAAABi'])('refuses the token %j', async (ContinuationToken) => {
    const bucket = await bucketOf(['a']);
    expect(await refusalOf(subject.s3.listObjectsV2({ Bucket: bucket, ContinuationToken }))).toMatchObject({
      code: 'InvalidArgument',
      statusCode: 400,
      message: 'The continuation token provided is incorrect',
    });
  });

  it('serves the JavaScript SDK v3', async () => {
    const bucket = await bucketOf(['a/1', 'b']);
    const s3 = new S3Client({
      endpoint: subject.url,
      region: 'us-east-1',
      credentials,
      forcePathStyle: true,
    });
    const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Delimiter: '/' }));
    expect(page).toMatchObject({ CommonPrefixes: [{ Prefix: 'a/' }], Contents: [{ Key: 'b' }], KeyCount: 2 });
    s3.destroy();
  });
});

describe('both listings', () => {
  it('refuse what cannot be', async () => {
    const bucket = await bucketOf(['a']);
    for (const query of [
      'max-keys=x',
      'max-keys=-1',
      'max-keys=99999999999',
      'encoding-type=',
      'encoding-type=x',
    ]) {
      for (const version of ['', 'list-type=2&']) {
        const { status, text } = await subject.raw('GET', `/${bucket}?${version}${query}`);
        expect([status, text]).toEqual([400, expect.stringContaining('<Code>InvalidArgument</Code>')]);
      }
    }
  });

  it('tell no more than a thousand, and nothing where nothing is asked for', async () => {
    const bucket = await bucketOf(Array.from({ length: 1003 }, (_, at) => `${at}`));
    const many = await subject.s3.listObjectsV2({ Bucket: bucket, MaxKeys: 5000 }).promise();
    expect(many).toMatchObject({ KeyCount: 1000, MaxKeys: 1000, IsTruncated: true });
    const none = await subject.s3.listObjectsV2({ Bucket: bucket, MaxKeys: 0 }).promise();
    expect(none).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });

  it('write odd keys so that they can be read back', async () => {
    const odd = [
      'a b+c',
      'é/ü&<>".txt',
      'line\nbreak\r',
      'tab\t',
      '100%',
      'emoji\u{1f600}',
      "q'!()*~",
      '\\back',
      '-',
      '𐀀',
      '\uffee',
    ];
    const bucket = await bucketOf(odd);
    const page = await subject.s3.listObjectsV2({ Bucket: bucket }).promise();
    expect(page.Contents?.map(({ Key }) => Key)).toEqual([...odd].sort(byBytes));
    const { text } = await subject.raw('GET', `/${bucket}?encoding-type=url`);
    const encoded = [...text.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key ?? '');
    const decoded = encoded.map((key) => decodeURIComponent(key.replaceAll('+', ' ')));
    expect(decoded).toEqual([...odd].sort(byBytes));
    expect(encodeKey('a b/c=d+é~')).toBe('a+b/c%3Dd%2B%C3%A9%7E');
  });

  it('leave out what goes meanwhile, and tell of an empty bucket', async () => {
    const bucket = await bucketOf(['a/b/c']);
    await rm(subject.fileOf('a/b/c', bucket));
    const page = await subject.s3.listObjectsV2({ Bucket: bucket, Delimiter: '/' }).promise();
    expect(page).toMatchObject({ KeyCount: 0, Contents: [], CommonPrefixes: [] });
  });

  it('give every key once, in byte order, whatever prefix, delimiter and page size; and each can be got', async () => {
    const letter = fc.constantFrom('a', 'b', '-', '.x', '0', '/', '/', 'é', '\uffee', '\u{1f600}');
    const key = fc
      .array(letter, { minLength: 1, maxLength: 6 })
      .map((letters) => letters.join(''))
      .filter((text) => text.split('/').every((part) => part !== ''));
    const keySets = fc
      .uniqueArray(key, { minLength: 1, maxLength: 14 })
      // Where one key is a folder of another, a disk cannot hold both.
      .map((keys) => keys.filter((one) => !keys.some((other) => other.startsWith(`${one}/`))));
    const prefixes = fc.oneof(
      fc.constant(''),
      fc.array(letter, { maxLength: 3 }).map((each) => each.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        keySets,
        prefixes,
        fc.constantFrom(undefined, '/', '-', 'a', '/b'),
        fc.integer({ min: 1, max: 5 }),
        async (keys, Prefix, Delimiter, MaxKeys) => {
          const bucket = await bucketOf(keys);
          const wanted = { Prefix, MaxKeys, ...(Delimiter === undefined ? {} : { Delimiter }) };
          const expected = modelOf(keys, Prefix, Delimiter);
          for (const pages of [await pagesV1(bucket, wanted), await pagesV2(bucket, wanted)]) {
            expect(pages.full).toBe(true);
            expect(pages.told.flatMap((page) => [...page].sort(byBytes))).toEqual(expected);
          }
          for (const each of keys) {
            const got = await subject.s3.getObject({ Bucket: bucket, Key: each }).promise();
            expect(String(got.Body)).toBe(each);
          }
          await rm(join(subject.trailDir, bucket), { recursive: true });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** What a listing tells, said in the plainest way. */
function modelOf(keys: readonly string[], prefix: string, delimiter: string | undefined): string[] {
  const told = keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const at = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
      return at < 0 || delimiter === undefined ? key : key.slice(0, at + delimiter.length);
    });
  return [...new Set(told)].sort(byBytes);
}
