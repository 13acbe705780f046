import { describe, expect, test } from 'vitest';
import { buildRecord, type RecordFacts, recordText } from '../../src/trail/record.js';

const FACTS: RecordFacts = {
  eventVersion: '1.08',
  identity: { type: 'Root', accountId: '123456789012' },
  eventTime: Date.UTC(2024, 3, 2, 13, 4, 22, 308),
  eventSource: 'repostspace.amazonaws.com',
  eventName: 'GetSpace',
  awsRegion: 'us-east-1',
  sourceIPAddress: '127.0.0.1',
  userAgent: 'agent',
  requestParameters: null,
  responseElements: null,
  requestID: 'request',
  eventID: 'event',
  readOnly: true,
  eventType: 'AwsApiCall',
  recipientAccountId: '123456789012',
};

describe('the text of a record', () => {
  test.each([
    ['quotes', 'a "quoted" \\ agent'],
    ['control characters', 'line\nbreak\u0000'],
    ['half a surrogate pair', '\ud800'],
    ['a line separator', '\u2028'],
    ['nothing', ''],
  ])('is JSON on one line with %s in it', (_what, given) => {
    const facts: RecordFacts = {
      ...FACTS,
      userAgent: given,
      error: { code: 'AnException', message: given },
      requestParameters: { name: given },
    };
    const text = recordText(facts);
    expect(text).not.toContain('\n');
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
    expect(buildRecord(facts)).toMatchObject({
      userAgent: given,
      errorMessage: given,
      requestParameters: { name: given },
    });
  });

  test('leaves an object out that is too large, and tells its size', () => {
    const value = 'é'.repeat(60_000);
    const { requestParameters, responseElements } = buildRecord({
      ...FACTS,
      requestParameters: { value },
      responseElements: { value: 'e'.repeat(100 * 1024 - '{"value":""}'.length) },
    });
    expect(requestParameters).toEqual({
      reason: 'requestParameters too large',
      omitted: 'true',
      originalSize: String('{"value":""}'.length + 120_000),
    });
    expect(responseElements).toHaveProperty('value');
  });

  test('cuts a text at one kilobyte, between characters', () => {
    expect(buildRecord({ ...FACTS, userAgent: `a${'é'.repeat(600)}` }).userAgent).toBe(`a${'é'.repeat(511)}`);
  });
});
