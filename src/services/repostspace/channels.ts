import type { ChannelData } from '../../../openapi/repostspace.js';
import type { Behaviour, Call } from '../../call.js';
import { countGroups } from './accessors.js';
import { channelStatus, requireChannel, requireOnline, requireReady, requireSpace } from './lifecycles.js';
import { refuseToken } from './page-tokens.js';
import { type Channel, channelAccessorsOf, channelNamesOf, channelsOf, type Space } from './rows.js';

export const CreateChannel: Behaviour<'repostspace', 'CreateChannel'> = (input, call) => {
  const { spaceId, channelName: name, channelDescription: description } = input;
  requireOnline(call, requireSpace(call, spaceId));
  requireFree(call, spaceId, name);
  const channels = channelsOf(call, spaceId);
  if (channels.size >= call.settings.channels) {
    call.fail(
      'ServiceQuotaExceededException',
      `The limit of ${call.settings.channels} channels in a space is reached`,
      {
        resourceId: spaceId,
        resourceType: 'channel',
        serviceCode: 'repostspace',
        quotaCode: 'channels-per-space',
      },
    );
  }
  const channelId = `CH${call.ids.base64url(22)}`;
  const readyAt = call.now + call.settings.channelDelay;
  channels.put(channelId, { channelId, name, description, createdAt: call.now, readyAt });
  channelNamesOf(call, spaceId).put(name, { channelId });
  return { channelId };
};

export const ListChannels: Behaviour<'repostspace', 'ListChannels'> = (input, call) => {
  const space = requireSpace(call, input.spaceId);
  const { rows, nextToken } = call.page({
    of: channelsOf(call, space.spaceId),
    token: input.nextToken,
    limit: input.maxResults ?? call.settings.pageSize,
    filters: [space.spaceId],
    refuse: () => refuseToken(call),
  });
  return {
    channels: rows.map((channel) => ({ ...describe(space, channel, call), ...count(space, channel, call) })),
    nextToken,
  };
};

export const GetChannel: Behaviour<'repostspace', 'GetChannel'> = (input, call) => {
  const space = requireSpace(call, input.spaceId);
  const channel = requireChannel(call, space, input.channelId);
  const accessors = [...channelAccessorsOf(call, space.spaceId, channel.channelId).values()];
  return {
    ...describe(space, channel, call),
    channelRoles: Object.fromEntries(accessors.map(({ accessorId, roles }) => [accessorId, roles])),
  };
};

export const UpdateChannel: Behaviour<'repostspace', 'UpdateChannel'> = (input, call) => {
  const { spaceId, channelId, channelName: name } = input;
  const space = requireSpace(call, spaceId);
  const channel = requireChannel(call, space, channelId);
  requireOnline(call, space);
  requireReady(call, channel);
  if (name !== channel.name) {
    requireFree(call, spaceId, name);
    channelNamesOf(call, spaceId).delete(channel.name);
    channelNamesOf(call, spaceId).put(name, { channelId });
  }
  const description = input.channelDescription ?? channel.description;
  channelsOf(call, spaceId).put(channelId, { ...channel, name, description });
  return {};
};

/** Refuses a name that another channel of the space bears. */
function requireFree(call: Call<'repostspace', 'ConflictException'>, spaceId: string, name: string): void {
  const namesake = channelNamesOf(call, spaceId).get(name);
  if (namesake === undefined) return;
  call.fail('ConflictException', 'The name is already used by another channel of the space', {
    resourceId: namesake.channelId,
    resourceType: 'channel',
  });
}

function describe(
  space: Space,
  channel: Channel,
  { now }: Call<'repostspace'>,
): Omit<ChannelData, 'userCount' | 'groupCount'> {
  return {
    spaceId: space.spaceId,
    channelId: channel.channelId,
    channelName: channel.name,
    channelDescription: channel.description,
    createDateTime: channel.createdAt,
    deleteDateTime: space.deletedAt,
    channelStatus: channelStatus(now, space, channel),
  };
}

function count(
  space: Space,
  channel: Channel,
  call: Call<'repostspace'>,
): Pick<ChannelData, 'userCount' | 'groupCount'> {
  const accessors = channelAccessorsOf(call, space.spaceId, channel.channelId);
  const groupCount = countGroups(call, accessors);
  return { userCount: accessors.size - groupCount, groupCount };
}
