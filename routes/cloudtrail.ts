import { isDeepStrictEqual } from 'node:util';
import { mountContract } from '../src/http/mount.js';
import type { Surface } from '../src/http/surface.js';
import { createCloudtrail } from '../src/services/cloudtrail/behaviours.js';
import type { TrailDesk } from '../src/services/cloudtrail/desk.js';
import { destinationsOf, trailOf } from '../src/services/cloudtrail/destinations.js';
import { carryOver } from '../src/services/cloudtrail/rows.js';
import { defaultDestination } from '../src/trail/destinations.js';

/** CloudTrail's own API over the trail that this process keeps. */
export const cloudtrail: Surface = (app, given, done) => {
  const { store, trail, clock, bucket, prefix, region, accountId, resets } = app.emulator;
  const standard = trailOf(defaultDestination({ bucket, prefix, region, accountId }), clock.now());
  const redirect = (): void => {
    const wanted = destinationsOf(store, standard);
    // Each list begins an epoch of its own in the trail's bookkeeping.
    if (isDeepStrictEqual(wanted, trail.destinations)) return;
    try {
      trail.setDestinations(wanted);
    } catch (error) {
      app.log.error({ err: error }, 'records go where they went before: the trail cannot be changed');
    }
  };
  const desk: TrailDesk = {
    history: trail.history,
    standard,
    // A call's record is handed over in the same turn as it is answered: what it stops takes it still.
    changed: () => queueMicrotask(redirect),
    // The end of a range is not in it.
    publicKeys: (start, last) => trail.publicKeysNow({ start, end: last + 1 }),
    status: (arn) => trail.destinationStatus(arn),
  };
  // A trail that was carried over from the process before may be another one, or one of several.
  const carried = trail.destinations;
  if (!isDeepStrictEqual(carried, destinationsOf(store, standard))) {
    const before = carried.map((destination) => trailOf(destination, clock.now()));
    carryOver({ store }, standard, before);
  }
  resets.push(redirect);
  mountContract('cloudtrail', createCloudtrail(desk))(app, given, done);
};
