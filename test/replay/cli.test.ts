import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/kit/package-root.js';
import { documented } from '../support/documented.js';
import { startEmulator } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';
import { trailText } from './support.js';

const createSpace = documented('CreateSpace');
const registerAdmin = documented('RegisterAdmin');
const listSpaces = documented('ListSpaces');
const serviceEvent = documented('ExpireAppInstanceUser');
const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** A directory with these files in it. */
function directoryWith(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = temporaryDirectory();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

async function run(...args: readonly string[]): Promise<{ code: unknown; output: string }> {
  const child = startProcess(['replay', ...args]);
  const code = await child.ended();
  return { code, output: child.output() };
}

describe('chimepost replay', () => {
  it('ends with 0 and says nothing of records that are the same', async () => {
    const emulator = await startEmulator();
    const directory = directoryWith({ 'a.json': JSON.stringify(createSpace, undefined, 2) });
    const { code, output } = await run('--endpoint', emulator.url, join(directory, 'a.json'));
    expect(output).toBe('1 same, 0 different, 0 not replayable, 0 carried\n');
    expect(code).toBe(0);
    expect(await trailText(emulator)).toBe(line(createSpace));
  });

  it('tells each difference on a line, and ends with 1', async () => {
    const emulator = await startEmulator();
    const directory = directoryWith({
      'a.ndjson': line(createSpace) + line(registerAdmin) + line(serviceEvent),
    });
    const file = join(directory, 'a.ndjson');
    const { code, output } = await run('--endpoint', emulator.url, file);
    const admin = `${file}:2 RegisterAdmin ${registerAdmin.eventID} different`;
    expect(output.split('\n')).toEqual([
      `${admin} errorCode: nothing is "ResourceNotFoundException"`,
      `${admin} errorMessage: nothing is "Space ID given was not found"`,
      expect.stringMatching(/ responseElements: \{.*\} is null$/),
      `${file}:3 ExpireAppInstanceUser ${serviceEvent.eventID} notReplayable no call makes an AwsServiceEvent`,
      '1 same, 1 different, 1 not replayable, 0 carried',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('keeps records as recorded', async () => {
    const emulator = await startEmulator();
    const directory = directoryWith({ 'a.json': JSON.stringify({ Records: [createSpace, serviceEvent] }) });
    const { code, output } = await run(
      '--as-recorded',
      '--endpoint',
      emulator.url,
      join(directory, 'a.json'),
    );
    expect(output).toContain('carried no call makes an AwsServiceEvent');
    expect(output).toContain('1 same, 0 different, 0 not replayable, 1 carried\n');
    expect(code).toBe(0);
    expect(await trailText(emulator)).toBe(line(createSpace) + line(serviceEvent));
  });

  it('takes a directory of log files, oldest first whatever their regions, and no digests', async () => {
    const logs = 'AWSLogs/123456789012/CloudTrail';
    const log = (record: object): Buffer => gzipSync(JSON.stringify({ Records: [record] }));
    const directory = directoryWith({
      [`${logs}/eu-west-1/2023/11/09/123456789012_CloudTrail_eu-west-1_20231109T2240Z_aaaaaaaaaaaaaaaa.json.gz`]:
        log(listSpaces),
      [`${logs}/us-west-2/2023/11/06/123456789012_CloudTrail_us-west-2_20231106T2140Z_bbbbbbbbbbbbbbbb.json.gz`]:
        log(createSpace),
      'AWSLogs/123456789012/CloudTrail-Digest/us-west-2/2023/11/06/digest.json.gz': gzipSync('{"digest":1}'),
      '.chimepost/state.json': '{}',
      'events.ndjson': line(createSpace) + line(listSpaces),
    });
    const emulator = await startEmulator();
    const { code, output } = await run('--endpoint', emulator.url, directory);
    expect(output).toBe('2 same, 0 different, 0 not replayable, 0 carried\n');
    expect(code).toBe(0);
    expect(await trailText(emulator)).toBe(line(createSpace) + line(listSpaces));
  });

  it('takes the standard input, in as many posts as it needs', async () => {
    const emulator = await startEmulator();
    const records = Array.from({ length: 1200 }, (_, at) => ({ ...listSpaces, eventID: `event-${at}` }));
    const child = spawn(
      process.execPath,
      [join(packageRoot, 'dist/src/cli/main.js'), 'replay', '--endpoint', emulator.url, '-'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stdin.end(records.map(line).join(''));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(output).toBe('1200 same, 0 different, 0 not replayable, 0 carried\n');
    expect(await trailText(emulator)).toBe(records.map(line).join(''));
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, output: expect.stringContaining('--as-recorded') });
  });

  it('ends with 2 where it is not told what to do, or cannot', async () => {
    const directory = directoryWith({ 'a.json': '{"a":\n x}', 'b.json': line(listSpaces), 'c.json': '{}' });
    const emulator = await startEmulator();
    const nobody = ['--endpoint', 'http://127.0.0.1:9'];
    for (const [args, told] of [
      [[], 'takes the files to replay'],
      [['--nonsense', 'a'], '--nonsense'],
      [['--endpoint', 'ftp://somewhere', 'a'], '--endpoint is "ftp://somewhere"'],
      [[...nobody, join(directory, 'none.json')], 'none.json'],
      [[...nobody, join(directory, 'a.json')], 'a.json: line 2, column 2: JSON has no such value'],
      [[...nobody, join(directory, 'b.json')], 'http://127.0.0.1:9 cannot be reached'],
      [
        ['--endpoint', emulator.url, join(directory, 'c.json')],
        "c.json, from record 1 on: record 1 is none of CloudTrail's",
      ],
    ] as const) {
      const { code, output } = await run(...args);
      expect(output).toContain(told);
      expect(output).not.toContain('    at ');
      expect(code).toBe(2);
    }
  });
});
