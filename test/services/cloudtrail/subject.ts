import { createCloudtrail } from '../../../src/services/cloudtrail/behaviours.js';
import type { TrailDesk } from '../../../src/services/cloudtrail/desk.js';
import { destinationsOf, trailOf } from '../../../src/services/cloudtrail/destinations.js';
import { resourcesOf } from '../../../src/services/cloudtrail/resources.js';
import { cloudtrailSettings } from '../../../src/services/cloudtrail/settings.js';
import { type Destination, defaultDestination } from '../../../src/trail/destinations.js';
import type { HistoryFilter, HistoryPage, HistoryQuery } from '../../../src/trail/history.js';
import { factsOf } from '../../../src/trail/history-facts.js';
import { ACCOUNT, type As, createDrive, START } from '../drive.js';

type EventRecord = Readonly<Record<string, unknown>>;

/** CloudTrail's API over a store of its own and a history that is a list of records, as several callers have it. */
export function emulated(settings: Readonly<Record<string, unknown>> = {}) {
  const drive = createDrive();
  const records: EventRecord[] = [];
  const standard = trailOf(
    defaultDestination({ bucket: 'chimepost-trail', accountId: ACCOUNT, region: 'us-east-1' }),
    START,
  );
  const destinations = (): Destination[] => destinationsOf(drive.store, standard);
  let changes = 0;
  const desk: TrailDesk = {
    history: { query: (query) => search(records, query) },
    standard,
    changed: () => {
      changes += 1;
    },
    publicKeys: (from, to) => [
      { value: 'AAAA', fingerprint: 'ffff', validityStart: from - 1_000, validityEnd: to + 1_000 },
    ],
    status: () => ({ lastDelivery: START, lastDigest: START + 1_000, failure: undefined }),
  };
  const as = (who: As) =>
    drive.client('cloudtrail', createCloudtrail(desk), cloudtrailSettings, { settings, ...who });
  return { drive, as, client: as({}), records, destinations, changes: () => changes };
}

/** What History answers, the slow way: newest first, and a position is the number of a record. */
function search(records: readonly EventRecord[], { where = {}, limit, from }: HistoryQuery): HistoryPage {
  const found = records
    .map((record, position) => ({ record, position }))
    .filter(({ record, position }) => (from === undefined || position < from) && matches(record, where))
    .reverse();
  const page = found.slice(0, limit);
  return {
    records: page.map(({ record }) => JSON.stringify(record)),
    positions: page.map(({ position }) => position),
    next: found.length > limit ? page.at(-1)?.position : undefined,
  };
}

function matches(
  record: EventRecord,
  { since, until, resourceName, resourceType, ...exact }: HistoryFilter,
): boolean {
  const facts = factsOf(record, resourcesOf);
  const instant = facts.time * 1_000;
  if (since !== undefined && instant < since) return false;
  if (until !== undefined && instant > until) return false;
  if (resourceName !== undefined && !facts.resources.some(({ name }) => name === resourceName)) return false;
  if (resourceType !== undefined && !facts.resources.some(({ type }) => type === resourceType)) return false;
  return Object.entries(exact).every(
    ([name, value]) => value === undefined || facts[name as keyof typeof facts] === value,
  );
}

export const DEFAULT_ARN = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/chimepost`;

export const arnOf = (name: string, region = 'us-east-1', accountId = ACCOUNT): string =>
  `arn:aws:cloudtrail:${region}:${accountId}:trail/${name}`;

/** What CreateTrail takes at least, for a bucket that is there. */
export const trail = (Name: string, more: object = {}) => ({ Name, S3BucketName: 'some-bucket', ...more });
