import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startEmulator, type TestEmulator } from '../support/emulator.js';

const present = spawnSync('aws', ['--version']).status === 0;
const START = '2026-01-01T00:00:00Z';
const TRAIL = 'arn:aws:cloudtrail:us-east-1:123456789012:trail/chimepost';

/** Runs the AWS CLI, unmodified, against an emulator; what it printed, whether it was content or not. */
async function aws(
  emulator: TestEmulator,
  args: string,
  region = 'us-east-1',
  accessKeyId = 'AKIAIOSFODNN7EXAMPLE',
): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: emulator.trailDir,
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const run = promisify(execFile)('aws', ['--region', region, ...args.split(' ')], { env });
  return run.then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}`,
  );
}

const digest = (emulator: TestEmulator): Promise<Response> =>
  fetch(`${emulator.url}/_chimepost/trail/digest`, { method: 'POST' });

function filesOf(emulator: TestEmulator, bucket: string, what: RegExp): string[] {
  const root = join(emulator.trailDir, bucket);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => what.test(name))
    .map((name) => join(root, name));
}

describe.skipIf(!present)('the AWS CLI, where it is installed', { timeout: 120_000 }, () => {
  it('finds every digest and log file of two regions valid, and names the one that was changed or is gone', async () => {
    const emulator = await startEmulator();
    await aws(emulator, 'chime create-account --name one');
    await aws(emulator, 'chime create-account --name two', 'eu-west-1');
    await digest(emulator);
    await aws(emulator, 'chime create-account --name three');
    await digest(emulator);
    const validate = (region: string): Promise<string> =>
      aws(emulator, `cloudtrail validate-logs --trail-arn ${TRAIL} --start-time ${START} --verbose`, region);
    const home = await validate('us-east-1');
    expect(home).toContain('2/2 digest files valid');
    expect(home).toContain('2/2 log files valid');
    const other = await validate('eu-west-1');
    expect(other).toContain('2/2 digest files valid');
    expect(other).toContain('1/1 log files valid');

    const [log = ''] = filesOf(emulator, 'chimepost-trail', /CloudTrail\/us-east-1\/.*\.json\.gz$/);
    writeFileSync(log, gzipSync(`${gunzipSync(readFileSync(log)).toString('utf8')} `));
    const changed = await validate('us-east-1');
    expect(changed).toMatch(new RegExp(`${log.split('/').at(-1)}\\s+INVALID: hash value doesn't match`));
    expect(changed).toContain('1/2 log files valid, 1/2 log files INVALID');
    rmSync(log);
    expect(await validate('us-east-1')).toMatch(new RegExp(`${log.split('/').at(-1)}\\s+INVALID: not found`));
    const [first = ''] = filesOf(
      emulator,
      'chimepost-trail',
      /CloudTrail-Digest\/eu-west-1\/.*\.json\.gz$/,
    ).sort();
    writeFileSync(first, gzipSync(gunzipSync(readFileSync(first)).toString('utf8').replace('2026', '2025')));
    expect(await validate('eu-west-1')).toContain('INVALID');
  });

  it('validates an organization trail, account by account', async () => {
    const emulator = await startEmulator();
    await aws(
      emulator,
      'cloudtrail create-trail --name all --s3-bucket-name of-all --s3-key-prefix logs --is-multi-region-trail --is-organization-trail --enable-log-file-validation',
    );
    await aws(emulator, 'cloudtrail start-logging --name all');
    await aws(emulator, 'chime create-account --name one');
    await aws(emulator, 'chime create-account --name two', 'us-east-1', '111122223333');
    await digest(emulator);
    for (const account of ['123456789012', '111122223333']) {
      const arn = TRAIL.replace('chimepost', 'all');
      const told = await aws(
        emulator,
        `cloudtrail validate-logs --account-id ${account} --trail-arn ${arn} --start-time ${START}`,
      );
      expect(told).toContain('1/1 digest files valid');
      expect(told).toContain('1/1 log files valid');
    }
    expect(
      filesOf(emulator, 'of-all', /AWSLogs\/o-exampleorgid\/111122223333\/CloudTrail\/.*\.json\.gz$/).length,
    ).toBe(1);
  });

  it('validates across a stop and a start', async () => {
    const emulator = await startEmulator();
    await aws(emulator, 'chime create-account --name before');
    await aws(emulator, 'cloudtrail stop-logging --name chimepost');
    await aws(emulator, 'chime create-account --name unseen');
    await aws(emulator, 'cloudtrail start-logging --name chimepost');
    await aws(emulator, 'chime create-account --name after');
    await digest(emulator);
    const told = await aws(emulator, `cloudtrail validate-logs --trail-arn ${TRAIL} --start-time ${START}`);
    expect(told).toMatch(/(\d+)\/\1 digest files valid/);
    expect(told).toMatch(/(\d+)\/\1 log files valid/);
    expect(told).not.toContain('INVALID');
    const delivered = filesOf(emulator, 'chimepost-trail', /CloudTrail\/us-east-1\/.*\.json\.gz$/)
      .map((file) => gunzipSync(readFileSync(file)).toString('utf8'))
      .join();
    expect(delivered).toContain('"name":"before"');
    expect(delivered).toContain('"name":"after"');
    expect(delivered).not.toContain('"name":"unseen"');
  });

  it('looks events up, waits for a space, and lists the trail as S3', async () => {
    const emulator = await startEmulator();
    const id = (
      await aws(
        emulator,
        'repostspace create-space --name cli --subdomain cli --tier BASIC --query spaceId --output text',
      )
    ).trim();
    expect(await aws(emulator, `repostspace wait space-created --space-id ${id}`)).toBe('');
    const events = await aws(
      emulator,
      'cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=CreateSpace --query Events[].[EventSource,ReadOnly] --output text',
    );
    expect(events).toBe('repostspace.amazonaws.com\tfalse\n');
    await digest(emulator);
    expect(await aws(emulator, 's3 ls s3://chimepost-trail --recursive')).toContain(
      'AWSLogs/123456789012/CloudTrail/us-east-1/',
    );
    expect(await aws(emulator, 'sts get-caller-identity --query Account --output text')).toBe(
      '123456789012\n',
    );
    expect(await aws(emulator, 'repostspace get-space --space-id nowhere')).toContain(
      '(ResourceNotFoundException)',
    );
  });
});
