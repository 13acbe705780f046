import { describe, expect, it } from 'vitest';
import { domainsOf, usersOf } from '../../../src/services/shared/chime-accounts.js';
import { ACCOUNT, type Drive, forgeries, OTHER_ACCOUNT, refusal, START } from '../drive.js';
import { listAccounts, makeAccount, observe, wholeLifeOfAnAccount } from './scenarios.js';
import { emulated } from './subject.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Puts a user where the operations on users will. */
function putUser(
  { store }: Drive,
  chimeAccountId: string,
  UserRegistrationStatus: 'Registered' | 'Suspended',
): void {
  const PrimaryEmail = 'Ada@Example.com';
  usersOf({ store, accountId: ACCOUNT }, chimeAccountId).put('ada', {
    UserId: 'ada',
    PrimaryEmail,
    UserRegistrationStatus,
  });
}

describe('CreateAccount and GetAccount', () => {
  it('make a Team account and show it in every region', async () => {
    const { chime, as } = emulated();
    const { Account } = await chime.CreateAccount({ Name: 'Example Corp' });
    expect(Account).toEqual({
      AwsAccountId: ACCOUNT,
      AccountId: expect.stringMatching(UUID),
      Name: 'Example Corp',
      AccountType: 'Team',
      CreatedTimestamp: START,
      DefaultLicense: 'Pro',
      SupportedLicenses: ['Basic', 'Pro'],
      AccountStatus: 'Active',
    });
    const AccountId = Account?.AccountId ?? '';
    expect(await chime.GetAccount({ AccountId })).toEqual({ Account });
    expect(await as({ region: 'eu-west-1' }).chime.GetAccount({ AccountId })).toEqual({ Account });
  });

  it('take a name as often as it comes', async () => {
    const { chime } = emulated();
    expect(await makeAccount(chime)).not.toBe(await makeAccount(chime));
  });
});

describe('an account of nobody, or of another AWS account', () => {
  it('is not found, or forbidden, to every operation', async () => {
    const { chime, console, as } = emulated();
    const AccountId = await makeAccount(chime);
    const before = await observe(chime, console);
    const asks = [
      [as({}), '11aaaaaa-1a11-1111-1a11-aaadd0a0aa00', 'NotFoundException'],
      [as({}), AccountId.toUpperCase(), 'NotFoundException'],
      [as({ accountId: OTHER_ACCOUNT }), AccountId, 'ForbiddenException'],
    ] as const;
    for (const [who, id, name] of asks) {
      for (const work of [
        who.chime.GetAccount({ AccountId: id }),
        who.chime.UpdateAccount({ AccountId: id, Name: 'x' }),
        who.chime.DeleteAccount({ AccountId: id }),
        who.console.AddDomain({ AccountId: id, DomainName: 'example.com' }),
        who.console.ListDomains({ AccountId: id }),
        who.console.GetDomain({ AccountId: id, DomainName: 'example.com' }),
        who.console.DeleteDomain({ AccountId: id, DomainName: 'example.com' }),
      ]) {
        expect((await refusal(work)).name).toBe(name);
      }
    }
    expect(await observe(chime, console)).toEqual(before);
    expect(await listAccounts(as({ accountId: OTHER_ACCOUNT }).chime)).toEqual([]);
  });

  it('is told by the known sentences', async () => {
    const { chime, as } = emulated();
    const AccountId = await makeAccount(chime);
    const unknown = await refusal(chime.GetAccount({ AccountId: 'x' }));
    expect(unknown.message).toBe("Could not find Account with Id 'x'");
    const foreign = await refusal(as({ accountId: OTHER_ACCOUNT }).chime.GetAccount({ AccountId }));
    expect(foreign.message).toBe('Resource ownership mismatch');
  });
});

describe('ListAccounts', () => {
  it('pages through thousands in the order of their creation, each once', async () => {
    const { chime } = emulated();
    const made: string[] = [];
    for (let n = 0; n < 2_345; n += 1)
      made.push(await makeAccount(chime, `${n % 2 === 0 ? 'even' : 'odd'} ${n}`));
    expect((await chime.ListAccounts({})).Accounts).toHaveLength(100);
    for (const size of [undefined, 1, 200]) {
      expect((await listAccounts(chime, size)).map(({ AccountId }) => AccountId)).toEqual(made);
    }
    const even = made.filter((_, n) => n % 2 === 0);
    expect((await listAccounts(chime, 200, 'even')).map(({ AccountId }) => AccountId)).toEqual(even);
  });

  it('filters by the beginning of the name', async () => {
    const { chime } = emulated();
    for (const name of ['Sales', 'Sales EMEA', 'sales', 'Pre-Sales']) await makeAccount(chime, name);
    const named = async (Name: string) =>
      (await chime.ListAccounts({ Name })).Accounts?.map((row) => row.Name);
    expect(await named('Sales')).toEqual(['Sales', 'Sales EMEA']);
    expect(await named('Sales E')).toEqual(['Sales EMEA']);
    expect(await named('None')).toEqual([]);
  });

  it('filters by the address of a user', async () => {
    const { chime, drive } = emulated();
    await makeAccount(chime, 'a');
    const AccountId = await makeAccount(chime, 'b');
    expect(await chime.ListAccounts({ UserEmail: 'ada@example.com' })).toEqual({ Accounts: [] });
    putUser(drive, AccountId, 'Registered');
    expect((await chime.ListAccounts({ UserEmail: 'ada@example.com' })).Accounts).toMatchObject([
      { AccountId },
    ]);
    expect((await chime.ListAccounts({ UserEmail: 'ada@example.com', Name: 'a' })).Accounts).toEqual([]);
  });

  it('refuses tokens that it did not issue for these filters', async () => {
    const { chime, as } = emulated();
    for (const name of ['a', 'ab']) await makeAccount(chime, name);
    const { NextToken = '' } = await chime.ListAccounts({ MaxResults: 1 });
    expect((await chime.ListAccounts({ NextToken })).Accounts).toMatchObject([{ Name: 'ab' }]);
    for (const forged of forgeries(NextToken)) {
      expect(await refusal(chime.ListAccounts({ NextToken: forged }))).toMatchObject({
        name: 'BadRequestException',
      });
    }
    for (const work of [
      chime.ListAccounts({ NextToken, Name: 'a' }),
      chime.ListAccounts({ NextToken, UserEmail: 'a@b.c' }),
      as({ accountId: OTHER_ACCOUNT }).chime.ListAccounts({ NextToken }),
    ]) {
      expect(await refusal(work)).toMatchObject({ name: 'BadRequestException' });
    }
  });
});

describe('UpdateAccount', () => {
  it('changes what it is given and answers the account', async () => {
    const { chime } = emulated();
    const AccountId = await makeAccount(chime);
    const { Account: before } = await chime.GetAccount({ AccountId });
    expect(await chime.UpdateAccount({ AccountId })).toEqual({ Account: before });
    const renamed = { Account: { ...before, Name: 'Renamed' } };
    expect(await chime.UpdateAccount({ AccountId, Name: 'Renamed' })).toEqual(renamed);
    expect(await chime.GetAccount({ AccountId })).toEqual(renamed);
    expect((await chime.UpdateAccount({ AccountId, DefaultLicense: 'Basic' })).Account).toMatchObject({
      Name: 'Renamed',
      DefaultLicense: 'Basic',
    });
  });

  it('refuses a license that the account does not support, and the name with it', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const before = await observe(chime, console);
    for (const DefaultLicense of ['Plus', 'ProTrial'] as const) {
      const refused = await refusal(chime.UpdateAccount({ AccountId, DefaultLicense, Name: 'x' }));
      expect(refused.name).toBe('BadRequestException');
    }
    expect(await observe(chime, console)).toEqual(before);
  });
});

describe('DeleteAccount', () => {
  it('removes a Team account at once', async () => {
    const { chime, as } = emulated();
    const AccountId = await makeAccount(chime);
    expect(await chime.DeleteAccount({ AccountId })).toEqual({});
    expect(await listAccounts(chime)).toEqual([]);
    expect(await refusal(chime.DeleteAccount({ AccountId }))).toMatchObject({ name: 'NotFoundException' });
    const other = as({ accountId: OTHER_ACCOUNT }).chime;
    expect(await refusal(other.GetAccount({ AccountId }))).toMatchObject({ name: 'NotFoundException' });
  });

  it('refuses an Enterprise account until its last domain is released', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const names = ['a.example.com', 'b.example.com'];
    for (const DomainName of names) await console.AddDomain({ AccountId, DomainName });
    for (const DomainName of names) {
      const before = await observe(chime, console);
      expect(await refusal(chime.DeleteAccount({ AccountId }))).toMatchObject({
        name: 'UnprocessableEntityException',
      });
      expect(await observe(chime, console)).toEqual(before);
      await console.DeleteDomain({ AccountId, DomainName });
    }
    expect((await chime.GetAccount({ AccountId })).Account).toMatchObject({ AccountType: 'EnterpriseLWA' });
    await chime.DeleteAccount({ AccountId });
  });

  it('refuses an account whose users are not suspended', async () => {
    const { chime, drive } = emulated();
    const AccountId = await makeAccount(chime);
    putUser(drive, AccountId, 'Registered');
    expect(await refusal(chime.DeleteAccount({ AccountId }))).toMatchObject({
      name: 'UnprocessableEntityException',
    });
    putUser(drive, AccountId, 'Suspended');
    await chime.DeleteAccount({ AccountId });
    expect(usersOf({ store: drive.store, accountId: ACCOUNT }, AccountId).size).toBe(0);
  });

  it('asks for nothing where the rules are off, and releases the domains', async () => {
    const { chime, console, drive } = emulated({ chime: { deletionRules: false } });
    const AccountId = await makeAccount(chime);
    await console.AddDomain({ AccountId, DomainName: 'example.com' });
    await chime.DeleteAccount({ AccountId });
    expect(domainsOf({ store: drive.store, accountId: ACCOUNT }, AccountId).size).toBe(0);
    await console.AddDomain({ AccountId: await makeAccount(chime), DomainName: 'example.com' });
  });

  it('ends a whole life', async () => {
    const { chime, console, drive } = emulated();
    await wholeLifeOfAnAccount(chime, console);
    await wholeLifeOfAnAccount(chime, console);
    for (const name of ['owners', 'claims'] as const)
      expect(drive.store.table(`chime.${name}`).in('*').size).toBe(0);
  });
});

describe('a call that is taken back', () => {
  it('leaves everything as it was', async () => {
    const { chime, console, drive } = emulated();
    const AccountId = await makeAccount(chime);
    const Bare = await makeAccount(chime, 'Bare');
    await console.AddDomain({ AccountId, DomainName: 'example.com' });
    const before = await observe(chime, console);
    for (const work of [
      () => chime.CreateAccount({ Name: 'x' }),
      () => chime.UpdateAccount({ AccountId, Name: 'x' }),
      () => chime.DeleteAccount({ AccountId: Bare }),
      () => console.AddDomain({ AccountId: Bare, DomainName: 'example.org' }),
      () => console.DeleteDomain({ AccountId, DomainName: 'example.com' }),
    ]) {
      await work();
      drive.takeBack();
      expect(await observe(chime, console)).toEqual(before);
    }
    await console.AddDomain({ AccountId: Bare, DomainName: 'example.org' });
    const again = console.AddDomain({ AccountId: Bare, DomainName: 'example.com' });
    expect(await refusal(again)).toMatchObject({ name: 'ConflictException' });
  });
});

describe('a reset', () => {
  it('of the AWS account forgets its accounts and claims, and no other', async () => {
    const { chime, console, drive, as } = emulated();
    const other = as({ accountId: OTHER_ACCOUNT });
    const AccountId = await makeAccount(chime);
    const Theirs = await makeAccount(other.chime);
    await console.AddDomain({ AccountId, DomainName: 'example.com' });
    await other.console.AddDomain({ AccountId: Theirs, DomainName: 'example.org' });
    drive.store.reset({ accountId: ACCOUNT });
    expect(await refusal(other.chime.GetAccount({ AccountId }))).toMatchObject({ name: 'NotFoundException' });
    await other.console.AddDomain({ AccountId: Theirs, DomainName: 'example.com' });
    expect(await refusal(chime.GetAccount({ AccountId: Theirs }))).toMatchObject({
      name: 'ForbiddenException',
    });
  });

  it('of the service forgets the domains too', async () => {
    const { chime, console, drive } = emulated();
    await console.AddDomain({ AccountId: await makeAccount(chime), DomainName: 'example.com' });
    drive.store.reset({ service: 'chime' });
    await console.AddDomain({ AccountId: await makeAccount(chime), DomainName: 'example.com' });
  });
});
