import { createHash } from 'node:crypto';
import { ListAccountsCommand } from '@aws-sdk/client-chime';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithSAMLCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  DecodeAuthorizationMessageCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import AWS from 'aws-sdk';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { chimeClient, credentials } from '../../support/clients.js';
import { type EventRecord, startEmulator } from '../../support/emulator.js';

const ROLE = 'arn:aws:iam::123456789012:role/team/Admin';
const ALICE = {
  accessKeyId: 'AKIAALICE0000000EXAMPLE',
  userIdentity: { type: 'IAMUser', userName: 'alice' },
};
const IN_WORDS = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d:\d\d [AP]M$/;

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function stsClient(url: string, keys: Keys = { ...credentials, accessKeyId: ALICE.accessKeyId }): STSClient {
  return new STSClient({ endpoint: `${url}/sts`, region: 'us-east-1', credentials: keys, maxAttempts: 1 });
}

function keysOf(issued: Credentials | undefined): Keys {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = issued ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** A JWT that nobody signed. */
function tokenOf(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

/** A SAML response as identity providers post them, without a signature. */
function assertionOf(attributes: Readonly<Record<string, string>>): string {
  const values = Object.entries(attributes).map(
    ([name, value]) =>
      `<saml2:Attribute Name="https://aws.amazon.com/SAML/Attributes/${name}"><saml2:AttributeValue xsi:type="xs:string">${value}</saml2:AttributeValue></saml2:Attribute>`,
  );
  const xml = `<?xml version="1.0"?><saml2p:Response ID="_r"><saml2:Issuer>https://idp.example.com</saml2:Issuer>
    <saml2:Assertion xmlns:saml2="urn:oasis" ID="_a1" Version="2.0"><saml2:Issuer>https://idp.example.com</saml2:Issuer>
    <saml2:Subject><saml2:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">bob &amp; co</saml2:NameID>
    <saml2:SubjectConfirmation><saml2:SubjectConfirmationData Recipient="https://signin.aws.amazon.com/saml"/></saml2:SubjectConfirmation>
    </saml2:Subject><saml2:AttributeStatement>${values.join('')}</saml2:AttributeStatement></saml2:Assertion></saml2p:Response>`;
  return Buffer.from(xml).toString('base64');
}

const start = () => startEmulator({ principals: [ALICE] });

/** The record of one call of Amazon Chime with such keys. */
async function recordOf(url: string, events: () => Promise<EventRecord[]>, keys: Keys): Promise<EventRecord> {
  const client = chimeClient(`${url}/chime`);
  Object.assign(client.config, { credentials: async () => keys });
  await client.send(new ListAccountsCommand({}));
  const event = (await events()).at(-1);
  if (event === undefined) throw new Error('there is no record');
  return event;
}

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
      tokenCode: '123456',
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

/** The account in an access key, as tools read it out of AWS's own. */
function accountIn(accessKeyId: string): string {
  const bits = [...accessKeyId.slice(4)].reduce(
    (sum, letter) => (sum << 5n) | BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)),
    0n,
  );
  return String(((bits >> 32n) & 0x7fff_ffff_ff80n) >> 7n).padStart(12, '0');
}

describe('AssumeRoleWithWebIdentity', () => {
  const input = { RoleArn: ROLE, RoleSessionName: 'build-1', DurationSeconds: 900 };
  const claims = {
    sub: 'repo:org/app:ref:main',
    aud: 'sts.amazonaws.com',
    iss: 'https://token.actions.example.com/',
  };
  const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.example.com';

  it('is called by whom the token names, without a signature', async () => {
    const { url, events } = await start();
    const WebIdentityToken = tokenOf({
      ...claims,
      'https://aws.amazon.com/source_identity': 'builder',
      'https://aws.amazon.com/tags': { principal_tags: { Team: ['blue'] }, transitive_tag_keys: ['Team'] },
    });
    const answer = await stsClient(url).send(
      new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken }),
    );
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: claims.sub,
      Audience: claims.aud,
      Provider: PROVIDER,
      SourceIdentity: 'builder',
    });
    const [event] = await events();
    expect(event?.userIdentity).toEqual({
      type: 'WebIdentityUser',
      principalId: `${PROVIDER}:${claims.aud}:${claims.sub}`,
      userName: claims.sub,
      identityProvider: PROVIDER,
    });
    expect(event?.requestParameters).toEqual({
      sourceIdentity: 'builder',
      principalTags: { Team: 'blue' },
      transitiveTagKeys: ['Team'],
      roleArn: ROLE,
      roleSessionName: 'build-1',
      durationSeconds: 900,
    });
    expect(Object.keys(Object(event?.responseElements))).toEqual([
      'credentials',
      'subjectFromWebIdentityToken',
      'assumedRoleUser',
      'provider',
      'audience',
      'sourceIdentity',
    ]);
    expect(event).toMatchObject({
      recipientAccountId: '123456789012',
      resources: [{ type: 'AWS::IAM::Role', ARN: ROLE }],
    });
    expect(JSON.stringify(event)).not.toContain(WebIdentityToken);
    const later = await recordOf(url, events, keysOf(answer.Credentials));
    expect(later.userIdentity).toMatchObject({
      type: 'AssumedRole',
      sessionContext: { webIdFederationData: { federatedProvider: PROVIDER, attributes: {} } },
    });
  });

  it('tells audience and subject of a provider that AWS knows by name', async () => {
    const { url, events } = await start();
    const WebIdentityToken = tokenOf({ sub: '1234567', aud: ['app'], iss: 'https://accounts.google.com' });
    const answer = await stsClient(url).send(
      new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken }),
    );
    expect(answer.Provider).toBe('accounts.google.com');
    const later = await recordOf(url, events, keysOf(answer.Credentials));
    expect(later.userIdentity).toMatchObject({
      sessionContext: {
        webIdFederationData: {
          federatedProvider: 'accounts.google.com',
          attributes: { 'accounts.google.com:aud': 'app', 'accounts.google.com:sub': '1234567' },
        },
      },
    });
  });

  it('takes an access token of a provider that is named', async () => {
    const { url, events } = await start();
    await stsClient(url).send(
      new AssumeRoleWithWebIdentityCommand({
        ...input,
        ProviderId: 'www.amazon.com',
        WebIdentityToken: 'Atza|x',
      }),
    );
    expect((await events())[0]?.userIdentity).toMatchObject({
      type: 'WebIdentityUser',
      identityProvider: 'www.amazon.com',
    });
  });

  it.each([
    ['opaque', 'InvalidIdentityToken', /not a valid JWT/],
    [tokenOf({ ...claims, sub: undefined }), 'InvalidIdentityToken', /Missing a required claim: sub/],
    [
      tokenOf({ ...claims, exp: 1_500_000_000 }),
      'ExpiredTokenException',
      /expiration date\/time 1500000000$/,
    ],
  ])('refuses %s', async (WebIdentityToken, name, message) => {
    const { url, events } = await start();
    await expect(
      stsClient(url).send(new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken })),
    ).rejects.toMatchObject({ message: expect.stringMatching(message) });
    const [event] = await events();
    expect(event).toMatchObject({ userIdentity: { type: 'Unknown' }, recipientAccountId: '123456789012' });
    expect(event?.errorCode).toContain(name);
  });
});

describe('AssumeRoleWithSAML', () => {
  const input = { RoleArn: ROLE, PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/Example' };

  it('is called by whom the assertion names', async () => {
    const { url, events } = await start();
    const SAMLAssertion = assertionOf({
      RoleSessionName: 'bob',
      SourceIdentity: 'bob.b',
      Role: `${ROLE},${input.PrincipalArn}`,
      SessionDuration: '7200',
    });
    const answer = await stsClient(url).send(new AssumeRoleWithSAMLCommand({ ...input, SAMLAssertion }));
    const qualifier = createHash('sha1')
      .update('https://idp.example.com123456789012/Example')
      .digest('base64');
    expect(answer).toMatchObject({
      Subject: 'bob & co',
      SubjectType: 'persistent',
      Issuer: 'https://idp.example.com',
      Audience: 'https://signin.aws.amazon.com/saml',
      NameQualifier: qualifier,
      SourceIdentity: 'bob.b',
    });
    const [event] = await events();
    expect(event?.userIdentity).toEqual({
      type: 'SAMLUser',
      principalId: `${qualifier}:bob & co`,
      userName: 'bob & co',
      identityProvider: qualifier,
    });
    expect(event?.requestParameters).toEqual({
      sAMLAssertionID: '_a1',
      roleSessionName: 'bob',
      sourceIdentity: 'bob.b',
      roleArn: ROLE,
      principalArn: input.PrincipalArn,
    });
    expect(event?.resources).toEqual([
      { accountId: '123456789012', type: 'AWS::IAM::Role', ARN: ROLE },
      { accountId: '123456789012', type: 'AWS::IAM::SAMLProvider', ARN: input.PrincipalArn },
    ]);
    const later = await recordOf(url, events, keysOf(answer.Credentials));
    expect(later.userIdentity).toMatchObject({
      arn: 'arn:aws:sts::123456789012:assumed-role/Admin/bob',
      sessionContext: { sourceIdentity: 'bob.b' },
    });
    expect(Number(answer.Credentials?.Expiration) - Date.parse(String(event?.eventTime))).toBe(7_200_000);
  });

  it.each([
    [
      Buffer.from('no XML').toString('base64'),
      'InvalidIdentityTokenException',
      'Invalid base64 SAMLResponse',
    ],
    [assertionOf({}), 'InvalidIdentityTokenException', 'RoleSessionName is required in AuthnResponse'],
    [
      assertionOf({ RoleSessionName: 'a b' }),
      'InvalidIdentityTokenException',
      'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}',
    ],
    [
      assertionOf({ RoleSessionName: 'bob', Role: 'arn:aws:iam::1:role/Other,x' }),
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithSAML',
    ],
  ])('refuses what it must', async (SAMLAssertion, errorCode, errorMessage) => {
    const { url, events } = await start();
    await expect(
      stsClient(url).send(new AssumeRoleWithSAMLCommand({ ...input, SAMLAssertion })),
    ).rejects.toMatchObject({ message: errorMessage });
    expect(await events()).toMatchObject([{ errorCode, errorMessage }]);
  });
});

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
