import { expect, it } from 'vitest';
import { readLogFiles } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 8);
const CONNECTIONS = 8;

/** Calls until the server is gone; every id of an answer that came whole is one that must be found again. */
async function callUntilGone(url: string, answered: string[]): Promise<void> {
  for (let at = 0; ; at += 1) {
    try {
      // Reads, writes and refusals alike.
      const response =
        at % 3 === 0
          ? await fetch(`${url}/chime/accounts?max-results=1`)
          : await fetch(`${url}/chime/accounts`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: at % 3 === 1 ? '{"Name":"a"}' : '{}',
            });
      const id = response.headers.get('x-amzn-requestid');
      await response.arrayBuffer();
      if (id !== null) answered.push(id);
    } catch {
      return;
    }
  }
}

it('delivers every answered call exactly once, however often it is killed', {
  timeout: 120_000,
}, async () => {
  const trailDir = temporaryDirectory();
  const flags = [
    '--port',
    '0',
    '--trail-dir',
    trailDir,
    '--deliver-every',
    '20ms',
    '--segment-bytes',
    '100000',
    '--log-level',
    'error',
  ];
  const answered: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = startProcess(flags);
    const url = await running.listening();
    const calls = Array.from({ length: CONNECTIONS }, () => callUntilGone(url, answered));
    const enough = answered.length + 200 + round * 37;
    // Killed once so many answers came, wherever it is just then.
    while (answered.length < enough) await new Promise((resolve) => setImmediate(resolve));
    running.child.kill('SIGKILL');
    await Promise.all(calls);
    expect(await running.ended()).toBe('SIGKILL');
  }
  const last = startProcess(flags);
  await last.listening();
  last.child.kill('SIGTERM');
  expect(await last.ended()).toBe(0);

  const delivered = new Map<string, number>();
  for (const records of (await readLogFiles(trailDir)).values()) {
    for (const { requestID } of records) delivered.set(requestID, (delivered.get(requestID) ?? 0) + 1);
  }
  expect(answered.length).toBeGreaterThan(ROUNDS * 200);
  expect(answered.filter((id) => delivered.get(id) !== 1)).toEqual([]);
  expect([...delivered].filter(([, times]) => times !== 1)).toEqual([]);
});
