import { describe, expect, it } from 'vitest';
import { ACCOUNT, everyPage, forgeries, OTHER_ACCOUNT, refusal } from '../drive.js';
import { arnOf, DEFAULT_ARN, emulated, trail } from './subject.js';

describe('the trail that is there from the start', () => {
  it('takes everything, validated, from all regions', async () => {
    const { client, destinations } = emulated();
    expect(await client.DescribeTrails({})).toEqual({
      trailList: [
        {
          Name: 'chimepost',
          S3BucketName: 'chimepost-trail',
          IncludeGlobalServiceEvents: true,
          IsMultiRegionTrail: true,
          HomeRegion: 'us-east-1',
          TrailARN: DEFAULT_ARN,
          LogFileValidationEnabled: true,
          HasCustomEventSelectors: false,
          HasInsightSelectors: false,
          IsOrganizationTrail: false,
        },
      ],
    });
    expect(destinations()).toEqual([
      expect.objectContaining({ arn: DEFAULT_ARN, accounts: 'all', logging: true, prefix: '' }),
    ]);
    expect(await client.GetTrailStatus({ Name: 'chimepost' })).toMatchObject({ IsLogging: true });
  });

  it('is of its account alone', async () => {
    const other = emulated().as({ accountId: OTHER_ACCOUNT });
    expect(await other.DescribeTrails({})).toEqual({ trailList: [] });
    expect(await other.ListTrails({})).toEqual({ Trails: [] });
    expect(await refusal(other.GetTrail({ Name: DEFAULT_ARN }))).toMatchObject({
      name: 'TrailNotFoundException',
      message: `Unknown trail: ${DEFAULT_ARN} for the user: ${OTHER_ACCOUNT}`,
    });
  });

  it('can be deleted like any other, and is back after a reset', async () => {
    const { client, drive, destinations } = emulated();
    expect(await client.DeleteTrail({ Name: 'chimepost' })).toEqual({});
    expect(await client.DescribeTrails({})).toEqual({ trailList: [] });
    expect(destinations()).toEqual([]);
    drive.store.reset({ service: 'cloudtrail' });
    expect((await client.ListTrails({})).Trails).toHaveLength(1);
    await client.DeleteTrail({ Name: DEFAULT_ARN });
    drive.store.reset({ accountId: OTHER_ACCOUNT });
    expect((await client.ListTrails({})).Trails).toHaveLength(0);
    drive.store.reset({ accountId: ACCOUNT });
    expect((await client.ListTrails({})).Trails).toHaveLength(1);
  });

  it('is there again when the call that deleted it is taken back', async () => {
    const { client, drive } = emulated();
    await client.ListTrails({});
    await client.DeleteTrail({ Name: 'chimepost' });
    drive.takeBack();
    expect((await client.ListTrails({})).Trails).toHaveLength(1);
  });
});

describe('CreateTrail', () => {
  it('makes a trail of one region that does not log yet', async () => {
    const { client, destinations, changes } = emulated();
    const made = await client.CreateTrail(trail('mine'));
    expect(made).toEqual({
      Name: 'mine',
      S3BucketName: 'some-bucket',
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: false,
      TrailARN: arnOf('mine'),
      LogFileValidationEnabled: false,
      IsOrganizationTrail: false,
    });
    expect(changes()).toBe(1);
    expect(destinations()[1]).toEqual({
      arn: arnOf('mine'),
      name: 'mine',
      accountId: ACCOUNT,
      homeRegion: 'us-east-1',
      bucket: 'some-bucket',
      prefix: '',
      accounts: 'own',
      multiRegion: false,
      logFileValidation: false,
      logging: false,
    });
    expect(await client.GetTrail({ Name: 'mine' })).toEqual({
      Trail: { ...made, HomeRegion: 'us-east-1', HasCustomEventSelectors: false, HasInsightSelectors: false },
    });
  });

  it('keeps all that it is given', async () => {
    const { client, destinations } = emulated();
    const given = {
      S3KeyPrefix: 'logs/of-mine',
      SnsTopicName: 'topic',
      IsMultiRegionTrail: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:group:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${ACCOUNT}:role/Logs`,
      IsOrganizationTrail: true,
    };
    const TagsList = [{ Key: 'team', Value: 'blue' }, { Key: 'bare' }];
    const wishes = { ...given, EnableLogFileValidation: true, KmsKeyId: 'alias/mine', TagsList };
    expect(await client.CreateTrail(trail('mine', wishes))).toMatchObject({
      ...given,
      SnsTopicARN: `arn:aws:sns:us-east-1:${ACCOUNT}:topic`,
      KmsKeyId: `arn:aws:kms:us-east-1:${ACCOUNT}:alias/mine`,
      LogFileValidationEnabled: true,
    });
    expect(await client.ListTags({ ResourceIdList: [arnOf('mine')] })).toEqual({
      ResourceTagList: [{ ResourceId: arnOf('mine'), TagsList }],
    });
    expect(destinations()[1]).toMatchObject({ organizationId: 'o-exampleorgid', prefix: 'logs/of-mine' });
  });

  it.each([
    ['', 'Trail name cannot be blank!'],
    [
      'ab',
      'Trail name too short. Minimum allowed length: 3 characters. Specified name length: 2 characters.',
    ],
    [
      'a'.repeat(129),
      'Trail name too long. Maximum allowed length: 128 characters. Specified name length: 129 characters.',
    ],
    ['-abc', 'Trail name must starts with a letter or number.'],
    ['abc.', 'Trail name must ends with a letter or number.'],
    ['a/b/c', expect.stringContaining('Trail name or ARN can only contain')],
    ['näme', expect.stringContaining('Trail name or ARN can only contain')],
    ['a--b', expect.stringContaining('adjacent')],
    ['a._b', expect.stringContaining('adjacent')],
    ['192.168.5.4', expect.stringContaining('IP address')],
  ])('refuses the name %j', async (name, message) => {
    const { client } = emulated();
    const refused = { name: 'InvalidTrailNameException', message };
    expect(await refusal(client.CreateTrail(trail(name)))).toMatchObject(refused);
    expect(await refusal(client.GetTrail({ Name: name }))).toMatchObject(refused);
    expect(await refusal(client.DescribeTrails({ trailNameList: [name] }))).toMatchObject(refused);
  });

  it.each(['abc', 'a'.repeat(128), 'a.b-c_d', '1.2.3', '192.168.5.4x'])('takes the name %j', async (name) => {
    await emulated().client.CreateTrail(trail(name));
  });

  it.each([
    ['InvalidS3BucketNameException', { S3BucketName: '' }],
    ['InvalidS3BucketNameException', { S3BucketName: 'ab' }],
    ['InvalidS3BucketNameException', { S3BucketName: 'a'.repeat(64) }],
    ['InvalidS3BucketNameException', { S3BucketName: 'Upper' }],
    ['InvalidS3BucketNameException', { S3BucketName: '../../etc' }],
    ['InvalidS3BucketNameException', { S3BucketName: 'a..b' }],
    ['InvalidS3BucketNameException', { S3BucketName: '.abc' }],
    ['InvalidS3BucketNameException', { S3BucketName: '10.0.0.1' }],
    ['InvalidS3BucketNameException', { S3BucketName: 'xn--abc' }],
    ['S3BucketDoesNotExistException', { S3BucketName: 'events.ndjson' }],
    ['InvalidS3PrefixException', { S3KeyPrefix: 'a'.repeat(201) }],
    ['InvalidS3PrefixException', { S3KeyPrefix: '../up' }],
    ['InvalidS3PrefixException', { S3KeyPrefix: 'a//b' }],
    ['InvalidS3PrefixException', { S3KeyPrefix: '/a' }],
    ['InvalidS3PrefixException', { S3KeyPrefix: 'a\u0000b' }],
    ['InvalidSnsTopicNameException', { SnsTopicName: 'no topic' }],
    ['InvalidSnsTopicNameException', { SnsTopicName: 'a'.repeat(257) }],
    ['InvalidSnsTopicNameException', { SnsTopicName: 'arn:aws:sqs:us-east-1:123456789012:queue' }],
    ['InvalidKmsKeyIdException', { KmsKeyId: 'not a key' }],
    ['InvalidKmsKeyIdException', { KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/x' }],
    [
      'InvalidCloudWatchLogsLogGroupArnException',
      { CloudWatchLogsRoleArn: 'arn:aws:iam::123456789012:role/R' },
    ],
    [
      'InvalidCloudWatchLogsRoleArnException',
      { CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:g:*' },
    ],
    ['InvalidParameterCombinationException', { IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false }],
    ['InvalidTagParameterException', { TagsList: [{ Key: 'a' }, { Key: 'a' }] }],
    ['InvalidTagParameterException', { TagsList: [{ Key: 'aws:a' }] }],
    ['InvalidTagParameterException', { TagsList: [{ Key: 'a', Value: '<' }] }],
    ['TagsLimitExceededException', { TagsList: Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}` })) }],
  ])('answers %s to %j, and changes nothing', async (name, wrong) => {
    const { client, drive, changes } = emulated();
    await client.ListTrails({});
    const before = drive.store.dump();
    expect(await refusal(client.CreateTrail(trail('mine', wrong)))).toMatchObject({ name });
    expect(drive.store.dump()).toEqual(before);
    expect(changes()).toBe(0);
  });

  it('refuses a name that is taken in the region', async () => {
    const { client, as } = emulated();
    await client.CreateTrail(trail('mine'));
    expect(await refusal(client.CreateTrail(trail('mine')))).toMatchObject({
      name: 'TrailAlreadyExistsException',
      message: `Trail mine already exists for customer: ${ACCOUNT}`,
    });
    await as({ region: 'us-west-2' }).CreateTrail(trail('mine'));
    await as({ accountId: OTHER_ACCOUNT }).CreateTrail(trail('mine'));
  });

  it('makes five in a region, the shadows of others counted in', async () => {
    const { client, as } = emulated();
    for (const name of ['one', 'two', 'three', 'four']) await client.CreateTrail(trail(name));
    expect(await refusal(client.CreateTrail(trail('five')))).toMatchObject({
      name: 'MaximumNumberOfTrailsExceededException',
      message: `User: ${ACCOUNT} already has 5 trails in us-east-1.`,
    });
    const west = as({ region: 'us-west-2' });
    for (const name of ['one', 'two', 'three', 'four']) await west.CreateTrail(trail(name));
    expect(await refusal(west.CreateTrail(trail('five')))).toMatchObject({
      name: 'MaximumNumberOfTrailsExceededException',
    });
    await as({ settings: { trails: 'off' } }).CreateTrail(trail('five'));
  });

  it('makes organization trails where there is an organization', async () => {
    const wish = trail('org', { IsOrganizationTrail: true });
    expect(await refusal(emulated({ organizationId: 'none' }).client.CreateTrail(wish))).toMatchObject({
      name: 'OrganizationsNotInUseException',
    });
    expect(
      await refusal(emulated({ managementAccount: OTHER_ACCOUNT }).client.CreateTrail(wish)),
    ).toMatchObject({
      name: 'NotOrganizationMasterAccountException',
    });
    expect(await refusal(emulated({ organizationTrails: false }).client.CreateTrail(wish))).toMatchObject({
      name: 'OrganizationNotInAllFeaturesModeException',
    });
  });
});

describe('UpdateTrail', () => {
  it('changes what it is given, and an empty text takes away', async () => {
    const { client } = emulated();
    const before = await client.CreateTrail(trail('mine', { S3KeyPrefix: 'logs', SnsTopicName: 'topic' }));
    expect(await client.UpdateTrail({ Name: 'mine' })).toEqual(before);
    expect(
      await client.UpdateTrail({
        Name: arnOf('mine'),
        S3BucketName: 'other',
        S3KeyPrefix: '',
        SnsTopicName: '',
        IsMultiRegionTrail: true,
        EnableLogFileValidation: true,
      }),
    ).toEqual({
      ...before,
      S3BucketName: 'other',
      S3KeyPrefix: undefined,
      SnsTopicName: undefined,
      SnsTopicARN: undefined,
      IsMultiRegionTrail: true,
      LogFileValidationEnabled: true,
    });
    expect(
      await refusal(client.UpdateTrail({ Name: 'mine', IncludeGlobalServiceEvents: false })),
    ).toMatchObject({
      name: 'InvalidParameterCombinationException',
      message: 'Multi-Region trail must include global service events.',
    });
  });

  it('makes an organization trail of a trail, and back', async () => {
    const { client, as } = emulated();
    const other = as({ accountId: OTHER_ACCOUNT });
    await client.UpdateTrail({ Name: 'chimepost', IsOrganizationTrail: true });
    expect((await other.DescribeTrails({})).trailList).toMatchObject([{ TrailARN: DEFAULT_ARN }]);
    await client.UpdateTrail({ Name: 'chimepost', IsOrganizationTrail: false });
    expect((await other.DescribeTrails({})).trailList).toEqual([]);
  });
});

describe('trails from elsewhere', () => {
  it('are found by their ARN, not by their name', async () => {
    const { as } = emulated();
    const west = as({ region: 'us-west-2' });
    expect(await west.GetTrail({ Name: DEFAULT_ARN })).toMatchObject({ Trail: { HomeRegion: 'us-east-1' } });
    expect(await west.GetTrailStatus({ Name: DEFAULT_ARN })).toMatchObject({ IsLogging: true });
    expect(await west.GetEventSelectors({ TrailName: DEFAULT_ARN })).toMatchObject({ TrailARN: DEFAULT_ARN });
    const local = `arn:aws:cloudtrail:us-west-2:${ACCOUNT}:trail/chimepost`;
    expect(await refusal(west.GetTrail({ Name: 'chimepost' }))).toMatchObject({
      name: 'TrailNotFoundException',
      message: `Unknown trail: chimepost for the user: ${ACCOUNT}`,
    });
    for (const work of [
      west.GetTrailStatus({ Name: 'chimepost' }),
      west.GetEventSelectors({ TrailName: 'chimepost' }),
    ]) {
      expect(await refusal(work)).toMatchObject({
        name: 'TrailNotFoundException',
        message: `Unknown trail: ${local} for the user: ${ACCOUNT}`,
      });
    }
  });

  it('are changed from home only', async () => {
    const { as, drive } = emulated();
    const west = as({ region: 'us-west-2' });
    await west.ListTrails({});
    const before = drive.store.dump();
    for (const work of [
      west.UpdateTrail({ Name: DEFAULT_ARN }),
      west.DeleteTrail({ Name: DEFAULT_ARN }),
      west.StartLogging({ Name: DEFAULT_ARN }),
      west.StopLogging({ Name: DEFAULT_ARN }),
      west.PutEventSelectors({ TrailName: DEFAULT_ARN, EventSelectors: [{}] }),
      west.PutInsightSelectors({ TrailName: DEFAULT_ARN, InsightSelectors: [] }),
    ]) {
      expect(await refusal(work)).toMatchObject({ name: 'InvalidHomeRegionException' });
    }
    expect(drive.store.dump()).toEqual(before);
  });

  it('of the organization are seen by its members, and changed by their owner only', async () => {
    const { client, as } = emulated();
    const { TrailARN: arn = '' } = await client.CreateTrail(trail('org', { IsOrganizationTrail: true }));
    const member = as({ accountId: OTHER_ACCOUNT });
    expect((await member.DescribeTrails({})).trailList).toMatchObject([{ TrailARN: arn }]);
    expect((await member.DescribeTrails({ includeShadowTrails: false })).trailList).toEqual([]);
    expect(await member.GetTrailStatus({ Name: arn })).toMatchObject({ IsLogging: false });
    for (const work of [
      member.DeleteTrail({ Name: arn }),
      member.StartLogging({ Name: arn }),
      member.AddTags({ ResourceId: arn, TagsList: [] }),
    ]) {
      expect(await refusal(work)).toMatchObject({ name: 'NotOrganizationMasterAccountException' });
    }
  });

  it.each([
    'arn:aws:cloudtrail:us-east-1:123456789012:trail/',
    'arn:aws:cloudtrail:us-east-1:123456789012:trail/a',
    'arn:aws:cloudtrail:us-east-1:123456789012:trail/a/b/c',
    'arn:aws:cloudtrail:us-east-1:123456789012:channel/mine',
    'arn:aws:cloudtrail:us-east-1:12345:trail/mine',
    'arn:aws:cloudtrail::123456789012:trail/mine',
    'arn:aws:s3:us-east-1:123456789012:trail/mine',
    'arn:other:cloudtrail:us-east-1:123456789012:trail/mine',
    'arn:',
  ])('are not found by %s', async (arn) => {
    const { client } = emulated();
    for (const work of [
      client.GetTrail({ Name: arn }),
      client.DescribeTrails({ trailNameList: [arn] }),
      client.DeleteTrail({ Name: arn }),
    ]) {
      expect(await refusal(work)).toMatchObject({ name: 'CloudTrailARNInvalidException' });
    }
  });
});

describe('DescribeTrails', () => {
  it('shows those of the region and the shadows in it', async () => {
    const { client, as } = emulated();
    await client.CreateTrail(trail('single'));
    const west = as({ region: 'us-west-2' });
    await west.CreateTrail(trail('west'));
    const names = async (input: Parameters<typeof west.DescribeTrails>[0]) =>
      (await west.DescribeTrails(input)).trailList?.map(({ Name }) => Name);
    expect(await names({})).toEqual(['chimepost', 'west']);
    expect(await names({ trailNameList: [] })).toEqual(['chimepost', 'west']);
    expect(await names({ includeShadowTrails: true })).toEqual(['chimepost', 'west']);
    expect(await names({ includeShadowTrails: false })).toEqual(['west']);
    expect(await names({ trailNameList: ['west', 'single', 'chimepost'] })).toEqual(['west']);
    expect(await names({ trailNameList: ['west', arnOf('single'), arnOf('west', 'us-west-2')] })).toEqual([
      'west',
      'single',
    ]);
    expect(await names({ trailNameList: [DEFAULT_ARN], includeShadowTrails: false })).toEqual([]);
  });
});

describe('ListTrails', () => {
  it('pages through those of all regions', async () => {
    const { as } = emulated({ trailsPerPage: 2, trails: 'off' });
    const west = as({ region: 'us-west-2' });
    for (let n = 0; n < 6; n += 1) await west.CreateTrail(trail(`trail-${n}`));
    const all = await everyPage(
      (NextToken) => as({}).ListTrails({ NextToken }),
      ({ Trails }) => Trails,
      ({ NextToken }) => NextToken,
    );
    expect(all).toHaveLength(7);
    expect(all[0]).toEqual({ TrailARN: DEFAULT_ARN, Name: 'chimepost', HomeRegion: 'us-east-1' });
    expect(all.slice(1).map(({ Name }) => Name)).toEqual([0, 1, 2, 3, 4, 5].map((n) => `trail-${n}`));
    const { NextToken = '' } = await west.ListTrails({});
    for (const forged of forgeries(NextToken)) {
      expect(await refusal(west.ListTrails({ NextToken: forged }))).toMatchObject({
        name: 'InvalidNextTokenException',
      });
    }
  });
});
