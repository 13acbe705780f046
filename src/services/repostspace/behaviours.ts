import type { Behaviours } from '../../call.js';
import { DeregisterAdmin, RegisterAdmin } from './admins.js';
import { CreateChannel, GetChannel, ListChannels, UpdateChannel } from './channels.js';
import { SendInvites } from './invites.js';
import {
  BatchAddChannelRoleToAccessors,
  BatchAddRole,
  BatchRemoveChannelRoleFromAccessors,
  BatchRemoveRole,
} from './roles.js';
import { CreateSpace, DeleteSpace, GetSpace, ListSpaces, UpdateSpace } from './spaces.js';
import { ListTagsForResource, TagResource, UntagResource } from './tags.js';

/** All of AWS re:Post Private. */
export const repostspace: Behaviours<'repostspace'> = {
  BatchAddChannelRoleToAccessors,
  BatchAddRole,
  BatchRemoveChannelRoleFromAccessors,
  BatchRemoveRole,
  CreateChannel,
  CreateSpace,
  DeleteSpace,
  DeregisterAdmin,
  GetChannel,
  GetSpace,
  ListChannels,
  ListSpaces,
  ListTagsForResource,
  RegisterAdmin,
  SendInvites,
  TagResource,
  UntagResource,
  UpdateChannel,
  UpdateSpace,
};
