import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultDestination } from '../../src/trail/destinations.js';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';
import { fillLogFile } from '../../src/trail/log-file.js';
import { PendingRecords } from '../../src/trail/pending.js';
import { Places } from '../../src/trail/places.js';
import { shareOut } from '../../src/trail/plan.js';
import { Segment } from '../../src/trail/segment.js';
import { openTrail } from '../../src/trail/trail.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  deliveredRecords,
  filesBelow,
  HERE,
  logFiles,
  logFileText,
  memoryLog,
  NOW,
  numbered,
  range,
  recordsOf,
  temporaryFolder,
  trailOptions,
} from './support.js';

const THERE = { accountId: '444455556666', region: 'eu-central-1' };

test('log files are laid out and named as CloudTrail does it', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, prefix: 'some/prefix' }));
  await commit(trail, numbered(1));
  await commit(trail, numbered(2, THERE), THERE);
  await commit(trail, numbered(3));
  const files = await trail.deliver();
  await trail.close();

  const [here, there] = logFiles(dir);
  expect(here).toMatch(
    /^some\/prefix\/AWSLogs\/111122223333\/CloudTrail\/us-east-1\/2024\/04\/02\/111122223333_CloudTrail_us-east-1_20240402T1304Z_[A-Za-z0-9]{16}\.json\.gz$/,
  );
  expect(there).toContain(
    'AWSLogs/444455556666/CloudTrail/eu-central-1/2024/04/02/444455556666_CloudTrail_eu-central-1_',
  );
  expect(logFileText(dir, here ?? '')).toBe(`{"Records":[${numbered(1)},${numbered(3)}]}`);
  expect(logFileText(dir, there ?? '')).toBe(`{"Records":[${numbered(2, THERE)}]}`);
  const trailArn = 'arn:aws:cloudtrail:us-east-1:123456789012:trail/chimepost';
  expect(files).toEqual([
    {
      trail: trailArn,
      bucket: 'bucket',
      key: here,
      ...HERE,
      records: 2,
      bytes: logFileText(dir, here ?? '').length,
    },
    {
      trail: trailArn,
      bucket: 'bucket',
      key: there,
      ...THERE,
      records: 1,
      bytes: logFileText(dir, there ?? '').length,
    },
  ]);
});

test('the day and minute of a file are those of its delivery, in UTC', async () => {
  const dir = temporaryFolder();
  let now = Date.UTC(2023, 11, 31, 23, 59, 59, 999);
  const trail = await openTrail(trailOptions({ dir, clock: { now: () => now } }));
  await commit(trail, numbered(1));
  now += 1;
  const [file] = await trail.deliver();
  await trail.close();
  expect(file?.key).toContain('/2024/01/01/');
  expect(file?.key).toContain('_20240101T0000Z_');
});

test('a trail writes its journal, its log files and its bookkeeping, and nothing else', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  await commitNumbers(trail, 0, 10);
  await trail.deliver();
  await trail.close();
  expect(fs.readFileSync(path.join(dir, 'events.ndjson'), 'utf8')).toBe(
    range(0, 10)
      .map((n) => `${numbered(n)}\n`)
      .join(''),
  );
  const others = filesBelow(dir).filter((name) => !name.startsWith('bucket/AWSLogs/'));
  expect(others).toEqual([
    '.chimepost/chains.json',
    '.chimepost/cursor.json',
    '.chimepost/destinations.json',
    '.chimepost/segments.json',
    '.chimepost/undigested-0.ndjson',
    'events.ndjson',
  ]);
});

test('without a new record no file is delivered', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  expect(await trail.deliver()).toEqual([]);
  await commit(trail, numbered(1));
  expect(await trail.deliver()).toHaveLength(1);
  expect(await trail.deliver()).toEqual([]);
  await trail.close();
  expect(logFiles(dir)).toHaveLength(1);
});

test('a file takes ten thousand records', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  await commitNumbers(trail, 0, 10_001);
  const files = await trail.deliver();
  await trail.close();
  expect(files.map((file) => file.records)).toEqual([10_000, 1]);
  expect(deliveredNumbers(dir)).toEqual(range(0, 10_001));
});

test('a file takes fifty million bytes before compression', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  const filler = 'é'.repeat(500_000);
  for (let number = 0; number < 60; number += 1) await commit(trail, numbered(number, HERE, { filler }));
  const files = await trail.deliver();
  await trail.close();
  expect(files.map((file) => file.records)).toEqual([49, 11]);
  for (const file of files) {
    expect(Buffer.byteLength(logFileText(dir, file.key))).toBe(file.bytes);
    expect(file.bytes).toBeLessThanOrEqual(50_000_000);
  }
  expect(deliveredNumbers(dir)).toEqual(range(0, 60));
});

test('a log file appears whole', async () => {
  const dir = temporaryFolder();
  const renamed: string[] = [];
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    rename: async (from, to) => {
      // Before the rename nothing of it may be seen; what is renamed must be complete.
      expect(fs.existsSync(to) && to.includes('AWSLogs')).toBe(false);
      expect(path.dirname(from)).toBe(path.join(dir, '.chimepost'));
      await diskFileSystem.rename(from, to);
      if (to.includes('AWSLogs')) renamed.push(path.relative(path.join(dir, 'bucket'), to));
      for (const key of logFiles(dir)) logFileText(dir, key);
    },
  };
  const trail = await openTrail(trailOptions({ dir, fileSystem }));
  await commitNumbers(trail, 0, 100);
  await commitNumbers(trail, 100, 200, THERE);
  await trail.deliver();
  await trail.close();
  expect(renamed.sort()).toEqual(logFiles(dir));
  expect(renamed).toHaveLength(2);
});

test('records are delivered by themselves after the time that is set', async () => {
  const dir = temporaryFolder();
  let delivered: () => void = () => undefined;
  const once = new Promise<void>((resolve) => {
    delivered = resolve;
  });
  const trail = await openTrail(
    trailOptions({
      dir,
      deliverEvery: 5,
      onDelivered: async (files) => void (files.length > 0 && delivered()),
    }),
  );
  await commit(trail, numbered(1));
  await once;
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual([1]);
});

test('records that fill a file are delivered at once', async () => {
  const dir = temporaryFolder();
  let delivered: (records: number) => void = () => undefined;
  const once = new Promise<number>((resolve) => {
    delivered = resolve;
  });
  const trail = await openTrail(
    trailOptions({
      dir,
      deliverEvery: 3_600_000,
      onDelivered: async (files) => delivered(files[0]?.records ?? 0),
    }),
  );
  await commitNumbers(trail, 0, 10_000);
  expect(await once).toBe(10_000);
  await trail.close();
});

test('a delivery during another waits and takes what came since', async () => {
  const dir = temporaryFolder();
  let underWay = 0;
  const trail = await openTrail(
    trailOptions({
      dir,
      onDelivered: async () => {
        underWay += 1;
        expect(underWay).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
      },
    }),
  );
  await commit(trail, numbered(1));
  const first = trail.deliver();
  await commit(trail, numbered(2));
  const second = trail.deliver();
  await Promise.all([first, second]);
  expect([...(await first), ...(await second)].reduce((sum, file) => sum + file.records, 0)).toBe(2);
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual([1, 2]);
});

test('a failed delivery leaves everything pending and is made good by the next, under the same names', async () => {
  const dir = temporaryFolder();
  const log = memoryLog();
  let full = true;
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    rename: async (from, to) => {
      if (full && to.includes('eu-central-1'))
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      await diskFileSystem.rename(from, to);
    },
  };
  const trail = await openTrail(trailOptions({ dir, log, fileSystem }));
  await commit(trail, numbered(1));
  await commit(trail, numbered(2, THERE), THERE);
  await expect(trail.deliver()).rejects.toThrow('no space left');
  await expect(trail.deliver()).rejects.toThrow('no space left');
  expect(trail.status()).toMatchObject({ healthy: false, failure: 'no space left', pending: 2 });
  expect(log.lines.filter((line) => line.level === 'error')).toHaveLength(1);
  const [first] = logFiles(dir);
  full = false;
  await commit(trail, numbered(3));
  await trail.deliver();
  expect(trail.status()).toMatchObject({ healthy: true, pending: 0 });
  await trail.close();
  expect(logFiles(dir)).toContain(first);
  expect(deliveredNumbers(dir)).toEqual([1, 2, 3]);
});

test('with the same seed and minute no file is written over', async () => {
  const dir = temporaryFolder();
  for (const number of [1, 2, 3]) {
    const trail = await openTrail(trailOptions({ dir }));
    await commit(trail, numbered(number));
    await trail.close();
  }
  expect(logFiles(dir)).toHaveLength(3);
  expect(deliveredNumbers(dir)).toEqual([1, 2, 3]);
});

test('a failing hook keeps the delivery from counting', async () => {
  const dir = temporaryFolder();
  let refuse = true;
  const trail = await openTrail(
    trailOptions({
      dir,
      onDelivered: async () => {
        if (refuse) throw new Error('no ledger');
      },
    }),
  );
  await commit(trail, numbered(1));
  await expect(trail.deliver()).rejects.toThrow('no ledger');
  expect(trail.status().pending).toBe(1);
  refuse = false;
  await trail.deliver();
  await trail.close();
  expect(deliveredRecords(dir)).toHaveLength(1);
});

test('status tells of the last delivery', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  expect(trail.status()).toMatchObject({ pending: 0, healthy: true, lastDelivery: undefined });
  await commitNumbers(trail, 0, 3);
  expect(trail.status()).toMatchObject({ pending: 3, segments: 1 });
  await trail.deliver();
  expect(trail.status()).toMatchObject({ pending: 0, lastDelivery: { at: NOW, files: 1, records: 3 } });
  await trail.close();
});

test('places that would leave the folder are refused', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  const attempt = (accountId: string, region: string) => () =>
    trail.commit('{}', { accountId, region }, () => undefined);
  expect(attempt('..', 'us-east-1')).toThrow('not a safe account');
  expect(attempt('111122223333', 'a/b')).toThrow('not a safe region');
  expect(attempt('', 'us-east-1')).toThrow('not a safe account');
  await trail.close();
});

test('any records come out of the files as they went in, each once, within the limits', async () => {
  const dir = temporaryFolder();
  const texts = fc.array(
    fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }), place: fc.nat(2) }),
    { minLength: 1, maxLength: 60 },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 200, max: 2_000 }),
      async (all, maxRecords, maxBytes) => {
        run += 1;
        const places = new Places();
        const pending = new PendingRecords();
        const lines = all.map(({ text }) => Buffer.from(JSON.stringify({ text })));
        // Two segments, to cross from one into the next.
        const half = Math.floor(lines.length / 2);
        const segments = new Map<number, Segment>();
        for (const [number, from, to] of [
          [1, 0, half],
          [2, half, lines.length],
        ] as const) {
          const file = path.join(dir, `${run}-${number}.ndjson`);
          const own = lines.slice(from, to);
          fs.writeFileSync(file, own.map((line) => `${line.toString()}\n`).join(''));
          const segment = new Segment(number, file, fs.statSync(file).size);
          segment.hold();
          segments.set(number, segment);
          let offset = 0;
          own.forEach((line, index) => {
            const place = all[from + index]?.place ?? 0;
            pending.push(
              number,
              offset,
              line.length,
              places.number({ accountId: String(place), region: 'r' }),
            );
            offset += line.length + 1;
          });
        }
        const found = new Map<string, string[]>();
        const destination = defaultDestination({ bucket: 'bucket', accountId: '1', region: 'r' });
        const outlets = ['0', '1', '2'].map((accountId) => ({
          destination,
          place: { accountId, region: 'r' },
        }));
        const routing = (row: number) =>
          outlets.filter(({ place }) => place.accountId === places.at(pending.place(row)).accountId);
        for (const share of shareOut(pending, routing, maxRecords, maxBytes)) {
          const file = path.join(dir, 'bucket', 'file.json');
          fs.mkdirSync(path.dirname(file), { recursive: true });
          const handle = await diskFileSystem.open(file, 'w');
          await fillLogFile(handle, pending, share.rows, segments);
          await handle.close();
          const text = logFileText(dir, 'file.json');
          expect(Buffer.byteLength(text)).toBe(share.bytes);
          expect(share.rows.length).toBeLessThanOrEqual(maxRecords);
          if (share.rows.length > 1) expect(share.bytes).toBeLessThanOrEqual(maxBytes);
          const own = found.get(share.outlet.place.accountId) ?? [];
          own.push(...recordsOf(dir, 'file.json').map((record) => String(record.text)));
          found.set(share.outlet.place.accountId, own);
        }
        for (const place of [0, 1, 2]) {
          const expected = all.filter((each) => each.place === place).map(({ text }) => text);
          expect(found.get(String(place)) ?? []).toEqual(expected);
        }
        for (const segment of segments.values()) segment.release();
      },
    ),
    { numRuns: 60, seed: 42 },
  );
});
