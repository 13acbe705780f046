import type { FirstCalls, Starts } from './starts.js';
import type { Compared } from './throughput.js';

/** One line of the table. */
interface Line {
  readonly measure: string;
  readonly found: number;
  readonly unit: '' | 'ms';
  readonly must?: number | undefined;
  readonly goal?: number | undefined;
  /** Whether more is better. */
  readonly atLeast: boolean;
  readonly remark: string;
}

type ByConnections = Readonly<Record<number, readonly [must: number, goal: number]>>;

/** What the project set itself, by the kind of server, the call and the number of connections. */
const RATES: Readonly<Record<string, { readonly name: string; readonly bounds: ByConnections }>> = {
  'standard create': {
    name: 'create with its record',
    bounds: { 1: [0.45, 0.7], 16: [0.5, 1], 64: [0.5, 1] },
  },
  'standard list': { name: 'list with its record', bounds: { 16: [0.5, 0.9], 64: [0.5, 0.9] } },
  'reply create': {
    name: 'create, --durability reply',
    bounds: { 1: [0.18, 0.25], 16: [0.3, 0.5], 64: [0.5, 0.8] },
  },
  'warn create': { name: 'create, --log-level warn', bounds: {} },
  'warn list': { name: 'list, --log-level warn', bounds: {} },
};
const P99_FROM = 16;
const P99: readonly [must: number, goal: number] = [4, 2];
const START: readonly [must: number, goal: number] = [1.5, 1];
const MEMORY: readonly [must: number, goal: number] = [1.4, 1.1];
const FIRST_CALL: readonly [must: number, goal: number] = [50, 20];

/** Everything measured, beside what was to be reached. */
export function tableOf(compared: readonly Compared[], starts: Starts, first: FirstCalls): string {
  const lines: Line[] = [
    ...Object.keys(RATES).flatMap((key) => rateLines(key, compared)),
    ...compared
      .filter(({ kind, connections }) => kind === 'standard' && connections >= P99_FROM)
      .map(p99Line),
    {
      ...{ measure: 'first answer after start, by bare', found: starts.ratio, unit: '', atLeast: false },
      ...bounds(START),
      remark: `${starts.chimepost.toFixed(0)} ms, bare ${starts.bare.toFixed(0)} ms`,
    },
    {
      ...{ measure: 'idle memory, by bare', found: starts.memoryRatio, unit: '', atLeast: false },
      ...bounds(MEMORY),
      remark: `${starts.chimepostMemory.toFixed(0)} MB, bare ${starts.bareMemory.toFixed(0)} MB`,
    },
    {
      ...{ measure: 'first call of an operation', found: first.max, unit: 'ms', atLeast: false },
      ...bounds(FIRST_CALL),
      remark: `the slowest of ${first.count}, ${first.slowest}; median ${first.median.toFixed(2)} ms`,
    },
  ];
  return [HEADS, ...lines.map(cells)].map(aligned).join('\n');
}

function rateLines(key: string, compared: readonly Compared[]): Line[] {
  const about = RATES[key];
  if (about === undefined) return [];
  return compared
    .filter(({ kind, call }) => `${kind} ${call}` === key)
    .map(({ connections, rate, perSecond }) => ({
      ...{ measure: `${about.name}, ${connections} conn`, found: rate, unit: '', atLeast: true },
      ...bounds(about.bounds[connections]),
      remark: `${perSecond.toFixed(0)}/s`,
    }));
}

function p99Line({ call, connections, p99 }: Compared): Line {
  return {
    ...{ measure: `p99 of ${call}, ${connections} conn`, found: p99, unit: '', atLeast: false },
    ...bounds(P99),
    remark: '',
  };
}

function bounds(given: readonly [must: number, goal: number] | undefined) {
  return { must: given?.[0], goal: given?.[1] };
}

const HEADS = ['measure', 'found', 'must', 'goal', '', ''];
const WIDTHS = [38, 9, 6, 6, 10, 0];

function cells({ measure, found, unit, must, goal, atLeast, remark }: Line): string[] {
  const meets = (bound: number | undefined): boolean =>
    bound !== undefined && (atLeast ? found >= bound : found <= bound);
  const verdict = must === undefined ? '' : meets(goal) ? 'met goal' : meets(must) ? 'met must' : 'MISSED';
  const told = unit === 'ms' ? `${found.toFixed(1)} ms` : found.toFixed(2);
  return [measure, told, String(must ?? ''), String(goal ?? ''), verdict, remark];
}

function aligned(row: readonly string[]): string {
  return row
    .map((cell, column) => {
      const width = WIDTHS[column] ?? 0;
      return column > 0 && column < 4 ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}
