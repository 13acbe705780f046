import { describe, expect, it } from 'vitest';
import { OTHER_ACCOUNT, refusal } from '../drive.js';
import { arnOf, DEFAULT_ARN, emulated } from './subject.js';

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ Key: `k${n}`, Value: `${n}` }));
const ResourceId = DEFAULT_ARN;

describe('tags', () => {
  it('are added, replaced, listed and removed', async () => {
    const { client } = emulated();
    const tags = async () =>
      (await client.ListTags({ ResourceIdList: [ResourceId] })).ResourceTagList?.[0]?.TagsList;
    expect(await tags()).toEqual([]);
    expect(await client.AddTags({ ResourceId, TagsList: [{ Key: 'a', Value: '1' }, { Key: 'b' }] })).toEqual(
      {},
    );
    await client.AddTags({ ResourceId, TagsList: [{ Key: 'a', Value: '2' }] });
    expect(await tags()).toEqual([{ Key: 'b' }, { Key: 'a', Value: '2' }]);
    expect(await client.RemoveTags({ ResourceId, TagsList: [{ Key: 'b' }, { Key: 'never' }] })).toEqual({});
    await client.RemoveTags({ ResourceId, TagsList: [{ Key: 'a', Value: 'other' }] });
    expect(await tags()).toEqual([{ Key: 'a', Value: '2' }]);
    await client.RemoveTags({ ResourceId, TagsList: [{ Key: 'a', Value: '2' }] });
    expect(await tags()).toEqual([]);
  });

  it('are fifty at most', async () => {
    const { client, as } = emulated();
    await client.AddTags({ ResourceId, TagsList: many(50) });
    await client.AddTags({ ResourceId, TagsList: many(50) });
    expect(await refusal(client.AddTags({ ResourceId, TagsList: [{ Key: 'x' }] }))).toMatchObject({
      name: 'TagsLimitExceededException',
    });
    await as({ settings: { tags: 'off' } }).AddTags({ ResourceId, TagsList: [{ Key: 'x' }] });
  });

  it.each([
    ['CloudTrailARNInvalidException', 'chimepost'],
    ['CloudTrailARNInvalidException', 'arn:aws:s3:::bucket'],
    ['CloudTrailARNInvalidException', 'arn:aws:cloudtrail:us-east-1:123456789012:trail/a'],
    ['CloudTrailARNInvalidException', arnOf('chimepost', 'us-west-2')],
    ['ResourceNotFoundException', arnOf('none')],
    ['ResourceNotFoundException', arnOf('chimepost', 'us-east-1', OTHER_ACCOUNT)],
    ['ResourceNotFoundException', 'arn:aws:cloudtrail:us-east-1:123456789012:channel/x'],
    ['EventDataStoreNotFoundException', 'arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/x'],
    ['ResourceTypeNotSupportedException', 'arn:aws:cloudtrail:us-east-1:123456789012:dashboard/x'],
  ])('answer %s for %s', async (name, arn) => {
    const { client } = emulated();
    for (const work of [
      client.AddTags({ ResourceId: arn, TagsList: [{ Key: 'a' }] }),
      client.RemoveTags({ ResourceId: arn, TagsList: [{ Key: 'a' }] }),
      client.ListTags({ ResourceIdList: [arn] }),
    ]) {
      expect(await refusal(work)).toMatchObject({ name });
    }
  });

  it('are listed of one owner, without tokens', async () => {
    const { client, as } = emulated();
    const ResourceIdList = [DEFAULT_ARN, arnOf('chimepost', 'us-east-1', OTHER_ACCOUNT)];
    expect(await refusal(client.ListTags({ ResourceIdList }))).toMatchObject({
      name: 'CloudTrailARNInvalidException',
      message: 'You cannot have resources belonging to multiple owners',
    });
    expect(await refusal(client.ListTags({ ResourceIdList: [], NextToken: 'x' }))).toMatchObject({
      name: 'InvalidTokenException',
    });
    expect(await client.ListTags({ ResourceIdList: [] })).toEqual({ ResourceTagList: [] });
    expect(
      await refusal(as({ region: 'us-west-2' }).ListTags({ ResourceIdList: [DEFAULT_ARN] })),
    ).toMatchObject({
      message: 'Region in ARN is wrong, you can only access resources in region us-west-2.',
    });
  });
});
