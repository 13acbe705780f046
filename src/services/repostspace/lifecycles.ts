import type { ChannelStatus } from '../../../openapi/repostspace.js';
import type { Call } from '../../call.js';
import type { Partition } from '../../store/partition.js';
import {
  accessorsOf,
  type Channel,
  channelAccessorsOf,
  channelNamesOf,
  channelsOf,
  deletionsOf,
  namesOf,
  type Scope,
  type Space,
  spacesOf,
  subdomainsOf,
} from './rows.js';

type SpaceCall = Call<'repostspace', 'ResourceNotFoundException'>;

/** The space of that id, or ResourceNotFoundException. */
export function requireSpace(call: SpaceCall, spaceId: string): Space {
  const space = spacesOf(call).get(spaceId);
  if (space !== undefined && !isGone(space, call.now)) return space;
  return call.fail('ResourceNotFoundException', 'Space ID given was not found', {
    resourceId: spaceId,
    resourceType: 'space',
  });
}

/** The channel of that id in a space that is there, or ResourceNotFoundException. */
export function requireChannel(call: SpaceCall, space: Space, channelId: string): Channel {
  const channel = channelsOf(call, space.spaceId).get(channelId);
  if (channel !== undefined) return channel;
  return call.fail('ResourceNotFoundException', 'Channel ID given was not found', {
    resourceId: channelId,
    resourceType: 'channel',
  });
}

/** Refuses to change a space that is still being created or is being deleted. */
export function requireOnline(call: Call<'repostspace', 'ConflictException'>, space: Space): void {
  if (space.deletedAt === undefined && call.now >= space.readyAt) return;
  const state = space.deletedAt === undefined ? 'created' : 'deleted';
  call.fail('ConflictException', `The space is still being ${state}`, {
    resourceId: space.spaceId,
    resourceType: 'space',
  });
}

/** Refuses to change a channel that is still being created. */
export function requireReady(call: Call<'repostspace', 'ConflictException'>, channel: Channel): void {
  if (call.now >= channel.readyAt) return;
  call.fail('ConflictException', 'The channel is still being created', {
    resourceId: channel.channelId,
    resourceType: 'channel',
  });
}

export function spaceStatus(
  { settings, now }: Pick<Call<'repostspace'>, 'settings' | 'now'>,
  space: Space,
): string {
  if (space.deletedAt !== undefined) return settings.deletingStatus;
  return now < space.readyAt ? settings.creatingStatus : settings.createdStatus;
}

export function channelStatus(now: number, space: Space, channel: Channel): ChannelStatus {
  if (space.deletedAt !== undefined) return 'DELETING';
  return now < channel.readyAt ? 'CREATING' : 'CREATED';
}

/** Whether a space's deletion is done. */
export function isGone(space: Space, now: number): boolean {
  return space.goneAt !== undefined && now >= space.goneAt;
}

/**
 * Removes the rows of this account's and region's spaces that are gone. Reading never needs it, since it looks
 * at the clock; it keeps the number of rows to that of the spaces, and what they held free.
 */
export function removeGone(scope: Scope, now: number): void {
  const spaces = spacesOf(scope);
  const deletions = deletionsOf(scope);
  for (const { spaceId } of [...deletions.values()]) {
    const space = spaces.get(spaceId);
    if (space === undefined || !isGone(space, now)) continue;
    removeSpace(scope, space);
    deletions.delete(spaceId);
  }
}

function removeSpace(scope: Scope, space: Space): void {
  const { spaceId } = space;
  for (const { channelId } of channelsOf(scope, spaceId).values())
    clear(channelAccessorsOf(scope, spaceId, channelId));
  clear(channelsOf(scope, spaceId));
  clear(channelNamesOf(scope, spaceId));
  clear(accessorsOf(scope, spaceId));
  // By now another space may hold what this one held until it was gone.
  const subdomain = space.subdomain.toLowerCase();
  if (subdomainsOf(scope).get(subdomain)?.spaceId === spaceId) subdomainsOf(scope).delete(subdomain);
  if (namesOf(scope).get(space.name)?.spaceId === spaceId) namesOf(scope).delete(space.name);
  spacesOf(scope).delete(spaceId);
}

function clear(partition: Partition<object>): void {
  for (const [key] of [...partition.entries()]) partition.delete(key);
}
