import { SettingError } from '../kit/settings.js';
import type { Store } from '../store/store.js';
import { completeIdentity } from './complete-identity.js';
import { assumedRole, iamUser, rootUser } from './identities.js';
import type { PrincipalConfig } from './principal-config.js';
import { sessionsIn } from './sessions.js';
import type { UserIdentity } from './user-identity.js';

/** Whoever makes a call. */
export interface Principal {
  /** The account whose resources the call acts on, and in whose trail it is recorded. */
  readonly accountId: string;
  readonly arn: string;
  readonly identity: UserIdentity;
  /** What its records show in place of the request's own. */
  readonly shown?: Shown;
  /** When its credentials end, in epoch milliseconds; undefined where they never do. */
  readonly expiresAt?: number;
  /** The tags of its session, which policies may ask for. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Where a principal's calls come from, whoever really sent them. */
export interface Shown {
  readonly sourceIPAddress?: string;
  readonly userAgent?: string;
  readonly vpcEndpointId?: string;
}

/** What a principal signs with. */
export interface Secret {
  readonly secretAccessKey: string;
  /** The token that must come with every request; undefined for keys that have none. */
  readonly sessionToken?: string | undefined;
}

export interface Principals {
  /** @param accessKeyId the key of the signature; undefined for an unsigned call */
  of(accessKeyId: string | undefined, now: number): Principal;
  /** What the holder of a key signs with; undefined where the key is not known, or known without a secret. */
  secretOf(accessKeyId: string): Secret | undefined;
}

export interface PrincipalsOptions {
  /** The account of every principal whose own is not known. */
  readonly accountId: string;
  readonly configured: readonly PrincipalConfig[];
  /** Who makes calls that no other rule names; an IAM user of the account unless set. */
  readonly fallback?: PrincipalConfig | undefined;
  /** Where the sessions stand that STS issued. */
  readonly store: Store;
}

/** Sessions that are known by a key alone are remembered up to this many, for the instant they began. */
const REMEMBERED = 10_000;

/**
 * Tells who an access key is: a configured principal; the session that STS issued it for; a twelve-digit key is
 * the root user of that account; `AKIA…` is an IAM user and any other `ASIA…` an assumed role of the default
 * account, named after the key; any other key, and none, is the fallback.
 */
export function createPrincipals({ accountId, configured, fallback, store }: PrincipalsOptions): Principals {
  const known = new Map<string, PrincipalConfig>();
  for (const config of configured) {
    const key = config.accessKeyId ?? config.userIdentity.accessKeyId;
    if (key === undefined) throw new SettingError('a principal of the configuration has no accessKeyId');
    known.set(key, { ...config, accessKeyId: key });
  }
  const made = new Map<string, Principal>();
  return {
    of(accessKeyId, now) {
      const key = accessKeyId ?? '';
      const found = made.get(key);
      if (found !== undefined) return found;
      if (key.startsWith('ASIA') && !known.has(key)) {
        const session = sessionsIn(store).get(key);
        if (session !== undefined) return session.principal;
      }
      const principal = tell(accessKeyId, now);
      // Configured ones stay: their sessions began when they were first met.
      if (made.size >= REMEMBERED + known.size)
        for (const other of made.keys()) if (!known.has(other)) made.delete(other);
      made.set(key, principal);
      return principal;
    },
    secretOf(accessKeyId) {
      const config = known.get(accessKeyId);
      if (config === undefined) return sessionsIn(store).get(accessKeyId)?.secret;
      const { secretAccessKey, sessionToken } = config;
      return secretAccessKey === undefined ? undefined : { secretAccessKey, sessionToken };
    },
  };

  function tell(accessKeyId: string | undefined, now: number): Principal {
    const config = accessKeyId === undefined ? undefined : known.get(accessKeyId);
    if (config !== undefined) return principalOf(config, accountId, now);
    if (accessKeyId !== undefined) {
      const derived = identityOf(accessKeyId, accountId, now);
      if (derived !== undefined) return principalOf({ accessKeyId, userIdentity: derived }, accountId, now);
    }
    if (fallback !== undefined) return principalOf(fallback, accountId, now);
    const key = accessKeyId === undefined ? {} : { accessKeyId };
    return principalOf({ userIdentity: { ...iamUser(accountId, 'chimepost'), ...key } }, accountId, now);
  }
}

/** Who a key is by its form alone. */
function identityOf(accessKeyId: string, accountId: string, now: number): UserIdentity | undefined {
  if (/^\d{12}$/.test(accessKeyId)) return { ...rootUser(accessKeyId), accessKeyId };
  const name = accessKeyId.slice(-8).toLowerCase();
  if (/^AKIA[A-Z0-9]{12,}$/.test(accessKeyId)) return { ...iamUser(accountId, `user-${name}`), accessKeyId };
  if (!/^ASIA[A-Z0-9]{12,}$/.test(accessKeyId)) return undefined;
  const role = {
    arn: `arn:aws:iam::${accountId}:role/role-${name}`,
    partition: 'aws',
    accountId,
    name: `role-${name}`,
  };
  return assumedRole(role, `session-${name}`, { accessKeyId, creationDate: now });
}

function principalOf(config: PrincipalConfig, defaultAccount: string, now: number): Principal {
  const identity = completeIdentity(config, defaultAccount, now);
  const accountId = config.accountId ?? identity.accountId ?? defaultAccount;
  const arn = identity.arn ?? identity.invokedBy ?? `arn:aws:iam::${identity.accountId ?? accountId}:root`;
  const shown = shownOf(config);
  return { accountId, arn, identity, ...(Object.keys(shown).length === 0 ? {} : { shown }) };
}

/** A service that calls by itself is its own address and agent, as real records have it. */
function shownOf({ userIdentity, sourceIPAddress, userAgent, vpcEndpointId }: PrincipalConfig): Shown {
  const service = userIdentity.type === 'AWSService' ? userIdentity.invokedBy : undefined;
  const address = sourceIPAddress ?? service;
  const agent = userAgent ?? service;
  return {
    ...(address === undefined ? {} : { sourceIPAddress: address }),
    ...(agent === undefined ? {} : { userAgent: agent }),
    ...(vpcEndpointId === undefined ? {} : { vpcEndpointId }),
  };
}
