import type { Call } from '../../call.js';
import { formatArn } from '../../kit/arn.js';
import type { TrailDesk } from './desk.js';
import { type Reference, type ReferringCall, referenceOf } from './names.js';
import { type TrailRow, trailAt, trailRows } from './rows.js';

type FindingCall = ReferringCall & Call<'cloudtrail', 'TrailNotFoundException'>;
type ChangingCall = FindingCall &
  Call<'cloudtrail', 'InvalidHomeRegionException' | 'NotOrganizationMasterAccountException'>;

/** How an unknown trail is told of: as the caller called it, or by its ARN. */
type Told = 'given' | 'arn';

export function arnOf(
  { region, accountId }: Pick<Call<'cloudtrail'>, 'region' | 'accountId'>,
  name: string,
): string {
  return formatArn('cloudtrail', region, accountId, `trail/${name}`);
}

/** Whether the caller's account may see a trail: it is its own, or the organization's that it is in. */
export function isVisible(trail: TrailRow, accountId: string): boolean {
  return trail.accountId === accountId || trail.organizationId !== undefined;
}

/** The trail of a name in the call's region, or of an ARN in any. */
export function findTrail(
  call: Call<'cloudtrail'>,
  desk: TrailDesk,
  { arn, name }: Reference,
): TrailRow | undefined {
  const trail = trailAt(call, desk.standard, arn ?? arnOf(call, name));
  return trail !== undefined && isVisible(trail, call.accountId) ? trail : undefined;
}

/** The trail of a name or an ARN, or TrailNotFoundException. */
export function requireTrail(
  call: FindingCall,
  desk: TrailDesk,
  given: string,
  told: Told = 'given',
): TrailRow {
  const reference = referenceOf(call, given);
  const trail = findTrail(call, desk, reference);
  if (trail !== undefined) return trail;
  const unknown = told === 'given' ? given : (reference.arn ?? arnOf(call, reference.name));
  return call.fail('TrailNotFoundException', `Unknown trail: ${unknown} for the user: ${call.accountId}`);
}

/** The trail that a call is about to change: its account's own, in its home region. */
export function requireOwnTrail(
  call: ChangingCall,
  desk: TrailDesk,
  given: string,
  told: Told = 'given',
): TrailRow {
  const trail = requireTrail(call, desk, given, told);
  if (trail.accountId !== call.accountId) {
    call.fail(
      'NotOrganizationMasterAccountException',
      "Only the organization's management account can change an organization trail.",
    );
  }
  if (trail.homeRegion !== call.region) {
    call.fail(
      'InvalidHomeRegionException',
      `The trail ${trail.arn} can only be changed from its home region ${trail.homeRegion}.`,
    );
  }
  return trail;
}

/** Writes what a trail has become. */
export function putTrail(call: Call<'cloudtrail'>, desk: TrailDesk, trail: TrailRow): void {
  trailRows(call, desk.standard).put(trail.arn, trail);
  desk.changed();
}
