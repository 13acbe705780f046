import { describe, expect, it } from 'vitest';
import { listDomains, makeAccount, observe } from '../chime/scenarios.js';
import { emulated } from '../chime/subject.js';
import { forgeries, OTHER_ACCOUNT, refusal, START } from '../drive.js';

const CONFLICT = 'Request could not be completed due to a conflict';
const HOUR = 3_600_000;

describe('AddDomain', () => {
  it('claims the domain in lower case and answers it verified', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const Domain = {
      DomainName: 'example.com',
      AccountId,
      DomainStatus: 'Verified',
      CreatedTimestamp: START,
      UpdatedTimestamp: START,
    };
    expect(await console.AddDomain({ AccountId, DomainName: 'Example.COM' })).toEqual({ Domain });
    for (const DomainName of ['example.com', 'EXAMPLE.com']) {
      expect(await console.GetDomain({ AccountId, DomainName })).toEqual({ Domain });
    }
  });

  it('refuses a domain that any account has claimed, this one or a stranger, by the documented sentence', async () => {
    const { chime, console, as } = emulated();
    const AccountId = await makeAccount(chime);
    const second = await makeAccount(chime);
    const other = as({ accountId: OTHER_ACCOUNT });
    const Theirs = await makeAccount(other.chime);
    await console.AddDomain({ AccountId, DomainName: 'example.com' });
    const before = [await observe(chime, console), await observe(other.chime, other.console)];
    for (const work of [
      console.AddDomain({ AccountId, DomainName: 'example.com' }),
      console.AddDomain({ AccountId: second, DomainName: 'EXAMPLE.com' }),
      other.console.AddDomain({ AccountId: Theirs, DomainName: 'example.com' }),
    ]) {
      const refused = await refusal(work);
      expect(refused).toMatchObject({ name: 'ConflictException', message: CONFLICT });
      expect(refused.members).toEqual({});
    }
    expect([await observe(chime, console), await observe(other.chime, other.console)]).toEqual(before);
    await other.console.AddDomain({ AccountId: Theirs, DomainName: 'sub.example.com' });
  });

  it('turns a Team account into an Enterprise one, with the first domain only', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const { Account: before } = await chime.GetAccount({ AccountId });
    for (const DomainName of ['a.example.com', 'b.example.com']) {
      await console.AddDomain({ AccountId, DomainName });
      expect(await chime.GetAccount({ AccountId })).toEqual({
        Account: { ...before, AccountType: 'EnterpriseLWA' },
      });
    }
  });

  it('waits for verification where it is told to', async () => {
    const { chime, console, drive } = emulated({ console: { verificationDelay: '1h' } });
    const AccountId = await makeAccount(chime);
    const DomainName = 'example.com';
    const { Domain } = await console.AddDomain({ AccountId, DomainName });
    expect(Domain).toMatchObject({ DomainStatus: 'PendingVerification', UpdatedTimestamp: START });
    drive.pass(HOUR - 1);
    expect(await listDomains(console, AccountId)).toMatchObject([{ DomainStatus: 'PendingVerification' }]);
    expect(await refusal(console.AddDomain({ AccountId, DomainName }))).toMatchObject({
      name: 'ConflictException',
    });
    drive.pass(1);
    expect((await console.GetDomain({ AccountId, DomainName })).Domain).toMatchObject({
      DomainStatus: 'Verified',
      CreatedTimestamp: START,
      UpdatedTimestamp: START + HOUR,
    });
  });
});

describe('DeleteDomain and GetDomain', () => {
  it('release the domain for everybody', async () => {
    const { chime, console, as } = emulated();
    const AccountId = await makeAccount(chime);
    const DomainName = 'example.com';
    await console.AddDomain({ AccountId, DomainName });
    expect(await console.DeleteDomain({ AccountId, DomainName: 'Example.com' })).toEqual({});
    expect(await listDomains(console, AccountId)).toEqual([]);
    const other = as({ accountId: OTHER_ACCOUNT });
    await other.console.AddDomain({ AccountId: await makeAccount(other.chime), DomainName });
  });

  it('do not find domains of nobody and of other accounts', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const second = await makeAccount(chime);
    await console.AddDomain({ AccountId, DomainName: 'example.com' });
    for (const [account, DomainName] of [
      [second, 'example.com'],
      [AccountId, 'example.org'],
    ] as const) {
      for (const work of [
        console.GetDomain({ AccountId: account, DomainName }),
        console.DeleteDomain({ AccountId: account, DomainName }),
      ]) {
        const refused = await refusal(work);
        expect(refused).toMatchObject({
          name: 'NotFoundException',
          message: `Could not find Domain with Name '${DomainName}'`,
        });
      }
    }
    expect(await listDomains(console, AccountId)).toHaveLength(1);
  });
});

describe('ListDomains', () => {
  it('pages through thousands in the order of their claims, each once', async () => {
    const { chime, console } = emulated();
    const AccountId = await makeAccount(chime);
    const made: string[] = [];
    for (let n = 0; n < 1_234; n += 1) {
      const DomainName = `d${n}.example.com`;
      await console.AddDomain({ AccountId, DomainName });
      made.push(DomainName);
    }
    expect((await console.ListDomains({ AccountId })).Domains).toHaveLength(99);
    for (const size of [undefined, 1, 99]) {
      expect((await listDomains(console, AccountId, size)).map(({ DomainName }) => DomainName)).toEqual(made);
    }
  });

  it('refuses tokens that it did not issue for this account', async () => {
    const { chime, console } = emulated();
    const accounts = [await makeAccount(chime), await makeAccount(chime)] as const;
    for (const [at, AccountId] of accounts.entries()) {
      for (const label of ['a', 'b'])
        await console.AddDomain({ AccountId, DomainName: `${label}${at}.example.com` });
    }
    const [AccountId, second] = accounts;
    const { NextToken = '' } = await console.ListDomains({ AccountId, MaxResults: 1 });
    expect((await console.ListDomains({ AccountId, NextToken })).Domains).toMatchObject([
      { DomainName: 'b0.example.com' },
    ]);
    for (const forged of forgeries(NextToken)) {
      const refused = await refusal(console.ListDomains({ AccountId, NextToken: forged }));
      expect(refused.name).toBe('BadRequestException');
    }
    const elsewhere = console.ListDomains({ AccountId: second, NextToken });
    expect(await refusal(elsewhere)).toMatchObject({ name: 'BadRequestException' });
  });
});
