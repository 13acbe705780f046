import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { cleanUp, Generator } from './processes.js';
import { compareStarts, measureFirstCalls } from './starts.js';
import { tableOf } from './table.js';
import { compare, type Effort } from './throughput.js';

/*
 * npm run bench: Chimepost beside a bare Fastify in one run, in interleaved rounds. Only the ratios travel from
 * machine to machine. `-- --quick` takes fewer and shorter rounds. It ends with 0 whatever was found.
 */

const FULL: Effort & { readonly starts: number } = { rounds: 7, milliseconds: 900, starts: 11 };
const QUICK: Effort & { readonly starts: number } = { rounds: 3, milliseconds: 300, starts: 4 };

const INTRODUCTION = `Chimepost as a user starts it (its log at level info, to nowhere), with deliveries under way, beside a bare
Fastify: JSON-schema validation, compiled replies, the same bodies in and out, no log, no record, no state.
Both serve on 127.0.0.1; the load comes from another process on the same machine. The figures are medians of
interleaved rounds, as ratios to bare unless a unit says otherwise. "create" is CreateAccount, "list" is
ListAccounts of 10; each call is recorded in events.ndjson before its answer leaves.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const effort = values.quick ? QUICK : FULL;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`${INTRODUCTION}\nNode ${process.versions.node}, ${cpus().length} CPUs.\n`);
  const starts = await compareStarts(effort.starts);
  const first = await measureFirstCalls();
  const generator = new Generator();
  const compared = await compare(generator, effort);
  await generator.stop();
  say(tableOf(compared, starts, first));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
}
try {
  await main();
} catch (error) {
  process.stderr.write(`the benchmark could not run: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
} finally {
  cleanUp();
}
