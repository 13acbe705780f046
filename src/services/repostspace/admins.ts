import type { Behaviour } from '../../call.js';
import { putAccessor } from './accessors.js';
import { requireSpace } from './lifecycles.js';
import { accessorsOf } from './rows.js';

export const RegisterAdmin: Behaviour<'repostspace', 'RegisterAdmin'> = ({ spaceId, adminId }, call) => {
  requireSpace(call, spaceId);
  const roles = accessorsOf(call, spaceId).get(adminId)?.roles ?? [];
  putAccessor(call, spaceId, { accessorId: adminId, admin: true, roles });
  return {};
};

export const DeregisterAdmin: Behaviour<'repostspace', 'DeregisterAdmin'> = ({ spaceId, adminId }, call) => {
  requireSpace(call, spaceId);
  const accessor = accessorsOf(call, spaceId).get(adminId);
  if (accessor?.admin === true) putAccessor(call, spaceId, { ...accessor, admin: false });
  return {};
};
