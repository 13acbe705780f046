// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AllowNotifications = 'ALL' | 'NONE' | 'FILTERED';

export interface AppInstanceUserMembershipSummary {
  readonly Type?: ChannelMembershipType | undefined;
  readonly ReadMarkerTimestamp?: Timestamp | undefined;
  readonly SubChannelId?: SubChannelId | undefined;
}

export interface BadRequestException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface BatchChannelMemberships {
  readonly InvitedBy?: Identity | undefined;
  readonly Type?: ChannelMembershipType | undefined;
  readonly Members?: Members | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly SubChannelId?: SubChannelId | undefined;
}

export interface BatchCreateChannelMembershipError {
  readonly MemberArn?: ChimeArn | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: String | undefined;
}

export type BatchCreateChannelMembershipErrors = readonly BatchCreateChannelMembershipError[];

export type CallbackIdType = string;

export interface Channel {
  readonly Name?: NonEmptyResourceName | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly Mode?: ChannelMode | undefined;
  readonly Privacy?: ChannelPrivacy | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly CreatedBy?: Identity | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastMessageTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly ChannelFlowArn?: ChimeArn | undefined;
  readonly ElasticChannelConfiguration?: ElasticChannelConfiguration | undefined;
  readonly ExpirationSettings?: ExpirationSettings | undefined;
}

export interface ChannelAssociatedWithFlowSummary {
  readonly Name?: NonEmptyResourceName | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly Mode?: ChannelMode | undefined;
  readonly Privacy?: ChannelPrivacy | undefined;
  readonly Metadata?: Metadata | undefined;
}

export type ChannelAssociatedWithFlowSummaryList = readonly ChannelAssociatedWithFlowSummary[];

export interface ChannelBan {
  readonly Member?: Identity | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly CreatedBy?: Identity | undefined;
}

export interface ChannelBanSummary {
  readonly Member?: Identity | undefined;
}

export type ChannelBanSummaryList = readonly ChannelBanSummary[];

export interface ChannelFlow {
  readonly ChannelFlowArn?: ChimeArn | undefined;
  readonly Processors?: ProcessorList | undefined;
  readonly Name?: NonEmptyResourceName | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
}

export type ChannelFlowExecutionOrder = number;

export interface ChannelFlowSummary {
  readonly ChannelFlowArn?: ChimeArn | undefined;
  readonly Name?: NonEmptyResourceName | undefined;
  readonly Processors?: ProcessorList | undefined;
}

export type ChannelFlowSummaryList = readonly ChannelFlowSummary[];

export type ChannelId = string;

export type ChannelMemberArns = readonly ChimeArn[];

export interface ChannelMembership {
  readonly InvitedBy?: Identity | undefined;
  readonly Type?: ChannelMembershipType | undefined;
  readonly Member?: Identity | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly SubChannelId?: SubChannelId | undefined;
}

export interface ChannelMembershipForAppInstanceUserSummary {
  readonly ChannelSummary?: ChannelSummary | undefined;
  readonly AppInstanceUserMembershipSummary?: AppInstanceUserMembershipSummary | undefined;
}

export type ChannelMembershipForAppInstanceUserSummaryList = readonly ChannelMembershipForAppInstanceUserSummary[];

export interface ChannelMembershipPreferences {
  readonly PushNotifications?: PushNotificationPreferences | undefined;
}

export interface ChannelMembershipSummary {
  readonly Member?: Identity | undefined;
}

export type ChannelMembershipSummaryList = readonly ChannelMembershipSummary[];

export type ChannelMembershipType = 'DEFAULT' | 'HIDDEN';

export interface ChannelMessage {
  readonly ChannelArn?: ChimeArn | undefined;
  readonly MessageId?: MessageId | undefined;
  readonly Content?: Content | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly Type?: ChannelMessageType | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastEditedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly Sender?: Identity | undefined;
  readonly Redacted?: NonNullableBoolean | undefined;
  readonly Persistence?: ChannelMessagePersistenceType | undefined;
  readonly Status?: ChannelMessageStatusStructure | undefined;
  readonly MessageAttributes?: MessageAttributeMap | undefined;
  readonly SubChannelId?: SubChannelId | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly Target?: TargetList | undefined;
}

export interface ChannelMessageCallback {
  readonly MessageId: MessageId;
  readonly Content?: NonEmptyContent | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly PushNotification?: PushNotificationConfiguration | undefined;
  readonly MessageAttributes?: MessageAttributeMap | undefined;
  readonly SubChannelId?: SubChannelId | undefined;
  readonly ContentType?: ContentType | undefined;
}

export type ChannelMessagePersistenceType = 'PERSISTENT' | 'NON_PERSISTENT';

export type ChannelMessageStatus = 'SENT' | 'PENDING' | 'FAILED' | 'DENIED';

export interface ChannelMessageStatusStructure {
  readonly Value?: ChannelMessageStatus | undefined;
  readonly Detail?: StatusDetail | undefined;
}

export interface ChannelMessageSummary {
  readonly MessageId?: MessageId | undefined;
  readonly Content?: Content | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly Type?: ChannelMessageType | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly LastUpdatedTimestamp?: Timestamp | undefined;
  readonly LastEditedTimestamp?: Timestamp | undefined;
  readonly Sender?: Identity | undefined;
  readonly Redacted?: NonNullableBoolean | undefined;
  readonly Status?: ChannelMessageStatusStructure | undefined;
  readonly MessageAttributes?: MessageAttributeMap | undefined;
  readonly ContentType?: ContentType | undefined;
  readonly Target?: TargetList | undefined;
}

export type ChannelMessageSummaryList = readonly ChannelMessageSummary[];

export type ChannelMessageType = 'STANDARD' | 'CONTROL';

export type ChannelMode = 'UNRESTRICTED' | 'RESTRICTED';

export interface ChannelModeratedByAppInstanceUserSummary {
  readonly ChannelSummary?: ChannelSummary | undefined;
}

export type ChannelModeratedByAppInstanceUserSummaryList = readonly ChannelModeratedByAppInstanceUserSummary[];

export interface ChannelModerator {
  readonly Moderator?: Identity | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly CreatedTimestamp?: Timestamp | undefined;
  readonly CreatedBy?: Identity | undefined;
}

export type ChannelModeratorArns = readonly ChimeArn[];

export interface ChannelModeratorSummary {
  readonly Moderator?: Identity | undefined;
}

export type ChannelModeratorSummaryList = readonly ChannelModeratorSummary[];

export type ChannelPrivacy = 'PUBLIC' | 'PRIVATE';

export interface ChannelSummary {
  readonly Name?: NonEmptyResourceName | undefined;
  readonly ChannelArn?: ChimeArn | undefined;
  readonly Mode?: ChannelMode | undefined;
  readonly Privacy?: ChannelPrivacy | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly LastMessageTimestamp?: Timestamp | undefined;
}

export type ChannelSummaryList = readonly ChannelSummary[];

export type ChimeArn = string;

export type ClientRequestToken = string;

export interface ConflictException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type Content = string;

export type ContentType = string;

export interface ElasticChannelConfiguration {
  readonly MaximumSubChannels: MaximumSubChannels;
  readonly TargetMembershipsPerSubChannel: TargetMembershipsPerSubChannel;
  readonly MinimumMembershipPercentage: MinimumMembershipPercentage;
}

export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'PreconditionFailed' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'AccessDenied' | 'ServiceUnavailable' | 'Throttled' | 'Throttling' | 'Unauthorized' | 'Unprocessable' | 'VoiceConnectorGroupAssociationsExist' | 'PhoneNumberAssociationsExist';

export type ExpirationCriterion = 'CREATED_TIMESTAMP' | 'LAST_MESSAGE_TIMESTAMP';

export type ExpirationDays = number;

export interface ExpirationSettings {
  readonly ExpirationDays: ExpirationDays;
  readonly ExpirationCriterion: ExpirationCriterion;
}

export type FallbackAction = 'CONTINUE' | 'ABORT';

export type FilterRule = string;

export interface ForbiddenException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface Identity {
  readonly Arn?: ChimeArn | undefined;
  readonly Name?: ResourceName | undefined;
}

export type InvocationType = 'ASYNC';

export interface LambdaConfiguration {
  readonly ResourceArn: LambdaFunctionArn;
  readonly InvocationType: InvocationType;
}

export type LambdaFunctionArn = string;

export type MaxResults = number;

export type MaximumSubChannels = number;

export type MemberArns = readonly ChimeArn[];

export type Members = readonly Identity[];

export type MembershipCount = number;

export type MessageAttributeMap = Readonly<Record<string, MessageAttributeValue>>;

export type MessageAttributeName = string;

export type MessageAttributeStringValue = string;

export type MessageAttributeStringValues = readonly MessageAttributeStringValue[];

export interface MessageAttributeValue {
  readonly StringValues?: MessageAttributeStringValues | undefined;
}

export type MessageId = string;

export type MessagingDataType = 'Channel' | 'ChannelMessage';

export interface MessagingSessionEndpoint {
  readonly Url?: UrlType | undefined;
}

export type Metadata = string;

export type MinimumMembershipPercentage = number;

export type NetworkType = 'IPV4_ONLY' | 'DUAL_STACK';

export type NextToken = string;

export type NonEmptyContent = string;

export type NonEmptyResourceName = string;

export type NonNullableBoolean = boolean;

export interface NotFoundException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface Processor {
  readonly Name: NonEmptyResourceName;
  readonly Configuration: ProcessorConfiguration;
  readonly ExecutionOrder: ChannelFlowExecutionOrder;
  readonly FallbackAction: FallbackAction;
}

export interface ProcessorConfiguration {
  readonly Lambda: LambdaConfiguration;
}

export type ProcessorList = readonly Processor[];

export type PushNotificationBody = string;

export interface PushNotificationConfiguration {
  readonly Title?: PushNotificationTitle | undefined;
  readonly Body?: PushNotificationBody | undefined;
  readonly Type?: PushNotificationType | undefined;
}

export interface PushNotificationPreferences {
  readonly AllowNotifications: AllowNotifications;
  readonly FilterRule?: FilterRule | undefined;
}

export type PushNotificationTitle = string;

export type PushNotificationType = 'DEFAULT' | 'VOIP';

export interface ResourceLimitExceededException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type ResourceName = string;

export interface SearchField {
  readonly Key: SearchFieldKey;
  readonly Values: SearchFieldValues;
  readonly Operator: SearchFieldOperator;
}

export type SearchFieldKey = 'MEMBERS';

export type SearchFieldOperator = 'EQUALS' | 'INCLUDES';

export type SearchFieldValue = string;

export type SearchFieldValues = readonly SearchFieldValue[];

export type SearchFields = readonly SearchField[];

export interface ServiceFailureException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type SortOrder = 'ASCENDING' | 'DESCENDING';

export type StatusDetail = string;

export interface StreamingConfiguration {
  readonly DataType: MessagingDataType;
  readonly ResourceArn: ChimeArn;
}

export type StreamingConfigurationList = readonly StreamingConfiguration[];

export type String = string;

export type SubChannelId = string;

export interface SubChannelSummary {
  readonly SubChannelId?: SubChannelId | undefined;
  readonly MembershipCount?: MembershipCount | undefined;
}

export type SubChannelSummaryList = readonly SubChannelSummary[];

export interface Tag {
  readonly Key: TagKey;
  readonly Value: TagValue;
}

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagList = readonly Tag[];

export type TagValue = string;

export interface Target {
  readonly MemberArn?: ChimeArn | undefined;
}

export type TargetList = readonly Target[];

export type TargetMembershipsPerSubChannel = number;

export interface ThrottledClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type Timestamp = number;

export interface UnauthorizedClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type UrlType = string;

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AssociateChannelFlow: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly ChannelFlowArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchCreateChannelMembership: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly Type?: ChannelMembershipType | undefined; readonly MemberArns: MemberArns; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly BatchChannelMemberships?: BatchChannelMemberships | undefined; readonly Errors?: BatchCreateChannelMembershipErrors | undefined; };
    error: 'ServiceFailureException' | 'ServiceUnavailableException' | 'UnauthorizedClientException' | 'BadRequestException' | 'NotFoundException' | 'ForbiddenException' | 'ThrottledClientException' | 'ResourceLimitExceededException';
  };
  ChannelFlowCallback: {
    input: { readonly ChannelArn: ChimeArn; readonly CallbackId: CallbackIdType; readonly DeleteResource?: NonNullableBoolean | undefined; readonly ChannelMessage: ChannelMessageCallback; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly CallbackId?: CallbackIdType | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateChannel: {
    input: { readonly ChimeBearer: ChimeArn; readonly AppInstanceArn: ChimeArn; readonly Name: NonEmptyResourceName; readonly Mode?: ChannelMode | undefined; readonly Privacy?: ChannelPrivacy | undefined; readonly Metadata?: Metadata | undefined; readonly ClientRequestToken: ClientRequestToken; readonly Tags?: TagList | undefined; readonly ChannelId?: ChannelId | undefined; readonly MemberArns?: ChannelMemberArns | undefined; readonly ModeratorArns?: ChannelModeratorArns | undefined; readonly ElasticChannelConfiguration?: ElasticChannelConfiguration | undefined; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannels: {
    input: { readonly AppInstanceArn: ChimeArn; readonly Privacy?: ChannelPrivacy | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; };
    output: { readonly Channels?: ChannelSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateChannelBan: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly MemberArn: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly Member?: Identity | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelBans: {
    input: { readonly ChannelArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly NextToken?: NextToken | undefined; readonly ChannelBans?: ChannelBanSummaryList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateChannelFlow: {
    input: { readonly AppInstanceArn: ChimeArn; readonly Processors: ProcessorList; readonly Name: NonEmptyResourceName; readonly Tags?: TagList | undefined; readonly ClientRequestToken: ClientRequestToken; };
    output: { readonly ChannelFlowArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelFlows: {
    input: { readonly AppInstanceArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly ChannelFlows?: ChannelFlowSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateChannelMembership: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly MemberArn: ChimeArn; readonly Type: ChannelMembershipType; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly Member?: Identity | undefined; readonly SubChannelId?: SubChannelId | undefined; };
    error: 'BadRequestException' | 'NotFoundException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelMemberships: {
    input: { readonly ChannelArn: ChimeArn; readonly Type?: ChannelMembershipType | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly ChannelMemberships?: ChannelMembershipSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateChannelModerator: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly ChannelModeratorArn: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly ChannelModerator?: Identity | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelModerators: {
    input: { readonly ChannelArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly NextToken?: NextToken | undefined; readonly ChannelModerators?: ChannelModeratorSummaryList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannel: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannel: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly Channel?: Channel | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateChannel: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly Name?: NonEmptyResourceName | undefined; readonly Mode?: ChannelMode | undefined; readonly Metadata?: Metadata | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannelBan: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelBan: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelBan?: ChannelBan | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannelFlow: {
    input: { readonly ChannelFlowArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelFlow: {
    input: { readonly ChannelFlowArn: ChimeArn; };
    output: { readonly ChannelFlow?: ChannelFlow | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateChannelFlow: {
    input: { readonly ChannelFlowArn: ChimeArn; readonly Processors: ProcessorList; readonly Name: NonEmptyResourceName; };
    output: { readonly ChannelFlowArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannelMembership: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelMembership: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelMembership?: ChannelMembership | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannelMessage: {
    input: { readonly ChannelArn: ChimeArn; readonly MessageId: MessageId; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetChannelMessage: {
    input: { readonly ChannelArn: ChimeArn; readonly MessageId: MessageId; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelMessage?: ChannelMessage | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateChannelMessage: {
    input: { readonly ChannelArn: ChimeArn; readonly MessageId: MessageId; readonly ChimeBearer: ChimeArn; readonly Content: NonEmptyContent; readonly Metadata?: Metadata | undefined; readonly SubChannelId?: SubChannelId | undefined; readonly ContentType?: ContentType | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly MessageId?: MessageId | undefined; readonly Status?: ChannelMessageStatusStructure | undefined; readonly SubChannelId?: SubChannelId | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteChannelModerator: {
    input: { readonly ChannelArn: ChimeArn; readonly ChannelModeratorArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelModerator: {
    input: { readonly ChannelArn: ChimeArn; readonly ChannelModeratorArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelModerator?: ChannelModerator | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteMessagingStreamingConfigurations: {
    input: { readonly AppInstanceArn: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMessagingStreamingConfigurations: {
    input: { readonly AppInstanceArn: ChimeArn; };
    output: { readonly StreamingConfigurations?: StreamingConfigurationList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutMessagingStreamingConfigurations: {
    input: { readonly AppInstanceArn: ChimeArn; readonly StreamingConfigurations: StreamingConfigurationList; };
    output: { readonly StreamingConfigurations?: StreamingConfigurationList | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelMembershipForAppInstanceUser: {
    input: { readonly ChannelArn: ChimeArn; readonly AppInstanceUserArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelMembership?: ChannelMembershipForAppInstanceUserSummary | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DescribeChannelModeratedByAppInstanceUser: {
    input: { readonly ChannelArn: ChimeArn; readonly AppInstanceUserArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly Channel?: ChannelModeratedByAppInstanceUserSummary | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DisassociateChannelFlow: {
    input: { readonly ChannelArn: ChimeArn; readonly ChannelFlowArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetChannelMembershipPreferences: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly Member?: Identity | undefined; readonly Preferences?: ChannelMembershipPreferences | undefined; };
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutChannelMembershipPreferences: {
    input: { readonly ChannelArn: ChimeArn; readonly MemberArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly Preferences: ChannelMembershipPreferences; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly Member?: Identity | undefined; readonly Preferences?: ChannelMembershipPreferences | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetChannelMessageStatus: {
    input: { readonly ChannelArn: ChimeArn; readonly MessageId: MessageId; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly Status?: ChannelMessageStatusStructure | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMessagingSessionEndpoint: {
    input: { readonly NetworkType?: NetworkType | undefined; };
    output: { readonly Endpoint?: MessagingSessionEndpoint | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelMembershipsForAppInstanceUser: {
    input: { readonly AppInstanceUserArn?: ChimeArn | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelMemberships?: ChannelMembershipForAppInstanceUserSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelMessages: {
    input: { readonly ChannelArn: ChimeArn; readonly SortOrder?: SortOrder | undefined; readonly NotBefore?: number | undefined; readonly NotAfter?: number | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly NextToken?: NextToken | undefined; readonly ChannelMessages?: ChannelMessageSummaryList | undefined; readonly SubChannelId?: SubChannelId | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  SendChannelMessage: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly Content: NonEmptyContent; readonly Type: ChannelMessageType; readonly Persistence: ChannelMessagePersistenceType; readonly Metadata?: Metadata | undefined; readonly ClientRequestToken: ClientRequestToken; readonly PushNotification?: PushNotificationConfiguration | undefined; readonly MessageAttributes?: MessageAttributeMap | undefined; readonly SubChannelId?: SubChannelId | undefined; readonly ContentType?: ContentType | undefined; readonly Target?: TargetList | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly MessageId?: MessageId | undefined; readonly Status?: ChannelMessageStatusStructure | undefined; readonly SubChannelId?: SubChannelId | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelsAssociatedWithChannelFlow: {
    input: { readonly ChannelFlowArn: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly Channels?: ChannelAssociatedWithFlowSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListChannelsModeratedByAppInstanceUser: {
    input: { readonly AppInstanceUserArn?: ChimeArn | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly ChimeBearer: ChimeArn; };
    output: { readonly Channels?: ChannelModeratedByAppInstanceUserSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListSubChannels: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly SubChannels?: SubChannelSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListTagsForResource: {
    input: { readonly ResourceARN: ChimeArn; };
    output: { readonly Tags?: TagList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutChannelExpirationSettings: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer?: ChimeArn | undefined; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly ExpirationSettings?: ExpirationSettings | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RedactChannelMessage: {
    input: { readonly ChannelArn: ChimeArn; readonly MessageId: MessageId; readonly ChimeBearer: ChimeArn; readonly SubChannelId?: SubChannelId | undefined; };
    output: { readonly ChannelArn?: ChimeArn | undefined; readonly MessageId?: MessageId | undefined; readonly SubChannelId?: SubChannelId | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  SearchChannels: {
    input: { readonly ChimeBearer?: ChimeArn | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; readonly Fields: SearchFields; };
    output: { readonly Channels?: ChannelSummaryList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
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
  UpdateChannelReadMarker: {
    input: { readonly ChannelArn: ChimeArn; readonly ChimeBearer: ChimeArn; };
    output: { readonly ChannelArn?: ChimeArn | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
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
