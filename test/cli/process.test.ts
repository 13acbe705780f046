import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { flagOf, options, serviceSettings, variableOf } from '../../src/config.js';
import { readEvents, readLogFiles } from '../support/emulator.js';
import { startProcess, temporaryDirectory } from '../support/process.js';

const createAccount = (url: string): Promise<Response> =>
  fetch(`${url}/chime/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"Name":"a"}',
  });

describe('chimepost', () => {
  it('explains every flag, variable and setting with --help', async () => {
    const help = startProcess(['--help']);
    expect(await help.ended()).toBe(0);
    for (const name of Object.keys(options)) {
      expect(help.output()).toContain(`--${flagOf(name)} `);
      expect(help.output()).toContain(variableOf(name));
    }
    for (const [service, settings] of Object.entries(serviceSettings)) {
      for (const name of Object.keys(settings)) expect(help.output()).toContain(`${service}.${name}`);
    }
  });

  it('tells its version', async () => {
    const version = startProcess(['--version']);
    expect(await version.ended()).toBe(0);
    expect(version.output()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['--port', 'many'], {}, '--port is "many"'],
    [['--port', '70000'], {}, '--port is "70000"'],
    [['--deliver-every', 'soon'], {}, '--deliver-every is "soon"'],
    [['--account-id', '12'], {}, '--account-id is "12"'],
    [['--nonsense', '1'], {}, '--nonsense'],
    [['nonsense'], {}, 'nonsense'],
    [[], { CHIMEPOST_LOG_LEVEL: 'loud' }, 'CHIMEPOST_LOG_LEVEL is "loud"'],
    [[], { CHIMEPOST_REDACT: 'perhaps' }, 'CHIMEPOST_REDACT is "perhaps"'],
    [['--set', 'repostspace.spaces=many'], {}, 'services.repostspace.spaces is "many"'],
    [['--set', 'repostspace.nothing=1'], {}, 'services.repostspace.nothing is no setting'],
    [['--set', 'nothing.spaces=1'], {}, 'services.nothing has no settings'],
    [['--config', '/nowhere/at/all.json'], {}, '/nowhere/at/all.json'],
    [['--principals', '[{"userIdentity":1}]'], {}, 'principals[0].userIdentity'],
    [['--event-versions', 'chime=2'], {}, 'eventVersions.chime is "2"'],
    [['--event-versions', 'nothing=1.08'], {}, 'eventVersions.nothing'],
    [['--trust-proxy', '10.0.0.0/33'], {}, '--trust-proxy is "10.0.0.0/33"'],
  ] as const)('refuses %j %j by name, with 2', async (flags, env, told) => {
    const refused = startProcess(flags, env);
    expect(await refused.ended()).toBe(2);
    expect(refused.output()).toContain(told);
    expect(refused.output()).not.toContain('    at ');
  });

  it('says that a port is taken, with 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const refused = startProcess(['--port', String(port), '--trail-dir', temporaryDirectory()]);
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toContain(`port ${port} of 127.0.0.1 is taken`);
  });

  it('says that a trail directory is in use, with 1', async () => {
    const trailDir = temporaryDirectory();
    const first = startProcess(['--port', '0', '--trail-dir', trailDir]);
    await first.listening();
    const second = startProcess(['--port', '0', '--trail-dir', trailDir]);
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(trailDir);
    expect(second.output()).toContain(String(first.child.pid));
  });

  it('says that a trail directory cannot be written, with 1', async () => {
    const refused = startProcess(['--port', '0', '--trail-dir', '/dev/null/trail']);
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toContain('/dev/null/trail');
  });

  it('takes a flag over its variable, and that over the file', async () => {
    const trailDir = temporaryDirectory();
    const config = join(trailDir, 'chimepost.json');
    writeFileSync(
      config,
      JSON.stringify({
        accountId: '111111111111',
        region: 'eu-west-1',
        bucket: 'from-file',
        services: { repostspace: { spaces: 0 } },
      }),
    );
    const env = {
      CHIMEPOST_CONFIG: config,
      CHIMEPOST_ACCOUNT_ID: '222222222222',
      CHIMEPOST_REGION: 'eu-central-1',
      CHIMEPOST_TRAIL_DIR: trailDir,
    };
    const running = startProcess(['--port', '0', '--region', 'ca-central-1'], env);
    const url = await running.listening();
    const space = await fetch(`${url}/spaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"a","subdomain":"a","tier":"BASIC"}',
    });
    expect(space.status).toBe(402);
    const [event] = await readEvents(trailDir);
    expect(event).toMatchObject({ recipientAccountId: '222222222222', awsRegion: 'ca-central-1' });
    const { files } = (await (await fetch(`${url}/_chimepost/trail/deliver`, { method: 'POST' })).json()) as {
      files: { bucket: string }[];
    };
    expect(files).toMatchObject([{ bucket: 'from-file' }]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes, delivers and ends with 0 on %s', async (signal) => {
    const trailDir = temporaryDirectory();
    const running = startProcess(['--port', '0', '--trail-dir', trailDir, '--deliver-every', '0']);
    const url = await running.listening();
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await createAccount(url)).headers.get('x-amzn-requestid')),
    );
    const asked = performance.now();
    running.child.kill(signal);
    expect(await running.ended()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    const delivered = [...(await readLogFiles(trailDir)).values()].flat().map(({ requestID }) => requestID);
    expect(delivered.sort()).toEqual(ids.sort());
  });

  it('logs one line a call, and nothing that the caller wrote', async () => {
    const running = startProcess(['--port', '0', '--trail-dir', temporaryDirectory()]);
    const url = await running.listening();
    const response = await fetch(`${url}/chime/accounts`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIASECRETSECRETSECR/20260131/us-east-1/chime/aws4_request',
      },
      body: '{"Name":"secret name"}',
    });
    const requestId = response.headers.get('x-amzn-requestid');
    running.child.kill('SIGTERM');
    await running.ended();
    const lines = running
      .output()
      .split('\n')
      .filter((line) => line.includes(requestId ?? ''));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { service: 'chime', operation: 'CreateAccount', requestId, status: 201, ms: expect.any(Number) },
    ]);
    expect(running.output()).not.toContain('secret name');
    expect(running.output()).not.toContain('AKIASECRET');
    expect(running.output()).not.toContain('Warning');
  });
});
