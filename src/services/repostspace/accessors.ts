import type { Role } from '../../../openapi/repostspace.js';
import type { Call } from '../../call.js';
import type { Partition } from '../../store/partition.js';
import { type Accessor, accessorsOf, channelAccessorsOf, channelsOf } from './rows.js';

type AnyCall = Call<'repostspace'>;

/** The users and the groups that administer a space. */
export function listAdmins(call: AnyCall, spaceId: string): { userAdmins: string[]; groupAdmins: string[] } {
  const groups = groupIds(call);
  const userAdmins: string[] = [];
  const groupAdmins: string[] = [];
  for (const { accessorId, admin } of accessorsOf(call, spaceId).values()) {
    if (admin) (groups.has(accessorId) ? groupAdmins : userAdmins).push(accessorId);
  }
  return { userAdmins, groupAdmins };
}

/** The space's roles by who bears them. */
export function rolesById(call: AnyCall, spaceId: string): Record<string, readonly Role[]> {
  const bearers = [...accessorsOf(call, spaceId).values()].filter(({ roles }) => roles.length > 0);
  return Object.fromEntries(bearers.map(({ accessorId, roles }) => [accessorId, roles]));
}

/** Who belongs to a space without being a group. */
export function countUsers(call: AnyCall, spaceId: string): number {
  const accessors = accessorsOf(call, spaceId);
  return accessors.size - countGroups(call, accessors);
}

/** How many of those in a partition, which is keyed by accessor id, are groups. */
export function countGroups(call: AnyCall, accessors: Partition<object>): number {
  let count = 0;
  for (const id of groupIds(call)) if (accessors.has(id)) count += 1;
  return count;
}

/** Writes what somebody is in a space. Who is nothing there any more leaves it, and its channels too. */
export function putAccessor(call: AnyCall, spaceId: string, accessor: Accessor): void {
  const { accessorId, admin, roles } = accessor;
  if (admin || roles.length > 0) {
    accessorsOf(call, spaceId).put(accessorId, accessor);
    return;
  }
  accessorsOf(call, spaceId).delete(accessorId);
  for (const { channelId } of channelsOf(call, spaceId).values()) {
    channelAccessorsOf(call, spaceId, channelId).delete(accessorId);
  }
}

function groupIds({ settings }: AnyCall): ReadonlySet<string> {
  return new Set(settings.groupIds === '' ? [] : settings.groupIds.split(','));
}
