import type { Trail } from '../../../openapi/cloudtrail.js';
import type { Behaviour, Call, ErrorName, Input } from '../../call.js';
import type { TrailDesk } from './desk.js';
import { arnOf, findTrail, isVisible, putTrail, requireOwnTrail, requireTrail } from './finding.js';
import { checkName, referenceOf } from './names.js';
import { checkBucket, checkLogGroup, readKey, readPrefix, readTopic, topicArnOf } from './places.js';
import { BLANK, isFounded, type TrailRow, trailRows, trailsOf } from './rows.js';
import { hasCustomSelectors } from './selectors.js';
import { readTags } from './tags.js';

/** What the calls that make a trail and that change one both say. */
type Wishes = Omit<Input<'cloudtrail', 'UpdateTrail'>, 'Name'>;
type SettingCall = Call<
  'cloudtrail',
  Extract<ErrorName<'cloudtrail', 'CreateTrail'>, ErrorName<'cloudtrail', 'UpdateTrail'>>
>;

export function trails(desk: TrailDesk) {
  const CreateTrail: Behaviour<'cloudtrail', 'CreateTrail'> = (input, call) => {
    const { Name: name, TagsList: tagsList, ...wishes } = input;
    checkName(call, name);
    const { accountId, region } = call;
    const named = { ...BLANK, arn: arnOf(call, name), name, accountId, homeRegion: region };
    const trail: TrailRow = { ...carryOut(call, named, wishes), tags: readTags(call, tagsList ?? []) };
    requireRoom(call, desk, trail);
    putTrail(call, desk, trail);
    return settingsOf(trail);
  };

  const UpdateTrail: Behaviour<'cloudtrail', 'UpdateTrail'> = ({ Name: given, ...wishes }, call) => {
    const trail = carryOut(call, requireOwnTrail(call, desk, given), wishes);
    putTrail(call, desk, trail);
    return settingsOf(trail);
  };

  const DeleteTrail: Behaviour<'cloudtrail', 'DeleteTrail'> = ({ Name: given }, call) => {
    const { arn } = requireOwnTrail(call, desk, given, 'arn');
    trailRows(call, desk.standard).delete(arn);
    desk.changed();
    return {};
  };

  const GetTrail: Behaviour<'cloudtrail', 'GetTrail'> = ({ Name: given }, call) => ({
    Trail: describe(requireTrail(call, desk, given)),
  });

  const DescribeTrails: Behaviour<'cloudtrail', 'DescribeTrails'> = (input, call) => {
    const shadows = input.includeShadowTrails ?? true;
    const isHere = ({ homeRegion, accountId }: TrailRow): boolean =>
      homeRegion === call.region && accountId === call.accountId;
    const names = input.trailNameList ?? [];
    const found =
      names.length === 0
        ? trailsOf(call, desk.standard).filter((trail) => isShownIn(trail, call))
        : names.map((given) => findTrail(call, desk, referenceOf(call, given)));
    const shown = new Set(found.filter((trail) => trail !== undefined && (shadows || isHere(trail))));
    return { trailList: [...shown].flatMap((trail) => (trail === undefined ? [] : [describe(trail)])) };
  };

  const ListTrails: Behaviour<'cloudtrail', 'ListTrails'> = ({ NextToken: token }, call) => {
    const where = (trail: TrailRow): boolean => isVisible(trail, call.accountId);
    const { rows, nextToken } =
      token === undefined && !isFounded(call, desk.standard)
        ? { rows: [desk.standard].filter(where), nextToken: undefined }
        : call.page({
            of: trailRows(call, desk.standard),
            token,
            limit: call.settings.trailsPerPage,
            where,
            refuse: () => call.fail('InvalidNextTokenException', 'The token is not valid for this listing.'),
          });
    return {
      Trails: rows.map(({ arn, name, homeRegion }) => ({
        TrailARN: arn,
        Name: name,
        HomeRegion: homeRegion,
      })),
      NextToken: nextToken,
    };
  };

  return { CreateTrail, UpdateTrail, DeleteTrail, GetTrail, DescribeTrails, ListTrails };
}

/** Whether a trail is seen from the call's region: it lives there, or its shadow does. */
function isShownIn(
  trail: TrailRow,
  { region, accountId }: Pick<Call<'cloudtrail'>, 'region' | 'accountId'>,
): boolean {
  return isVisible(trail, accountId) && (trail.homeRegion === region || trail.multiRegion);
}

/** The trail as the caller wishes it: what is not given stays, an empty text takes away. */
function carryOut(call: SettingCall, trail: TrailRow, wishes: Wishes): TrailRow {
  const keep = <T>(given: T | undefined, there: T): T => (given === undefined ? there : given);
  const wished: TrailRow = {
    ...trail,
    bucket: wishes.S3BucketName === undefined ? trail.bucket : checkBucket(call, wishes.S3BucketName),
    prefix: wishes.S3KeyPrefix === undefined ? trail.prefix : readPrefix(call, wishes.S3KeyPrefix),
    topic: wishes.SnsTopicName === undefined ? trail.topic : readTopic(call, wishes.SnsTopicName),
    kmsKeyArn: wishes.KmsKeyId === undefined ? trail.kmsKeyArn : readKey(call, wishes.KmsKeyId),
    logGroupArn: keep(wishes.CloudWatchLogsLogGroupArn, trail.logGroupArn) || undefined,
    logRoleArn: keep(wishes.CloudWatchLogsRoleArn, trail.logRoleArn) || undefined,
    globalEvents: keep(wishes.IncludeGlobalServiceEvents, trail.globalEvents),
    multiRegion: keep(wishes.IsMultiRegionTrail, trail.multiRegion),
    validation: keep(wishes.EnableLogFileValidation, trail.validation),
    organizationId: organizationOf(call, trail, wishes.IsOrganizationTrail),
  };
  checkLogGroup(call, wished.logGroupArn, wished.logRoleArn);
  if (wished.multiRegion && !wished.globalEvents) {
    call.fail(
      'InvalidParameterCombinationException',
      'Multi-Region trail must include global service events.',
    );
  }
  return wished;
}

function organizationOf(call: SettingCall, trail: TrailRow, wished: boolean | undefined): string | undefined {
  if (wished === undefined) return trail.organizationId;
  if (!wished) return undefined;
  const { organizationId, managementAccount, organizationTrails } = call.settings;
  if (organizationId === 'none') {
    call.fail(
      'OrganizationsNotInUseException',
      'The account is not a member of an organization in AWS Organizations.',
    );
  }
  if (managementAccount !== 'any' && managementAccount !== call.accountId) {
    call.fail(
      'NotOrganizationMasterAccountException',
      'The account is not the management account of an organization.',
    );
  }
  if (!organizationTrails) {
    call.fail(
      'OrganizationNotInAllFeaturesModeException',
      'All features must be enabled in the organization to create an organization trail.',
    );
  }
  return organizationId;
}

/** Refuses a trail whose name is taken, and one too many. */
function requireRoom(
  call: Call<'cloudtrail', ErrorName<'cloudtrail', 'CreateTrail'>>,
  desk: TrailDesk,
  { arn, name }: TrailRow,
): void {
  const { accountId, region } = call;
  const there = trailsOf(call, desk.standard);
  if (there.some((trail) => trail.arn === arn))
    call.fail('TrailAlreadyExistsException', `Trail ${name} already exists for customer: ${accountId}`);
  const own = there.filter((trail) => trail.accountId === accountId && isShownIn(trail, call));
  if (own.length >= call.settings.trails) {
    call.fail(
      'MaximumNumberOfTrailsExceededException',
      `User: ${accountId} already has ${own.length} trails in ${region}.`,
    );
  }
}

/** A trail's settings as the calls answer that make or change it. */
function settingsOf(
  trail: TrailRow,
): Omit<Trail, 'HomeRegion' | 'HasCustomEventSelectors' | 'HasInsightSelectors'> {
  const { topic, homeRegion, accountId } = trail;
  return {
    Name: trail.name,
    S3BucketName: trail.bucket,
    S3KeyPrefix: trail.prefix,
    SnsTopicName: topic,
    SnsTopicARN: topic === undefined ? undefined : topicArnOf(topic, homeRegion, accountId),
    IncludeGlobalServiceEvents: trail.globalEvents,
    IsMultiRegionTrail: trail.multiRegion,
    TrailARN: trail.arn,
    LogFileValidationEnabled: trail.validation,
    CloudWatchLogsLogGroupArn: trail.logGroupArn,
    CloudWatchLogsRoleArn: trail.logRoleArn,
    KmsKeyId: trail.kmsKeyArn,
    IsOrganizationTrail: trail.organizationId !== undefined,
  };
}

function describe(trail: TrailRow): Trail {
  return {
    ...settingsOf(trail),
    HomeRegion: trail.homeRegion,
    HasCustomEventSelectors: hasCustomSelectors(trail),
    HasInsightSelectors: trail.insightSelectors.length > 0,
  };
}
