import { describe, expect, it } from 'vitest';
import { OTHER_ACCOUNT, refusal } from '../drive.js';
import { HOUR, observe, space } from './scenarios.js';
import { emulated } from './subject.js';

const many = (count: number, prefix = 't') =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n}`, `${n}`]));

async function withSpace(settings?: Readonly<Record<string, unknown>>) {
  const all = emulated(settings);
  const { spaceId } = await all.client.CreateSpace(space('home', { tags: { team: 'blue' } }));
  const { arn: resourceArn } = await all.client.GetSpace({ spaceId });
  return { ...all, spaceId, resourceArn };
}

describe('tags', () => {
  it('are added, replaced, listed and removed', async () => {
    const { client, resourceArn } = await withSpace();
    const tags = async () => (await client.ListTagsForResource({ resourceArn })).tags;
    expect(await tags()).toEqual({ team: 'blue' });
    expect(await client.TagResource({ resourceArn, tags: { team: 'red', stage: 'test' } })).toEqual({});
    expect(await tags()).toEqual({ team: 'red', stage: 'test' });
    expect(await client.UntagResource({ resourceArn, tagKeys: ['team', 'never'] })).toEqual({});
    expect(await tags()).toEqual({ stage: 'test' });
    await client.TagResource({ resourceArn, tags: {} });
    expect(await tags()).toEqual({ stage: 'test' });
  });

  it('are fifty at most, those that are there counted in', async () => {
    const { client, resourceArn } = await withSpace();
    await client.TagResource({ resourceArn, tags: many(49) });
    const before = await observe(client);
    const refused = await refusal(client.TagResource({ resourceArn, tags: { last: 'straw' } }));
    expect(refused.name).toBe('ValidationException');
    expect(refused.members).toMatchObject({ reason: 'other', fieldList: [{ name: 'tags' }] });
    expect(await observe(client)).toEqual(before);
    await client.TagResource({ resourceArn, tags: { t0: 'replaced' } });
    expect(await refusal(client.CreateSpace(space('many', { tags: many(51) })))).toMatchObject({
      name: 'ValidationException',
    });
    await client.CreateSpace(space('many', { tags: many(50) }));
  });

  it('can be of another number', async () => {
    const { client, resourceArn } = await withSpace({ tags: 'off' });
    await client.TagResource({ resourceArn, tags: many(500) });
    expect(Object.keys((await client.ListTagsForResource({ resourceArn })).tags ?? {})).toHaveLength(501);
  });

  it('stand on spaces of the own account and region only', async () => {
    const { client, as, resourceArn, spaceId } = await withSpace();
    const before = await observe(client);
    const wrong = [
      resourceArn.replace('us-east-1', 'us-west-2'),
      resourceArn.replace('123456789012', OTHER_ACCOUNT),
      resourceArn.replace('repostspace', 'repost'),
      resourceArn.replace('arn:aws:', 'arn:aws-cn:'),
      resourceArn.replace('space/', 'channel/'),
      `${resourceArn}x`,
      `${resourceArn}/`,
      `x/${spaceId}`,
      spaceId,
      'arn:aws:repostspace:us-east-1:123456789012:space/SPnone',
    ];
    const asks = [
      ...wrong.map((arn) => [client, arn] as const),
      [as({ accountId: OTHER_ACCOUNT }), resourceArn] as const,
      [as({ region: 'us-west-2' }), resourceArn] as const,
    ];
    for (const [who, arn] of asks) {
      for (const work of [
        who.ListTagsForResource({ resourceArn: arn }),
        who.TagResource({ resourceArn: arn, tags: { a: 'b' } }),
        who.UntagResource({ resourceArn: arn, tagKeys: ['team'] }),
      ]) {
        const refused = await refusal(work);
        expect(refused).toMatchObject({
          name: 'ResourceNotFoundException',
          message: 'Space ID given was not found',
        });
        expect(refused.members).toEqual({ resourceId: arn, resourceType: 'space' });
      }
    }
    expect(await observe(client)).toEqual(before);
  });

  it('stay while the space is deleted and go with it', async () => {
    const { client, drive, resourceArn, spaceId } = await withSpace({ deleteDelay: '1h' });
    await client.DeleteSpace({ spaceId });
    await client.TagResource({ resourceArn, tags: { last: 'words' } });
    drive.pass(HOUR);
    expect(await refusal(client.ListTagsForResource({ resourceArn }))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
