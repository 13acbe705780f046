import type { Behaviour, Call, Input } from '../../call.js';
import type { Partition } from '../../store/partition.js';
import {
  type AccountRow,
  accountsOf,
  claimsOf,
  domainsOf,
  ownersOf,
  requireAccount,
  type Scope,
  usersOf,
} from '../shared/chime-accounts.js';

export const CreateAccount: Behaviour<'chime', 'CreateAccount'> = ({ Name }, call) => {
  const account: AccountRow = {
    AwsAccountId: call.accountId,
    AccountId: call.ids.uuid(),
    Name,
    AccountType: 'Team',
    CreatedTimestamp: call.now,
    DefaultLicense: 'Pro',
    SupportedLicenses: ['Basic', 'Pro'],
    AccountStatus: 'Active',
  };
  accountsOf(call).put(account.AccountId, account);
  ownersOf(call).put(account.AccountId, { accountId: call.accountId });
  return { Account: account };
};

export const GetAccount: Behaviour<'chime', 'GetAccount'> = ({ AccountId }, call) => ({
  Account: requireAccount(call, AccountId),
});

export const ListAccounts: Behaviour<'chime', 'ListAccounts'> = (input, call) => {
  const { rows, nextToken } = call.page({
    of: accountsOf(call),
    token: input.NextToken,
    limit: input.MaxResults ?? call.settings.accountsPageSize,
    where: (account) => isListed(account, input, call),
    filters: [input.Name, input.UserEmail],
    refuse: () => call.fail('BadRequestException', 'The NextToken is not valid for this listing'),
  });
  return { Accounts: rows, NextToken: nextToken };
};

export const UpdateAccount: Behaviour<'chime', 'UpdateAccount'> = (
  { AccountId, Name, DefaultLicense },
  call,
) => {
  const before = requireAccount(call, AccountId);
  if (DefaultLicense !== undefined && !before.SupportedLicenses.includes(DefaultLicense)) {
    call.fail('BadRequestException', `The account does not support the license ${DefaultLicense}`);
  }
  const account: AccountRow = {
    ...before,
    Name: Name ?? before.Name,
    DefaultLicense: DefaultLicense ?? before.DefaultLicense,
  };
  accountsOf(call).put(AccountId, account);
  return { Account: account };
};

export const DeleteAccount: Behaviour<'chime', 'DeleteAccount'> = ({ AccountId }, call) => {
  const account = requireAccount(call, AccountId);
  if (call.settings.deletionRules) requireDeletable(account, call);
  for (const { name } of domainsOf(call, AccountId).values()) claimsOf(call).delete(name);
  clear(domainsOf(call, AccountId));
  clear(usersOf(call, AccountId));
  ownersOf(call).delete(AccountId);
  accountsOf(call).delete(AccountId);
  return {};
};

/** Whether the filters of a listing let an account through: the beginning of its name, the address of a user. */
function isListed(
  account: AccountRow,
  { Name, UserEmail }: Input<'chime', 'ListAccounts'>,
  scope: Scope,
): boolean {
  if (Name !== undefined && !account.Name.startsWith(Name)) return false;
  return UserEmail === undefined || hasUser(scope, account.AccountId, UserEmail);
}

function hasUser(scope: Scope, chimeAccountId: string, email: string): boolean {
  const wanted = email.toLowerCase();
  for (const { PrimaryEmail } of usersOf(scope, chimeAccountId).values()) {
    if (PrimaryEmail?.toLowerCase() === wanted) return true;
  }
  return false;
}

function requireDeletable(
  { AccountId, AccountType }: AccountRow,
  call: Call<'chime', 'UnprocessableEntityException'>,
): void {
  if (AccountType !== 'Team') {
    if (domainsOf(call, AccountId).size === 0) return;
    call.fail(
      'UnprocessableEntityException',
      'All domains must be released before the account can be deleted',
    );
  }
  for (const { UserRegistrationStatus } of usersOf(call, AccountId).values()) {
    if (UserRegistrationStatus === 'Suspended') continue;
    call.fail(
      'UnprocessableEntityException',
      'All users must be suspended before the account can be deleted',
    );
  }
}

function clear(partition: Partition<object>): void {
  for (const [key] of [...partition.entries()]) partition.delete(key);
}
