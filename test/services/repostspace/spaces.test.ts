import { describe, expect, it } from 'vitest';
import { ACCOUNT, forgeries, OTHER_ACCOUNT, refusal, START } from '../drive.js';
import { HOUR, listSpaces, observe, space } from './scenarios.js';
import { emulated } from './subject.js';

const NOT_FOUND = 'Space ID given was not found';

describe('CreateSpace and GetSpace', () => {
  it('answers the id, and the space has every member that the contract requires', async () => {
    const { client } = emulated();
    const { spaceId } = await client.CreateSpace(space('first'));
    expect(spaceId).toMatch(/^SP[A-Za-z0-9_-]{22}$/);
    expect(await client.GetSpace({ spaceId })).toEqual({
      spaceId,
      arn: `arn:aws:repostspace:us-east-1:${ACCOUNT}:space/${spaceId}`,
      name: 'first',
      status: 'CREATED',
      configurationStatus: 'UNCONFIGURED',
      clientId: expect.stringMatching(/^ins-[0-9a-f]{16}$/),
      identityStoreId: expect.stringMatching(/^d-[0-9a-f]{10}$/),
      applicationArn: expect.stringMatching(
        /^arn:aws:sso::123456789012:application\/ssoins-[0-9a-f]{16}\/apl-[0-9a-f]{16}$/,
      ),
      vanityDomainStatus: 'PENDING',
      vanityDomain: 'sub-first.private.repost.aws',
      randomDomain: expect.stringMatching(/^[a-z0-9]{12}\.private\.repost\.aws$/),
      createDateTime: START,
      tier: 'BASIC',
      storageLimit: 10 * 1024 ** 3,
      userAdmins: [],
      groupAdmins: [],
      roles: {},
      userCount: 0,
      contentSize: 0,
      supportedEmailDomains: { enabled: 'DISABLED' },
    });
  });

  it('keeps what it is given', async () => {
    const { client } = emulated();
    const userKMSKey = 'arn:aws:kms:us-east-1:123456789012:key/1';
    const roleArn = 'arn:aws:iam::123456789012:role/Space';
    const supportedEmailDomains = { enabled: 'ENABLED', allowedDomains: ['example.com'] } as const;
    const tags = { team: 'blue', __proto__x: '1' };
    const { spaceId } = await client.CreateSpace(
      space('full', {
        tier: 'STANDARD',
        description: 'what for',
        userKMSKey,
        roleArn,
        supportedEmailDomains,
        tags,
      }),
    );
    const seen = await client.GetSpace({ spaceId });
    expect(seen).toMatchObject({
      description: 'what for',
      userKMSKey,
      customerRoleArn: roleArn,
      supportedEmailDomains,
    });
    expect(seen).toMatchObject({ tier: 'STANDARD', storageLimit: 100 * 1024 ** 3 });
    expect((await client.ListTagsForResource({ resourceArn: seen.arn })).tags).toEqual(tags);
  });

  it('takes tags of odd names for what they are', async () => {
    const { client } = emulated();
    const tags = JSON.parse('{"__proto__": "a", "constructor": "b"}');
    const { spaceId } = await client.CreateSpace(space('odd', { tags }));
    const { arn: resourceArn } = await client.GetSpace({ spaceId });
    await client.TagResource({ resourceArn, tags: { toString: 'c' } as never });
    const { tags: kept } = await client.ListTagsForResource({ resourceArn });
    expect(Object.entries(kept ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
    await client.UntagResource({ resourceArn, tagKeys: ['__proto__'] });
    expect(Object.keys((await client.ListTagsForResource({ resourceArn })).tags ?? {})).toEqual([
      'constructor',
      'toString',
    ]);
  });

  it('gives all spaces of an account and region one identity store, and another one elsewhere', async () => {
    const { client, as } = emulated();
    const stores = [];
    for (const [who, name] of [
      [client, 'a'],
      [client, 'b'],
      [as({ region: 'eu-west-1' }), 'c'],
    ] as const) {
      const { spaceId } = await who.CreateSpace(space(name));
      stores.push((await who.GetSpace({ spaceId })).identityStoreId);
    }
    expect(stores[0]).toBe(stores[1]);
    expect(stores[2]).not.toBe(stores[0]);
  });

  it('names the partition of the region in its ARNs', async () => {
    const { as } = emulated();
    const client = as({ region: 'us-gov-west-1' });
    const { spaceId } = await client.CreateSpace(space('gov'));
    expect(await client.GetSpace({ spaceId })).toMatchObject({
      arn: `arn:aws-us-gov:repostspace:us-gov-west-1:${ACCOUNT}:space/${spaceId}`,
      applicationArn: expect.stringMatching(/^arn:aws-us-gov:sso::/),
    });
  });

  it('finds a space nowhere but in its account and region', async () => {
    const { client, as } = emulated();
    const { spaceId } = await client.CreateSpace(space('here'));
    for (const who of [as({ region: 'us-west-2' }), as({ accountId: OTHER_ACCOUNT })]) {
      const refused = await refusal(who.GetSpace({ spaceId }));
      expect(refused).toMatchObject({ name: 'ResourceNotFoundException', message: NOT_FOUND });
      expect(refused.members).toEqual({ resourceId: spaceId, resourceType: 'space' });
      expect(await listSpaces(who)).toEqual([]);
    }
  });

  it('does not find ids of any other form', async () => {
    const { client } = emulated();
    for (const spaceId of ['SP', 'x'.repeat(26), '__proto__', 'constructor', ' ']) {
      expect(await refusal(client.GetSpace({ spaceId }))).toMatchObject({
        name: 'ResourceNotFoundException',
      });
    }
  });

  it('lets two seeds of the same text make the same space', async () => {
    const [one, two] = [emulated().client, emulated().client];
    await one.CreateSpace(space('same'));
    await two.CreateSpace(space('same'));
    expect(await observe(one)).toEqual(await observe(two));
  });
});

describe('what a space may not share', () => {
  it('is its name within the account and region, letter for letter', async () => {
    const { client, as } = emulated();
    const { spaceId } = await client.CreateSpace(space('mine'));
    const refused = await refusal(client.CreateSpace(space('mine', { subdomain: 'another' })));
    expect(refused.name).toBe('ConflictException');
    expect(refused.members).toEqual({ resourceId: spaceId, resourceType: 'space' });
    expect(refused.message).not.toContain('mine');
    await client.CreateSpace(space('Mine', { subdomain: 'another' }));
    await as({ region: 'us-west-2' }).CreateSpace(space('mine', { subdomain: 'third' }));
    await as({ accountId: OTHER_ACCOUNT }).CreateSpace(space('mine', { subdomain: 'fourth' }));
  });

  it('is its subdomain among all accounts and regions, whatever its case', async () => {
    const { client, as } = emulated();
    await client.CreateSpace(space('one', { subdomain: 'taken' }));
    for (const who of [client, as({ region: 'us-west-2' }), as({ accountId: OTHER_ACCOUNT })]) {
      const refused = await refusal(who.CreateSpace(space('two', { subdomain: 'TAKEN' })));
      expect(refused.name).toBe('ConflictException');
      expect(refused.members).toEqual({ resourceId: 'TAKEN', resourceType: 'subdomain' });
    }
  });

  it('is free again once the space is gone, for other accounts too, and not before', async () => {
    const { client, as, drive } = emulated({ deleteDelay: '1h' });
    const { spaceId } = await client.CreateSpace(space('one', { subdomain: 'taken' }));
    await client.DeleteSpace({ spaceId });
    const other = as({ accountId: OTHER_ACCOUNT });
    drive.pass(HOUR - 1);
    expect(await refusal(client.CreateSpace(space('one')))).toMatchObject({ name: 'ConflictException' });
    expect(await refusal(other.CreateSpace(space('x', { subdomain: 'taken' })))).toMatchObject({
      name: 'ConflictException',
    });
    drive.pass(1);
    await other.CreateSpace(space('x', { subdomain: 'taken' }));
    await client.CreateSpace(space('one'));
    // The sweep of the first account's rows must have left the subdomain to its new holder.
    expect(await refusal(client.CreateSpace(space('y', { subdomain: 'taken' })))).toMatchObject({
      name: 'ConflictException',
    });
  });

  it('is forgotten with its account', async () => {
    const { client, as, drive } = emulated();
    await client.CreateSpace(space('one', { subdomain: 'taken' }));
    drive.store.reset({ accountId: ACCOUNT });
    await as({ accountId: OTHER_ACCOUNT }).CreateSpace(space('x', { subdomain: 'taken' }));
  });
});

describe('the quota of spaces', () => {
  it('is three in an account and region, with all members of its error', async () => {
    const { client, as } = emulated();
    for (const name of ['a', 'b', 'c']) await client.CreateSpace(space(name));
    const before = await observe(client);
    const refused = await refusal(client.CreateSpace(space('d')));
    expect(refused.name).toBe('ServiceQuotaExceededException');
    expect(refused.members).toEqual({
      resourceId: ACCOUNT,
      resourceType: 'space',
      serviceCode: 'repostspace',
      quotaCode: expect.any(String),
    });
    expect(await observe(client)).toEqual(before);
    await as({ region: 'us-west-2' }).CreateSpace(space('d'));
  });

  it('comes after what is taken', async () => {
    const { client } = emulated({ spaces: 1 });
    await client.CreateSpace(space('a'));
    expect(await refusal(client.CreateSpace(space('a')))).toMatchObject({ name: 'ConflictException' });
  });

  it('counts spaces that are not gone yet', async () => {
    const { client, drive } = emulated({ spaces: 1, deleteDelay: '1h' });
    const { spaceId } = await client.CreateSpace(space('a'));
    await client.DeleteSpace({ spaceId });
    expect(await refusal(client.CreateSpace(space('b')))).toMatchObject({
      name: 'ServiceQuotaExceededException',
    });
    drive.pass(HOUR);
    await client.CreateSpace(space('b'));
  });

  it('can be another number, or off', async () => {
    const none = emulated({ spaces: 0 }).client;
    expect(await refusal(none.CreateSpace(space('a')))).toMatchObject({
      name: 'ServiceQuotaExceededException',
    });
    const { client } = emulated({ spaces: 'off' });
    for (let n = 0; n < 10; n += 1) await client.CreateSpace(space(`s${n}`));
    expect(await listSpaces(client)).toHaveLength(10);
  });
});

describe('UpdateSpace', () => {
  it('changes what it is given and nothing else', async () => {
    const { client } = emulated();
    const roleArn = 'arn:aws:iam::123456789012:role/Space';
    const { spaceId } = await client.CreateSpace(space('a', { description: 'old', roleArn }));
    const before = await client.GetSpace({ spaceId });
    expect(await client.UpdateSpace({ spaceId })).toEqual({});
    expect(await client.GetSpace({ spaceId })).toEqual(before);
    await client.UpdateSpace({
      spaceId,
      tier: 'STANDARD',
      supportedEmailDomains: { allowedDomains: ['a.com'] },
    });
    expect(await client.GetSpace({ spaceId })).toEqual({
      ...before,
      tier: 'STANDARD',
      storageLimit: 100 * 1024 ** 3,
      supportedEmailDomains: { enabled: 'DISABLED', allowedDomains: ['a.com'] },
    });
    await client.UpdateSpace({
      spaceId,
      tier: 'BASIC',
      supportedEmailDomains: { enabled: 'ENABLED' },
      description: 'new',
    });
    expect(await client.GetSpace({ spaceId })).toEqual({
      ...before,
      description: 'new',
      supportedEmailDomains: { enabled: 'ENABLED', allowedDomains: ['a.com'] },
    });
  });

  it('does not find a space that is not there, whatever else is asked', async () => {
    const { client } = emulated();
    const roleArn = 'arn:aws:iam::123456789012:role/Space';
    const refused = await refusal(client.UpdateSpace({ spaceId: 'SPnone', roleArn }));
    expect(refused).toMatchObject({ name: 'ResourceNotFoundException', message: NOT_FOUND });
  });
});

describe('ListSpaces', () => {
  it('pages through thousands in the order of their creation, each once', async () => {
    const { client } = emulated({ spaces: 'off' });
    const made = [];
    for (let n = 0; n < 2_345; n += 1) made.push((await client.CreateSpace(space(`s${n}`))).spaceId);
    expect((await client.ListSpaces({})).spaces).toHaveLength(100);
    expect((await client.ListSpaces({ maxResults: 7 })).spaces).toHaveLength(7);
    for (const size of [undefined, 1, 99, 100]) {
      expect((await listSpaces(client, size)).map(({ spaceId }) => spaceId)).toEqual(made);
    }
  });

  it('is not disturbed by spaces that come and go between pages', async () => {
    const { client } = emulated({ spaces: 'off' });
    const made: string[] = [];
    for (let n = 0; n < 200; n += 1) made.push((await client.CreateSpace(space(`s${n}`))).spaceId);
    const first = await client.ListSpaces({ maxResults: 50 });
    for (const spaceId of made.slice(0, 120)) await client.DeleteSpace({ spaceId });
    await client.CreateSpace(space('late'));
    const second = await client.ListSpaces({ maxResults: 100, nextToken: first.nextToken });
    expect(second.spaces.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 80 }, (_, n) => `s${n + 120}`),
      'late',
    ]);
    expect(second.nextToken).toBeUndefined();
  });

  it('refuses tokens that it did not issue', async () => {
    const { client, as } = emulated();
    for (const name of ['a', 'b']) await client.CreateSpace(space(name));
    const { nextToken = '' } = await client.ListSpaces({ maxResults: 1 });
    expect((await client.ListSpaces({ nextToken })).spaces).toMatchObject([{ name: 'b' }]);
    for (const forged of forgeries(nextToken)) {
      const refused = await refusal(client.ListSpaces({ nextToken: forged }));
      expect(refused.name).toBe('ValidationException');
      expect(refused.members).toMatchObject({
        reason: 'fieldValidationFailed',
        fieldList: [{ name: 'nextToken' }],
      });
    }
    for (const who of [as({ accountId: OTHER_ACCOUNT }), as({ region: 'us-west-2' })]) {
      expect(await refusal(who.ListSpaces({ nextToken }))).toMatchObject({ name: 'ValidationException' });
    }
  });
});
