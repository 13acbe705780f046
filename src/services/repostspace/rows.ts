import type {
  ChannelRole,
  Role,
  SupportedEmailDomainsStatus,
  Tags,
  TierLevel,
} from '../../../openapi/repostspace.js';
import type { Call } from '../../call.js';
import type { Partition } from '../../store/partition.js';

/** A space; who belongs to it and its channels stand in tables of their own. */
export interface Space {
  readonly spaceId: string;
  readonly accountId: string;
  readonly region: string;
  readonly arn: string;
  readonly name: string;
  readonly subdomain: string;
  readonly description: string | undefined;
  readonly tier: TierLevel;
  readonly userKMSKey: string | undefined;
  readonly roleArn: string | undefined;
  readonly supportedEmailDomains: SupportedEmailDomainsStatus;
  readonly tags: Tags;
  readonly clientId: string;
  readonly identityStoreId: string;
  readonly applicationArn: string;
  readonly randomDomain: string;
  readonly createdAt: number;
  /** When it is no longer being created. */
  readonly readyAt: number;
  readonly deletedAt: number | undefined;
  /** When its deletion is done: from then on there is no such space, though the row may still be there. */
  readonly goneAt: number | undefined;
}

/** A user or group of a space: an administrator, the bearer of a role, or both. */
export interface Accessor {
  readonly accessorId: string;
  readonly admin: boolean;
  readonly roles: readonly Role[];
}

export interface Channel {
  readonly channelId: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly createdAt: number;
  readonly readyAt: number;
}

/** A user or group of a channel. */
export interface ChannelAccessor {
  readonly accessorId: string;
  readonly roles: readonly ChannelRole[];
}

/** What stands behind the spaces of an account and region in Identity Center. */
export interface Directory {
  readonly identityStoreId: string;
  readonly instanceId: string;
}

/** Which space holds a name or a subdomain. */
export interface Claim {
  readonly accountId: string;
  readonly region: string;
  readonly spaceId: string;
}

/** As much of a call as finding rows takes. */
export type Scope = Pick<Call<'repostspace'>, 'store' | 'accountId' | 'region'>;

export const spacesOf = ({ store, accountId, region }: Scope): Partition<Space> =>
  store.table<Space>('repostspace.spaces').in(accountId, region);

/** The ids of spaces whose deletion is under way. */
export const deletionsOf = ({ store, accountId, region }: Scope): Partition<{ readonly spaceId: string }> =>
  store.table<{ readonly spaceId: string }>('repostspace.deletions').in(accountId, region);

/** Space names by whom they are held. */
export const namesOf = ({ store, accountId, region }: Scope): Partition<Claim> =>
  store.table<Claim>('repostspace.names').in(accountId, region);

/** Subdomains, in lower case, by whom they are held: one set for all accounts and regions. */
export const subdomainsOf = ({ store }: Pick<Scope, 'store'>): Partition<Claim> =>
  store.table<Claim>('repostspace.subdomains').in('*');

export const directoriesOf = ({ store, accountId, region }: Scope): Partition<Directory> =>
  store.table<Directory>('repostspace.directories').in(accountId, region);

export const accessorsOf = ({ store, accountId, region }: Scope, spaceId: string): Partition<Accessor> =>
  store.table<Accessor>('repostspace.accessors').in(accountId, region, spaceId);

export const channelsOf = ({ store, accountId, region }: Scope, spaceId: string): Partition<Channel> =>
  store.table<Channel>('repostspace.channels').in(accountId, region, spaceId);

/** Channel names with the id of the channel that bears each. */
export const channelNamesOf = (
  { store, accountId, region }: Scope,
  spaceId: string,
): Partition<{ readonly channelId: string }> =>
  store.table<{ readonly channelId: string }>('repostspace.channelNames').in(accountId, region, spaceId);

export const channelAccessorsOf = (
  { store, accountId, region }: Scope,
  spaceId: string,
  channelId: string,
): Partition<ChannelAccessor> =>
  store.table<ChannelAccessor>('repostspace.channelAccessors').in(accountId, region, spaceId, channelId);
