import { assumedRole, federatedUser, iamUser, rootUser, sessionOf } from './identities.js';
import type { PrincipalConfig } from './principal-config.js';
import type { UserIdentity } from './user-identity.js';

/**
 * Fills in what follows from what was written down: ids and ARNs of users, of the root user, of roles' sessions
 * and of federated users. What was written down stays, to the letter; any other type is nothing but that.
 * @param now when the session began, unless that was written down
 */
export function completeIdentity(config: PrincipalConfig, defaultAccount: string, now: number): UserIdentity {
  const given = config.userIdentity;
  const accountId = given.accountId ?? config.accountId ?? defaultAccount;
  const { roleName, sessionName } = config;
  switch (given.type) {
    case 'Root':
      return { ...rootUser(accountId), ...keyOf(config), ...beganAs(config, now), ...given };
    case 'IAMUser':
      if (given.userName === undefined || given.arn !== undefined)
        return { ...beganAs(config, now), ...given };
      return { ...iamUser(accountId, given.userName), ...keyOf(config), ...beganAs(config, now), ...given };
    case 'AssumedRole': {
      if (roleName === undefined || sessionName === undefined) return given;
      // A path in front of the name is part of the role's ARN, and of that alone.
      const name = roleName.slice(roleName.lastIndexOf('/') + 1);
      const role = { arn: `arn:aws:iam::${accountId}:role/${roleName}`, partition: 'aws', accountId, name };
      return { ...assumedRole(role, sessionName, factsOf(config, now)), ...given };
    }
    case 'FederatedUser': {
      if (sessionName === undefined) return given;
      const { issuerName } = config;
      const issuer = issuerName === undefined ? rootUser(accountId) : iamUser(accountId, issuerName);
      return { ...federatedUser(issuer, sessionName, factsOf(config, now)), ...given };
    }
    default:
      return given;
  }
}

function factsOf(config: PrincipalConfig, now: number) {
  const { accessKeyId, creationDate, mfaAuthenticated, sourceIdentity } = config;
  return { accessKeyId, creationDate: creationDate ?? now, mfaAuthenticated, sourceIdentity };
}

/** A user has a session where anything was said of one: whoever signs with a long-term key has none. */
function beganAs(config: PrincipalConfig, now: number): Pick<UserIdentity, 'sessionContext'> {
  const { creationDate, mfaAuthenticated, sourceIdentity } = config;
  if (creationDate === undefined && mfaAuthenticated === undefined && sourceIdentity === undefined) return {};
  return { sessionContext: sessionOf(factsOf(config, now)) };
}

function keyOf({ accessKeyId }: PrincipalConfig): Pick<UserIdentity, 'accessKeyId'> {
  return accessKeyId === undefined ? {} : { accessKeyId };
}
