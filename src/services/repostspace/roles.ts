import type { Behaviour, Call } from '../../call.js';
import { putAccessor } from './accessors.js';
import { forEachAccessor, type Refusal } from './batches.js';
import { requireChannel, requireSpace } from './lifecycles.js';
import { type Accessor, accessorsOf, channelAccessorsOf } from './rows.js';

export const BatchAddRole: Behaviour<'repostspace', 'BatchAddRole'> = (
  { spaceId, accessorIds, role },
  call,
) => {
  requireSpace(call, spaceId);
  const accessors = accessorsOf(call, spaceId);
  const { done, errors } = forEachAccessor(accessorIds, (accessorId) => {
    if (accessorId.trim() === '') return unknown(call, 'There is no user or group of that ID');
    const accessor: Accessor = accessors.get(accessorId) ?? { accessorId, admin: false, roles: [] };
    if (accessor.roles.includes(role)) return duplicate(call);
    putAccessor(call, spaceId, { ...accessor, roles: [...accessor.roles, role] });
    return undefined;
  });
  return { addedAccessorIds: done, errors };
};

export const BatchRemoveRole: Behaviour<'repostspace', 'BatchRemoveRole'> = (input, call) => {
  const { spaceId, role } = input;
  requireSpace(call, spaceId);
  const accessors = accessorsOf(call, spaceId);
  const { done, errors } = forEachAccessor(input.accessorIds, (accessorId) => {
    const accessor = accessors.get(accessorId);
    if (accessor === undefined) return notInSpace(call);
    if (!accessor.roles.includes(role)) return unknown(call, 'The user or group does not have the role');
    putAccessor(call, spaceId, { ...accessor, roles: accessor.roles.filter((kept) => kept !== role) });
    return undefined;
  });
  return { removedAccessorIds: done, errors };
};

export const BatchAddChannelRoleToAccessors: Behaviour<'repostspace', 'BatchAddChannelRoleToAccessors'> = (
  { spaceId, channelId, accessorIds, channelRole },
  call,
) => {
  requireChannel(call, requireSpace(call, spaceId), channelId);
  const members = accessorsOf(call, spaceId);
  const accessors = channelAccessorsOf(call, spaceId, channelId);
  const { done, errors } = forEachAccessor(accessorIds, (accessorId) => {
    if (!members.has(accessorId)) return notInSpace(call);
    const roles = accessors.get(accessorId)?.roles ?? [];
    if (roles.includes(channelRole)) return duplicate(call);
    accessors.put(accessorId, { accessorId, roles: [...roles, channelRole] });
    return undefined;
  });
  return { addedAccessorIds: done, errors };
};

export const BatchRemoveChannelRoleFromAccessors: Behaviour<
  'repostspace',
  'BatchRemoveChannelRoleFromAccessors'
> = ({ spaceId, channelId, accessorIds, channelRole }, call) => {
  requireChannel(call, requireSpace(call, spaceId), channelId);
  const accessors = channelAccessorsOf(call, spaceId, channelId);
  const { done, errors } = forEachAccessor(accessorIds, (accessorId) => {
    const accessor = accessors.get(accessorId);
    if (accessor === undefined) return unknown(call, 'The user or group is not in the channel');
    if (!accessor.roles.includes(channelRole))
      return unknown(call, 'The user or group does not have the role');
    const roles = accessor.roles.filter((kept) => kept !== channelRole);
    if (roles.length === 0) accessors.delete(accessorId);
    else accessors.put(accessorId, { accessorId, roles });
    return undefined;
  });
  return { removedAccessorIds: done, errors };
};

const unknown = ({ settings }: Call<'repostspace'>, message: string): Refusal => ({
  error: settings.unknownAccessorError,
  message,
});

const notInSpace = (call: Call<'repostspace'>): Refusal =>
  unknown(call, 'The user or group is not in the space');

const duplicate = ({ settings }: Call<'repostspace'>): Refusal => ({
  error: settings.duplicateAccessorError,
  message: 'The user or group has the role already',
});
