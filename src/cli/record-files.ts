import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { recordTexts } from '../replay/json-text.js';
import { textOf } from '../replay/read.js';

/** The records of a file, each on one line. */
export interface RecordFile {
  readonly name: string;
  read(): Promise<string[]>;
}

/**
 * The files that are meant: themselves, `-` for the standard input, and of a directory its log files, oldest first.
 * @throws Error where one is not there
 */
export async function recordFiles(names: readonly string[]): Promise<RecordFile[]> {
  const files: RecordFile[] = [];
  for (const name of names) {
    if (name === '-') files.push({ name, read: async () => textsOf(name, await standardInput()) });
    else if ((await stat(name)).isDirectory()) files.push(...(await logFilesIn(name)).map(fileOf));
    else files.push(fileOf(name));
  }
  return files;
}

const fileOf = (name: string): RecordFile => ({
  name,
  read: async () => textsOf(name, await readFile(name)),
});

function textsOf(name: string, bytes: Buffer): string[] {
  try {
    return recordTexts(textOf(bytes));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Digests are no records; and a trail's directory has its events.ndjson beside the same records in log files, so that
 * it has to be named to be meant.
 */
async function logFilesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  const logs = names.filter(
    (name) => /\.json(\.gz)?$/.test(name) && !/(^|[\\/])(\.|CloudTrail-(Digest|Insight))/.test(name),
  );
  const timed = logs.map((name) => [/_(\d{8}T\d{4}Z)_/.exec(basename(name))?.[1] ?? '', name] as const);
  timed.sort(([at, one], [after, other]) => compare(at, after) || compare(one, other));
  return timed.map(([, name]) => join(directory, name));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
