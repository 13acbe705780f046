import { createHash } from 'node:crypto';
import { AssumeRoleWithSAMLCommand, AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { assertionOf, keysOf, ROLE, recordOf, start, stsClient, tokenOf } from './clients.js';

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
