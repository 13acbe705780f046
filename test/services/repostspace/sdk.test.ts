import { describe, expect, it } from 'vitest';
import { modelClient, typed } from '../../support/clients.js';
import { type EventRecord, startEmulator } from '../../support/emulator.js';
import { observe, type Repost, space, wholeLifeOfASpace } from './scenarios.js';

const EXPOSED =
  'x-amzn-errortype, x-amzn-requestid, x-amzn-errormessage, x-amzn-trace-id, x-amz-apigw-id, date';

describe('the JavaScript SDK v2', () => {
  it.each(['', '/repostspace'])(
    'leads a space through its whole life, at %o, and each call leaves its record',
    async (base) => {
      const { url, events } = await startEmulator();
      const client: Repost = typed<'repostspace'>(modelClient('repostspace', url + base));
      const spaceId = await wholeLifeOfASpace(client);
      const records = await events();
      const names = new Set(records.map(({ eventName }) => eventName));
      expect([...names].sort()).toEqual([
        'BatchAddChannelRoleToAccessors',
        'BatchAddRole',
        'BatchRemoveChannelRoleFromAccessors',
        'BatchRemoveRole',
        'CreateChannel',
        'CreateSpace',
        'DeleteSpace',
        'DeregisterAdmin',
        'GetChannel',
        'GetSpace',
        'ListSpaces',
        'ListTagsForResource',
        'RegisterAdmin',
        'SendInvites',
        'TagResource',
        'UntagResource',
        'UpdateChannel',
        'UpdateSpace',
      ]);
      const of = (name: string): EventRecord | undefined =>
        records.find(({ eventName }) => eventName === name);
      expect(of('UpdateSpace')).toMatchObject({
        requestParameters: { spaceId, tier: 'STANDARD' },
        responseElements: { 'Access-Control-Expose-Headers': EXPOSED },
        readOnly: false,
      });
      expect(of('BatchAddRole')?.responseElements).toEqual({
        addedAccessorIds: ['ada', 'bob'],
        errors: [],
        'Access-Control-Expose-Headers': EXPOSED,
      });
      expect(of('SendInvites')?.requestParameters).toEqual({
        spaceId,
        accessorIds: ['ada', 'bob'],
        title: 'HIDDEN_DUE_TO_SECURITY_REASONS',
        body: 'HIDDEN_DUE_TO_SECURITY_REASONS',
      });
      expect(of('GetSpace')).toMatchObject({
        requestParameters: { spaceId },
        responseElements: null,
        readOnly: true,
      });
      expect(records.every(({ userAgent }) => String(userAgent).startsWith('aws-sdk-nodejs/2.'))).toBe(true);
      expect(records.every(({ awsRegion }) => awsRegion === 'us-west-2')).toBe(true);
    },
  );

  it('lets the waiters succeed at the first poll, and after a delay', async () => {
    const { url } = await startEmulator({
      services: { repostspace: { createDelay: '60ms', channelDelay: '60ms', deleteDelay: '60ms' } },
    });
    const client = modelClient('repostspace', url);
    const { spaceId } = await client.call('CreateSpace', space('waited'));
    expect(await client.call('GetSpace', { spaceId })).toMatchObject({ status: 'CREATING' });
    expect(await client.waitFor('SpaceCreated', { spaceId })).toMatchObject({ status: 'CREATED' });
    const { channelId } = await client.call('CreateChannel', { spaceId, channelName: 'waited' });
    expect(await client.waitFor('ChannelCreated', { spaceId, channelId })).toMatchObject({
      channelStatus: 'CREATED',
    });
    await client.call('DeleteSpace', { spaceId });
    expect(await client.call('GetSpace', { spaceId })).toMatchObject({ status: 'DELETING' });
    await client.waitFor('SpaceDeleted', { spaceId });
    await client.waitFor('ChannelDeleted', { spaceId, channelId });
    await expect(client.call('GetSpace', { spaceId })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
  });

  it('pages through lists, and is refused a token that was not given to it', async () => {
    const { url } = await startEmulator({ services: { repostspace: { spaces: 'off' } } });
    const client = modelClient('repostspace', url);
    for (let at = 0; at < 7; at += 1) await client.call('CreateSpace', space(`space-${at}`));
    const pages = await client.pages('ListSpaces', { maxResults: 3 });
    expect(pages.map(({ spaces }) => (spaces as { name: string }[]).map(({ name }) => name))).toEqual([
      ['space-0', 'space-1', 'space-2'],
      ['space-3', 'space-4', 'space-5'],
      ['space-6'],
    ]);
    const { nextToken } = await client.call('ListSpaces', { maxResults: 3 });
    const elsewhere = modelClient('repostspace', url, { region: 'eu-west-1' });
    for (const [other, token] of [
      [elsewhere, nextToken],
      [client, 'forged'],
      [client, `${String(nextToken)}A`],
      [client, ''],
    ] as const) {
      await expect(other.call('ListSpaces', { nextToken: token })).rejects.toMatchObject({
        code: 'ValidationException',
        statusCode: 400,
      });
    }
  });

  it('reads the errors of every status with their members, and nothing changes', async () => {
    const { url, state, events } = await startEmulator();
    const client = modelClient('repostspace', url);
    const { spaceId } = await client.call('CreateSpace', space('one'));
    const seen = await observe(typed<'repostspace'>(client));
    const before = state();
    const refused = async (operation: string, input: object): Promise<unknown> =>
      client.call(operation, { ...input }).then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(await refused('GetSpace', { spaceId: 'SPnowhere' })).toMatchObject({
      code: 'ResourceNotFoundException',
      statusCode: 404,
      message: 'Space ID given was not found',
      resourceId: 'SPnowhere',
      retryable: false,
    });
    expect(await refused('GetChannel', { spaceId, channelId: 'x'.repeat(26) })).toMatchObject({
      code: 'ResourceNotFoundException',
      statusCode: 404,
    });
    expect(await refused('ListChannels', { spaceId: 'SPnowhere' })).toMatchObject({
      code: 'ResourceNotFoundException',
      statusCode: 404,
    });
    expect(await refused('CreateSpace', space('one'))).toMatchObject({
      code: 'ConflictException',
      statusCode: 409,
      resourceType: expect.any(String),
    });
    expect(await refused('CreateSpace', { name: 'x'.repeat(31), subdomain: '', tier: 'GOLD' })).toMatchObject(
      {
        code: 'ValidationException',
        statusCode: 400,
        reason: 'fieldValidationFailed',
        fieldList: [{ name: 'name' }, { name: 'subdomain' }, { name: 'tier' }],
      },
    );
    expect(state()).toBe(before);
    for (const name of ['two', 'three']) await client.call('CreateSpace', space(name));
    expect(await refused('CreateSpace', space('four'))).toMatchObject({
      code: 'ServiceQuotaExceededException',
      statusCode: 402,
      quotaCode: expect.any(String),
      serviceCode: 'repostspace',
    });
    expect(((await observe(typed<'repostspace'>(client))) as unknown[])[0]).toEqual((seen as unknown[])[0]);
    const codes = (await events()).map(({ errorCode }) => errorCode).filter((code) => code !== undefined);
    expect(codes).toEqual([
      'ResourceNotFoundException',
      'ResourceNotFoundException',
      'ResourceNotFoundException',
      'ConflictException',
      'ValidationException',
      'ServiceQuotaExceededException',
    ]);
  });

  it('takes the console dialect for what it means', async () => {
    const { url } = await startEmulator();
    const body = JSON.stringify({
      spaceName: 'Console',
      spaceSubdomain: 'console',
      tagSet: { team: 'a' },
      tier: '1000',
      roleArn: '',
      spaceDescription: '',
    });
    const response = await fetch(`${url}/spaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(200);
    const client = modelClient('repostspace', url, { region: 'us-east-1' });
    const { spaces } = await client.call('ListSpaces');
    expect(spaces).toMatchObject([
      { name: 'Console', tier: 'BASIC', vanityDomain: expect.stringContaining('console') },
    ]);
  });
});
