// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AllowMessages = 'ALL' | 'NONE';

export interface AppInstance {
  readonly AppInstanceArn?: ChimeArn | undefined;
  readonly Name?: NonEmptyResourceName | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly Metadata?: Metadata | undefined;
}

export interface AppInstanceAdmin {
  readonly Admin?: Identity | undefined;
  readonly AppInstanceArn?: ChimeArn | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
}

export type AppInstanceAdminList = readonly AppInstanceAdminSummary[];

export interface AppInstanceAdminSummary {
  readonly Admin?: Identity | undefined;
}

export interface AppInstanceBot {
  readonly AppInstanceBotArn?: ChimeArn | undefined;
  readonly Name?: ResourceName | undefined;
  readonly Configuration?: Configuration | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly Metadata?: Metadata | undefined;
}

export type AppInstanceBotList = readonly AppInstanceBotSummary[];

export interface AppInstanceBotSummary {
  readonly AppInstanceBotArn?: ChimeArn | undefined;
  readonly Name?: ResourceName | undefined;
  readonly Metadata?: Metadata | undefined;
}

export type AppInstanceList = readonly AppInstanceSummary[];

export interface AppInstanceRetentionSettings {
  readonly ChannelRetentionSettings?: ChannelRetentionSettings | undefined;
}

export interface AppInstanceSummary {
  readonly AppInstanceArn?: ChimeArn | undefined;
  readonly Name?: NonEmptyResourceName | undefined;
  readonly Metadata?: Metadata | undefined;
}

export interface AppInstanceUser {
  readonly AppInstanceUserArn?: ChimeArn | undefined;
  readonly Name?: UserName | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly ExpirationSettings?: ExpirationSettings | undefined;
}

export interface AppInstanceUserEndpoint {
  readonly AppInstanceUserArn?: ChimeArn | undefined;
  readonly EndpointId?: String64 | undefined;
  readonly Name?: SensitiveString1600 | undefined;
  readonly Type?: AppInstanceUserEndpointType | undefined;
  readonly ResourceArn?: ChimeArn | undefined;
  readonly EndpointAttributes?: EndpointAttributes | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly AllowMessages?: AllowMessages | undefined;
  readonly EndpointState?: EndpointState | undefined;
}

export interface AppInstanceUserEndpointSummary {
  readonly AppInstanceUserArn?: ChimeArn | undefined;
  readonly EndpointId?: String64 | undefined;
  readonly Name?: SensitiveString1600 | undefined;
  readonly Type?: AppInstanceUserEndpointType | undefined;
  readonly AllowMessages?: AllowMessages | undefined;
  readonly EndpointState?: EndpointState | undefined;
}

export type AppInstanceUserEndpointSummaryList = readonly AppInstanceUserEndpointSummary[];

export type AppInstanceUserEndpointType = 'APNS' | 'APNS_SANDBOX' | 'GCM';

export type AppInstanceUserList = readonly AppInstanceUserSummary[];

export interface AppInstanceUserSummary {
  readonly AppInstanceUserArn?: ChimeArn | undefined;
  readonly Name?: UserName | undefined;
  readonly Metadata?: Metadata | undefined;
}

export interface BadRequestException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ChannelRetentionSettings {
  readonly RetentionDays?: RetentionDays | undefined;
}

export type ChimeArn = string;

export type ClientRequestToken = string;

export interface Configuration {
  readonly Lex: LexConfiguration;
}

export interface ConflictException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface EndpointAttributes {
  readonly DeviceToken: NonEmptySensitiveString1600;
  readonly VoipDeviceToken?: NonEmptySensitiveString1600 | undefined;
}

export interface EndpointState {
  readonly Status: EndpointStatus;
  readonly StatusReason?: EndpointStatusReason | undefined;
}

export type EndpointStatus = 'ACTIVE' | 'INACTIVE';

export type EndpointStatusReason = 'INVALID_DEVICE_TOKEN' | 'INVALID_PINPOINT_ARN';

export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'PreconditionFailed' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'AccessDenied' | 'ServiceUnavailable' | 'Throttled' | 'Throttling' | 'Unauthorized' | 'Unprocessable' | 'VoiceConnectorGroupAssociationsExist' | 'PhoneNumberAssociationsExist';

export type ExpirationCriterion = 'CREATED_TIMESTAMP';

export type ExpirationDays = number;

export interface ExpirationSettings {
  readonly ExpirationDays: ExpirationDays;
  readonly ExpirationCriterion: ExpirationCriterion;
}

export interface ForbiddenException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface Identity {
  readonly Arn?: ChimeArn | undefined;
  readonly Name?: ResourceName | undefined;
}

export interface InvokedBy {
  readonly StandardMessages: StandardMessages;
  readonly TargetedMessages: TargetedMessages;
}

export type LexBotAliasArn = string;

export interface LexConfiguration {
  readonly RespondsTo?: RespondsTo | undefined;
  readonly InvokedBy?: InvokedBy | undefined;
  readonly LexBotAliasArn: LexBotAliasArn;
  readonly LocaleId: String;
  readonly WelcomeIntent?: LexIntentName | undefined;
}

export type LexIntentName = string;

export type MaxResults = number;

export type Metadata = string;

export type NextToken = string;

export type NonEmptyResourceName = string;

export type NonEmptySensitiveString1600 = string;

export interface NotFoundException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ResourceLimitExceededException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type ResourceName = string;

export type RespondsTo = 'STANDARD_MESSAGES';

export type RetentionDays = number;

export type SensitiveChimeArn = string;

export type SensitiveString1600 = string;

export interface ServiceFailureException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type StandardMessages = 'AUTO' | 'ALL' | 'MENTIONS' | 'NONE';

export type String = string;

export type String1600 = string;

export type String64 = string;

export interface Tag {
  readonly Key: TagKey;
  readonly Value: TagValue;
}

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagList = readonly Tag[];

export type TagValue = string;

export type TargetedMessages = 'ALL' | 'NONE';

export interface ThrottledClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type Timestamp = number;

export interface UnauthorizedClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type UserId = string;

export type UserName = string;

/** What each operation takes, answers and refuses with. */
export interface Operations {
  CreateAppInstance: {
    input: { readonly Name: NonEmptyResourceName; readonly Metadata?: Metadata | undefined; readonly ClientRequestToken: ClientRequestToken; readonly Tags?: TagList | undefined; };
    output: { readonly AppInstanceArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAppInstances: {
    input: { readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly AppInstances?: AppInstanceList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateAppInstanceAdmin: {
    input: { readonly AppInstanceArn: ChimeArn; readonly AppInstanceAdminArn: ChimeArn; };
    output: { readonly AppInstanceAdmin?: Identity | undefined; readonly AppInstanceArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAppInstanceAdmins: {
    input: { readonly AppInstanceArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly AppInstanceArn?: ChimeArn | undefined; readonly AppInstanceAdmins?: AppInstanceAdminList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateAppInstanceBot: {
    input: { readonly AppInstanceArn: ChimeArn; readonly Name?: ResourceName | undefined; readonly Metadata?: Metadata | undefined; readonly ClientRequestToken: ClientRequestToken; readonly Tags?: TagList | undefined; readonly Configuration: Configuration; };
    output: { readonly AppInstanceBotArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAppInstanceBots: {
    input: { readonly AppInstanceArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly AppInstanceArn?: ChimeArn | undefined; readonly AppInstanceBots?: AppInstanceBotList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateAppInstanceUser: {
    input: { readonly AppInstanceArn: ChimeArn; readonly AppInstanceUserId: UserId; readonly Name: UserName; readonly Metadata?: Metadata | undefined; readonly ClientRequestToken: ClientRequestToken; readonly Tags?: TagList | undefined; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    output: { readonly AppInstanceUserArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAppInstanceUsers: {
    input: { readonly AppInstanceArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly AppInstanceArn?: ChimeArn | undefined; readonly AppInstanceUsers?: AppInstanceUserList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteAppInstance: {
    input: { readonly AppInstanceArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeAppInstance: {
    input: { readonly AppInstanceArn: ChimeArn; };
    output: { readonly AppInstance?: AppInstance | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAppInstance: {
    input: { readonly AppInstanceArn: ChimeArn; readonly Name: NonEmptyResourceName; readonly Metadata: Metadata; };
    output: { readonly AppInstanceArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteAppInstanceAdmin: {
    input: { readonly AppInstanceAdminArn: ChimeArn; readonly AppInstanceArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeAppInstanceAdmin: {
    input: { readonly AppInstanceAdminArn: ChimeArn; readonly AppInstanceArn: ChimeArn; };
    output: { readonly AppInstanceAdmin?: AppInstanceAdmin | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteAppInstanceBot: {
    input: { readonly AppInstanceBotArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeAppInstanceBot: {
    input: { readonly AppInstanceBotArn: ChimeArn; };
    output: { readonly AppInstanceBot?: AppInstanceBot | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAppInstanceBot: {
    input: { readonly AppInstanceBotArn: ChimeArn; readonly Name: ResourceName; readonly Metadata: Metadata; readonly Configuration?: Configuration | undefined; };
    output: { readonly AppInstanceBotArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteAppInstanceUser: {
    input: { readonly AppInstanceUserArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeAppInstanceUser: {
    input: { readonly AppInstanceUserArn: ChimeArn; };
    output: { readonly AppInstanceUser?: AppInstanceUser | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAppInstanceUser: {
    input: { readonly AppInstanceUserArn: ChimeArn; readonly Name: UserName; readonly Metadata: Metadata; };
    output: { readonly AppInstanceUserArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeregisterAppInstanceUserEndpoint: {
    input: { readonly AppInstanceUserArn: ChimeArn; readonly EndpointId: String64; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeAppInstanceUserEndpoint: {
    input: { readonly AppInstanceUserArn: String1600; readonly EndpointId: String64; };
    output: { readonly AppInstanceUserEndpoint?: AppInstanceUserEndpoint | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAppInstanceUserEndpoint: {
    input: { readonly AppInstanceUserArn: ChimeArn; readonly EndpointId: String64; readonly Name?: SensitiveString1600 | undefined; readonly AllowMessages?: AllowMessages | undefined; };
    output: { readonly AppInstanceUserArn?: ChimeArn | undefined; readonly EndpointId?: String64 | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetAppInstanceRetentionSettings: {
    input: { readonly AppInstanceArn: ChimeArn; };
    output: { readonly AppInstanceRetentionSettings?: AppInstanceRetentionSettings | undefined; readonly InitiateDeletionTimestamp?: Timestamp | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutAppInstanceRetentionSettings: {
    input: { readonly AppInstanceArn: ChimeArn; readonly AppInstanceRetentionSettings: AppInstanceRetentionSettings; };
    output: { readonly AppInstanceRetentionSettings?: AppInstanceRetentionSettings | undefined; readonly InitiateDeletionTimestamp?: Timestamp | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAppInstanceUserEndpoints: {
    input: { readonly AppInstanceUserArn: SensitiveChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly AppInstanceUserEndpoints?: AppInstanceUserEndpointSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RegisterAppInstanceUserEndpoint: {
    input: { readonly AppInstanceUserArn: SensitiveChimeArn; readonly Name?: SensitiveString1600 | undefined; readonly Type: AppInstanceUserEndpointType; readonly ResourceArn: ChimeArn; readonly EndpointAttributes: EndpointAttributes; readonly ClientRequestToken: ClientRequestToken; readonly AllowMessages?: AllowMessages | undefined; };
    output: { readonly AppInstanceUserArn?: ChimeArn | undefined; readonly EndpointId?: String64 | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListTagsForResource: {
    input: { readonly ResourceARN: ChimeArn; };
    output: { readonly Tags?: TagList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutAppInstanceUserExpirationSettings: {
    input: { readonly AppInstanceUserArn: ChimeArn; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    output: { readonly AppInstanceUserArn?: ChimeArn | undefined; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  TagResource: {
    input: { readonly ResourceARN: ChimeArn; readonly Tags: TagList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UntagResource: {
    input: { readonly ResourceARN: ChimeArn; readonly TagKeys: TagKeyList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  BadRequestException: Record<never, never>;
  ConflictException: Record<never, never>;
  ForbiddenException: Record<never, never>;
  NotFoundException: Record<never, never>;
  ResourceLimitExceededException: Record<never, never>;
  ServiceFailureException: Record<never, never>;
  ServiceUnavailableException: Record<never, never>;
  ThrottledClientException: Record<never, never>;
  UnauthorizedClientException: Record<never, never>;
}
