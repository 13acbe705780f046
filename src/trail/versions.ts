import type { SessionContext, UserIdentity } from '../identity/user-identity.js';

/**
 * What a record's eventVersion decides: which members a record has, and the shape of a session. From the
 * reference of record contents, 2,900 raw records, and the documented records of each era.
 */
export interface Era {
  /** readOnly and managementEvent; documented records up to 1.05 have neither. */
  readonly management: boolean;
  readonly category: boolean;
  readonly vpcEndpoint: boolean;
  readonly tlsDetails: boolean;
  /** Members that userIdentity does not have yet. */
  readonly unknownMembers: readonly string[];
  /**
   * `attributesFirst` up to 1.07; `whole` in 1.08, which prints an issuer and web identity data even where
   * they are empty; `sparse` after it.
   */
  readonly session: 'attributesFirst' | 'whole' | 'sparse';
}

/** The versions that a user may choose, `1.04` to `1.11`. */
export const EVENT_VERSION = /^1\.(0[0-9]|1[01])$/;

/** @param eventVersion `1.08` */
export function eraOf(eventVersion: string): Era {
  const minor = Number(eventVersion.split('.')[1]);
  return {
    management: minor >= 6,
    category: minor >= 7,
    vpcEndpoint: minor >= 4,
    tlsDetails: minor >= 8,
    unknownMembers: LATER_MEMBERS.filter(([, since]) => minor < since).map(([name]) => name),
    session: minor <= 7 ? 'attributesFirst' : minor === 8 ? 'whole' : 'sparse',
  };
}

const IDENTITY_ORDER = [
  'type',
  'principalId',
  'arn',
  'accountId',
  'accessKeyId',
  'userName',
  'identityProvider',
  'onBehalfOf',
  'credentialId',
  'sessionContext',
  'invokedBy',
  'invokedByDelegate',
  'inScopeOf',
];
/** Members of userIdentity that came with a version, and its number behind `1.`. */
const LATER_MEMBERS: readonly (readonly [name: string, since: number])[] = [
  ['onBehalfOf', 9],
  ['credentialId', 9],
  ['invokedByDelegate', 11],
  ['inScopeOf', 11],
];
const ISSUER_ORDER = ['type', 'principalId', 'arn', 'accountId', 'userName'];

/** An identity as records of an era print it: its members in order, its session in the era's shape. */
export function shapeIdentity(identity: UserIdentity, era: Era): UserIdentity {
  const ordered = inOrder(identity, IDENTITY_ORDER);
  for (const name of era.unknownMembers) delete ordered[name];
  const session = identity.sessionContext;
  if (session !== undefined) ordered.sessionContext = shapeSession(session, era);
  return ordered;
}

function shapeSession(session: SessionContext, era: Era): Record<string, unknown> {
  const { sessionIssuer, webIdFederationData, attributes, ...rest } = session;
  const issuer = sessionIssuer === undefined ? undefined : inOrder(sessionIssuer, ISSUER_ORDER);
  if (era.session === 'attributesFirst') {
    const first =
      attributes === undefined ? undefined : inOrder(attributes, ['mfaAuthenticated', 'creationDate']);
    return present({
      attributes: first,
      sessionIssuer: issuer,
      webIdFederationData: filled(webIdFederationData),
      ...rest,
    });
  }
  const ordered =
    attributes === undefined ? undefined : inOrder(attributes, ['creationDate', 'mfaAuthenticated']);
  if (era.session === 'whole') {
    return present({
      sessionIssuer: issuer ?? {},
      webIdFederationData: webIdFederationData ?? {},
      attributes: ordered,
      ...rest,
    });
  }
  return present({
    sessionIssuer: filled(issuer),
    webIdFederationData: filled(webIdFederationData),
    attributes: ordered,
    ...rest,
  });
}

function filled<T extends object>(value: T | undefined): T | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : value;
}

function present(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function inOrder(
  value: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Record<string, unknown> {
  const known = order.filter((name) => value[name] !== undefined).map((name) => [name, value[name]] as const);
  const others = Object.entries(value).filter(([name]) => !order.includes(name));
  return Object.fromEntries([...known, ...others]);
}
