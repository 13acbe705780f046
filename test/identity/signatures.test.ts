import { createHash, createHmac } from 'node:crypto';
import {
  ChimeClient,
  CreateAccountCommand,
  GetAccountCommand,
  ListAccountsCommand,
} from '@aws-sdk/client-chime';
import { CloudTrailClient, ListTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import AWS from 'aws-sdk';
import supertest from 'supertest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonicalRequest, type Signing, signatureOf, signingKey } from '../../src/identity/signature.js';
import { startEmulator } from '../support/emulator.js';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const ALICE = {
  accessKeyId: 'AKIAALICE0000000EXAMPLE',
  secretAccessKey: SECRET,
  userIdentity: { type: 'IAMUser', userName: 'alice' },
};
const SESSION = {
  accessKeyId: 'ASIABOB000000000EXAMPLE',
  secretAccessKey: SECRET,
  sessionToken: 'the session token',
  roleName: 'Bob',
  sessionName: 'bob',
  userIdentity: { type: 'AssumedRole' },
};
const KEYS = { accessKeyId: ALICE.accessKeyId, secretAccessKey: SECRET };
const MISMATCH = /^The request signature we calculated does not match the signature you provided\./;

const start = (settings: object = {}) =>
  startEmulator({ verifySignatures: true, principals: [ALICE, SESSION], ...settings });

const options = (url: string, service: string, credentials: object) => ({
  endpoint: `${url}/${service}`,
  region: 'eu-west-1',
  credentials: credentials as typeof KEYS,
  maxAttempts: 1,
});

/** The parts of a request signed by hand, so that each can be spoiled. */
interface ByHand {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly time?: string;
  readonly scopeDate?: string;
  readonly service?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signed?: readonly string[];
  readonly payload?: string;
}

/** Signs as the specification says, with nothing of ours. */
function signByHand(host: string, given: ByHand): Record<string, string> {
  const { method = 'GET', path = '/chime/accounts', body = '', time = now(), service = 'chime' } = given;
  const day = given.scopeDate ?? time.slice(0, 8);
  const sent: Record<string, string> = { host, 'x-amz-date': time, ...given.headers };
  const names = given.signed ?? Object.keys(sent).sort();
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const [bare = '', query = ''] = path.split('?');
  const canonical = [
    method,
    bare,
    query,
    ...names.map((name) => `${name}:${sent[name]?.trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    given.payload ?? hash(body),
  ].join('\n');
  const scope = `${day}/eu-west-1/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
  const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const dayKey = mac(`AWS4${given.secret ?? SECRET}`, day);
  const key = mac(mac(mac(dayKey, 'eu-west-1'), service), 'aws4_request');
  const signature = mac(key, toSign).toString('hex');
  const { host: _, ...headers } = sent;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${given.key ?? ALICE.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

const now = (shift = 0): string => new Date(Date.now() + shift).toISOString().replace(/[-:]|\.\d+/g, '');
const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

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

describe('requests of real clients', () => {
  it('are taken from the JavaScript SDK v3, by every protocol, whatever is in them', async () => {
    const { url, events } = await start();
    const chime = new ChimeClient(options(url, 'chime', KEYS));
    const { Account } = await chime.send(new CreateAccountCommand({ Name: 'Grüße & more/1' }));
    await chime.send(new GetAccountCommand({ AccountId: Account?.AccountId }));
    await chime.send(new ListAccountsCommand({ Name: 'a b+c/d=é*', MaxResults: 7 }));
    await chime.send(new GetAccountCommand({ AccountId: "a/b c'(é)*" })).catch((error: Error) => {
      expect(error.name).not.toMatch(/Signature/);
    });
    await new CloudTrailClient(options(url, 'cloudtrail', KEYS)).send(new ListTrailsCommand({}));
    const sts = new STSClient(options(url, 'sts', KEYS));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: 'arn:aws:iam::123456789012:user/alice',
    });
    expect(await events()).toHaveLength(6);
  });

  it('are taken from the JavaScript SDK v2, with a header and presigned', async () => {
    const { url, events } = await start();
    const made = { endpoint: `${url}/sts`, region: 'eu-west-1', credentials: KEYS };
    const sts = new AWS.STS(made);
    expect((await sts.getCallerIdentity().promise()).Account).toBe('123456789012');
    const chime = new AWS.Chime({ ...made, endpoint: `${url}/chime` });
    await chime.listAccounts({ Name: "a b/c'" }).promise();
    // Any request can be presigned, which the types do not tell.
    const request = sts.getCallerIdentity() as unknown as { presign(expires: number): string };
    const presigned = request.presign(60);
    expect((await supertest(presigned).get('')).status).toBe(200);
    const spoiled = await supertest(
      presigned.replace('Version=2011', 'Version=2011').replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ).get('');
    expect(spoiled.status).toBe(403);
    expect(spoiled.text).toContain('<Code>SignatureDoesNotMatch</Code>');
    expect(await events()).toHaveLength(3);
  });

  it('are taken with credentials that STS issued, until these end', async () => {
    const { url, events } = await start();
    const sts = new STSClient(options(url, 'sts', KEYS));
    const { Credentials: issued } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: 'arn:aws:iam::123456789012:role/Admin',
        RoleSessionName: 'alice',
        DurationSeconds: 900,
      }),
    );
    const keys = {
      accessKeyId: issued?.AccessKeyId,
      secretAccessKey: issued?.SecretAccessKey,
      sessionToken: issued?.SessionToken,
    };
    const list = (credentials: object) =>
      new ChimeClient(options(url, 'chime', credentials)).send(new ListAccountsCommand({}));
    await list(keys);
    await expect(list({ ...keys, sessionToken: undefined })).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
    await expect(list({ ...keys, sessionToken: 'another' })).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    const before = await events();
    expect(before).toHaveLength(2);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 901_000 });
    await expect(list(keys)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(
      new STSClient(options(url, 'sts', keys)).send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredToken', $metadata: { httpStatusCode: 403 } });
    await expect(
      new CloudTrailClient(options(url, 'cloudtrail', keys)).send(new ListTrailsCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredTokenException', $metadata: { httpStatusCode: 400 } });
    expect(await events()).toEqual(before);
  });

  it('end with their session whether or not signatures are verified', async () => {
    const { url } = await startEmulator();
    const sts = new STSClient(options(url, 'sts', KEYS));
    const { Credentials: issued } = await sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/Admin', RoleSessionName: 'alice' }),
    );
    const keys = { accessKeyId: issued?.AccessKeyId, secretAccessKey: 'wrong' };
    const list = () => new ChimeClient(options(url, 'chime', keys)).send(new ListAccountsCommand({}));
    await list();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    await expect(list()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });
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
      { method: 'POST', body: '{"Name":"a"}', payload: createHash('sha256').update('{}').digest('hex') },
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
      { service: 's3' },
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
      'in a form of old',
      {},
      'IncompleteSignatureException',
      /^Unsupported or missing signature algorithm\./,
      (headers) => {
        headers.authorization = 'AWS AKIAALICE0000000EXAMPLE:signature';
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
