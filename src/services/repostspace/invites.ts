import type { Behaviour } from '../../call.js';
import { requireSpace } from './lifecycles.js';
import { accessorsOf } from './rows.js';

/** Sends nothing: an invitation leaves no trace but its record. */
export const SendInvites: Behaviour<'repostspace', 'SendInvites'> = ({ spaceId, accessorIds }, call) => {
  requireSpace(call, spaceId);
  if (!call.settings.invitesToMembersOnly) return {};
  const members = accessorsOf(call, spaceId);
  const strangers = accessorIds.filter((accessorId) => !members.has(accessorId)).length;
  if (strangers === 0) return {};
  const message = `${strangers} of the ${accessorIds.length} users and groups are not in the space`;
  return call.fail('ValidationException', message, {
    reason: 'other',
    fieldList: [{ name: 'accessorIds', message }],
  });
};
