import {
  AssumeRoleCommand,
  DecodeAuthorizationMessageCommand,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  GetSessionTokenCommand,
} from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { credentials } from '../../support/clients.js';
import { startEmulator } from '../../support/emulator.js';
import { ALICE, IN_WORDS, keysOf, ROLE, recordOf, start, stsClient } from './clients.js';

describe('GetFederationToken and GetSessionToken', () => {
  it('let somebody in under a name of his own', async () => {
    const { url, events } = await start();
    const answer = await stsClient(url).send(new GetFederationTokenCommand({ Name: 'visitor' }));
    expect(answer.FederatedUser).toEqual({
      FederatedUserId: '123456789012:visitor',
      Arn: 'arn:aws:sts::123456789012:federated-user/visitor',
    });
    const [event] = await events();
    expect(event).toMatchObject({
      requestParameters: { name: 'visitor' },
      responseElements: {
        credentials: { expiration: expect.stringMatching(IN_WORDS) },
        federatedUser: { federatedUserId: '123456789012:visitor' },
      },
    });
    const later = await recordOf(url, events, keysOf(answer.Credentials));
    expect(later.userIdentity).toMatchObject({
      type: 'FederatedUser',
      principalId: '123456789012:visitor',
      sessionContext: { sessionIssuer: { type: 'IAMUser', userName: 'alice' } },
    });
    expect(later.userIdentity).not.toHaveProperty('userName');
    const visitor = stsClient(url, keysOf(answer.Credentials));
    await expect(
      visitor.send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'visitor' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(await visitor.send(new GetCallerIdentityCommand({}))).toMatchObject({
      UserId: '123456789012:visitor',
    });
  });

  it('give a user a session, with or without a second factor', async () => {
    const { url, events } = await start();
    const mfa = { SerialNumber: 'arn:aws:iam::123456789012:mfa/alice', TokenCode: '123456' };
    const answer = await stsClient(url).send(new GetSessionTokenCommand(mfa));
    const later = await recordOf(url, events, keysOf(answer.Credentials));
    expect(later.userIdentity).toMatchObject({
      type: 'IAMUser',
      userName: 'alice',
      accessKeyId: answer.Credentials?.AccessKeyId,
      sessionContext: {
        sessionIssuer: {},
        webIdFederationData: {},
        attributes: { mfaAuthenticated: 'true' },
      },
    });
    const session = stsClient(url, keysOf(answer.Credentials));
    for (const command of [
      new GetSessionTokenCommand({}),
      new GetFederationTokenCommand({ Name: 'visitor' }),
    ]) {
      await expect(session.send(command as GetSessionTokenCommand)).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringMatching(/^Cannot call Get\w+Token with session credentials$/),
        $metadata: { httpStatusCode: 403 },
      });
    }
  });

  it('give the root user an hour', async () => {
    const { url, events } = await start();
    const root = stsClient(url, { ...credentials, accessKeyId: '111122223333' });
    const { Credentials: issued } = await root.send(new GetSessionTokenCommand({ DurationSeconds: 43200 }));
    const began = Date.parse(String((await events())[0]?.eventTime));
    expect(Number(issued?.Expiration) - began).toBe(3_600_000);
    const later = await recordOf(url, events, keysOf(issued));
    expect(later).toMatchObject({
      recipientAccountId: '111122223333',
      userIdentity: { type: 'Root', principalId: '111122223333' },
    });
  });
});

describe('who calls', () => {
  it('is told of users, of the root user, and of services without an ARN', async () => {
    const { url } = await startEmulator({
      principals: [
        ALICE,
        { accessKeyId: 'SERVICE', userIdentity: { type: 'AWSService', invokedBy: 'support.amazonaws.com' } },
      ],
    });
    const tell = async (accessKeyId: string) =>
      stsClient(url, { ...credentials, accessKeyId }).send(new GetCallerIdentityCommand({}));
    expect(await tell(ALICE.accessKeyId)).toMatchObject({
      UserId: expect.stringMatching(/^AIDA/),
      Arn: 'arn:aws:iam::123456789012:user/alice',
    });
    expect(await tell('111122223333')).toMatchObject({
      UserId: '111122223333',
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:root',
    });
    expect(await tell('SERVICE')).toMatchObject({ Account: '123456789012', Arn: 'support.amazonaws.com' });
  });

  it('leaves a record without parameters and answer', async () => {
    const { url, events } = await start();
    await stsClient(url).send(new GetCallerIdentityCommand({}));
    expect(await events()).toMatchObject([
      { eventName: 'GetCallerIdentity', requestParameters: null, responseElements: null, readOnly: true },
    ]);
  });

  it('decodes a message, and refuses what is none', async () => {
    const { url } = await start();
    const text = '{"allowed":false}';
    const decode = (EncodedMessage: string) =>
      stsClient(url).send(new DecodeAuthorizationMessageCommand({ EncodedMessage }));
    expect((await decode(Buffer.from(text).toString('base64'))).DecodedMessage).toBe(text);
    await expect(decode('nothing')).rejects.toMatchObject({ name: 'InvalidAuthorizationMessageException' });
  });
});
