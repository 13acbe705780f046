import { describe, expect, it } from 'vitest';
import { refusal } from '../drive.js';
import { observe, space } from './scenarios.js';
import { emulated } from './subject.js';

const ADA = '08612310-a0f1-7063-3e54-fb2960444dd1';
const BOB = '9067642ac7-28e17330-10f1-705d-7cba-3a62a6b10e2e';

async function withChannel(settings?: Readonly<Record<string, unknown>>) {
  const all = emulated(settings);
  const { spaceId } = await all.client.CreateSpace(space('home'));
  const { channelId } = await all.client.CreateChannel({ spaceId, channelName: 'general' });
  return { ...all, spaceId, channelId };
}

describe('RegisterAdmin and DeregisterAdmin', () => {
  it('add and remove administrators, and may be repeated', async () => {
    const { client, spaceId } = await withChannel();
    for (const adminId of [ADA, BOB, ADA])
      expect(await client.RegisterAdmin({ spaceId, adminId })).toEqual({});
    expect(await client.GetSpace({ spaceId })).toMatchObject({
      userAdmins: [ADA, BOB],
      groupAdmins: [],
      userCount: 2,
      roles: {},
    });
    for (const adminId of [ADA, ADA, 'nobody'])
      expect(await client.DeregisterAdmin({ spaceId, adminId })).toEqual({});
    expect(await client.GetSpace({ spaceId })).toMatchObject({ userAdmins: [BOB], userCount: 1 });
  });

  it('leave roles alone', async () => {
    const { client, spaceId } = await withChannel();
    await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' });
    await client.RegisterAdmin({ spaceId, adminId: ADA });
    await client.DeregisterAdmin({ spaceId, adminId: ADA });
    expect(await client.GetSpace({ spaceId })).toMatchObject({
      userAdmins: [],
      roles: { [ADA]: ['EXPERT'] },
      userCount: 1,
    });
  });

  it('tell groups from users where they are known', async () => {
    const { client, spaceId, channelId } = await withChannel({ groupIds: 'staff,guests' });
    for (const adminId of ['staff', ADA]) await client.RegisterAdmin({ spaceId, adminId });
    const accessorIds = ['staff', 'guests', ADA, BOB];
    await client.BatchAddRole({ spaceId, accessorIds, role: 'EXPERT' });
    await client.BatchAddChannelRoleToAccessors({ spaceId, channelId, accessorIds, channelRole: 'ASKER' });
    expect(await client.GetSpace({ spaceId })).toMatchObject({
      userAdmins: [ADA],
      groupAdmins: ['staff'],
      userCount: 2,
    });
    expect((await client.ListChannels({ spaceId })).channels).toMatchObject([
      { userCount: 2, groupCount: 2 },
    ]);
  });

  it('do not find a space that is not there', async () => {
    const { client } = emulated();
    for (const work of [
      client.RegisterAdmin({ spaceId: 'SPnone', adminId: ADA }),
      client.DeregisterAdmin({ spaceId: 'SPnone', adminId: ADA }),
    ]) {
      expect(await refusal(work)).toMatchObject({
        name: 'ResourceNotFoundException',
        message: 'Space ID given was not found',
      });
    }
  });
});

describe('BatchAddRole and BatchRemoveRole', () => {
  it('give and take roles, refusing item by item', async () => {
    const { client, spaceId } = await withChannel();
    expect(await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' })).toEqual({
      addedAccessorIds: [ADA],
      errors: [],
    });
    expect(await client.BatchAddRole({ spaceId, accessorIds: [ADA, BOB, BOB, ''], role: 'EXPERT' })).toEqual({
      addedAccessorIds: [BOB],
      errors: [
        { accessorId: ADA, error: 409, message: expect.any(String) },
        { accessorId: BOB, error: 409, message: expect.any(String) },
        { accessorId: '', error: 404, message: expect.any(String) },
      ],
    });
    await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'MODERATOR' });
    expect((await client.GetSpace({ spaceId })).roles).toEqual({
      [ADA]: ['EXPERT', 'MODERATOR'],
      [BOB]: ['EXPERT'],
    });
    expect(
      await client.BatchRemoveRole({ spaceId, accessorIds: [BOB, 'nobody', ADA], role: 'MODERATOR' }),
    ).toEqual({
      removedAccessorIds: [ADA],
      errors: [
        { accessorId: BOB, error: 404, message: expect.any(String) },
        { accessorId: 'nobody', error: 404, message: expect.any(String) },
      ],
    });
    expect((await client.GetSpace({ spaceId })).roles).toEqual({ [ADA]: ['EXPERT'], [BOB]: ['EXPERT'] });
  });

  it('answer empty batches, and whole ones', async () => {
    const { client, spaceId } = await withChannel();
    expect(await client.BatchAddRole({ spaceId, accessorIds: [], role: 'EXPERT' })).toEqual({
      addedAccessorIds: [],
      errors: [],
    });
    const accessorIds = Array.from({ length: 1_000 }, (_, n) => `user-${n}`);
    expect((await client.BatchAddRole({ spaceId, accessorIds, role: 'EXPERT' })).addedAccessorIds).toEqual(
      accessorIds,
    );
    expect((await client.GetSpace({ spaceId })).userCount).toBe(1_000);
    expect(
      (await client.BatchRemoveRole({ spaceId, accessorIds, role: 'EXPERT' })).removedAccessorIds,
    ).toEqual(accessorIds);
    expect(await client.GetSpace({ spaceId })).toMatchObject({ userCount: 0, roles: {} });
  });

  it('take odd ids for what they are', async () => {
    const { client, spaceId } = await withChannel();
    const accessorIds = ['__proto__', 'constructor'];
    await client.BatchAddRole({ spaceId, accessorIds, role: 'EXPERT' });
    expect(Object.keys((await client.GetSpace({ spaceId })).roles ?? {})).toEqual(accessorIds);
  });

  it('answer the codes they are told to', async () => {
    const { client, spaceId } = await withChannel({ unknownAccessorError: 7, duplicateAccessorError: 8 });
    const added = await client.BatchAddRole({ spaceId, accessorIds: [ADA, ADA, ' '], role: 'EXPERT' });
    expect(added.errors.map(({ error }) => error)).toEqual([8, 7]);
  });
});

describe('the channel roles', () => {
  it('are given only to who belongs to the space', async () => {
    const { client, spaceId, channelId } = await withChannel();
    await client.RegisterAdmin({ spaceId, adminId: ADA });
    await client.BatchAddRole({ spaceId, accessorIds: [BOB], role: 'SUPPORTREQUESTOR' });
    const accessorIds = [ADA, BOB, 'stranger', ADA];
    expect(
      await client.BatchAddChannelRoleToAccessors({ spaceId, channelId, accessorIds, channelRole: 'ASKER' }),
    ).toEqual({
      addedAccessorIds: [ADA, BOB],
      errors: [
        { accessorId: 'stranger', error: 404, message: expect.any(String) },
        { accessorId: ADA, error: 409, message: expect.any(String) },
      ],
    });
    expect((await client.GetChannel({ spaceId, channelId })).channelRoles).toEqual({
      [ADA]: ['ASKER'],
      [BOB]: ['ASKER'],
    });
    expect((await client.ListChannels({ spaceId })).channels).toMatchObject([
      { userCount: 2, groupCount: 0 },
    ]);
  });

  it('are taken item by item, and who has none leaves the channel, not the space', async () => {
    const { client, spaceId, channelId } = await withChannel();
    await client.BatchAddRole({ spaceId, accessorIds: [ADA, BOB], role: 'EXPERT' });
    for (const channelRole of ['ASKER', 'EXPERT'] as const) {
      await client.BatchAddChannelRoleToAccessors({ spaceId, channelId, accessorIds: [ADA], channelRole });
    }
    const remove = (channelRole: 'ASKER' | 'EXPERT') =>
      client.BatchRemoveChannelRoleFromAccessors({
        spaceId,
        channelId,
        accessorIds: [ADA, BOB, ADA],
        channelRole,
      });
    expect(await remove('ASKER')).toEqual({
      removedAccessorIds: [ADA],
      errors: [
        { accessorId: BOB, error: 404, message: expect.any(String) },
        { accessorId: ADA, error: 404, message: expect.any(String) },
      ],
    });
    expect((await client.GetChannel({ spaceId, channelId })).channelRoles).toEqual({ [ADA]: ['EXPERT'] });
    await remove('EXPERT');
    expect((await client.ListChannels({ spaceId })).channels).toMatchObject([{ userCount: 0 }]);
    expect(await client.GetSpace({ spaceId })).toMatchObject({ userCount: 2 });
  });

  it('end in all channels when somebody leaves the space', async () => {
    const { client, spaceId, channelId } = await withChannel();
    const { channelId: second } = await client.CreateChannel({ spaceId, channelName: 'second' });
    await client.BatchAddRole({ spaceId, accessorIds: [ADA, BOB], role: 'EXPERT' });
    await client.RegisterAdmin({ spaceId, adminId: ADA });
    for (const where of [channelId, second]) {
      const accessorIds = [ADA, BOB];
      await client.BatchAddChannelRoleToAccessors({
        spaceId,
        channelId: where,
        accessorIds,
        channelRole: 'ASKER',
      });
    }
    const rolesOfBoth = async () => {
      const both = [channelId, second].map(
        async (where) => (await client.GetChannel({ spaceId, channelId: where })).channelRoles,
      );
      return Promise.all(both);
    };
    await client.BatchRemoveRole({ spaceId, accessorIds: [ADA, BOB], role: 'EXPERT' });
    // Ada is still an administrator.
    expect(await rolesOfBoth()).toEqual([{ [ADA]: ['ASKER'] }, { [ADA]: ['ASKER'] }]);
    await client.DeregisterAdmin({ spaceId, adminId: ADA });
    expect(await rolesOfBoth()).toEqual([{}, {}]);
    expect(await client.GetSpace({ spaceId })).toMatchObject({ userCount: 0 });
  });

  it('do not come back with somebody who comes back', async () => {
    const { client, spaceId, channelId } = await withChannel();
    await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' });
    await client.BatchAddChannelRoleToAccessors({
      spaceId,
      channelId,
      accessorIds: [ADA],
      channelRole: 'ASKER',
    });
    await client.BatchRemoveRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' });
    await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' });
    expect((await client.GetChannel({ spaceId, channelId })).channelRoles).toEqual({});
  });
});

describe('batches on what is not there', () => {
  it('are refused whole and change nothing', async () => {
    const { client, spaceId, channelId } = await withChannel();
    await client.BatchAddRole({ spaceId, accessorIds: [ADA], role: 'EXPERT' });
    const before = await observe(client);
    const accessorIds = [ADA];
    for (const [work, resourceType] of [
      [client.BatchAddRole({ spaceId: 'SPnone', accessorIds, role: 'EXPERT' }), 'space'],
      [client.BatchRemoveRole({ spaceId: 'SPnone', accessorIds, role: 'EXPERT' }), 'space'],
      [
        client.BatchAddChannelRoleToAccessors({
          spaceId: 'SPnone',
          channelId,
          accessorIds,
          channelRole: 'ASKER',
        }),
        'space',
      ],
      [
        client.BatchRemoveChannelRoleFromAccessors({
          spaceId: 'SPnone',
          channelId,
          accessorIds,
          channelRole: 'ASKER',
        }),
        'space',
      ],
      [
        client.BatchAddChannelRoleToAccessors({
          spaceId,
          channelId: 'no',
          accessorIds,
          channelRole: 'ASKER',
        }),
        'channel',
      ],
      [
        client.BatchRemoveChannelRoleFromAccessors({
          spaceId,
          channelId: 'no',
          accessorIds,
          channelRole: 'ASKER',
        }),
        'channel',
      ],
    ] as const) {
      const refused = await refusal(work);
      expect(refused.name).toBe('ResourceNotFoundException');
      expect(refused.members).toMatchObject({ resourceType });
    }
    expect(await observe(client)).toEqual(before);
  });
});

describe('SendInvites', () => {
  const letter = { title: 'Hello', body: 'Come in' };

  it('answers nothing for who belongs to the space, and for nobody', async () => {
    const { client, spaceId } = await withChannel();
    await client.RegisterAdmin({ spaceId, adminId: ADA });
    const before = await observe(client);
    expect(await client.SendInvites({ spaceId, accessorIds: [ADA], ...letter })).toEqual({});
    expect(await client.SendInvites({ spaceId, accessorIds: [], ...letter })).toEqual({});
    expect(await observe(client)).toEqual(before);
  });

  it('refuses strangers unless it is told not to', async () => {
    const { client, spaceId } = await withChannel();
    const refused = await refusal(client.SendInvites({ spaceId, accessorIds: [ADA], ...letter }));
    expect(refused.name).toBe('ValidationException');
    expect(refused.members).toMatchObject({ reason: 'other', fieldList: [{ name: 'accessorIds' }] });
    const lenient = await withChannel({ invitesToMembersOnly: false });
    await lenient.client.SendInvites({ spaceId: lenient.spaceId, accessorIds: [ADA], ...letter });
  });

  it('does not find a space that is not there', async () => {
    const { client } = emulated();
    const refused = await refusal(client.SendInvites({ spaceId: 'SPnone', accessorIds: [], ...letter }));
    expect(refused).toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Space ID given was not found',
    });
  });
});
