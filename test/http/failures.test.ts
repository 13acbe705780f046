import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { deriveDocument } from '../../openapi/derive-document.js';
import type { ServiceModel } from '../../openapi/service-model.js';
import type { Call } from '../../src/call.js';
import type { Surface } from '../../src/http/surface.js';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';
import { readLogFiles, startEmulator } from '../support/emulator.js';

/** A disk that can be filled and emptied. */
function fillableDisk(): { fileSystem: FileSystem; fill(full: boolean): void } {
  let full = false;
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    writeSync(fd, buffer, offset, length, position) {
      if (!full) return diskFileSystem.writeSync(fd, buffer, offset, length, position);
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  };
  return { fileSystem, fill: (now) => (full = now) };
}

describe('a disk that is full', () => {
  it.each(['background', 'reply', 'off'])(
    'fails calls rather than leave them unrecorded (durability %s)',
    async (durability) => {
      const { fileSystem, fill } = fillableDisk();
      const { url, state, events } = await startEmulator(
        { durability, services: { repostspace: { spaces: 'off' } } },
        { fileSystem },
      );
      const create = (name: string): Promise<supertest.Response> =>
        Promise.resolve(supertest(url).post('/spaces').send({ name, subdomain: name, tier: 'BASIC' }));
      expect((await create('before')).status).toBe(200);
      const before = state();
      fill(true);
      // Many at once build on one another's changes before any of them fails.
      const failed = await Promise.all(Array.from({ length: 20 }, (_, at) => create(`full${at % 5}`)));
      expect(failed.map(({ status }) => status)).toEqual(failed.map(() => 500));
      expect(failed[0]?.headers['x-amzn-errortype']).toBe('InternalFailure');
      expect(state()).toBe(before);
      const health = await supertest(url).get('/_chimepost/health');
      expect(health.status).toBe(503);
      fill(false);
      expect((await create('after')).status).toBe(200);
      expect((await supertest(url).get('/_chimepost/health')).status).toBe(200);
      expect((await events()).map((event) => event.requestParameters?.spaceName)).toEqual([
        'before',
        'after',
      ]);
    },
  );
});

/** A service with one operation, whose behaviour is given. */
function faulty(behaviour: (input: never, call: Call<'chime'>) => unknown): Surface {
  const model: ServiceModel = {
    metadata: {
      apiVersion: '2026-01-01',
      endpointPrefix: 'faulty',
      protocol: 'rest-json',
      serviceFullName: 'Faulty',
    },
    operations: {
      Fail: {
        name: 'Fail',
        http: { method: 'POST', requestUri: '/fail' },
        input: { shape: 'In' },
        output: { shape: 'Out' },
      },
    },
    shapes: {
      In: { type: 'structure', members: { Word: { shape: 'Word' } } },
      Out: { type: 'structure', required: ['Word'], members: { Word: { shape: 'Word' } } },
      Word: { type: 'string' },
    },
  };
  return (app, _options, done) => {
    const document = (): ReturnType<typeof deriveDocument> => deriveDocument('faulty', model);
    app.emulator.engine.services.mount({
      name: 'faulty',
      document,
      behaviours: { Fail: behaviour as never },
    });
    done();
  };
}

describe('a bug of ours', () => {
  const put = (call: Call<'chime'>): void => call.store.table('faulty.rows').in('*').put('a', {});

  it.each([
    [
      'throws',
      (_input: never, call: Call<'chime'>) => {
        put(call);
        throw new TypeError('secret detail');
      },
    ],
    [
      'answers without a required member',
      (_input: never, call: Call<'chime'>) => {
        put(call);
        return {};
      },
    ],
    [
      'answers a promise',
      async (_input: never, call: Call<'chime'>) => {
        put(call);
      },
    ],
    [
      'refuses with an error that its contract does not have',
      (_input: never, call: Call<'chime'>) => {
        put(call);
        (call.fail as (name: string, message: string) => never)('NoSuchException', 'x');
      },
    ],
  ])('that %s is a 500 InternalFailure with its record, and nothing changed', async (_what, behaviour) => {
    const { url, during, state } = await startEmulator({}, { more: [faulty(behaviour)] });
    const before = state();
    const { result, events } = await during(() => supertest(url).post('/faulty/fail').send({ Word: 'a' }));
    expect(result.status).toBe(500);
    expect(result.headers['x-amzn-errortype']).toBe('InternalFailure');
    expect(result.text).not.toContain('secret detail');
    expect(events).toMatchObject([
      {
        eventName: 'Fail',
        errorCode: 'InternalFailure',
        requestParameters: { word: 'a' },
        responseElements: null,
      },
    ]);
    expect(state()).toBe(before);
  });
});

describe('control', () => {
  it('finds events by what they are, page by page, newest first', async () => {
    const { url } = await startEmulator();
    for (const name of ['a', 'b', 'c'])
      await supertest(url).post('/spaces').send({ name, subdomain: name, tier: 'BASIC' });
    await supertest(url).get('/spaces');
    const first = await supertest(url).get('/_chimepost/events?eventName=CreateSpace&limit=2');
    expect(
      first.body.events.map(
        (event: { requestParameters: { spaceName: string } }) => event.requestParameters.spaceName,
      ),
    ).toEqual(['c', 'b']);
    const second = await supertest(url).get(
      `/_chimepost/events?eventName=CreateSpace&limit=2&from=${first.body.next}`,
    );
    expect(second.body.events).toMatchObject([{ requestParameters: { spaceName: 'a' } }]);
    expect(second.body.next).toBeUndefined();
    const readOnly = await supertest(url).get('/_chimepost/events?readOnly=true');
    expect(readOnly.body.events).toMatchObject([{ eventName: 'ListSpaces' }]);
    const { requestID } = readOnly.body.events[0];
    const one = await supertest(url).get(`/_chimepost/events?requestId=${requestID}`);
    expect(one.body.events).toHaveLength(1);
  });

  it.each(['limit=0', 'limit=x', 'since=yesterday', 'nothing=1', 'readOnly=maybe', 'order=up'])(
    'refuses %s, naming it',
    async (query) => {
      const { url } = await startEmulator();
      const response = await supertest(url).get(`/_chimepost/events?${query}`);
      expect(response.status).toBe(400);
      expect(response.body.message).toContain(query.split('=')[0]);
    },
  );

  it('delivers on demand, and names the files', async () => {
    const { url, trailDir, events } = await startEmulator();
    await supertest(url).post('/chime/accounts').send({ Name: 'a' });
    const { body } = await supertest(url).post('/_chimepost/trail/deliver');
    const files = await readLogFiles(trailDir);
    expect([...files.keys()]).toEqual(body.files.map(({ key }: { key: string }) => key));
    expect([...files.values()]).toEqual([await events()]);
    expect((await supertest(url).post('/_chimepost/trail/deliver')).body).toEqual({ files: [] });
  });

  it('resets all, one service, one account, and the trail', async () => {
    const { url, state, events, trailDir } = await startEmulator();
    const fill = async (): Promise<void> => {
      await supertest(url).post('/spaces').send({ name: 'a', subdomain: 'a', tier: 'BASIC' });
      await supertest(url).post('/chime/accounts').send({ Name: 'a' });
    };
    await fill();
    await supertest(url).post('/_chimepost/reset?service=repostspace').expect(204);
    expect(state()).not.toContain('repostspace.');
    expect(state()).toContain('chime.accounts');
    await supertest(url).post('/_chimepost/reset?account=999999999999').expect(204);
    expect(state()).toContain('chime.accounts');
    await supertest(url).post('/_chimepost/reset?account=123456789012').expect(204);
    expect(state()).toBe('{}');
    await fill();
    await supertest(url).post('/_chimepost/reset').expect(204);
    expect(state()).toBe('{}');
    expect(await events()).toHaveLength(4);
    await supertest(url).post('/_chimepost/trail/deliver');
    await supertest(url).post('/_chimepost/reset?trail=true').expect(204);
    expect(await events()).toEqual([]);
    expect(await readLogFiles(trailDir)).toEqual(new Map());
    await fill();
    expect(await events()).toHaveLength(2);
    await supertest(url).post('/_chimepost/reset?service=nothing').expect(400);
  });

  it('tells health, and serves the contracts to read and to browse', async () => {
    const { url, events } = await startEmulator();
    const health = await supertest(url).get('/_chimepost/health').expect(200);
    expect(health.body).toMatchObject({ status: 'ok', trail: { healthy: true } });
    for (const service of health.body.services as string[]) {
      const { body } = await supertest(url).get(`/_chimepost/openapi/${service}.json`).expect(200);
      expect(body['x-aws'].service).toBe(service);
    }
    const page = await supertest(url).get('/_chimepost/docs').redirects(2);
    expect(page.text).toContain('swagger-ui');
    await supertest(url)
      .get('/_chimepost/nothing')
      .expect(404, { message: 'there is no GET /_chimepost/nothing' });
    await supertest(url).post('/_chimepost/reset?service=chime-console').expect(400);
    expect(await events()).toEqual([]);
  });
});
