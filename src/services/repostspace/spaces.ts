import type {
  SpaceData,
  SupportedEmailDomainsParameters,
  SupportedEmailDomainsStatus,
} from '../../../openapi/repostspace.js';
import type { Behaviour, Call, Input } from '../../call.js';
import { formatArn, partitionOf } from '../../kit/arn.js';
import { countUsers, listAdmins, rolesById } from './accessors.js';
import { isGone, removeGone, requireOnline, requireSpace, spaceStatus } from './lifecycles.js';
import { refuseToken } from './page-tokens.js';
import {
  type Claim,
  type Directory,
  deletionsOf,
  directoriesOf,
  namesOf,
  type Space,
  spacesOf,
  subdomainsOf,
} from './rows.js';
import { requireTagsWithinQuota } from './tags.js';

type CreateCall = Parameters<Behaviour<'repostspace', 'CreateSpace'>>[1];

export const CreateSpace: Behaviour<'repostspace', 'CreateSpace'> = (input, call) => {
  requireTagsWithinQuota(call, input.tags ?? {});
  removeGone(call, call.now);
  requireFree(input, call);
  requireQuota(call);
  const space = newSpace(input, call);
  const claim: Claim = { accountId: call.accountId, region: call.region, spaceId: space.spaceId };
  spacesOf(call).put(space.spaceId, space);
  namesOf(call).put(space.name, claim);
  subdomainsOf(call).put(space.subdomain.toLowerCase(), claim);
  return { spaceId: space.spaceId };
};

export const ListSpaces: Behaviour<'repostspace', 'ListSpaces'> = (input, call) => {
  const { rows, nextToken } = call.page({
    of: spacesOf(call),
    token: input.nextToken,
    limit: input.maxResults ?? call.settings.pageSize,
    where: (space) => !isGone(space, call.now),
    refuse: () => refuseToken(call),
  });
  return { spaces: rows.map((space) => describe(space, call)), nextToken };
};

export const GetSpace: Behaviour<'repostspace', 'GetSpace'> = (input, call) => {
  const space = requireSpace(call, input.spaceId);
  return {
    ...describe(space, call),
    clientId: space.clientId,
    identityStoreId: space.identityStoreId,
    applicationArn: space.applicationArn,
    customerRoleArn: space.roleArn,
    ...listAdmins(call, space.spaceId),
    roles: rolesById(call, space.spaceId),
  };
};

export const UpdateSpace: Behaviour<'repostspace', 'UpdateSpace'> = (input, call) => {
  const space = requireSpace(call, input.spaceId);
  requireOnline(call, space);
  spacesOf(call).put(space.spaceId, {
    ...space,
    description: input.description ?? space.description,
    tier: input.tier ?? space.tier,
    roleArn: input.roleArn ?? space.roleArn,
    supportedEmailDomains: mergeEmailDomains(space.supportedEmailDomains, input.supportedEmailDomains),
  });
  return {};
};

export const DeleteSpace: Behaviour<'repostspace', 'DeleteSpace'> = (input, call) => {
  const space = requireSpace(call, input.spaceId);
  if (space.deletedAt !== undefined) return {};
  const goneAt = call.now + call.settings.deleteDelay;
  spacesOf(call).put(space.spaceId, { ...space, deletedAt: call.now, goneAt });
  deletionsOf(call).put(space.spaceId, { spaceId: space.spaceId });
  removeGone(call, call.now);
  return {};
};

/** Refuses a name that is taken in the account and region, and a subdomain that is taken anywhere. */
function requireFree({ name, subdomain }: Input<'repostspace', 'CreateSpace'>, call: CreateCall): void {
  const namesake = namesOf(call).get(name);
  if (namesake !== undefined && isHeld(namesake, call)) {
    call.fail('ConflictException', 'The name is already used by another space', {
      resourceId: namesake.spaceId,
      resourceType: 'space',
    });
  }
  const holder = subdomainsOf(call).get(subdomain.toLowerCase());
  if (holder !== undefined && isHeld(holder, call)) {
    // The holder may be of another account, whose ids are nobody else's business.
    call.fail('ConflictException', 'The subdomain is already taken', {
      resourceId: subdomain,
      resourceType: 'subdomain',
    });
  }
}

/** Whether the space that made a claim is still there: one of another account may be gone and not yet removed. */
function isHeld(claim: Claim, { store, now }: CreateCall): boolean {
  const space = spacesOf({ store, accountId: claim.accountId, region: claim.region }).get(claim.spaceId);
  return space !== undefined && !isGone(space, now);
}

function requireQuota(call: CreateCall): void {
  if (spacesOf(call).size < call.settings.spaces) return;
  call.fail(
    'ServiceQuotaExceededException',
    `The limit of ${call.settings.spaces} spaces in a region is reached`,
    {
      resourceId: call.accountId,
      resourceType: 'space',
      serviceCode: 'repostspace',
      quotaCode: 'spaces-per-region',
    },
  );
}

function newSpace(input: Input<'repostspace', 'CreateSpace'>, call: CreateCall): Space {
  const { accountId, region, ids, now, settings } = call;
  const spaceId = `SP${ids.base64url(22)}`;
  const { identityStoreId, instanceId } = directory(call);
  return {
    spaceId,
    accountId,
    region,
    arn: formatArn('repostspace', region, accountId, `space/${spaceId}`),
    name: input.name,
    subdomain: input.subdomain,
    description: input.description,
    tier: input.tier,
    userKMSKey: input.userKMSKey,
    roleArn: input.roleArn,
    supportedEmailDomains: mergeEmailDomains({ enabled: settings.emailDomains }, input.supportedEmailDomains),
    tags: input.tags ?? {},
    clientId: `ins-${ids.hex(16)}`,
    identityStoreId,
    // Identity Center's ARNs have no region, so their partition is taken from where the space is.
    applicationArn: `arn:${partitionOf(region)}:sso::${accountId}:application/${instanceId}/apl-${ids.hex(16)}`,
    randomDomain: `${ids.lowerAlphanumeric(12)}.${settings.domain}`,
    createdAt: now,
    readyAt: now + settings.createDelay,
    deletedAt: undefined,
    goneAt: undefined,
  };
}

/** The account's Identity Center in the region, which is there before the first space; made up once. */
function directory(call: CreateCall): Directory {
  const known = directoriesOf(call).get('identity-center');
  if (known !== undefined) return known;
  const made = { identityStoreId: `d-${call.ids.hex(10)}`, instanceId: `ssoins-${call.ids.hex(16)}` };
  directoriesOf(call).put('identity-center', made);
  return made;
}

function mergeEmailDomains(
  before: SupportedEmailDomainsStatus,
  given: SupportedEmailDomainsParameters | undefined,
): SupportedEmailDomainsStatus {
  return {
    enabled: given?.enabled ?? before.enabled,
    allowedDomains: given?.allowedDomains ?? before.allowedDomains,
  };
}

function describe(space: Space, call: Call<'repostspace'>): SpaceData {
  const { settings } = call;
  return {
    spaceId: space.spaceId,
    arn: space.arn,
    name: space.name,
    description: space.description,
    status: spaceStatus(call, space),
    configurationStatus: settings.configurationStatus,
    vanityDomainStatus: settings.vanityDomainStatus,
    vanityDomain: `${space.subdomain}.${settings.domain}`,
    randomDomain: space.randomDomain,
    tier: space.tier,
    storageLimit: space.tier === 'BASIC' ? settings.basicStorage : settings.standardStorage,
    createDateTime: space.createdAt,
    deleteDateTime: space.deletedAt,
    userKMSKey: space.userKMSKey,
    userCount: countUsers(call, space.spaceId),
    contentSize: 0,
    supportedEmailDomains: space.supportedEmailDomains,
  };
}
