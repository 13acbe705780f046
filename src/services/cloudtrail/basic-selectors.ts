import type { DataResource, EventSelector, EventSelectors } from '../../../openapi/cloudtrail.js';
import type { SelectingCall } from './selectors.js';

const MOST_SELECTORS = 5;
const MOST_RESOURCES = 250;

/** The kinds of resources that basic selectors know, with what an ARN of each begins with and what it looks like. */
const RESOURCES: ReadonlyMap<string, { readonly all: RegExp; readonly one: RegExp }> = new Map([
  ['AWS::S3::Object', { all: /^arn:aws[\w-]*:s3(:::)?$/, one: /^arn:aws[\w-]*:s3:::[a-z0-9.-]{3,63}\/.*$/ }],
  [
    'AWS::Lambda::Function',
    {
      all: /^arn:aws[\w-]*:lambda$/,
      one: /^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/,
    },
  ],
  [
    'AWS::DynamoDB::Table',
    {
      all: /^arn:aws[\w-]*:dynamodb$/,
      one: /^arn:aws[\w-]*:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]+$/,
    },
  ],
]);

/** The only event sources that a trail may leave out. */
const EXCLUDABLE = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'];

/** Reads basic selectors, with what was left out of each filled in, or refuses them. */
export function readBasicSelectors(call: SelectingCall, given: EventSelectors): EventSelectors {
  if (given.length < 1 || given.length > MOST_SELECTORS)
    refuse(call, `The number of event selectors must be from 1 to ${MOST_SELECTORS}.`);
  const selectors = given.map((selector) => readSelector(call, selector));
  const values = selectors.flatMap(({ DataResources = [] }) =>
    DataResources.flatMap(({ Values = [] }) => Values),
  );
  if (values.length > MOST_RESOURCES)
    refuse(call, `The number of data resources cannot exceed ${MOST_RESOURCES} across all event selectors.`);
  return selectors;
}

function readSelector(call: SelectingCall, given: EventSelector): EventSelector {
  const {
    ReadWriteType = 'All',
    IncludeManagementEvents = true,
    DataResources = [],
    ExcludeManagementEventSources = [],
  } = given;
  if (!['ReadOnly', 'WriteOnly', 'All'].includes(ReadWriteType))
    refuse(call, `Value ${ReadWriteType} for ReadWriteType is invalid.`);
  if (!IncludeManagementEvents && DataResources.length === 0)
    refuse(call, 'An event selector must include management events or data resources.');
  if (!IncludeManagementEvents && ExcludeManagementEventSources.length > 0)
    refuse(call, 'ExcludeManagementEventSources needs an event selector that includes management events.');
  for (const source of ExcludeManagementEventSources) {
    if (!EXCLUDABLE.includes(source))
      refuse(call, `Value ${source} for ExcludeManagementEventSources is invalid.`);
  }
  for (const resource of DataResources) checkResource(call, resource);
  return { ReadWriteType, IncludeManagementEvents, DataResources, ExcludeManagementEventSources };
}

function checkResource(call: SelectingCall, { Type: type = '', Values: values = [] }: DataResource): void {
  const known = RESOURCES.get(type) ?? refuse(call, `Value ${type} for DataResources.Type is invalid.`);
  if (values.length === 0) refuse(call, `DataResources.Values of ${type} must not be empty.`);
  for (const value of values) {
    if (!known.all.test(value) && !known.one.test(value))
      refuse(call, `Value ${value} for DataResources.Values is invalid.`);
  }
}

function refuse(call: SelectingCall, message: string): never {
  return call.fail('InvalidEventSelectorsException', message);
}
