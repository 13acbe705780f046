import { describe, expect, it } from 'vitest';
import { toSeconds } from '../../../src/kit/clock.js';
import { ACCOUNT, everyPage, forgeries, OTHER_ACCOUNT, refusal, START } from '../drive.js';
import { emulated } from './subject.js';

const DAY = 86_400_000;

/** A record as the trail has it. */
function record(n: number, more: object = {}) {
  return {
    eventVersion: '1.11',
    userIdentity: { type: 'IAMUser', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', userName: 'Alice' },
    eventTime: toSeconds(START - 1_000_000 + n * 1_000),
    eventSource: 'repostspace.amazonaws.com',
    eventName: 'ListSpaces',
    awsRegion: 'us-east-1',
    requestParameters: null,
    responseElements: null,
    requestID: `request-${n}`,
    eventID: `event-${n}`,
    readOnly: true,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: 'Management',
    ...more,
  };
}

const ask = (AttributeKey: string, AttributeValue: string) => ({
  LookupAttributes: [{ AttributeKey, AttributeValue }],
});

describe('LookupEvents', () => {
  it('shows a record, and the record itself as it stands', async () => {
    const { client, records } = emulated();
    records.push(record(1));
    expect(await client.LookupEvents({})).toEqual({
      Events: [
        {
          EventId: 'event-1',
          EventName: 'ListSpaces',
          ReadOnly: 'true',
          AccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
          EventTime: Date.parse(record(1).eventTime),
          EventSource: 'repostspace.amazonaws.com',
          Username: 'Alice',
          Resources: [],
          CloudTrailEvent: JSON.stringify(record(1)),
        },
      ],
    });
  });

  it('leaves out what a record has not', async () => {
    const { client, records } = emulated();
    const userIdentity = { type: 'AWSService', invokedBy: 'autoscaling.amazonaws.com' };
    records.push(
      record(1, { userIdentity, readOnly: undefined }),
      record(2, { userIdentity: { accessKeyId: '' } }),
    );
    const { Events = [] } = await client.LookupEvents({});
    expect(Events).toHaveLength(2);
    for (const event of Events) {
      expect(event.AccessKeyId).toBeUndefined();
      expect(event.Username).toBeUndefined();
    }
    expect(Events[1]?.ReadOnly).toBeUndefined();
  });

  it.each([
    ['EventId', 'event-1'],
    ['EventName', 'StartThing'],
    ['ReadOnly', 'false'],
    ['Username', 'session'],
    ['ResourceType', 'AWS::Thing'],
    ['ResourceName', 'arn:aws:thing:::one'],
    ['EventSource', 'thing.amazonaws.com'],
    ['AccessKeyId', 'ASIAOTHER'],
  ])('finds by %s, letter for letter', async (key, value) => {
    const { client, records } = emulated();
    const thing = record(1, {
      eventName: 'StartThing',
      eventSource: 'thing.amazonaws.com',
      readOnly: false,
      userIdentity: { type: 'AssumedRole', principalId: 'AROA:session', accessKeyId: 'ASIAOTHER' },
      resources: [{ accountId: ACCOUNT, type: 'AWS::Thing', ARN: 'arn:aws:thing:::one' }],
    });
    records.push(record(0), thing, record(2));
    const found = await client.LookupEvents(ask(key, value));
    expect(found.Events?.map(({ EventId }) => EventId)).toEqual(['event-1']);
    expect(found.NextToken).toBeUndefined();
    if (key !== 'ReadOnly')
      expect(await client.LookupEvents(ask(key, value.toUpperCase()))).toMatchObject({
        Events: value === value.toUpperCase() ? [{}] : [],
      });
  });

  it('is of the own account and region', async () => {
    const { client, as, records } = emulated();
    records.push(
      record(1),
      record(2, { awsRegion: 'us-west-2' }),
      record(3, { recipientAccountId: OTHER_ACCOUNT }),
    );
    const found = async (who: typeof client) =>
      (await who.LookupEvents({})).Events?.map(({ EventId }) => EventId);
    expect(await found(client)).toEqual(['event-1']);
    expect(await found(as({ region: 'us-west-2' }))).toEqual(['event-2']);
    expect(await found(as({ accountId: OTHER_ACCOUNT }))).toEqual(['event-3']);
    expect(await found(as({ accountId: OTHER_ACCOUNT, region: 'us-west-2' }))).toEqual([]);
  });

  it('looks at a range of times, both ends in it', async () => {
    const { client, records } = emulated();
    for (let n = 0; n < 10; n += 1) records.push(record(n));
    const at = (n: number): number => Date.parse(record(n).eventTime);
    const found = async (range: object) =>
      (await client.LookupEvents(range)).Events?.map(({ EventId }) => EventId);
    expect(await found({ StartTime: at(3), EndTime: at(5) })).toEqual(['event-5', 'event-4', 'event-3']);
    expect(await found({ StartTime: at(9) })).toEqual(['event-9']);
    expect(await found({ EndTime: at(0) })).toEqual(['event-0']);
    expect(await found({ StartTime: at(3), EndTime: at(3) })).toEqual(['event-3']);
    for (const range of [{ StartTime: 5_000, EndTime: 4_000 }, { StartTime: -1 }, { EndTime: 9e15 }]) {
      expect(await refusal(client.LookupEvents(range))).toMatchObject({ name: 'InvalidTimeRangeException' });
    }
  });

  it('looks back ninety days', async () => {
    const { client, records, drive, as } = emulated();
    records.push(record(0));
    drive.pass(90 * DAY - 1_000_000 - 1_000);
    expect((await client.LookupEvents({})).Events).toHaveLength(1);
    drive.pass(2_000);
    expect((await client.LookupEvents({})).Events).toHaveLength(0);
    expect((await client.LookupEvents({ StartTime: 0 })).Events).toHaveLength(0);
    expect((await client.LookupEvents({ EndTime: 1_000 })).Events).toHaveLength(0);
    expect((await as({ settings: { lookupDays: 91 } }).LookupEvents({})).Events).toHaveLength(1);
  });

  it('pages from the newest to the oldest, and is not disturbed by what comes', async () => {
    const { client, records } = emulated();
    for (let n = 0; n < 123; n += 1) records.push(record(n));
    expect((await client.LookupEvents({})).Events).toHaveLength(50);
    const seen = await everyPage(
      async (NextToken) => {
        const page = await client.LookupEvents({ MaxResults: 10, NextToken });
        records.push(record(1_000 + records.length));
        return page;
      },
      ({ Events }) => Events,
      ({ NextToken }) => NextToken,
    );
    expect(seen.map(({ EventId }) => EventId)).toEqual(
      Array.from({ length: 123 }, (_, n) => `event-${122 - n}`),
    );
  });

  it('takes a token for the same question only', async () => {
    const { client, as, records } = emulated();
    for (let n = 0; n < 9; n += 1) records.push(record(n));
    const question = { ...ask('Username', 'Alice'), StartTime: 0, MaxResults: 2 };
    const { NextToken = '' } = await client.LookupEvents(question);
    expect((await client.LookupEvents({ ...question, MaxResults: 3, NextToken })).Events).toHaveLength(3);
    const others = [
      client.LookupEvents({ NextToken }),
      client.LookupEvents({ ...question, ...ask('Username', 'Bob'), NextToken }),
      client.LookupEvents({ ...question, StartTime: 1_000, NextToken }),
      client.LookupEvents({ ...question, EndTime: START, NextToken }),
      client.LookupEvents({ ...question, EventCategory: 'insight', NextToken }),
      as({ region: 'us-west-2' }).LookupEvents({ ...question, NextToken }),
      as({ accountId: OTHER_ACCOUNT }).LookupEvents({ ...question, NextToken }),
      ...forgeries(NextToken).map((forged) => client.LookupEvents({ ...question, NextToken: forged })),
    ];
    for (const other of others)
      expect(await refusal(other)).toMatchObject({ name: 'InvalidNextTokenException' });
  });

  it.each([
    ['InvalidLookupAttributesException', ask('EventType', 'AwsApiCall')],
    ['InvalidLookupAttributesException', ask('eventName', 'ListSpaces')],
    ['InvalidLookupAttributesException', ask('constructor', 'x')],
    ['InvalidLookupAttributesException', ask('ReadOnly', 'yes')],
    [
      'InvalidLookupAttributesException',
      {
        LookupAttributes: [
          ...ask('EventName', 'a').LookupAttributes,
          ...ask('Username', 'b').LookupAttributes,
        ],
      },
    ],
    ['InvalidMaxResultsException', { MaxResults: 0 }],
    ['InvalidMaxResultsException', { MaxResults: 51 }],
    ['InvalidEventCategoryException', { EventCategory: 'management' }],
  ])('answers %s to %j', async (name, input) => {
    expect(await refusal(emulated().client.LookupEvents(input))).toMatchObject({ name });
  });

  it('has no Insights events, and shows management events only', async () => {
    const { client, records } = emulated();
    records.push(record(1), record(2, { eventCategory: 'Data' }), record(3, { eventCategory: undefined }));
    expect(await client.LookupEvents({ EventCategory: 'insight' })).toEqual({ Events: [] });
    expect((await client.LookupEvents({})).Events?.map(({ EventId }) => EventId)).toEqual([
      'event-3',
      'event-1',
    ]);
    expect((await client.LookupEvents({ LookupAttributes: [] })).Events).toHaveLength(2);
  });

  it('answers two a second where that is wished, in each account and region', async () => {
    const { client, as, drive } = emulated({ lookupsPerSecond: 2 });
    for (let second = 0; second < 3; second += 1) {
      await client.LookupEvents({});
      drive.pass(400);
      await client.LookupEvents({});
      drive.pass(500);
      const refused = { name: 'ThrottlingException', message: 'Rate exceeded' };
      expect(await refusal(client.LookupEvents({}))).toMatchObject(refused);
      await as({ region: `us-west-${second}` }).LookupEvents({});
      await as({ accountId: `${second}`.repeat(12) }).LookupEvents({});
      drive.pass(500);
    }
  });

  it('changes nothing unless it counts', async () => {
    const { client, drive } = emulated();
    for (let n = 0; n < 5; n += 1) await client.LookupEvents({});
    expect(drive.store.dump()).toEqual({});
  });
});
