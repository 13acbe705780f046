import type { AdvancedEventSelectors, EventSelectors } from '../../../openapi/cloudtrail.js';
import type { Behaviour, Call } from '../../call.js';
import { readAdvancedSelectors } from './advanced-selectors.js';
import { readBasicSelectors } from './basic-selectors.js';
import type { TrailDesk } from './desk.js';
import { putTrail, requireOwnTrail, requireTrail } from './finding.js';
import type { TrailRow } from './rows.js';

/** What a trail selects by, of the two kinds the one that it has. */
export interface Selectors {
  readonly eventSelectors?: EventSelectors;
  readonly advancedEventSelectors?: AdvancedEventSelectors;
}

/** What a trail selects by that nobody gave any: all management events. */
const DEFAULT: AdvancedEventSelectors = [
  {
    Name: 'Management events selector',
    FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }],
  },
];

export function selectors(desk: TrailDesk) {
  const PutEventSelectors: Behaviour<'cloudtrail', 'PutEventSelectors'> = (input, call) => {
    const trail = requireOwnTrail(call, desk, input.TrailName, 'arn');
    const { EventSelectors: basic, AdvancedEventSelectors: advanced } = input;
    if ((basic === undefined) === (advanced === undefined)) {
      call.fail(
        'InvalidEventSelectorsException',
        'Either EventSelectors or AdvancedEventSelectors must be specified, but not both.',
      );
    }
    const eventSelectors = basic === undefined ? undefined : readBasicSelectors(call, basic);
    const advancedEventSelectors = advanced === undefined ? undefined : readAdvancedSelectors(call, advanced);
    putTrail(call, desk, { ...trail, eventSelectors, advancedEventSelectors });
    return {
      TrailARN: trail.arn,
      EventSelectors: eventSelectors,
      AdvancedEventSelectors: advancedEventSelectors,
    };
  };

  const GetEventSelectors: Behaviour<'cloudtrail', 'GetEventSelectors'> = ({ TrailName: given }, call) => {
    const trail = requireTrail(call, desk, given, 'arn');
    const { eventSelectors, advancedEventSelectors } = selectorsOf(trail);
    return {
      TrailARN: trail.arn,
      EventSelectors: eventSelectors,
      AdvancedEventSelectors: advancedEventSelectors,
    };
  };

  return { PutEventSelectors, GetEventSelectors };
}

/** What a trail selects by. */
export function selectorsOf({ eventSelectors, advancedEventSelectors }: TrailRow): Selectors {
  if (eventSelectors !== undefined) return { eventSelectors };
  return { advancedEventSelectors: advancedEventSelectors ?? DEFAULT };
}

/** Whether a trail selects anything but all management events and those only. */
export function hasCustomSelectors({ eventSelectors, advancedEventSelectors }: TrailRow): boolean {
  const custom = (values: readonly unknown[] | undefined): boolean => (values?.length ?? 0) > 0;
  if (eventSelectors !== undefined) {
    return eventSelectors.some(
      (selector) =>
        selector.ReadWriteType !== 'All' ||
        selector.IncludeManagementEvents !== true ||
        custom(selector.DataResources) ||
        custom(selector.ExcludeManagementEventSources),
    );
  }
  const fieldsOf = ({ FieldSelectors }: AdvancedEventSelectors[number]): string =>
    JSON.stringify(FieldSelectors);
  return (
    advancedEventSelectors?.some(
      (selector) => !DEFAULT.some((each) => fieldsOf(each) === fieldsOf(selector)),
    ) ?? false
  );
}

/** Whether a trail takes management events that write, that read, or any of one kind: what Insights need. */
export function logsManagement(trail: TrailRow, kind: 'write' | 'any'): boolean {
  const { eventSelectors, advancedEventSelectors = [] } = selectorsOf(trail);
  if (eventSelectors !== undefined) {
    return eventSelectors.some(
      ({ IncludeManagementEvents, ReadWriteType }) =>
        IncludeManagementEvents === true && (kind === 'any' || ReadWriteType !== 'ReadOnly'),
    );
  }
  return advancedEventSelectors.some(({ FieldSelectors }) => {
    const field = (name: string) => FieldSelectors.find(({ Field }) => Field === name)?.Equals;
    if (field('eventCategory')?.includes('Management') !== true) return false;
    return kind === 'any' || field('readOnly')?.includes('true') !== true;
  });
}

export type SelectingCall = Call<'cloudtrail', 'InvalidEventSelectorsException'>;
