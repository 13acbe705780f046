import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { createIds } from '../../src/kit/ids.js';
import { diskFileSystem, type FileSystem } from '../../src/trail/file-system.js';
import type { Destination, RecordPlace, Trail, TrailOptions } from '../../src/trail/trail.js';

export const HERE: RecordPlace = { accountId: '111122223333', region: 'us-east-1' };
/** 2024-04-02T13:04:22.308Z */
export const NOW = Date.UTC(2024, 3, 2, 13, 4, 22, 308);

/** A folder of its own for one test, removed after it. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chimepost-trail-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface LoggedLine {
  level: 'info' | 'warn' | 'error';
  fields: object;
  message: string;
}

/** A log that remembers. */
export function memoryLog(): TrailOptions['log'] & { lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at = (level: LoggedLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export function trailOptions(given: Partial<TrailOptions> & { dir: string }): TrailOptions {
  return {
    bucket: 'bucket',
    deliverEvery: 0,
    durability: 'off',
    clock: { now: () => NOW },
    ids: createIds('trail test'),
    log: memoryLog(),
    ...given,
  };
}

/** A destination of account 111122223333 at home in us-east-1, with everything that is not told as usual. */
export function destination(name: string, given: Partial<Destination> = {}): Destination {
  const { accountId = HERE.accountId, homeRegion = HERE.region } = given;
  return {
    arn: `arn:aws:cloudtrail:${homeRegion}:${accountId}:trail/${name}`,
    ...{ name, accountId, homeRegion },
    bucket: name,
    prefix: '',
    accounts: 'own',
    multiRegion: true,
    logFileValidation: true,
    logging: true,
    ...given,
  };
}

/** A copy of a trail directory as it is now: what a process that was killed now would leave. */
export function killed(dir: string): string {
  const copy = path.join(temporaryFolder(), 'copy');
  fs.cpSync(dir, copy, { recursive: true });
  fs.rmSync(path.join(copy, '.chimepost', 'lock'), { force: true });
  return copy;
}

/** A record of the smallest kind that delivery can place. */
export function numbered(number: number, place = HERE, more: object = {}): string {
  return JSON.stringify({
    number,
    ...more,
    awsRegion: place.region,
    recipientAccountId: place.accountId,
  });
}

/** Commits one record. @throws the error that kept it from the journal */
export function commit(trail: Trail, json: string, place = HERE): Promise<void> {
  return new Promise((resolve, reject) => {
    trail.commit(json, place, (failure) => (failure === undefined ? resolve() : reject(failure)));
  });
}

export async function commitNumbers(trail: Trail, from: number, to: number, place = HERE): Promise<void> {
  const all: Promise<void>[] = [];
  for (let number = from; number < to; number += 1) all.push(commit(trail, numbered(number, place), place));
  await Promise.all(all);
}

/** All files below a folder, as paths relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

export function logFiles(dir: string, bucket = 'bucket'): string[] {
  return filesBelow(path.join(dir, bucket));
}

/** The text of a log file; fails where it is not of CloudTrail's form. */
export function logFileText(dir: string, key: string, bucket = 'bucket'): string {
  const text = gunzipSync(fs.readFileSync(path.join(dir, bucket, key))).toString('utf8');
  if (!text.startsWith('{"Records":[') || text.includes('\n')) throw new Error(`${key} is no log file`);
  return text;
}

export function recordsOf(dir: string, key: string, bucket = 'bucket'): Record<string, unknown>[] {
  return (JSON.parse(logFileText(dir, key, bucket)) as { Records: Record<string, unknown>[] }).Records;
}

export function deliveredRecords(dir: string, bucket = 'bucket'): Record<string, unknown>[] {
  return logFiles(dir, bucket)
    .filter((key) => key.includes('/CloudTrail/'))
    .flatMap((key) => recordsOf(dir, key, bucket));
}

export function deliveredNumbers(dir: string, bucket = 'bucket'): number[] {
  return deliveredRecords(dir, bucket)
    .map((record) => Number(record.number))
    .sort((a, b) => a - b);
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** A disk on which everything fails from the given call on, as if the process had been killed there. */
export function dyingFileSystem(callsLeft: number): FileSystem & { calls: () => number } {
  let calls = 0;
  const live = <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    return calls > callsLeft ? Promise.reject(new Error('killed')) : call();
  };
  return {
    ...diskFileSystem,
    // A kill loses nothing that was not synced: it is only counted.
    fdatasync: () => live(async () => undefined),
    open: (file, flags) => live(() => diskFileSystem.open(file, flags)),
    rename: (from, to) => live(() => diskFileSystem.rename(from, to)),
    remove: (file) => live(() => diskFileSystem.remove(file)),
    calls: () => calls,
  };
}
