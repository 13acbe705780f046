import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';
import { openTrail } from '../../src/trail/trail.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  filesBelow,
  memoryLog,
  numbered,
  range,
  temporaryFolder,
  trailOptions,
} from './support.js';

function journalNumbers(dir: string): number[] {
  const names = fs.readdirSync(dir).filter((name) => /^events.*\.ndjson$/.test(name));
  const lines = names.flatMap((name) =>
    fs.readFileSync(path.join(dir, name), 'utf8').split('\n').slice(0, -1),
  );
  return lines.map((line) => Number((JSON.parse(line) as { number: number }).number)).sort((a, b) => a - b);
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}

test.each(['background', 'reply', 'off'] as const)(
  'a record is in the file when it is answered (%s)',
  async (durability) => {
    const dir = temporaryFolder();
    const trail = await openTrail(trailOptions({ dir, durability }));
    for (let number = 0; number < 20; number += 1) {
      await commit(trail, numbered(number));
      expect(journalNumbers(dir)).toEqual(range(0, number + 1));
    }
    await commitNumbers(trail, 20, 200);
    expect(journalNumbers(dir)).toEqual(range(0, 200));
    await trail.close();
  },
);

test('commits of one turn go out with one write', async () => {
  const dir = temporaryFolder();
  let writes = 0;
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    writeSync: (...all) => {
      writes += 1;
      return diskFileSystem.writeSync(...all);
    },
  };
  const trail = await openTrail(trailOptions({ dir, fileSystem }));
  await commitNumbers(trail, 0, 500);
  expect(writes).toBe(1);
  await trail.close();
});

test('with durability reply, nothing is answered before the sync, and later commits form one group', async () => {
  const dir = temporaryFolder();
  const events: string[] = [];
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    fdatasync: async (fd) => {
      await diskFileSystem.fdatasync(fd);
      events.push('synced');
    },
  };
  const trail = await openTrail(trailOptions({ dir, durability: 'reply', fileSystem }));
  const first = commit(trail, numbered(0)).then(() => events.push('first'));
  await new Promise((resolve) => setImmediate(resolve));
  const others = [1, 2, 3].map((number) => commit(trail, numbered(number)).then(() => events.push('other')));
  await Promise.all([first, ...others]);
  expect(events).toEqual(['synced', 'first', 'synced', 'other', 'other', 'other']);
  await trail.close();
});

test('a short write is continued', async () => {
  const dir = temporaryFolder();
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    writeSync: (fd, buffer, offset, length, position) =>
      diskFileSystem.writeSync(fd, buffer, offset, Math.min(length, 7), position),
  };
  const trail = await openTrail(trailOptions({ dir, fileSystem }));
  await commitNumbers(trail, 0, 50);
  expect(journalNumbers(dir)).toEqual(range(0, 50));
  await trail.close();
});

test.each(['ENOSPC', 'EROFS', 'EIO'])(
  '%s fails the calls of the turn, leaves no trace of them and passes',
  async (code) => {
    const dir = temporaryFolder();
    const log = memoryLog();
    let broken = false;
    const fileSystem: FileSystem = {
      ...diskFileSystem,
      writeSync: (fd, buffer, offset, length, position) => {
        if (!broken) return diskFileSystem.writeSync(fd, buffer, offset, length, position);
        // Part of the batch, whole lines among it, reaches the disk before it is full.
        diskFileSystem.writeSync(fd, buffer, offset, Math.floor(length / 2), position);
        throw failure(code);
      },
    };
    const trail = await openTrail(trailOptions({ dir, log, fileSystem }));
    await commitNumbers(trail, 0, 5);
    broken = true;
    for (let turn = 0; turn < 3; turn += 1) {
      const results = await Promise.allSettled(range(5, 9).map((number) => commit(trail, numbered(number))));
      expect(results.every((result) => result.status === 'rejected' && result.reason.code === code)).toBe(
        true,
      );
      expect(journalNumbers(dir)).toEqual(range(0, 5));
    }
    expect(trail.status()).toMatchObject({ healthy: false, pending: 5 });
    expect(log.lines.filter((line) => line.level === 'error')).toHaveLength(1);
    broken = false;
    await commitNumbers(trail, 9, 12);
    expect(trail.status()).toMatchObject({ healthy: true, pending: 8 });
    await trail.close();
    expect(deliveredNumbers(dir)).toEqual([...range(0, 5), ...range(9, 12)]);
  },
);

test('a torn end that could not be cut off is cut before the next write', async () => {
  const dir = temporaryFolder();
  let broken = true;
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    writeSync: (fd, buffer, offset, length, position) => {
      if (!broken) return diskFileSystem.writeSync(fd, buffer, offset, length, position);
      diskFileSystem.writeSync(fd, buffer, offset, length - 3, position);
      throw failure('EIO');
    },
    ftruncateSync: (fd, length) => {
      if (broken) throw failure('EIO');
      diskFileSystem.ftruncateSync(fd, length);
    },
  };
  const trail = await openTrail(trailOptions({ dir, fileSystem }));
  await expect(Promise.all(range(0, 3).map((number) => commit(trail, numbered(number))))).rejects.toThrow(
    'EIO',
  );
  broken = false;
  await commit(trail, numbered(7));
  expect(journalNumbers(dir)).toEqual([7]);
  await trail.close();
});

test('with durability reply, a failed sync fails the group and takes its records back', async () => {
  const dir = temporaryFolder();
  let broken = true;
  const fileSystem: FileSystem = {
    ...diskFileSystem,
    fdatasync: async (fd) => {
      if (broken) throw failure('EIO');
      await diskFileSystem.fdatasync(fd);
    },
  };
  const trail = await openTrail(trailOptions({ dir, durability: 'reply', fileSystem }));
  await expect(commit(trail, numbered(1))).rejects.toThrow('EIO');
  broken = false;
  await commit(trail, numbered(2));
  expect(journalNumbers(dir)).toEqual([2]);
  await trail.close();
});

test('a caller that fails on its answer does not take the others with it', async () => {
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir: temporaryFolder(), log }));
  trail.commit(numbered(1), { accountId: '1', region: 'r' }, () => {
    throw new Error('a bug');
  });
  await commit(trail, numbered(2));
  expect(log.lines.map((line) => line.message)).toEqual(['a caller of the trail failed on its answer']);
  await trail.close();
});

test('a commit after close is answered with an error', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  await trail.close();
  await trail.close();
  await expect(commit(trail, numbered(1))).rejects.toThrow('closed');
});

test('segments are rotated under growing numbers and read through for delivery', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 1_000 }));
  for (let number = 0; number < 100; number += 1) await commit(trail, numbered(number));
  const rotated = fs.readdirSync(dir).filter((name) => /^events-\d{8}\.ndjson$/.test(name));
  expect(rotated.slice(0, 2)).toEqual(['events-00000001.ndjson', 'events-00000002.ndjson']);
  expect(rotated.length).toBeGreaterThan(5);
  for (const name of rotated) expect(fs.statSync(path.join(dir, name)).size).toBeLessThan(1_200);
  expect(journalNumbers(dir)).toEqual(range(0, 100));
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 100));
});

test('old segments go once they are delivered, and numbers never start again', async () => {
  const dir = temporaryFolder();
  const options = { dir, segmentBytes: 500, keepBytes: 2_000 };
  let trail = await openTrail(trailOptions(options));
  for (let number = 0; number < 100; number += 1) await commit(trail, numbered(number));
  // Not delivered yet: nothing may go, however large.
  expect(journalNumbers(dir)).toEqual(range(0, 100));
  await trail.deliver();
  expect(trail.status().bytes).toBeLessThanOrEqual(2_000);
  await trail.close();
  const size = () =>
    filesBelow(dir)
      .filter((name) => name.startsWith('events'))
      .reduce((sum, name) => sum + fs.statSync(path.join(dir, name)).size, 0);
  await expect.poll(size).toBeLessThanOrEqual(2_000);
  const highest = () =>
    Math.max(0, ...fs.readdirSync(dir).map((name) => Number(/^events-(\d+)/.exec(name)?.[1] ?? 0)));
  const before = highest();
  expect(before).toBeGreaterThan(10);

  // Even when a user removes every rotated segment.
  for (const name of fs.readdirSync(dir)) if (/^events-/.test(name)) fs.rmSync(path.join(dir, name));
  trail = await openTrail(trailOptions(options));
  for (let number = 100; number < 120; number += 1) await commit(trail, numbered(number));
  const rotated = fs
    .readdirSync(dir)
    .filter((name) => /^events-/.test(name))
    .sort();
  expect(Number(rotated[0]?.slice(7, 15))).toBe(before + 1);
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 120));
});

test.each([
  ['the trail file is removed', (dir: string) => fs.rmSync(path.join(dir, 'events.ndjson'))],
  [
    'the trail file is moved away',
    (dir: string) => fs.renameSync(path.join(dir, 'events.ndjson'), path.join(dir, 'mine')),
  ],
  ['the whole directory is removed', (dir: string) => fs.rmSync(dir, { recursive: true })],
  [
    'the bookkeeping is removed',
    (dir: string) => fs.rmSync(path.join(dir, '.chimepost'), { recursive: true }),
  ],
])('%s under a running trail: what was not delivered still is', async (_what, tamper) => {
  const dir = path.join(temporaryFolder(), 'trail');
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir, log }));
  await commitNumbers(trail, 0, 10);
  tamper(dir);
  await commitNumbers(trail, 10, 20);
  expect(journalNumbers(dir).slice(-10)).toEqual(range(10, 20));
  await trail.deliver();
  await commitNumbers(trail, 20, 30);
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 30));
  // And the next process neither misses nor repeats one.
  const next = await openTrail(trailOptions({ dir }));
  await commitNumbers(next, 30, 32);
  await next.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 32));
});

test('the trail file is emptied under a running trail: what is lost is said, the rest goes on', async () => {
  const dir = temporaryFolder();
  const log = memoryLog();
  const trail = await openTrail(trailOptions({ dir, log }));
  await commitNumbers(trail, 0, 5);
  await trail.deliver();
  await commitNumbers(trail, 5, 10);
  fs.truncateSync(path.join(dir, 'events.ndjson'));
  await commitNumbers(trail, 10, 20);
  await trail.deliver();
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual([...range(0, 5), ...range(10, 20)]);
  expect(
    log.lines.some((line) => line.level === 'error' && 'lost' in line.fields && line.fields.lost === 5),
  ).toBe(true);
  const next = await openTrail(trailOptions({ dir }));
  await commitNumbers(next, 20, 22);
  await next.close();
  expect(deliveredNumbers(dir)).toEqual([...range(0, 5), ...range(10, 22)]);
});

test('the trail file is replaced under a running trail: what the new one holds is left alone', async () => {
  const dir = temporaryFolder();
  const file = path.join(dir, 'events.ndjson');
  const trail = await openTrail(trailOptions({ dir }));
  await commitNumbers(trail, 0, 5);
  // As an editor saves: a new file under the old name.
  fs.writeFileSync(`${file}~`, `${numbered(3)}\n${numbered(4)}\n`);
  fs.renameSync(`${file}~`, file);
  await commitNumbers(trail, 5, 8);
  expect(journalNumbers(dir)).toEqual(range(3, 8));
  await trail.close();
  await (await openTrail(trailOptions({ dir }))).close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 8));
});

test('rotated segments are removed before they are delivered: their records still are', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 300 }));
  for (let number = 0; number < 30; number += 1) await commit(trail, numbered(number));
  for (const name of fs.readdirSync(dir)) if (/^events-/.test(name)) fs.rmSync(path.join(dir, name));
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual(range(0, 30));
});

test('the trail file is removed while nobody runs: a new one begins', async () => {
  const dir = temporaryFolder();
  const first = await openTrail(trailOptions({ dir }));
  await commitNumbers(first, 0, 5);
  await first.close();
  fs.rmSync(path.join(dir, 'events.ndjson'));
  for (const from of [5, 7]) {
    const trail = await openTrail(trailOptions({ dir }));
    await commitNumbers(trail, from, from + 2);
    await trail.close();
  }
  expect(deliveredNumbers(dir)).toEqual(range(0, 9));
  expect(journalNumbers(dir)).toEqual(range(5, 9));
});

test('reset empties the trail and lets it begin anew', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 500, prefix: 'a/b' }));
  await commitNumbers(trail, 0, 30);
  await trail.deliver();
  fs.writeFileSync(path.join(dir, 'bucket', 'notes.txt'), 'mine');
  for (let number = 30; number < 60; number += 1) await commit(trail, numbered(number));
  const late = commit(trail, numbered(60));
  await trail.reset();
  await late;
  expect(filesBelow(dir)).toEqual([
    '.chimepost/lock',
    '.chimepost/segments.json',
    'bucket/notes.txt',
    'events.ndjson',
  ]);
  expect(trail.status()).toMatchObject({ pending: 0, bytes: 0, segments: 1, lastDelivery: undefined });
  await commitNumbers(trail, 100, 105);
  expect(trail.history.query({ limit: 50 }).records).toHaveLength(5);
  await trail.close();
  fs.rmSync(path.join(dir, 'bucket', 'notes.txt'));
  expect(deliveredNumbers(dir)).toEqual(range(100, 105));
});

test('commits during a reset are in the new trail', async () => {
  const dir = temporaryFolder();
  for (const durability of ['off', 'reply'] as const) {
    const trail = await openTrail(trailOptions({ dir, durability }));
    const before = range(0, 5).map((number) => commit(trail, numbered(number)));
    const reset = trail.reset();
    await Promise.all(before);
    const after = range(10, 15).map((number) => commit(trail, numbered(number)));
    await Promise.all([reset, ...after]);
    await commit(trail, numbered(15));
    const numbers = journalNumbers(dir);
    expect(numbers.filter((number) => number >= 10)).toContain(15);
    await trail.close();
    expect(deliveredNumbers(dir)).toEqual(numbers);
    await openTrail(trailOptions({ dir })).then(async (again) => {
      await again.reset();
      await again.close();
    });
  }
});
