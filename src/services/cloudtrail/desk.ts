import type { History } from '../../trail/history.js';
import type { PublicKey } from '../../trail/keys.js';
import type { DestinationStatus } from '../../trail/trail.js';
import type { TrailRow } from './rows.js';

/** What CloudTrail's API needs of the trail itself: the one way from a behaviour to it. */
export interface TrailDesk {
  readonly history: Pick<History, 'query'>;
  /** The trail that is there from the start. */
  readonly standard: TrailRow;
  /** Told when a call has changed trails: once its record is handed over, they are to be read anew. */
  changed(): void;
  /** The keys that digests of a range of time may be signed with, never none; both ends are in the range. */
  publicKeys(from: number, to: number): readonly PublicKey[];
  /** How a trail's files come along. */
  status(arn: string): DestinationStatus;
}
