import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, type Subject, startSubject } from './support.js';

/** Stands in every file that is none of the bucket's objects. */
const OUTSIDE = 'OUTSIDE-OF-THE-BUCKET';
const KEYS = ['a/b', 'a/b.txt', 'c', '..d/e', 'f..', 'g/.h', 'events.ndjson', '.chimepost/lock'];

let subject: Subject;
let outside: string;

beforeAll(async () => {
  subject = await startSubject({}, { kept: true });
  const { trailDir } = subject;
  outside = await mkdtemp(join(tmpdir(), 'chimepost-outside-'));
  await writeFile(join(outside, 'secret'), OUTSIDE);
  await subject.put(Object.fromEntries(KEYS.map((key) => [key, key])));
  await mkdir(join(trailDir, '.chimepost'), { recursive: true });
  for (const name of ['secret', 'events.ndjson', 'events-1.ndjson', '.chimepost/secret']) {
    await writeFile(join(trailDir, name), OUTSIDE);
  }
  for (const [name, target] of [
    ['link', join(outside, 'secret')],
    ['folder', outside],
    ['up', '..'],
    ['books', '../.chimepost'],
    ['journal', '../events.ndjson'],
    ['loop', 'loop'],
    ['self', '.'],
    ['inner', 'c'],
  ] as const) {
    await symlink(target, subject.fileOf(name));
  }
  await symlink(outside, join(trailDir, 'linked-bucket'));
  await symlink('.chimepost', join(trailDir, 'linked-books'));
  await mkdir(subject.fileOf('empty'));
  execFileSync('mkfifo', [subject.fileOf('pipe')]);
});
afterAll(async () => {
  await subject.close();
  await rm(outside, { recursive: true });
});

describe('what is not in a bucket', () => {
  it('is not listed: no link, no pipe, no empty folder, nothing beside the bucket', async () => {
    const { Contents } = await subject.s3.listObjectsV2({ Bucket: BUCKET }).promise();
    expect(Contents?.map(({ Key }) => Key)).toEqual([...KEYS].sort());
    const top = await subject.s3.listObjectsV2({ Bucket: BUCKET, Delimiter: '/' }).promise();
    expect(top.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['..d/', '.chimepost/', 'a/', 'g/']);
    const { Buckets } = await subject.s3.listBuckets().promise();
    expect(Buckets?.map(({ Name }) => Name)).toEqual([BUCKET]);
  });

  it.each([
    ...['link', 'folder', 'folder/secret', 'up/secret', 'up/events.ndjson', 'books/secret', 'journal'],
    ...[
      'loop',
      'self/c',
      'self',
      'inner',
      'pipe',
      'empty',
      'empty/',
      'a',
      'a/',
      'a/b/',
      '/a/b',
      'a//b',
      './c',
    ],
    ...[
      'a/./b',
      'a/../c',
      '../secret',
      '..',
      '.',
      'c/',
      'c/..',
      `../${BUCKET}/c`,
      'C',
      'a\\b',
      'c\0',
      'c\0.gz',
    ],
    ...['../.chimepost/secret', '../events.ndjson', '....//secret', '%2e%2e/secret', '..%2fsecret'],
  ])('is not given: %j', async (key) => {
    for (const path of [`/${BUCKET}/${encodeURIComponent(key)}`, `/${BUCKET}/${encodeURI(key)}`]) {
      const { status, text } = await subject.raw('GET', path);
      expect(status).toBe(404);
      expect(text).toContain('<Code>NoSuchKey</Code>');
    }
  });

  it.each([
    '.chimepost',
    'linked-bucket',
    'linked-books',
    'events.ndjson',
    'events-1.ndjson',
    'secret',
    '..',
    '.',
  ])('is no bucket: %s', async (name) => {
    for (const host of ['s3.amazonaws.com', `${name}.s3.amazonaws.com`]) {
      for (const rest of ['', '/', '/secret', '?list-type=2']) {
        const { status, text } = await subject.raw('GET', `/${encodeURIComponent(name)}${rest}`, { host });
        expect([400, 404]).toContain(status);
        expect(text).not.toContain(OUTSIDE);
      }
    }
  });

  it('is not listed by any prefix, marker or token', async () => {
    const texts = [
      '../',
      '..',
      '/',
      './',
      'up/',
      'folder/',
      'self/',
      'a/../',
      '../.chimepost/',
      `${'x/'.repeat(400)}`,
    ];
    for (const text of texts) {
      for (const query of [
        `prefix=${encodeURIComponent(text)}`,
        `list-type=2&prefix=${encodeURIComponent(text)}`,
      ]) {
        const { text: told } = await subject.raw('GET', `/${BUCKET}?${query}`);
        const keys = [...told.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key ?? '');
        expect(keys).toEqual([...KEYS].sort().filter((key) => key.startsWith(text)));
      }
    }
  });

  it('is never given, whatever the path and however it is encoded', async () => {
    const part = fc.constantFrom(
      ...[
        '..',
        '.',
        '',
        'a',
        'b',
        'c',
        'b.txt',
        'link',
        'folder',
        'up',
        'self',
        'books',
        'secret',
        'journal',
      ],
      ...[
        '.chimepost',
        'events.ndjson',
        'events-1.ndjson',
        BUCKET,
        'linked-bucket',
        '\0',
        '\\',
        '~',
        'etc',
        'passwd',
      ],
      ...[
        basename(outside),
        basename(subject.trailDir),
        'tmp',
        '\ufffd',
        '\u202e',
        'ａ',
        '%2e',
        '%2f',
        '..;',
      ],
    );
    const join3 = fc.constantFrom('/', '//', '\\', '%2F', '%2f', '%5C', '/./', '/../');
    const write = fc.constantFrom<(text: string) => string>(
      encodeURIComponent,
      encodeURI,
      (text) => text.replace(/[^!-~]/g, encodeURIComponent),
      (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
    const paths = fc
      .tuple(fc.array(fc.tuple(part, join3), { maxLength: 8 }), part, write)
      .map(([parts, last, writer]) => writer(parts.map((each) => each.join('')).join('') + last));
    const hosts = fc.constantFrom(
      's3.amazonaws.com',
      `${BUCKET}.s3.amazonaws.com`,
      `${BUCKET}.localhost`,
      'localhost',
    );
    const starts = fc.constantFrom(
      `/${BUCKET}/`,
      '/',
      `//${BUCKET}/`,
      `/${BUCKET}//`,
      '/linked-bucket/',
      '/.chimepost/',
    );
    await fc.assert(
      fc.asyncProperty(
        starts,
        paths,
        hosts,
        fc.constantFrom('GET', 'HEAD'),
        async (start, path, host, method) => {
          const { status, text, headers } = await subject.raw(method, start + path, { host });
          expect(text).not.toContain(OUTSIDE);
          expect(text).not.toContain('root:');
          // What is given is an object, and whole; anything else is a document of S3's or of the engine's.
          if (status === 200 && headers.etag !== undefined && method === 'GET') expect(KEYS).toContain(text);
          expect([200, 400, 404, 405]).toContain(status);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not given for any text as a key: what is given is the object of that very key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...KEYS)),
        async (key) => {
          fc.pre(key !== '');
          const { status, text } = await subject.raw('GET', `/${BUCKET}/${encodeURIComponent(key)}`);
          if (KEYS.includes(key)) expect([status, text]).toEqual([200, key]);
          else expect(status).toBe(404);
        },
      ),
      { numRuns: 300 },
    );
  });
});
