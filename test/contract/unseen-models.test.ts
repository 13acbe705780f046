import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { deriveDocument } from '../../openapi/derive-document.js';
import type { ModelShape, ServiceModel } from '../../openapi/service-model.js';
import type { AnyBehaviour } from '../../src/http/services.js';
import type { Surface } from '../../src/http/surface.js';
import { startEmulator, type TestEmulator } from '../support/emulator.js';

/*
 * The engine is given services that it has never seen, one a protocol, with every kind of shape and binding: it
 * must read, check, answer, refuse and record them from their models alone.
 */

const shapes: Readonly<Record<string, ModelShape>> = {
  Word: { type: 'string', min: 2, max: 5, pattern: '[a-z]+' },
  Secret: { type: 'string', sensitive: true },
  Kind: { type: 'string', enum: ['ONE', 'TWO'] },
  Count: { type: 'integer', min: 1, max: 10 },
  Big: { type: 'long' },
  Ratio: { type: 'double' },
  Flag: { type: 'boolean' },
  Bytes: { type: 'blob', min: 2, max: 4 },
  Epoch: { type: 'timestamp' },
  Iso: { type: 'timestamp', timestampFormat: 'iso8601' },
  Words: { type: 'list', member: { shape: 'Word' }, max: 3 },
  FlatWords: { type: 'list', member: { shape: 'Word' }, flattened: true },
  Items: { type: 'list', member: { shape: 'Item' } },
  Tags: { type: 'map', key: { shape: 'Word' }, value: { shape: 'Secret' } },
  Item: {
    type: 'structure',
    required: ['Name'],
    members: { Name: { shape: 'Word' }, Child: { shape: 'Item' } },
  },
  Everything: {
    type: 'structure',
    required: ['Name'],
    members: {
      Name: { shape: 'Word' },
      Kind: { shape: 'Kind' },
      Count: { shape: 'Count' },
      Big: { shape: 'Big' },
      Ratio: { shape: 'Ratio' },
      Flag: { shape: 'Flag' },
      Bytes: { shape: 'Bytes' },
      Epoch: { shape: 'Epoch' },
      Iso: { shape: 'Iso' },
      Words: { shape: 'Words' },
      FlatWords: { shape: 'FlatWords' },
      Items: { shape: 'Items' },
      Tags: { shape: 'Tags' },
      Secret: { shape: 'Secret' },
    },
  },
  NotThere: {
    type: 'structure',
    members: {
      message: { shape: 'Secret' },
      Which: { shape: 'Word' },
      Wait: { shape: 'Big', location: 'header', locationName: 'Retry-After' },
    },
    exception: true,
    error: { code: 'NotThereCode', httpStatusCode: 404, senderFault: true },
  },
};

function modelOf(
  name: string,
  protocol: string,
  operation: object,
  more: Readonly<Record<string, ModelShape>> = {},
): ServiceModel {
  return {
    metadata: {
      apiVersion: '2026-01-01',
      endpointPrefix: name,
      protocol,
      jsonVersion: '1.1',
      targetPrefix: 'Unseen_20260101',
      serviceFullName: name,
      xmlNamespace: 'https://unseen.example/doc/',
    },
    operations: {
      Echo: {
        name: 'Echo',
        http: { method: 'POST', requestUri: '/' },
        input: { shape: 'Everything' },
        output: { shape: 'Everything' },
        errors: [{ shape: 'NotThere' }],
        ...operation,
      },
      NeverBuilt: {
        name: 'NeverBuilt',
        http: { method: 'POST', requestUri: '/never' },
        input: { shape: 'Everything' },
      },
    },
    shapes: { ...shapes, ...more },
  };
}

const echo = {
  Echo: ((input: { Name: string }, call: { fail(name: string, message: string, members: object): never }) =>
    input.Name === 'nope'
      ? call.fail('NotThere', 'it is not there', { Which: input.Name, Wait: 7 })
      : input) as unknown as AnyBehaviour,
};

async function serve(name: string, model: ServiceModel): Promise<TestEmulator> {
  const surface: Surface = (app, _options, done) => {
    app.emulator.engine.services.mount({
      name,
      document: () => deriveDocument(name, model),
      behaviours: echo,
    });
    done();
  };
  return startEmulator({}, { more: [surface] });
}

const INPUT = {
  Name: 'abc',
  Kind: 'TWO',
  Count: 3,
  Big: 5_000_000_000,
  Ratio: 0.5,
  Flag: false,
  Bytes: 'AQID',
  Epoch: 1769846400.25,
  Iso: '2026-01-31T08:00:00.5Z',
  Words: ['ab', 'cd'],
  FlatWords: ['ef'],
  Items: [{ Name: 'xy', Child: { Name: 'zz' } }],
  Tags: { key: 'value' },
  Secret: 'hidden',
};
const OUTPUT = { ...INPUT, Iso: '2026-01-31T08:00:00.500Z' };
const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';
const RECORDED = {
  name: 'abc',
  kind: 'TWO',
  count: 3,
  big: 5_000_000_000,
  ratio: 0.5,
  flag: false,
  bytes: 'AQID',
  epoch: '2026-01-31T08:00:00.250Z',
  iso: '2026-01-31T08:00:00.500Z',
  words: ['ab', 'cd'],
  flatWords: ['ef'],
  items: [{ name: 'xy', child: { name: 'zz' } }],
  tags: { key: HIDDEN },
  secret: HIDDEN,
};

describe('an unseen restJson1 service', () => {
  const more: Readonly<Record<string, ModelShape>> = {
    Bound: {
      type: 'structure',
      required: ['Id', 'Path', 'Token'],
      members: {
        Id: { shape: 'Word', location: 'uri', locationName: 'id' },
        Path: { shape: 'Secret', location: 'uri', locationName: 'path' },
        Words: { shape: 'Words', location: 'querystring', locationName: 'words' },
        Since: { shape: 'Epoch', location: 'querystring', locationName: 'since' },
        Flag: { shape: 'Flag', location: 'querystring', locationName: 'flag' },
        Token: { shape: 'Word', location: 'header', locationName: 'x-token' },
        Extra: { shape: 'Tags', location: 'headers', locationName: 'x-extra-' },
        Renamed: { shape: 'Word', locationName: 'otherName' },
      },
    },
    BoundOut: {
      type: 'structure',
      members: {
        Renamed: { shape: 'Word', locationName: 'otherName' },
        Seen: { shape: 'Epoch', location: 'header', locationName: 'x-seen' },
      },
    },
  };

  it('echoes every kind of shape, refuses with its own error, and records both', async () => {
    const { url, events } = await serve('unseen', modelOf('unseen', 'rest-json', {}));
    const said = await supertest(url).post('/unseen/').send(INPUT);
    expect(said.body).toEqual(OUTPUT);
    const refused = await supertest(url).post('/unseen/').send({ Name: 'nope' });
    expect(refused.status).toBe(404);
    expect(refused.headers).toMatchObject({ 'x-amzn-errortype': 'NotThere', 'retry-after': '7' });
    expect(refused.body).toEqual({ message: 'it is not there', Which: 'nope' });
    expect(await events()).toMatchObject([
      {
        eventSource: 'unseen.amazonaws.com',
        eventName: 'Echo',
        requestParameters: RECORDED,
        responseElements: RECORDED,
      },
      { errorCode: 'NotThere', errorMessage: 'it is not there', responseElements: null },
    ]);
  });

  it('answers 501 for what has no behaviour, and validates it first', async () => {
    const { url, events } = await serve('unseen', modelOf('unseen', 'rest-json', {}));
    expect((await supertest(url).post('/unseen/never').send(INPUT)).status).toBe(501);
    const invalid = await supertest(url)
      .post('/unseen/never')
      .send({
        Kind: 'THREE',
        Count: 0,
        Words: ['a', 'bc', 'de', 'fg'],
        Items: [{ Name: 'ok' }, { Child: {} }],
        Bytes: 'AQ==',
      });
    expect(invalid.status).toBe(400);
    const sentences = invalid.body.message.split('; ');
    expect(sentences[0]).toBe(
      "8 validation errors detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
    );
    expect(sentences).toEqual(
      expect.arrayContaining([
        "Value 'THREE' at 'kind' failed to satisfy constraint: Member must satisfy enum value set: [ONE, TWO]",
        "Value '0' at 'count' failed to satisfy constraint: Member must have value greater than or equal to 1",
        "Value 'AQ==' at 'bytes' failed to satisfy constraint: Member must have length greater than or equal to 2",
        "Value '[a, bc, de, fg]' at 'words' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 5, Member must have length greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]+]",
        "Value '[a, bc, de, fg]' at 'words' failed to satisfy constraint: Member must have length less than or equal to 3",
        "Value null at 'items.2.member.name' failed to satisfy constraint: Member must not be null",
        "Value null at 'items.2.member.child.name' failed to satisfy constraint: Member must not be null",
      ]),
    );
    expect((await events()).map(({ errorCode }) => errorCode)).toEqual([
      'NotImplementedException',
      'ValidationException',
    ]);
  });

  it('gathers labels, queries, headers and renamed members', async () => {
    const operation = {
      http: { method: 'PUT', requestUri: '/things/{id}/{path+}?mode=deep', responseCode: 202 },
      input: { shape: 'Bound' },
      output: { shape: 'BoundOut' },
    };
    const model = modelOf('unseen', 'rest-json', operation, more);
    const behaviours = {
      Echo: ((input: { Renamed?: string; Since: number }) => ({
        Renamed: input.Renamed,
        Seen: input.Since,
      })) as unknown as AnyBehaviour,
    };
    const surface: Surface = (app, _options, done) => {
      app.emulator.engine.services.mount({
        name: 'unseen',
        document: () => deriveDocument('unseen', model),
        behaviours,
      });
      done();
    };
    const { url, events } = await startEmulator({ redact: false }, { more: [surface] });
    const response = await supertest(url)
      .put(
        '/unseen/things/a%62c/x/y%2Fz%20?mode=deep&words=ab&words=cd&since=2026-01-31T08:00:00.250000Z&flag=true',
      )
      .set({ 'x-token': 'tok', 'x-extra-one': 'a', 'x-extra-two': 'b' })
      .send({ otherName: 'abc', Renamed: 'wrong' });
    expect(response.status).toBe(202);
    expect(response.headers['x-seen']).toBe('Sat, 31 Jan 2026 08:00:00 GMT');
    expect(response.body).toEqual({ otherName: 'abc' });
    expect((await events())[0]?.requestParameters).toEqual({
      id: 'abc',
      path: 'x/y/z ',
      words: ['ab', 'cd'],
      since: '2026-01-31T08:00:00.250Z',
      flag: true,
      token: 'tok',
      extra: { one: 'a', two: 'b' },
      renamed: 'abc',
    });
    expect((await supertest(url).put('/unseen/things/abc/x?mode=flat').send({})).status).toBe(404);
    expect(
      (await supertest(url).put('/unseen/things/abc/x?mode=deep&flag=maybe').set('x-token', 'tok').send({}))
        .headers['x-amzn-errortype'],
    ).toBe('SerializationException');
    expect((await supertest(url).put('/unseen/things/abc/x?mode=deep').send({})).body.message).toContain(
      "Value null at 'token'",
    );
  });
});

describe('an unseen awsJson1_1 service', () => {
  it('echoes, refuses and records', async () => {
    const { url, events } = await serve('unseen', modelOf('unseen', 'json', {}));
    const call = (target: string, body: object): supertest.Test =>
      supertest(url)
        .post('/')
        .set({ 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1' })
        .send(JSON.stringify(body));
    const said = await call('Unseen_20260101.Echo', INPUT);
    expect(said.headers['content-type']).toBe('application/x-amz-json-1.1');
    expect(JSON.parse(said.text)).toEqual(OUTPUT);
    const refused = await call('Unseen_20260101.Echo', { Name: 'nope' });
    expect(refused.status).toBe(404);
    expect(JSON.parse(refused.text)).toEqual({
      __type: 'NotThere',
      message: 'it is not there',
      Which: 'nope',
    });
    const invalid = await call('Unseen_20260101.Echo', { Name: 'A' });
    expect(JSON.parse(invalid.text)).toMatchObject({
      __type: 'ValidationException',
      message: expect.stringMatching(/^2 validation errors detected: Value 'A' at 'name'/),
    });
    expect((await call('Unseen_20260101.NeverBuilt', { Name: 'abc' })).status).toBe(501);
    expect((await call('Unseen_20260101.Nothing', {})).status).toBe(404);
    expect(await events()).toMatchObject([
      { requestParameters: RECORDED },
      { errorCode: 'NotThere' },
      { errorCode: 'ValidationException' },
      { errorCode: 'NotImplementedException' },
    ]);
  });
});

describe('an unseen awsQuery service', () => {
  const form =
    'Action=Echo&Version=2026-01-01&Name=abc&Kind=TWO&Count=3&Big=5000000000&Ratio=0.5&Flag=false&Bytes=AQID&Epoch=2026-01-31T08:00:00.250Z&Iso=2026-01-31T08:00:00.5Z&Words.member.2=cd&Words.member.1=ab&FlatWords.1=ef&Items.member.1.Name=xy&Items.member.1.Child.Name=zz&Tags.entry.1.key=key&Tags.entry.1.value=value&Secret=hidden%26%3C';
  const model = modelOf('unseen', 'query', { output: { shape: 'Everything', resultWrapper: 'EchoResult' } });

  it('echoes, refuses and records', async () => {
    const { url, events } = await serve('unseen', model);
    const post = (text: string): supertest.Test =>
      supertest(url)
        .post('/')
        .set('content-type', 'application/x-www-form-urlencoded; charset=utf-8')
        .send(text);
    const said = await post(form);
    expect(said.headers['content-type']).toBe('text/xml');
    expect(said.text).toBe(
      '<EchoResponse xmlns="https://unseen.example/doc/"><EchoResult><Name>abc</Name><Kind>TWO</Kind><Count>3</Count><Big>5000000000</Big><Ratio>0.5</Ratio><Flag>false</Flag><Bytes>AQID</Bytes><Epoch>2026-01-31T08:00:00.250Z</Epoch><Iso>2026-01-31T08:00:00.500Z</Iso><Words><member>ab</member><member>cd</member></Words><FlatWords>ef</FlatWords><Items><member><Name>xy</Name><Child><Name>zz</Name></Child></member></Items><Tags><entry><key>key</key><value>value</value></entry></Tags><Secret>hidden&amp;&lt;</Secret></EchoResult>' +
        `<ResponseMetadata><RequestId>${said.headers['x-amzn-requestid']}</RequestId></ResponseMetadata></EchoResponse>`,
    );
    const refused = await post('Action=Echo&Version=2026-01-01&Name=nope');
    expect(refused.status).toBe(404);
    expect(refused.text).toBe(
      `<ErrorResponse xmlns="https://unseen.example/doc/"><Error><Type>Sender</Type><Code>NotThereCode</Code><Message>it is not there</Message></Error><RequestId>${refused.headers['x-amzn-requestid']}</RequestId></ErrorResponse>`,
    );
    expect((await post('Action=Echo&Version=2026-01-01')).text).toContain('<Code>ValidationError</Code>');
    expect((await post('Action=NeverBuilt&Version=2026-01-01&Name=abc')).status).toBe(501);
    expect((await supertest(url).get('/unseen/?Action=Echo&Version=2026-01-01&Name=abc')).text).toContain(
      '<Name>abc</Name>',
    );
    expect(await events()).toMatchObject([
      { requestParameters: RECORDED },
      { errorCode: 'NotThere' },
      { errorCode: 'ValidationError' },
      { errorCode: 'NotImplementedException' },
      { requestParameters: { name: 'abc' } },
    ]);
  });
});
