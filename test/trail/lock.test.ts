import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openTrail, TrailInUseError } from '../../src/trail/trail.js';
import { temporaryFolder, trailOptions } from './support.js';

function writeLock(dir: string, owner: object | string): string {
  const file = path.join(dir, '.chimepost', 'lock');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, typeof owner === 'string' ? owner : JSON.stringify(owner));
  return file;
}

test('a directory is open once', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  const second = openTrail(trailOptions({ dir: `${dir}/../${path.basename(dir)}` }));
  await expect(second).rejects.toThrow(TrailInUseError);
  await expect(second).rejects.toThrow(`${dir} is in use by process ${process.pid}`);
  await trail.close();
  await (await openTrail(trailOptions({ dir }))).close();
  expect(fs.existsSync(path.join(dir, '.chimepost', 'lock'))).toBe(false);
});

test('the lock of another live process is respected', async () => {
  const dir = temporaryFolder();
  writeLock(dir, { pid: process.ppid, startTime: null, hostname: os.hostname() });
  await expect(openTrail(trailOptions({ dir }))).rejects.toMatchObject({
    name: 'TrailInUseError',
    pid: process.ppid,
    dir,
  });
});

const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test.each([
  ['a process that is gone', () => ({ pid: deadPid(), startTime: '1', hostname: os.hostname() })],
  ['a pid used again', () => ({ pid: process.ppid, startTime: '1', hostname: os.hostname() })],
  ['another host', () => ({ pid: process.pid, startTime: null, hostname: 'a-container-that-was-killed' })],
])('the lock of %s is taken over', async (_what, owner) => {
  if (_what === 'a pid used again' && !fs.existsSync('/proc/self/stat')) return;
  const dir = temporaryFolder();
  const file = writeLock(dir, owner());
  const trail = await openTrail(trailOptions({ dir }));
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  await trail.close();
  expect(fs.readdirSync(path.dirname(file))).not.toContain('lock');
});

test('an empty lock counts as taken while it is fresh and as stale after', async () => {
  const dir = temporaryFolder();
  const file = writeLock(dir, '');
  await expect(openTrail(trailOptions({ dir }))).rejects.toThrow(TrailInUseError);
  fs.utimesSync(file, 0, 0);
  await (await openTrail(trailOptions({ dir }))).close();
});

test('what a process left that was killed while it took a stale lock over is removed', async () => {
  const dir = temporaryFolder();
  fs.mkdirSync(path.join(dir, '.chimepost'));
  // No process has this number: it is above the largest.
  fs.writeFileSync(path.join(dir, '.chimepost', 'lock.stale-99999999'), '{}');
  fs.writeFileSync(path.join(dir, '.chimepost', `lock.stale-${process.ppid}`), '{}');
  const trail = await openTrail(trailOptions({ dir }));
  const left = fs.readdirSync(path.join(dir, '.chimepost')).filter((name) => name.startsWith('lock.stale'));
  expect(left).toEqual([`lock.stale-${process.ppid}`]);
  await trail.close();
});

test('a directory that cannot be made or written is named', async () => {
  const dir = temporaryFolder();
  const file = path.join(dir, 'file');
  fs.writeFileSync(file, '');
  await expect(openTrail(trailOptions({ dir: file }))).rejects.toThrow(
    `the trail directory ${file} cannot be written`,
  );
});

test('buckets and prefixes that would leave the directory are refused', async () => {
  const dir = temporaryFolder();
  for (const bucket of ['..', '', 'a/b', '.chimepost', 'events.ndjson']) {
    await expect(openTrail(trailOptions({ dir, bucket }))).rejects.toThrow('not a name for a bucket');
  }
  for (const prefix of ['../x', '/a', 'a//b', 'a/..']) {
    await expect(openTrail(trailOptions({ dir, prefix }))).rejects.toThrow('not a prefix');
  }
});
