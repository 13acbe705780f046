import type { Tag } from '../../../openapi/sts.js';
import type { Behaviour, Call } from '../../call.js';
import { assumedRole, type Role, roleOf } from '../../identity/identities.js';
import { sessionsIn } from '../../identity/sessions.js';
import { assumedRoleUser, issue, packedPolicySize } from './issue.js';

/** Chained sessions last an hour at most, as do those of the root user. */
export const HOUR = 3600;

export const AssumeRole: Behaviour<'sts', 'AssumeRole'> = (input, call) => {
  const role = roleNamed(input.RoleArn, call);
  const { identity } = call.caller;
  if (identity.type === 'Root') call.fail('AccessDenied', 'Roles may not be assumed by root accounts.');
  if (identity.type === 'FederatedUser')
    call.fail(
      'AccessDenied',
      `User: ${call.caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${role.arn}`,
    );
  const chained = identity.type === 'AssumedRole';
  if (chained && (input.DurationSeconds ?? 0) > HOUR)
    call.fail(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  const durationSeconds = durationOf(input.DurationSeconds, call);
  const mfaAuthenticated = checkMfa(input, call);
  const inherited = identity.sessionContext?.sourceIdentity;
  const sourceIdentity = inherited ?? input.SourceIdentity;
  if (input.SourceIdentity !== undefined && sourceIdentity !== input.SourceIdentity)
    call.fail('AccessDenied', 'The source identity of the session is set already and cannot be changed.');
  const { tags, transitiveTagKeys } = tagsOf(input, call);
  const packed = packedPolicySize(input, call);
  const name = input.RoleSessionName;
  const Credentials = issue(call, {
    accountId: role.accountId,
    durationSeconds,
    identityOf: (accessKeyId) =>
      assumedRole(role, name, { accessKeyId, creationDate: call.now, mfaAuthenticated, sourceIdentity }),
    tags,
    transitiveTagKeys,
  });
  return {
    Credentials,
    AssumedRoleUser: assumedRoleUser(role, name),
    ...(packed === undefined ? {} : { PackedPolicySize: packed }),
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  };
};

/** The role of an ARN, which every operation here refuses alike where it is no role's. */
export function roleNamed(arn: string, call: Call<'sts', 'ValidationError'>): Role {
  return roleOf(arn) ?? call.fail('ValidationError', `${arn} is invalid`);
}

/** How long a role's session is to last, in seconds. */
export function durationOf(asked: number | undefined, call: Call<'sts', 'ValidationError'>): number {
  const { maxSessionDuration } = call.settings;
  if (asked !== undefined && asked > maxSessionDuration)
    call.fail(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  return asked ?? HOUR;
}

/** Whether the caller showed a second factor. */
export function checkMfa(
  { SerialNumber, TokenCode }: { SerialNumber?: string | undefined; TokenCode?: string | undefined },
  call: Call<'sts', 'AccessDenied'>,
): boolean {
  if ((SerialNumber === undefined) !== (TokenCode === undefined))
    call.fail(
      'AccessDenied',
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    );
  return SerialNumber !== undefined;
}

/** Tags as policies ask for them. */
export function tagRecord(
  tags: readonly Tag[],
  call: Call<'sts', 'InvalidParameterValue'>,
): Readonly<Record<string, string>> {
  const keys = new Set(tags.map(({ Key }) => Key.toLowerCase()));
  if (keys.size < tags.length)
    call.fail(
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    );
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

/** The session's tags: those given, and those that the caller's own session hands on. */
function tagsOf(
  {
    Tags = [],
    TransitiveTagKeys = [],
  }: { Tags?: readonly Tag[] | undefined; TransitiveTagKeys?: readonly string[] | undefined },
  call: Call<'sts', 'InvalidParameterValue'>,
): { tags: Readonly<Record<string, string>>; transitiveTagKeys: readonly string[] } {
  const own = tagRecord(Tags, call);
  const session = sessionsIn(call.store).get(call.caller.identity.accessKeyId ?? '');
  const handedOn = session?.transitiveTagKeys ?? [];
  const taken = new Set(handedOn.map((key) => key.toLowerCase()));
  if (Tags.some(({ Key }) => taken.has(Key.toLowerCase())))
    call.fail(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  if (TransitiveTagKeys.some((key) => !Object.hasOwn(own, key)))
    call.fail(
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
    );
  const inherited = handedOn.map((key) => [key, session?.principal.tags?.[key] ?? ''] as const);
  return {
    tags: { ...Object.fromEntries(inherited), ...own },
    transitiveTagKeys: [...handedOn, ...TransitiveTagKeys],
  };
}
