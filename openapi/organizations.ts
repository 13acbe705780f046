// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface AWSOrganizationsNotInUseException {
  readonly Message?: ExceptionMessage | undefined;
}

export interface AccessDeniedException {
  readonly Message?: ExceptionMessage | undefined;
}

export type AccountArn = string;

export type AccountId = string;

export interface ConcurrentModificationException {
  readonly Message?: ExceptionMessage | undefined;
}

export type Email = string;

export type ExceptionMessage = string;

export type ExceptionType = string;

export interface Organization {
  readonly Id?: OrganizationId | undefined;
  readonly Arn?: OrganizationArn | undefined;
  readonly FeatureSet?: OrganizationFeatureSet | undefined;
  readonly MasterAccountArn?: AccountArn | undefined;
  readonly MasterAccountId?: AccountId | undefined;
  readonly MasterAccountEmail?: Email | undefined;
  readonly AvailablePolicyTypes?: PolicyTypes | undefined;
}

export type OrganizationArn = string;

export type OrganizationFeatureSet = 'ALL' | 'CONSOLIDATED_BILLING';

export type OrganizationId = string;

export type PolicyType = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY' | 'TAG_POLICY' | 'BACKUP_POLICY' | 'AISERVICES_OPT_OUT_POLICY' | 'CHATBOT_POLICY' | 'DECLARATIVE_POLICY_EC2' | 'SECURITYHUB_POLICY' | 'INSPECTOR_POLICY' | 'UPGRADE_ROLLOUT_POLICY' | 'BEDROCK_POLICY' | 'S3_POLICY' | 'NETWORK_SECURITY_DIRECTOR_POLICY';

export type PolicyTypeStatus = 'ENABLED' | 'PENDING_ENABLE' | 'PENDING_DISABLE';

export interface PolicyTypeSummary {
  readonly Type?: PolicyType | undefined;
  readonly Status?: PolicyTypeStatus | undefined;
}

export type PolicyTypes = readonly PolicyTypeSummary[];

export interface ServiceException {
  readonly Message?: ExceptionMessage | undefined;
}

export interface TooManyRequestsException {
  readonly Type?: ExceptionType | undefined;
  readonly Message?: ExceptionMessage | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  DescribeOrganization: {
    input: Record<string, never>;
    output: { readonly Organization?: Organization | undefined; };
    error: 'AccessDeniedException' | 'AWSOrganizationsNotInUseException' | 'ConcurrentModificationException' | 'ServiceException' | 'TooManyRequestsException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AWSOrganizationsNotInUseException: Record<never, never>;
  AccessDeniedException: Record<never, never>;
  ConcurrentModificationException: Record<never, never>;
  ServiceException: Record<never, never>;
  TooManyRequestsException: { readonly Type?: ExceptionType | undefined; };
}
