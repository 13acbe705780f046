import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/kit/package-root.js';
import { envelopeOf } from '../../src/sinks/envelope.js';

const textOf = (name: string): string =>
  JSON.stringify(JSON.parse(readFileSync(join(packageRoot, 'test/fixtures/events', `${name}.json`), 'utf8')));
const parsed = (text: string): Record<string, unknown> =>
  JSON.parse(envelopeOf(text)?.json ?? '') as Record<string, unknown>;

describe('the envelope of EventBridge', () => {
  it('wraps a record as EventBridge does, and leaves its text as it is', () => {
    const text = textOf('CreateSpace');
    const record = JSON.parse(text) as Record<string, unknown>;
    expect(Object.entries(parsed(text))).toEqual([
      ['version', '0'],
      ['id', expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)],
      ['detail-type', 'AWS API Call via CloudTrail'],
      ['source', 'aws.repostspace'],
      ['account', record.recipientAccountId],
      ['time', record.eventTime],
      ['region', record.awsRegion],
      ['resources', []],
      ['detail', record],
    ]);
    expect(envelopeOf(text)?.json).toContain(`"detail":${text}}`);
    expect(envelopeOf(text)?.json).not.toContain('\n');
  });

  it('has an id of its own for each record, and the same one each time', () => {
    const [one, other] = [textOf('CreateSpace'), textOf('ListSpaces')];
    expect(parsed(one).id).toBe(parsed(one).id);
    expect(parsed(one).id).not.toBe(parsed(other).id);
    expect(parsed(one).id).not.toBe((JSON.parse(one) as { eventID: string }).eventID);
  });

  it.each([
    ['AwsServiceEvent', 'AWS Service Event via CloudTrail'],
    ['AwsConsoleAction', 'AWS Console Action via CloudTrail'],
    ['AwsConsoleSignIn', 'AWS Console Sign In via CloudTrail'],
    ['AwsApiCall', 'AWS API Call via CloudTrail'],
  ])('names %s as EventBridge does', (eventType, detailType) => {
    const record = { ...(JSON.parse(textOf('ExpireAppInstanceUser')) as object), eventType };
    expect(parsed(JSON.stringify(record))).toMatchObject({ 'detail-type': detailType, source: 'aws.chime' });
  });

  it('takes the word of a record for whether it only read, of an old one its name', () => {
    const event = (more: object): string =>
      JSON.stringify({ eventSource: 'chime.amazonaws.com', eventName: 'GetAccount', ...more });
    expect(envelopeOf(event({ readOnly: false }))?.readOnly).toBe(false);
    expect(envelopeOf(event({ readOnly: true, eventName: 'CreateAccount' }))?.readOnly).toBe(true);
    expect(envelopeOf(event({}))?.readOnly).toBe(true);
    expect(envelopeOf(event({ eventName: 'CreateAccount' }))?.readOnly).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{"number":1}'])('finds no record in %j', (text) => {
    expect(envelopeOf(text)).toBeUndefined();
  });
});
