import { describe, expect, it } from 'vitest';
import { forgeries, OTHER_ACCOUNT, refusal, START } from '../drive.js';
import { HOUR, listChannels, observe, space } from './scenarios.js';
import { emulated } from './subject.js';

async function withSpace(settings?: Readonly<Record<string, unknown>>) {
  const all = emulated(settings);
  const { spaceId } = await all.client.CreateSpace(space('home'));
  return { ...all, spaceId };
}

describe('CreateChannel, GetChannel, ListChannels', () => {
  it('make a channel and show it', async () => {
    const { client, spaceId } = await withSpace();
    const made = { spaceId, channelName: 'general', channelDescription: 'for all' };
    const { channelId } = await client.CreateChannel(made);
    expect(channelId).toHaveLength(24);
    const shown = { ...made, channelId, createDateTime: START, channelStatus: 'CREATED' };
    expect(await client.GetChannel({ spaceId, channelId })).toEqual({ ...shown, channelRoles: {} });
    expect((await client.ListChannels({ spaceId })).channels).toEqual([
      { ...shown, userCount: 0, groupCount: 0 },
    ]);
  });

  it('refuse a name that is taken in the space, and only there', async () => {
    const { client, spaceId } = await withSpace();
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'general' });
    const refused = await refusal(client.CreateChannel({ spaceId, channelName: 'general' }));
    expect(refused.name).toBe('ConflictException');
    expect(refused.members).toEqual({ resourceId: channelId, resourceType: 'channel' });
    const { spaceId: second } = await client.CreateSpace(space('second'));
    await client.CreateChannel({ spaceId: second, channelName: 'general' });
    await client.CreateChannel({ spaceId, channelName: 'General' });
  });

  it('do not find spaces and channels that are not there', async () => {
    const { client, as, spaceId } = await withSpace();
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'general' });
    const { spaceId: second } = await client.CreateSpace(space('second'));
    for (const work of [
      client.CreateChannel({ spaceId: 'SPnone', channelName: 'x' }),
      client.ListChannels({ spaceId: 'SPnone' }),
      client.GetChannel({ spaceId: 'SPnone', channelId }),
      client.UpdateChannel({ spaceId: 'SPnone', channelId, channelName: 'x' }),
      as({ accountId: OTHER_ACCOUNT }).GetChannel({ spaceId, channelId }),
    ]) {
      const refused = await refusal(work);
      expect(refused).toMatchObject({
        name: 'ResourceNotFoundException',
        message: 'Space ID given was not found',
      });
      expect(refused.members).toMatchObject({ resourceType: 'space' });
    }
    for (const work of [
      client.GetChannel({ spaceId: second, channelId }),
      client.GetChannel({ spaceId, channelId: 'none' }),
      client.UpdateChannel({ spaceId, channelId: 'none', channelName: 'x' }),
    ]) {
      const refused = await refusal(work);
      expect(refused.name).toBe('ResourceNotFoundException');
      expect(refused.members).toMatchObject({ resourceType: 'channel' });
    }
  });

  it('know no quota unless they are given one', async () => {
    const { client, spaceId } = await withSpace({ channels: 1 });
    await client.CreateChannel({ spaceId, channelName: 'a' });
    const refused = await refusal(client.CreateChannel({ spaceId, channelName: 'b' }));
    expect(refused.name).toBe('ServiceQuotaExceededException');
    expect(Object.keys(refused.members)).toEqual(['resourceId', 'resourceType', 'serviceCode', 'quotaCode']);
  });

  it('page through thousands in the order of their creation, each once', async () => {
    const { client, spaceId } = await withSpace();
    const made: string[] = [];
    for (let n = 0; n < 1_234; n += 1) {
      made.push((await client.CreateChannel({ spaceId, channelName: `c${n}` })).channelId);
    }
    expect((await client.ListChannels({ spaceId })).channels).toHaveLength(100);
    for (const size of [undefined, 1, 100]) {
      expect((await listChannels(client, spaceId, size)).map(({ channelId }) => channelId)).toEqual(made);
    }
  });

  it('refuse tokens that they did not issue for this space', async () => {
    const { client, spaceId } = await withSpace();
    const { spaceId: second } = await client.CreateSpace(space('second'));
    for (const where of [spaceId, second]) {
      for (const channelName of ['a', 'b']) await client.CreateChannel({ spaceId: where, channelName });
    }
    const { nextToken = '' } = await client.ListChannels({ spaceId, maxResults: 1 });
    expect((await client.ListChannels({ spaceId, nextToken })).channels).toMatchObject([
      { channelName: 'b' },
    ]);
    const fromSpaces = (await client.ListSpaces({ maxResults: 1 })).nextToken;
    for (const forged of [...forgeries(nextToken), fromSpaces]) {
      const refused = await refusal(client.ListChannels({ spaceId, nextToken: forged }));
      expect(refused).toMatchObject({ name: 'ValidationException' });
      expect(refused.members).toMatchObject({ reason: 'fieldValidationFailed' });
    }
    expect(await refusal(client.ListChannels({ spaceId: second, nextToken }))).toMatchObject({
      name: 'ValidationException',
    });
    expect(await refusal(client.ListSpaces({ nextToken }))).toMatchObject({ name: 'ValidationException' });
  });
});

describe('UpdateChannel', () => {
  it('renames, describes, and keeps the description that it is not given', async () => {
    const { client, spaceId } = await withSpace();
    const { channelId } = await client.CreateChannel({
      spaceId,
      channelName: 'a',
      channelDescription: 'old',
    });
    expect(await client.UpdateChannel({ spaceId, channelId, channelName: 'b' })).toEqual({});
    expect(await client.GetChannel({ spaceId, channelId })).toMatchObject({
      channelName: 'b',
      channelDescription: 'old',
    });
    await client.UpdateChannel({ spaceId, channelId, channelName: 'b', channelDescription: 'new' });
    expect(await client.GetChannel({ spaceId, channelId })).toMatchObject({
      channelName: 'b',
      channelDescription: 'new',
    });
  });

  it('refuses the name of another channel and sets its own old one free', async () => {
    const { client, spaceId } = await withSpace();
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'a' });
    await client.CreateChannel({ spaceId, channelName: 'b' });
    const before = await observe(client);
    const refused = await refusal(
      client.UpdateChannel({ spaceId, channelId, channelName: 'b', channelDescription: 'x' }),
    );
    expect(refused).toMatchObject({ name: 'ConflictException' });
    expect(await observe(client)).toEqual(before);
    await client.UpdateChannel({ spaceId, channelId, channelName: 'c' });
    await client.CreateChannel({ spaceId, channelName: 'a' });
  });
});

describe('a channel that takes time', () => {
  it('is CREATING, refuses to be changed, and then is CREATED', async () => {
    const { client, spaceId, drive } = await withSpace({ channelDelay: '1h' });
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'a' });
    expect(await client.GetChannel({ spaceId, channelId })).toMatchObject({ channelStatus: 'CREATING' });
    const refused = await refusal(client.UpdateChannel({ spaceId, channelId, channelName: 'b' }));
    expect(refused.name).toBe('ConflictException');
    expect(refused.members).toEqual({ resourceId: channelId, resourceType: 'channel' });
    drive.pass(HOUR);
    expect((await client.ListChannels({ spaceId })).channels).toMatchObject([{ channelStatus: 'CREATED' }]);
    await client.UpdateChannel({ spaceId, channelId, channelName: 'b' });
  });

  it('goes with its space', async () => {
    const { client, spaceId } = await withSpace();
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'a' });
    await client.DeleteSpace({ spaceId });
    expect(await refusal(client.GetChannel({ spaceId, channelId }))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await refusal(client.ListChannels({ spaceId }))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
