import {
  ChimeClient,
  CreateAccountCommand,
  GetAccountCommand,
  ListAccountsCommand,
} from '@aws-sdk/client-chime';
import { CloudTrailClient, ListTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import AWS from 'aws-sdk';
import supertest from 'supertest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../support/emulator.js';
import { KEYS, options, start } from './signing.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('requests of real clients', () => {
  it('are taken from the JavaScript SDK v3, by every protocol, whatever is in them', async () => {
    const { url, events } = await start();
    const chime = new ChimeClient(options(url, 'chime', KEYS));
    const { Account } = await chime.send(new CreateAccountCommand({ Name: 'Grüße & more/1' }));
    await chime.send(new GetAccountCommand({ AccountId: Account?.AccountId }));
    await chime.send(new ListAccountsCommand({ Name: 'a b+c/d=é*', MaxResults: 7 }));
    await chime.send(new GetAccountCommand({ AccountId: "a/b c'(é)*" })).catch((error: Error) => {
      expect(error.name).not.toMatch(/Signature/);
    });
    await new CloudTrailClient(options(url, 'cloudtrail', KEYS)).send(new ListTrailsCommand({}));
    const sts = new STSClient(options(url, 'sts', KEYS));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: 'arn:aws:iam::123456789012:user/alice',
    });
    expect(await events()).toHaveLength(6);
  });

  it('are taken from the JavaScript SDK v2, with a header and presigned', async () => {
    const { url, events } = await start();
    const made = { endpoint: `${url}/sts`, region: 'eu-west-1', credentials: KEYS };
    const sts = new AWS.STS(made);
    expect((await sts.getCallerIdentity().promise()).Account).toBe('123456789012');
    const chime = new AWS.Chime({ ...made, endpoint: `${url}/chime` });
    await chime.listAccounts({ Name: "a b/c'" }).promise();
    // Any request can be presigned, which the types do not tell.
    const request = sts.getCallerIdentity() as unknown as { presign(expires: number): string };
    const presigned = request.presign(60);
    expect((await supertest(presigned).get('')).status).toBe(200);
    const spoiled = await supertest(
      presigned.replace('Version=2011', 'Version=2011').replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ).get('');
    expect(spoiled.status).toBe(403);
    expect(spoiled.text).toContain('<Code>SignatureDoesNotMatch</Code>');
    expect(await events()).toHaveLength(3);
  });

  it('are taken with credentials that STS issued, until these end', async () => {
    const { url, events } = await start();
    const sts = new STSClient(options(url, 'sts', KEYS));
    const { Credentials: issued } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: 'arn:aws:iam::123456789012:role/Admin',
        RoleSessionName: 'alice',
        DurationSeconds: 900,
      }),
    );
    const keys = {
      accessKeyId: issued?.AccessKeyId,
      secretAccessKey: issued?.SecretAccessKey,
      sessionToken: issued?.SessionToken,
    };
    const list = (credentials: object) =>
      new ChimeClient(options(url, 'chime', credentials)).send(new ListAccountsCommand({}));
    await list(keys);
    await expect(list({ ...keys, sessionToken: undefined })).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
    await expect(list({ ...keys, sessionToken: 'another' })).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    const before = await events();
    expect(before).toHaveLength(2);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 901_000 });
    await expect(list(keys)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(
      new STSClient(options(url, 'sts', keys)).send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredToken', $metadata: { httpStatusCode: 403 } });
    await expect(
      new CloudTrailClient(options(url, 'cloudtrail', keys)).send(new ListTrailsCommand({})),
    ).rejects.toMatchObject({ name: 'ExpiredTokenException', $metadata: { httpStatusCode: 400 } });
    expect(await events()).toEqual(before);
  });

  it('end with their session whether or not signatures are verified', async () => {
    const { url } = await startEmulator();
    const sts = new STSClient(options(url, 'sts', KEYS));
    const { Credentials: issued } = await sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/Admin', RoleSessionName: 'alice' }),
    );
    const keys = { accessKeyId: issued?.AccessKeyId, secretAccessKey: 'wrong' };
    const list = () => new ChimeClient(options(url, 'chime', keys)).send(new ListAccountsCommand({}));
    await list();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    await expect(list()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });
});
