import { expect, test } from 'vitest';
import { startEmulator } from '../support/emulator.js';

async function post(url: string, path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const reply = await fetch(`${url}/_chimepost/trail/${path}`, { method: 'POST' });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

test('digests, backfills and key rotation on demand', async () => {
  const { url } = await startEmulator();
  const { status, body } = await post(url, 'digest');
  expect(status).toBe(200);
  expect(body).toEqual({
    files: [
      {
        trail: 'arn:aws:cloudtrail:us-east-1:123456789012:trail/chimepost',
        bucket: 'chimepost-trail',
        key: expect.stringMatching(
          /^AWSLogs\/123456789012\/CloudTrail-Digest\/us-east-1\/\d{4}\/\d\d\/\d\d\/123456789012_CloudTrail-Digest_us-east-1_chimepost_us-east-1_\d{8}T\d{6}Z\.json\.gz$/,
        ),
        accountId: '123456789012',
        region: 'us-east-1',
        startTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        endTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        logFiles: 0,
      },
    ],
  });
  expect((await post(url, 'backfill?since=2020-01-01T00:00:00Z')).body).toEqual({ files: [] });
  expect(await post(url, 'backfill?since=yesterday')).toMatchObject({ status: 400 });
  expect((await post(url, 'keys/rotate')).body).toMatchObject({
    key: { fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) },
  });
});
