import { toSeconds } from '../kit/clock.js';
import { derivedId } from '../kit/ids.js';
import type { SessionContext, UserIdentity } from './user-identity.js';

/** A role, as its ARN tells it. */
export interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly accountId: string;
  /** Without its path: role names are unique in their account. */
  readonly name: string;
}

/** What is the same of every session: when it began, how, and for whom. */
export interface SessionFacts {
  readonly accessKeyId?: string | undefined;
  /** Epoch milliseconds. */
  readonly creationDate: number;
  readonly mfaAuthenticated?: boolean | undefined;
  readonly sourceIdentity?: string | undefined;
}

const ROLE = /^arn:(aws|aws-cn|aws-us-gov):iam::(\d{12}):role\/((?:[\u0021-\u007e]+\/)?)([\w+=,.@-]{1,64})$/;

/** @returns undefined where the ARN is no role's */
export function roleOf(arn: string): Role | undefined {
  const [, partition, accountId, , name] = ROLE.exec(arn) ?? [];
  if (partition === undefined || accountId === undefined || name === undefined) return undefined;
  return { arn, partition, accountId, name };
}

/** `AROA…`: always the same for the same role, as nobody here can delete one. */
export function roleIdOf({ accountId, name }: Role): string {
  return `AROA${derivedId(`${accountId}/${name}`, 17)}`;
}

/** The ARN that a session of a role has. */
export function assumedRoleArn(role: Role, sessionName: string): string {
  return `arn:${role.partition}:sts::${role.accountId}:assumed-role/${role.name}/${sessionName}`;
}

/** Somebody who works under a role. */
export function assumedRole(
  role: Role,
  sessionName: string,
  facts: SessionFacts,
  webIdFederationData?: Readonly<Record<string, unknown>>,
): UserIdentity {
  const { arn, accountId, name } = role;
  const principalId = roleIdOf(role);
  return {
    type: 'AssumedRole',
    principalId: `${principalId}:${sessionName}`,
    arn: assumedRoleArn(role, sessionName),
    accountId,
    ...keyOf(facts),
    sessionContext: {
      sessionIssuer: { type: 'Role', principalId, arn, accountId, userName: name },
      ...(webIdFederationData === undefined ? {} : { webIdFederationData }),
      ...sessionOf(facts),
    },
  };
}

/** Somebody whom an IAM user or the root user let in under a name of his own. */
export function federatedUser(issuer: UserIdentity, name: string, facts: SessionFacts): UserIdentity {
  const accountId = issuer.accountId ?? '';
  const { type, principalId, arn, userName } = issuer;
  return {
    type: 'FederatedUser',
    principalId: `${accountId}:${name}`,
    arn: `arn:${partitionIn(arn)}:sts::${accountId}:federated-user/${name}`,
    accountId,
    ...keyOf(facts),
    sessionContext: {
      sessionIssuer: {
        type,
        principalId,
        arn,
        accountId,
        ...(userName === undefined ? {} : { userName }),
      },
      ...sessionOf(facts),
    },
  };
}

/** The root user of an account. */
export function rootUser(accountId: string): UserIdentity {
  return { type: 'Root', principalId: accountId, arn: `arn:aws:iam::${accountId}:root`, accountId };
}

/** An IAM user of an account. */
export function iamUser(accountId: string, userName: string): UserIdentity {
  return {
    type: 'IAMUser',
    principalId: `AIDA${derivedId(`${accountId}/${userName}`, 17)}`,
    arn: `arn:aws:iam::${accountId}:user/${userName}`,
    accountId,
    userName,
  };
}

/** The part of a session that does not tell whose it is. */
export function sessionOf({ creationDate, mfaAuthenticated, sourceIdentity }: SessionFacts): SessionContext {
  return {
    attributes: {
      creationDate: toSeconds(creationDate),
      mfaAuthenticated: mfaAuthenticated === true ? 'true' : 'false',
    },
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
  };
}

/** `aws` unless the ARN says another. */
export function partitionIn(arn: string | undefined): string {
  return arn?.split(':')[1] ?? 'aws';
}

function keyOf({ accessKeyId }: SessionFacts): Pick<UserIdentity, 'accessKeyId'> {
  return accessKeyId === undefined ? {} : { accessKeyId };
}
