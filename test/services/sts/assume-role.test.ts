import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type Credentials,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import AWS from 'aws-sdk';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { credentials } from '../../support/clients.js';
import { startEmulator } from '../../support/emulator.js';
import {
  ALICE,
  accountIn,
  IN_WORDS,
  type Keys,
  keysOf,
  ROLE,
  recordOf,
  start,
  stsClient,
} from './clients.js';

describe('AssumeRole', () => {
  it('answers credentials that carry their session into every later record', async () => {
    const { url, events } = await start();
    const answer = await stsClient(url).send(
      new AssumeRoleCommand({
        RoleArn: ROLE,
        RoleSessionName: 'alice-at-work',
        DurationSeconds: 1800,
        ExternalId: 'external',
        SerialNumber: 'arn:aws:iam::123456789012:mfa/alice',
        TokenCode: '123456',
        SourceIdentity: 'alice',
        Tags: [{ Key: 'Team', Value: 'blue' }],
        TransitiveTagKeys: ['Team'],
      }),
    );
    const { Credentials: issued, AssumedRoleUser: user } = answer;
    expect(issued).toMatchObject({
      AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
      SecretAccessKey: expect.stringMatching(/^[A-Za-z0-9/+]{40}$/),
      SessionToken: expect.stringMatching(/^IQoJb3JpZ2luX2Vj[A-Za-z0-9/+=]{300,}$/),
    });
    expect(user).toEqual({
      AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:alice-at-work$/),
      Arn: 'arn:aws:sts::123456789012:assumed-role/Admin/alice-at-work',
    });
    expect(answer).toMatchObject({ SourceIdentity: 'alice', PackedPolicySize: expect.any(Number) });

    const [event] = await events();
    expect(event).toMatchObject({
      eventVersion: '1.11',
      userIdentity: { type: 'IAMUser', userName: 'alice' },
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      readOnly: true,
    });
    expect(event?.requestParameters).toEqual({
      roleArn: ROLE,
      roleSessionName: 'alice-at-work',
      durationSeconds: 1800,
      tags: [{ key: 'Team', value: 'blue' }],
      transitiveTagKeys: ['Team'],
      externalId: 'external',
      serialNumber: 'arn:aws:iam::123456789012:mfa/alice',
      sourceIdentity: 'alice',
    });
    expect(event?.responseElements).toEqual({
      credentials: {
        accessKeyId: issued?.AccessKeyId,
        sessionToken: issued?.SessionToken,
        expiration: expect.stringMatching(IN_WORDS),
      },
      assumedRoleUser: { assumedRoleId: user?.AssumedRoleId, arn: user?.Arn },
      packedPolicySize: answer.PackedPolicySize,
      sourceIdentity: 'alice',
    });
    expect(event?.resources).toEqual([{ accountId: '123456789012', type: 'AWS::IAM::Role', ARN: ROLE }]);
    expect(JSON.stringify(event)).not.toContain(issued?.SecretAccessKey);
    expect(Object.keys(event ?? {})).toEqual([
      ...['eventVersion', 'userIdentity', 'eventTime', 'eventSource', 'eventName', 'awsRegion'],
      ...['sourceIPAddress', 'userAgent', 'requestParameters', 'responseElements', 'requestID', 'eventID'],
      ...['readOnly', 'resources', 'eventType', 'managementEvent', 'recipientAccountId', 'eventCategory'],
      'tlsDetails',
    ]);

    const later = await recordOf(url, events, keysOf(issued));
    const roleId = user?.AssumedRoleId?.split(':')[0];
    expect(later.userIdentity).toEqual({
      type: 'AssumedRole',
      principalId: user?.AssumedRoleId,
      arn: user?.Arn,
      accountId: '123456789012',
      accessKeyId: issued?.AccessKeyId,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: roleId,
          arn: ROLE,
          accountId: '123456789012',
          userName: 'Admin',
        },
        webIdFederationData: {},
        attributes: { creationDate: event?.eventTime, mfaAuthenticated: 'true' },
        sourceIdentity: 'alice',
      },
    });
    const caller = await stsClient(url, keysOf(issued)).send(new GetCallerIdentityCommand({}));
    expect(caller).toMatchObject({ UserId: user?.AssumedRoleId, Account: '123456789012', Arn: user?.Arn });
  });

  it('of another account acts in that account, and is recorded by the one that asked', async () => {
    const { url, events } = await start();
    const RoleArn = 'arn:aws:iam::111122223333:role/Guest';
    const { Credentials: issued } = await stsClient(url).send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'alice' }),
    );
    expect((await events())[0]).toMatchObject({
      recipientAccountId: '123456789012',
      resources: [{ accountId: '111122223333', type: 'AWS::IAM::Role', ARN: RoleArn }],
    });
    const later = await recordOf(url, events, keysOf(issued));
    expect(later).toMatchObject({
      recipientAccountId: '111122223333',
      userIdentity: { accountId: '111122223333' },
    });
    const account = await stsClient(url).send(
      new GetAccessKeyInfoCommand({ AccessKeyId: issued?.AccessKeyId }),
    );
    expect(account.Account).toBe('111122223333');
    expect(accountIn(issued?.AccessKeyId ?? '')).toBe('111122223333');
  });

  it('hands source identity and transitive tags on through a chain, for an hour at most', async () => {
    const { url, events } = await start();
    const assume = async (keys: Keys | undefined, input: Partial<AssumeRoleCommandInput> = {}) =>
      stsClient(url, keys).send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'one', ...input }));
    const first = keysOf(
      (
        await assume(undefined, {
          SourceIdentity: 'alice',
          Tags: [{ Key: 'Team', Value: 'blue' }],
          TransitiveTagKeys: ['Team'],
        })
      ).Credentials,
    );
    await expect(assume(first, { DurationSeconds: 3601 })).rejects.toMatchObject({
      name: 'ValidationError',
      message:
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(assume(first, { SourceIdentity: 'mallory' })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await expect(assume(first, { Tags: [{ Key: 'team', Value: 'red' }] })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: expect.stringContaining('conflicts with a transitive tag key from the calling session'),
    });
    const second = await assume(first, { RoleArn: 'arn:aws:iam::123456789012:role/Next' });
    expect(second.SourceIdentity).toBe('alice');
    const later = await recordOf(url, events, keysOf(second.Credentials));
    expect(later.userIdentity).toMatchObject({
      sessionContext: { sourceIdentity: 'alice', attributes: { mfaAuthenticated: 'false' } },
    });
  });

  it.each([
    [
      { RoleArn: 'arn:aws:iam::123456789012:user/x' },
      'ValidationError',
      'arn:aws:iam::123456789012:user/x is invalid',
    ],
    [
      { DurationSeconds: 100 },
      'ValidationError',
      "1 validation error detected: Value '100' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ],
    [
      { RoleSessionName: 'a b' },
      'ValidationError',
      "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
    [
      { TokenCode: '123456' },
      'AccessDenied',
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    ],
    [
      {
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'A', Value: '2' },
        ],
      },
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    ],
    [
      { TransitiveTagKeys: ['a'] },
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
    ],
    [{ Policy: '{' }, 'MalformedPolicyDocument', 'The policy is not in the valid JSON format.'],
    [
      { Policy: JSON.stringify({ Statement: 'x'.repeat(2048) }) },
      'PackedPolicyTooLarge',
      expect.stringMatching(/^Packed policy consumes 1\d\d% of allotted space, please use smaller policy\.$/),
    ],
  ])('is refused: %j', async (input, code, message) => {
    const { url, during, state } = await start();
    const before = state();
    const body = new URLSearchParams({ Action: 'AssumeRole', Version: '2011-06-15' });
    const flat: Record<string, unknown> = { RoleArn: ROLE, RoleSessionName: 'alice', ...input };
    for (const [name, value] of Object.entries(flat)) {
      if (!Array.isArray(value)) body.append(name, String(value));
      else
        for (const [at, item] of value.entries()) {
          if (typeof item === 'string') body.append(`${name}.member.${at + 1}`, item);
          else
            for (const [key, each] of Object.entries(item))
              body.append(`${name}.member.${at + 1}.${key}`, String(each));
        }
    }
    const { result, events } = await during(() =>
      supertest(url).post('/sts').type('form').send(body.toString()),
    );
    expect(result.status).toBe(code === 'AccessDenied' ? 403 : 400);
    expect(result.text).toContain(`<Code>${code}</Code>`);
    const told = /<Message>(.*)<\/Message>/s.exec(result.text)?.[1];
    expect(told).toEqual(message);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ eventName: 'AssumeRole', responseElements: null, readOnly: true });
    expect(events[0]?.errorCode).toMatch(new RegExp(`^${code}(Exception)?$`));
    expect(events[0]).not.toHaveProperty('resources');
    expect(state()).toBe(before);
  });

  it('is refused to the root user, and beyond the longest session of a role', async () => {
    const { url } = await startEmulator({ services: { sts: { maxSessionDuration: 3600 } } });
    const input = { RoleArn: ROLE, RoleSessionName: 'alice' };
    const root = stsClient(url, { ...credentials, accessKeyId: '123456789012' });
    await expect(root.send(new AssumeRoleCommand(input))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Roles may not be assumed by root accounts.',
    });
    await expect(
      stsClient(url).send(new AssumeRoleCommand({ ...input, DurationSeconds: 3601 })),
    ).rejects.toMatchObject({
      message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    });
  });

  it('works through the JavaScript SDK v2, and its sessions are forgotten by a reset', async () => {
    const { url, events } = await start();
    const sts = new AWS.STS({
      endpoint: `${url}/sts`,
      region: 'us-east-1',
      credentials: { ...credentials, accessKeyId: ALICE.accessKeyId },
    });
    const { Credentials: issued } = await sts
      .assumeRole({ RoleArn: ROLE, RoleSessionName: 'alice' })
      .promise();
    const keys = keysOf({ ...issued, Expiration: undefined } as Credentials);
    const chime = new AWS.Chime({ endpoint: `${url}/chime`, region: 'us-east-1', credentials: keys });
    await chime.listAccounts().promise();
    expect((await events()).at(-1)?.userIdentity).toMatchObject({
      arn: expect.stringMatching(/Admin\/alice$/),
    });
    await supertest(url).post('/_chimepost/reset').expect(204);
    await chime.listAccounts().promise();
    expect((await events()).at(-1)?.userIdentity).toMatchObject({
      arn: expect.stringMatching(/role-\w+\/session-/),
    });
  });
});
