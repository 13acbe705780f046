// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface BadRequestException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ConflictException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface Domain {
  readonly DomainName: DomainName;
  readonly AccountId: NonEmptyString;
  readonly DomainStatus: DomainStatus;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type DomainList = readonly Domain[];

export type DomainName = string;

export type DomainStatus = 'PendingVerification' | 'Verified';

export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'ServiceFailure' | 'ServiceUnavailable' | 'Throttled' | 'Unauthorized';

export interface ForbiddenException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type Iso8601Timestamp = number;

export type NonEmptyString = string;

export interface NotFoundException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type ResultMax = number;

export interface ServiceFailureException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type String = string;

export interface ThrottledClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface UnauthorizedClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AddDomain: {
    input: { readonly AccountId: NonEmptyString; readonly DomainName: DomainName; };
    output: { readonly Domain?: Domain | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'NotFoundException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'ThrottledClientException' | 'UnauthorizedClientException';
  };
  ListDomains: {
    input: { readonly AccountId: NonEmptyString; readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly Domains?: DomainList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'ThrottledClientException' | 'UnauthorizedClientException';
  };
  DeleteDomain: {
    input: { readonly AccountId: NonEmptyString; readonly DomainName: NonEmptyString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'ThrottledClientException' | 'UnauthorizedClientException';
  };
  GetDomain: {
    input: { readonly AccountId: NonEmptyString; readonly DomainName: NonEmptyString; };
    output: { readonly Domain?: Domain | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'ThrottledClientException' | 'UnauthorizedClientException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  BadRequestException: Record<never, never>;
  ConflictException: Record<never, never>;
  ForbiddenException: Record<never, never>;
  NotFoundException: Record<never, never>;
  ServiceFailureException: Record<never, never>;
  ServiceUnavailableException: Record<never, never>;
  ThrottledClientException: Record<never, never>;
  UnauthorizedClientException: Record<never, never>;
}
