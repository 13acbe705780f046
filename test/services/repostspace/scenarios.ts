import { expect } from 'vitest';
import type { Input } from '../../../src/call.js';
import { type Client, everyPage } from '../drive.js';

export type Repost = Client<'repostspace'>;

export const HOUR = 3_600_000;

/** A CreateSpace whose name and subdomain are its own. */
export const space = (
  name: string,
  more: Partial<Input<'repostspace', 'CreateSpace'>> = {},
): Input<'repostspace', 'CreateSpace'> => ({ name, subdomain: `sub-${name}`, tier: 'BASIC', ...more });

export const listSpaces = (client: Repost, maxResults?: number) =>
  everyPage(
    (nextToken) => client.ListSpaces({ nextToken, maxResults }),
    ({ spaces }) => spaces,
    ({ nextToken }) => nextToken,
  );

export const listChannels = (client: Repost, spaceId: string, maxResults?: number) =>
  everyPage(
    (nextToken) => client.ListChannels({ spaceId, nextToken, maxResults }),
    ({ channels }) => channels,
    ({ nextToken }) => nextToken,
  );

/** All that can be seen of an account's spaces. */
export async function observe(client: Repost): Promise<unknown> {
  const seen: unknown[] = [];
  for (const row of await listSpaces(client)) {
    const { spaceId } = row;
    const channels = await listChannels(client, spaceId);
    seen.push({
      row,
      space: await client.GetSpace({ spaceId }),
      tags: await client.ListTagsForResource({ resourceArn: row.arn }),
      channels,
      each: await Promise.all(channels.map(({ channelId }) => client.GetChannel({ spaceId, channelId }))),
    });
  }
  return seen;
}

/**
 * A space from its creation to its end, with everything done to it once. All delays are none.
 * @returns the id that it had
 */
export async function wholeLifeOfASpace(client: Repost): Promise<string> {
  const { spaceId } = await client.CreateSpace(space('life', { tags: { team: 'a' }, description: 'first' }));
  const { arn: resourceArn } = await client.GetSpace({ spaceId });
  await client.UpdateSpace({ spaceId, description: 'second', tier: 'STANDARD' });
  await client.RegisterAdmin({ spaceId, adminId: 'ada' });
  await client.BatchAddRole({ spaceId, accessorIds: ['ada', 'bob'], role: 'EXPERT' });
  const { channelId } = await client.CreateChannel({ spaceId, channelName: 'general' });
  await client.BatchAddChannelRoleToAccessors({
    spaceId,
    channelId,
    accessorIds: ['ada', 'bob'],
    channelRole: 'ASKER',
  });
  await client.UpdateChannel({ spaceId, channelId, channelName: 'all', channelDescription: 'for everybody' });
  await client.SendInvites({ spaceId, accessorIds: ['ada', 'bob'], title: 'Hello', body: 'Come in' });
  await client.TagResource({ resourceArn, tags: { stage: 'test' } });

  expect(await client.GetSpace({ spaceId })).toMatchObject({
    description: 'second',
    tier: 'STANDARD',
    userAdmins: ['ada'],
    roles: { ada: ['EXPERT'], bob: ['EXPERT'] },
    userCount: 2,
  });
  expect(await client.GetChannel({ spaceId, channelId })).toMatchObject({
    channelName: 'all',
    channelDescription: 'for everybody',
    channelRoles: { ada: ['ASKER'], bob: ['ASKER'] },
  });
  expect((await client.ListTagsForResource({ resourceArn })).tags).toEqual({ team: 'a', stage: 'test' });

  await client.UntagResource({ resourceArn, tagKeys: ['team'] });
  await client.BatchRemoveChannelRoleFromAccessors({
    spaceId,
    channelId,
    accessorIds: ['ada'],
    channelRole: 'ASKER',
  });
  await client.BatchRemoveRole({ spaceId, accessorIds: ['bob'], role: 'EXPERT' });
  await client.DeregisterAdmin({ spaceId, adminId: 'ada' });

  expect(await client.GetSpace({ spaceId })).toMatchObject({
    userAdmins: [],
    roles: { ada: ['EXPERT'] },
    userCount: 1,
  });
  expect((await client.GetChannel({ spaceId, channelId })).channelRoles ?? {}).toEqual({});
  expect((await client.ListTagsForResource({ resourceArn })).tags).toEqual({ stage: 'test' });

  await client.DeleteSpace({ spaceId });
  await expect(client.GetSpace({ spaceId })).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  expect((await client.ListSpaces({})).spaces.map((row) => row.spaceId)).not.toContain(spaceId);
  return spaceId;
}
