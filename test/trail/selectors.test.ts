import { expect, test } from 'vitest';
import { type EventSelectors, wantsRecord } from '../../src/trail/selectors.js';

const RECORD = {
  eventSource: 'chime.amazonaws.com',
  eventName: 'CreateAccount',
  eventType: 'AwsApiCall',
  eventCategory: 'Management',
  readOnly: false,
  userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/Mary_Major' },
};
const READ = { ...RECORD, eventName: 'ListAccounts', readOnly: true };

test('a trail without selectors takes every record, one with an empty list none', () => {
  expect(wantsRecord(undefined, RECORD)).toBe(true);
  expect(wantsRecord({}, RECORD)).toBe(true);
  expect(wantsRecord({ EventSelectors: [] }, RECORD)).toBe(false);
  expect(wantsRecord({ AdvancedEventSelectors: [] }, RECORD)).toBe(false);
});

test.each<[string, object, boolean, boolean]>([
  ['nothing said', {}, true, true],
  ['All', { ReadWriteType: 'All' }, true, true],
  ['WriteOnly', { ReadWriteType: 'WriteOnly' }, true, false],
  ['ReadOnly', { ReadWriteType: 'ReadOnly' }, false, true],
  ['no management events', { IncludeManagementEvents: false }, false, false],
  ['a source left out', { ExcludeManagementEventSources: ['chime.amazonaws.com'] }, false, false],
  ['another source left out', { ExcludeManagementEventSources: ['kms.amazonaws.com'] }, true, true],
])('a basic selector: %s', (_what, selector, write, read) => {
  const selectors: EventSelectors = { EventSelectors: [selector] };
  expect(wantsRecord(selectors, RECORD)).toBe(write);
  expect(wantsRecord(selectors, READ)).toBe(read);
});

test('basic selectors take management events only, and one of several is enough', () => {
  const selectors: EventSelectors = {
    EventSelectors: [{ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }],
  };
  expect(wantsRecord(selectors, RECORD)).toBe(true);
  expect(wantsRecord(selectors, READ)).toBe(true);
  expect(wantsRecord(selectors, { ...RECORD, eventCategory: 'Data' })).toBe(false);
  // Records before version 1.08 name none.
  expect(wantsRecord(selectors, { ...RECORD, eventCategory: undefined })).toBe(true);
});

test.each<[string, object, boolean]>([
  ['Equals', { Field: 'eventName', Equals: ['DeleteAccount', 'CreateAccount'] }, true],
  ['Equals, in vain', { Field: 'eventName', Equals: ['createaccount'] }, false],
  ['NotEquals', { Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }, true],
  [
    'NotEquals, in vain',
    { Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'chime.amazonaws.com'] },
    false,
  ],
  ['StartsWith', { Field: 'eventName', StartsWith: ['Update', 'Create'] }, true],
  ['StartsWith, in vain', { Field: 'eventName', StartsWith: ['Update'] }, false],
  ['NotStartsWith', { Field: 'eventName', NotStartsWith: ['List'] }, true],
  ['NotStartsWith, in vain', { Field: 'eventName', NotStartsWith: ['Create'] }, false],
  ['EndsWith', { Field: 'userIdentity.arn', EndsWith: ['user/Mary_Major'] }, true],
  ['EndsWith, in vain', { Field: 'userIdentity.arn', EndsWith: ['user/Mary'] }, false],
  ['NotEndsWith', { Field: 'userIdentity.arn', NotEndsWith: ['user/John'] }, true],
  ['NotEndsWith, in vain', { Field: 'userIdentity.arn', NotEndsWith: ['Major'] }, false],
  ['several operators', { Field: 'eventName', StartsWith: ['Create'], NotEndsWith: ['User'] }, true],
  [
    'several operators, one in vain',
    { Field: 'eventName', StartsWith: ['Create'], NotEndsWith: ['Account'] },
    false,
  ],
  ['readOnly', { Field: 'readOnly', Equals: ['false'] }, true],
  ['eventType', { Field: 'eventType', Equals: ['AwsApiCall'] }, true],
  ['no console session', { Field: 'sessionCredentialFromConsole', Equals: ['false'] }, true],
  ['a field that is not there', { Field: 'resources.ARN', Equals: ['x'] }, false],
  ['not equal to a field that is not there', { Field: 'resources.ARN', NotEquals: ['x'] }, true],
  ['a field of another kind', { Field: 'constructor', StartsWith: [''] }, false],
])('a condition of an advanced selector: %s', (_what, condition, expected) => {
  const selectors: EventSelectors = {
    AdvancedEventSelectors: [
      { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, condition] },
    ],
  };
  expect(wantsRecord(selectors, RECORD)).toBe(expected);
});

test('all conditions of an advanced selector must hold, and one selector is enough', () => {
  const reads = { FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] };
  const creates = { FieldSelectors: [{ Field: 'eventName', StartsWith: ['Create'] }] };
  const both = { FieldSelectors: [...reads.FieldSelectors, ...creates.FieldSelectors] };
  expect(wantsRecord({ AdvancedEventSelectors: [both] }, RECORD)).toBe(false);
  expect(wantsRecord({ AdvancedEventSelectors: [reads, creates] }, RECORD)).toBe(true);
  expect(
    wantsRecord(
      {
        AdvancedEventSelectors: [
          { FieldSelectors: [{ Field: 'sessionCredentialFromConsole', Equals: ['true'] }] },
        ],
      },
      { ...RECORD, sessionCredentialFromConsole: 'true' },
    ),
  ).toBe(true);
});
