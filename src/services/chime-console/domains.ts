import type { Domain } from '../../../openapi/chime-console.js';
import type { Behaviour, Call } from '../../call.js';
import { accountsOf, claimsOf, type DomainRow, domainsOf, requireAccount } from '../shared/chime-accounts.js';

export const AddDomain: Behaviour<'chime-console', 'AddDomain'> = ({ AccountId, DomainName }, call) => {
  const account = requireAccount(call, AccountId);
  const name = DomainName.toLowerCase();
  if (claimsOf(call).has(name)) {
    call.fail('ConflictException', 'Request could not be completed due to a conflict');
  }
  const domain: DomainRow = {
    name,
    createdAt: call.now,
    verifiedAt: call.now + call.settings.verificationDelay,
  };
  domainsOf(call, AccountId).put(name, domain);
  claimsOf(call).put(name, { accountId: call.accountId });
  if (account.AccountType === 'Team')
    accountsOf(call).put(AccountId, { ...account, AccountType: 'EnterpriseLWA' });
  return { Domain: describe(domain, AccountId, call.now) };
};

export const ListDomains: Behaviour<'chime-console', 'ListDomains'> = (input, call) => {
  requireAccount(call, input.AccountId);
  const { rows, nextToken } = call.page({
    of: domainsOf(call, input.AccountId),
    token: input.NextToken,
    limit: input.MaxResults ?? call.settings.domainsPageSize,
    filters: [input.AccountId],
    refuse: () => call.fail('BadRequestException', 'The NextToken is not valid for this listing'),
  });
  return { Domains: rows.map((domain) => describe(domain, input.AccountId, call.now)), NextToken: nextToken };
};

export const GetDomain: Behaviour<'chime-console', 'GetDomain'> = ({ AccountId, DomainName }, call) => {
  requireAccount(call, AccountId);
  return { Domain: describe(requireDomain(call, AccountId, DomainName), AccountId, call.now) };
};

export const DeleteDomain: Behaviour<'chime-console', 'DeleteDomain'> = ({ AccountId, DomainName }, call) => {
  requireAccount(call, AccountId);
  const { name } = requireDomain(call, AccountId, DomainName);
  domainsOf(call, AccountId).delete(name);
  claimsOf(call).delete(name);
  return {};
};

function requireDomain(
  call: Call<'chime-console', 'NotFoundException'>,
  chimeAccountId: string,
  domainName: string,
): DomainRow {
  const domain = domainsOf(call, chimeAccountId).get(domainName.toLowerCase());
  return domain ?? call.fail('NotFoundException', `Could not find Domain with Name '${domainName}'`);
}

function describe({ name, createdAt, verifiedAt }: DomainRow, chimeAccountId: string, now: number): Domain {
  const verified = now >= verifiedAt;
  return {
    DomainName: name,
    AccountId: chimeAccountId,
    DomainStatus: verified ? 'Verified' : 'PendingVerification',
    CreatedTimestamp: createdAt,
    UpdatedTimestamp: verified ? verifiedAt : createdAt,
  };
}
