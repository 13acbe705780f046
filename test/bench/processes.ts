import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Load, Loaded } from './load.js';

/** The files of this build. */
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
export const CHIMEPOST = here('../../src/cli/main.js');
const BARE = here('./bare.js');
const LOAD = here('./load.js');
const TELL_PORT = here('./tell-port.js');

/** How long anything may take before the benchmark gives up. */
const PATIENCE = 30_000;

/** A server under measurement. */
export interface Subject {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
}

/** What the server of one name is, and how it is started. */
export interface Kind {
  readonly name: string;
  readonly program: string;
  /** Without the trail's directory and the port. */
  readonly flags: readonly string[];
}

export const bare: Kind = { name: 'bare', program: BARE, flags: [] };

/** Chimepost as a user starts it. */
export function chimepost(name: string, ...flags: string[]): Kind {
  return { name, program: CHIMEPOST, flags };
}

/** Everything that was started and every folder made, for `cleanUp`. */
const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** A new empty folder, gone after the run. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chimepost-bench-'));
  folders.add(folder);
  return folder;
}

export function argumentsOf({ program, flags }: Kind): string[] {
  if (program === BARE) return [program];
  return [program, '--port', '0', '--trail-dir', temporaryFolder(), ...flags];
}

/** Starts a server whose output goes nowhere. */
export async function start(kind: Kind): Promise<Subject> {
  const child = owned(
    spawn(process.execPath, ['--import', TELL_PORT, ...argumentsOf(kind)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
  );
  const { port } = (await answerOf(child, kind.name)) as { readonly port: number };
  return { name: kind.name, port, process: child };
}

/** Ends a process and waits for it. */
export async function stop(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(late);
}

/** Removes what the run left. Also for the end by a signal, so nothing here waits. */
export function cleanUp(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
}

/** Counts a process among those that end with the run. */
export function owned(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The load generator's process. */
export class Generator {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = owned(fork(LOAD));
  }

  /** @throws Error where the server refused a call or went away */
  async load(load: Load): Promise<Loaded> {
    this.#child.send(load);
    const loaded = (await answerOf(this.#child, 'the load')) as Loaded | { readonly error: string };
    if ('error' in loaded) throw new Error(loaded.error);
    if (loaded.refused > 0) throw new Error(`${loaded.refused} calls were refused`);
    return loaded;
  }

  stop(): Promise<void> {
    return stop(this.#child);
  }
}

/** The next message of a child. @throws Error where it ends first or sends none in time */
function answerOf(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => done(new Error(`${name} did not answer`)), PATIENCE);
    const exited = (code: number | null): void => done(new Error(`${name} ended with ${code}`));
    const done = (failure: Error | undefined, message?: unknown): void => {
      clearTimeout(late);
      child.removeListener('exit', exited);
      child.removeListener('message', answered);
      if (failure === undefined) resolve(message);
      else reject(failure);
    };
    const answered = (message: unknown): void => done(undefined, message);
    child.once('message', answered);
    child.once('exit', exited);
  });
}

/** A process's memory in MB; undefined where the system does not tell. */
export function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}
