import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmulator, type TestEmulator } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';
import {
  createAccount,
  health,
  json,
  listAccounts,
  type Received,
  startReceiver,
  untilHealth,
} from './receiver.js';

const quick = { timeout: '300ms', retryAfter: '5ms', retryAtMost: '40ms' };
const requestIdOf = (request: Received): unknown =>
  (json(request).detail as Record<string, unknown>).requestID;

/** Starts an emulator that is closed in the middle of a test, in a directory that stays. */
function startIn(trailDir: string, settings: object): Promise<TestEmulator> {
  return startEmulator({ trailDir, ...settings });
}

describe('events to a webhook', () => {
  it('come one a request, in order, those that only read left out', async () => {
    const hook = await startReceiver();
    const { url } = await startEmulator({ sinks: { eventBridge: { url: hook.url } } });
    const ids: string[] = [];
    for (let at = 0; at < 10; at += 1) {
      ids.push(await createAccount(url));
      await listAccounts(url);
    }
    await hook.until(({ received }) => received.length === 10);
    expect(hook.received.map(requestIdOf)).toEqual(ids);
    expect(hook.received[0]).toMatchObject({
      method: 'POST',
      url: '/hook',
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(json(hook.received[0] as Received)).toMatchObject({
      'detail-type': 'AWS API Call via CloudTrail',
      source: 'aws.chime',
      detail: { eventName: 'CreateAccount' },
    });
    const { sinks } = await untilHealth(url, (told) => told.sinks.eventBridge?.pending === 0);
    expect(sinks).toEqual({ eventBridge: { healthy: true, pending: 0, sent: 10 } });
  });

  it('are those that only read too, where that is asked for', async () => {
    const hook = await startReceiver();
    const { url } = await startEmulator({ sinks: { eventBridge: { url: hook.url, readOnly: true } } });
    const ids = [await createAccount(url), await listAccounts(url), await createAccount(url)];
    await hook.until(({ received }) => received.length === 3);
    expect(hook.received.map(requestIdOf)).toEqual(ids);
  });

  it('are sent again in order, with the same id, whatever the webhook does; and no call waits', async () => {
    const hook = await startReceiver();
    const failures = [500, 429, 'nothing', 404, 302] as const;
    hook.answer((_request, index) => failures[index] ?? 200);
    const { url } = await startEmulator({ sinks: { eventBridge: { url: hook.url, ...quick } } });
    const ids = [await createAccount(url), await createAccount(url)];
    await hook.until(({ received }) => received.length >= 2);
    ids.push(await createAccount(url));
    await hook.until(({ taken }) => taken.length === 3);
    expect(hook.taken.map(requestIdOf)).toEqual(ids);
    const first = hook.received.slice(0, failures.length + 1);
    expect(new Set(first.map((request) => json(request).id)).size).toBe(1);
    expect(hook.received.length).toBe(failures.length + 3);
  });

  it('wait for a webhook that is down, of which the health tells and does not suffer', async () => {
    const before = await startReceiver();
    await before.close();
    const { url } = await startEmulator({ sinks: { eventBridge: { url: before.url, ...quick } } });
    const ids = [await createAccount(url), await listAccounts(url), await createAccount(url)];
    const { status, sinks } = await untilHealth(url, (told) => told.sinks.eventBridge?.healthy === false);
    expect(status).toBe('ok');
    expect(sinks.eventBridge).toMatchObject({ pending: 3, sent: 0 });
    expect(sinks.eventBridge?.lastError?.message).toContain('ECONNREFUSED');
    const after = await startReceiver(before.port);
    await after.until(({ received }) => received.length === 2);
    expect(after.received.map(requestIdOf)).toEqual([ids[0], ids[2]]);
    await untilHealth(url, (told) => told.sinks.eventBridge?.healthy === true);
  });

  it('that are pending are sent by the next start, and none of before there was a webhook', async () => {
    const trailDir = temporaryDirectory();
    const without = await startIn(trailDir, {});
    await createAccount(without.url);
    await without.close();

    const hook = await startReceiver();
    hook.answer(() => 503);
    const settings = { sinks: { eventBridge: { url: hook.url, ...quick } } };
    const first = await startIn(trailDir, settings);
    const ids = [await createAccount(first.url), await createAccount(first.url)];
    await hook.until(({ received }) => received.length > 0);
    const asked = performance.now();
    await first.close();
    expect(performance.now() - asked).toBeLessThan(3_000);

    hook.answer(() => 200);
    const second = await startIn(trailDir, settings);
    ids.push(await createAccount(second.url));
    await hook.until(({ taken }) => taken.length === 3);
    await second.close();
    expect(hook.taken.map(requestIdOf)).toEqual(ids);

    const third = await startIn(trailDir, settings);
    ids.push(await createAccount(third.url));
    await hook.until(({ taken }) => taken.length === 4);
    expect(hook.taken.map(requestIdOf)).toEqual(ids);
  });

  it('that are under way at the end get two seconds, and no more', async () => {
    const hook = await startReceiver();
    hook.answer(() => 'nothing');
    const emulator = await startEmulator({ sinks: { eventBridge: { url: hook.url } } });
    await createAccount(emulator.url);
    await hook.until(({ received }) => received.length === 1);
    const asked = performance.now();
    await emulator.close();
    const took = performance.now() - asked;
    expect(took).toBeGreaterThan(1_500);
    expect(took).toBeLessThan(4_000);
  });

  it('are sent before the end where the webhook takes them', async () => {
    const hook = await startReceiver();
    const emulator = await startEmulator({ sinks: { eventBridge: { url: hook.url } } });
    const ids = await Promise.all(Array.from({ length: 50 }, () => createAccount(emulator.url)));
    await emulator.close();
    expect(hook.taken.map(requestIdOf).sort()).toEqual(ids.sort());
  });

  it('begin anew after a reset, and those of before are nobody’s', async () => {
    const hook = await startReceiver();
    hook.answer(() => 500);
    const { url } = await startEmulator({ sinks: { eventBridge: { url: hook.url, ...quick } } });
    await createAccount(url, 'before');
    await hook.until(({ received }) => received.length > 1);
    const reset = await fetch(`${url}/_chimepost/reset?trail=true`, { method: 'POST' });
    expect(reset.status).toBe(204);
    hook.answer(() => 200);
    const id = await createAccount(url, 'after');
    await hook.until(({ taken }) => taken.length === 1);
    expect(hook.taken.map(requestIdOf)).toEqual([id]);
    expect((await health(url)).sinks.eventBridge).toMatchObject({ healthy: true });
  });

  it('that the journal had to give up are passed over, and those behind them are sent', async () => {
    const hook = await startReceiver();
    hook.answer(() => 500);
    const { url } = await startEmulator({
      segmentBytes: 4096,
      keepBytes: 16_384,
      sinks: { eventBridge: { url: hook.url, ...quick } },
    });
    const ids: string[] = [];
    for (let at = 0; at < 60; at += 1) ids.push(await createAccount(url));
    await fetch(`${url}/_chimepost/trail/deliver`, { method: 'POST' });
    ids.push(await createAccount(url));
    hook.answer(() => 200);
    const [last] = ids.slice(-1);
    await hook.until(({ taken }) => taken.some((request) => requestIdOf(request) === last));
    const told = hook.taken.map(requestIdOf);
    expect(told.length).toBeLessThan(ids.length);
    expect(told.slice(-8)).toEqual(ids.slice(-8));
    await untilHealth(url, (state) => state.sinks.eventBridge?.pending === 0);
  });

  it('arrive at least once, in order, however often the server is killed', { timeout: 60_000 }, async () => {
    const trailDir = temporaryDirectory();
    const hook = await startReceiver();
    hook.answer((_request, index) => (index % 7 === 3 ? 500 : 200));
    const flags = ['--port', '0', '--trail-dir', trailDir, '--log-level', 'silent'];
    const sinks = JSON.stringify({ eventBridge: quick });
    const env = { CHIMEPOST_EVENT_BRIDGE_URL: hook.url, CHIMEPOST_SINKS: sinks };
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const running = startProcess(flags, env);
      const url = await running.listening();
      for (let at = 0; at < 40; at += 1) ids.push(await createAccount(url));
      // Killed with some sent and some not, one time with nothing sent at all of this round.
      await hook.until(({ taken }) => taken.length >= round * 30);
      running.child.kill('SIGKILL');
      await running.ended();
    }
    const last = startProcess(flags, env);
    ids.push(await createAccount(await last.listening()));
    await hook.until(({ taken }) => taken.some((request) => requestIdOf(request) === ids.at(-1)));
    const told = hook.taken.map(requestIdOf);
    expect([...new Set(told)]).toEqual(ids);
    // Each kill repeats what was sent in its last moments, no more.
    expect(told.length).toBeLessThan(ids.length + 4 * 40);
  });

  it('are not begun over where the note of how far they got is damaged: that is said', async () => {
    const trailDir = temporaryDirectory();
    const hook = await startReceiver();
    const settings = { sinks: { eventBridge: { url: hook.url } } };
    const first = await startIn(trailDir, settings);
    await first.close();
    const file = join(trailDir, '.chimepost/sinks/event-bridge.json');
    await writeFile(file, '{"after":');
    await expect(startIn(trailDir, settings)).rejects.toThrow('event-bridge.json is damaged');
    await rm(file);
    // Nobody holds the directory any more.
    await startIn(trailDir, settings);
  });
});
