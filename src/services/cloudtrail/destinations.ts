import type { Store } from '../../store/store.js';
import type { Destination } from '../../trail/destinations.js';
import { BLANK, type TrailRow, trailsOf } from './rows.js';

/** Where records go by what trails there are now. */
export function destinationsOf(store: Store, standard: TrailRow): Destination[] {
  return trailsOf({ store }, standard).map((trail) => {
    const { arn, name, accountId, homeRegion, bucket, organizationId, multiRegion, logging } = trail;
    const { eventSelectors, advancedEventSelectors } = trail;
    return {
      ...{ arn, name, accountId, homeRegion, bucket, multiRegion, logging },
      prefix: trail.prefix ?? '',
      ...(organizationId === undefined ? {} : { organizationId }),
      accounts: trail.allAccounts ? 'all' : 'own',
      logFileValidation: trail.validation,
      ...(eventSelectors === undefined ? {} : { selectors: { EventSelectors: eventSelectors } }),
      ...(advancedEventSelectors === undefined
        ? {}
        : { selectors: { AdvancedEventSelectors: advancedEventSelectors } }),
    };
  });
}

/**
 * The trail that a destination is of, as far as it tells: what else was said of a trail is forgotten when the
 * process ends.
 * @param now when it is taken to have been started
 */
export function trailOf(destination: Destination, now: number): TrailRow {
  const { arn, name, accountId, homeRegion, bucket, organizationId, multiRegion, logging, selectors } =
    destination;
  return {
    ...BLANK,
    ...{ arn, name, accountId, homeRegion, bucket, organizationId, multiRegion, logging },
    prefix: destination.prefix === '' ? undefined : destination.prefix,
    validation: destination.logFileValidation,
    allAccounts: destination.accounts === 'all',
    startedAt: logging ? now : undefined,
    // They were checked when they were put, and come back from the trail's bookkeeping as they were.
    eventSelectors: selectors?.EventSelectors,
    advancedEventSelectors: selectors?.AdvancedEventSelectors as TrailRow['advancedEventSelectors'],
  };
}
