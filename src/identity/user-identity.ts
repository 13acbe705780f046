/** The `userIdentity` of a record, with every member that the reference of record contents knows. */
export interface UserIdentity {
  readonly type?: string;
  readonly principalId?: string;
  readonly arn?: string;
  readonly accountId?: string;
  readonly accessKeyId?: string;
  readonly userName?: string;
  readonly sessionContext?: SessionContext;
  readonly invokedBy?: string;
  readonly identityProvider?: string;
  readonly onBehalfOf?: Readonly<Record<string, unknown>>;
  readonly credentialId?: string;
  readonly [more: string]: unknown;
}

export interface SessionContext {
  readonly sessionIssuer?: Readonly<Record<string, unknown>>;
  readonly webIdFederationData?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly sourceIdentity?: string;
  readonly ec2RoleDelivery?: string;
  readonly [more: string]: unknown;
}
