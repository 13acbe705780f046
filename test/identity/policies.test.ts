import { ChimeClient, ListAccountsCommand } from '@aws-sdk/client-chime';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import supertest from 'supertest';
import { describe, expect, it } from 'vitest';
import { makeConfig } from '../../src/config.js';
import { startEmulator } from '../support/emulator.js';
import { authorization } from '../support/signing.js';

const ALICE = {
  accessKeyId: 'AKIAALICE0000000EXAMPLE',
  userIdentity: { type: 'IAMUser', userName: 'alice' },
};
const ARN = 'arn:aws:iam::123456789012:user/alice';

/** A call of Alice's, and what came of it. */
async function ask(
  statements: readonly object[],
  { path = '/repostspace/spaces', principal = ARN, settings = {}, headers = {} }: Ask = {},
) {
  const policies = [{ principal, statements }];
  const { url, during } = await startEmulator({ principals: [ALICE], policies, ...settings });
  const signed = { authorization: authorization(ALICE.accessKeyId), ...headers };
  const { result, events } = await during(() => supertest(url).get(path).set(signed));
  return { status: result.status, body: result.body, event: events[0], events };
}

interface Ask {
  readonly path?: string;
  readonly principal?: unknown;
  readonly settings?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const ALLOW = { Effect: 'Allow', Action: '*', Resource: '*' };
const implicit = (action: string, resource = '*'): string =>
  `User: ${ARN} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
const explicit = (action: string, resource = '*'): string =>
  `User: ${ARN} is not authorized to perform: ${action} on resource: ${resource} with an explicit deny in an identity-based policy`;

describe('a denial', () => {
  it('is answered and recorded as AWS does it', async () => {
    const { status, body, events } = await ask([{ Effect: 'Allow', Action: 'repostspace:GetSpace' }]);
    expect(status).toBe(403);
    expect(body).toEqual({ message: implicit('repostspace:ListSpaces') });
    expect(events).toMatchObject([
      {
        userIdentity: { arn: ARN },
        eventName: 'ListSpaces',
        errorCode: 'AccessDenied',
        errorMessage: implicit('repostspace:ListSpaces'),
        requestParameters: null,
        responseElements: null,
      },
    ]);
  });

  it('is explicit where a statement denies, whatever others allow', async () => {
    const { body, event } = await ask([ALLOW, { Effect: 'Deny', Action: 'REPOSTSPACE:List*' }]);
    expect(body.message).toBe(explicit('repostspace:ListSpaces'));
    expect(event?.errorMessage).toBe(body.message);
  });

  it.each([
    ['/chime/accounts', 'chime:ListAccounts', 403, 'AccessDeniedException'],
    [
      '/chime/phone-number-countries?product-type=VoiceConnector',
      'chime:ListSupportedPhoneNumberCountries',
      403,
      'AccessDeniedException',
    ],
    [
      '/chime-sdk-meetings/meetings/a1b2c3d4-0000-4000-8000-000000000001',
      'chime:GetMeeting',
      403,
      'AccessDeniedException',
    ],
  ])('has the shape of its service: %s', async (path, action, status, name) => {
    const { status: told, event, body } = await ask([{ Effect: 'Deny', NotAction: 'x:*' }], { path });
    expect(told).toBe(status);
    expect(body.Message ?? body.message).toBe(explicit(action));
    expect(event).toMatchObject({ errorCode: 'AccessDenied', errorMessage: explicit(action) });
    expect(name).toBe('AccessDeniedException');
  });

  it('reaches real clients as they know it', async () => {
    const { url, events } = await startEmulator({
      principals: [ALICE],
      policies: [{ principal: '*', statements: { Effect: 'Deny', Action: '*' } }],
    });
    const credentials = { accessKeyId: ALICE.accessKeyId, secretAccessKey: 'secret' };
    const made = { region: 'us-east-1', credentials, maxAttempts: 1 };
    const chime = new ChimeClient({ ...made, endpoint: `${url}/chime` });
    await expect(chime.send(new ListAccountsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: explicit('chime:ListAccounts'),
      $metadata: { httpStatusCode: 403 },
    });
    const sts = new STSClient({ ...made, endpoint: `${url}/sts` });
    const RoleArn = 'arn:aws:iam::123456789012:role/Admin';
    await expect(
      sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'alice' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: explicit('sts:AssumeRole', RoleArn),
      $metadata: { httpStatusCode: 403 },
    });
    // Nobody can be kept from asking who he is.
    expect((await sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(ARN);
    expect((await events()).map(({ errorCode }) => errorCode)).toEqual([
      'AccessDenied',
      'AccessDenied',
      undefined,
    ]);
  });

  it('comes after the constraints, and before the service looks for anything', async () => {
    const invalid = await ask([{ Effect: 'Deny', Action: '*' }], {
      path: '/repostspace/spaces?maxResults=0',
    });
    expect(invalid.event).toMatchObject({ errorCode: 'ValidationException' });
    const missing = await ask([{ Effect: 'Deny', Action: '*' }], { path: '/repostspace/spaces/SPnothing' });
    expect(missing.event).toMatchObject({
      errorCode: 'AccessDenied',
      errorMessage: explicit(
        'repostspace:GetSpace',
        'arn:aws:repostspace:us-east-1:123456789012:space/SPnothing',
      ),
    });
  });
});

describe('a policy names', () => {
  it.each([
    ['an ARN', ARN, 403],
    ['ARNs by a pattern', 'arn:aws:iam::*:user/a?ice', 403],
    ['an access key', ALICE.accessKeyId, 403],
    ['one of several', ['arn:aws:iam::123456789012:user/bob', ARN], 403],
    ['everybody', '*', 403],
    ['somebody else, and so not her', 'arn:aws:iam::123456789012:user/bob', 200],
  ])('%s', async (_what, principal, status) => {
    expect((await ask([{ Effect: 'Deny', Action: '*' }], { principal })).status).toBe(status);
  });

  it('a role, and so all who work under it', async () => {
    const { url } = await startEmulator({
      policies: [
        {
          principal: 'arn:aws:iam::123456789012:role/Guest',
          statements: { Effect: 'Allow', Action: 'chime:List*' },
        },
      ],
    });
    const made = { region: 'us-east-1', maxAttempts: 1 };
    const credentials = { accessKeyId: ALICE.accessKeyId, secretAccessKey: 'secret' };
    const { Credentials: issued } = await new STSClient({
      ...made,
      credentials,
      endpoint: `${url}/sts`,
    }).send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/Guest', RoleSessionName: 'alice' }),
    );
    const list = (path: string) =>
      supertest(url)
        .get(path)
        .set('authorization', authorization(issued?.AccessKeyId ?? ''));
    expect((await list('/chime/accounts')).status).toBe(200);
    expect((await list('/repostspace/spaces')).status).toBe(403);
  });
});

describe('a statement fits by', () => {
  const SPACE = 'arn:aws:repostspace:us-east-1:123456789012:space/SPa';
  const path = '/repostspace/spaces/SPa';
  const encoded = encodeURIComponent(SPACE);
  it.each<[string, object, Ask, boolean]>([
    ['its resource', { Action: '*', Resource: SPACE }, { path }, true],
    ['a pattern of it', { Action: '*', Resource: ['x', 'arn:*:space/SP?'] }, { path }, true],
    ['another resource', { Action: '*', Resource: `${SPACE}b` }, { path }, false],
    ['an ARN in its input', { Action: '*', Resource: SPACE }, { path: `/repostspace/tags/${encoded}` }, true],
    ['what is not its resource', { Action: '*', NotResource: SPACE }, { path }, false],
    ['no resource', { Action: '*', Resource: 'arn:*' }, {}, false],
    ['what is not its action', { NotAction: 'repostspace:Get*' }, { path }, false],
    ['any action of a service', { Action: ['chime:*', 'repostspace:*'] }, {}, true],
    ['an address', { Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '127.0.0.0/8'] } } }, {}, true],
    ['one address', { Condition: { IpAddress: { 'aws:SourceIp': '127.0.0.1' } } }, {}, true],
    ['another address', { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, {}, false],
    ['no such address', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, {}, true],
    ['an address of another kind', { Condition: { IpAddress: { 'aws:SourceIp': '::/0' } } }, {}, false],
    ['no encryption', { Condition: { Bool: { 'aws:SecureTransport': false } } }, {}, true],
    ['encryption', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, {}, false],
    ['the region', { Condition: { StringEquals: { 'AWS:RequestedRegion': 'us-east-1' } } }, {}, true],
    ['another region', { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } } }, {}, false],
    [
      'the agent',
      { Condition: { StringLike: { 'aws:UserAgent': 'curl/*' } } },
      { headers: { 'user-agent': 'curl/8' } },
      true,
    ],
    [
      'another agent',
      { Condition: { StringNotLike: { 'aws:UserAgent': 'curl/*' } } },
      { headers: { 'user-agent': 'curl/8' } },
      false,
    ],
    ['the name', { Condition: { StringEqualsIgnoreCase: { 'aws:username': 'ALICE' } } }, {}, true],
    ['the ARN', { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/*' } } }, {}, true],
    ['the account', { Condition: { StringEquals: { 'aws:PrincipalAccount': ['123456789012'] } } }, {}, true],
    [
      'a member of the input',
      { Condition: { StringEquals: { 'repostspace:spaceId': 'SPa' } } },
      { path },
      true,
    ],
    [
      'two conditions, one of which fails',
      {
        Condition: { Bool: { 'aws:SecureTransport': false }, StringEquals: { 'aws:username': 'bob' } },
      },
      {},
      false,
    ],
    ['an absent key', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }, {}, false],
    [
      'an absent key, if it exists',
      { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } },
      {},
      true,
    ],
    [
      'an absent key, negated',
      { Condition: { StringNotEquals: { 'aws:PrincipalTag/Team': 'blue' } } },
      {},
      true,
    ],
    ['the absence of a key', { Condition: { Null: { 'aws:MultiFactorAuthPresent': 'true' } } }, {}, true],
  ])('%s', async (_what, statement, given, fits) => {
    const deny = { Effect: 'Deny', ...('NotAction' in statement ? {} : { Action: '*' }), ...statement };
    const { status } = await ask([ALLOW, deny], given);
    expect(status === 403).toBe(fits);
  });

  it('the tags and the second factor of a session', async () => {
    const { url } = await startEmulator({
      policies: [
        {
          principal: '*',
          statements: [
            {
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'x1' } },
            },
            {
              Effect: 'Allow',
              Action: 'chime:*',
              Condition: {
                StringEquals: { 'aws:PrincipalTag/Team': 'blue' },
                Bool: { 'aws:MultiFactorAuthPresent': true },
              },
            },
          ],
        },
      ],
    });
    const credentials = { accessKeyId: ALICE.accessKeyId, secretAccessKey: 'secret' };
    const sts = new STSClient({ region: 'us-east-1', maxAttempts: 1, credentials, endpoint: `${url}/sts` });
    const assume = async (more: object): Promise<string> => {
      const input = { RoleArn: 'arn:aws:iam::123456789012:role/r', RoleSessionName: 'alice', ...more };
      return (await sts.send(new AssumeRoleCommand(input))).Credentials?.AccessKeyId ?? '';
    };
    const statusFor = async (key: string): Promise<number> =>
      (await supertest(url).get('/chime/accounts').set('authorization', authorization(key))).status;
    await expect(assume({})).rejects.toMatchObject({ name: 'AccessDenied' });
    const Tags = [{ Key: 'Team', Value: 'blue' }];
    const mfa = { SerialNumber: 'arn:aws:iam::123456789012:mfa/alice', TokenCode: '123456' };
    expect(await statusFor(await assume({ ExternalId: 'x1', Tags, ...mfa }))).toBe(200);
    expect(await statusFor(await assume({ ExternalId: 'x1', Tags }))).toBe(403);
    expect(await statusFor(await assume({ ExternalId: 'x1', ...mfa }))).toBe(403);
  });
});

describe('a policy that is not understood', () => {
  it.each([
    [{}, 'policies must be a list'],
    [[{}], 'policies[0].principal must be a text or a list of texts'],
    [[{ principal: [], statements: [] }], 'policies[0].principal must not be empty'],
    [[{ principal: '*', Statement: [] }], 'policies[0].Statement is no setting'],
    [[{ principal: '*' }], 'policies[0].statements[0] must be an object'],
    [
      [{ principal: '*', statements: [{ Effect: 'allow' }] }],
      'policies[0].statements[0].Effect must be Allow or Deny',
    ],
    [[{ principal: '*', statements: [{ Effect: 'Allow' }] }], 'must have an Action or a NotAction'],
    [
      [{ principal: '*', statements: [{ Effect: 'Deny', Action: '*', Resource: 'a', NotResource: 'b' }] }],
      'must not have both a Resource and a NotResource',
    ],
    [
      [{ principal: '*', statements: [{ ...ALLOW, Condition: { DateLessThan: {} } }] }],
      'Condition.DateLessThan is no operator that Chimepost knows',
    ],
    [
      [{ principal: '*', statements: [{ ...ALLOW, Condition: { toString: {} } }] }],
      'Condition.toString is no operator that Chimepost knows',
    ],
    [
      [{ principal: '*', statements: [{ ...ALLOW, Condition: { IpAddress: { 'aws:SourceIp': 'here' } } }] }],
      'Condition.IpAddress.aws:SourceIp must be addresses or networks',
    ],
    [
      [{ principal: '*', statements: [{ ...ALLOW, Principal: '*' }] }],
      'statements[0].Principal is no setting',
    ],
  ])('keeps the server from starting: %j', (policies, message) => {
    expect(() => makeConfig({ policies })).toThrow(message);
  });
});
