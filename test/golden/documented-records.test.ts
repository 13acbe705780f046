import { describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument } from '../../src/contract/documents.js';
import { presentInput, presentOutput } from '../../src/trail/present.js';
import { buildRecord } from '../../src/trail/record.js';
import { type DocumentedRecord, documented } from '../support/documented.js';
import { type EventRecord, startEmulator, type TestEmulator } from '../support/emulator.js';
import { authorization } from '../support/signing.js';

/** An emulator whose callers may be the documented principal, calling from the documented address. */
async function emulatorFor(record: DocumentedRecord, settings: object = {}): Promise<TestEmulator> {
  const principal = { accountId: record.recipientAccountId, userIdentity: record.userIdentity };
  return startEmulator({ principals: [principal], trustProxy: '127.0.0.1', ...settings });
}

/** Makes a call as the documented principal did. */
async function callAs(
  record: DocumentedRecord,
  url: string,
  signingName: string,
  init: RequestInit,
): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    ...init,
    headers: {
      'content-type': 'application/json',
      'user-agent': record.userAgent,
      'x-forwarded-for': record.sourceIPAddress,
      authorization: authorization(record.userIdentity.accessKeyId, record.awsRegion, signingName),
    },
  });
  const text = await response.text();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Puts the documented record's own ids and instant in place of those that could only be made anew. */
function withDocumentedIds(
  event: EventRecord | undefined,
  record: DocumentedRecord,
  made: Readonly<Record<string, string>> = {},
): string {
  const { eventTime, requestID, eventID } = record;
  let text = JSON.stringify({ ...event, eventTime, requestID, eventID });
  for (const [one, other] of Object.entries(made)) text = text.replaceAll(one, other);
  return text;
}

describe('documented records, made by calls', () => {
  it('CreateSpace, in the console dialect', async () => {
    const record = documented('CreateSpace');
    const emulator = await emulatorFor(record);
    const body = JSON.stringify(record.requestParameters);
    const { spaceId } = await callAs(record, `${emulator.url}/spaces`, 'repostspace', {
      method: 'POST',
      body,
    });
    const [event] = await emulator.events();
    const told = withDocumentedIds(event, record, {
      [String(spaceId)]: String(record.responseElements?.spaceId),
    });
    expect(told).toBe(JSON.stringify(record));
  });

  it('RegisterAdmin', async () => {
    const record = documented('RegisterAdmin');
    const emulator = await emulatorFor(record);
    const space = JSON.stringify({ name: 'a', subdomain: 'a', tier: 'BASIC' });
    const { spaceId } = await callAs(record, `${emulator.url}/spaces`, 'repostspace', {
      method: 'POST',
      body: space,
    });
    const { adminId, spaceId: documentedId } = record.requestParameters;
    await callAs(record, `${emulator.url}/spaces/${spaceId}/admins/${adminId}`, 'repostspace', {
      method: 'POST',
    });
    const [, event] = await emulator.events();
    expect(withDocumentedIds(event, record, { [String(spaceId)]: String(documentedId) })).toBe(
      JSON.stringify(record),
    );
  });

  it('ListSpaces', async () => {
    const record = documented('ListSpaces');
    const emulator = await emulatorFor(record);
    await callAs(record, `${emulator.url}/spaces`, 'repostspace', { method: 'GET' });
    const [event] = await emulator.events();
    expect(withDocumentedIds(event, record)).toBe(JSON.stringify(record));
  });

  it('AddDomain, of a domain that is taken', async () => {
    const record = documented('AddDomain');
    const emulator = await emulatorFor(record, { eventVersions: { 'chime-console': '1.05' } });
    const account = { method: 'POST', body: '{"Name":"a"}' };
    const { Account } = await callAs(record, `${emulator.url}/chime/accounts`, 'chime', account);
    const { AccountId } = Account as { AccountId: string };
    const domain = {
      method: 'POST',
      body: JSON.stringify({ DomainName: record.requestParameters.domainName }),
    };
    await callAs(record, `${emulator.url}/console/accounts/${AccountId}/domains`, 'chime', domain);
    await callAs(record, `${emulator.url}/console/accounts/${AccountId}/domains`, 'chime', domain);
    const [, , event] = await emulator.events();
    expect(
      withDocumentedIds(event, record, { [AccountId]: String(record.requestParameters.accountId) }),
    ).toBe(JSON.stringify(record));
  });
});

describe('documented records, built from their facts', () => {
  const input = {
    ResolveCase: { caseId: 'case-123456789012-muen-2023-75d2c35481b96357' },
    CreateCase: {
      subject: 'written by a customer',
      communicationBody: 'written by a customer',
      ccEmailAddresses: ['someone@example.com'],
      serviceCode: 'support-api',
      severityCode: 'low',
      categoryCode: 'other',
      language: 'en',
      issueType: 'technical',
    },
    RefreshTrustedAdvisorCheck: { checkId: 'Pfx0RwqBli' },
  };
  const output = {
    ResolveCase: { initialCaseStatus: 'unassigned', finalCaseStatus: 'resolved' },
    CreateCase: { caseId: 'case-111122223333-muen-2016-c3f2077e504940f2' },
    RefreshTrustedAdvisorCheck: {
      status: { checkId: 'Pfx0RwqBli', status: 'enqueued', millisUntilNextRefreshable: 3599992 },
    },
  };

  it.each(['ResolveCase', 'CreateCase', 'RefreshTrustedAdvisorCheck'] as const)('%s', (name) => {
    const record = documented(name);
    const contract = new Contract(loadDocument('support'));
    const operation = contract.operations.get(name);
    if (operation === undefined) throw new Error(`the contract has no ${name}`);
    const hidden = contract.facts.trail.hidden;
    const built = buildRecord({
      eventVersion: String(record.eventVersion),
      identity: record.userIdentity,
      eventTime: Date.parse(record.eventTime),
      eventSource: contract.facts.trail.eventSource,
      eventName: name,
      awsRegion: record.awsRegion,
      sourceIPAddress: record.sourceIPAddress,
      userAgent: record.userAgent,
      requestParameters: presentInput(operation, input[name], { hidden }),
      responseElements: presentOutput(operation, contract.facts.trail, output[name], { hidden }),
      requestID: record.requestID,
      eventID: record.eventID,
      readOnly: operation.facts.readOnly,
      eventType: 'AwsApiCall',
      recipientAccountId: record.recipientAccountId,
      tlsDetails: { clientProvidedHostHeader: 'support.us-west-2.amazonaws.com' },
    });
    expect(JSON.stringify(built)).toBe(JSON.stringify(record));
  });

  it('ExpireAppInstanceUser, which no call made', () => {
    const record = documented('ExpireAppInstanceUser');
    const built = buildRecord({
      eventVersion: '1.08',
      identity: record.userIdentity,
      eventTime: Date.parse(record.eventTime),
      eventSource: 'chime.amazonaws.com',
      eventName: 'ExpireAppInstanceUser',
      awsRegion: record.awsRegion,
      sourceIPAddress: 'chime.amazonaws.com',
      userAgent: 'chime.amazonaws.com',
      requestParameters: null,
      responseElements: null,
      eventID: record.eventID,
      readOnly: false,
      resources: record.resources as never,
      eventType: 'AwsServiceEvent',
      recipientAccountId: record.recipientAccountId,
      serviceEventDetails: { reason: 'AppInstanceUser deleted due to expiration settings.' },
    });
    expect(JSON.stringify(built)).toBe(JSON.stringify(record));
  });
});
