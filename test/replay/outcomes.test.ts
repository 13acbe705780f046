import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { surfaces } from '../../routes/index.js';
import { buildApp } from '../../src/app.js';
import { makeConfig } from '../../src/config.js';
import { replay } from '../../src/replay/replay.js';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';
import { documented } from '../support/documented.js';
import { readEvents, startEmulator } from '../support/emulator.js';
import { temporaryDirectory } from '../support/process.js';
import { postReplay, replayAt, trailText } from './support.js';

const createSpace = documented('CreateSpace');
const registerAdmin = documented('RegisterAdmin');
const serviceEvent = documented('ExpireAppInstanceUser');
const line = (record: object): string => `${JSON.stringify(record)}\n`;

const signIn = {
  ...createSpace,
  eventSource: 'signin.amazonaws.com',
  eventName: 'ConsoleLogin',
  eventType: 'AwsConsoleSignIn',
};
const unknownService = { ...createSpace, eventSource: 's3.amazonaws.com', eventName: 'CreateBucket' };
const unknownOperation = { ...createSpace, eventName: 'CreateGalaxy' };
const dataEvent = { ...createSpace, eventCategory: 'Data', managementEvent: false };

describe('what the state answers otherwise', () => {
  it('is told, and leaves the record of what happened', async () => {
    const emulator = await startEmulator();
    const { results, summary } = await replayAt(emulator, registerAdmin);
    expect(results).toEqual([
      {
        index: 0,
        eventID: registerAdmin.eventID,
        eventName: 'RegisterAdmin',
        outcome: 'different',
        differences: [
          { path: 'errorCode', replayed: 'ResourceNotFoundException' },
          { path: 'errorMessage', replayed: 'Space ID given was not found' },
          { path: 'responseElements', recorded: registerAdmin.responseElements, replayed: null },
        ],
      },
    ]);
    expect(summary).toEqual({ same: 0, different: 1, notReplayable: 0, carried: 0 });
    expect(await emulator.events()).toMatchObject([
      { requestID: registerAdmin.requestID, errorCode: 'ResourceNotFoundException' },
    ]);
  });

  it('is told and leaves the record as it was, as recorded', async () => {
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, registerAdmin, '?asRecorded=true');
    expect(results).toMatchObject([{ outcome: 'different', differences: expect.any(Array) }]);
    expect(await trailText(emulator)).toBe(line(registerAdmin));
  });

  it('leaves no state where it was refused then, as recorded, and state where it was not', async () => {
    const refused = {
      ...createSpace,
      errorCode: 'ConflictException',
      errorMessage: 'The name is already used by another space',
      responseElements: null,
    };
    const emulator = await startEmulator();
    const before = emulator.state();
    const { results } = await replayAt(emulator, refused, '?asRecorded=true');
    expect(results).toMatchObject([{ outcome: 'different' }]);
    expect(emulator.state()).toBe(before);
    await replayAt(emulator, createSpace, '?asRecorded=true');
    expect(emulator.state()).toContain('SPLPWvQmv9SIWYF30EXAMPLE');
    expect(await trailText(emulator)).toBe(line(refused) + line(createSpace));
  });

  it('is told down to the order of members', async () => {
    const { tier, ...rest } = createSpace.requestParameters;
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, {
      ...createSpace,
      requestParameters: { tier, ...rest },
      readOnly: true,
    });
    expect(results[0]?.differences).toEqual([
      {
        path: 'requestParameters',
        recorded: ['tier', 'spaceName', 'spaceSubdomain', 'tagSet', 'roleArn', 'spaceDescription'],
        replayed: ['spaceName', 'spaceSubdomain', 'tagSet', 'tier', 'roleArn', 'spaceDescription'],
        order: true,
      },
      { path: 'readOnly', recorded: true, replayed: false },
    ]);
  });

  it('is told where the record shows parameters that the operation does not have', async () => {
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, {
      ...createSpace,
      requestParameters: { ...createSpace.requestParameters, 'a planet': 'Mars' },
    });
    expect(results[0]?.differences).toEqual([{ path: 'requestParameters["a planet"]', recorded: 'Mars' }]);
  });
});

describe('what cannot be replayed', () => {
  it.each([
    ['a service event', serviceEvent, 'no call makes an AwsServiceEvent'],
    ['a sign-in', signIn, 'no call makes an AwsConsoleSignIn'],
    ['a data event', dataEvent, 'no call leaves a record of the category Data'],
    ['of another service', unknownService, 'no service here answers CreateBucket of s3.amazonaws.com'],
    [
      'of no operation',
      unknownOperation,
      'no service here answers CreateGalaxy of repostspace.amazonaws.com',
    ],
  ])('%s is reported and leaves nothing, or is carried', async (_what, record, reason) => {
    const emulator = await startEmulator();
    const { eventID, eventName } = record as Readonly<Record<string, unknown>>;
    const told = { index: 0, eventID, eventName, reason, differences: [] };
    expect(await replayAt(emulator, record)).toEqual({
      results: [{ ...told, outcome: 'notReplayable' }],
      summary: { same: 0, different: 0, notReplayable: 1, carried: 0 },
    });
    expect(await trailText(emulator)).toBe('');
    expect(await replayAt(emulator, record, '?asRecorded=true')).toEqual({
      results: [{ ...told, outcome: 'carried' }],
      summary: { same: 0, different: 0, notReplayable: 0, carried: 1 },
    });
    expect(await trailText(emulator)).toBe(line(record));
  });

  it('is a call that was denied, where it would not be now', async () => {
    const denied = {
      ...createSpace,
      errorCode: 'AccessDenied',
      errorMessage: 'User: somebody is not authorized to perform: repostspace:CreateSpace',
      requestParameters: null,
      responseElements: null,
    };
    const emulator = await startEmulator();
    const before = emulator.state();
    const { results } = await replayAt(emulator, denied);
    expect(results).toMatchObject([
      {
        outcome: 'notReplayable',
        reason: 'it depends on input of CreateSpace of repostspace that the record does not show',
      },
    ]);
    expect(emulator.state()).toBe(before);
    expect(await trailText(emulator)).toBe('');
  });

  it('is denied again where a policy still says so', async () => {
    const settings = {
      policies: [{ principal: '*', statements: [{ Effect: 'Deny', Action: 'repostspace:CreateSpace' }] }],
    };
    const first = await startEmulator(settings);
    await fetch(`${first.url}/spaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"a","subdomain":"a","tier":"BASIC"}',
    });
    expect(await first.events()).toMatchObject([{ errorCode: 'AccessDenied', requestParameters: null }]);
    const second = await startEmulator(settings);
    expect((await replayAt(second, await trailText(first))).summary.same).toBe(1);
    expect(await trailText(second)).toBe(await trailText(first));
  });

  it('is of a call whose parameters were too large', async () => {
    const requestParameters = {
      reason: 'requestParameters too large',
      omitted: 'true',
      originalSize: '149893',
    };
    const emulator = await startEmulator();
    const before = emulator.state();
    for (const record of [createSpace, registerAdmin]) {
      const { results } = await replayAt(emulator, { ...record, requestParameters });
      expect(results).toMatchObject([
        { outcome: 'notReplayable', reason: expect.stringContaining('that the record does not show') },
      ]);
    }
    expect(emulator.state()).toBe(before);
    expect(await trailText(emulator)).toBe('');
  });
});

describe('what a record tells of the way its call came', () => {
  it('stays, in the newest records and in old ones', async () => {
    const { managementEvent, recipientAccountId, eventCategory, ...rest } = createSpace;
    const newest = {
      ...rest,
      eventVersion: '1.11',
      apiVersion: '2022-05-13',
      managementEvent,
      recipientAccountId,
      sharedEventID: '6b2d2ea4-9c0b-4f0b-8d3a-000000000001',
      vpcEndpointId: 'vpce-0123456789abcdef0',
      vpcEndpointAccountId: '111122223333',
      eventCategory,
      tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256', keyExchange: 'x25519' },
      sessionCredentialFromConsole: 'true',
    };
    const oldest = { ...rest, eventVersion: '1.05', apiVersion: '2022-05-13', recipientAccountId };
    const early2022 = { ...rest, managementEvent, eventCategory, recipientAccountId };
    for (const record of [newest, oldest, early2022]) {
      const emulator = await startEmulator();
      expect((await replayAt(emulator, record)).results[0]?.differences).toEqual([]);
      expect(await trailText(emulator)).toBe(line(record));
    }
  });

  it('can be of another account and region, where its state then is', async () => {
    const record = { ...createSpace, recipientAccountId: '999988887777', awsRegion: 'eu-central-1' };
    const emulator = await startEmulator();
    expect((await replayAt(emulator, record)).summary.same).toBe(1);
    expect(emulator.state()).toContain('"999988887777/eu-central-1"');
  });
});

describe('a record that says anything at all', () => {
  it('is replayed or refused, and never a fault', async () => {
    const emulator = await startEmulator({ services: { repostspace: { spaces: 'off' } } });
    const base = [
      'AddDomain',
      'CreateCase',
      'CreateMediaCapturePipeline',
      'CreateSpace',
      'RegisterAdmin',
    ].map(documented);
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        '',
        '***',
        '\ud800',
        '/',
        '..',
        '%',
        { toString: 1, valueOf: 1 },
        { omitted: true, originalSize: 1 },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...base),
        fc.nat(),
        fc.nat(),
        anything,
        async (record, outer, inner, put) => {
          const names = Object.keys(record);
          const name = names[outer % names.length] ?? '';
          const value = record[name];
          const nested = typeof value === 'object' && value !== null ? Object.keys(value) : [];
          const at = inner % (nested.length + 1);
          const changed = at === nested.length ? put : { ...Object(value), [nested[at] ?? '']: put };
          for (const query of ['', '?asRecorded=true']) {
            const { status, report } = await postReplay(emulator.url, { ...record, [name]: changed }, query);
            expect([200, 400], JSON.stringify(report)).toContain(status);
          }
        },
      ),
      { numRuns: 300 },
    );
    for (const event of await emulator.events()) expect(event.errorCode).not.toBe('InternalFailure');
  });
});

describe('what is given', () => {
  const two = [createSpace, registerAdmin];

  it.each([
    ['NDJSON', two.map(line).join('\n')],
    ['a log file', JSON.stringify({ Records: two })],
    ['a log file, printed prettily', JSON.stringify({ Records: two }, undefined, 2)],
    ['a log file, compressed', gzipSync(JSON.stringify({ Records: two }))],
    ['log files behind each other', two.map((each) => JSON.stringify({ Records: [each] })).join('\n')],
  ])('may be %s', async (_what, body) => {
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, body, '?asRecorded=true');
    expect(results.map(({ index, eventName }) => [index, eventName])).toEqual([
      [0, 'CreateSpace'],
      [1, 'RegisterAdmin'],
    ]);
    expect(await trailText(emulator)).toBe(two.map(line).join(''));
  });

  it('may be nothing', async () => {
    const emulator = await startEmulator();
    expect((await replayAt(emulator, '{"Records":[]}')).results).toEqual([]);
    expect((await replayAt(emulator, '')).results).toEqual([]);
  });

  it('stays as it was written, to the digits of a number and the escapes of a text', async () => {
    const text = line({ ...serviceEvent, eventName: 'NAME', n: 'N' })
      .replace('"NAME"', '"\\u0041\\/b"')
      .replace('"N"', '1.50e2');
    const emulator = await startEmulator();
    await replayAt(
      emulator,
      `\ufeff ${text.replace('{"eventVersion":', '{ "eventVersion"\n:\t')}`,
      '?asRecorded=true',
    );
    expect(await trailText(emulator)).toBe(text);
  });

  it.each([
    ['{"eventVersion":"1.08",}', "line 1, column 24: a member's name should stand here"],
    [`${line(createSpace)}{"a":tru}`, 'line 2, column 6: JSON has no such value'],
    [`${line(createSpace)}{"a":1`, 'line 2, column 7, where the text ends: a comma or } should stand here'],
    ['[1]', 'line 1, column 1: a record begins with {'],
    ['{"Records":[1]}', 'line 1, column 13: a record begins with {'],
    ['{"a":"\u0001"}', 'line 1, column 6: a text is not valid JSON'],
    [`{"a":${'['.repeat(10_000)}`, 'the JSON is nested too deep'],
    [line({ Records: [createSpace, {}] }), "record 2 is none of CloudTrail's: it has no eventVersion"],
    [
      line({ ...createSpace, eventTime: 'yesterday' }),
      "record 1 is none of CloudTrail's: its eventTime is no instant",
    ],
    [
      line({ ...createSpace, awsRegion: '../..' }),
      "record 1 is none of CloudTrail's: its awsRegion is no region",
    ],
    [
      line({ ...createSpace, recipientAccountId: '../..' }),
      "record 1 is none of CloudTrail's: its recipientAccountId is no account",
    ],
    [Buffer.from([0x1f, 0x8b, 0, 0]), 'the gzip file cannot be read'],
  ])('is refused, with where it is wrong, before any call: %j', async (body, told) => {
    const emulator = await startEmulator();
    const { status, report } = await postReplay(emulator.url, body);
    expect(status).toBe(400);
    expect((report as { message: string }).message).toContain(told);
    expect(await trailText(emulator)).toBe('');
  });

  it('is refused where the question is none', async () => {
    const emulator = await startEmulator();
    const { status, report } = await postReplay(emulator.url, '', '?asRecorded=perhaps');
    expect(status).toBe(400);
    expect(report).toMatchObject({ message: expect.stringContaining('asRecorded is "perhaps"') });
    expect((await postReplay(emulator.url, '', '?nothing=1')).status).toBe(400);
  });

  it('is refused where it is larger than a body may be', async () => {
    const emulator = await startEmulator({ bodyLimit: 100 });
    expect((await postReplay(emulator.url, createSpace)).status).toBe(413);
  });
});

describe('a disk that is full', () => {
  it('fails the replay, and leaves no state that no record tells of', async () => {
    let full = true;
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      writeSync(fd, buffer, offset, length, position) {
        if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        return diskFileSystem.writeSync(fd, buffer, offset, length, position);
      },
    };
    const emulator = await startEmulator({}, { fileSystem });
    const before = emulator.state();
    const { status, report } = await postReplay(emulator.url, { Records: [createSpace, createSpace] });
    expect(status).toBe(500);
    expect(report).toMatchObject({ message: expect.stringContaining('no space left') });
    expect(emulator.state()).toBe(before);
    full = false;
    expect((await replayAt(emulator, createSpace)).summary.same).toBe(1);
    expect(await trailText(emulator)).toBe(line(createSpace));
  });
});

describe('the library', () => {
  it('takes records as data, and makes calls in their order, far more than fit in a turn', async () => {
    const records = Array.from({ length: 300 }, (_, at) => ({
      ...createSpace,
      eventID: `event-${at}`,
      requestParameters: { ...createSpace.requestParameters, spaceName: `n${at}`, spaceSubdomain: `s${at}` },
      responseElements: { ...createSpace.responseElements, spaceId: `SP${String(at).padStart(22, '0')}` },
    }));
    const config = { port: 0, trailDir: temporaryDirectory(), services: { repostspace: { spaces: 'off' } } };
    const app = await buildApp(makeConfig(config), surfaces, pino({ level: 'silent' }));
    onTestFinished(() => app.close());
    const { summary } = await replay(app.emulator, records);
    expect(summary).toEqual({ same: 300, different: 0, notReplayable: 0, carried: 0 });
    expect((await readEvents(config.trailDir)).map(({ eventID }) => eventID)).toEqual(
      records.map(({ eventID }) => eventID),
    );
  });
});
