import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { surfaces } from '../../routes/index.js';
import { buildApp } from '../../src/app.js';
import { makeConfig } from '../../src/config.js';
import type { Surface } from '../../src/http/surface.js';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';

/** A record as a reader of the trail has it. */
export type EventRecord = Readonly<Record<string, unknown>> & {
  readonly eventName: string;
  readonly eventSource: string;
  readonly requestID: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly requestParameters: Readonly<Record<string, unknown>> | null;
  readonly responseElements: Readonly<Record<string, unknown>> | null;
};

/** An emulator in this process, on a port of its own, with a trail in a directory of its own. */
export interface TestEmulator {
  readonly url: string;
  readonly trailDir: string;
  /** Every record there is, oldest first, read as a user would: from events.ndjson. */
  events(): Promise<EventRecord[]>;
  /** The records that came while work was done. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; events: EventRecord[] }>;
  /** All state that the server would tell, as text: the same before and after a call that changed nothing. */
  state(): string;
  close(): Promise<void>;
}

/** What only tests ask for. */
export interface EmulatorOptions {
  /** Whoever keeps an emulator closes it. */
  readonly kept?: boolean;
  readonly more?: readonly Surface[];
  readonly fileSystem?: FileSystem;
}

/** Starts an emulator; it is closed when the test that started it ends, unless `kept`. */
export async function startEmulator(
  settings: Readonly<Record<string, unknown>> = {},
  { kept = false, more = [], fileSystem = diskFileSystem }: EmulatorOptions = {},
): Promise<TestEmulator> {
  const trailDir = await mkdtemp(join(tmpdir(), 'chimepost-'));
  const config = makeConfig({ port: 0, trailDir, deliverEvery: '0', ...settings });
  const app = await buildApp(config, [...surfaces, ...more], pino({ level: 'silent' }), { fileSystem });
  await app.listen({ host: '127.0.0.1', port: 0 });
  // A TCP server's address is never a text.
  const { port } = app.server.address() as AddressInfo;
  const events = (): Promise<EventRecord[]> => readEvents(trailDir);
  const emulator: TestEmulator = {
    url: `http://127.0.0.1:${port}`,
    trailDir,
    events,
    async during(work) {
      const before = (await events()).length;
      const result = await work();
      return { result, events: (await events()).slice(before) };
    },
    state: () => JSON.stringify(app.emulator.store.dump()),
    async close() {
      await app.close();
      await rm(trailDir, { recursive: true, force: true });
    },
  };
  if (!kept) onTestFinished(() => emulator.close());
  return emulator;
}

/** The records in events.ndjson, oldest first. */
export async function readEvents(trailDir: string): Promise<EventRecord[]> {
  const text = await readFile(join(trailDir, 'events.ndjson'), 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as EventRecord);
}

/** The records in all delivered log files, by file. */
export async function readLogFiles(
  trailDir: string,
  bucket = 'chimepost-trail',
): Promise<Map<string, EventRecord[]>> {
  const root = join(trailDir, bucket);
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const files = new Map<string, EventRecord[]>();
  for (const name of names.filter((each) => each.endsWith('.json.gz'))) {
    const text = gunzipSync(await readFile(join(root, name))).toString('utf8');
    files.set(name, (JSON.parse(text) as { Records: EventRecord[] }).Records);
  }
  return files;
}
