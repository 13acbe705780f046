import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument } from '../../src/contract/documents.js';
import type { Operation } from '../../src/contract/operations.js';
import { startEmulator, type TestEmulator } from '../support/emulator.js';
import { membersOf, requestOf, send } from '../support/requests.js';
import { breaksOf, sampleOf } from '../support/samples.js';

type Ids = Readonly<Record<string, string>>;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ services: { repostspace: { spaces: 'off' } } }, { kept: true });
});
afterAll(() => emulator.close());

/** Ids of things that exist, for each member that names one. */
let ids: Ids;
beforeEach(async () => {
  if (ids !== undefined) return;
  const post = async (path: string, body: object): Promise<Record<string, never>> => {
    const response = await fetch(emulator.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, never>;
  };
  const { spaceId } = await post('/repostspace/spaces', { name: 'there', subdomain: 'there', tier: 'BASIC' });
  const { channelId } = await post(`/repostspace/spaces/${spaceId}/channels`, { channelName: 'there' });
  const { Account } = await post('/chime/accounts', { Name: 'there' });
  const { AccountId } = Account as unknown as { AccountId: string };
  await post(`/chime-console/console/accounts/${AccountId}/domains`, { DomainName: 'there.example' });
  const resourceArn = `arn:aws:repostspace:us-east-1:123456789012:space/${spaceId}`;
  ids = { spaceId: String(spaceId), channelId: String(channelId), AccountId, resourceArn };
});

/** The operations whose every constraint is broken here, and the error that says so. */
const broken = {
  repostspace: undefined,
  chime: ['CreateAccount', 'GetAccount', 'ListAccounts', 'UpdateAccount', 'DeleteAccount'],
  'chime-console': undefined,
  cloudtrail: [
    'AddTags',
    'CreateTrail',
    'DeleteTrail',
    'GetEventSelectors',
    'GetInsightSelectors',
    'GetTrail',
    'GetTrailStatus',
    'ListTags',
    'LookupEvents',
    'PutEventSelectors',
    'PutInsightSelectors',
    'RemoveTags',
    'StartLogging',
    'StopLogging',
    'UpdateTrail',
  ],
} satisfies Record<string, readonly string[] | undefined>;

describe.each(Object.entries(broken))('%s', (service, names) => {
  const contract = new Contract(loadDocument(service));
  const operations = [...contract.operations.values()].filter(
    ({ name }) => names === undefined || names.includes(name),
  );
  const cases = operations.flatMap((operation) => casesOf(operation));

  it('has constraints to break', () => expect(cases.length).toBeGreaterThan(3));

  it.each(cases)('$operation.name refuses $what', async ({ operation, make }) => {
    const before = emulator.state();
    const { result, events } = await emulator.during(() =>
      send(emulator.url, requestOf(contract, operation, make(ids))),
    );
    expect(emulator.state()).toBe(before);
    expect(result.status).toBe(400);
    expect(result.headers.get('x-amzn-errortype')).toBe('ValidationException');
    const body = JSON.parse(result.text) as Record<string, unknown>;
    expect(body.message).toMatch(
      /^\d+ validation errors? detected: Value .*at '.+' failed to satisfy constraint: /,
    );
    if (service === 'repostspace') {
      expect(body.reason).toBe('fieldValidationFailed');
      expect(body.fieldList).toEqual([
        expect.objectContaining({ name: expect.any(String), message: expect.any(String) }),
      ]);
    }
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventName: operation.name,
      errorCode: 'ValidationException',
      requestID: result.headers.get('x-amzn-requestid'),
      responseElements: null,
    });
  });
});

interface Case {
  readonly operation: Operation;
  readonly what: string;
  readonly make: (ids: Ids) => Record<string, unknown>;
}

/** Each constraint of each member, broken with everything else whole; members that no request could lack are skipped. */
function casesOf(operation: Operation): Case[] {
  const members = membersOf(operation);
  const whole = (known: Ids): Record<string, unknown> =>
    Object.fromEntries(
      members
        .filter(({ required }) => required)
        .map(({ name, shape }) => [name, known[name] ?? sampleOf(shape)]),
    );
  return members.flatMap(({ name, shape, required, in: place }) => {
    const breaks = breaksOf(shape).filter(({ value }) => place !== 'path' || value !== '');
    // An empty list in a query is no parameter at all.
    const sendable = breaks.filter(
      ({ value }) => place !== 'query' || !Array.isArray(value) || value.length > 0,
    );
    const cases = sendable.map(({ what, value }) => ({
      operation,
      what: `${name} ${what}`,
      make: (known: Ids) => ({ ...whole(known), [name]: value }),
    }));
    const missing = {
      operation,
      what: `a call without ${name}`,
      make: (known: Ids) =>
        Object.fromEntries(Object.entries(whole(known)).filter(([other]) => other !== name)),
    };
    return required && place !== 'path' ? [...cases, missing] : cases;
  });
}
