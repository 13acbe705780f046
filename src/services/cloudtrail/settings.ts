import { flag, integer, quota, type Settings, text, type ValuesOf } from '../../kit/settings.js';

/*
 * This file is the one place for what is not publicly known about CloudTrail's own API: where nothing is
 * published, Chimepost chooses. What a user could care about is a setting below. Chosen besides, and fixed:
 *
 * - Values that the model bounds are refused by the exception whose documentation speaks of them where there is
 *   one (MaxResults, EventCategory, AttributeKey, ReadWriteType, InsightType, EventCategories), else with
 *   ValidationException, as are missing members.
 * - Known sentences: those of TrailNotFoundException, TrailAlreadyExistsException, of the trail limit, of
 *   multi-region trails without global service events, of InvalidTrailNameException for length, begin, end and
 *   characters, and of data resources that are no ARNs. All others are ours. An unknown trail is told by its ARN
 *   in answers of GetTrailStatus and GetEventSelectors (seen) and of what resembles them, by its name as given
 *   otherwise (seen of GetTrail and UpdateTrail).
 * - A name means a trail whose home is the call's region; a trail of another region is reached by its ARN alone
 *   (documented of DescribeTrails and GetTrailStatus, seen of GetEventSelectors and PutEventSelectors). What
 *   changes a trail answers InvalidHomeRegionException to such an ARN. ListTrails lists the account's trails of
 *   all regions. Names are unique within their home region only.
 * - The limit of trails counts those whose home is the region and the shadows of multi-region ones in it.
 * - Buckets are folders of the trail directory: every valid name is accepted, save one that is a file of the
 *   journal there (S3BucketDoesNotExistException). Prefixes are what can be a folder: letters, digits and
 *   `!_.'()*-` between single slashes. SNS topics, log groups, roles and KMS keys are kept and not looked for.
 * - An organization trail belongs to the account that made it; every other account is a member of its
 *   organization, sees the trail as a shadow, and may not change it.
 * - Starting what is started and stopping what is stopped changes nothing. A trail takes the call that stops or
 *   deletes it, and not the one that starts it.
 * - HasCustomEventSelectors tells whether the selectors are others than the default ones, in either form. A basic
 *   selector must select something. Of advanced selectors the fields are checked by category; data and network
 *   activity events are selected by none, since Chimepost records management events only.
 * - LookupEvents lists in the order in which calls ended, newest first; that of their times differs only where
 *   somebody moved the clock. A range that lies before the 90 days is empty. Records of other categories than
 *   Management are left out.
 * - Tags: of trails only. A tag of another region's trail is out of reach, as at AWS.
 */

/** What a user may choose about CloudTrail's API. */
export const cloudtrailSettings = {
  trails: quota(5, 'Trails in a region, the shadows of multi-region ones included. Documented.'),
  tags: quota(50, 'Tags on a trail. Documented.'),
  lookupsPerSecond: quota(
    Number.POSITIVE_INFINITY,
    'Calls of LookupEvents in an account and region within a second. AWS has 2 (documented); off by default.',
  ),
  lookupDays: integer(90, 'Days that LookupEvents looks back. Documented.', 1),
  trailsPerPage: integer(100, 'Trails in an answer of ListTrails. Not published.', 1),
  organizationId: text(
    'o-exampleorgid',
    'The organization that organization trails are of; none: there is no organization.',
    /^(o-[a-z0-9]{10,32}|none)$/,
    'an organization id such as o-exampleorgid, or none',
  ),
  managementAccount: text(
    'any',
    "The organization's management account, the only one that may have organization trails. Any by default.",
    /^(\d{12}|any)$/,
    'twelve digits, or any',
  ),
  organizationTrails: flag(
    true,
    'Whether all features of the organization are on, as organization trails need.',
  ),
} satisfies Settings;

declare module '../../call.js' {
  interface ServiceSettings {
    cloudtrail: ValuesOf<typeof cloudtrailSettings>;
  }
}
