import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemClock } from '../kit/clock.js';
import { errorCode } from './file-system.js';

/** Somebody who still runs writes to the trail directory. */
export class TrailInUseError extends Error {
  override readonly name = 'TrailInUseError';
  readonly dir: string;
  /** Undefined where it has not yet said who it is. */
  readonly pid: number | undefined;

  constructor(dir: string, pid: number | undefined) {
    const owner = pid === undefined ? 'a process that has just begun' : `process ${pid}`;
    super(`trail directory ${dir} is in use by ${owner}: stop that one, or choose another directory`);
    this.dir = dir;
    this.pid = pid;
  }
}

interface LockOwner {
  pid: number;
  /** Ticks from boot to the process's start, which tells a reused pid apart; null where /proc is missing. */
  startTime: string | null;
  hostname: string;
}

/** Milliseconds after which a lock file without content is of a process killed between making and filling it. */
const EMPTY_LOCK_STALE_AFTER = 2_000;

/** The lock of one directory, held until `release`. */
export interface TrailLock {
  /** Writes the lock again where a user removed it with its folder. */
  renew(): void;
  release(): void;
}

/**
 * Takes the lock of a trail directory, which is `.chimepost/lock` inside it. The lock of a process that is
 * gone, or of another host (a container that was killed), is taken over.
 * @throws TrailInUseError where its owner lives, this very process included
 */
export function takeLock(dir: string): TrailLock {
  const file = path.join(dir, '.chimepost', 'lock');
  const self: LockOwner = {
    pid: process.pid,
    startTime: processStart(process.pid) ?? null,
    hostname: os.hostname(),
  };
  const text = `${JSON.stringify(self)}\n`;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (createExclusive(file, text)) {
      removeLeftAside(file);
      return heldLock(file, text);
    }
    clearStale(dir, file);
  }
  throw new Error(`cannot take the lock ${file}: others keep taking it`);
}

function createExclusive(file: string, text: string): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function heldLock(file: string, text: string): TrailLock {
  return {
    renew: () => {
      if (fs.existsSync(file)) return;
      fs.mkdirSync(path.dirname(file), { recursive: true });
      createExclusive(file, text);
    },
    release: () => {
      // Only ours: after a removal of the folder another process may have taken the directory.
      if (readLock(file) === text) fs.rmSync(file, { force: true });
    },
  };
}

/** Moves a stale lock away. @throws TrailInUseError where its owner lives */
function clearStale(dir: string, file: string): void {
  const text = readLock(file);
  if (text === undefined) return;
  const owner = parseOwner(text);
  if (owner === undefined) {
    const age = systemClock.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age < EMPTY_LOCK_STALE_AFTER) throw new TrailInUseError(dir, undefined);
  } else if (isAlive(owner)) {
    throw new TrailInUseError(dir, owner.pid);
  }
  // Renamed, not unlinked: of two processes that both saw the stale lock only one moves it, and one that
  // moved a fresh lock by mistake can put it back.
  const aside = `${file}.stale-${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  if (moved !== undefined && moved !== text) createExclusive(file, moved);
  fs.rmSync(aside, { force: true });
}

/** Removes stale locks whose movers were killed before they could. */
function removeLeftAside(file: string): void {
  for (const name of fs.readdirSync(path.dirname(file))) {
    const pid = /^lock\.stale-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || processLives(Number(pid))) continue;
    fs.rmSync(path.join(path.dirname(file), name), { force: true });
  }
}

function readLock(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text: string): LockOwner | undefined {
  try {
    const { pid, startTime, hostname } = JSON.parse(text) as Partial<LockOwner>;
    if (typeof pid !== 'number' || typeof hostname !== 'string') return undefined;
    return { pid, hostname, startTime: typeof startTime === 'string' ? startTime : null };
  } catch {
    return undefined;
  }
}

function isAlive(owner: LockOwner): boolean {
  if (owner.hostname !== os.hostname() || !processLives(owner.pid)) return false;
  if (owner.startTime === null || !fs.existsSync('/proc/self/stat')) return true;
  return processStart(owner.pid) === owner.startTime;
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is another user's.
    return errorCode(error) === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat; undefined where there is no such process, or it is a zombie, or no /proc. */
function processStart(pid: number): string | undefined {
  let stat: string;
  try {
    stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}
