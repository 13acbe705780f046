import type { TagsList } from '../../../openapi/cloudtrail.js';
import type { Behaviour, Call } from '../../call.js';
import { parseArn } from '../../kit/arn.js';
import type { TrailDesk } from './desk.js';
import { findTrail, putTrail } from './finding.js';
import { referenceOf } from './names.js';
import type { TrailRow } from './rows.js';

type TaggingCall = Call<'cloudtrail', 'InvalidTagParameterException' | 'TagsLimitExceededException'>;
/** What each of the three operations may answer about the resource that it is asked for. */
type ResourceCall = Call<
  'cloudtrail',
  | 'CloudTrailARNInvalidException'
  | 'InvalidTrailNameException'
  | 'ResourceNotFoundException'
  | 'ResourceTypeNotSupportedException'
  | 'EventDataStoreNotFoundException'
>;

export function tags(desk: TrailDesk) {
  const AddTags: Behaviour<'cloudtrail', 'AddTags'> = ({ ResourceId: arn, TagsList: given }, call) => {
    const trail = requireOwn(call, requireResource(call, desk, arn));
    const added = readTags(call, given);
    const kept = trail.tags.filter(({ Key }) => !added.some((tag) => tag.Key === Key));
    const tagged = [...kept, ...added];
    requireWithinLimit(call, tagged);
    putTrail(call, desk, { ...trail, tags: tagged });
    return {};
  };

  const RemoveTags: Behaviour<'cloudtrail', 'RemoveTags'> = ({ ResourceId: arn, TagsList: given }, call) => {
    const trail = requireOwn(call, requireResource(call, desk, arn));
    checkKeys(call, given);
    // A tag that is given with a value is only taken away where it has that value.
    const left = trail.tags.filter(
      ({ Key, Value }) => !given.some((tag) => tag.Key === Key && (tag.Value ?? Value) === Value),
    );
    putTrail(call, desk, { ...trail, tags: left });
    return {};
  };

  const ListTags: Behaviour<'cloudtrail', 'ListTags'> = (
    { ResourceIdList: arns, NextToken: token },
    call,
  ) => {
    if (token !== undefined) call.fail('InvalidTokenException', 'The token is not valid.');
    const owners = new Set(arns.map((arn) => parseArn(arn)?.accountId));
    if (owners.size > 1) {
      call.fail('CloudTrailARNInvalidException', 'You cannot have resources belonging to multiple owners');
    }
    const trails = arns.map((arn) => requireResource(call, desk, arn));
    return { ResourceTagList: trails.map(({ arn, tags: TagsList }) => ({ ResourceId: arn, TagsList })) };
  };

  return { AddTags, RemoveTags, ListTags };
}

/** Reads the tags of a call, or refuses those that no resource can have. */
export function readTags(call: TaggingCall, given: TagsList): TagsList {
  checkKeys(call, given);
  for (const { Key, Value = '' } of given) {
    if (/^aws:/i.test(Key))
      call.fail('InvalidTagParameterException', `Tag keys that begin with aws: are reserved: ${Key}`);
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(Key + Value))
      call.fail('InvalidTagParameterException', `The tag ${Key} contains characters that are not valid.`);
  }
  requireWithinLimit(call, given);
  return given;
}

function checkKeys(call: Call<'cloudtrail', 'InvalidTagParameterException'>, given: TagsList): void {
  if (new Set(given.map(({ Key }) => Key)).size < given.length)
    call.fail('InvalidTagParameterException', 'Tag keys must be unique.');
}

function requireWithinLimit(call: Call<'cloudtrail', 'TagsLimitExceededException'>, tagged: TagsList): void {
  const { tags: limit } = call.settings;
  if (tagged.length > limit)
    call.fail('TagsLimitExceededException', `A trail can have at most ${limit} tags.`);
}

/** The trail that an ARN of the call's region names. */
function requireResource(call: ResourceCall, desk: TrailDesk, arn: string): TrailRow {
  const parts = parseArn(arn);
  if (parts?.service !== 'cloudtrail')
    return call.fail('CloudTrailARNInvalidException', `ARN is invalid: ${arn}`);
  const kind = parts.resource.split('/')[0];
  if (kind === 'eventdatastore')
    return call.fail('EventDataStoreNotFoundException', `Event data store not found: ${arn}`);
  if (kind === 'channel') return call.fail('ResourceNotFoundException', `Channel not found: ${arn}`);
  if (kind !== 'trail')
    return call.fail('ResourceTypeNotSupportedException', `The resource type is not supported: ${arn}`);
  const reference = referenceOf(call, arn);
  if (parts.region !== call.region) {
    return call.fail(
      'CloudTrailARNInvalidException',
      `Region in ARN is wrong, you can only access resources in region ${call.region}.`,
    );
  }
  const trail = findTrail(call, desk, reference);
  return trail ?? call.fail('ResourceNotFoundException', `Trail not found: ${arn}`);
}

function requireOwn(
  call: Call<'cloudtrail', 'NotOrganizationMasterAccountException'>,
  trail: TrailRow,
): TrailRow {
  if (trail.accountId === call.accountId) return trail;
  return call.fail(
    'NotOrganizationMasterAccountException',
    "Only the organization's management account can tag an organization trail.",
  );
}
