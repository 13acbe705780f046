import type { Account, AccountType, License, User } from '../../../openapi/chime.js';
import type { Call } from '../../call.js';
import type { Partition } from '../../store/partition.js';

/*
 * The accounts of Amazon Chime, which the service and its console share. All tables are the service's, so that
 * resetting it forgets its domains too. An AWS account's tables serve all regions.
 */

/** An account, as it is answered. */
export interface AccountRow extends Account {
  readonly AccountType: AccountType;
  readonly DefaultLicense: License;
  readonly SupportedLicenses: readonly License[];
}

/** A domain that an account has claimed. */
export interface DomainRow {
  /** In lower case. */
  readonly name: string;
  readonly createdAt: number;
  readonly verifiedAt: number;
}

/** Which AWS account something belongs to. */
interface Owner {
  readonly accountId: string;
}

/** As much of a call as finding rows takes. */
export type Scope = Pick<Call<'chime'>, 'store' | 'accountId'>;

/** The calls of both services that may find that there is no such account. */
type AccountCall =
  | Call<'chime', 'NotFoundException' | 'ForbiddenException'>
  | Call<'chime-console', 'NotFoundException' | 'ForbiddenException'>;

export const accountsOf = ({ store, accountId }: Scope): Partition<AccountRow> =>
  store.table<AccountRow>('chime.accounts').in(accountId);

/** Every account's id with the AWS account it belongs to. */
export const ownersOf = ({ store }: Pick<Scope, 'store'>): Partition<Owner> =>
  store.table<Owner>('chime.owners').in('*');

export const usersOf = ({ store, accountId }: Scope, chimeAccountId: string): Partition<User> =>
  store.table<User>('chime.users').in(accountId, chimeAccountId);

export const domainsOf = ({ store, accountId }: Scope, chimeAccountId: string): Partition<DomainRow> =>
  store.table<DomainRow>('chime.domains').in(accountId, chimeAccountId);

/** Every claimed domain name, in lower case, with the AWS account it belongs to. */
export const claimsOf = ({ store }: Pick<Scope, 'store'>): Partition<Owner> =>
  store.table<Owner>('chime.claims').in('*');

/** The caller's account of that id. Another AWS account's is forbidden, any other id is not found. */
export function requireAccount(call: AccountCall, chimeAccountId: string): AccountRow {
  const account = accountsOf(call).get(chimeAccountId);
  if (account !== undefined) return account;
  if (ownersOf(call).has(chimeAccountId))
    return call.fail('ForbiddenException', 'Resource ownership mismatch');
  return call.fail('NotFoundException', `Could not find Account with Id '${chimeAccountId}'`);
}
