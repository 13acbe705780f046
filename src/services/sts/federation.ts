import type { Behaviour, Call } from '../../call.js';
import { federatedUser, sessionOf } from '../../identity/identities.js';
import type { UserIdentity } from '../../identity/user-identity.js';
import { checkMfa, HOUR, tagRecord } from './assume-role.js';
import { issue, packedPolicySize } from './issue.js';

const HALF_A_DAY = 43_200;

export const GetFederationToken: Behaviour<'sts', 'GetFederationToken'> = (input, call) => {
  const issuer = longTerm(call);
  const tags = tagRecord(input.Tags ?? [], call);
  const packed = packedPolicySize(input, call);
  const accountId = issuer.accountId ?? call.accountId;
  const identityOf = (accessKeyId: string): UserIdentity =>
    federatedUser({ ...issuer, accountId }, input.Name, { accessKeyId, creationDate: call.now });
  const { principalId = '', arn = '' } = identityOf('');
  return {
    Credentials: issue(call, {
      accountId: call.accountId,
      durationSeconds: durationOf(input.DurationSeconds, issuer),
      identityOf,
      tags,
    }),
    FederatedUser: { FederatedUserId: principalId, Arn: arn },
    ...(packed === undefined ? {} : { PackedPolicySize: packed }),
  };
};

export const GetSessionToken: Behaviour<'sts', 'GetSessionToken'> = (input, call) => {
  const user = longTerm(call);
  const mfaAuthenticated = checkMfa(input, call);
  const sessionContext = sessionOf({ creationDate: call.now, mfaAuthenticated });
  return {
    Credentials: issue(call, {
      accountId: call.accountId,
      durationSeconds: durationOf(input.DurationSeconds, user),
      identityOf: (accessKeyId) => ({ ...user, accessKeyId, sessionContext }),
    }),
  };
};

/** The caller, where it is one who signs with a key of its own. */
function longTerm(call: Call<'sts', 'AccessDenied'>): UserIdentity {
  const { identity } = call.caller;
  const own = identity.type === 'IAMUser' || identity.type === 'Root';
  if (!own || identity.accessKeyId?.startsWith('ASIA') === true)
    call.fail('AccessDenied', `Cannot call ${call.operation} with session credentials`);
  return identity;
}

/** The root user gets an hour, whatever it asks for beyond that. */
function durationOf(asked: number | undefined, { type }: UserIdentity): number {
  return type === 'Root' ? Math.min(asked ?? HOUR, HOUR) : (asked ?? HALF_A_DAY);
}
