import {
  choice,
  duration,
  flag,
  integer,
  quota,
  type Settings,
  text,
  type ValuesOf,
} from '../../kit/settings.js';

/*
 * This file is the one place for what is not publicly known about re:Post Private: where nothing is published,
 * Chimepost chooses. What a user could care about is a setting below; each says where its default is known
 * from. Chosen besides, and fixed:
 *
 * - Space names are compared letter for letter within an account and region, subdomains without regard to case
 *   among all accounts and regions; both are free again once the space is gone. A subdomain is any text that the
 *   contract admits. Channel names are compared letter for letter within their space.
 * - While a space is being created or deleted, the operations that declare ConflictException (CreateChannel,
 *   UpdateSpace, UpdateChannel) answer it; all others are carried out. DeleteSpace may be repeated. Its channels
 *   are DELETING with it, and deleteDateTime is the instant of the first DeleteSpace.
 * - Who has a role or is an administrator belongs to the space and is counted by userCount (AWS documents it as
 *   the number of onboarded users; nobody can be onboarded through the API). Who loses the last of these leaves
 *   the space and all of its channels. The directory is not consulted: every id that is not blank is somebody.
 * - RegisterAdmin and DeregisterAdmin may be repeated; the role ADMINISTRATOR is a matter of its own.
 * - In batches an item is refused on its own: who is not there (404), who has the role already (409).
 * - UpdateSpace and UpdateChannel leave alone what they are not given; a tier may be changed both ways.
 * - An ARN that names no space of the caller's account and region, of whatever form, is not found.
 * - The forms of randomDomain, clientId, identityStoreId and applicationArn follow Identity Center's customs; all
 *   spaces of an account and region are of one identity store. contentSize is 0. Channel ids begin with `CH`.
 * - All error messages but `Space ID given was not found`, and the values of resourceId, resourceType and quotaCode.
 */

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;
const STATUS = /^[A-Z_]{1,30}$/;
const STATUS_FORM = 'a word of capital letters and underscores, at most 30';

/** What a user may choose about re:Post Private. */
export const repostspaceSettings = {
  createDelay: duration(
    '0',
    'How long a new space is CREATING. AWS takes about 30 minutes (documented); none by default.',
  ),
  deleteDelay: duration(
    '0',
    'How long a deleted space is DELETING. AWS takes about 30 minutes (documented); none by default.',
  ),
  channelDelay: duration(
    '0',
    'How long a new channel is CREATING. How long AWS takes is not published; none by default.',
  ),
  createdStatus: text(
    'CREATED',
    "A space's status once it can be used. The waiters' word; others are rumoured.",
    STATUS,
    STATUS_FORM,
  ),
  creatingStatus: text(
    'CREATING',
    "A space's status while it is created. The waiters' word.",
    STATUS,
    STATUS_FORM,
  ),
  deletingStatus: text(
    'DELETING',
    "A space's status while it is deleted. The waiters' word.",
    STATUS,
    STATUS_FORM,
  ),
  spaces: quota(3, 'Spaces in an account and region, those being created or deleted included. Documented.'),
  channels: quota(Number.POSITIVE_INFINITY, 'Channels in a space. No quota is published; off by default.'),
  tags: quota(50, "Tags on a space. AWS's usual number; the service's own is not published."),
  basicStorage: integer(
    10 * 1024 ** 3,
    'storageLimit of the BASIC tier. 10 GB is documented, bytes are assumed.',
  ),
  standardStorage: integer(
    100 * 1024 ** 3,
    'storageLimit of the STANDARD tier. 100 GB is documented, bytes are assumed.',
  ),
  domain: text(
    'private.repost.aws',
    'What the domains of spaces end in. Documented.',
    DOMAIN,
    'a domain name',
  ),
  vanityDomainStatus: choice(
    ['PENDING', 'APPROVED', 'UNAPPROVED'],
    'PENDING',
    "How a space's own subdomain stands. AWS has to approve each one (documented), so a new one is PENDING.",
  ),
  configurationStatus: choice(
    ['CONFIGURED', 'UNCONFIGURED'],
    'UNCONFIGURED',
    'Whether a space is set up, which only its web application can do. That a new one is not is assumed.',
  ),
  emailDomains: choice(
    ['DISABLED', 'NOT_ALLOWED'],
    'DISABLED',
    'supportedEmailDomains of a space that was given none. The word is assumed.',
  ),
  groupIds: text(
    '',
    'The ids of groups, separated by commas; every other id is a user. Chimepost has no directory.',
    /^[^\s]*$/,
    'ids separated by commas',
  ),
  invitesToMembersOnly: flag(
    true,
    'SendInvites refuses ids that do not belong to the space, with ValidationException. Assumed.',
  ),
  unknownAccessorError: integer(
    404,
    'The error code of a batch item whose user is not there. The codes are not published.',
  ),
  duplicateAccessorError: integer(
    409,
    'The error code of a batch item whose user has the role. The codes are not published.',
  ),
  pageSize: integer(100, 'Rows of a page where maxResults does not say. Not published.', 1, 100),
} satisfies Settings;

declare module '../../call.js' {
  interface ServiceSettings {
    repostspace: ValuesOf<typeof repostspaceSettings>;
  }
}
