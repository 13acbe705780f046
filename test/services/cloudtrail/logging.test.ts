import { describe, expect, it } from 'vitest';
import { ACCOUNT, refusal, START } from '../drive.js';
import { emulated, trail } from './subject.js';

describe('logging', () => {
  it('starts and stops, and tells when', async () => {
    const { client, drive, destinations, changes } = emulated();
    await client.CreateTrail(trail('mine'));
    expect(await client.GetTrailStatus({ Name: 'mine' })).toMatchObject({
      IsLogging: false,
      TimeLoggingStarted: '',
      TimeLoggingStopped: '',
    });
    drive.pass(60_000);
    expect(await client.StartLogging({ Name: 'mine' })).toEqual({});
    expect(destinations()[1]).toMatchObject({ logging: true });
    drive.pass(60_000);
    expect(await client.StopLogging({ Name: 'mine' })).toEqual({});
    expect(destinations()[1]).toMatchObject({ logging: false });
    expect(await client.GetTrailStatus({ Name: 'mine' })).toEqual({
      IsLogging: false,
      LatestDeliveryTime: START,
      StartLoggingTime: START + 60_000,
      StopLoggingTime: START + 120_000,
      LatestDigestDeliveryTime: START + 1_000,
      LatestDeliveryAttemptTime: '2026-01-02T03:04:05Z',
      LatestNotificationAttemptTime: '',
      LatestNotificationAttemptSucceeded: '',
      LatestDeliveryAttemptSucceeded: '2026-01-02T03:04:05Z',
      TimeLoggingStarted: '2026-01-02T03:05:05Z',
      TimeLoggingStopped: '2026-01-02T03:06:05Z',
    });
    expect(changes()).toBe(3);
  });

  it('stays as it is where it is so already', async () => {
    const { client, drive, changes } = emulated();
    await client.StartLogging({ Name: 'chimepost' });
    await client.StopLogging({ Name: 'chimepost' });
    const stopped = await client.GetTrailStatus({ Name: 'chimepost' });
    drive.pass(1_000);
    await client.StopLogging({ Name: 'chimepost' });
    expect(await client.GetTrailStatus({ Name: 'chimepost' })).toEqual(stopped);
    expect(changes()).toBe(1);
  });

  it('is of trails that are there', async () => {
    const { client } = emulated();
    for (const work of [client.StartLogging({ Name: 'none' }), client.StopLogging({ Name: 'none' })]) {
      expect(await refusal(work)).toMatchObject({
        name: 'TrailNotFoundException',
        message: `Unknown trail: arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/none for the user: ${ACCOUNT}`,
      });
    }
  });
});

describe('ListPublicKeys', () => {
  it('answers the keys of a range, by default of now', async () => {
    const { client } = emulated();
    expect(await client.ListPublicKeys({})).toEqual({
      PublicKeyList: [
        {
          Value: 'AAAA',
          ValidityStartTime: START - 1_000,
          ValidityEndTime: START + 1_000,
          Fingerprint: 'ffff',
        },
      ],
    });
    expect(await client.ListPublicKeys({ StartTime: START + 5_000 })).toMatchObject({
      PublicKeyList: [{ ValidityStartTime: START + 4_000, ValidityEndTime: START + 6_000 }],
    });
    expect((await client.ListPublicKeys({ StartTime: 0, EndTime: 5 })).PublicKeyList).toHaveLength(1);
  });

  it('refuses what is no range, and tokens, which there are none of', async () => {
    const { client } = emulated();
    for (const range of [
      { StartTime: 5, EndTime: 4 },
      { EndTime: START - 1 },
      { StartTime: 9e15, EndTime: 9e15 },
    ]) {
      expect(await refusal(client.ListPublicKeys(range))).toMatchObject({
        name: 'InvalidTimeRangeException',
      });
    }
    expect(await refusal(client.ListPublicKeys({ NextToken: 'x' }))).toMatchObject({
      name: 'InvalidTokenException',
    });
  });
});
