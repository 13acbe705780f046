import { toSeconds } from '../kit/clock.js';
import { derivedId } from '../kit/ids.js';
import { SettingError } from '../kit/settings.js';
import type { UserIdentity } from './user-identity.js';

/** Whoever makes a call. */
export interface Principal {
  /** The account whose resources the call acts on, and in whose trail it is recorded. */
  readonly accountId: string;
  readonly arn: string;
  readonly identity: UserIdentity;
}

/** A principal as a user writes it down: members that follow from others may be left out. */
export interface PrincipalConfig {
  /** The access key by which requests name the principal. */
  readonly accessKeyId?: string;
  /** The account that the calls act in; that of the identity unless set. */
  readonly accountId?: string;
  readonly userIdentity: UserIdentity;
}

export interface Principals {
  /** @param accessKeyId the key of the signature; undefined for an unsigned call */
  of(accessKeyId: string | undefined, now: number): Principal;
}

export interface PrincipalsOptions {
  /** The account of every principal whose own is not known. */
  readonly accountId: string;
  readonly configured: readonly PrincipalConfig[];
  /** Who makes calls that no other rule names; an IAM user of the account unless set. */
  readonly fallback?: PrincipalConfig | undefined;
}

/** Sessions that are known by a key alone are remembered up to this many, for the instant they began. */
const REMEMBERED = 10_000;

/**
 * Tells who an access key is: a configured principal; a twelve-digit key is the root user of that account;
 * `AKIA…` is an IAM user and `ASIA…` an assumed role of the default account, named after the key; any other
 * key, and none, is the fallback.
 */
export function createPrincipals({ accountId, configured, fallback }: PrincipalsOptions): Principals {
  const known = new Map<string, Principal>();
  for (const config of configured) {
    const key = config.accessKeyId ?? config.userIdentity.accessKeyId;
    if (key === undefined) throw new SettingError('a principal of the configuration has no accessKeyId');
    known.set(key, principalOf({ ...config, accessKeyId: key }, accountId));
  }
  const others = new Map<string, Principal>();
  return {
    of(accessKeyId, now) {
      if (accessKeyId === undefined) return remember('', () => fallbackFor(undefined));
      return known.get(accessKeyId) ?? remember(accessKeyId, () => derive(accessKeyId, now));
    },
  };

  function remember(key: string, make: () => Principal): Principal {
    const found = others.get(key);
    if (found !== undefined) return found;
    if (others.size >= REMEMBERED) others.clear();
    const made = make();
    others.set(key, made);
    return made;
  }

  function derive(accessKeyId: string, now: number): Principal {
    if (/^\d{12}$/.test(accessKeyId))
      return principalOf(
        { userIdentity: { type: 'Root', accountId: accessKeyId, accessKeyId } },
        accessKeyId,
      );
    const name = accessKeyId.slice(-8).toLowerCase();
    if (/^AKIA[A-Z0-9]{12,}$/.test(accessKeyId)) {
      return principalOf(
        { userIdentity: { type: 'IAMUser', accessKeyId, userName: `user-${name}` } },
        accountId,
      );
    }
    if (/^ASIA[A-Z0-9]{12,}$/.test(accessKeyId))
      return principalOf(sessionOf(accessKeyId, name, accountId, now), accountId);
    return fallbackFor(accessKeyId);
  }

  function fallbackFor(accessKeyId: string | undefined): Principal {
    if (fallback !== undefined) return principalOf(fallback, accountId);
    const key = accessKeyId === undefined ? {} : { accessKeyId };
    return principalOf({ userIdentity: { type: 'IAMUser', ...key, userName: 'chimepost' } }, accountId);
  }
}

function sessionOf(accessKeyId: string, name: string, accountId: string, now: number): PrincipalConfig {
  const role = `role-${name}`;
  return {
    userIdentity: {
      type: 'AssumedRole',
      principalId: `AROA${derivedId(`${accountId}/${role}`, 17)}:session-${name}`,
      arn: `arn:aws:sts::${accountId}:assumed-role/${role}/session-${name}`,
      accountId,
      accessKeyId,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: `AROA${derivedId(`${accountId}/${role}`, 17)}`,
          arn: `arn:aws:iam::${accountId}:role/${role}`,
          accountId,
          userName: role,
        },
        attributes: { creationDate: toSeconds(now), mfaAuthenticated: 'false' },
      },
    },
  };
}

/** Fills in what follows: ids and ARNs of users and of the root user, the account, the key. */
function principalOf(config: PrincipalConfig, defaultAccount: string): Principal {
  const given = config.userIdentity;
  const accountId = given.accountId ?? config.accountId ?? defaultAccount;
  const identity = complete(given, accountId, config.accessKeyId);
  return {
    accountId: config.accountId ?? accountId,
    arn: identity.arn ?? `arn:aws:iam::${accountId}:root`,
    identity,
  };
}

function complete(given: UserIdentity, accountId: string, accessKeyId: string | undefined): UserIdentity {
  if (given.type === 'Root') {
    return {
      principalId: accountId,
      arn: `arn:aws:iam::${accountId}:root`,
      accountId,
      ...key(accessKeyId),
      ...given,
    };
  }
  if (given.type === 'IAMUser' && given.userName !== undefined && given.arn === undefined) {
    return {
      principalId: `AIDA${derivedId(`${accountId}/${given.userName}`, 17)}`,
      arn: `arn:aws:iam::${accountId}:user/${given.userName}`,
      accountId,
      ...key(accessKeyId),
      ...given,
    };
  }
  // Any other identity is taken as it was written down, to the letter.
  return given;
}

function key(accessKeyId: string | undefined): Pick<UserIdentity, 'accessKeyId'> {
  return accessKeyId === undefined ? {} : { accessKeyId };
}
