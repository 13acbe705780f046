import type { Behaviours } from '../../call.js';
import type { TrailDesk } from './desk.js';
import { insights } from './insights.js';
import { logging } from './logging.js';
import { lookups } from './lookups.js';
import type { notBuilt } from './not-built.js';
import { publicKeys } from './public-keys.js';
import { selectors } from './selectors.js';
import { tags } from './tags.js';
import { trails } from './trails.js';

/** What there is of AWS CloudTrail. */
export function createCloudtrail(desk: TrailDesk): Behaviours<'cloudtrail', (typeof notBuilt)[number]> {
  return {
    ...trails(desk),
    ...logging(desk),
    ...selectors(desk),
    ...insights(desk),
    ...tags(desk),
    ...lookups(desk),
    ...publicKeys(desk),
  };
}
