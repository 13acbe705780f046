import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReplayReport } from '../../src/replay/replay.js';
import type { TestEmulator } from '../support/emulator.js';

/** Replays records at an emulator, as its users do. */
export async function replayAt(
  { url }: Pick<TestEmulator, 'url'>,
  body: string | Buffer | object,
  query = '',
): Promise<ReplayReport> {
  const { status, report } = await postReplay(url, body, query);
  if (status !== 200) throw new Error(JSON.stringify(report));
  return report as ReplayReport;
}

export async function postReplay(
  url: string,
  body: string | Buffer | object,
  query = '',
): Promise<{ status: number; report: unknown }> {
  const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const response = await fetch(`${url}/_chimepost/replay${query}`, { method: 'POST', body: sent });
  return { status: response.status, report: await response.json() };
}

/** The trail, to the byte. */
export function trailText({ trailDir }: TestEmulator): Promise<string> {
  return readFile(join(trailDir, 'events.ndjson'), 'utf8').catch(() => '');
}
