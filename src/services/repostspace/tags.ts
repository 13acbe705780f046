import type { Tags } from '../../../openapi/repostspace.js';
import type { Behaviour, Call } from '../../call.js';
import { isGone } from './lifecycles.js';
import { type Space, spacesOf } from './rows.js';

export const ListTagsForResource: Behaviour<'repostspace', 'ListTagsForResource'> = (
  { resourceArn },
  call,
) => ({
  tags: requireResource(call, resourceArn).tags,
});

export const TagResource: Behaviour<'repostspace', 'TagResource'> = (input, call) => {
  const space = requireResource(call, input.resourceArn);
  const tags = { ...space.tags, ...input.tags };
  requireTagsWithinQuota(call, tags);
  spacesOf(call).put(space.spaceId, { ...space, tags });
  return {};
};

export const UntagResource: Behaviour<'repostspace', 'UntagResource'> = ({ resourceArn, tagKeys }, call) => {
  const space = requireResource(call, resourceArn);
  const kept = Object.entries(space.tags).filter(([key]) => !tagKeys.includes(key));
  spacesOf(call).put(space.spaceId, { ...space, tags: Object.fromEntries(kept) });
  return {};
};

/** Refuses more tags than a space may have. */
export function requireTagsWithinQuota(call: Call<'repostspace', 'ValidationException'>, tags: Tags): void {
  if (Object.keys(tags).length <= call.settings.tags) return;
  const message = `A space can have at most ${call.settings.tags} tags`;
  call.fail('ValidationException', message, { reason: 'other', fieldList: [{ name: 'tags', message }] });
}

/** The space that an ARN names. Spaces of other accounts and regions cannot be told from ones that never were. */
function requireResource(call: Call<'repostspace', 'ResourceNotFoundException'>, resourceArn: string): Space {
  const spaceId = resourceArn.slice(resourceArn.lastIndexOf('/') + 1);
  const space = spacesOf(call).get(spaceId);
  if (space !== undefined && space.arn === resourceArn && !isGone(space, call.now)) return space;
  return call.fail('ResourceNotFoundException', 'Space ID given was not found', {
    resourceId: resourceArn,
    resourceType: 'space',
  });
}
