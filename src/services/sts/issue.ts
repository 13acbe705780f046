import type { AssumedRoleUser, Credentials, Tag } from '../../../openapi/sts.js';
import type { Call } from '../../call.js';
import { assumedRoleArn, type Role, roleIdOf } from '../../identity/identities.js';
import { keepSession } from '../../identity/sessions.js';
import type { UserIdentity } from '../../identity/user-identity.js';
import type { Ids } from '../../kit/ids.js';

/** A session to be issued. */
export interface Issued {
  /** The account that its calls act in. */
  readonly accountId: string;
  readonly durationSeconds: number;
  readonly identityOf: (accessKeyId: string) => UserIdentity;
  readonly tags?: Readonly<Record<string, string>>;
  readonly transitiveTagKeys?: readonly string[];
}

/** Makes credentials, and keeps the session that they carry into every call signed with them. */
export function issue(
  { ids, now, store }: Pick<Call<'sts'>, 'ids' | 'now' | 'store'>,
  { accountId, durationSeconds, identityOf, tags = {}, transitiveTagKeys = [] }: Issued,
): Credentials {
  const accessKeyId = ids.whole(() => makeAccessKeyId(accountId, ids));
  const secretAccessKey = ids.alphanumeric(40);
  // What every real token begins with.
  const sessionToken = `IQoJb3JpZ2luX2VjE${ids.alphanumeric(335)}`;
  const expiresAt = Math.floor(now / 1000 + durationSeconds) * 1000;
  const identity = identityOf(accessKeyId);
  keepSession(store, accessKeyId, {
    accountId,
    principal: { accountId, arn: identity.arn ?? '', identity, expiresAt, tags },
    secret: { secretAccessKey, sessionToken },
    transitiveTagKeys,
  });
  return {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: expiresAt,
  };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * `ASIA` and 80 bits in base 32. The first is set and the forty behind it are the account's number, as in AWS's own
 * keys of late, so that tools which read the account out of a key find it.
 */
function makeAccessKeyId(accountId: string, ids: Ids): string {
  const random = BigInt(`0x${ids.hex(10)}`) & 0x7f_ffff_ffffn;
  let bits = (1n << 79n) | (BigInt(accountId) << 39n) | random;
  let letters = '';
  for (let at = 0; at < 16; at += 1) {
    letters = `${BASE32[Number(bits & 31n)] ?? ''}${letters}`;
    bits >>= 5n;
  }
  return `ASIA${letters}`;
}

export function assumedRoleUser(role: Role, sessionName: string): AssumedRoleUser {
  return { AssumedRoleId: `${roleIdOf(role)}:${sessionName}`, Arn: assumedRoleArn(role, sessionName) };
}

/** What limits a session beside its role. */
interface Restrictions {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly unknown[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

const BUDGET = 2048;

/**
 * How much of their budget session policies and tags take, in percent.
 * @returns undefined where there are none
 */
export function packedPolicySize(
  { Policy, PolicyArns = [], Tags = [] }: Restrictions,
  call: Call<'sts', 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException'>,
): number | undefined {
  if (Policy === undefined && PolicyArns.length === 0 && Tags.length === 0) return undefined;
  if (Policy !== undefined && !isPolicy(Policy))
    call.fail('MalformedPolicyDocumentException', 'The policy is not in the valid JSON format.');
  const bytes = Buffer.byteLength(JSON.stringify([Policy ?? '', PolicyArns, Tags]), 'utf8');
  const percent = Math.ceil((bytes * 100) / BUDGET);
  if (percent > 100)
    call.fail(
      'PackedPolicyTooLargeException',
      `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
    );
  return percent;
}

function isPolicy(text: string): boolean {
  try {
    const policy: unknown = JSON.parse(text);
    return typeof policy === 'object' && policy !== null && 'Statement' in policy;
  } catch {
    return false;
  }
}
