import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packageRoot } from '../../src/kit/package-root.js';

/** Chimepost as a process of its own, as users start it. Needs the build that `npm test` makes first. */
export interface ChimepostProcess {
  readonly child: ChildProcess;
  /** What it wrote to both outputs so far. */
  output(): string;
  /** Where it listens, once it does. @throws Error with its output where it ended instead */
  listening(): Promise<string>;
  /** Its exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals | null>;
}

/** Starts it with these flags and variables; whatever is left of it when the test ends is killed. */
export function startProcess(
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChimepostProcess {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli/main.js'), ...flags], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = once(child, 'exit').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  );
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      heard?.();
    });
  }
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    child,
    output: () => text,
    ended: () => ended,
    async listening() {
      for (;;) {
        const url = /listens on (http:\/\/[\w.:]+)/.exec(text)?.[1];
        if (url !== undefined) return url;
        const more = new Promise<'more'>((resolve) => {
          heard = () => resolve('more');
        });
        const next = await Promise.race([more, ended]);
        if (next !== 'more') throw new Error(`it ended with ${String(next)}: ${text}`);
      }
    },
  };
}

/** A directory that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'chimepost-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
