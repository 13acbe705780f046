import type { Behaviour } from '../../call.js';
import { toSeconds } from '../../kit/clock.js';
import type { TrailDesk } from './desk.js';
import { putTrail, requireOwnTrail, requireTrail } from './finding.js';

export function logging(desk: TrailDesk) {
  const StartLogging: Behaviour<'cloudtrail', 'StartLogging'> = ({ Name: given }, call) => {
    const trail = requireOwnTrail(call, desk, given, 'arn');
    if (!trail.logging) putTrail(call, desk, { ...trail, logging: true, startedAt: call.now });
    return {};
  };

  const StopLogging: Behaviour<'cloudtrail', 'StopLogging'> = ({ Name: given }, call) => {
    const trail = requireOwnTrail(call, desk, given, 'arn');
    if (trail.logging) putTrail(call, desk, { ...trail, logging: false, stoppedAt: call.now });
    return {};
  };

  const GetTrailStatus: Behaviour<'cloudtrail', 'GetTrailStatus'> = ({ Name: given }, call) => {
    const trail = requireTrail(call, desk, given, 'arn');
    const { startedAt, stoppedAt } = trail;
    const { lastDelivery, lastDigest, failure } = desk.status(trail.arn);
    const delivered = textOf(lastDelivery);
    return {
      IsLogging: trail.logging,
      LatestDeliveryError: failure,
      LatestDeliveryTime: lastDelivery,
      StartLoggingTime: startedAt,
      StopLoggingTime: stoppedAt,
      LatestDigestDeliveryTime: lastDigest,
      LatestDigestDeliveryError: failure,
      // No longer in use, says the reference; AWS answers them all the same.
      LatestDeliveryAttemptTime: delivered,
      LatestNotificationAttemptTime: '',
      LatestNotificationAttemptSucceeded: '',
      LatestDeliveryAttemptSucceeded: delivered,
      TimeLoggingStarted: textOf(startedAt),
      TimeLoggingStopped: textOf(stoppedAt),
    };
  };

  return { StartLogging, StopLogging, GetTrailStatus };
}

function textOf(instant: number | undefined): string {
  return instant === undefined ? '' : toSeconds(instant);
}
