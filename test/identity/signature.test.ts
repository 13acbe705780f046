import { describe, expect, it } from 'vitest';
import { canonicalRequest, type Signing, signatureOf, signingKey } from '../../src/identity/signature.js';
import { SECRET } from './signing.js';

describe('what is signed', () => {
  const signing = (signedHeaders: readonly string[], more: Partial<Signing> = {}): Signing => ({
    accessKeyId: 'AKIDEXAMPLE',
    date: '20150830',
    region: 'us-east-1',
    service: 'service',
    time: '20150830T123600Z',
    signature: '',
    expires: undefined,
    sessionToken: undefined,
    contentHash: undefined,
    signedHeaders,
    ...more,
  });
  const body = Buffer.alloc(0);
  const headers = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' };

  it('is what the example of the SigV4 test suite says', () => {
    const request = { method: 'GET', url: '/', headers, body };
    const how = signing(['host', 'x-amz-date']);
    expect(signatureOf(request, how, signingKey(SECRET, how))).toBe(
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
  });

  it('is what the example of the documentation says', () => {
    const request = {
      method: 'GET',
      url: '/?Version=2010-05-08&Action=ListUsers',
      headers: {
        host: 'iam.amazonaws.com',
        'x-amz-date': '20150830T123600Z',
        'content-type': ' application/x-www-form-urlencoded;  charset=utf-8',
      },
      body,
    };
    const how = signing(['content-type', 'host', 'x-amz-date'], { service: 'iam' });
    expect(signingKey(SECRET, how).toString('hex')).toBe(
      'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
    );
    expect(signatureOf(request, how, signingKey(SECRET, how))).toBe(
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
  });

  it.each([
    ['/', '/'],
    ['/a/b', '/a/b'],
    ['/a/b/', '/a/b/'],
    ['/a//b', '/a/b'],
    ['/a/./b/../c', '/a/c'],
    ['/a%2Fb', '/a%252Fb'],
    ["/it's(1)*!", '/it%27s%281%29%2A%21'],
    ['/~x_y-z.', '/~x_y-z.'],
    ['/a:b', '/a%3Ab'],
  ])('encodes the path %s once more', (url, path) => {
    const canonical = canonicalRequest({ method: 'GET', url, headers, body }, signing([]));
    expect(canonical.split('\n')[1]).toBe(path);
  });

  it('leaves the paths of S3 as they are', () => {
    const canonical = canonicalRequest(
      { method: 'GET', url: '/a%20b//c', headers, body },
      signing([], { service: 's3' }),
    );
    expect(canonical.split('\n')[1]).toBe('/a%20b//c');
  });

  it.each([
    ['?b=2&a=1', 'a=1&b=2'],
    ['?a=2&a=1&a', 'a=&a=1&a=2'],
    ['?a%3d=%2f&B=x+y', 'B=x%20y&a%3D=%2F'],
    ['?X-Amz-Signature=1&x=%e4', 'x=%25e4'],
    ['?', ''],
  ])('sorts the query %s', (query, sorted) => {
    const canonical = canonicalRequest({ method: 'GET', url: `/${query}`, headers, body }, signing([]));
    expect(canonical.split('\n')[2]).toBe(sorted);
  });
});
