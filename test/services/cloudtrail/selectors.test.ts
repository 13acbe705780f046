import { describe, expect, it } from 'vitest';
import type { AdvancedFieldSelector, EventSelector } from '../../../openapi/cloudtrail.js';
import { refusal } from '../drive.js';
import { DEFAULT_ARN, emulated } from './subject.js';

const TrailName = 'chimepost';
const category = (...Equals: string[]): AdvancedFieldSelector => ({ Field: 'eventCategory', Equals });
const management = category('Management');
const many = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n));

describe('event selectors', () => {
  it('are all management events by default', async () => {
    expect(await emulated().client.GetEventSelectors({ TrailName })).toEqual({
      TrailARN: DEFAULT_ARN,
      AdvancedEventSelectors: [{ Name: 'Management events selector', FieldSelectors: [management] }],
    });
  });

  it('are basic ones, with what was left out, or advanced ones', async () => {
    const { client, destinations } = emulated();
    expect(destinations()[0]).not.toHaveProperty('selectors');
    const filled = {
      ReadWriteType: 'WriteOnly',
      IncludeManagementEvents: true,
      DataResources: [],
      ExcludeManagementEventSources: [],
    };
    const basic = { TrailARN: DEFAULT_ARN, EventSelectors: [filled] };
    const EventSelectors = [{ ReadWriteType: 'WriteOnly' }];
    expect(await client.PutEventSelectors({ TrailName, EventSelectors })).toEqual(basic);
    expect(await client.GetEventSelectors({ TrailName })).toEqual(basic);
    expect(destinations()[0]?.selectors).toEqual({ EventSelectors: [filled] });
    expect(await client.GetTrail({ Name: TrailName })).toMatchObject({
      Trail: { HasCustomEventSelectors: true },
    });

    const AdvancedEventSelectors = [
      { Name: 'reads', FieldSelectors: [management, { Field: 'readOnly', Equals: ['true'] }] },
      {
        FieldSelectors: [
          category('Data'),
          { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
          { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::a/'], NotEndsWith: ['.tmp', '.bak'] },
        ],
      },
      {
        FieldSelectors: [
          category('NetworkActivity'),
          { Field: 'eventSource', Equals: ['kms.amazonaws.com'] },
        ],
      },
    ];
    const advanced = { TrailARN: DEFAULT_ARN, AdvancedEventSelectors };
    expect(await client.PutEventSelectors({ TrailName, AdvancedEventSelectors })).toEqual(advanced);
    expect(await client.GetEventSelectors({ TrailName })).toEqual(advanced);
    expect(destinations()[0]?.selectors).toEqual({ AdvancedEventSelectors });

    await client.PutEventSelectors({ TrailName, EventSelectors: [{}] });
    expect(await client.GetTrail({ Name: TrailName })).toMatchObject({
      Trail: { HasCustomEventSelectors: false },
    });
    await client.PutEventSelectors({ TrailName, AdvancedEventSelectors: [{ FieldSelectors: [management] }] });
    expect(await client.GetTrail({ Name: TrailName })).toMatchObject({
      Trail: { HasCustomEventSelectors: false },
    });
  });

  it('keep data resources', async () => {
    const { client } = emulated();
    const DataResources = [
      {
        Type: 'AWS::S3::Object',
        Values: ['arn:aws:s3', 'arn:aws:s3:::', 'arn:aws:s3:::bucket/', 'arn:aws:s3:::bucket/x y'],
      },
      {
        Type: 'AWS::Lambda::Function',
        Values: ['arn:aws:lambda', 'arn:aws:lambda:us-west-2:111111111111:function:f'],
      },
      {
        Type: 'AWS::DynamoDB::Table',
        Values: ['arn:aws:dynamodb', 'arn:aws:dynamodb:us-west-2:111111111111:table/t'],
      },
    ];
    await client.PutEventSelectors({
      TrailName,
      EventSelectors: [{ IncludeManagementEvents: false, DataResources }],
    });
    expect(await client.GetEventSelectors({ TrailName })).toMatchObject({
      EventSelectors: [{ DataResources }],
    });
  });

  const s3 = (...Values: string[]) => ({ Type: 'AWS::S3::Object', Values });
  it.each<[string, EventSelector[]]>([
    ['none', []],
    ['six', many(6, String).map(() => ({}))],
    ['an unknown ReadWriteType', [{ ReadWriteType: 'read-only' }]],
    ['one that selects nothing', [{ IncludeManagementEvents: false }]],
    ['a source that cannot be excluded', [{ ExcludeManagementEventSources: ['s3.amazonaws.com'] }]],
    [
      'sources without management events',
      [
        {
          IncludeManagementEvents: false,
          DataResources: [s3('arn:aws:s3')],
          ExcludeManagementEventSources: ['kms.amazonaws.com'],
        },
      ],
    ],
    [
      'an unknown kind of resource',
      [{ DataResources: [{ Type: 'AWS::SQS::Queue', Values: ['arn:aws:sqs'] }] }],
    ],
    ['a kind that every object has', [{ DataResources: [{ Type: 'constructor', Values: ['x'] }] }]],
    ['a resource without values', [{ DataResources: [s3()] }]],
    ['a bucket without a slash', [{ DataResources: [s3('arn:aws:s3:::bucket')] }]],
    ['a wildcard', [{ DataResources: [s3('arn:aws:s3:::*/*')] }]],
    [
      '251 resources',
      [
        { DataResources: [s3(...many(200, (n) => `arn:aws:s3:::bucket/${n}`))] },
        { DataResources: [s3(...many(51, (n) => `arn:aws:s3:::bucket/${n}`))] },
      ],
    ],
  ])('refuse basic ones: %s', async (_, EventSelectors) => {
    const { client } = emulated();
    expect(await refusal(client.PutEventSelectors({ TrailName, EventSelectors }))).toMatchObject({
      name: 'InvalidEventSelectorsException',
    });
  });

  it.each<[string, AdvancedFieldSelector[]]>([
    ['no category', [{ Field: 'readOnly', Equals: ['true'] }]],
    ['two categories', [category('Management', 'Data')]],
    ['an unknown category', [category('Insight')]],
    ['a category by another operator', [{ Field: 'eventCategory', StartsWith: ['Man'] }]],
    [
      'a field twice',
      [management, { Field: 'readOnly', Equals: ['true'] }, { Field: 'readOnly', Equals: ['false'] }],
    ],
    ['a field of another category', [management, { Field: 'resources.type', Equals: ['AWS::S3::Object'] }]],
    ['an unknown field', [management, { Field: 'requestID', Equals: ['x'] }]],
    ['a field without an operator', [management, { Field: 'readOnly' }]],
    [
      'an operator that the field has not',
      [management, { Field: 'eventSource', Equals: ['kms.amazonaws.com'] }],
    ],
    [
      'a source that cannot be excluded',
      [management, { Field: 'eventSource', NotEquals: ['s3.amazonaws.com'] }],
    ],
    ['a flag that is neither', [management, { Field: 'readOnly', Equals: ['maybe'] }]],
    ['a flag that is both', [management, { Field: 'readOnly', Equals: ['true', 'false'] }]],
    ['data without a type', [category('Data'), { Field: 'readOnly', Equals: ['true'] }]],
    ['network activity without a source', [category('NetworkActivity')]],
    [
      '501 values',
      [
        category('Data'),
        { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
        { Field: 'eventName', Equals: many(499, String) },
      ],
    ],
  ])('refuse advanced ones: %s', async (_, FieldSelectors) => {
    const { client } = emulated();
    const AdvancedEventSelectors = [{ FieldSelectors }];
    expect(await refusal(client.PutEventSelectors({ TrailName, AdvancedEventSelectors }))).toMatchObject({
      name: 'InvalidEventSelectorsException',
    });
  });

  it('are of one form', async () => {
    const { client } = emulated();
    for (const input of [
      { TrailName },
      { TrailName, EventSelectors: [{}], AdvancedEventSelectors: [{ FieldSelectors: [management] }] },
      { TrailName, AdvancedEventSelectors: [] },
    ]) {
      expect(await refusal(client.PutEventSelectors(input))).toMatchObject({
        name: 'InvalidEventSelectorsException',
      });
    }
  });
});

describe('insight selectors', () => {
  it('are kept, and taken away by none', async () => {
    const { client } = emulated();
    expect(await refusal(client.GetInsightSelectors({ TrailName }))).toMatchObject({
      name: 'InsightNotEnabledException',
      message: `Trail ${DEFAULT_ARN} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`,
    });
    const InsightSelectors = [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }];
    const kept = {
      TrailARN: DEFAULT_ARN,
      InsightSelectors: InsightSelectors.map((each) => ({ ...each, EventCategories: ['Management'] })),
    };
    expect(await client.PutInsightSelectors({ TrailName, InsightSelectors })).toEqual(kept);
    expect(await client.GetInsightSelectors({ TrailName })).toEqual(kept);
    expect(await client.GetTrail({ Name: TrailName })).toMatchObject({
      Trail: { HasInsightSelectors: true },
    });
    expect(await client.PutInsightSelectors({ TrailName, InsightSelectors: [] })).toMatchObject({
      InsightSelectors: [],
    });
    expect(await refusal(client.GetInsightSelectors({ TrailName }))).toMatchObject({
      name: 'InsightNotEnabledException',
    });
  });

  it('are refused where they are none, or the trail does not log what they need', async () => {
    const { client } = emulated();
    const rate = { InsightType: 'ApiCallRateInsight' };
    const refused = { name: 'InvalidInsightSelectorsException' };
    for (const InsightSelectors of [
      [{ InsightType: 'Other' }],
      [{}],
      [rate, rate],
      [{ ...rate, EventCategories: ['Other'] }],
      [{ ...rate, EventCategories: ['Data'] }],
    ]) {
      expect(await refusal(client.PutInsightSelectors({ TrailName, InsightSelectors }))).toMatchObject(
        refused,
      );
    }
    await client.PutEventSelectors({ TrailName, EventSelectors: [{ ReadWriteType: 'ReadOnly' }] });
    expect(await refusal(client.PutInsightSelectors({ TrailName, InsightSelectors: [rate] }))).toMatchObject(
      refused,
    );
    await client.PutInsightSelectors({
      TrailName,
      InsightSelectors: [{ InsightType: 'ApiErrorRateInsight' }],
    });
    const AdvancedEventSelectors = [
      { FieldSelectors: [category('Data'), { Field: 'resources.type', Equals: ['AWS::S3::Object'] }] },
    ];
    await client.PutEventSelectors({ TrailName, AdvancedEventSelectors });
    await client.PutInsightSelectors({
      TrailName,
      InsightSelectors: [{ ...rate, EventCategories: ['Data'] }],
    });
    expect(await refusal(client.PutInsightSelectors({ TrailName, InsightSelectors: [rate] }))).toMatchObject(
      refused,
    );
  });

  it('are of a trail', async () => {
    const { client } = emulated();
    const EventDataStore = 'arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/x';
    expect(await refusal(client.GetInsightSelectors({}))).toMatchObject({
      name: 'InvalidParameterException',
    });
    expect(await refusal(client.GetInsightSelectors({ EventDataStore }))).toMatchObject({
      name: 'UnsupportedOperationException',
    });
    expect(await refusal(client.GetInsightSelectors({ TrailName, EventDataStore }))).toMatchObject({
      name: 'InvalidParameterCombinationException',
    });
    expect(
      await refusal(
        client.PutInsightSelectors({ TrailName, InsightSelectors: [], InsightsDestination: 'abc' }),
      ),
    ).toMatchObject({ name: 'InvalidParameterCombinationException' });
  });
});
