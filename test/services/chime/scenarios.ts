import { expect } from 'vitest';
import { type Client, everyPage } from '../drive.js';

/** What of the service the scenarios of accounts need. */
export type Accounts = Client<
  'chime',
  'CreateAccount' | 'GetAccount' | 'ListAccounts' | 'UpdateAccount' | 'DeleteAccount'
>;
export type Console = Client<'chime-console'>;

/** Makes an account and tells its id. */
export async function makeAccount(chime: Accounts, Name = 'Example Corp'): Promise<string> {
  const { Account } = await chime.CreateAccount({ Name });
  expect(Account).toBeDefined();
  return Account?.AccountId ?? '';
}

export const listAccounts = (chime: Accounts, MaxResults?: number, Name?: string) =>
  everyPage(
    (NextToken) => chime.ListAccounts({ NextToken, MaxResults, Name }),
    ({ Accounts }) => Accounts,
    ({ NextToken }) => NextToken ?? undefined,
  );

export const listDomains = (console: Console, AccountId: string, MaxResults?: number) =>
  everyPage(
    (NextToken) => console.ListDomains({ AccountId, NextToken, MaxResults }),
    ({ Domains }) => Domains,
    ({ NextToken }) => NextToken ?? undefined,
  );

/** All that can be seen of an AWS account's accounts. */
export async function observe(chime: Accounts, console: Console): Promise<unknown> {
  const accounts = await listAccounts(chime);
  return Promise.all(
    accounts.map(async (row) => ({ row, domains: await listDomains(console, row.AccountId) })),
  );
}

/** An account from its creation through a domain to its deletion. */
export async function wholeLifeOfAnAccount(chime: Accounts, console: Console): Promise<void> {
  const AccountId = await makeAccount(chime, 'Life');
  await chime.UpdateAccount({ AccountId, Name: 'Living', DefaultLicense: 'Basic' });
  expect((await chime.GetAccount({ AccountId })).Account).toMatchObject({
    AccountId,
    Name: 'Living',
    AccountType: 'Team',
    DefaultLicense: 'Basic',
  });
  const DomainName = 'life.example.com';
  await console.AddDomain({ AccountId, DomainName });
  expect((await console.GetDomain({ AccountId, DomainName })).Domain).toMatchObject({
    DomainName,
    DomainStatus: 'Verified',
  });
  expect((await chime.GetAccount({ AccountId })).Account).toMatchObject({ AccountType: 'EnterpriseLWA' });
  await expect(console.AddDomain({ AccountId, DomainName })).rejects.toMatchObject({
    message: 'Request could not be completed due to a conflict',
  });
  await expect(chime.DeleteAccount({ AccountId })).rejects.toMatchObject({
    name: 'UnprocessableEntityException',
  });
  await console.DeleteDomain({ AccountId, DomainName });
  await chime.DeleteAccount({ AccountId });
  await expect(chime.GetAccount({ AccountId })).rejects.toMatchObject({ name: 'NotFoundException' });
  expect((await listAccounts(chime)).map((row) => row.AccountId)).not.toContain(AccountId);
}
