import type { Event, LookupAttribute } from '../../../openapi/cloudtrail.js';
import type { Behaviour, Call, ErrorName, Input } from '../../call.js';
import type { HistoryFilter } from '../../trail/history.js';
import { factsOf } from '../../trail/history-facts.js';
import type { TrailDesk } from './desk.js';
import { END_OF_TIME } from './public-keys.js';
import { resourcesOf } from './resources.js';
import { lookupsOf } from './rows.js';

type LookupCall = Call<'cloudtrail', ErrorName<'cloudtrail', 'LookupEvents'>>;

const DAY = 86_400_000;
const SECOND = 1_000;
const LARGEST_PAGE = 50;

/** What an attribute asks of a record. */
const ATTRIBUTES = new Map<string, (value: string) => HistoryFilter | undefined>([
  ['EventId', (eventId) => ({ eventId })],
  ['EventName', (eventName) => ({ eventName })],
  ['ReadOnly', (value) => (/^(true|false)$/.test(value) ? { readOnly: value === 'true' } : undefined)],
  ['Username', (username) => ({ username })],
  ['ResourceType', (resourceType) => ({ resourceType })],
  ['ResourceName', (resourceName) => ({ resourceName })],
  ['EventSource', (eventSource) => ({ eventSource })],
  ['AccessKeyId', (accessKeyId) => ({ accessKeyId })],
]);

export function lookups(desk: TrailDesk) {
  const LookupEvents: Behaviour<'cloudtrail', 'LookupEvents'> = (input, call) => {
    const { NextToken: token, MaxResults: limit = LARGEST_PAGE, EventCategory: category, ...asked } = input;
    if (limit < 1 || limit > LARGEST_PAGE)
      call.fail('InvalidMaxResultsException', `MaxResults must be from 1 to ${LARGEST_PAGE}.`);
    if (category !== undefined && category !== 'insight')
      call.fail('InvalidEventCategoryException', `The event category is not valid: ${category}`);
    const range = rangeOf(call, asked);
    const wanted = filterOf(call, asked.LookupAttributes ?? []);
    const bound = [asked.LookupAttributes ?? [], asked.StartTime, asked.EndTime, category];
    const from = call.position(token, bound, () =>
      call.fail(
        'InvalidNextTokenException',
        'The token is not valid, or was used with other parameters before.',
      ),
    );
    throttle(call);
    // There are no Insights events.
    if (category === 'insight' || range === undefined) return { Events: [] };
    const where = { ...wanted, ...range, accountId: call.accountId, region: call.region };
    const page = desk.history.query({ where, limit, from });
    return {
      Events: page.records.flatMap(eventOf),
      NextToken: page.next === undefined ? undefined : call.token(page.next, bound),
    };
  };
  return { LookupEvents };
}

/** The range of times asked for, within the days that are kept; undefined where it is before them. */
function rangeOf(
  call: LookupCall,
  { StartTime: start, EndTime: end }: Input<'cloudtrail', 'LookupEvents'>,
): Pick<HistoryFilter, 'since' | 'until'> | undefined {
  for (const instant of [start, end]) {
    if (instant !== undefined && !(instant >= 0 && instant <= END_OF_TIME))
      call.fail('InvalidTimeRangeException', 'The time range is outside the range of possible values.');
  }
  if (start !== undefined && end !== undefined && start > end)
    call.fail('InvalidTimeRangeException', 'The start time must not be after the end time.');
  const oldest = call.now - call.settings.lookupDays * DAY;
  if (end !== undefined && end < oldest) return undefined;
  return { since: Math.max(start ?? oldest, oldest), until: end };
}

function filterOf(call: LookupCall, attributes: readonly LookupAttribute[]): HistoryFilter {
  const [attribute] = attributes;
  if (attribute === undefined) return {};
  if (attributes.length > 1)
    call.fail('InvalidLookupAttributesException', 'Only one lookup attribute can be specified.');
  const { AttributeKey: key, AttributeValue: value } = attribute;
  const filter = ATTRIBUTES.get(key)?.(value);
  return (
    filter ??
    call.fail('InvalidLookupAttributesException', `The lookup attribute is not valid: ${key} ${value}`)
  );
}

/** Refuses more calls within a second than there may be. */
function throttle(call: LookupCall): void {
  const most = call.settings.lookupsPerSecond;
  if (most === Number.POSITIVE_INFINITY) return;
  const before = lookupsOf(call).get('last')?.at ?? [];
  const recent = before.filter((instant) => instant <= call.now && instant > call.now - SECOND);
  if (recent.length >= most) call.fail('ThrottlingException', 'Rate exceeded');
  lookupsOf(call).put('last', { at: [...recent, call.now] });
}

/** A record as LookupEvents shows it; none where it is no record of a management event. */
function eventOf(text: string): Event[] {
  const record = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (record.eventCategory !== undefined && record.eventCategory !== 'Management') return [];
  const facts = factsOf(record, resourcesOf);
  return [
    {
      EventId: facts.eventId,
      EventName: facts.eventName,
      ReadOnly: facts.readOnly === undefined ? undefined : String(facts.readOnly),
      AccessKeyId: facts.accessKeyId === '' ? undefined : facts.accessKeyId,
      EventTime: facts.time * SECOND,
      EventSource: facts.eventSource,
      Username: facts.username,
      Resources: facts.resources.map(({ type, name }) => ({ ResourceType: type, ResourceName: name })),
      CloudTrailEvent: text,
    },
  ];
}
