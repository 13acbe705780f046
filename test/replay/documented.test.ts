import { describe, expect, it } from 'vitest';
import { documented } from '../support/documented.js';
import { startEmulator } from '../support/emulator.js';
import { replayAt, trailText } from './support.js';

const NAMES = [
  'AddDomain',
  'CreateCase',
  'CreateMediaCapturePipeline',
  'CreateSpace',
  'ExpireAppInstanceUser',
  'ListSpaces',
  'RefreshTrustedAdvisorCheck',
  'RegisterAdmin',
  'ResolveCase',
] as const;

const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** The record of a call that must have come before a documented one. */
function earlier(
  record: object,
  facts: { eventName: string; requestParameters: object; responseElements: object },
): object {
  const { errorCode, errorMessage, ...rest } = record as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, (facts as Record<string, unknown>)[name] ?? value]),
  );
}

describe('documented records', () => {
  it.each(['CreateSpace', 'ListSpaces'])('%s replays to the very same record', async (name) => {
    const record = documented(name);
    const emulator = await startEmulator();
    const { results, summary } = await replayAt(emulator, JSON.stringify(record, undefined, 2));
    expect(results).toEqual([
      { index: 0, eventID: record.eventID, eventName: name, outcome: 'same', differences: [] },
    ]);
    expect(summary).toEqual({ same: 1, different: 0, notReplayable: 0, carried: 0 });
    expect(await trailText(emulator)).toBe(lines(record));
  });

  it('RegisterAdmin does, after the call that made its space', async () => {
    const record = documented('RegisterAdmin');
    const { spaceId } = record.requestParameters;
    const made = documented('CreateSpace');
    const create = { ...made, responseElements: { ...made.responseElements, spaceId } };
    const emulator = await startEmulator();
    const { summary } = await replayAt(emulator, { Records: [create, record] });
    expect(summary).toMatchObject({ same: 2 });
    expect(await trailText(emulator)).toBe(lines(create, record));
    // The space that only the record knew is there, under its id.
    expect(emulator.state()).toContain('08612310-a0f1-7063-3e54-fb2960444dd1');
  });

  it('AddDomain does, once the domain is taken', async () => {
    const record = documented('AddDomain');
    const { accountId, domainName } = record.requestParameters;
    const timestamp = '2017-07-24T17:58:21.250Z';
    const account = earlier(record, {
      eventName: 'CreateAccount',
      requestParameters: { name: 'Example' },
      responseElements: {
        account: {
          awsAccountId: record.recipientAccountId,
          accountId,
          name: 'Example',
          accountType: 'Team',
          createdTimestamp: timestamp,
          defaultLicense: 'Pro',
          supportedLicenses: ['Basic', 'Pro'],
          accountStatus: 'Active',
        },
      },
    });
    const domain = earlier(record, {
      eventName: 'AddDomain',
      requestParameters: { domainName, accountId },
      responseElements: {
        domain: {
          domainName,
          accountId,
          domainStatus: 'Verified',
          createdTimestamp: timestamp,
          updatedTimestamp: timestamp,
        },
      },
    });
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, lines(account, domain, record));
    expect(results.map(({ differences }) => differences)).toEqual([[], [], []]);
    expect(await trailText(emulator)).toBe(lines(account, domain, record));
  });

  it.each(NAMES)('%s is kept as recorded, whatever its call comes to', async (name) => {
    const record = documented(name);
    const emulator = await startEmulator();
    const { results } = await replayAt(emulator, record, '?asRecorded=true');
    expect(results).toHaveLength(1);
    expect(await trailText(emulator)).toBe(lines(record));
  });

  it('all in one file are kept, in its order', async () => {
    const records = NAMES.map(documented);
    const emulator = await startEmulator();
    const { summary } = await replayAt(emulator, { Records: records }, '?asRecorded=true');
    expect(Object.values(summary).reduce((sum, count) => sum + count)).toBe(NAMES.length);
    expect(await trailText(emulator)).toBe(lines(...records));
  });
});
