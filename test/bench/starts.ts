import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  argumentsOf,
  bare,
  chimepost,
  type Kind,
  owned,
  residentMegabytes,
  start,
  stop,
} from './processes.js';
import { firstCalls, httpRequest } from './requests.js';
import { median } from './statistics.js';
import { Wire } from './wire.js';

/** What starting costs. */
export interface Starts {
  /** Milliseconds to bare's first answer. */
  readonly bare: number;
  readonly chimepost: number;
  /** Chimepost's by bare's. */
  readonly ratio: number;
  /** Memory of both at rest after their first answer, in MB; NaN where the system does not tell. */
  readonly bareMemory: number;
  readonly chimepostMemory: number;
  readonly memoryRatio: number;
}

/** How long a server is left alone before its memory is read. */
const REST = 1_000;

interface Started {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Starts both servers from nothing, again and again, in turn. */
export async function compareStarts(runs: number): Promise<Starts> {
  const kinds = [bare, chimepost('chimepost')];
  // The first start of each reads its files from the disk: it is not counted.
  for (const kind of kinds) await startOnce(kind, 0);
  const results: Started[][] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    for (const [index, kind] of kinds.entries()) {
      // Memory hardly differs from start to start.
      results[index]?.push(await startOnce(kind, run < 3 ? REST : 0));
    }
  }
  const [bares = [], chimeposts = []] = results;
  const times = (of: readonly Started[]): number[] => of.map(({ milliseconds }) => milliseconds);
  const memories = (of: readonly Started[]): number[] => of.slice(0, 3).map(({ megabytes }) => megabytes);
  return {
    bare: median(times(bares)),
    chimepost: median(times(chimeposts)),
    ratio: median(times(chimeposts).map((time, run) => time / (bares[run]?.milliseconds ?? Number.NaN))),
    bareMemory: median(memories(bares)),
    chimepostMemory: median(memories(chimeposts)),
    memoryRatio: median(memories(chimeposts)) / median(memories(bares)),
  };
}

/** From the spawn of the process to the whole of its first answer. */
async function startOnce(kind: Kind, rest: number): Promise<Started> {
  const began = performance.now();
  const child = owned(spawn(process.execPath, argumentsOf(kind), { stdio: ['ignore', 'pipe', 'inherit'] }));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`${kind.name} ended with ${code}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      const told = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (told !== undefined) resolve(Number(told));
    });
  });
  await get(port, '/chime/accounts');
  const milliseconds = performance.now() - began;
  await wait(rest);
  const megabytes = residentMegabytes(child.pid) ?? Number.NaN;
  await stop(child);
  return { milliseconds, megabytes };
}

function get(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      response.once('end', resolve);
    })
      .once('error', reject)
      .end();
  });
}

/** What the first call of each operation takes. */
export interface FirstCalls {
  readonly count: number;
  /** Milliseconds. */
  readonly median: number;
  readonly max: number;
  /** The operation that took longest. */
  readonly slowest: string;
}

/** Calls every operation of all contracts once, in a new process. */
export async function measureFirstCalls(): Promise<FirstCalls> {
  const subject = await start(chimepost('first calls'));
  const wire = new Wire(subject.port);
  await wire.call(httpRequest('GET', '/_chimepost/health', {}));
  const times: { readonly operation: string; readonly milliseconds: number }[] = [];
  for (const { operation, request: text } of firstCalls()) {
    times.push({ operation, milliseconds: await wire.call(text) });
  }
  wire.close();
  await stop(subject.process);
  const slowest = times.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  return {
    count: times.length,
    median: median(times.map(({ milliseconds }) => milliseconds)),
    max: slowest.milliseconds,
    slowest: slowest.operation,
  };
}
