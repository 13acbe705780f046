// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface AccessDeniedException {
  readonly message: String;
}

export type AccessorId = string;

export type AccessorIdList = readonly AccessorId[];

export type AdminId = string;

export type AllowedDomainsList = readonly EmailDomain[];

export type Arn = string;

export interface BatchError {
  readonly accessorId: AccessorId;
  readonly error: ErrorCode;
  readonly message: ErrorMessage;
}

export type BatchErrorList = readonly BatchError[];

export interface ChannelData {
  readonly spaceId: SpaceId;
  readonly channelId: ChannelId;
  readonly channelName: ChannelName;
  readonly channelDescription?: ChannelDescription | undefined;
  readonly createDateTime: SyntheticTimestamp_date_time;
  readonly deleteDateTime?: SyntheticTimestamp_date_time | undefined;
  readonly channelStatus: ChannelStatus;
  readonly userCount: UserCount;
  readonly groupCount: GroupCount;
}

export type ChannelDescription = string;

export type ChannelId = string;

export type ChannelName = string;

export type ChannelRole = 'ASKER' | 'EXPERT' | 'MODERATOR' | 'SUPPORTREQUESTOR';

export type ChannelRoleList = readonly ChannelRole[];

export type ChannelRoles = Readonly<Record<string, ChannelRoleList>>;

export type ChannelStatus = 'CREATED' | 'CREATING' | 'CREATE_FAILED' | 'DELETED' | 'DELETING' | 'DELETE_FAILED';

export type ChannelsList = readonly ChannelData[];

export type ClientId = string;

export type ConfigurationStatus = 'CONFIGURED' | 'UNCONFIGURED';

export interface ConflictException {
  readonly message: String;
  readonly resourceId: String;
  readonly resourceType: String;
}

export type ContentSize = number;

export type EmailDomain = string;

export type ErrorCode = number;

export type ErrorMessage = string;

export type FeatureEnableParameter = 'ENABLED' | 'DISABLED';

export type FeatureEnableStatus = 'ENABLED' | 'DISABLED' | 'NOT_ALLOWED';

export type GroupAdmins = readonly AdminId[];

export type GroupCount = number;

export type IdentityStoreId = string;

export type Integer = number;

export interface InternalServerException {
  readonly message: String;
}

export type InviteBody = string;

export type InviteTitle = string;

export type KMSKey = string;

export type ListChannelsLimit = number;

export type ListSpacesLimit = number;

export type ProvisioningStatus = string;

export interface ResourceNotFoundException {
  readonly message: String;
  readonly resourceId: String;
  readonly resourceType: String;
}

export type Role = 'EXPERT' | 'MODERATOR' | 'ADMINISTRATOR' | 'SUPPORTREQUESTOR';

export type RoleList = readonly Role[];

export type Roles = Readonly<Record<string, RoleList>>;

export interface ServiceQuotaExceededException {
  readonly message: String;
  readonly resourceId: String;
  readonly resourceType: String;
  readonly serviceCode: String;
  readonly quotaCode: String;
}

export interface SpaceData {
  readonly spaceId: SpaceId;
  readonly arn: Arn;
  readonly name: SpaceName;
  readonly description?: SpaceDescription | undefined;
  readonly status: ProvisioningStatus;
  readonly configurationStatus: ConfigurationStatus;
  readonly vanityDomainStatus: VanityDomainStatus;
  readonly vanityDomain: Url;
  readonly randomDomain: Url;
  readonly tier: TierLevel;
  readonly storageLimit: StorageLimit;
  readonly createDateTime: SyntheticTimestamp_date_time;
  readonly deleteDateTime?: SyntheticTimestamp_date_time | undefined;
  readonly userKMSKey?: KMSKey | undefined;
  readonly userCount?: UserCount | undefined;
  readonly contentSize?: ContentSize | undefined;
  readonly supportedEmailDomains?: SupportedEmailDomainsStatus | undefined;
}

export type SpaceDescription = string;

export type SpaceId = string;

export type SpaceName = string;

export type SpaceSubdomain = string;

export type SpacesList = readonly SpaceData[];

export type StorageLimit = number;

export type String = string;

export interface SupportedEmailDomainsParameters {
  readonly enabled?: FeatureEnableParameter | undefined;
  readonly allowedDomains?: AllowedDomainsList | undefined;
}

export interface SupportedEmailDomainsStatus {
  readonly enabled?: FeatureEnableStatus | undefined;
  readonly allowedDomains?: AllowedDomainsList | undefined;
}

export type SyntheticTimestamp_date_time = number;

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagValue = string;

export type Tags = Readonly<Record<string, TagValue>>;

export interface ThrottlingException {
  readonly message: String;
  readonly serviceCode?: String | undefined;
  readonly quotaCode?: String | undefined;
}

export type TierLevel = 'BASIC' | 'STANDARD';

export type Url = string;

export type UserAdmins = readonly AdminId[];

export type UserCount = number;

export interface ValidationException {
  readonly message: String;
  readonly reason: ValidationExceptionReason;
  readonly fieldList?: ValidationExceptionFieldList | undefined;
}

export interface ValidationExceptionField {
  readonly name: String;
  readonly message: String;
}

export type ValidationExceptionFieldList = readonly ValidationExceptionField[];

export type ValidationExceptionReason = 'unknownOperation' | 'cannotParse' | 'fieldValidationFailed' | 'other';

export type VanityDomainStatus = 'PENDING' | 'APPROVED' | 'UNAPPROVED';

/** What each operation takes, answers and refuses with. */
export interface Operations {
  BatchAddChannelRoleToAccessors: {
    input: { readonly spaceId: SpaceId; readonly channelId: ChannelId; readonly accessorIds: AccessorIdList; readonly channelRole: ChannelRole; };
    output: { readonly addedAccessorIds: AccessorIdList; readonly errors: BatchErrorList; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  BatchRemoveChannelRoleFromAccessors: {
    input: { readonly spaceId: SpaceId; readonly channelId: ChannelId; readonly accessorIds: AccessorIdList; readonly channelRole: ChannelRole; };
    output: { readonly removedAccessorIds: AccessorIdList; readonly errors: BatchErrorList; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  BatchAddRole: {
    input: { readonly spaceId: SpaceId; readonly accessorIds: AccessorIdList; readonly role: Role; };
    output: { readonly addedAccessorIds: AccessorIdList; readonly errors: BatchErrorList; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  BatchRemoveRole: {
    input: { readonly spaceId: SpaceId; readonly accessorIds: AccessorIdList; readonly role: Role; };
    output: { readonly removedAccessorIds: AccessorIdList; readonly errors: BatchErrorList; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  CreateChannel: {
    input: { readonly spaceId: SpaceId; readonly channelName: ChannelName; readonly channelDescription?: ChannelDescription | undefined; };
    output: { readonly channelId: ChannelId; };
    error: 'ServiceQuotaExceededException' | 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  ListChannels: {
    input: { readonly spaceId: SpaceId; readonly nextToken?: String | undefined; readonly maxResults?: ListChannelsLimit | undefined; };
    output: { readonly channels: ChannelsList; readonly nextToken?: String | undefined; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ThrottlingException' | 'InternalServerException' | 'ResourceNotFoundException';
  };
  CreateSpace: {
    input: { readonly name: SpaceName; readonly subdomain: SpaceSubdomain; readonly tier: TierLevel; readonly description?: SpaceDescription | undefined; readonly userKMSKey?: KMSKey | undefined; readonly tags?: Tags | undefined; readonly roleArn?: Arn | undefined; readonly supportedEmailDomains?: SupportedEmailDomainsParameters | undefined; };
    output: { readonly spaceId: SpaceId; };
    error: 'ServiceQuotaExceededException' | 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  ListSpaces: {
    input: { readonly nextToken?: String | undefined; readonly maxResults?: ListSpacesLimit | undefined; };
    output: { readonly spaces: SpacesList; readonly nextToken?: String | undefined; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ThrottlingException' | 'InternalServerException';
  };
  DeleteSpace: {
    input: { readonly spaceId: SpaceId; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  GetSpace: {
    input: { readonly spaceId: SpaceId; };
    output: { readonly spaceId: SpaceId; readonly arn: Arn; readonly name: SpaceName; readonly status: ProvisioningStatus; readonly configurationStatus: ConfigurationStatus; readonly clientId: ClientId; readonly identityStoreId?: IdentityStoreId | undefined; readonly applicationArn?: Arn | undefined; readonly description?: SpaceDescription | undefined; readonly vanityDomainStatus: VanityDomainStatus; readonly vanityDomain: Url; readonly randomDomain: Url; readonly customerRoleArn?: Arn | undefined; readonly createDateTime: SyntheticTimestamp_date_time; readonly deleteDateTime?: SyntheticTimestamp_date_time | undefined; readonly tier: TierLevel; readonly storageLimit: StorageLimit; readonly userAdmins?: UserAdmins | undefined; readonly groupAdmins?: GroupAdmins | undefined; readonly roles?: Roles | undefined; readonly userKMSKey?: KMSKey | undefined; readonly userCount?: UserCount | undefined; readonly contentSize?: ContentSize | undefined; readonly supportedEmailDomains?: SupportedEmailDomainsStatus | undefined; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  UpdateSpace: {
    input: { readonly spaceId: SpaceId; readonly description?: SpaceDescription | undefined; readonly tier?: TierLevel | undefined; readonly roleArn?: Arn | undefined; readonly supportedEmailDomains?: SupportedEmailDomainsParameters | undefined; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  DeregisterAdmin: {
    input: { readonly spaceId: SpaceId; readonly adminId: AdminId; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  RegisterAdmin: {
    input: { readonly spaceId: SpaceId; readonly adminId: AdminId; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  GetChannel: {
    input: { readonly spaceId: SpaceId; readonly channelId: ChannelId; };
    output: { readonly spaceId: SpaceId; readonly channelId: ChannelId; readonly channelName: ChannelName; readonly channelDescription?: ChannelDescription | undefined; readonly createDateTime: SyntheticTimestamp_date_time; readonly deleteDateTime?: SyntheticTimestamp_date_time | undefined; readonly channelRoles?: ChannelRoles | undefined; readonly channelStatus: ChannelStatus; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  UpdateChannel: {
    input: { readonly spaceId: SpaceId; readonly channelId: ChannelId; readonly channelName: ChannelName; readonly channelDescription?: ChannelDescription | undefined; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  ListTagsForResource: {
    input: { readonly resourceArn: Arn; };
    output: { readonly tags?: Tags | undefined; };
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  TagResource: {
    input: { readonly resourceArn: Arn; readonly tags: Tags; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  UntagResource: {
    input: { readonly resourceArn: Arn; readonly tagKeys: TagKeyList; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException';
  };
  SendInvites: {
    input: { readonly spaceId: SpaceId; readonly accessorIds: AccessorIdList; readonly title: InviteTitle; readonly body: InviteBody; };
    output: Record<string, never>;
    error: 'ValidationException' | 'AccessDeniedException' | 'ThrottlingException' | 'ResourceNotFoundException' | 'InternalServerException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AccessDeniedException: Record<never, never>;
  ConflictException: { readonly resourceId: String; readonly resourceType: String; };
  InternalServerException: { readonly retryAfterSeconds?: number | string | undefined; };
  ResourceNotFoundException: { readonly resourceId: String; readonly resourceType: String; };
  ServiceQuotaExceededException: { readonly resourceId: String; readonly resourceType: String; readonly serviceCode: String; readonly quotaCode: String; };
  ThrottlingException: { readonly serviceCode?: String | undefined; readonly quotaCode?: String | undefined; readonly retryAfterSeconds?: number | string | undefined; };
  ValidationException: { readonly reason: ValidationExceptionReason; readonly fieldList?: ValidationExceptionFieldList | undefined; };
}
