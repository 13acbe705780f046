import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AddTagsCommand,
  CloudTrailClient,
  type CloudTrailClientConfig,
  CloudTrailServiceException,
  CreateTrailCommand,
  DeleteTrailCommand,
  DescribeTrailsCommand,
  type Event,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
  ListPublicKeysCommand,
  ListTagsCommand,
  LookupEventsCommand,
  type LookupEventsCommandInput,
  PutEventSelectorsCommand,
  PutInsightSelectorsCommand,
  paginateListTrails,
  paginateLookupEvents,
  RemoveTagsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
  type TrailInfo,
  TrailNotFoundException,
  UpdateTrailCommand,
} from '@aws-sdk/client-cloudtrail';
import AWS from 'aws-sdk';
import { describe, expect, it, onTestFinished } from 'vitest';
import { credentials } from '../../support/clients.js';
import { readLogFiles, startEmulator } from '../../support/emulator.js';
import { ACCOUNT } from '../drive.js';
import { arnOf, DEFAULT_ARN, trail } from './subject.js';

const clientOf = (endpoint: string, more: CloudTrailClientConfig = {}) =>
  new CloudTrailClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1, ...more });

async function started(settings: Readonly<Record<string, unknown>> = {}) {
  const emulator = await startEmulator(settings);
  return { emulator, client: clientOf(emulator.url) };
}

async function refused(work: Promise<unknown>): Promise<CloudTrailServiceException> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CloudTrailServiceException) return error;
  throw new Error('the call was not refused by the service', { cause: error });
}

/** All events, newest first. */
async function lookUp(client: CloudTrailClient, input: LookupEventsCommandInput = {}) {
  const found: Event[] = [];
  for await (const { Events = [] } of paginateLookupEvents({ client }, input)) found.push(...Events);
  return found;
}

describe('trails, through the JavaScript SDK', () => {
  it('live from their making to their end', async () => {
    const { client } = await started();
    await client.send(
      new CreateTrailCommand(trail('mine', { IsMultiRegionTrail: true, S3KeyPrefix: 'logs' })),
    );
    await client.send(new StartLoggingCommand({ Name: 'mine' }));
    await client.send(new UpdateTrailCommand({ Name: 'mine', EnableLogFileValidation: true }));
    const { Trail } = await client.send(new GetTrailCommand({ Name: 'mine' }));
    expect(Trail).toEqual({
      Name: 'mine',
      S3BucketName: 'some-bucket',
      S3KeyPrefix: 'logs',
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: true,
      HomeRegion: 'us-east-1',
      TrailARN: arnOf('mine'),
      LogFileValidationEnabled: true,
      HasCustomEventSelectors: false,
      HasInsightSelectors: false,
      IsOrganizationTrail: false,
    });
    expect((await client.send(new DescribeTrailsCommand({}))).trailList).toHaveLength(2);
    const status = await client.send(new GetTrailStatusCommand({ Name: arnOf('mine') }));
    expect(status).toMatchObject({ IsLogging: true, StartLoggingTime: expect.any(Date) });
    await client.send(new StopLoggingCommand({ Name: 'mine' }));
    await client.send(new DeleteTrailCommand({ Name: 'mine' }));
    const left: TrailInfo[] = [];
    for await (const { Trails = [] } of paginateListTrails({ client }, {})) left.push(...Trails);
    expect(left).toEqual([{ TrailARN: DEFAULT_ARN, Name: 'chimepost', HomeRegion: 'us-east-1' }]);
  });

  it('are selected for, tagged, and told apart', async () => {
    const { client } = await started();
    const TrailName = 'chimepost';
    const EventSelectors = [{ ReadWriteType: 'WriteOnly' as const }];
    await client.send(new PutEventSelectorsCommand({ TrailName, EventSelectors }));
    expect(await client.send(new GetEventSelectorsCommand({ TrailName }))).toMatchObject({ EventSelectors });
    const InsightSelectors = [{ InsightType: 'ApiCallRateInsight' as const }];
    await client.send(new PutInsightSelectorsCommand({ TrailName, InsightSelectors }));
    expect(await client.send(new GetInsightSelectorsCommand({ TrailName }))).toMatchObject({
      InsightSelectors,
    });
    const TagsList = [{ Key: 'team', Value: 'blue' }];
    await client.send(new AddTagsCommand({ ResourceId: DEFAULT_ARN, TagsList }));
    const list = new ListTagsCommand({ ResourceIdList: [DEFAULT_ARN] });
    expect((await client.send(list)).ResourceTagList).toEqual([{ ResourceId: DEFAULT_ARN, TagsList }]);
    await client.send(new RemoveTagsCommand({ ResourceId: DEFAULT_ARN, TagsList: [{ Key: 'team' }] }));
    expect((await client.send(list)).ResourceTagList).toEqual([{ ResourceId: DEFAULT_ARN, TagsList: [] }]);
  });

  it('take what they select while they log, the call that stops them with it', async () => {
    const { emulator, client } = await started();
    await client.send(new CreateTrailCommand(trail('mine', { S3KeyPrefix: 'some/where' })));
    const EventSelectors = [{ ReadWriteType: 'WriteOnly' as const }];
    await client.send(new PutEventSelectorsCommand({ TrailName: 'mine', EventSelectors }));
    await client.send(new StartLoggingCommand({ Name: 'mine' }));
    await client.send(new GetTrailCommand({ Name: 'mine' }));
    await clientOf(emulator.url, { region: 'us-west-2' }).send(
      new CreateTrailCommand(trail('west', { S3BucketName: 'west-bucket' })),
    );
    await client.send(new AddTagsCommand({ ResourceId: arnOf('mine'), TagsList: [{ Key: 'a' }] }));
    await client.send(new StopLoggingCommand({ Name: 'mine' }));
    await client.send(new DeleteTrailCommand({ Name: 'mine' }));
    await fetch(`${emulator.url}/_chimepost/trail/deliver`, { method: 'POST' });
    const files = await readLogFiles(emulator.trailDir, 'some-bucket');
    expect([...files.keys()]).toEqual([
      expect.stringMatching(/^some\/where\/AWSLogs\/123456789012\/CloudTrail\/us-east-1\//),
    ]);
    expect([...files.values()].flat().map(({ eventName }) => eventName)).toEqual(['AddTags', 'StopLogging']);
  });

  it('are there again in the next process, as far as records go', async () => {
    const trailDir = await mkdtemp(join(tmpdir(), 'chimepost-trails-'));
    onTestFinished(() => rm(trailDir, { recursive: true, force: true }));
    const first = await startEmulator({ trailDir }, { kept: true });
    const client = clientOf(first.url);
    const wishes = { IsMultiRegionTrail: true, EnableLogFileValidation: true, S3KeyPrefix: 'logs' };
    const { TrailARN } = await client.send(new CreateTrailCommand(trail('mine', wishes)));
    const EventSelectors = [{ ReadWriteType: 'ReadOnly' as const }];
    await client.send(new PutEventSelectorsCommand({ TrailName: 'mine', EventSelectors }));
    await client.send(new DeleteTrailCommand({ Name: 'chimepost' }));
    await first.close();
    const second = await startEmulator({ trailDir });
    const again = clientOf(second.url);
    const { trailList } = await again.send(new DescribeTrailsCommand({}));
    expect(trailList).toMatchObject([
      { TrailARN, S3KeyPrefix: 'logs', IsMultiRegionTrail: true, LogFileValidationEnabled: true },
    ]);
    const selected = await again.send(new GetEventSelectorsCommand({ TrailName: 'mine' }));
    expect(selected.EventSelectors).toMatchObject(EventSelectors);
    expect((await again.send(new GetTrailStatusCommand({ Name: 'mine' }))).IsLogging).toBe(false);
  });

  it('are refused by the names and in the words that clients know', async () => {
    const { emulator, client } = await started();
    const { result: error, events } = await emulator.during(() =>
      refused(client.send(new GetTrailCommand({ Name: 'none' }))),
    );
    expect(error).toBeInstanceOf(TrailNotFoundException);
    const message = `Unknown trail: none for the user: ${ACCOUNT}`;
    expect(error).toMatchObject({
      name: 'TrailNotFoundException',
      message,
      $metadata: { httpStatusCode: 400 },
    });
    expect(events).toMatchObject([
      {
        eventSource: 'cloudtrail.amazonaws.com',
        eventName: 'GetTrail',
        errorCode: 'TrailNotFoundException',
        errorMessage: message,
        requestParameters: { name: 'none' },
        responseElements: null,
      },
    ]);
    const version2 = new AWS.CloudTrail({
      endpoint: emulator.url,
      region: 'us-east-1',
      credentials,
      maxRetries: 0,
    });
    await expect(version2.getTrail({ Name: 'none' }).promise()).rejects.toMatchObject({
      code: 'TrailNotFoundException',
      message,
    });
  });

  it('leave the records that AWS leaves', async () => {
    const { emulator, client } = await started();
    const { events } = await emulator.during(async () => {
      await client.send(new CreateTrailCommand(trail('mine')));
      await client.send(new StopLoggingCommand({ Name: 'mine' }));
      await client.send(new DescribeTrailsCommand({ trailNameList: ['mine'] }));
    });
    expect(events).toMatchObject([
      {
        eventName: 'CreateTrail',
        readOnly: false,
        requestParameters: { name: 'mine', s3BucketName: 'some-bucket' },
        responseElements: {
          name: 'mine',
          s3BucketName: 'some-bucket',
          includeGlobalServiceEvents: true,
          isMultiRegionTrail: false,
          trailARN: arnOf('mine'),
          logFileValidationEnabled: false,
          isOrganizationTrail: false,
        },
      },
      {
        eventName: 'StopLogging',
        readOnly: false,
        requestParameters: { name: 'mine' },
        responseElements: null,
      },
      { eventName: 'DescribeTrails', readOnly: true, responseElements: null },
    ]);
  });
});

describe('event history, through the JavaScript SDK', () => {
  it('finds every call at once, by each attribute, and not the look-up itself', async () => {
    const { emulator, client } = await started();
    await client.send(new StopLoggingCommand({ Name: 'chimepost' }));
    const [stopped] = await emulator.events();
    const [event, ...more] = await lookUp(client);
    expect(more).toEqual([]);
    expect(event).toEqual({
      EventId: stopped?.eventID,
      EventName: 'StopLogging',
      ReadOnly: 'false',
      AccessKeyId: credentials.accessKeyId,
      EventTime: new Date(String(stopped?.eventTime)),
      EventSource: 'cloudtrail.amazonaws.com',
      Username: expect.any(String),
      Resources: [{ ResourceType: 'AWS::CloudTrail::Trail', ResourceName: 'chimepost' }],
      CloudTrailEvent: JSON.stringify(stopped),
    });
    const asked = {
      EventId: event?.EventId,
      EventName: 'StopLogging',
      ReadOnly: 'false',
      Username: event?.Username,
      EventSource: event?.EventSource,
      AccessKeyId: credentials.accessKeyId,
      ResourceName: 'chimepost',
      ResourceType: 'AWS::CloudTrail::Trail',
    } as const;
    for (const [AttributeKey, AttributeValue] of Object.entries(asked)) {
      const LookupAttributes = [{ AttributeKey: AttributeKey as keyof typeof asked, AttributeValue }];
      const found = await lookUp(client, { LookupAttributes });
      expect(
        found.map(({ EventId }) => EventId),
        AttributeKey,
      ).toContain(event?.EventId);
    }
    const lookedUp = await lookUp(client, {
      LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: 'LookupEvents' }],
    });
    expect(lookedUp).toHaveLength(9);
    expect(lookedUp[0]).toMatchObject({ ReadOnly: 'true' });
  });

  it('pages through all that there is, newest first', async () => {
    const { emulator, client } = await started();
    for (let n = 0; n < 60; n += 1) await client.send(new GetTrailCommand({ Name: 'chimepost' }));
    const ids = (await emulator.events()).map(({ eventID }) => eventID).reverse();
    const found = await lookUp(client, { MaxResults: 7 });
    expect(found.map(({ EventId }) => EventId)).toEqual(ids);
  });

  it('is of the region that is asked', async () => {
    const { emulator, client } = await started();
    const west = clientOf(emulator.url, { region: 'us-west-2' });
    await client.send(new GetTrailCommand({ Name: 'chimepost' }));
    expect(await lookUp(west)).toEqual([]);
  });

  it('is throttled where that is wished', async () => {
    const { client } = await started({ services: { cloudtrail: { lookupsPerSecond: 1 } } });
    const looks = await Promise.allSettled([1, 2, 3].map(() => client.send(new LookupEventsCommand({}))));
    const failures = looks.filter((look) => look.status === 'rejected');
    expect(failures).toHaveLength(2);
    expect(failures[0]?.reason).toMatchObject({ name: 'ThrottlingException', message: 'Rate exceeded' });
  });
});

describe('public keys, through the JavaScript SDK', () => {
  it('are never none', async () => {
    const { client } = await started();
    const { PublicKeyList = [] } = await client.send(new ListPublicKeysCommand({}));
    expect(PublicKeyList).toHaveLength(1);
    expect(PublicKeyList[0]).toEqual({
      Value: expect.any(Uint8Array),
      ValidityStartTime: expect.any(Date),
      ValidityEndTime: expect.any(Date),
      Fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});
