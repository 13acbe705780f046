import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import type AWS from 'aws-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials } from '../support/clients.js';
import { authorization } from '../support/signing.js';
import { BUCKET, client, refusalOf, type Subject, startSubject } from './support.js';

const SIGNED = { authorization: authorization('AKIAIOSFODNN7EXAMPLE', 'us-east-1', 's3') };

let subject: Subject;

beforeAll(async () => {
  subject = await startSubject({}, { kept: true });
  await subject.put({ key: 'of the trail' });
  // Each would be an operation's path as well.
  for (const name of ['spaces', 'tags', 'accounts', 'dotted.name']) await subject.put({ key: name }, name);
});
afterAll(() => subject.close());

const bucketsIn = (text: string): string[] =>
  [...text.matchAll(/<Name>(.*?)<\/Name>/g)].map(([, name]) => name ?? '');
const ALL = ['accounts', BUCKET, 'dotted.name', 'spaces', 'tags'];

describe('ListBuckets', () => {
  it('tells folders that can be buckets, and nothing else', async () => {
    await mkdir(join(subject.trailDir, 'Capital_Letters'), { recursive: true });
    await mkdir(join(subject.trailDir, 'events-1.ndjson'), { recursive: true });
    await writeFile(join(subject.trailDir, 'a-file'), '');
    const { Buckets, Owner } = await subject.s3.listBuckets().promise();
    expect(Buckets?.map(({ Name }) => Name)).toEqual(ALL);
    expect(Buckets?.[0]?.CreationDate).toBeInstanceOf(Date);
    expect(Owner?.ID).toMatch(/^[0-9a-f]{64}$/);
  });

  it('pages, and looks for a prefix and a region', async () => {
    const s3 = new S3Client({ endpoint: subject.url, region: 'us-east-1', credentials });
    const first = await s3.send(new ListBucketsCommand({ MaxBuckets: 2 }));
    expect(first.Buckets?.map(({ Name }) => Name)).toEqual(ALL.slice(0, 2));
    const rest = await s3.send(new ListBucketsCommand({ ContinuationToken: first.ContinuationToken }));
    expect(rest.Buckets?.map(({ Name }) => Name)).toEqual(ALL.slice(2));
    const chosen = await s3.send(new ListBucketsCommand({ Prefix: 'sp' }));
    expect(chosen).toMatchObject({ Prefix: 'sp', Buckets: [{ Name: 'spaces', BucketRegion: 'us-east-1' }] });
    expect((await s3.send(new ListBucketsCommand({ BucketRegion: 'eu-west-1' }))).Buckets ?? []).toEqual([]);
    s3.destroy();
  });

  it.each<[string, string, Record<string, string>]>([
    ['signed for s3', '/', SIGNED],
    ['asked for by name', '/?x-id=ListBuckets', {}],
    ['at the host of S3', '/', { host: 's3.amazonaws.com' }],
    ['at a regional host', '/', { host: 's3.eu-west-1.amazonaws.com:443' }],
    ['at a local host', '/', { host: 's3.localhost:4580' }],
    ['presigned', '/?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260131%2Fus-east-1%2Fs3%2Faws4_request', {}],
    ['signed by version 2', '/', { authorization: 'AWS AKIAIOSFODNN7EXAMPLE:abc=' }],
    ['presigned by version 2', '/?AWSAccessKeyId=AKIA&Expires=1&Signature=a', {}],
  ])('%s', async (_how, path, headers) => {
    const { status, text } = await subject.raw('GET', path, headers);
    expect([status, bucketsIn(text)]).toEqual([200, ALL]);
  });

  it('is not what anybody means who only opens the address', async () => {
    expect((await subject.raw('GET', '/')).headers['x-amz-id-2']).toBeUndefined();
    const { authorization: other } = {
      authorization: authorization('AKIAIOSFODNN7EXAMPLE', 'us-east-1', 'sts'),
    };
    expect((await subject.raw('GET', '/', { authorization: other })).headers['x-amz-id-2']).toBeUndefined();
  });
});

describe('a bucket', () => {
  it('is where it is, and not versioned', async () => {
    const { s3 } = subject;
    expect(await s3.getBucketLocation({ Bucket: BUCKET }).promise()).toEqual({ LocationConstraint: '' });
    expect(await s3.getBucketVersioning({ Bucket: BUCKET }).promise()).toEqual({});
    const { status, headers, text } = await subject.raw('HEAD', `/${BUCKET}`);
    expect([status, headers['x-amz-bucket-region'], text]).toEqual([200, 'us-east-1', '']);
  });

  it('is in the region that was set, and there before anything is in it', async () => {
    const { s3, raw } = await startSubject({ region: 'eu-west-1', bucket: 'my-trail' });
    const { LocationConstraint } = await s3.getBucketLocation({ Bucket: 'my-trail' }).promise();
    expect(LocationConstraint).toBe('eu-west-1');
    expect((await raw('HEAD', '/my-trail', SIGNED)).headers['x-amz-bucket-region']).toBe('eu-west-1');
    expect((await s3.listObjectsV2({ Bucket: 'my-trail' }).promise()).KeyCount).toBe(0);
    expect((await refusalOf(s3.getObject({ Bucket: 'my-trail', Key: 'a' }))).code).toBe('NoSuchKey');
    expect((await s3.listBuckets().promise()).Buckets?.map(({ Name }) => Name)).toEqual(['my-trail']);
  });

  it('is told where it is not there', async () => {
    for (const call of [
      subject.s3.listObjects({ Bucket: 'none-such' }),
      subject.s3.getObject({ Bucket: 'none-such', Key: 'a' }),
      subject.s3.getBucketLocation({ Bucket: 'none-such' }),
    ]) {
      expect(await refusalOf(call)).toMatchObject({ code: 'NoSuchBucket', statusCode: 404 });
    }
    expect((await subject.raw('HEAD', '/none-such', SIGNED)).status).toBe(404);
    expect((await subject.raw('GET', '/-', SIGNED)).text).toContain('<Code>InvalidBucketName</Code>');
  });
});

describe('which requests are for S3', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a path, by nobody', `/${BUCKET}/key`, {}],
    ['a path, signed', `/${BUCKET}/key`, SIGNED],
    ['a path at the host of S3', `/${BUCKET}/key`, { host: 's3.us-east-1.amazonaws.com' }],
    ['a whole URL', `http://localhost/${BUCKET}/key`, {}],
    ['a local virtual host', '/key', { host: `${BUCKET}.localhost:4580` }],
    ['a local virtual host, signed', '/key', { host: `${BUCKET}.localhost:4580`, ...SIGNED }],
    ['a virtual host', '/key', { host: `${BUCKET}.s3.amazonaws.com` }],
    ['a regional virtual host', '/key', { host: `${BUCKET}.s3.us-east-1.amazonaws.com` }],
    ['an old regional virtual host', '/key', { host: `${BUCKET}.s3-us-west-2.amazonaws.com` }],
    ['a dual-stack virtual host', '/key', { host: `${BUCKET}.s3.dualstack.us-west-2.amazonaws.com` }],
    ['a virtual host of another domain', '/key', { host: `${BUCKET}.s3.localhost` }],
    ['a path at some local name', `/${BUCKET}/key`, { host: 'chimepost.localhost:4580', ...SIGNED }],
  ])('%s', async (_how, path, headers) => {
    const { result, events } = await subject.during(() => subject.raw('GET', path, headers));
    expect([result.status, result.text]).toEqual([200, 'of the trail']);
    expect(events).toEqual([]);
  });

  it('reads a bucket with dots at a virtual host', async () => {
    for (const host of ['dotted.name.s3.amazonaws.com', 'dotted.name.localhost']) {
      expect((await subject.raw('GET', '/key', { host })).text).toBe('dotted.name');
    }
  });

  it('leaves the paths of operations to the operations, unless S3 is named', async () => {
    for (const path of ['/spaces', '/accounts']) {
      const { result, events } = await subject.during(() => subject.raw('GET', path));
      expect(result.headers['x-amz-id-2']).toBeUndefined();
      expect(events).toHaveLength(1);
      for (const headers of [SIGNED, { host: 's3.amazonaws.com' }]) {
        const listed = await subject.during(() => subject.raw('GET', path, headers));
        expect(listed.result.text).toContain('<Key>key</Key>');
        expect(listed.events).toEqual([]);
      }
    }
  });

  it('leaves alone what is signed for others, and what nobody knows', async () => {
    const others = { authorization: authorization('AKIAIOSFODNN7EXAMPLE', 'us-east-1', 'repostspace') };
    for (const [path, headers] of [
      [`/${BUCKET}/key`, others],
      ['/none-such/key', {}],
      ['/none-such', { host: 'none-such.localhost' }],
      ['/?Action=GetCallerIdentity&AWSAccessKeyId=AKIA&SignatureVersion=2', {}],
    ] as const) {
      expect((await subject.raw('GET', path, headers)).headers['x-amz-id-2']).toBeUndefined();
    }
    expect((await subject.raw('GET', '/_chimepost/health')).status).toBe(200);
  });

  it('tells of a bucket that is not there at a virtual host', async () => {
    for (const [path, headers] of [
      ['/?list-type=2', { host: 'none-such.localhost', ...SIGNED }],
      ['/key', { host: 'none-such.s3.amazonaws.com' }],
    ] as const) {
      expect((await subject.raw('GET', path, headers)).text).toContain('<Code>NoSuchBucket</Code>');
    }
    expect((await subject.raw('HEAD', '/', { host: 'none-such.localhost', ...SIGNED })).status).toBe(404);
  });

  it('serves a client that names buckets by host', async () => {
    const s3 = client(subject.url.replace('127.0.0.1', 'localhost'), { s3ForcePathStyle: false });
    const signed = s3.getSignedUrl('getObject', { Bucket: BUCKET, Key: 'key' });
    const { hostname, pathname, search } = new URL(signed);
    expect(hostname).toBe(`${BUCKET}.localhost`);
    expect((await subject.raw('GET', pathname + search, { host: hostname })).text).toBe('of the trail');
  });
});

describe('refusals', () => {
  it('denies every write, and changes nothing', async () => {
    const { s3 } = subject;
    const object = { Bucket: BUCKET, Key: 'key' };
    const denied: readonly AWS.Request<unknown, AWS.AWSError>[] = [
      s3.putObject({ ...object, Body: 'x'.repeat(200_000), ContentType: 'text/plain' }),
      s3.putObject({ Bucket: 'none-such', Key: 'key', Body: 'x' }),
      s3.copyObject({ ...object, CopySource: `${BUCKET}/key` }),
      s3.deleteObject(object),
      s3.deleteObjects({ Bucket: BUCKET, Delete: { Objects: [{ Key: 'key' }] } }),
      s3.createMultipartUpload(object),
      s3.uploadPart({ ...object, UploadId: 'a', PartNumber: 1, Body: 'x' }),
      s3.completeMultipartUpload({ ...object, UploadId: 'a' }),
      s3.abortMultipartUpload({ ...object, UploadId: 'a' }),
      s3.createBucket({ Bucket: 'a-new-one' }),
      s3.deleteBucket({ Bucket: BUCKET }),
      s3.putBucketVersioning({ Bucket: BUCKET, VersioningConfiguration: { Status: 'Enabled' } }),
      s3.putObjectTagging({ ...object, Tagging: { TagSet: [] } }),
      s3.restoreObject(object),
    ];
    const { events } = await subject.during(async () => {
      for (const call of denied) {
        expect(await refusalOf(call)).toMatchObject({ code: 'AccessDenied', statusCode: 403 });
      }
    });
    expect(events).toEqual([]);
    expect((await subject.raw('GET', `/${BUCKET}/key`)).text).toBe('of the trail');
  });

  it.each(['acl', 'policy', 'versions', 'uploads', 'tagging', 'lifecycle', 'encryption', 'object-lock'])(
    'says of ?%s that it is not served',
    async (name) => {
      for (const path of [`/${BUCKET}?${name}`, `/${BUCKET}/key?${name}`]) {
        const { status, text } = await subject.raw('GET', path);
        expect([status, text]).toEqual([501, expect.stringContaining('<Code>NotImplemented</Code>')]);
      }
    },
  );

  it('knows no other methods', async () => {
    for (const [method, path, status] of [
      ['PATCH', `/${BUCKET}/key`, 405],
      ['POST', '/', 405],
      ['DELETE', '/', 405],
      ['OPTIONS', `/${BUCKET}/key`, 403],
    ] as const) {
      expect((await subject.raw(method, path, SIGNED)).status).toBe(status);
    }
  });

  it('reads what a path says, or says that it cannot', async () => {
    for (const path of ['/%zz', `/${BUCKET}/%`, `/${BUCKET}/%ff`]) {
      const { status, text } = await subject.raw('GET', path, SIGNED);
      expect([status, text]).toEqual([400, expect.stringContaining('<Code>InvalidURI</Code>')]);
    }
    const long = await subject.raw('GET', `/${BUCKET}/${'é'.repeat(513)}`.replaceAll('é', '%C3%A9'), SIGNED);
    expect([long.status, long.text]).toEqual([400, expect.stringContaining('<Code>KeyTooLongError</Code>')]);
    expect((await subject.raw('GET', `/${BUCKET}/${'a'.repeat(1024)}`, SIGNED)).status).toBe(404);
  });
});
