import type { Behaviour } from '../../call.js';
import type { TrailDesk } from './desk.js';

/** The last instant that a date can tell. */
export const END_OF_TIME = 8.64e15;

export function publicKeys(desk: TrailDesk) {
  const ListPublicKeys: Behaviour<'cloudtrail', 'ListPublicKeys'> = (input, call) => {
    if (input.NextToken !== undefined) call.fail('InvalidTokenException', 'The token is not valid.');
    const from = input.StartTime ?? call.now;
    // The reference says that both are the present unless given; a start in the future must not end before it.
    const to = input.EndTime ?? Math.max(from, call.now);
    if (from > to || Math.max(Math.abs(from), Math.abs(to)) > END_OF_TIME)
      call.fail('InvalidTimeRangeException', 'The start time must not be after the end time.');
    return {
      PublicKeyList: desk.publicKeys(from, to).map((key) => ({
        Value: key.value,
        ValidityStartTime: key.validityStart,
        ValidityEndTime: key.validityEnd,
        Fingerprint: key.fingerprint,
      })),
    };
  };
  return { ListPublicKeys };
}
