// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface AssumedRoleUser {
  readonly AssumedRoleId: assumedRoleIdType;
  readonly Arn: arnType;
}

export type Audience = string;

export interface Credentials {
  readonly AccessKeyId: accessKeyIdType;
  readonly SecretAccessKey: accessKeySecretType;
  readonly SessionToken: tokenType;
  readonly Expiration: dateType;
}

export interface ExpiredTokenException {
  readonly message?: expiredIdentityTokenMessage | undefined;
}

export interface ExpiredTradeInTokenException {
  readonly message?: expiredTradeInTokenExceptionMessage | undefined;
}

export interface FederatedUser {
  readonly FederatedUserId: federatedIdType;
  readonly Arn: arnType;
}

export interface IDPCommunicationErrorException {
  readonly message?: idpCommunicationErrorMessage | undefined;
}

export interface IDPRejectedClaimException {
  readonly message?: idpRejectedClaimMessage | undefined;
}

export interface InvalidAuthorizationMessageException {
  readonly message?: invalidAuthorizationMessage | undefined;
}

export interface InvalidIdentityTokenException {
  readonly message?: invalidIdentityTokenMessage | undefined;
}

export type Issuer = string;

export interface JWTPayloadSizeExceededException {
  readonly message?: jwtPayloadSizeExceededException | undefined;
}

export interface MalformedPolicyDocumentException {
  readonly message?: malformedPolicyDocumentMessage | undefined;
}

export type NameQualifier = string;

export interface OutboundWebIdentityFederationDisabledException {
  readonly message?: outboundWebIdentityFederationDisabledException | undefined;
}

export interface PackedPolicyTooLargeException {
  readonly message?: packedPolicyTooLargeMessage | undefined;
}

export interface PolicyDescriptorType {
  readonly arn?: arnType | undefined;
}

export interface ProvidedContext {
  readonly ProviderArn?: arnType | undefined;
  readonly ContextAssertion?: contextAssertionType | undefined;
}

export type ProvidedContextsListType = readonly ProvidedContext[];

export interface RegionDisabledException {
  readonly message?: regionDisabledMessage | undefined;
}

export type RootDurationSecondsType = number;

export type SAMLAssertionType = string;

export interface SessionDurationEscalationException {
  readonly message?: sessionDurationEscalationException | undefined;
}

export type Subject = string;

export type SubjectType = string;

export interface Tag {
  readonly Key: tagKeyType;
  readonly Value: tagValueType;
}

export type TargetPrincipalType = string;

export type accessKeyIdType = string;

export type accessKeySecretType = string;

export type accountType = string;

export type arnType = string;

export type assumedRoleIdType = string;

export type clientTokenType = string;

export type contextAssertionType = string;

export type dateType = number;

export type decodedMessageType = string;

export type durationSecondsType = number;

export type encodedMessageType = string;

export type expiredIdentityTokenMessage = string;

export type expiredTradeInTokenExceptionMessage = string;

export type externalIdType = string;

export type federatedIdType = string;

export type idpCommunicationErrorMessage = string;

export type idpRejectedClaimMessage = string;

export type invalidAuthorizationMessage = string;

export type invalidIdentityTokenMessage = string;

export type jwtAlgorithmType = string;

export type jwtPayloadSizeExceededException = string;

export type malformedPolicyDocumentMessage = string;

export type nonNegativeIntegerType = number;

export type outboundWebIdentityFederationDisabledException = string;

export type packedPolicyTooLargeMessage = string;

export type policyDescriptorListType = readonly PolicyDescriptorType[];

export type regionDisabledMessage = string;

export type roleDurationSecondsType = number;

export type roleSessionNameType = string;

export type serialNumberType = string;

export type sessionDurationEscalationException = string;

export type sessionPolicyDocumentType = string;

export type sourceIdentityType = string;

export type tagKeyListType = readonly tagKeyType[];

export type tagKeyType = string;

export type tagListType = readonly Tag[];

export type tagValueType = string;

export type tokenCodeType = string;

export type tokenType = string;

export type tradeInTokenType = string;

export type unrestrictedSessionPolicyDocumentType = string;

export type urlType = string;

export type userIdType = string;

export type userNameType = string;

export type webIdentitySubjectType = string;

export type webIdentityTokenAudienceListType = readonly webIdentityTokenAudienceStringType[];

export type webIdentityTokenAudienceStringType = string;

export type webIdentityTokenDurationSecondsType = number;

export type webIdentityTokenType = string;

export interface ValidationError {
  readonly message?: string | undefined;
}

export interface InvalidParameterValue {
  readonly message?: string | undefined;
}

export interface AccessDenied {
  readonly message?: string | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AssumeRole: {
    input: { readonly RoleArn: arnType; readonly RoleSessionName: roleSessionNameType; readonly PolicyArns?: policyDescriptorListType | undefined; readonly Policy?: unrestrictedSessionPolicyDocumentType | undefined; readonly DurationSeconds?: roleDurationSecondsType | undefined; readonly Tags?: tagListType | undefined; readonly TransitiveTagKeys?: tagKeyListType | undefined; readonly ExternalId?: externalIdType | undefined; readonly SerialNumber?: serialNumberType | undefined; readonly TokenCode?: tokenCodeType | undefined; readonly SourceIdentity?: sourceIdentityType | undefined; readonly ProvidedContexts?: ProvidedContextsListType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; readonly AssumedRoleUser?: AssumedRoleUser | undefined; readonly PackedPolicySize?: nonNegativeIntegerType | undefined; readonly SourceIdentity?: sourceIdentityType | undefined; };
    error: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'RegionDisabledException' | 'ExpiredTokenException' | 'ValidationError' | 'InvalidParameterValue' | 'AccessDenied';
  };
  AssumeRoleWithSAML: {
    input: { readonly RoleArn: arnType; readonly PrincipalArn: arnType; readonly SAMLAssertion: SAMLAssertionType; readonly PolicyArns?: policyDescriptorListType | undefined; readonly Policy?: sessionPolicyDocumentType | undefined; readonly DurationSeconds?: roleDurationSecondsType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; readonly AssumedRoleUser?: AssumedRoleUser | undefined; readonly PackedPolicySize?: nonNegativeIntegerType | undefined; readonly Subject?: Subject | undefined; readonly SubjectType?: SubjectType | undefined; readonly Issuer?: Issuer | undefined; readonly Audience?: Audience | undefined; readonly NameQualifier?: NameQualifier | undefined; readonly SourceIdentity?: sourceIdentityType | undefined; };
    error: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'IDPRejectedClaimException' | 'InvalidIdentityTokenException' | 'ExpiredTokenException' | 'RegionDisabledException' | 'ValidationError' | 'AccessDenied';
  };
  AssumeRoleWithWebIdentity: {
    input: { readonly RoleArn: arnType; readonly RoleSessionName: roleSessionNameType; readonly WebIdentityToken: clientTokenType; readonly ProviderId?: urlType | undefined; readonly PolicyArns?: policyDescriptorListType | undefined; readonly Policy?: sessionPolicyDocumentType | undefined; readonly DurationSeconds?: roleDurationSecondsType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; readonly SubjectFromWebIdentityToken?: webIdentitySubjectType | undefined; readonly AssumedRoleUser?: AssumedRoleUser | undefined; readonly PackedPolicySize?: nonNegativeIntegerType | undefined; readonly Provider?: Issuer | undefined; readonly Audience?: Audience | undefined; readonly SourceIdentity?: sourceIdentityType | undefined; };
    error: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'IDPRejectedClaimException' | 'IDPCommunicationErrorException' | 'InvalidIdentityTokenException' | 'ExpiredTokenException' | 'RegionDisabledException' | 'ValidationError' | 'AccessDenied';
  };
  AssumeRoot: {
    input: { readonly TargetPrincipal: TargetPrincipalType; readonly TaskPolicyArn: PolicyDescriptorType; readonly DurationSeconds?: RootDurationSecondsType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; readonly SourceIdentity?: sourceIdentityType | undefined; };
    error: 'RegionDisabledException' | 'ExpiredTokenException';
  };
  DecodeAuthorizationMessage: {
    input: { readonly EncodedMessage: encodedMessageType; };
    output: { readonly DecodedMessage?: decodedMessageType | undefined; };
    error: 'InvalidAuthorizationMessageException';
  };
  GetAccessKeyInfo: {
    input: { readonly AccessKeyId: accessKeyIdType; };
    output: { readonly Account?: accountType | undefined; };
    error: never;
  };
  GetCallerIdentity: {
    input: Record<string, never>;
    output: { readonly UserId?: userIdType | undefined; readonly Account?: accountType | undefined; readonly Arn?: arnType | undefined; };
    error: never;
  };
  GetDelegatedAccessToken: {
    input: { readonly TradeInToken: tradeInTokenType; };
    output: { readonly Credentials?: Credentials | undefined; readonly PackedPolicySize?: nonNegativeIntegerType | undefined; readonly AssumedPrincipal?: arnType | undefined; };
    error: 'ExpiredTradeInTokenException' | 'RegionDisabledException' | 'PackedPolicyTooLargeException';
  };
  GetFederationToken: {
    input: { readonly Name: userNameType; readonly Policy?: sessionPolicyDocumentType | undefined; readonly PolicyArns?: policyDescriptorListType | undefined; readonly DurationSeconds?: durationSecondsType | undefined; readonly Tags?: tagListType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; readonly FederatedUser?: FederatedUser | undefined; readonly PackedPolicySize?: nonNegativeIntegerType | undefined; };
    error: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'RegionDisabledException' | 'InvalidParameterValue' | 'AccessDenied';
  };
  GetSessionToken: {
    input: { readonly DurationSeconds?: durationSecondsType | undefined; readonly SerialNumber?: serialNumberType | undefined; readonly TokenCode?: tokenCodeType | undefined; };
    output: { readonly Credentials?: Credentials | undefined; };
    error: 'RegionDisabledException' | 'AccessDenied';
  };
  GetWebIdentityToken: {
    input: { readonly Audience: webIdentityTokenAudienceListType; readonly DurationSeconds?: webIdentityTokenDurationSecondsType | undefined; readonly SigningAlgorithm: jwtAlgorithmType; readonly Tags?: tagListType | undefined; };
    output: { readonly WebIdentityToken?: webIdentityTokenType | undefined; readonly Expiration?: dateType | undefined; };
    error: 'SessionDurationEscalationException' | 'OutboundWebIdentityFederationDisabledException' | 'JWTPayloadSizeExceededException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  ExpiredTokenException: Record<never, never>;
  ExpiredTradeInTokenException: Record<never, never>;
  IDPCommunicationErrorException: Record<never, never>;
  IDPRejectedClaimException: Record<never, never>;
  InvalidAuthorizationMessageException: Record<never, never>;
  InvalidIdentityTokenException: Record<never, never>;
  JWTPayloadSizeExceededException: Record<never, never>;
  MalformedPolicyDocumentException: Record<never, never>;
  OutboundWebIdentityFederationDisabledException: Record<never, never>;
  PackedPolicyTooLargeException: Record<never, never>;
  RegionDisabledException: Record<never, never>;
  SessionDurationEscalationException: Record<never, never>;
  ValidationError: Record<never, never>;
  InvalidParameterValue: Record<never, never>;
  AccessDenied: Record<never, never>;
}
