import { parseArgs } from 'node:util';
import { SettingError } from '../kit/settings.js';
import type { Difference, ReplayedRecord, ReplayReport } from '../replay/replay.js';
import { type RecordFile, recordFiles } from './record-files.js';

const ENDPOINT = 'http://127.0.0.1:4580';
/** What is posted at once: far less than a body may be, and done within moments. */
const CHUNK_BYTES = 1024 * 1024;
const CHUNK_RECORDS = 500;

const HELP = [
  'usage: chimepost replay [--endpoint URL] [--as-recorded] FILE…',
  '',
  'Makes the calls that CloudTrail records tell of, at a running Chimepost, each as whoever made it, when,',
  'from where and with the ids of then; and tells where the records that they leave are other ones.',
  '',
  '  FILE           A record, a log file ({"Records":[…]}) or NDJSON, compressed or not; a directory of log',
  '                 files, oldest first; or - for the standard input.',
  `  --endpoint     Where Chimepost is. Default: ${ENDPOINT}.`,
  '  --as-recorded  Leaves the records as they are, whatever their calls come to now, and those of no call too.',
  '',
  'Ends with 0 where all records are the same or were carried over, with 1 where some are not, and with 2 where',
  'that could not be found out.',
  '',
].join('\n');

/** @returns the exit code */
export async function replay(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  const { endpoint, asRecorded, names } = readArguments(args);
  const url = new URL('/_chimepost/replay', endpoint);
  if (asRecorded) url.searchParams.set('asRecorded', 'true');
  const summary = { same: 0, different: 0, notReplayable: 0, carried: 0 };
  try {
    for (const file of await recordFiles(names)) await replayFile(file, url, summary);
  } catch (error) {
    process.stderr.write(`chimepost: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { same, different, notReplayable, carried } = summary;
  process.stdout.write(
    `${same} same, ${different} different, ${notReplayable} not replayable, ${carried} carried\n`,
  );
  return different + notReplayable === 0 ? 0 : 1;
}

function readArguments(args: readonly string[]): {
  readonly endpoint: string;
  readonly asRecorded: boolean;
  readonly names: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        endpoint: { type: 'string', default: ENDPOINT },
        'as-recorded': { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) throw new Error('chimepost replay takes the files to replay');
    if (!/^https?:/.test(values.endpoint) || !URL.canParse(values.endpoint))
      throw new Error(`--endpoint is ${JSON.stringify(values.endpoint)}, but must be a URL`);
    return { endpoint: values.endpoint, asRecorded: values['as-recorded'], names: positionals };
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function replayFile(file: RecordFile, url: URL, summary: Record<string, number>): Promise<void> {
  const texts = await file.read();
  for (let start = 0; start < texts.length; ) {
    let end = start;
    for (let bytes = 0; end < texts.length && end - start < CHUNK_RECORDS; end += 1) {
      bytes += Buffer.byteLength(texts[end] ?? '');
      if (bytes > CHUNK_BYTES && end > start) break;
    }
    const report = await post(url, texts.slice(start, end).join('\n'), file.name, start);
    for (const result of report.results) tell(file.name, { ...result, index: result.index + start });
    for (const [outcome, count] of Object.entries(report.summary))
      summary[outcome] = (summary[outcome] ?? 0) + count;
    start = end;
  }
}

/** @throws Error with what is wrong, where it is not the records */
async function post(url: URL, body: string, name: string, start: number): Promise<ReplayReport> {
  const headers = { 'content-type': 'application/x-ndjson' };
  const response = await fetch(url, { method: 'POST', headers, body }).catch((error: unknown) => {
    const { cause } = error instanceof Error ? error : {};
    throw new Error(
      `${url.origin} cannot be reached: ${cause instanceof Error ? cause.message : String(error)}`,
    );
  });
  const text = await response.text();
  // A reply of that status is the route's own.
  if (response.ok) return JSON.parse(text) as ReplayReport;
  throw new Error(
    `${name}, from record ${start + 1} on: ${messageIn(text) ?? `${url.origin} answers ${response.status}`}`,
  );
}

function messageIn(text: string): string | undefined {
  try {
    const { message } = Object(JSON.parse(text)) as { message?: unknown };
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

/** A line for each difference, or for the reason why there is none. */
function tell(
  file: string,
  { index, eventID, eventName, outcome, reason, differences }: ReplayedRecord,
): void {
  if (outcome === 'same') return;
  const lead = `${file}:${index + 1} ${eventName ?? '-'} ${eventID ?? '-'} ${outcome}`;
  const lines =
    reason === undefined ? differences.map((each) => `${lead} ${inWords(each)}`) : [`${lead} ${reason}`];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function inWords({ path, recorded, replayed, order }: Difference): string {
  const at = path === '' ? 'the record' : path;
  if (order === true) return `the order in ${at}: ${inShort(recorded)} is ${inShort(replayed)}`;
  return `${at}: ${inShort(recorded)} is ${inShort(replayed)}`;
}

function inShort(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
