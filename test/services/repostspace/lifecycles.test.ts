import { describe, expect, it } from 'vitest';
import { ACCOUNT, refusal } from '../drive.js';
import { HOUR, listSpaces, observe, space, wholeLifeOfASpace } from './scenarios.js';
import { emulated } from './subject.js';

describe('the life of a space', () => {
  it('passes from CREATING to CREATED to DELETING to gone by the clock alone', async () => {
    const { client, drive } = emulated({ createDelay: '30m', deleteDelay: '1h' });
    const { spaceId } = await client.CreateSpace(space('a'));
    const status = async () => (await client.GetSpace({ spaceId })).status;
    expect(await status()).toBe('CREATING');
    drive.pass(HOUR / 2 - 1);
    expect(await status()).toBe('CREATING');
    drive.pass(1);
    expect(await status()).toBe('CREATED');
    await client.DeleteSpace({ spaceId });
    const deletedAt = drive.now();
    drive.pass(HOUR - 1);
    expect(await client.GetSpace({ spaceId })).toMatchObject({
      status: 'DELETING',
      deleteDateTime: deletedAt,
    });
    expect(await listSpaces(client)).toMatchObject([
      { spaceId, status: 'DELETING', deleteDateTime: deletedAt },
    ]);
    drive.pass(1);
    expect(await refusal(client.GetSpace({ spaceId }))).toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await listSpaces(client)).toEqual([]);
  });

  it('can be deleted while it is created, and again while it is deleted, which prolongs nothing', async () => {
    const { client, drive } = emulated({ createDelay: '1h', deleteDelay: '1h' });
    const { spaceId } = await client.CreateSpace(space('a'));
    expect(await client.DeleteSpace({ spaceId })).toEqual({});
    drive.pass(HOUR / 2);
    expect(await client.DeleteSpace({ spaceId })).toEqual({});
    drive.pass(HOUR / 2);
    expect(await refusal(client.DeleteSpace({ spaceId }))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('speaks the words it is told to', async () => {
    const { client, drive } = emulated({
      createDelay: '1h',
      deleteDelay: '1h',
      createdStatus: 'CREATE_COMPLETED',
      creatingStatus: 'CREATE_IN_PROGRESS',
      deletingStatus: 'DELETE_IN_PROGRESS',
    });
    const { spaceId } = await client.CreateSpace(space('a'));
    const seen = [(await client.GetSpace({ spaceId })).status];
    drive.pass(HOUR);
    seen.push((await client.GetSpace({ spaceId })).status);
    await client.DeleteSpace({ spaceId });
    seen.push((await client.GetSpace({ spaceId })).status);
    expect(seen).toEqual(['CREATE_IN_PROGRESS', 'CREATE_COMPLETED', 'DELETE_IN_PROGRESS']);
  });

  it('refuses changes while it is created or deleted where the contract has an error for that', async () => {
    const { client, drive } = emulated({ createDelay: '1h', deleteDelay: '1h' });
    const { spaceId } = await client.CreateSpace(space('a'));
    const refuses = async () => {
      const before = await observe(client);
      for (const work of [
        client.UpdateSpace({ spaceId, description: 'x' }),
        client.CreateChannel({ spaceId, channelName: 'x' }),
      ]) {
        const refused = await refusal(work);
        expect(refused.name).toBe('ConflictException');
        expect(refused.members).toEqual({ resourceId: spaceId, resourceType: 'space' });
      }
      expect(await observe(client)).toEqual(before);
      await client.RegisterAdmin({ spaceId, adminId: 'ada' });
      await client.SendInvites({ spaceId, accessorIds: ['ada'], title: 't', body: 'b' });
    };
    await refuses();
    drive.pass(HOUR);
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'general' });
    await client.DeleteSpace({ spaceId });
    await refuses();
    expect(await refusal(client.UpdateChannel({ spaceId, channelId, channelName: 'x' }))).toMatchObject({
      name: 'ConflictException',
    });
    expect(await client.GetChannel({ spaceId, channelId })).toMatchObject({
      channelStatus: 'DELETING',
      deleteDateTime: drive.now(),
    });
  });

  it('leaves nothing behind', async () => {
    const { client, drive } = emulated();
    const ids = [await wholeLifeOfASpace(client), await wholeLifeOfASpace(client)];
    const scope = [ACCOUNT, 'us-east-1'] as const;
    for (const name of ['spaces', 'names', 'deletions'] as const) {
      expect(drive.store.table(`repostspace.${name}`).in(...scope).size).toBe(0);
    }
    for (const name of ['accessors', 'channels', 'channelNames'] as const) {
      for (const id of ids) expect(drive.store.table(`repostspace.${name}`).in(...scope, id).size).toBe(0);
    }
    expect(drive.store.table('repostspace.subdomains').in('*').size).toBe(0);
  });
});

describe('a call that is taken back', () => {
  it('leaves everything as it was', async () => {
    const { client, drive } = emulated();
    const { spaceId } = await client.CreateSpace(space('a', { tags: { a: '1' } }));
    const { arn: resourceArn } = await client.GetSpace({ spaceId });
    const { channelId } = await client.CreateChannel({ spaceId, channelName: 'general' });
    await client.RegisterAdmin({ spaceId, adminId: 'ada' });
    await client.BatchAddRole({ spaceId, accessorIds: ['bob'], role: 'EXPERT' });
    const channelRole = 'ASKER';
    await client.BatchAddChannelRoleToAccessors({ spaceId, channelId, accessorIds: ['bob'], channelRole });
    const before = await observe(client);
    for (const work of [
      () => client.CreateSpace(space('b')),
      () => client.UpdateSpace({ spaceId, description: 'x' }),
      () => client.CreateChannel({ spaceId, channelName: 'x' }),
      () => client.UpdateChannel({ spaceId, channelId, channelName: 'x' }),
      () => client.RegisterAdmin({ spaceId, adminId: 'cyd' }),
      () => client.DeregisterAdmin({ spaceId, adminId: 'ada' }),
      () => client.BatchAddRole({ spaceId, accessorIds: ['ada', 'cyd'], role: 'MODERATOR' }),
      () => client.BatchRemoveRole({ spaceId, accessorIds: ['bob'], role: 'EXPERT' }),
      () => client.BatchAddChannelRoleToAccessors({ spaceId, channelId, accessorIds: ['ada'], channelRole }),
      () =>
        client.BatchRemoveChannelRoleFromAccessors({ spaceId, channelId, accessorIds: ['bob'], channelRole }),
      () => client.TagResource({ resourceArn, tags: { b: '2' } }),
      () => client.UntagResource({ resourceArn, tagKeys: ['a'] }),
      () => client.DeleteSpace({ spaceId }),
    ]) {
      await work();
      drive.takeBack();
      expect(await observe(client)).toEqual(before);
    }
    // What the calls would have taken is free.
    await client.CreateSpace(space('b'));
    await client.CreateChannel({ spaceId, channelName: 'x' });
  });
});
