import { get, type IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EventStream } from '../../src/sinks/event-stream.js';
import { openTrail, type Trail } from '../../src/trail/trail.js';
import { startEmulator } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';
import { commit, commitNumbers, numbered, temporaryFolder, trailOptions } from '../trail/support.js';
import { createAccount, listAccounts } from './receiver.js';

interface StreamEvent {
  readonly id: number;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stream as its reader has it. */
interface Reader {
  readonly response: Response;
  /** The next so many events. */
  take(count: number): Promise<StreamEvent[]>;
  /** Whatever is left, once the stream has ended. */
  rest(): Promise<StreamEvent[]>;
  leave(): void;
}

async function read(
  url: string,
  query = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Reader> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${url}/_chimepost/events/stream${query}`, {
    headers,
    signal: leaving.signal,
  });
  const events = parse(response);
  return {
    response,
    async take(count) {
      const taken: StreamEvent[] = [];
      while (taken.length < count) {
        const { value, done } = await events.next();
        if (done === true) throw new Error('the stream ended');
        taken.push(value);
      }
      return taken;
    },
    async rest() {
      const rest: StreamEvent[] = [];
      for await (const event of events) rest.push(event);
      return rest;
    },
    leave: () => leaving.abort(),
  };
}

async function* parse(response: Response): AsyncGenerator<StreamEvent, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks.filter((each) => each !== ':')) {
      const match = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block);
      if (match === null) throw new Error(`no event: ${block}`);
      const [, id, event = '', data = ''] = match;
      yield { id: Number(id), event, data: JSON.parse(data) as StreamEvent['data'] };
    }
  }
}

const requestIdOf = ({ event, data }: StreamEvent): unknown =>
  ((event === 'envelope' ? data.detail : data) as Record<string, unknown>).requestID;

describe('the stream of events', () => {
  it('tells what is recorded from now on, as EventBridge would, what only reads too', async () => {
    const { url } = await startEmulator();
    await createAccount(url);
    const reader = await read(url);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.response.headers.get('cache-control')).toBe('no-store');
    const ids = [await createAccount(url), await listAccounts(url), await createAccount(url)];
    const events = await reader.take(3);
    expect(events.map(requestIdOf)).toEqual(ids);
    expect(events[1]).toMatchObject({
      event: 'envelope',
      data: { 'detail-type': 'AWS API Call via CloudTrail', source: 'aws.chime', account: '123456789012' },
    });
  });

  it('tells bare records where asked to, as they stand in the trail', async () => {
    const emulator = await startEmulator();
    const reader = await read(emulator.url, '?form=record');
    await createAccount(emulator.url);
    const [event] = await reader.take(1);
    expect(event?.event).toBe('record');
    expect([event?.data]).toEqual(await emulator.events());
  });

  it('goes on where a reader stopped, without a gap and without a repetition', async () => {
    const { url } = await startEmulator({ segmentBytes: 4096 });
    const ids: string[] = [];
    const first = await read(url, '?from=0');
    for (let at = 0; at < 20; at += 1) ids.push(await createAccount(url));
    const begun = await first.take(7);
    first.leave();
    for (let at = 0; at < 20; at += 1) ids.push(await createAccount(url));
    // A browser asks as it did at first, and says where it was.
    const second = await read(url, '?from=0', { 'last-event-id': String(begun.at(-1)?.id) });
    const middle = await second.take(20);
    second.leave();
    const third = await read(url, `?from=${middle.at(-1)?.id}`);
    ids.push(await createAccount(url));
    const end = await third.take(ids.length - 27);
    expect([...begun, ...middle, ...end].map(requestIdOf)).toEqual(ids);
  });

  it('goes on in the next process too', async () => {
    const trailDir = temporaryDirectory();
    const one = await startEmulator({ trailDir });
    const ids = [await createAccount(one.url), await createAccount(one.url)];
    const [event] = await (await read(one.url, '?from=0')).take(1);
    await one.close();
    const other = await startEmulator({ trailDir });
    const reader = await read(other.url, '', { 'last-event-id': String(event?.id) });
    ids.push(await createAccount(other.url));
    expect((await reader.take(2)).map(requestIdOf)).toEqual(ids.slice(1));
  });

  it('leaves out what its filters leave out', async () => {
    const { url, events } = await startEmulator();
    const reader = await read(url, '?from=0&readOnly=false&eventSource=chime.amazonaws.com');
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      await listAccounts(url);
      ids.push(await createAccount(url));
    }
    const wrong = await createAccount(url, '');
    expect((await reader.take(5)).map(requestIdOf)).toEqual(ids);
    const { errorCode } = (await events()).at(-1) ?? {};
    const refused = await read(url, `?from=0&errorCode=${errorCode}`);
    expect((await refused.take(1)).map(requestIdOf)).toEqual([wrong]);
  });

  it('tells a reader that the trail was reset, and begins anew', async () => {
    const { url } = await startEmulator();
    const reader = await read(url);
    await createAccount(url);
    const [before] = await reader.take(1);
    await createAccount(url);
    await reader.take(1);
    await fetch(`${url}/_chimepost/reset?trail=true`, { method: 'POST' });
    const [reset] = await reader.take(1);
    expect(reset).toEqual({ id: 0, event: 'reset', data: {} });
    const id = await createAccount(url);
    expect((await reader.take(1)).map(requestIdOf)).toEqual([id]);
    // One who was away meanwhile comes with a position that is not there any more.
    const late = await read(url, '', { 'last-event-id': String((before?.id ?? 0) + 1_000_000) });
    const [told, event] = await late.take(2);
    expect(told?.event).toBe('reset');
    expect(event === undefined ? undefined : requestIdOf(event)).toBe(id);
  });

  it.each([
    ['?form=xml', {}, 'form is \\"xml\\"'],
    ['?nothing=1', {}, 'nothing is no setting'],
    ['?limit=1', {}, 'limit is no setting'],
    ['?from=soon', {}, 'from is \\"soon\\"'],
    ['?since=soon', {}, 'since is \\"soon\\"'],
    ['', { 'last-event-id': 'soon' }, 'Last-Event-ID is \\"soon\\"'],
  ])('refuses %s %j by name', async (query, headers, told) => {
    const { url } = await startEmulator();
    const { response } = await read(url, query, headers);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(told);
  });

  it('is not there for HEAD', async () => {
    const { url } = await startEmulator();
    expect((await fetch(`${url}/_chimepost/events/stream`, { method: 'HEAD' })).status).toBe(404);
  });

  it('ends with the server, which waits neither for readers nor for those who do not read', async () => {
    const emulator = await startEmulator();
    for (let at = 0; at < 50; at += 1) await createAccount(emulator.url, 'a'.repeat(50_000));
    const reader = await read(emulator.url);
    const lazy = await new Promise<IncomingMessage>((resolve) =>
      get(`${emulator.url}/_chimepost/events/stream?from=0`, resolve),
    );
    lazy.on('error', () => undefined).pause();
    onTestFinished(() => void lazy.destroy());
    const id = await createAccount(emulator.url);
    const taken = await reader.take(1);
    const asked = performance.now();
    await emulator.close();
    expect(performance.now() - asked).toBeLessThan(1_500);
    expect([...taken, ...(await reader.rest())].map(requestIdOf)).toEqual([id]);
  });

  it('ends with the process, on its signal', async () => {
    const running = startProcess(['--port', '0', '--trail-dir', temporaryDirectory()]);
    const url = await running.listening();
    const reader = await read(url);
    const id = await createAccount(url);
    expect((await reader.take(1)).map(requestIdOf)).toEqual([id]);
    const asked = performance.now();
    running.child.kill('SIGTERM');
    expect(await reader.rest()).toEqual([]);
    expect(await running.ended()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(2_000);
  });
});

/** A reader who takes a piece only when told to, and notes the most that waited for him. */
class SlowReader extends Writable {
  readonly lines: string[] = [];
  most = 0;
  #taken: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: 1000, decodeStrings: false });
  }

  override _write(chunk: string, _encoding: string, callback: () => void): void {
    this.most = Math.max(this.most, this.writableLength);
    this.lines.push(chunk);
    this.#taken = callback;
  }

  /** @returns whether there was something to take */
  take(): boolean {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
    return taken !== undefined;
  }
}

describe('an event stream', () => {
  async function subject(): Promise<Trail> {
    const trail = await openTrail(trailOptions({ dir: temporaryFolder(), segmentBytes: 20_000 }));
    onTestFinished(() => trail.close());
    return trail;
  }

  const numbersOf = (lines: readonly string[]): number[] =>
    lines.map((line) => Number(/"number":(\d+)/.exec(line)?.[1]));

  it('keeps nothing for a slow reader: the journal is read on when he has read', async () => {
    const trail = await subject();
    const out = new SlowReader();
    await commitNumbers(trail, 0, 1_000);
    const { feed, history } = trail;
    const stream = new EventStream({ feed, history, out, after: 0, where: {}, form: 'record' });
    const running = stream.run();
    for (let more = 1_000; out.lines.length < 2_000; more += 1) {
      if (more < 2_000) await commit(trail, numbered(more));
      while (out.take()) await nextTurn();
    }
    expect(numbersOf(out.lines)).toEqual(Array.from({ length: 2_000 }, (_, number) => number));
    expect(out.most).toBeLessThan(1_500);
    stream.close();
    await running;
  });

  it('says nothing with a comment, so that nobody takes the line for dead', async () => {
    const trail = await subject();
    const { feed, history } = trail;
    const lines: string[] = [];
    let enough: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const out = new Writable({
      decodeStrings: false,
      write(line: string, _encoding, callback) {
        lines.push(line);
        if (lines.length === 3) enough();
        callback();
      },
    });
    const stream = new EventStream({
      ...{ feed, history, out },
      after: undefined,
      where: {},
      form: 'record',
      heartbeat: 5,
    });
    const running = stream.run();
    await silence;
    expect(lines.slice(0, 3)).toEqual([':\n\n', ':\n\n', ':\n\n']);
    stream.close();
    await running;
  });

  it('ends when its reader goes, waited for or not', async () => {
    const trail = await subject();
    const { feed, history } = trail;
    await commitNumbers(trail, 0, 100);
    for (const after of [0, undefined]) {
      const out = new SlowReader();
      const running = new EventStream({ feed, history, out, after, where: {}, form: 'record' }).run();
      await nextTurn();
      out.destroy();
      await running;
    }
  });

  it('finds by its filters what the history finds by them', async () => {
    const trail = await subject();
    const { history } = trail;
    const records = Array.from({ length: 60 }, (_, number) => ({
      number,
      userIdentity: { type: 'IAMUser', userName: `user${number % 4}`, accessKeyId: `AKIA${number % 5}` },
      eventTime: new Date(Date.UTC(2024, 0, 1, 0, 0, number)).toISOString().replace('.000', ''),
      eventSource: number % 2 === 0 ? 'chime.amazonaws.com' : 'support.amazonaws.com',
      eventName: `Call${number % 3}`,
      awsRegion: 'us-east-1',
      ...(number % 7 === 0 && { errorCode: 'AccessDenied' }),
      requestID: `request${number}`,
      eventID: `event${number}`,
      ...(number % 10 !== 0 && { readOnly: number % 4 === 1 }),
      resources: [{ ARN: `arn:${number % 6}`, type: `type${number % 2}` }],
      recipientAccountId: '111122223333',
    }));
    for (const record of records) await commit(trail, JSON.stringify(record));
    const filters = [
      { eventName: 'Call1' },
      { eventSource: 'chime.amazonaws.com', username: 'user2' },
      { accessKeyId: 'AKIA3', readOnly: true },
      { readOnly: false },
      { errorCode: 'AccessDenied' },
      { requestId: 'request7' },
      { eventId: 'event8', accountId: '111122223333' },
      { region: 'eu-west-1' },
      { resourceName: 'arn:4' },
      { resourceType: 'type1', resourceName: 'arn:3' },
      { since: Date.UTC(2024, 0, 1, 0, 0, 9, 500), until: Date.UTC(2024, 0, 1, 0, 0, 20, 500) },
    ];
    for (const where of filters) {
      const found = history.query({ where, limit: 1_000, order: 'oldest' }).records;
      const matched = trail.feed.read(0).filter(({ text }) => history.matches(text, where));
      expect(
        matched.map(({ text }) => text),
        JSON.stringify(where),
      ).toEqual(found);
    }
  });
});
