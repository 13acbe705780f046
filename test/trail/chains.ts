import type { Trail, TrailOptions } from '../../src/trail/trail.js';
import { destination, HERE, NOW, trailOptions } from './support.js';
import { type Followed, type Verdict, verify } from './verifier.js';

export const WEST = { ...HERE, region: 'us-west-2' };
export const HOUR = 3_600_000;

/** A clock that a test moves. */
export function movable(start = NOW): { now: () => number; move: (by: number) => void } {
  let now = start;
  return {
    now: () => now,
    move: (by) => {
      now += by;
    },
  };
}

export const TWO = destination('two');

export function options(dir: string, more: Partial<TrailOptions> = {}): TrailOptions {
  return trailOptions({ dir, destinations: [TWO], ...more });
}

/** The chain of destination `two`, unless told otherwise. */
export function follow(dir: string, trail: Trail, more: Partial<Followed> = {}): Promise<Verdict> {
  return verify({ ...{ dir, trail, bucket: 'two', name: 'two', region: 'us-east-1' }, ...HERE, ...more });
}

export function timed(number: number, eventTime: string, place = HERE): string {
  return JSON.stringify({
    eventVersion: '1.08',
    userIdentity: { userName: '"eventTime":"2001-01-01T00:00:00Z' },
    eventTime,
    number,
    awsRegion: place.region,
    recipientAccountId: place.accountId,
  });
}
