import type { Loaded } from './load.js';
import { bare, chimepost, type Generator, type Kind, type Subject, start, stop } from './processes.js';
import { createAccount, httpRequest, listAccounts } from './requests.js';
import { median } from './statistics.js';
import { Wire } from './wire.js';

/** Every 0.5 s instead of the default 5 s, so that each round of load has deliveries beside it. */
const EVERY = ['--deliver-every', '500ms', '--keep-bytes', String(256 * 1024 * 1024)];
const STANDARD = chimepost('standard', ...EVERY);
const QUIET = chimepost('warn', ...EVERY, '--log-level', 'warn');
const SYNCED = chimepost('reply', ...EVERY, '--durability', 'reply');

/** One comparison with bare. */
export interface Compared {
  readonly call: 'create' | 'list';
  readonly connections: number;
  /** The name of a kind of server. */
  readonly kind: string;
  /** Calls a second, bare's being 1. */
  readonly rate: number;
  /** The 99th percentile of the time to an answer, bare's being 1. */
  readonly p99: number;
  /** Calls a second as measured: they mean something on this machine only. */
  readonly perSecond: number;
}

interface Contest {
  readonly call: 'create' | 'list';
  readonly connections: number;
  readonly kinds: readonly Kind[];
}

const CONTESTS: readonly Contest[] = [
  { call: 'create', connections: 1, kinds: [STANDARD, QUIET, SYNCED] },
  { call: 'create', connections: 16, kinds: [STANDARD, QUIET, SYNCED] },
  { call: 'create', connections: 64, kinds: [STANDARD, QUIET, SYNCED] },
  { call: 'list', connections: 16, kinds: [STANDARD, QUIET] },
  { call: 'list', connections: 64, kinds: [STANDARD, QUIET] },
];

const ACCOUNTS = 10;

export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
}

/** Loads all servers in turn, bare among them, round after round; what counts is the median of the rounds' ratios. */
export async function compare(generator: Generator, effort: Effort): Promise<Compared[]> {
  const subjects = new Map<string, Subject>();
  for (const kind of [bare, STANDARD, QUIET, SYNCED]) subjects.set(kind.name, await start(kind));
  const ofKind = ({ name }: Kind): Subject => {
    const subject = subjects.get(name);
    if (subject === undefined) throw new Error(`${name} was not started`);
    return subject;
  };
  try {
    for (const subject of subjects.values()) await warmUp(generator, subject);
    const compared: Compared[] = [];
    for (const { call, connections, kinds } of CONTESTS) {
      const rounds: Map<string, Loaded>[] = [];
      for (let round = 0; round < effort.rounds; round += 1) {
        // The order turns round after round, so that no server always runs after the same other.
        const order = [bare, ...kinds];
        for (let turn = 0; turn < round; turn += 1) order.push(...order.splice(0, 1));
        const results = new Map<string, Loaded>();
        for (const kind of order) {
          const { milliseconds } = effort;
          results.set(kind.name, await one(generator, ofKind(kind), call, connections, milliseconds));
        }
        rounds.push(results);
      }
      for (const { name } of kinds) compared.push({ call, connections, kind: name, ...ratios(rounds, name) });
    }
    return compared;
  } finally {
    await Promise.all([...subjects.values()].map((subject) => stop(subject.process)));
  }
}

async function warmUp(generator: Generator, subject: Subject): Promise<void> {
  await one(generator, subject, 'create', 16, 700);
  await one(generator, subject, 'list', 16, 500);
}

/** One round with one server, which begins with nothing stored and ends with nothing left to deliver. */
async function one(
  generator: Generator,
  { name, port }: Subject,
  call: 'create' | 'list',
  connections: number,
  milliseconds: number,
): Promise<Loaded> {
  const request = call === 'create' ? createAccount : listAccounts;
  if (name === bare.name) return generator.load({ port, request, connections, milliseconds });
  const wire = new Wire(port);
  await wire.call(httpRequest('POST', '/_chimepost/reset', {}));
  for (let count = 0; count < ACCOUNTS && call === 'list'; count += 1) await wire.call(createAccount);
  const loaded = await generator.load({ port, request, connections, milliseconds });
  await wire.call(httpRequest('POST', '/_chimepost/trail/deliver', {}));
  wire.close();
  if (wire.answers.refused > 0) throw new Error(`${name} refused what prepares a round`);
  return loaded;
}

function ratios(rounds: readonly Map<string, Loaded>[], name: string) {
  const of = (figure: (loaded: Loaded) => number): number[] =>
    rounds.map((results) => figureOf(results, name, figure) / figureOf(results, bare.name, figure));
  return {
    rate: median(of(({ perSecond }) => perSecond)),
    p99: median(of(({ p99 }) => p99)),
    perSecond: median(rounds.map((results) => figureOf(results, name, ({ perSecond }) => perSecond))),
  };
}

function figureOf(
  results: ReadonlyMap<string, Loaded>,
  name: string,
  figure: (loaded: Loaded) => number,
): number {
  const loaded = results.get(name);
  return loaded === undefined ? Number.NaN : figure(loaded);
}
