import AWS from 'aws-sdk';
import { expect, it } from 'vitest';
import { credentials } from '../support/clients.js';
import { startEmulator } from '../support/emulator.js';
import { replayAt, trailText } from './support.js';

it('sessions are issued again under the keys and tokens that were recorded, and carry what they carried', async () => {
  const first = await startEmulator({ redact: false });
  const options = { endpoint: first.url, region: 'us-east-1', maxRetries: 0 };
  const sts = new AWS.STS({ ...options, credentials });
  const role = {
    RoleArn: 'arn:aws:iam::111122223333:role/Auditor',
    RoleSessionName: 'ada',
    SourceIdentity: 'ada',
  };
  const { Credentials } = await sts.assumeRole(role).promise();
  await sts.getSessionToken().promise();
  await sts.getFederationToken({ Name: 'guest' }).promise();
  const assumed = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  await new AWS.Chime({ ...options, credentials: assumed })
    .createAccount({ Name: 'of the session' })
    .promise();

  const second = await startEmulator({ redact: false });
  const { summary } = await replayAt(second, await trailText(first));
  expect(summary).toEqual({ same: 4, different: 0, notReplayable: 0, carried: 0 });
  expect(await trailText(second)).toBe(await trailText(first));
});
