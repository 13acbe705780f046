import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument, serviceNames } from '../../src/contract/documents.js';
import { type EventRecord, startEmulator, type TestEmulator } from '../support/emulator.js';
import { membersOf, requestOf, send } from '../support/requests.js';
import { sampleOf } from '../support/samples.js';
import { authorization } from '../support/signing.js';

/*
 * The tables of the reference of record contents, as 2,900 raw records bear them out: the one order of members,
 * when a member must be there, and of what type each is. Written down here a second time, apart from the code.
 */

const ORDER = [
  'eventVersion',
  'userIdentity',
  'eventTime',
  'eventSource',
  'eventName',
  'awsRegion',
  'sourceIPAddress',
  'userAgent',
  'errorCode',
  'errorMessage',
  'requestParameters',
  'responseElements',
  'additionalEventData',
  'requestID',
  'eventID',
  'readOnly',
  'resources',
  'eventType',
  'apiVersion',
  'managementEvent',
  'recipientAccountId',
  'sharedEventID',
  'vpcEndpointId',
  'vpcEndpointAccountId',
  'serviceEventDetails',
  'edgeDeviceDetails',
  'eventCategory',
  'tlsDetails',
  'sessionCredentialFromConsole',
];
const ALWAYS = [
  'eventVersion',
  'userIdentity',
  'eventTime',
  'eventSource',
  'eventName',
  'awsRegion',
  'sourceIPAddress',
  'userAgent',
  'requestParameters',
  'responseElements',
  'requestID',
  'eventID',
  'readOnly',
  'eventType',
  'managementEvent',
  'recipientAccountId',
  'eventCategory',
];
const IDENTITY = [
  'type',
  'principalId',
  'arn',
  'accountId',
  'accessKeyId',
  'userName',
  'sessionContext',
  'invokedBy',
];
const SESSION = ['sessionIssuer', 'webIdFederationData', 'attributes', 'sourceIdentity', 'ec2RoleDelivery'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startEmulator({}, { kept: true });
});
afterAll(() => emulator.close());

describe.each(serviceNames)('every record of %s', (service) => {
  const contract = new Contract(loadDocument(service));

  it.each(['AKIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE', '111122223333'])(
    'of a call by %s',
    async (key) => {
      const { events } = await emulator.during(async () => {
        for (const operation of contract.operations.values()) {
          const members = membersOf(operation).filter(({ required }) => required);
          const whole = Object.fromEntries(members.map(({ name, shape }) => [name, sampleOf(shape)]));
          const bare = Object.fromEntries(
            Object.entries(whole).filter(([name]) =>
              members.some((each) => each.name === name && each.in === 'path'),
            ),
          );
          for (const input of [whole, bare]) {
            const request = requestOf(contract, operation, input);
            await send(emulator.url, {
              ...request,
              headers: {
                ...request.headers,
                authorization: authorization(key, 'us-east-1', contract.facts.signingName),
              },
            });
          }
        }
      });
      expect(events.length).toBe(contract.operations.size * 2);
      for (const event of events) expectInOrder(event);
    },
  );
});

function expectInOrder(event: EventRecord): void {
  const names = Object.keys(event);
  expect(names, event.eventName).toEqual(ORDER.filter((name) => names.includes(name)));
  for (const name of ALWAYS) expect(names, event.eventName).toContain(name);
  expect(event.eventTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(event.eventID).toMatch(UUID);
  expect(event.requestID).toMatch(UUID);
  expect([typeof event.readOnly, typeof event.managementEvent]).toEqual(['boolean', 'boolean']);
  expect('errorCode' in event).toBe('errorMessage' in event);
  if ('errorCode' in event) expect(event.responseElements, event.eventName).toBeNull();
  for (const part of [event.requestParameters, event.responseElements]) {
    // Null where there is nothing, never an empty object.
    expect(part === null || Object.keys(part).length > 0, event.eventName).toBe(true);
  }
  const identity = event.userIdentity as Record<string, unknown>;
  const members = Object.keys(identity);
  expect(members).toEqual(IDENTITY.filter((name) => members.includes(name)));
  expectSession(identity.sessionContext as Record<string, unknown> | undefined, String(event.eventVersion));
}

/** 1.08 prints an issuer and web identity data even where they are empty; later versions leave them out. */
function expectSession(session: Record<string, unknown> | undefined, eventVersion: string): void {
  if (session === undefined) return;
  const members = Object.keys(session);
  expect(members).toEqual(SESSION.filter((name) => members.includes(name)));
  expect(members.includes('webIdFederationData')).toBe(eventVersion === '1.08');
  expect(Object.keys(session.attributes as object)).toEqual(['creationDate', 'mfaAuthenticated']);
  expect(['true', 'false']).toContain((session.attributes as Record<string, unknown>).mfaAuthenticated);
}
