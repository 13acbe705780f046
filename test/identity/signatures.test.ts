import { createHash } from 'node:crypto';
import AWS from 'aws-sdk';
import supertest from 'supertest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ByHand, KEYS, MINUTE, MISMATCH, now, SECRET, SESSION, signByHand, start } from './signing.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('requests signed by hand', () => {
  const asks = async (given: ByHand, change: (headers: Record<string, string>) => void = () => {}) => {
    const { url, during } = await start();
    const headers = signByHand(new URL(url).host, given);
    change(headers);
    const { method = 'GET', path = '/chime/accounts', body } = given;
    const { result, events } = await during(() =>
      fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) }),
    );
    const text = await result.text();
    return { status: result.status, name: result.headers.get('x-amzn-errortype'), text, events };
  };

  it.each<[string, ByHand]>([
    ['as they should be', {}],
    ['with a query', { path: '/chime/accounts?max-results=3&name=a%20b' }],
    [
      'with a body',
      { method: 'POST', body: '{"Name":"a"}', headers: { 'content-type': 'application/json' } },
    ],
    [
      'without their body',
      {
        method: 'POST',
        body: '{"Name":"a"}',
        headers: { 'content-type': 'application/json', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        payload: 'UNSIGNED-PAYLOAD',
      },
    ],
    ['with spaces in headers', { headers: { 'x-amz-meta': 'a   b' } }],
    ['four minutes ago', { time: now(-4 * MINUTE) }],
    ['four minutes ahead', { time: now(4 * MINUTE) }],
    [
      'by a configured session',
      { key: SESSION.accessKeyId, headers: { 'x-amz-security-token': SESSION.sessionToken } },
    ],
  ])('are taken %s', async (_what, given) => {
    const { status, events } = await asks(given);
    expect([200, 201]).toContain(status);
    expect(events).toHaveLength(1);
  });

  it.each<[string, ByHand, string, RegExp, ((headers: Record<string, string>) => void)?]>([
    ['with another secret', { secret: 'wrong' }, 'InvalidSignatureException', MISMATCH],
    [
      'with another body than was sent',
      {
        method: 'POST',
        body: '{"Name":"a"}',
        headers: { 'content-type': 'application/json' },
        payload: createHash('sha256').update('{}').digest('hex'),
      },
      'InvalidSignatureException',
      MISMATCH,
    ],
    [
      'with a header that was changed',
      { headers: { 'x-amz-meta': 'a' } },
      'InvalidSignatureException',
      MISMATCH,
      (headers) => {
        headers['x-amz-meta'] = 'b';
      },
    ],
    [
      'by nobody we know',
      { key: 'AKIANOBODY000000EXAMPLE' },
      'UnrecognizedClientException',
      /^The security token included in the request is invalid\.$/,
    ],
    [
      'without the session token',
      { key: SESSION.accessKeyId },
      'UnrecognizedClientException',
      /^The security token included in the request is invalid\.$/,
    ],
    [
      'six minutes ago',
      { time: now(-6 * MINUTE) },
      'InvalidSignatureException',
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
    ],
    [
      'six minutes ahead',
      { time: now(6 * MINUTE) },
      'InvalidSignatureException',
      /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/,
    ],
    [
      'for another day',
      { scopeDate: '20200101' },
      'InvalidSignatureException',
      /^Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20200101' != /,
    ],
    [
      'for another service',
      { service: 'support' },
      'InvalidSignatureException',
      /^Credential should be scoped to correct service: 'chime'\.$/,
    ],
    [
      'without the host',
      { signed: ['x-amz-date'] },
      'InvalidSignatureException',
      /^'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization\.$/,
    ],
    [
      'without a signature',
      {},
      'IncompleteSignatureException',
      /^Authorization header requires 'Signature' parameter\. \(Hashed/,
      (headers) => {
        headers.authorization = String(headers.authorization).replace(/, Signature.*/, '');
      },
    ],
    [
      'without a time',
      {},
      'IncompleteSignatureException',
      /^Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header\./,
      (headers) => {
        delete headers['x-amz-date'];
      },
    ],
    [
      'with a broken time',
      { time: '2026' },
      'IncompleteSignatureException',
      /^Date must be in ISO-8601 'basic format'\. Got '2026'\./,
    ],
    [
      'in another form',
      {},
      'IncompleteSignatureException',
      /^Unsupported or missing signature algorithm\./,
      (headers) => {
        headers.authorization = 'AWS4-HMAC-MD5 Credential=a';
      },
    ],
    [
      'with a broken scope',
      {},
      'IncompleteSignatureException',
      /^Credential must have exactly 5 slash-delimited elements/,
      (headers) => {
        headers.authorization = String(headers.authorization).replace(/Credential=[^,]+/, 'Credential=a/b');
      },
    ],
    [
      'not at all',
      {},
      'MissingAuthenticationTokenException',
      /^Missing Authentication Token$/,
      (headers) => {
        delete headers.authorization;
      },
    ],
  ])('are refused %s', async (_what, given, name, message, change) => {
    const refused = await asks(given, change);
    expect(refused.name).toBe(name);
    expect(refused.status).toBe(403);
    expect((JSON.parse(refused.text) as { message: string }).message).toMatch(message);
    expect(refused.text).not.toContain(SECRET);
    expect(refused.events).toEqual([]);
  });

  it.each([
    ['sts', '/sts/?Action=GetCallerIdentity&Version=2011-06-15', '<Code>MissingAuthenticationToken</Code>'],
    ['sts', '/sts/?Action=GetCallerIdentity&Version=2011-06-15', 'Request is missing Authentication Token'],
  ])('are refused in the words of %s', async (_service, path, text) => {
    const { url } = await start();
    const response = await supertest(url).get(path);
    expect(response.status).toBe(403);
    expect(response.text).toContain(text);
  });

  it('are refused once what was presigned has ended', async () => {
    const { url } = await start();
    const sts = new AWS.STS({ endpoint: `${url}/sts`, region: 'eu-west-1', credentials: KEYS });
    const request = sts.getCallerIdentity() as unknown as { presign(expires: number): string };
    const presigned = request.presign(60);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    const response = await supertest(presigned).get('');
    expect(response.status).toBe(403);
    expect(response.text).toContain('<Code>RequestExpired</Code><Message>Request has expired.</Message>');
  });

  it('may be let stray further', async () => {
    const { url } = await start({ signatureSkew: '15m' });
    const headers = signByHand(new URL(url).host, { time: now(-14 * MINUTE) });
    expect((await fetch(`${url}/chime/accounts`, { headers })).status).toBe(200);
  });
});

describe('refused requests', () => {
  it('leave a record only where the user says so', async () => {
    const { url, during } = await start({ recordUnauthenticated: true });
    const headers = signByHand(new URL(url).host, { secret: 'wrong' });
    const { events } = await during(() => fetch(`${url}/chime/accounts`, { headers }));
    expect(events).toMatchObject([
      {
        eventName: 'ListAccounts',
        errorCode: 'InvalidSignatureException',
        errorMessage: expect.stringMatching(MISMATCH),
        requestParameters: null,
        responseElements: null,
      },
    ]);
  });

  it('are nobody’s before their body is looked at', async () => {
    const { url } = await start();
    const response = await supertest(url)
      .post('/chime/accounts')
      .set('content-type', 'application/json')
      .send('{');
    expect(response.headers['x-amzn-errortype']).toBe('MissingAuthenticationTokenException');
  });
});
