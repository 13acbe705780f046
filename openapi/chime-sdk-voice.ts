// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AccessDeniedException = Record<string, never>;

export interface Address {
  readonly streetName?: SensitiveNonEmptyString | undefined;
  readonly streetSuffix?: SensitiveNonEmptyString | undefined;
  readonly postDirectional?: SensitiveNonEmptyString | undefined;
  readonly preDirectional?: SensitiveNonEmptyString | undefined;
  readonly streetNumber?: SensitiveNonEmptyString | undefined;
  readonly city?: SensitiveNonEmptyString | undefined;
  readonly state?: SensitiveNonEmptyString | undefined;
  readonly postalCode?: SensitiveNonEmptyString | undefined;
  readonly postalCodePlus4?: SensitiveNonEmptyString | undefined;
  readonly country?: SensitiveNonEmptyString | undefined;
}

export type AlexaSkillId = string;

export type AlexaSkillIdList = readonly AlexaSkillId[];

export type AlexaSkillStatus = 'ACTIVE' | 'INACTIVE';

export type Alpha2CountryCode = string;

export type AreaCode = string;

export type Arn = string;

export type BadRequestException = Record<string, never>;

export type Boolean = boolean;

export interface CallDetails {
  readonly VoiceConnectorId?: NonEmptyString128 | undefined;
  readonly TransactionId?: NonEmptyString256 | undefined;
  readonly IsCaller?: Boolean | undefined;
}

export type CallLegType = 'Caller' | 'Callee';

export type CallingName = string;

export type CallingNameStatus = 'Unassigned' | 'UpdateInProgress' | 'UpdateSucceeded' | 'UpdateFailed';

export type CallingRegion = string;

export type CallingRegionList = readonly CallingRegion[];

export interface CandidateAddress {
  readonly streetInfo?: SensitiveNonEmptyString | undefined;
  readonly streetNumber?: SensitiveNonEmptyString | undefined;
  readonly city?: SensitiveNonEmptyString | undefined;
  readonly state?: SensitiveNonEmptyString | undefined;
  readonly postalCode?: SensitiveNonEmptyString | undefined;
  readonly postalCodePlus4?: SensitiveNonEmptyString | undefined;
  readonly country?: SensitiveNonEmptyString | undefined;
}

export type CandidateAddressList = readonly CandidateAddress[];

export type Capability = 'Voice' | 'SMS';

export type CapabilityList = readonly Capability[];

export type ClientRequestId = string;

export type ConfidenceScore = number;

export type ConflictException = Record<string, never>;

export type ContactCenterSystemType = 'GENESYS_ENGAGE_ON_PREMISES' | 'AVAYA_AURA_CALL_CENTER_ELITE' | 'AVAYA_AURA_CONTACT_CENTER' | 'CISCO_UNIFIED_CONTACT_CENTER_ENTERPRISE';

export type ContactCenterSystemTypeList = readonly ContactCenterSystemType[];

export type Country = string;

export type CountryList = readonly Country[];

export type CpsLimit = number;

export interface Credential {
  readonly Username?: SensitiveString | undefined;
  readonly Password?: SensitiveString | undefined;
}

export type CredentialList = readonly Credential[];

export interface DNISEmergencyCallingConfiguration {
  readonly EmergencyPhoneNumber: E164PhoneNumber;
  readonly TestPhoneNumber?: E164PhoneNumber | undefined;
  readonly CallingCountry: Alpha2CountryCode;
}

export type DNISEmergencyCallingConfigurationList = readonly DNISEmergencyCallingConfiguration[];

export type DataRetentionInHours = number;

export type E164PhoneNumber = string;

export type E164PhoneNumberList = readonly E164PhoneNumber[];

export interface EmergencyCallingConfiguration {
  readonly DNIS?: DNISEmergencyCallingConfigurationList | undefined;
}

export type ErrorCode = 'BadRequest' | 'Conflict' | 'Forbidden' | 'NotFound' | 'PreconditionFailed' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'AccessDenied' | 'ServiceUnavailable' | 'Throttled' | 'Throttling' | 'Unauthorized' | 'Unprocessable' | 'VoiceConnectorGroupAssociationsExist' | 'PhoneNumberAssociationsExist' | 'Gone';

export interface ExternalSystemsConfiguration {
  readonly SessionBorderControllerTypes?: SessionBorderControllerTypeList | undefined;
  readonly ContactCenterSystemTypes?: ContactCenterSystemTypeList | undefined;
}

export type ForbiddenException = Record<string, never>;

export type FunctionArn = string;

export type GeoMatchLevel = 'Country' | 'AreaCode';

export interface GeoMatchParams {
  readonly Country: Country;
  readonly AreaCode: AreaCode;
}

export type GoneException = Record<string, never>;

export type GuidString = string;

export type Integer = number;

export type Iso8601Timestamp = number;

export type LanguageCode = 'en-US';

export interface LoggingConfiguration {
  readonly EnableSIPLogs?: Boolean | undefined;
  readonly EnableMediaMetricLogs?: Boolean | undefined;
}

export interface MediaInsightsConfiguration {
  readonly Disabled?: Boolean | undefined;
  readonly ConfigurationArn?: Arn | undefined;
}

export type NetworkType = 'IPV4_ONLY' | 'DUAL_STACK';

export type NextTokenString = string;

export type NonEmptyString = string;

export type NonEmptyString128 = string;

export type NonEmptyString256 = string;

export type NonEmptyStringList = readonly String[];

export type NotFoundException = Record<string, never>;

export type NotificationTarget = 'EventBridge' | 'SNS' | 'SQS';

export type NullableBoolean = boolean;

export type NumberSelectionBehavior = 'PreferSticky' | 'AvoidSticky';

export interface OrderedPhoneNumber {
  readonly E164PhoneNumber?: E164PhoneNumber | undefined;
  readonly Status?: OrderedPhoneNumberStatus | undefined;
}

export type OrderedPhoneNumberList = readonly OrderedPhoneNumber[];

export type OrderedPhoneNumberStatus = 'Processing' | 'Acquired' | 'Failed';

export interface Origination {
  readonly Routes?: OriginationRouteList | undefined;
  readonly Disabled?: Boolean | undefined;
}

export interface OriginationRoute {
  readonly Host?: String | undefined;
  readonly Port?: Port | undefined;
  readonly Protocol?: OriginationRouteProtocol | undefined;
  readonly Priority?: OriginationRoutePriority | undefined;
  readonly Weight?: OriginationRouteWeight | undefined;
}

export type OriginationRouteList = readonly OriginationRoute[];

export type OriginationRoutePriority = number;

export type OriginationRouteProtocol = 'TCP' | 'UDP';

export type OriginationRouteWeight = number;

export interface Participant {
  readonly PhoneNumber?: E164PhoneNumber | undefined;
  readonly ProxyPhoneNumber?: E164PhoneNumber | undefined;
}

export type ParticipantPhoneNumberList = readonly E164PhoneNumber[];

export type Participants = readonly Participant[];

export interface PhoneNumber {
  readonly PhoneNumberId?: SensitiveNonEmptyString | undefined;
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
  readonly OrderId?: GuidString | undefined;
  readonly Name?: PhoneNumberName | undefined;
}

export interface PhoneNumberAssociation {
  readonly Value?: String | undefined;
  readonly Name?: PhoneNumberAssociationName | undefined;
  readonly AssociatedTimestamp?: Iso8601Timestamp | undefined;
}

export type PhoneNumberAssociationList = readonly PhoneNumberAssociation[];

export type PhoneNumberAssociationName = 'VoiceConnectorId' | 'VoiceConnectorGroupId' | 'SipRuleId';

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
  readonly PhoneNumberId?: SensitiveNonEmptyString | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: String | undefined;
}

export type PhoneNumberErrorList = readonly PhoneNumberError[];

export type PhoneNumberList = readonly PhoneNumber[];

export type PhoneNumberMaxResults = number;

export type PhoneNumberName = string;

export interface PhoneNumberOrder {
  readonly PhoneNumberOrderId?: GuidString | undefined;
  readonly ProductType?: PhoneNumberProductType | undefined;
  readonly Status?: PhoneNumberOrderStatus | undefined;
  readonly OrderType?: PhoneNumberOrderType | undefined;
  readonly OrderedPhoneNumbers?: OrderedPhoneNumberList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly FocDate?: Iso8601Timestamp | undefined;
}

export type PhoneNumberOrderList = readonly PhoneNumberOrder[];

export type PhoneNumberOrderStatus = 'Processing' | 'Successful' | 'Failed' | 'Partial' | 'PendingDocuments' | 'Submitted' | 'FOC' | 'ChangeRequested' | 'Exception' | 'CancelRequested' | 'Cancelled';

export type PhoneNumberOrderType = 'New' | 'Porting';

export type PhoneNumberProductType = 'VoiceConnector' | 'SipMediaApplicationDialIn';

export type PhoneNumberStatus = 'Cancelled' | 'PortinCancelRequested' | 'PortinInProgress' | 'AcquireInProgress' | 'AcquireFailed' | 'Unassigned' | 'Assigned' | 'ReleaseInProgress' | 'DeleteInProgress' | 'ReleaseFailed' | 'DeleteFailed';

export type PhoneNumberType = 'Local' | 'TollFree';

export type PhoneNumberTypeList = readonly PhoneNumberType[];

export type Port = number;

export type PositiveInteger = number;

export interface Proxy {
  readonly DefaultSessionExpiryMinutes?: Integer | undefined;
  readonly Disabled?: Boolean | undefined;
  readonly FallBackPhoneNumber?: E164PhoneNumber | undefined;
  readonly PhoneNumberCountries?: StringList | undefined;
}

export interface ProxySession {
  readonly VoiceConnectorId?: NonEmptyString128 | undefined;
  readonly ProxySessionId?: NonEmptyString128 | undefined;
  readonly Name?: String128 | undefined;
  readonly Status?: ProxySessionStatus | undefined;
  readonly ExpiryMinutes?: PositiveInteger | undefined;
  readonly Capabilities?: CapabilityList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly EndedTimestamp?: Iso8601Timestamp | undefined;
  readonly Participants?: Participants | undefined;
  readonly NumberSelectionBehavior?: NumberSelectionBehavior | undefined;
  readonly GeoMatchLevel?: GeoMatchLevel | undefined;
  readonly GeoMatchParams?: GeoMatchParams | undefined;
}

export type ProxySessionNameString = string;

export type ProxySessionStatus = 'Open' | 'InProgress' | 'Closed';

export type ProxySessions = readonly ProxySession[];

export type ResourceLimitExceededException = Record<string, never>;

export type ResultMax = number;

export type SMACreateCallArgumentsMap = Readonly<Record<string, SensitiveString>>;

export type SMAUpdateCallArgumentsMap = Readonly<Record<string, SensitiveString>>;

export type SensitiveNonEmptyString = string;

export type SensitiveString = string;

export type SensitiveStringList = readonly SensitiveString[];

export interface ServerSideEncryptionConfiguration {
  readonly KmsKeyArn: Arn;
}

export type ServiceFailureException = Record<string, never>;

export type ServiceUnavailableException = Record<string, never>;

export type SessionBorderControllerType = 'RIBBON_SBC' | 'ORACLE_ACME_PACKET_SBC' | 'AVAYA_SBCE' | 'CISCO_UNIFIED_BORDER_ELEMENT' | 'AUDIOCODES_MEDIANT_SBC';

export type SessionBorderControllerTypeList = readonly SessionBorderControllerType[];

export type SipApplicationPriority = number;

export type SipHeadersMap = Readonly<Record<string, SensitiveString>>;

export interface SipMediaApplication {
  readonly SipMediaApplicationId?: NonEmptyString | undefined;
  readonly AwsRegion?: String | undefined;
  readonly Name?: SipMediaApplicationName | undefined;
  readonly Endpoints?: SipMediaApplicationEndpointList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly SipMediaApplicationArn?: NonEmptyString | undefined;
}

export interface SipMediaApplicationAlexaSkillConfiguration {
  readonly AlexaSkillStatus: AlexaSkillStatus;
  readonly AlexaSkillIds: AlexaSkillIdList;
}

export interface SipMediaApplicationCall {
  readonly TransactionId?: GuidString | undefined;
}

export interface SipMediaApplicationEndpoint {
  readonly LambdaArn?: FunctionArn | undefined;
}

export type SipMediaApplicationEndpointList = readonly SipMediaApplicationEndpoint[];

export type SipMediaApplicationList = readonly SipMediaApplication[];

export interface SipMediaApplicationLoggingConfiguration {
  readonly EnableSipMediaApplicationMessageLogs?: Boolean | undefined;
}

export type SipMediaApplicationName = string;

export interface SipRule {
  readonly SipRuleId?: NonEmptyString | undefined;
  readonly Name?: SipRuleName | undefined;
  readonly Disabled?: Boolean | undefined;
  readonly TriggerType?: SipRuleTriggerType | undefined;
  readonly TriggerValue?: NonEmptyString | undefined;
  readonly TargetApplications?: SipRuleTargetApplicationList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type SipRuleList = readonly SipRule[];

export type SipRuleName = string;

export interface SipRuleTargetApplication {
  readonly SipMediaApplicationId?: NonEmptyString | undefined;
  readonly Priority?: SipApplicationPriority | undefined;
  readonly AwsRegion?: String | undefined;
}

export type SipRuleTargetApplicationList = readonly SipRuleTargetApplication[];

export type SipRuleTriggerType = 'ToPhoneNumber' | 'RequestUriHostname';

export interface SpeakerSearchDetails {
  readonly Results?: SpeakerSearchResultList | undefined;
  readonly VoiceprintGenerationStatus?: NonEmptyString256 | undefined;
}

export interface SpeakerSearchResult {
  readonly ConfidenceScore?: ConfidenceScore | undefined;
  readonly VoiceProfileId?: NonEmptyString256 | undefined;
}

export type SpeakerSearchResultList = readonly SpeakerSearchResult[];

export interface SpeakerSearchTask {
  readonly SpeakerSearchTaskId?: NonEmptyString256 | undefined;
  readonly SpeakerSearchTaskStatus?: NonEmptyString | undefined;
  readonly CallDetails?: CallDetails | undefined;
  readonly SpeakerSearchDetails?: SpeakerSearchDetails | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly StartedTimestamp?: Iso8601Timestamp | undefined;
  readonly StatusMessage?: String | undefined;
}

export interface StreamingConfiguration {
  readonly DataRetentionInHours: DataRetentionInHours;
  readonly Disabled: Boolean;
  readonly StreamingNotificationTargets?: StreamingNotificationTargetList | undefined;
  readonly MediaInsightsConfiguration?: MediaInsightsConfiguration | undefined;
}

export interface StreamingNotificationTarget {
  readonly NotificationTarget?: NotificationTarget | undefined;
}

export type StreamingNotificationTargetList = readonly StreamingNotificationTarget[];

export type String = string;

export type String128 = string;

export type StringList = readonly String[];

export interface Tag {
  readonly Key: TagKey;
  readonly Value: TagValue;
}

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagList = readonly Tag[];

export type TagValue = string;

export interface Termination {
  readonly CpsLimit?: CpsLimit | undefined;
  readonly DefaultPhoneNumber?: E164PhoneNumber | undefined;
  readonly CallingRegions?: CallingRegionList | undefined;
  readonly CidrAllowedList?: StringList | undefined;
  readonly Disabled?: Boolean | undefined;
}

export interface TerminationHealth {
  readonly Timestamp?: Iso8601Timestamp | undefined;
  readonly Source?: String | undefined;
}

export type ThrottledClientException = Record<string, never>;

export type TollFreePrefix = string;

export type UnauthorizedClientException = Record<string, never>;

export type UnprocessableEntityException = Record<string, never>;

export interface UpdatePhoneNumberRequestItem {
  readonly PhoneNumberId: SensitiveNonEmptyString;
  readonly ProductType?: PhoneNumberProductType | undefined;
  readonly CallingName?: CallingName | undefined;
  readonly Name?: PhoneNumberName | undefined;
}

export type UpdatePhoneNumberRequestItemList = readonly UpdatePhoneNumberRequestItem[];

export type ValidationResult = number;

export interface VoiceConnector {
  readonly VoiceConnectorId?: NonEmptyString | undefined;
  readonly AwsRegion?: VoiceConnectorAwsRegion | undefined;
  readonly Name?: VoiceConnectorName | undefined;
  readonly OutboundHostName?: String | undefined;
  readonly RequireEncryption?: Boolean | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly VoiceConnectorArn?: NonEmptyString | undefined;
  readonly IntegrationType?: VoiceConnectorIntegrationType | undefined;
  readonly NetworkType?: NetworkType | undefined;
}

export type VoiceConnectorAwsRegion = 'us-east-1' | 'us-west-2' | 'ca-central-1' | 'eu-central-1' | 'eu-west-1' | 'eu-west-2' | 'ap-northeast-2' | 'ap-northeast-1' | 'ap-southeast-1' | 'ap-southeast-2';

export type VoiceConnectorAwsRegionList = readonly VoiceConnectorAwsRegion[];

export interface VoiceConnectorGroup {
  readonly VoiceConnectorGroupId?: NonEmptyString | undefined;
  readonly Name?: VoiceConnectorGroupName | undefined;
  readonly VoiceConnectorItems?: VoiceConnectorItemList | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly VoiceConnectorGroupArn?: NonEmptyString | undefined;
}

export type VoiceConnectorGroupList = readonly VoiceConnectorGroup[];

export type VoiceConnectorGroupName = string;

export type VoiceConnectorIntegrationType = 'CONNECT_CALL_TRANSFER_CONNECTOR' | 'CONNECT_ANALYTICS_CONNECTOR';

export interface VoiceConnectorItem {
  readonly VoiceConnectorId: NonEmptyString;
  readonly Priority: VoiceConnectorItemPriority;
}

export type VoiceConnectorItemList = readonly VoiceConnectorItem[];

export type VoiceConnectorItemPriority = number;

export type VoiceConnectorList = readonly VoiceConnector[];

export type VoiceConnectorName = string;

export interface VoiceConnectorSettings {
  readonly CdrBucket?: String | undefined;
}

export interface VoiceProfile {
  readonly VoiceProfileId?: NonEmptyString256 | undefined;
  readonly VoiceProfileArn?: Arn | undefined;
  readonly VoiceProfileDomainId?: NonEmptyString256 | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly ExpirationTimestamp?: Iso8601Timestamp | undefined;
}

export interface VoiceProfileDomain {
  readonly VoiceProfileDomainId?: NonEmptyString256 | undefined;
  readonly VoiceProfileDomainArn?: Arn | undefined;
  readonly Name?: VoiceProfileDomainName | undefined;
  readonly Description?: VoiceProfileDomainDescription | undefined;
  readonly ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type VoiceProfileDomainDescription = string;

export type VoiceProfileDomainName = string;

export interface VoiceProfileDomainSummary {
  readonly VoiceProfileDomainId?: NonEmptyString256 | undefined;
  readonly VoiceProfileDomainArn?: Arn | undefined;
  readonly Name?: VoiceProfileDomainName | undefined;
  readonly Description?: VoiceProfileDomainDescription | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type VoiceProfileDomainSummaryList = readonly VoiceProfileDomainSummary[];

export interface VoiceProfileSummary {
  readonly VoiceProfileId?: NonEmptyString256 | undefined;
  readonly VoiceProfileArn?: Arn | undefined;
  readonly VoiceProfileDomainId?: NonEmptyString256 | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly ExpirationTimestamp?: Iso8601Timestamp | undefined;
}

export type VoiceProfileSummaryList = readonly VoiceProfileSummary[];

export interface VoiceToneAnalysisTask {
  readonly VoiceToneAnalysisTaskId?: NonEmptyString256 | undefined;
  readonly VoiceToneAnalysisTaskStatus?: NonEmptyString | undefined;
  readonly CallDetails?: CallDetails | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly StartedTimestamp?: Iso8601Timestamp | undefined;
  readonly StatusMessage?: String | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AssociatePhoneNumbersWithVoiceConnector: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly E164PhoneNumbers: E164PhoneNumberList; readonly ForceAssociate?: NullableBoolean | undefined; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'AccessDeniedException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  AssociatePhoneNumbersWithVoiceConnectorGroup: {
    input: { readonly VoiceConnectorGroupId: NonEmptyString; readonly E164PhoneNumbers: E164PhoneNumberList; readonly ForceAssociate?: NullableBoolean | undefined; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'AccessDeniedException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchDeletePhoneNumber: {
    input: { readonly PhoneNumberIds: NonEmptyStringList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  BatchUpdatePhoneNumber: {
    input: { readonly UpdatePhoneNumberRequestItems: UpdatePhoneNumberRequestItemList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreatePhoneNumberOrder: {
    input: { readonly ProductType: PhoneNumberProductType; readonly E164PhoneNumbers: E164PhoneNumberList; readonly Name?: PhoneNumberName | undefined; };
    output: { readonly PhoneNumberOrder?: PhoneNumberOrder | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListPhoneNumberOrders: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly PhoneNumberOrders?: PhoneNumberOrderList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateProxySession: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly ParticipantPhoneNumbers: ParticipantPhoneNumberList; readonly Name?: ProxySessionNameString | undefined; readonly ExpiryMinutes?: PositiveInteger | undefined; readonly Capabilities: CapabilityList; readonly NumberSelectionBehavior?: NumberSelectionBehavior | undefined; readonly GeoMatchLevel?: GeoMatchLevel | undefined; readonly GeoMatchParams?: GeoMatchParams | undefined; };
    output: { readonly ProxySession?: ProxySession | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListProxySessions: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly Status?: ProxySessionStatus | undefined; readonly NextToken?: NextTokenString | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly ProxySessions?: ProxySessions | undefined; readonly NextToken?: NextTokenString | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateSipMediaApplication: {
    input: { readonly AwsRegion: String; readonly Name: SipMediaApplicationName; readonly Endpoints: SipMediaApplicationEndpointList; readonly Tags?: TagList | undefined; };
    output: { readonly SipMediaApplication?: SipMediaApplication | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListSipMediaApplications: {
    input: { readonly MaxResults?: ResultMax | undefined; readonly NextToken?: NextTokenString | undefined; };
    output: { readonly SipMediaApplications?: SipMediaApplicationList | undefined; readonly NextToken?: NextTokenString | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateSipMediaApplicationCall: {
    input: { readonly SipMediaApplicationId: NonEmptyString; readonly FromPhoneNumber: E164PhoneNumber; readonly ToPhoneNumber: E164PhoneNumber; readonly SipHeaders?: SipHeadersMap | undefined; readonly ArgumentsMap?: SMACreateCallArgumentsMap | undefined; };
    output: { readonly SipMediaApplicationCall?: SipMediaApplicationCall | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'AccessDeniedException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateSipRule: {
    input: { readonly Name: SipRuleName; readonly TriggerType: SipRuleTriggerType; readonly TriggerValue: NonEmptyString; readonly Disabled?: NullableBoolean | undefined; readonly TargetApplications?: SipRuleTargetApplicationList | undefined; };
    output: { readonly SipRule?: SipRule | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListSipRules: {
    input: { readonly SipMediaApplicationId?: NonEmptyString | undefined; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: NextTokenString | undefined; };
    output: { readonly SipRules?: SipRuleList | undefined; readonly NextToken?: NextTokenString | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateVoiceConnector: {
    input: { readonly Name: VoiceConnectorName; readonly AwsRegion?: VoiceConnectorAwsRegion | undefined; readonly RequireEncryption: Boolean; readonly Tags?: TagList | undefined; readonly IntegrationType?: VoiceConnectorIntegrationType | undefined; readonly NetworkType?: NetworkType | undefined; };
    output: { readonly VoiceConnector?: VoiceConnector | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListVoiceConnectors: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly VoiceConnectors?: VoiceConnectorList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateVoiceConnectorGroup: {
    input: { readonly Name: VoiceConnectorGroupName; readonly VoiceConnectorItems?: VoiceConnectorItemList | undefined; };
    output: { readonly VoiceConnectorGroup?: VoiceConnectorGroup | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListVoiceConnectorGroups: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly VoiceConnectorGroups?: VoiceConnectorGroupList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateVoiceProfile: {
    input: { readonly SpeakerSearchTaskId: NonEmptyString256; };
    output: { readonly VoiceProfile?: VoiceProfile | undefined; };
    error: 'BadRequestException' | 'ResourceLimitExceededException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'GoneException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListVoiceProfiles: {
    input: { readonly VoiceProfileDomainId: NonEmptyString256; readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly VoiceProfiles?: VoiceProfileSummaryList | undefined; readonly NextToken?: String | undefined; };
    error: 'NotFoundException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateVoiceProfileDomain: {
    input: { readonly Name: VoiceProfileDomainName; readonly Description?: VoiceProfileDomainDescription | undefined; readonly ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration; readonly ClientRequestToken?: ClientRequestId | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly VoiceProfileDomain?: VoiceProfileDomain | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListVoiceProfileDomains: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly VoiceProfileDomains?: VoiceProfileDomainSummaryList | undefined; readonly NextToken?: String | undefined; };
    error: 'NotFoundException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeletePhoneNumber: {
    input: { readonly PhoneNumberId: SensitiveNonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetPhoneNumber: {
    input: { readonly PhoneNumberId: SensitiveNonEmptyString; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdatePhoneNumber: {
    input: { readonly PhoneNumberId: SensitiveNonEmptyString; readonly ProductType?: PhoneNumberProductType | undefined; readonly CallingName?: CallingName | undefined; readonly Name?: PhoneNumberName | undefined; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteProxySession: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly ProxySessionId: NonEmptyString128; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetProxySession: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly ProxySessionId: NonEmptyString128; };
    output: { readonly ProxySession?: ProxySession | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateProxySession: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly ProxySessionId: NonEmptyString128; readonly Capabilities: CapabilityList; readonly ExpiryMinutes?: PositiveInteger | undefined; };
    output: { readonly ProxySession?: ProxySession | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteSipMediaApplication: {
    input: { readonly SipMediaApplicationId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetSipMediaApplication: {
    input: { readonly SipMediaApplicationId: NonEmptyString; };
    output: { readonly SipMediaApplication?: SipMediaApplication | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateSipMediaApplication: {
    input: { readonly SipMediaApplicationId: NonEmptyString; readonly Name?: SipMediaApplicationName | undefined; readonly Endpoints?: SipMediaApplicationEndpointList | undefined; };
    output: { readonly SipMediaApplication?: SipMediaApplication | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteSipRule: {
    input: { readonly SipRuleId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetSipRule: {
    input: { readonly SipRuleId: NonEmptyString; };
    output: { readonly SipRule?: SipRule | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateSipRule: {
    input: { readonly SipRuleId: NonEmptyString; readonly Name: SipRuleName; readonly Disabled?: NullableBoolean | undefined; readonly TargetApplications?: SipRuleTargetApplicationList | undefined; };
    output: { readonly SipRule?: SipRule | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnector: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnector: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly VoiceConnector?: VoiceConnector | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateVoiceConnector: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly Name: VoiceConnectorName; readonly RequireEncryption: Boolean; };
    output: { readonly VoiceConnector?: VoiceConnector | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorEmergencyCallingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorEmergencyCallingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly EmergencyCallingConfiguration?: EmergencyCallingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorEmergencyCallingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly EmergencyCallingConfiguration: EmergencyCallingConfiguration; };
    output: { readonly EmergencyCallingConfiguration?: EmergencyCallingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorExternalSystemsConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorExternalSystemsConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly ExternalSystemsConfiguration?: ExternalSystemsConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorExternalSystemsConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly SessionBorderControllerTypes?: SessionBorderControllerTypeList | undefined; readonly ContactCenterSystemTypes?: ContactCenterSystemTypeList | undefined; };
    output: { readonly ExternalSystemsConfiguration?: ExternalSystemsConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ConflictException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorGroup: {
    input: { readonly VoiceConnectorGroupId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorGroup: {
    input: { readonly VoiceConnectorGroupId: NonEmptyString; };
    output: { readonly VoiceConnectorGroup?: VoiceConnectorGroup | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateVoiceConnectorGroup: {
    input: { readonly VoiceConnectorGroupId: NonEmptyString; readonly Name: VoiceConnectorGroupName; readonly VoiceConnectorItems: VoiceConnectorItemList; };
    output: { readonly VoiceConnectorGroup?: VoiceConnectorGroup | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorOrigination: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorOrigination: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly Origination?: Origination | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorOrigination: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly Origination: Origination; };
    output: { readonly Origination?: Origination | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorProxy: {
    input: { readonly VoiceConnectorId: NonEmptyString128; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorProxy: {
    input: { readonly VoiceConnectorId: NonEmptyString128; };
    output: { readonly Proxy?: Proxy | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorProxy: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly DefaultSessionExpiryMinutes: Integer; readonly PhoneNumberPoolCountries: CountryList; readonly FallBackPhoneNumber?: E164PhoneNumber | undefined; readonly Disabled?: Boolean | undefined; };
    output: { readonly Proxy?: Proxy | undefined; };
    error: 'UnauthorizedClientException' | 'AccessDeniedException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorStreamingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorStreamingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly StreamingConfiguration?: StreamingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorStreamingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly StreamingConfiguration: StreamingConfiguration; };
    output: { readonly StreamingConfiguration?: StreamingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorTermination: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorTermination: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly Termination?: Termination | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorTermination: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly Termination: Termination; };
    output: { readonly Termination?: Termination | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'AccessDeniedException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceConnectorTerminationCredentials: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly Usernames: SensitiveStringList; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceProfile: {
    input: { readonly VoiceProfileId: NonEmptyString256; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceProfile: {
    input: { readonly VoiceProfileId: NonEmptyString256; };
    output: { readonly VoiceProfile?: VoiceProfile | undefined; };
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateVoiceProfile: {
    input: { readonly VoiceProfileId: NonEmptyString256; readonly SpeakerSearchTaskId: NonEmptyString256; };
    output: { readonly VoiceProfile?: VoiceProfile | undefined; };
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'GoneException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteVoiceProfileDomain: {
    input: { readonly VoiceProfileDomainId: NonEmptyString256; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'AccessDeniedException' | 'BadRequestException' | 'ConflictException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceProfileDomain: {
    input: { readonly VoiceProfileDomainId: NonEmptyString256; };
    output: { readonly VoiceProfileDomain?: VoiceProfileDomain | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'AccessDeniedException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateVoiceProfileDomain: {
    input: { readonly VoiceProfileDomainId: NonEmptyString256; readonly Name?: VoiceProfileDomainName | undefined; readonly Description?: VoiceProfileDomainDescription | undefined; };
    output: { readonly VoiceProfileDomain?: VoiceProfileDomain | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'AccessDeniedException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DisassociatePhoneNumbersFromVoiceConnector: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly E164PhoneNumbers: E164PhoneNumberList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DisassociatePhoneNumbersFromVoiceConnectorGroup: {
    input: { readonly VoiceConnectorGroupId: NonEmptyString; readonly E164PhoneNumbers: E164PhoneNumberList; };
    output: { readonly PhoneNumberErrors?: PhoneNumberErrorList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetGlobalSettings: {
    input: Record<string, never>;
    output: { readonly VoiceConnector?: VoiceConnectorSettings | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateGlobalSettings: {
    input: { readonly VoiceConnector?: VoiceConnectorSettings | undefined; };
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
  GetSipMediaApplicationAlexaSkillConfiguration: {
    input: { readonly SipMediaApplicationId: NonEmptyString; };
    output: { readonly SipMediaApplicationAlexaSkillConfiguration?: SipMediaApplicationAlexaSkillConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutSipMediaApplicationAlexaSkillConfiguration: {
    input: { readonly SipMediaApplicationId: NonEmptyString; readonly SipMediaApplicationAlexaSkillConfiguration?: SipMediaApplicationAlexaSkillConfiguration | undefined; };
    output: { readonly SipMediaApplicationAlexaSkillConfiguration?: SipMediaApplicationAlexaSkillConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetSipMediaApplicationLoggingConfiguration: {
    input: { readonly SipMediaApplicationId: NonEmptyString; };
    output: { readonly SipMediaApplicationLoggingConfiguration?: SipMediaApplicationLoggingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutSipMediaApplicationLoggingConfiguration: {
    input: { readonly SipMediaApplicationId: NonEmptyString; readonly SipMediaApplicationLoggingConfiguration?: SipMediaApplicationLoggingConfiguration | undefined; };
    output: { readonly SipMediaApplicationLoggingConfiguration?: SipMediaApplicationLoggingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetSpeakerSearchTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly SpeakerSearchTaskId: NonEmptyString256; };
    output: { readonly SpeakerSearchTask?: SpeakerSearchTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ConflictException' | 'ThrottledClientException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ServiceFailureException' | 'ServiceUnavailableException';
  };
  GetVoiceConnectorLoggingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly LoggingConfiguration?: LoggingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorLoggingConfiguration: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly LoggingConfiguration: LoggingConfiguration; };
    output: { readonly LoggingConfiguration?: LoggingConfiguration | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceConnectorTerminationHealth: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly TerminationHealth?: TerminationHealth | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceToneAnalysisTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly VoiceToneAnalysisTaskId: NonEmptyString256; readonly IsCaller: Boolean; };
    output: { readonly VoiceToneAnalysisTask?: VoiceToneAnalysisTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ConflictException' | 'ThrottledClientException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ServiceFailureException' | 'ServiceUnavailableException';
  };
  ListAvailableVoiceConnectorRegions: {
    input: Record<string, never>;
    output: { readonly VoiceConnectorRegions?: VoiceConnectorAwsRegionList | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListPhoneNumbers: {
    input: { readonly Status?: String | undefined; readonly ProductType?: PhoneNumberProductType | undefined; readonly FilterName?: PhoneNumberAssociationName | undefined; readonly FilterValue?: String | undefined; readonly MaxResults?: ResultMax | undefined; readonly NextToken?: String | undefined; };
    output: { readonly PhoneNumbers?: PhoneNumberList | undefined; readonly NextToken?: String | undefined; };
    error: 'UnauthorizedClientException' | 'ForbiddenException' | 'BadRequestException' | 'NotFoundException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListSupportedPhoneNumberCountries: {
    input: { readonly ProductType: PhoneNumberProductType; };
    output: { readonly PhoneNumberCountries?: PhoneNumberCountriesList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListTagsForResource: {
    input: { readonly ResourceARN: Arn; };
    output: { readonly Tags?: TagList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListVoiceConnectorTerminationCredentials: {
    input: { readonly VoiceConnectorId: NonEmptyString; };
    output: { readonly Usernames?: SensitiveStringList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  PutVoiceConnectorTerminationCredentials: {
    input: { readonly VoiceConnectorId: NonEmptyString; readonly Credentials?: CredentialList | undefined; };
    output: Record<string, never>;
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  RestorePhoneNumber: {
    input: { readonly PhoneNumberId: SensitiveNonEmptyString; };
    output: { readonly PhoneNumber?: PhoneNumber | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  SearchAvailablePhoneNumbers: {
    input: { readonly AreaCode?: String | undefined; readonly City?: String | undefined; readonly Country?: Alpha2CountryCode | undefined; readonly State?: String | undefined; readonly TollFreePrefix?: TollFreePrefix | undefined; readonly PhoneNumberType?: PhoneNumberType | undefined; readonly MaxResults?: PhoneNumberMaxResults | undefined; readonly NextToken?: String | undefined; };
    output: { readonly E164PhoneNumbers?: E164PhoneNumberList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'AccessDeniedException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StartSpeakerSearchTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly TransactionId: NonEmptyString256; readonly VoiceProfileDomainId: NonEmptyString256; readonly ClientRequestToken?: ClientRequestId | undefined; readonly CallLeg?: CallLegType | undefined; };
    output: { readonly SpeakerSearchTask?: SpeakerSearchTask | undefined; };
    error: 'BadRequestException' | 'ResourceLimitExceededException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'GoneException' | 'UnprocessableEntityException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StartVoiceToneAnalysisTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly TransactionId: NonEmptyString256; readonly LanguageCode: LanguageCode; readonly ClientRequestToken?: ClientRequestId | undefined; };
    output: { readonly VoiceToneAnalysisTask?: VoiceToneAnalysisTask | undefined; };
    error: 'BadRequestException' | 'ResourceLimitExceededException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'GoneException' | 'UnprocessableEntityException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StopSpeakerSearchTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly SpeakerSearchTaskId: NonEmptyString256; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'UnprocessableEntityException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StopVoiceToneAnalysisTask: {
    input: { readonly VoiceConnectorId: NonEmptyString128; readonly VoiceToneAnalysisTaskId: NonEmptyString256; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'UnauthorizedClientException' | 'ForbiddenException' | 'AccessDeniedException' | 'NotFoundException' | 'ConflictException' | 'UnprocessableEntityException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  TagResource: {
    input: { readonly ResourceARN: Arn; readonly Tags: TagList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'ResourceLimitExceededException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UntagResource: {
    input: { readonly ResourceARN: Arn; readonly TagKeys: TagKeyList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateSipMediaApplicationCall: {
    input: { readonly SipMediaApplicationId: NonEmptyString; readonly TransactionId: NonEmptyString; readonly Arguments: SMAUpdateCallArgumentsMap; };
    output: { readonly SipMediaApplicationCall?: SipMediaApplicationCall | undefined; };
    error: 'BadRequestException' | 'NotFoundException' | 'ForbiddenException' | 'ResourceLimitExceededException' | 'ThrottledClientException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ValidateE911Address: {
    input: { readonly AwsAccountId: NonEmptyString; readonly StreetNumber: SensitiveNonEmptyString; readonly StreetInfo: SensitiveNonEmptyString; readonly City: SensitiveNonEmptyString; readonly State: SensitiveNonEmptyString; readonly Country: SensitiveNonEmptyString; readonly PostalCode: SensitiveNonEmptyString; };
    output: { readonly ValidationResult?: ValidationResult | undefined; readonly AddressExternalId?: String | undefined; readonly Address?: Address | undefined; readonly CandidateAddressList?: CandidateAddressList | undefined; };
    error: 'UnauthorizedClientException' | 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'ThrottledClientException' | 'AccessDeniedException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AccessDeniedException: Record<never, never>;
  BadRequestException: Record<never, never>;
  ConflictException: Record<never, never>;
  ForbiddenException: Record<never, never>;
  GoneException: Record<never, never>;
  NotFoundException: Record<never, never>;
  ResourceLimitExceededException: Record<never, never>;
  ServiceFailureException: Record<never, never>;
  ServiceUnavailableException: Record<never, never>;
  ThrottledClientException: Record<never, never>;
  UnauthorizedClientException: Record<never, never>;
  UnprocessableEntityException: Record<never, never>;
}
