import type {
  AdvancedEventSelectors,
  EventSelectors,
  InsightSelectors,
  TagsList,
} from '../../../openapi/cloudtrail.js';
import type { Call } from '../../call.js';
import type { Partition } from '../../store/partition.js';

/** A trail, in the form in which it is kept. */
export interface TrailRow {
  readonly arn: string;
  readonly name: string;
  readonly accountId: string;
  readonly homeRegion: string;
  readonly bucket: string;
  readonly prefix: string | undefined;
  /** A topic's name or ARN, as given. */
  readonly topic: string | undefined;
  readonly globalEvents: boolean;
  readonly multiRegion: boolean;
  readonly validation: boolean;
  readonly logGroupArn: string | undefined;
  readonly logRoleArn: string | undefined;
  readonly kmsKeyArn: string | undefined;
  /** The id of the organization whose accounts' records it takes. */
  readonly organizationId: string | undefined;
  /** Whether it takes the records of all accounts without being an organization's: Chimepost's own trail does. */
  readonly allAccounts: boolean;
  readonly logging: boolean;
  readonly startedAt: number | undefined;
  readonly stoppedAt: number | undefined;
  /** At most one of the two; neither where nobody put any. */
  readonly eventSelectors: EventSelectors | undefined;
  readonly advancedEventSelectors: AdvancedEventSelectors | undefined;
  readonly insightSelectors: InsightSelectors;
  readonly tags: TagsList;
}

/** A trail of which nothing is known but whose it is. */
export const BLANK = {
  bucket: '',
  prefix: undefined,
  topic: undefined,
  globalEvents: true,
  multiRegion: false,
  validation: false,
  logGroupArn: undefined,
  logRoleArn: undefined,
  kmsKeyArn: undefined,
  organizationId: undefined,
  allAccounts: false,
  logging: false,
  startedAt: undefined,
  stoppedAt: undefined,
  eventSelectors: undefined,
  advancedEventSelectors: undefined,
  insightSelectors: [],
  tags: [],
} as const satisfies Partial<TrailRow>;

/** When an account and region looked events up last. */
export interface Lookups {
  readonly at: readonly number[];
}

/** As much of a call as finding trails takes. */
type Scope = Pick<Call<'cloudtrail'>, 'store'>;

/*
 * The default trail has no row until somebody changes a trail: so a store that nobody wrote to, or that was reset,
 * is empty and has it all the same, and who deletes it has deleted it.
 */

/** All trails of all accounts and regions, oldest first. */
export function trailsOf(scope: Scope, standard: TrailRow): readonly TrailRow[] {
  return isFounded(scope, standard) ? [...partitionOf(scope).values()] : [standard];
}

/** The trail of an ARN. */
export function trailAt(scope: Scope, standard: TrailRow, arn: string): TrailRow | undefined {
  if (isFounded(scope, standard)) return partitionOf(scope).get(arn);
  return arn === standard.arn ? standard : undefined;
}

/** All trails by their ARN, for whoever changes them or pages through them. */
export function trailRows(scope: Scope, standard: TrailRow): Partition<TrailRow> {
  const rows = partitionOf(scope);
  if (!isFounded(scope, standard)) {
    foundingsOf(scope).put(standard.arn, { accountId: standard.accountId });
    rows.put(standard.arn, standard);
  }
  return rows;
}

/** Puts the trails there that were there before the process began, instead of the default one alone. */
export function carryOver(scope: Scope, standard: TrailRow, trails: readonly TrailRow[]): void {
  const rows = trailRows(scope, standard);
  rows.delete(standard.arn);
  for (const trail of trails) rows.put(trail.arn, trail);
}

export const isFounded = (scope: Scope, { arn }: TrailRow): boolean => foundingsOf(scope).has(arn);

export const lookupsOf = ({
  store,
  accountId,
  region,
}: Pick<Call<'cloudtrail'>, 'store' | 'accountId' | 'region'>): Partition<Lookups> =>
  store.table<Lookups>('cloudtrail.lookups').in(accountId, region);

const partitionOf = ({ store }: Scope): Partition<TrailRow> =>
  store.table<TrailRow>('cloudtrail.trails').in('*');

/** Which default trails have had a row; forgotten with their account, so that they are there again. */
const foundingsOf = ({ store }: Scope): Partition<{ readonly accountId: string }> =>
  store.table<{ readonly accountId: string }>('cloudtrail.foundings').in('*');
