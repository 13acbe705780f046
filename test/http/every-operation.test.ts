import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument } from '../../src/contract/documents.js';
import { notBuilt as chime } from '../../src/services/chime/not-built.js';
import { notBuilt as identity } from '../../src/services/chime-sdk-identity/not-built.js';
import { notBuilt as pipelines } from '../../src/services/chime-sdk-media-pipelines/not-built.js';
import { notBuilt as meetings } from '../../src/services/chime-sdk-meetings/not-built.js';
import { notBuilt as messaging } from '../../src/services/chime-sdk-messaging/not-built.js';
import { notBuilt as voice } from '../../src/services/chime-sdk-voice/not-built.js';
import { notBuilt as cloudtrail } from '../../src/services/cloudtrail/not-built.js';
import { notBuilt as sts } from '../../src/services/sts/not-built.js';
import { notBuilt as support } from '../../src/services/support/not-built.js';
import { type EventRecord, startEmulator, type TestEmulator } from '../support/emulator.js';
import { membersOf, requestOf, send } from '../support/requests.js';
import { sampleOf } from '../support/samples.js';

/** Every service with what it does not answer yet. The lists may only shrink. */
const services: Readonly<Record<string, readonly string[]>> = {
  repostspace: [],
  chime,
  'chime-console': [],
  'chime-sdk-identity': identity,
  'chime-sdk-meetings': meetings,
  'chime-sdk-messaging': messaging,
  'chime-sdk-voice': voice,
  'chime-sdk-media-pipelines': pipelines,
  support,
  cloudtrail,
  sts,
  organizations: [],
};

/** How many operations were not built when this was last written down: less is progress, more is a defect. */
const NOT_BUILT_AT_MOST = 342;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startEmulator({}, { kept: true });
});
afterAll(() => emulator.close());

it('lists what is not built, and the list has not grown', () => {
  const total = Object.values(services).reduce((sum, names) => sum + names.length, 0);
  expect(total).toBeLessThanOrEqual(NOT_BUILT_AT_MOST);
});

describe.each(Object.keys(services))('%s', (service) => {
  const contract = new Contract(loadDocument(service));
  const notBuilt = services[service] ?? [];

  it.each([...contract.operations.values()].map((operation) => [operation.name, operation] as const))(
    '%s is routed, validated, answered or on the list, and leaves one record',
    async (name, operation) => {
      const input = Object.fromEntries(
        membersOf(operation)
          .filter(({ required }) => required)
          .map((member) => [member.name, sampleOf(member.shape)]),
      );
      const { result, events } = await emulator.during(() =>
        send(emulator.url, requestOf(contract, operation, input)),
      );
      expect(result.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
      // No sample breaks a constraint: what is refused is refused by the service.
      if (result.status >= 300) expect(result.text).not.toContain('validation error');
      if (notBuilt.includes(name)) {
        expect(result.status).toBe(501);
        expect(result.text).toContain('NotImplementedException');
      } else {
        expect([operation.status, 400, 404, 409]).toContain(result.status);
      }
      expect(events).toHaveLength(1);
      expectRecord(
        events[0],
        contract,
        name,
        result.headers.get('x-amzn-requestid'),
        operation.facts.readOnly,
      );
    },
  );

  const constrained = [...contract.operations.values()].filter((each) =>
    membersOf(each).some(({ required, in: place }) => required && place === 'body'),
  );
  it.each(constrained.map((operation) => [operation.name, operation] as const))(
    '%s without its required members is refused as AWS refuses it, and leaves one record',
    async (name, operation) => {
      const input = Object.fromEntries(
        membersOf(operation)
          .filter(({ in: place }) => place === 'path')
          .map((member) => [member.name, sampleOf(member.shape)]),
      );
      const { result, events } = await emulator.during(() =>
        send(emulator.url, requestOf(contract, operation, input)),
      );
      expect(result.status).toBe(400);
      expect(result.text).toMatch(/\d+ validation errors? detected: .*Member must not be null/);
      expect(events).toHaveLength(1);
      expectRecord(
        events[0],
        contract,
        name,
        result.headers.get('x-amzn-requestid'),
        operation.facts.readOnly,
      );
      expect(events[0]?.errorCode).toMatch(/^Validation/);
      expect(events[0]?.responseElements).toBeNull();
    },
  );
});

function expectRecord(
  event: EventRecord | undefined,
  contract: Contract,
  name: string,
  requestId: string | null,
  readOnly: boolean,
): void {
  expect(event).toMatchObject({
    eventVersion: contract.facts.trail.eventVersion,
    eventSource: contract.facts.trail.eventSource,
    eventName: name,
    requestID: requestId,
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    eventCategory: 'Management',
  });
}
