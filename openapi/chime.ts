// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface AccessDeniedException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface Account {
  readonly AwsAccountId: String;
  readonly AccountId: String;
  readonly Name: String;
  readonly AccountType?: AccountType | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly DefaultLicense?: License | undefined;
  readonly SupportedLicenses?: LicenseList | undefined;
  readonly AccountStatus?: AccountStatus | undefined;
  readonly SigninDelegateGroups?: SigninDelegateGroupList | undefined;
}

export type AccountList = readonly Account[];

export type AccountName = string;

export interface AccountSettings {
  readonly DisableRemoteControl?: Boolean | undefined;
  readonly EnableDialOut?: Boolean | undefined;
}

export type AccountStatus = 'Suspended' | 'Active';

export type AccountType = 'Team' | 'EnterpriseDirectory' | 'EnterpriseLWA' | 'EnterpriseOIDC';

export interface AlexaForBusinessMetadata {
  readonly IsAlexaForBusinessEnabled?: Boolean | undefined;
  readonly AlexaForBusinessRoomArn?: SensitiveString | undefined;
}

export type Alpha2CountryCode = string;

export interface BadRequestException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type Boolean = boolean;

export interface Bot {
  readonly BotId?: String | undefined;
  readonly UserId?: String | undefined;
  readonly DisplayName?: SensitiveString | undefined;
  readonly BotType?: BotType | undefined;
  readonly Disabled?: NullableBoolean | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly BotEmail?: SensitiveString | undefined;
  readonly SecurityToken?: SensitiveString | undefined;
}

export type BotList = readonly Bot[];

export type BotType = 'ChatBot';

export interface BusinessCallingSettings {
  readonly CdrBucket?: String | undefined;
}

export type CallingName = string;

export type CallingNameStatus = 'Unassigned' | 'UpdateInProgress' | 'UpdateSucceeded' | 'UpdateFailed';

export type ClientRequestToken = string;

export interface ConflictException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ConversationRetentionSettings {
  readonly RetentionDays?: RetentionDays | undefined;
}

export type E164PhoneNumber = string;

export type E164PhoneNumberList = readonly E164PhoneNumber[];

export type EmailAddress = string;

export type EmailStatus = 'NotSent' | 'Sent' | 'Failed';

export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'PreconditionFailed' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'AccessDenied' | 'ServiceUnavailable' | 'Throttled' | 'Throttling' | 'Unauthorized' | 'Unprocessable' | 'VoiceConnectorGroupAssociationsExist' | 'PhoneNumberAssociationsExist';

export interface EventsConfiguration {
  readonly BotId?: String | undefined;
  readonly OutboundEventsHTTPSEndpoint?: SensitiveString | undefined;
  readonly LambdaFunctionArn?: SensitiveString | undefined;
}

export interface ForbiddenException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type GuidString = string;

export interface Invite {
  readonly InviteId?: String | undefined;
  readonly Status?: InviteStatus | undefined;
  readonly EmailAddress?: EmailAddress | undefined;
  readonly EmailStatus?: EmailStatus | undefined;
}

export type InviteList = readonly Invite[];

export type InviteStatus = 'Pending' | 'Accepted' | 'Failed';

export type Iso8601Timestamp = number;

export type JoinTokenString = string;

export type License = 'Basic' | 'Plus' | 'Pro' | 'ProTrial';

export type LicenseList = readonly License[];

export interface Member {
  readonly MemberId?: NonEmptyString | undefined;
  readonly MemberType?: MemberType | undefined;
  readonly Email?: SensitiveString | undefined;
  readonly FullName?: SensitiveString | undefined;
  readonly AccountId?: NonEmptyString | undefined;
}

export interface MemberError {
  readonly MemberId?: NonEmptyString | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: String | undefined;
}

export type MemberErrorList = readonly MemberError[];

export type MemberType = 'User' | 'Bot' | 'Webhook';

export interface MembershipItem {
  readonly MemberId?: NonEmptyString | undefined;
  readonly Role?: RoomMembershipRole | undefined;
}

export type MembershipItemList = readonly MembershipItem[];

export type NonEmptyString = string;

export type NonEmptyStringList = readonly String[];

export interface NotFoundException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type NullableBoolean = boolean;

export interface OrderedPhoneNumber {
  readonly E164PhoneNumber?: E164PhoneNumber | undefined;
  readonly Status?: OrderedPhoneNumberStatus | undefined;
}

export type OrderedPhoneNumberList = readonly OrderedPhoneNumber[];

export type OrderedPhoneNumberStatus = 'Processing' | 'Acquired' | 'Failed';

export interface PhoneNumber {
  readonly PhoneNumberId?: String | undefined;
  readonly E164PhoneNumber?: E164PhoneNumber | undefined;
  readonly Country?: Alpha2CountryCode | undefined;
  readonly Type?: PhoneNumberType | undefined;
  readonly ProductType?: PhoneNumberProductType | undefined;
  readonly Status?: PhoneNumberStatus | undefined;
  readonly Capabilities?: PhoneNumberCapabilities | undefined;
  readonly Associations?: PhoneNumberAssociationList | undefined;
  readonly CallingName?: CallingName | undefined;
  readonly CallingNameStatus?: CallingNameStatus | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly DeletionTimestamp?: Iso8601Timestamp | undefined;
}

export interface PhoneNumberAssociation {
  readonly Value?: String | undefined;
  readonly Name?: PhoneNumberAssociationName | undefined;
  readonly AssociatedTimestamp?: Iso8601Timestamp | undefined;
}

export type PhoneNumberAssociationList = readonly PhoneNumberAssociation[];

export type PhoneNumberAssociationName = 'AccountId' | 'UserId' | 'VoiceConnectorId' | 'VoiceConnectorGroupId' | 'SipRuleId';

export interface PhoneNumberCapabilities {
  readonly InboundCall?: NullableBoolean | undefined;
  readonly OutboundCall?: NullableBoolean | undefined;
  readonly InboundSMS?: NullableBoolean | undefined;
  readonly OutboundSMS?: NullableBoolean | undefined;
  readonly InboundMMS?: NullableBoolean | undefined;
  readonly OutboundMMS?: NullableBoolean | undefined;
}

export type PhoneNumberCountriesList = readonly PhoneNumberCountry[];

export interface PhoneNumberCountry {
  readonly CountryCode?: Alpha2CountryCode | undefined;
  readonly SupportedPhoneNumberTypes?: PhoneNumberTypeList | undefined;
}

export interface PhoneNumberError {
  readonly PhoneNumberId?: NonEmptyString | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: String | undefined;
}

export type PhoneNumberErrorList = readonly PhoneNumberError[];

export type PhoneNumberList = readonly PhoneNumber[];

export type PhoneNumberMaxResults = number;

export interface PhoneNumberOrder {
  readonly PhoneNumberOrderId?: GuidString | undefined;
  readonly ProductType?: PhoneNumberProductType | undefined;
  readonly Status?: PhoneNumberOrderStatus | undefined;
  readonly OrderedPhoneNumbers?: OrderedPhoneNumberList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type PhoneNumberOrderList = readonly PhoneNumberOrder[];

export type PhoneNumberOrderStatus = 'Processing' | 'Successful' | 'Failed' | 'Partial';

export type PhoneNumberProductType = 'BusinessCalling' | 'VoiceConnector' | 'SipMediaApplicationDialIn';

export type PhoneNumberStatus = 'AcquireInProgress' | 'AcquireFailed' | 'Unassigned' | 'Assigned' | 'ReleaseInProgress' | 'DeleteInProgress' | 'ReleaseFailed' | 'DeleteFailed';

export type PhoneNumberType = 'Local' | 'TollFree';

export type PhoneNumberTypeList = readonly PhoneNumberType[];

export type ProfileServiceMaxResults = number;

export type RegistrationStatus = 'Unregistered' | 'Registered' | 'Suspended';

export interface ResourceLimitExceededException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type ResultMax = number;

export type RetentionDays = number;

export interface RetentionSettings {
  readonly RoomRetentionSettings?: RoomRetentionSettings | undefined;
  readonly ConversationRetentionSettings?: ConversationRetentionSettings | undefined;
}

export interface Room {
  readonly RoomId?: NonEmptyString | undefined;
  readonly Name?: SensitiveString | undefined;
  readonly AccountId?: NonEmptyString | undefined;
  readonly CreatedBy?: NonEmptyString | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type RoomList = readonly Room[];

export interface RoomMembership {
  readonly RoomId?: NonEmptyString | undefined;
  readonly Member?: Member | undefined;
  readonly Role?: RoomMembershipRole | undefined;
  readonly InvitedBy?: NonEmptyString | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type RoomMembershipList = readonly RoomMembership[];

export type RoomMembershipRole = 'Administrator' | 'Member';

export interface RoomRetentionSettings {
  readonly RetentionDays?: RetentionDays | undefined;
}

export type SensitiveString = string;

export interface ServiceFailureException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface SigninDelegateGroup {
  readonly GroupName?: NonEmptyString | undefined;
}

export type SigninDelegateGroupList = readonly SigninDelegateGroup[];

export type String = string;

export interface TelephonySettings {
  readonly InboundCalling: Boolean;
  readonly OutboundCalling: Boolean;
  readonly SMS: Boolean;
}

export interface ThrottledClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export type TollFreePrefix = string;

export interface UnauthorizedClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface UnprocessableEntityException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
}

export interface UpdatePhoneNumberRequestItem {
  readonly PhoneNumberId: NonEmptyString;
  readonly ProductType?: PhoneNumberProductType | undefined;
  readonly CallingName?: CallingName | undefined;
}

export type UpdatePhoneNumberRequestItemList = readonly UpdatePhoneNumberRequestItem[];

export interface UpdateUserRequestItem {
  readonly UserId: NonEmptyString;
  readonly LicenseType?: License | undefined;
  readonly UserType?: UserType | undefined;
  readonly AlexaForBusinessMetadata?: AlexaForBusinessMetadata | undefined;
}

export type UpdateUserRequestItemList = readonly UpdateUserRequestItem[];

export interface User {
  readonly UserId: String;
  readonly AccountId?: String | undefined;
  readonly PrimaryEmail?: EmailAddress | undefined;
  readonly PrimaryProvisionedNumber?: SensitiveString | undefined;
  readonly DisplayName?: SensitiveString | undefined;
  readonly LicenseType?: License | undefined;
  readonly UserType?: UserType | undefined;
  readonly UserRegistrationStatus?: RegistrationStatus | undefined;
  readonly UserInvitationStatus?: InviteStatus | undefined;
  readonly RegisteredOn?: Iso8601Timestamp | undefined;
  readonly InvitedOn?: Iso8601Timestamp | undefined;
  readonly AlexaForBusinessMetadata?: AlexaForBusinessMetadata | undefined;
  readonly PersonalPIN?: String | undefined;
}

export type UserEmailList = readonly EmailAddress[];

export interface UserError {
  readonly UserId?: NonEmptyString | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: String | undefined;
}

export type UserErrorList = readonly UserError[];

export type UserIdList = readonly NonEmptyString[];

export type UserList = readonly User[];

export interface UserSettings {
  readonly Telephony: TelephonySettings;
}

export type UserType = 'PrivateUser' | 'SharedDevice';

export interface VoiceConnectorSettings {
  readonly CdrBucket?: String | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AssociatePhoneNumberWithUser: {
    input: { readonly AccountId: String; readonly UserId: String; readonly E164PhoneNumber: E164PhoneNumber; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'AccessDeniedException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  AssociateSigninDelegateGroupsWithAccount: {
    input: { readonly AccountId: NonEmptyString; readonly SigninDelegateGroups: SigninDelegateGroupList; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchCreateRoomMembership: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MembershipItemList: MembershipItemList; };
    output: { readonly Errors?: MemberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchDeletePhoneNumber: {
    input: { readonly PhoneNumberIds: NonEmptyStringList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchSuspendUser: {
    input: { readonly AccountId: NonEmptyString; readonly UserIdList: UserIdList; };
    output: { readonly UserErrors?: UserErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchUnsuspendUser: {
    input: { readonly AccountId: NonEmptyString; readonly UserIdList: UserIdList; };
    output: { readonly UserErrors?: UserErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchUpdatePhoneNumber: {
    input: { readonly UpdatePhoneNumberRequestItems: UpdatePhoneNumberRequestItemList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchUpdateUser: {
    input: { readonly AccountId: NonEmptyString; readonly UpdateUserRequestItems: UpdateUserRequestItemList; };
    output: { readonly UserErrors?: UserErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListUsers: {
    input: { readonly AccountId: NonEmptyString; readonly UserEmail?: EmailAddress | undefined; readonly UserType?: UserType | undefined; readonly MaxResults?: ProfileServiceMaxResults | undefined; readonly NextToken?: String | undefined; };
    output: { readonly Users?: UserList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateAccount: {
    input: { readonly Name: AccountName; };
    output: { readonly Account?: Account | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListAccounts: {
    input: { readonly Name?: AccountName | undefined; readonly UserEmail?: EmailAddress | undefined; readonly NextToken?: String | undefined; readonly MaxResults?: ProfileServiceMaxResults | undefined; };
    output: { readonly Accounts?: AccountList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateBot: {
    input: { readonly AccountId: NonEmptyString; readonly DisplayName: SensitiveString; readonly Domain?: NonEmptyString | undefined; };
    output: { readonly Bot?: Bot | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException' | 'NotFoundException' | 'ThrottledClientException';
  };
  ListBots: {
    input: { readonly AccountId: NonEmptyString; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: String | undefined; };
    output: { readonly Bots?: BotList | undefined; readonly NextToken?: String | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'BadRequestException' | 'NotFoundException' | 'ThrottledClientException';
  };
  CreateMeetingDialOut: {
    input: { readonly MeetingId: GuidString; readonly FromPhoneNumber: E164PhoneNumber; readonly ToPhoneNumber: E164PhoneNumber; readonly JoinToken: JoinTokenString; };
    output: { readonly TransactionId?: GuidString | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'AccessDeniedException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreatePhoneNumberOrder: {
    input: { readonly ProductType: PhoneNumberProductType; readonly E164PhoneNumbers: E164PhoneNumberList; };
    output: { readonly PhoneNumberOrder?: PhoneNumberOrder | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListPhoneNumberOrders: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly PhoneNumberOrders?: PhoneNumberOrderList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateRoom: {
    input: { readonly AccountId: NonEmptyString; readonly Name: SensitiveString; readonly ClientRequestToken?: ClientRequestToken | undefined; };
    output: { readonly Room?: Room | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListRooms: {
    input: { readonly AccountId: NonEmptyString; readonly MemberId?: String | undefined; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: String | undefined; };
    output: { readonly Rooms?: RoomList | undefined; readonly NextToken?: String | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateRoomMembership: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MemberId: NonEmptyString; readonly Role?: RoomMembershipRole | undefined; };
    output: { readonly RoomMembership?: RoomMembership | undefined; };
    error: 'ConflictException' | 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListRoomMemberships: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: String | undefined; };
    output: { readonly RoomMemberships?: RoomMembershipList | undefined; readonly NextToken?: String | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateUser: {
    input: { readonly AccountId: NonEmptyString; readonly Username?: String | undefined; readonly Email?: EmailAddress | undefined; readonly UserType?: UserType | undefined; };
    output: { readonly User?: User | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ConflictException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteAccount: {
    input: { readonly AccountId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'UnprocessableEntityException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetAccount: {
    input: { readonly AccountId: NonEmptyString; };
    output: { readonly Account?: Account | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAccount: {
    input: { readonly AccountId: NonEmptyString; readonly Name?: AccountName | undefined; readonly DefaultLicense?: License | undefined; };
    output: { readonly Account?: Account | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteEventsConfiguration: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; };
    output: Record<string, never>;
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException';
  };
  GetEventsConfiguration: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; };
    output: { readonly EventsConfiguration?: EventsConfiguration | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException' | 'NotFoundException';
  };
  PutEventsConfiguration: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; readonly OutboundEventsHTTPSEndpoint?: SensitiveString | undefined; readonly LambdaFunctionArn?: SensitiveString | undefined; };
    output: { readonly EventsConfiguration?: EventsConfiguration | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'ResourceLimitExceededException' | 'NotFoundException';
  };
  DeletePhoneNumber: {
    input: { readonly PhoneNumberId: String; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetPhoneNumber: {
    input: { readonly PhoneNumberId: String; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdatePhoneNumber: {
    input: { readonly PhoneNumberId: String; readonly ProductType?: PhoneNumberProductType | undefined; readonly CallingName?: CallingName | undefined; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteRoom: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetRoom: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; };
    output: { readonly Room?: Room | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateRoom: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly Name?: SensitiveString | undefined; };
    output: { readonly Room?: Room | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteRoomMembership: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MemberId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateRoomMembership: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MemberId: NonEmptyString; readonly Role?: RoomMembershipRole | undefined; };
    output: { readonly RoomMembership?: RoomMembership | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DisassociatePhoneNumberFromUser: {
    input: { readonly AccountId: String; readonly UserId: String; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DisassociateSigninDelegateGroupsFromAccount: {
    input: { readonly AccountId: NonEmptyString; readonly GroupNames: NonEmptyStringList; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetAccountSettings: {
    input: { readonly AccountId: NonEmptyString; };
    output: { readonly AccountSettings?: AccountSettings | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateAccountSettings: {
    input: { readonly AccountId: NonEmptyString; readonly AccountSettings: AccountSettings; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetBot: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; };
    output: { readonly Bot?: Bot | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ThrottledClientException';
  };
  UpdateBot: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; readonly Disabled?: NullableBoolean | undefined; };
    output: { readonly Bot?: Bot | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'NotFoundException' | 'ThrottledClientException';
  };
  GetGlobalSettings: {
    input: Record<string, never>;
    output: { readonly BusinessCalling?: BusinessCallingSettings | undefined; readonly VoiceConnector?: VoiceConnectorSettings | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateGlobalSettings: {
    input: { readonly BusinessCalling?: BusinessCallingSettings | undefined; readonly VoiceConnector?: VoiceConnectorSettings | undefined; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetPhoneNumberOrder: {
    input: { readonly PhoneNumberOrderId: GuidString; };
    output: { readonly PhoneNumberOrder?: PhoneNumberOrder | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetPhoneNumberSettings: {
    input: Record<string, never>;
    output: { readonly CallingName?: CallingName | undefined; readonly CallingNameUpdatedTimestamp?: Iso8601Timestamp | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdatePhoneNumberSettings: {
    input: { readonly CallingName: CallingName; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetRetentionSettings: {
    input: { readonly AccountId: NonEmptyString; };
    output: { readonly RetentionSettings?: RetentionSettings | undefined; readonly InitiateDeletionTimestamp?: Iso8601Timestamp | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutRetentionSettings: {
    input: { readonly AccountId: NonEmptyString; readonly RetentionSettings: RetentionSettings; };
    output: { readonly RetentionSettings?: RetentionSettings | undefined; readonly InitiateDeletionTimestamp?: Iso8601Timestamp | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetUser: {
    input: { readonly AccountId: NonEmptyString; readonly UserId: NonEmptyString; };
    output: { readonly User?: User | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateUser: {
    input: { readonly AccountId: NonEmptyString; readonly UserId: NonEmptyString; readonly LicenseType?: License | undefined; readonly UserType?: UserType | undefined; readonly AlexaForBusinessMetadata?: AlexaForBusinessMetadata | undefined; };
    output: { readonly User?: User | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetUserSettings: {
    input: { readonly AccountId: String; readonly UserId: String; };
    output: { readonly UserSettings?: UserSettings | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateUserSettings: {
    input: { readonly AccountId: String; readonly UserId: String; readonly UserSettings: UserSettings; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  InviteUsers: {
    input: { readonly AccountId: NonEmptyString; readonly UserEmailList: UserEmailList; readonly UserType?: UserType | undefined; };
    output: { readonly Invites?: InviteList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListPhoneNumbers: {
    input: { readonly Status?: PhoneNumberStatus | undefined; readonly ProductType?: PhoneNumberProductType | undefined; readonly FilterName?: PhoneNumberAssociationName | undefined; readonly FilterValue?: String | undefined; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: String | undefined; };
    output: { readonly PhoneNumbers?: PhoneNumberList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'NotFoundException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListSupportedPhoneNumberCountries: {
    input: { readonly ProductType: PhoneNumberProductType; };
    output: { readonly PhoneNumberCountries?: PhoneNumberCountriesList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  LogoutUser: {
    input: { readonly AccountId: NonEmptyString; readonly UserId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RedactConversationMessage: {
    input: { readonly AccountId: NonEmptyString; readonly ConversationId: NonEmptyString; readonly MessageId: NonEmptyString; };
    output: Record<string, never>;
    error: 'NotFoundException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'BadRequestException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RedactRoomMessage: {
    input: { readonly AccountId: NonEmptyString; readonly RoomId: NonEmptyString; readonly MessageId: NonEmptyString; };
    output: Record<string, never>;
    error: 'NotFoundException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'BadRequestException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RegenerateSecurityToken: {
    input: { readonly AccountId: NonEmptyString; readonly BotId: NonEmptyString; };
    output: { readonly Bot?: Bot | undefined; };
    error: 'ServiceUnavailableException' | 'ServiceFailureException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedClientException' | 'NotFoundException' | 'ThrottledClientException';
  };
  ResetPersonalPIN: {
    input: { readonly AccountId: NonEmptyString; readonly UserId: NonEmptyString; };
    output: { readonly User?: User | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RestorePhoneNumber: {
    input: { readonly PhoneNumberId: NonEmptyString; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  SearchAvailablePhoneNumbers: {
    input: { readonly AreaCode?: String | undefined; readonly City?: String | undefined; readonly Country?: Alpha2CountryCode | undefined; readonly State?: String | undefined; readonly TollFreePrefix?: TollFreePrefix | undefined; readonly PhoneNumberType?: PhoneNumberType | undefined; readonly MaxResults?: PhoneNumberMaxResults | undefined; readonly NextToken?: String | undefined; };
    output: { readonly E164PhoneNumbers?: E164PhoneNumberList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AccessDeniedException: Record<never, never>;
  BadRequestException: Record<never, never>;
  ConflictException: Record<never, never>;
  ForbiddenException: Record<never, never>;
  NotFoundException: Record<never, never>;
  ResourceLimitExceededException: Record<never, never>;
  ServiceFailureException: Record<never, never>;
  ServiceUnavailableException: Record<never, never>;
  ThrottledClientException: Record<never, never>;
  UnauthorizedClientException: Record<never, never>;
  UnprocessableEntityException: Record<never, never>;
}
