import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { type EventRecord, startEmulator } from '../support/emulator.js';
import { authorization } from '../support/signing.js';

const SPACE = { name: 'wire', subdomain: 'wire', tier: 'BASIC' };

describe('bodies', () => {
  it('answers without a charset, with the request id that the record has', async () => {
    const { url, events } = await startEmulator();
    const response = await supertest(url).post('/spaces').send(SPACE);
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('application/json');
    expect(response.headers['access-control-expose-headers']).toContain('x-amzn-requestid');
    expect(response.body).toEqual({ spaceId: expect.stringMatching(/^SP[\w-]{22}$/) });
    expect((await events())[0]?.requestID).toBe(response.headers['x-amzn-requestid']);
  });

  it.each([
    ['nothing at all', undefined, undefined],
    ['an empty object', '{}', 'application/json'],
    ['white space', ' \n', 'application/json'],
    ['null', 'null', 'application/json'],
    ['an object without a content type', '{}', undefined],
  ])('takes %s for no members', async (_what, body, contentType) => {
    const { url, during } = await startEmulator();
    const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType };
    const { result, events } = await during(() =>
      fetch(`${url}/repostspace/spaces`, {
        method: 'POST',
        headers,
        ...(body === undefined ? {} : { body: new Blob([body]) }),
      }),
    );
    expect(result.status).toBe(400);
    const { message, reason, fieldList } = (await result.json()) as Record<string, unknown>;
    expect(message).toContain('3 validation errors detected: ');
    expect(reason).toBe('fieldValidationFailed');
    expect(fieldList).toEqual(
      ['name', 'subdomain', 'tier'].map((name) => ({ name, message: 'Member must not be null' })),
    );
    expect(events[0]).toMatchObject({ errorCode: 'ValidationException', requestParameters: null });
  });

  it.each([
    '{"name":',
    'name',
    '[]',
    '"text"',
    '12',
    '{"name":1}',
    '{"name":{}}',
    '{"tags":[]}',
    '{"supportedEmailDomains":"x"}',
  ])('refuses %s as what cannot be parsed, with a record', async (body) => {
    const { url, during, state } = await startEmulator();
    const before = state();
    const { result, events } = await during(() =>
      supertest(url).post('/repostspace/spaces').set('content-type', 'application/json').send(body),
    );
    expect(result.status).toBe(400);
    expect(result.headers['x-amzn-errortype']).toBe('ValidationException');
    expect(result.body).toMatchObject({ reason: 'cannotParse', message: expect.any(String) });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventName: 'CreateSpace',
      errorCode: 'ValidationException',
      requestParameters: null,
    });
    expect(state()).toBe(before);
  });

  it('tells a service that models no such reason by SerializationException', async () => {
    const { url, during } = await startEmulator();
    const { result, events } = await during(() =>
      supertest(url).post('/chime/accounts').set('content-type', 'application/json').send('{'),
    );
    expect(result.status).toBe(400);
    expect(result.headers['x-amzn-errortype']).toBe('SerializationException');
    expect(events[0]).toMatchObject({ eventName: 'CreateAccount', errorCode: 'SerializationException' });
  });

  it('ignores unknown members, takes nulls for absent, and is not moved by __proto__', async () => {
    const { url, during } = await startEmulator();
    const body =
      '{"name":"a","subdomain":"a","tier":"BASIC","description":null,"unknown":{"a":1},"__proto__":{"tier":"STANDARD"},"constructor":1}';
    const { result, events } = await during(() =>
      supertest(url).post('/repostspace/spaces').set('content-type', 'application/json').send(body),
    );
    expect(result.status).toBe(200);
    expect(events[0]?.requestParameters).toEqual({ spaceName: 'a', spaceSubdomain: 'a', tier: 'BASIC' });
    expect(({} as Record<string, unknown>).tier).toBeUndefined();
  });

  it('keeps a tag key __proto__ a key like any other', async () => {
    const { url } = await startEmulator();
    const body = '{"name":"a","subdomain":"a","tier":"BASIC","tags":{"__proto__":"kept"}}';
    const { spaceId } = (
      await supertest(url).post('/repostspace/spaces').set('content-type', 'application/json').send(body)
    ).body;
    const arn = encodeURIComponent(`arn:aws:repostspace:us-east-1:123456789012:space/${spaceId}`);
    const { text } = await supertest(url).get(`/repostspace/tags/${arn}`);
    expect(text).toBe('{"tags":{"__proto__":"kept"}}');
  });

  it('refuses what is too large with 413, whole and with a record, and goes on', async () => {
    const { url, during } = await startEmulator({ bodyLimit: 2000 });
    const { result, events } = await during(() =>
      supertest(url)
        .post('/repostspace/spaces')
        .send({ ...SPACE, description: 'x'.repeat(1_000_000) }),
    );
    expect(result.status).toBe(413);
    expect(result.headers['x-amzn-errortype']).toBe('RequestEntityTooLarge');
    expect(events).toMatchObject([
      { eventName: 'CreateSpace', errorCode: 'RequestEntityTooLarge', requestParameters: null },
    ]);
    expect((await supertest(url).post('/repostspace/spaces').send(SPACE)).status).toBe(200);
  });

  it.each(['text/xml', 'application/x-www-form-urlencoded', 'garbage', 'application/'])(
    'refuses a body of type %s with 415',
    async (type) => {
      const { url, during } = await startEmulator();
      const { result, events } = await during(() =>
        supertest(url).post('/repostspace/spaces').set('content-type', type).send(JSON.stringify(SPACE)),
      );
      expect(result.status).toBe(415);
      expect(result.headers['x-amzn-errortype']).toBe('UnsupportedMediaTypeException');
      expect(events).toMatchObject([
        { eventName: 'CreateSpace', errorCode: 'UnsupportedMediaTypeException' },
      ]);
    },
  );

  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/x-amz-json-1.1'])(
    'takes a body of type %s',
    async (type) => {
      const { url } = await startEmulator();
      const response = await supertest(url)
        .post('/repostspace/spaces')
        .set('content-type', type)
        .send(JSON.stringify(SPACE));
      expect(response.status).toBe(200);
    },
  );

  it('sends no body with 204, and nulls for absent members of Chime', async () => {
    const { url } = await startEmulator();
    const { body } = await supertest(url).post('/chime/accounts').send({ Name: 'a' });
    expect(body.Account).toHaveProperty('SigninDelegateGroups', null);
    const deleted = await supertest(url).delete(`/chime/accounts/${body.Account.AccountId}`);
    expect(deleted.status).toBe(204);
    expect(deleted.text).toBe('');
  });
});

describe('addresses', () => {
  it.each([
    ['POST', '/nowhere'],
    ['GET', '/repostspace/nowhere'],
    ['DELETE', '/spaces'],
    ['GET', '/accounts/'],
    ['GET', '/chime/accounts/'],
    ['GET', '/repostspace/spaces//'],
    ['GET', '/repostspace/spaces/%zz'],
    ['OPTIONS', '/spaces'],
    ['TRACE', '/spaces'],
    ['GET', '/'],
  ])('%s %s is no operation: 404, and no record', async (method, path) => {
    const { url, during } = await startEmulator();
    const agent = supertest(url) as unknown as Record<string, (path: string) => supertest.Test>;
    const { result, events } = await during(async () => agent[method.toLowerCase()]?.(path));
    expect(result?.status).toBe(404);
    expect(result?.headers['x-amzn-errortype']).toBe('UnknownOperationException');
    expect(result?.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(events).toEqual([]);
  });

  it('knows an unknown operation of awsJson', async () => {
    const { url } = await startEmulator();
    const response = await supertest(url)
      .post('/')
      .set('x-amz-target', 'AWSSupport_20130415.Nothing')
      .send({});
    expect(response.status).toBe(404);
    expect(response.headers['x-amzn-errortype']).toBe('UnknownOperationException');
  });

  /** `/phone-numbers` is a path of Amazon Chime and of the voice namespace: who is meant shows in the record. */
  it.each([
    ['a base path', '/chime/phone-numbers', {}, 'chime.amazonaws.com'],
    ['another base path', '/chime-sdk-voice/phone-numbers', {}, 'chime-sdk-voice.amazonaws.com'],
    ['the Host header', '/phone-numbers', { host: 'chime.us-east-1.amazonaws.com' }, 'chime.amazonaws.com'],
    [
      'a Host header with a port',
      '/phone-numbers',
      { host: 'voice-chime.us-east-1.localhost:4580' },
      'chime-sdk-voice.amazonaws.com',
    ],
    ['the old host', '/phone-numbers', { host: 'service.chime.aws.amazon.com' }, 'chime.amazonaws.com'],
    [
      'the user agent',
      '/phone-numbers',
      { 'user-agent': 'aws-sdk-js/3.1 ua/2.1 api/chime#3.1 m/E' },
      'chime.amazonaws.com',
    ],
    ['precedence', '/phone-numbers', {}, 'chime-sdk-voice.amazonaws.com'],
    ['a name that is no endpoint', '/phone-numbers', { host: 'chime:4580' }, 'chime-sdk-voice.amazonaws.com'],
  ])('are told by %s', async (_what, path, headers, eventSource) => {
    const { url, during } = await startEmulator();
    const { events } = await during(() =>
      supertest(url)
        .get(path)
        .set(headers as Record<string, string>),
    );
    expect(events).toMatchObject([{ eventName: 'ListPhoneNumbers', eventSource }]);
  });

  it('lead to the console actions by either path, on all three bases', async () => {
    const { url, events } = await startEmulator();
    const { body } = await supertest(url).post('/chime/accounts').send({ Name: 'a' });
    const { AccountId } = body.Account;
    const bases = ['', '/chime', '/chime-console'];
    const paths = bases.flatMap((base) => [
      `${base}/console/accounts/${AccountId}/domains`,
      `${base}/accounts/${AccountId}/domains`,
    ]);
    for (const [at, path] of paths.entries()) {
      const response = await supertest(url)
        .post(path)
        .send({ DomainName: `d${at}.example.com` });
      expect(response.status).toBe(201);
    }
    const names = (await events()).map(({ eventName }) => eventName);
    expect(names).toEqual(['CreateAccount', ...paths.map(() => 'AddDomain')]);
  });
});

describe('callers', () => {
  it.each([
    [
      '111122223333',
      {
        type: 'Root',
        accountId: '111122223333',
        principalId: '111122223333',
        arn: 'arn:aws:iam::111122223333:root',
        accessKeyId: '111122223333',
      },
    ],
    [
      'AKIAIOSFODNN7EXAMPLE',
      {
        type: 'IAMUser',
        accountId: '123456789012',
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        userName: 'user-7example',
      },
    ],
    [
      'ASIAIOSFODNN7EXAMPLE',
      { type: 'AssumedRole', accountId: '123456789012', accessKeyId: 'ASIAIOSFODNN7EXAMPLE' },
    ],
    ['test', { type: 'IAMUser', accountId: '123456789012', accessKeyId: 'test', userName: 'chimepost' }],
  ])('%s is %o', async (key, identity) => {
    const { url, during } = await startEmulator();
    const { events } = await during(() =>
      supertest(url).get('/spaces').set('authorization', authorization(key, 'eu-west-1')),
    );
    expect(events).toMatchObject([
      { userIdentity: identity, awsRegion: 'eu-west-1', recipientAccountId: identity.accountId },
    ]);
  });

  it('are told apart by account and region: what one makes, the other does not see', async () => {
    const { url } = await startEmulator();
    await supertest(url)
      .post('/spaces')
      .set('authorization', authorization('111122223333', 'eu-west-1'))
      .send(SPACE);
    const seenBy = async (key: string, region: string): Promise<number> =>
      (await supertest(url).get('/spaces').set('authorization', authorization(key, region))).body.spaces
        .length;
    expect(await seenBy('111122223333', 'eu-west-1')).toBe(1);
    expect(await seenBy('111122223333', 'us-east-1')).toBe(0);
    expect(await seenBy('444455556666', 'eu-west-1')).toBe(0);
  });

  it('may sign in the query', async () => {
    const { url, during } = await startEmulator();
    const credential = encodeURIComponent('111122223333/20260131/eu-west-1/repostspace/aws4_request');
    const { events } = await during(() => supertest(url).get(`/spaces?X-Amz-Credential=${credential}`));
    expect(events).toMatchObject([{ recipientAccountId: '111122223333', awsRegion: 'eu-west-1' }]);
  });

  it('cannot name a region that leads out of the trail directory', async () => {
    const { url, during } = await startEmulator();
    const header = authorization('AKIAIOSFODNN7EXAMPLE', '..').replace('/../', '/..%2f../');
    const { events } = await during(() => supertest(url).get('/spaces').set('authorization', header));
    expect(events).toMatchObject([{ awsRegion: 'us-east-1' }]);
  });

  it('are believed about their address only from a trusted proxy', async () => {
    const header = { 'x-forwarded-for': '203.0.113.7, 10.0.0.1' };
    const trusting = await startEmulator({ trustProxy: '127.0.0.1,10.0.0.0/8' });
    await supertest(trusting.url).get('/spaces').set(header);
    expect(await trusting.events()).toMatchObject([{ sourceIPAddress: '203.0.113.7' }]);
    const wary = await startEmulator();
    await supertest(wary.url).get('/spaces').set(header).set('user-agent', 'agent/1');
    expect(await wary.events()).toMatchObject([{ sourceIPAddress: '127.0.0.1', userAgent: 'agent/1' }]);
  });
});

describe('records', () => {
  it('hide what the contract calls sensitive, and show it where the user says so', async () => {
    const space = {
      ...SPACE,
      description: 'said in clear',
      tags: { secret: 'secret' },
      supportedEmailDomains: { allowedDomains: ['secret.example'] },
    };
    const hiding = await startEmulator();
    await supertest(hiding.url).post('/spaces').send(space);
    const text = await readFile(join(hiding.trailDir, 'events.ndjson'), 'utf8');
    expect(text).not.toContain('secret');
    expect((await hiding.events())[0]?.requestParameters).toEqual({
      spaceName: 'wire',
      spaceSubdomain: 'wire',
      tagSet: { HIDDEN_DUE_TO_SECURITY_REASONS: 'HIDDEN_DUE_TO_SECURITY_REASONS' },
      tier: 'BASIC',
      spaceDescription: 'said in clear',
      supportedEmailDomains: { allowedDomains: ['HIDDEN_DUE_TO_SECURITY_REASONS'] },
    });
    const showing = await startEmulator({ redact: false });
    await supertest(showing.url).post('/spaces').send(space);
    expect((await showing.events())[0]?.requestParameters).toMatchObject({ tagSet: { secret: 'secret' } });
  });

  it('follow the version that the user sets', async () => {
    const { url, events } = await startEmulator({ eventVersions: { repostspace: '1.05', chime: '1.11' } });
    await supertest(url).get('/spaces').set('authorization', authorization('ASIAIOSFODNN7EXAMPLE'));
    await supertest(url).get('/chime/accounts').set('authorization', authorization('ASIAIOSFODNN7EXAMPLE'));
    const [old, young] = await events();
    expect(Object.keys(old ?? {})).not.toContain('readOnly');
    expect(Object.keys(sessionOf(old))).toEqual(['attributes', 'sessionIssuer']);
    expect(young).toMatchObject({
      eventVersion: '1.11',
      readOnly: true,
      eventCategory: 'Management',
      tlsDetails: {},
    });
    expect(Object.keys(sessionOf(young))).toEqual(['sessionIssuer', 'attributes']);
  });

  it('leave out what is too large, and cut what is too long', async () => {
    const { url, events } = await startEmulator();
    const accessorIds = Array.from({ length: 1000 }, (_, at) => `${at}-${'x'.repeat(200)}`);
    const { spaceId } = (await supertest(url).post('/spaces').send(SPACE)).body;
    await supertest(url)
      .post(`/spaces/${spaceId}/roles`)
      .set('user-agent', 'a'.repeat(3000))
      .send({ accessorIds, role: 'EXPERT' });
    const [, event] = await events();
    expect(event?.requestParameters).toEqual({
      reason: 'requestParameters too large',
      omitted: 'true',
      originalSize: expect.stringMatching(/^2\d{5}$/),
    });
    expect(event?.responseElements).toMatchObject({ omitted: 'true' });
    expect(event?.userAgent).toHaveLength(1024);
  });
});

function sessionOf(event: EventRecord | undefined): object {
  const identity = event?.userIdentity as { readonly sessionContext?: object } | undefined;
  return identity?.sessionContext ?? {};
}
