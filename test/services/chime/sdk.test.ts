import {
  type ChimeClient,
  CreateAccountCommand,
  DeleteAccountCommand,
  GetAccountCommand,
  ListAccountsCommand,
  ListUsersCommand,
  paginateListAccounts,
  UpdateAccountCommand,
} from '@aws-sdk/client-chime';
import AWS from 'aws-sdk';
import { describe, expect, it } from 'vitest';
import { chimeClient, credentials, modelClient, typed } from '../../support/clients.js';
import { startEmulator } from '../../support/emulator.js';
import { type Accounts, wholeLifeOfAnAccount } from './scenarios.js';

/** A v3 client as the typed client that scenarios take; its instants are Dates, which no scenario reads. */
function accountsOf(client: ChimeClient): Accounts {
  const accounts = {
    CreateAccount: (input: never) => client.send(new CreateAccountCommand(input)),
    GetAccount: (input: never) => client.send(new GetAccountCommand(input)),
    ListAccounts: (input: never) => client.send(new ListAccountsCommand(input)),
    UpdateAccount: (input: never) => client.send(new UpdateAccountCommand(input)),
    DeleteAccount: (input: never) => client.send(new DeleteAccountCommand(input)),
  };
  return accounts as unknown as Accounts;
}

describe('the JavaScript SDK v3', () => {
  it.each(['', '/chime'])('leads an account through its whole life, at %o', async (base) => {
    const { url, events } = await startEmulator();
    await wholeLifeOfAnAccount(
      accountsOf(chimeClient(url + base)),
      typed<'chime-console'>(modelClient('chime-console', url + base)),
    );
    const records = await events();
    expect(records.map(({ eventName, errorCode }) => [eventName, errorCode])).toEqual([
      ['CreateAccount', undefined],
      ['UpdateAccount', undefined],
      ['GetAccount', undefined],
      ['AddDomain', undefined],
      ['GetDomain', undefined],
      ['GetAccount', undefined],
      ['AddDomain', 'ConflictException'],
      ['DeleteAccount', 'UnprocessableEntityException'],
      ['DeleteDomain', undefined],
      ['DeleteAccount', undefined],
      ['GetAccount', 'NotFoundException'],
      ['ListAccounts', undefined],
    ]);
    expect(records.every(({ eventSource }) => eventSource === 'chime.amazonaws.com')).toBe(true);
    expect(records[0]).toMatchObject({
      requestParameters: { name: 'Life' },
      responseElements: { account: { name: 'Life', accountType: 'Team' } },
    });
    expect(records.at(-3)).toMatchObject({
      requestParameters: { accountId: expect.any(String) },
      responseElements: null,
    });
  });

  it('pages through accounts, filtered, with its own paginator', async () => {
    const { url } = await startEmulator();
    const client = chimeClient(url);
    for (let at = 0; at < 5; at += 1)
      await client.send(new CreateAccountCommand({ Name: `${at % 2 === 0 ? 'even' : 'odd'} ${at}` }));
    const names: (string | undefined)[][] = [];
    for await (const page of paginateListAccounts({ client, pageSize: 2 }, { Name: 'even' })) {
      names.push((page.Accounts ?? []).map(({ Name }) => Name));
    }
    expect(names).toEqual([['even 0', 'even 2'], ['even 4']]);
    const { NextToken } = await client.send(new ListAccountsCommand({ MaxResults: 2, Name: 'even' }));
    await expect(client.send(new ListAccountsCommand({ NextToken, Name: 'odd' }))).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });

  it('reads the errors of Chime, and what belongs to another account', async () => {
    const { url } = await startEmulator();
    const client = chimeClient(url);
    const { Account } = await client.send(new CreateAccountCommand({ Name: 'mine' }));
    const other = chimeClient(url, 'us-east-1', '111122223333');
    await expect(other.send(new GetAccountCommand({ AccountId: Account?.AccountId }))).rejects.toMatchObject({
      name: 'ForbiddenException',
      Code: 'Forbidden',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(client.send(new GetAccountCommand({ AccountId: 'nobody' }))).rejects.toMatchObject({
      name: 'NotFoundException',
      Code: 'NotFound',
      $metadata: { httpStatusCode: 404, requestId: expect.any(String) },
    });
    await expect(client.send(new CreateAccountCommand({ Name: ' ' }))).rejects.toMatchObject({
      name: 'ValidationException',
      message:
        "1 validation error detected: Value at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: .*\\S.*",
    });
    await expect(client.send(new ListUsersCommand({ AccountId: Account?.AccountId }))).rejects.toMatchObject({
      name: 'NotImplementedException',
      $metadata: { httpStatusCode: 501 },
    });
  });
});

it('the JavaScript SDK v2 names an error by the Code of its body, as with AWS', async () => {
  const { url } = await startEmulator();
  const chime = new AWS.Chime({ endpoint: url, region: 'us-east-1', credentials, maxRetries: 0 });
  await expect(chime.getAccount({ AccountId: 'nobody' }).promise()).rejects.toMatchObject({
    code: 'NotFound',
    statusCode: 404,
  });
  const { Account } = await chime.createAccount({ Name: 'v2' }).promise();
  expect(Account?.CreatedTimestamp).toBeInstanceOf(Date);
});
