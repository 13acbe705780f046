import { SettingError } from '../kit/settings.js';
import type { UserIdentity } from './user-identity.js';

/** A principal as a user writes it down: members that follow from others may be left out. */
export interface PrincipalConfig {
  /** The access key by which requests name the principal. */
  readonly accessKeyId?: string;
  /** What the key signs with, for `verifySignatures`. */
  readonly secretAccessKey?: string;
  /** The token that must come with the key. */
  readonly sessionToken?: string;
  /** The account that the calls act in; that of the identity unless set. */
  readonly accountId?: string;
  readonly userIdentity: UserIdentity;
  /** AssumedRole: the role's name, with its path where it has one. */
  readonly roleName?: string;
  /** AssumedRole: the session's name. FederatedUser: the user's. */
  readonly sessionName?: string;
  /** FederatedUser: the IAM user who let him in; the root user unless set. */
  readonly issuerName?: string;
  readonly mfaAuthenticated?: boolean;
  readonly sourceIdentity?: string;
  /** When the session began, in epoch milliseconds; its first call unless set. */
  readonly creationDate?: number;
  /** What records show in place of the request's own. */
  readonly sourceIPAddress?: string;
  readonly userAgent?: string;
  readonly vpcEndpointId?: string;
}

/** Members that are texts, and the form that some of them must have. */
const TEXTS: Readonly<Record<string, readonly [form: RegExp, told: string]>> = {
  accessKeyId: [/^.+$/s, 'a text'],
  secretAccessKey: [/^.+$/s, 'a text'],
  sessionToken: [/^.+$/s, 'a text'],
  accountId: [/^\d{12}$/, 'twelve digits'],
  roleName: [/^(?:[\u0021-\u007e]+\/)?[\w+=,.@-]{1,64}$/, "a role's name, such as Admin or team/Admin"],
  sessionName: [/^[\w+=,.@-]{2,64}$/, 'a name of 2 to 64 letters, digits and _+=,.@-'],
  issuerName: [/^[\w+=,.@-]{1,64}$/, "a user's name"],
  sourceIdentity: [/^[\w+=,.@-]{2,64}$/, 'a name of 2 to 64 letters, digits and _+=,.@-'],
  sourceIPAddress: [/^.+$/s, 'a text'],
  userAgent: [/^.+$/s, 'a text'],
  vpcEndpointId: [/^vpce-\w+$/, 'an id such as vpce-0123456789abcdef0'],
};

/** @throws SettingError naming what is wrong, and no secret */
export function readPrincipals(given: unknown, path: string): readonly PrincipalConfig[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new SettingError(`${path} must be a list`);
  return given.map((each: unknown, at) => readPrincipal(each, `${path}[${at}]`));
}

/** @throws SettingError naming what is wrong, and no secret */
export function readPrincipal(given: unknown, path: string): PrincipalConfig {
  if (!isObject(given)) throw new SettingError(`${path} must be an object`);
  const { userIdentity, mfaAuthenticated, creationDate, ...texts } = given;
  for (const [name, value] of Object.entries(texts)) {
    const [form, told] = (Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined) ?? [];
    if (form === undefined) throw new SettingError(`${path}.${name} is no setting`);
    if (typeof value !== 'string' || !form.test(value))
      throw new SettingError(`${path}.${name} must be ${told}`);
  }
  if (mfaAuthenticated !== undefined && typeof mfaAuthenticated !== 'boolean')
    throw new SettingError(`${path}.mfaAuthenticated must be true or false`);
  const began = typeof creationDate === 'string' ? Date.parse(creationDate) : undefined;
  if (creationDate !== undefined && (began === undefined || Number.isNaN(began)))
    throw new SettingError(`${path}.creationDate must be an ISO 8601 instant`);
  if (!isObject(userIdentity)) throw new SettingError(`${path}.userIdentity must be an object`);
  return {
    // Each was found to be a text above.
    ...(texts as Readonly<Record<string, string>>),
    ...(mfaAuthenticated === undefined ? {} : { mfaAuthenticated }),
    ...(began === undefined ? {} : { creationDate: began }),
    userIdentity,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
