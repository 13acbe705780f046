import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { makeConfig } from '../../src/config.js';
import { type EventRecord, startEmulator } from '../support/emulator.js';
import { authorization } from '../support/signing.js';

const ISSUED = '2026-01-31T08:00:00Z';
const ROLE_SESSION = {
  attributes: { creationDate: ISSUED, mfaAuthenticated: 'false' },
};

/** A principal as it is written down, and as its record of a service of version 1.11 shows it, in order. */
const principals: readonly (readonly [type: string, written: object, told: object])[] = [
  [
    'Root',
    { accountId: '111122223333', userIdentity: { type: 'Root' } },
    {
      type: 'Root',
      principalId: '111122223333',
      arn: 'arn:aws:iam::111122223333:root',
      accountId: '111122223333',
      accessKeyId: 'K',
    },
  ],
  [
    'Root with a session and an alias',
    { creationDate: ISSUED, mfaAuthenticated: true, userIdentity: { type: 'Root', userName: 'alias' } },
    {
      type: 'Root',
      principalId: '123456789012',
      arn: 'arn:aws:iam::123456789012:root',
      accountId: '123456789012',
      accessKeyId: 'K',
      userName: 'alias',
      sessionContext: { attributes: { creationDate: ISSUED, mfaAuthenticated: 'true' } },
    },
  ],
  [
    'IAMUser',
    { userIdentity: { type: 'IAMUser', userName: 'alice' } },
    {
      type: 'IAMUser',
      principalId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
      arn: 'arn:aws:iam::123456789012:user/alice',
      accountId: '123456789012',
      accessKeyId: 'K',
      userName: 'alice',
    },
  ],
  [
    'AssumedRole',
    {
      roleName: 'team/Admin',
      sessionName: 'alice',
      sourceIdentity: 'alice.a',
      creationDate: ISSUED,
      userIdentity: { type: 'AssumedRole' },
    },
    {
      type: 'AssumedRole',
      principalId: expect.stringMatching(/^AROA[A-Z2-7]{17}:alice$/),
      arn: 'arn:aws:sts::123456789012:assumed-role/Admin/alice',
      accountId: '123456789012',
      accessKeyId: 'K',
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
          arn: 'arn:aws:iam::123456789012:role/team/Admin',
          accountId: '123456789012',
          userName: 'Admin',
        },
        ...ROLE_SESSION,
        sourceIdentity: 'alice.a',
      },
    },
  ],
  [
    'FederatedUser',
    {
      sessionName: 'visitor',
      issuerName: 'alice',
      creationDate: ISSUED,
      userIdentity: { type: 'FederatedUser' },
    },
    {
      type: 'FederatedUser',
      principalId: '123456789012:visitor',
      arn: 'arn:aws:sts::123456789012:federated-user/visitor',
      accountId: '123456789012',
      accessKeyId: 'K',
      sessionContext: {
        sessionIssuer: {
          type: 'IAMUser',
          principalId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
          arn: 'arn:aws:iam::123456789012:user/alice',
          accountId: '123456789012',
          userName: 'alice',
        },
        ...ROLE_SESSION,
      },
    },
  ],
  ...verbatim(
    {
      type: 'Role',
      principalId: 'AROAEXAMPLE',
      arn: 'arn:aws:iam::123456789012:role/r',
      accountId: '123456789012',
      userName: 'r',
    },
    {
      type: 'AWSAccount',
      principalId: 'AROAEXAMPLE:s',
      accountId: '999988887777',
      invokedBy: 'ram.amazonaws.com',
    },
    { type: 'AWSService', invokedBy: 'repostspace.amazonaws.com' },
    {
      type: 'WebIdentityUser',
      principalId: 'accounts.google.com:app:user',
      userName: 'user',
      identityProvider: 'accounts.google.com',
    },
    { type: 'SAMLUser', principalId: 'SamplePrincipal:user', userName: 'user', identityProvider: 'Sample' },
    {
      type: 'IdentityCenterUser',
      accountId: '123456789012',
      onBehalfOf: {
        userId: '08612310-a0f1',
        identityStoreArn: 'arn:aws:identitystore::123456789012:identitystore/d-1',
      },
      credentialId: 'c1',
    },
    { type: 'Directory', userName: 'someone' },
    { type: 'Unknown', userName: 'someone' },
    { accountId: '123456789012', invokedBy: 'AWS Internal' },
    { type: 'AssumedRole', principalId: 'AROAEXAMPLE:s', inScopeOf: { sourceArn: 'arn:aws:x:::y' } },
  ),
];

function verbatim(...identities: readonly object[]): readonly (readonly [string, object, object])[] {
  return identities.map((identity) => [
    String((identity as { type?: string }).type ?? 'no type'),
    { userIdentity: identity },
    identity,
  ]);
}

/** The record of one call by a principal. */
async function recordOf(principal: object, eventVersion = '1.11'): Promise<EventRecord> {
  const { url, events } = await startEmulator({
    eventVersions: { chime: eventVersion },
    principals: [{ accessKeyId: 'K', ...principal }],
  });
  await supertest(url)
    .get('/chime/accounts')
    .set('authorization', authorization('K'))
    .set('user-agent', 'agent');
  const [event] = await events();
  if (event === undefined) throw new Error('there is no record');
  return event;
}

describe('principals', () => {
  it.each(principals)('%s', async (_type, written, told) => {
    const { userIdentity } = await recordOf(written);
    expect(userIdentity).toEqual(told);
    expect(Object.keys(Object(userIdentity))).toEqual(Object.keys(told));
  });

  it('a service is its own address and agent, and has no TLS details', async () => {
    const event = await recordOf({
      userIdentity: { type: 'AWSService', invokedBy: 'support.amazonaws.com' },
    });
    expect(event).toMatchObject({
      sourceIPAddress: 'support.amazonaws.com',
      userAgent: 'support.amazonaws.com',
      recipientAccountId: '123456789012',
    });
    expect(event).not.toHaveProperty('tlsDetails');
  });

  it('may have an address, an agent and a VPC endpoint of its own', async () => {
    const seen = {
      sourceIPAddress: '203.0.113.9',
      userAgent: 'console',
      vpcEndpointId: 'vpce-0123456789abcdef0',
    };
    const event = await recordOf({ ...seen, userIdentity: { type: 'IAMUser', userName: 'alice' } });
    expect(event).toMatchObject(seen);
    const names = Object.keys(event);
    expect(names.slice(names.indexOf('recipientAccountId'))).toEqual([
      'recipientAccountId',
      'vpcEndpointId',
      'eventCategory',
      'tlsDetails',
    ]);
    expect(await recordOf({ ...seen, userIdentity: { type: 'Root' } }, '1.03')).not.toHaveProperty(
      'vpcEndpointId',
    );
  });

  it('of another account acts in, and is recorded by, the account it calls', async () => {
    const event = await recordOf({
      accountId: '111122223333',
      userIdentity: { type: 'AWSAccount', principalId: 'AIDAEXAMPLE', accountId: '999988887777' },
    });
    expect(event.recipientAccountId).toBe('111122223333');
    expect(event.userIdentity).toMatchObject({ accountId: '999988887777' });
  });

  it('begins the session at the first call where nothing else was said', async () => {
    const role = { roleName: 'Admin', sessionName: 'alice', userIdentity: { type: 'AssumedRole' } };
    const event = await recordOf(role);
    expect(event.userIdentity).toMatchObject({
      sessionContext: { attributes: { creationDate: event.eventTime } },
    });
  });
});

describe('the shape of a session follows the version', () => {
  const role = {
    roleName: 'Admin',
    sessionName: 'alice',
    sourceIdentity: 'alice',
    userIdentity: { type: 'AssumedRole' },
  };
  const user = { creationDate: ISSUED, userIdentity: { type: 'IAMUser', userName: 'alice' } };

  it.each([
    ['1.05', role, ['attributes', 'sessionIssuer', 'sourceIdentity'], ['mfaAuthenticated', 'creationDate']],
    ['1.07', user, ['attributes'], ['mfaAuthenticated', 'creationDate']],
    [
      '1.08',
      role,
      ['sessionIssuer', 'webIdFederationData', 'attributes', 'sourceIdentity'],
      ['creationDate', 'mfaAuthenticated'],
    ],
    [
      '1.08',
      user,
      ['sessionIssuer', 'webIdFederationData', 'attributes'],
      ['creationDate', 'mfaAuthenticated'],
    ],
    ['1.09', role, ['sessionIssuer', 'attributes', 'sourceIdentity'], ['creationDate', 'mfaAuthenticated']],
    ['1.10', user, ['attributes'], ['creationDate', 'mfaAuthenticated']],
  ])('%s', async (version, principal, members, attributes) => {
    const { userIdentity } = await recordOf(principal, version);
    const { sessionContext } = userIdentity as { sessionContext: { attributes: object } };
    expect(Object.keys(sessionContext)).toEqual(members);
    expect(Object.keys(sessionContext.attributes)).toEqual(attributes);
  });

  it.each([
    ['1.08', ['type', 'accountId']],
    ['1.09', ['type', 'accountId', 'onBehalfOf', 'credentialId']],
    ['1.10', ['type', 'accountId', 'onBehalfOf', 'credentialId']],
    ['1.11', ['type', 'accountId', 'onBehalfOf', 'credentialId', 'inScopeOf']],
  ])('%s knows the members of its time', async (version, members) => {
    const identity = {
      inScopeOf: {},
      credentialId: 'c',
      onBehalfOf: {},
      accountId: '123456789012',
      type: 'IdentityCenterUser',
    };
    const { userIdentity } = await recordOf({ userIdentity: identity }, version);
    expect(Object.keys(Object(userIdentity))).toEqual(members);
  });
});

describe('a principal that is written wrong', () => {
  it.each([
    [{ accountId: '12' }, 'principals[0].accountId must be twelve digits'],
    [{ roleName: 'a b' }, 'principals[0].roleName must be'],
    [{ sessionName: 'x' }, 'principals[0].sessionName must be'],
    [{ mfaAuthenticated: 'yes' }, 'principals[0].mfaAuthenticated must be true or false'],
    [{ creationDate: 'today' }, 'principals[0].creationDate must be an ISO 8601 instant'],
    [{ vpcEndpointId: 'x' }, 'principals[0].vpcEndpointId must be'],
    [{ unknown: 'x' }, 'principals[0].unknown is no setting'],
    [{ toString: 'x' }, 'principals[0].toString is no setting'],
    [{ secretAccessKey: 12 }, 'principals[0].secretAccessKey must be a text'],
  ])('%j', (wrong, message) => {
    const given = { accessKeyId: 'K', userIdentity: { type: 'Root' }, ...wrong };
    expect(() => makeConfig({ principals: [given] })).toThrow(message);
  });
});
