// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AmazonResourceName = string;

export type Arn = string;

export interface Attendee {
  readonly ExternalUserId?: ExternalUserId | undefined;
  readonly AttendeeId?: GuidString | undefined;
  readonly JoinToken?: JoinTokenString | undefined;
  readonly Capabilities?: AttendeeCapabilities | undefined;
}

export interface AttendeeCapabilities {
  readonly Audio: MediaCapabilities;
  readonly Video: MediaCapabilities;
  readonly Content: MediaCapabilities;
}

export interface AttendeeFeatures {
  readonly MaxCount?: AttendeeMax | undefined;
}

export interface AttendeeIdItem {
  readonly AttendeeId: GuidString;
}

export type AttendeeIdsList = readonly AttendeeIdItem[];

export type AttendeeList = readonly Attendee[];

export type AttendeeMax = number;

export interface AudioFeatures {
  readonly EchoReduction?: MeetingFeatureStatus | undefined;
}

export interface BadRequestException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type BatchCreateAttendeeErrorList = readonly CreateAttendeeError[];

export type Boolean = boolean;

export type ClientRequestToken = string;

export interface ConflictException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface ContentFeatures {
  readonly MaxResolution?: ContentResolution | undefined;
}

export type ContentResolution = 'None' | 'FHD' | 'UHD';

export interface CreateAttendeeError {
  readonly ExternalUserId?: ExternalUserId | undefined;
  readonly ErrorCode?: String | undefined;
  readonly ErrorMessage?: String | undefined;
}

export interface CreateAttendeeRequestItem {
  readonly ExternalUserId: ExternalUserId;
  readonly Capabilities?: AttendeeCapabilities | undefined;
}

export type CreateAttendeeRequestItemList = readonly CreateAttendeeRequestItem[];

export type CreateMeetingWithAttendeesRequestItemList = readonly CreateAttendeeRequestItem[];

export interface EngineTranscribeMedicalSettings {
  readonly LanguageCode: TranscribeMedicalLanguageCode;
  readonly Specialty: TranscribeMedicalSpecialty;
  readonly Type: TranscribeMedicalType;
  readonly VocabularyName?: String | undefined;
  readonly Region?: TranscribeMedicalRegion | undefined;
  readonly ContentIdentificationType?: TranscribeMedicalContentIdentificationType | undefined;
}

export interface EngineTranscribeSettings {
  readonly LanguageCode?: TranscribeLanguageCode | undefined;
  readonly VocabularyFilterMethod?: TranscribeVocabularyFilterMethod | undefined;
  readonly VocabularyFilterName?: String | undefined;
  readonly VocabularyName?: String | undefined;
  readonly Region?: TranscribeRegion | undefined;
  readonly EnablePartialResultsStabilization?: Boolean | undefined;
  readonly PartialResultsStability?: TranscribePartialResultsStability | undefined;
  readonly ContentIdentificationType?: TranscribeContentIdentificationType | undefined;
  readonly ContentRedactionType?: TranscribeContentRedactionType | undefined;
  readonly PiiEntityTypes?: TranscribePiiEntityTypes | undefined;
  readonly LanguageModelName?: TranscribeLanguageModelName | undefined;
  readonly IdentifyLanguage?: Boolean | undefined;
  readonly LanguageOptions?: TranscribeLanguageOptions | undefined;
  readonly PreferredLanguage?: TranscribeLanguageCode | undefined;
  readonly VocabularyNames?: TranscribeVocabularyNamesOrFilterNamesString | undefined;
  readonly VocabularyFilterNames?: TranscribeVocabularyNamesOrFilterNamesString | undefined;
}

export type ExternalMeetingId = string;

export type ExternalUserId = string;

export interface ForbiddenException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type GuidString = string;

export type JoinTokenString = string;

export interface LimitExceededException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type MediaCapabilities = 'SendReceive' | 'Send' | 'Receive' | 'None';

export interface MediaPlacement {
  readonly AudioHostUrl?: String | undefined;
  readonly AudioFallbackUrl?: String | undefined;
  readonly SignalingUrl?: String | undefined;
  readonly TurnControlUrl?: String | undefined;
  readonly ScreenDataUrl?: String | undefined;
  readonly ScreenViewingUrl?: String | undefined;
  readonly ScreenSharingUrl?: String | undefined;
  readonly EventIngestionUrl?: String | undefined;
}

export type MediaPlacementNetworkType = 'Ipv4Only' | 'DualStack';

export type MediaRegion = string;

export interface Meeting {
  readonly MeetingId?: GuidString | undefined;
  readonly MeetingHostId?: ExternalUserId | undefined;
  readonly ExternalMeetingId?: ExternalMeetingId | undefined;
  readonly MediaRegion?: MediaRegion | undefined;
  readonly MediaPlacement?: MediaPlacement | undefined;
  readonly MeetingFeatures?: MeetingFeaturesConfiguration | undefined;
  readonly PrimaryMeetingId?: PrimaryMeetingId | undefined;
  readonly TenantIds?: TenantIdList | undefined;
  readonly MeetingArn?: AmazonResourceName | undefined;
}

export type MeetingFeatureStatus = 'AVAILABLE' | 'UNAVAILABLE';

export interface MeetingFeaturesConfiguration {
  readonly Audio?: AudioFeatures | undefined;
  readonly Video?: VideoFeatures | undefined;
  readonly Content?: ContentFeatures | undefined;
  readonly Attendee?: AttendeeFeatures | undefined;
}

export interface NotFoundException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface NotificationsConfiguration {
  readonly LambdaFunctionArn?: Arn | undefined;
  readonly SnsTopicArn?: Arn | undefined;
  readonly SqsQueueArn?: Arn | undefined;
}

export type PrimaryMeetingId = string;

export interface ResourceNotFoundException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
  readonly ResourceName?: AmazonResourceName | undefined;
}

export type ResultMax = number;

export type RetryAfterSeconds = string;

export interface ServiceFailureException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type String = string;

export interface Tag {
  readonly Key: TagKey;
  readonly Value: TagValue;
}

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagList = readonly Tag[];

export type TagValue = string;

export type TenantId = string;

export type TenantIdList = readonly TenantId[];

export interface ThrottlingException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface TooManyTagsException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
  readonly ResourceName?: AmazonResourceName | undefined;
}

export type TranscribeContentIdentificationType = 'PII';

export type TranscribeContentRedactionType = 'PII';

export type TranscribeLanguageCode = 'en-US' | 'en-GB' | 'es-US' | 'fr-CA' | 'fr-FR' | 'en-AU' | 'it-IT' | 'de-DE' | 'pt-BR' | 'ja-JP' | 'ko-KR' | 'zh-CN' | 'th-TH' | 'hi-IN';

export type TranscribeLanguageModelName = string;

export type TranscribeLanguageOptions = string;

export type TranscribeMedicalContentIdentificationType = 'PHI';

export type TranscribeMedicalLanguageCode = 'en-US';

export type TranscribeMedicalRegion = 'us-east-1' | 'us-east-2' | 'us-west-2' | 'ap-southeast-2' | 'ca-central-1' | 'eu-west-1' | 'auto';

export type TranscribeMedicalSpecialty = 'PRIMARYCARE' | 'CARDIOLOGY' | 'NEUROLOGY' | 'ONCOLOGY' | 'RADIOLOGY' | 'UROLOGY';

export type TranscribeMedicalType = 'CONVERSATION' | 'DICTATION';

export type TranscribePartialResultsStability = 'low' | 'medium' | 'high';

export type TranscribePiiEntityTypes = string;

export type TranscribeRegion = 'us-east-2' | 'us-east-1' | 'us-west-2' | 'ap-northeast-2' | 'ap-southeast-2' | 'ap-northeast-1' | 'ca-central-1' | 'eu-central-1' | 'eu-west-1' | 'eu-west-2' | 'sa-east-1' | 'auto' | 'us-gov-west-1';

export type TranscribeVocabularyFilterMethod = 'remove' | 'mask' | 'tag';

export type TranscribeVocabularyNamesOrFilterNamesString = string;

export interface TranscriptionConfiguration {
  readonly EngineTranscribeSettings?: EngineTranscribeSettings | undefined;
  readonly EngineTranscribeMedicalSettings?: EngineTranscribeMedicalSettings | undefined;
}

export interface UnauthorizedException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface UnprocessableEntityException {
  readonly Code?: String | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface VideoFeatures {
  readonly MaxResolution?: VideoResolution | undefined;
}

export type VideoResolution = 'None' | 'HD' | 'FHD';

/** What each operation takes, answers and refuses with. */
export interface Operations {
  BatchCreateAttendee: {
    input: { readonly MeetingId: GuidString; readonly Attendees: CreateAttendeeRequestItemList; };
    output: { readonly Attendees?: AttendeeList | undefined; readonly Errors?: BatchCreateAttendeeErrorList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedException' | 'UnprocessableEntityException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  BatchUpdateAttendeeCapabilitiesExcept: {
    input: { readonly MeetingId: GuidString; readonly ExcludedAttendeeIds: AttendeeIdsList; readonly Capabilities: AttendeeCapabilities; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ConflictException' | 'UnauthorizedException' | 'NotFoundException' | 'ForbiddenException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  CreateAttendee: {
    input: { readonly MeetingId: GuidString; readonly ExternalUserId: ExternalUserId; readonly Capabilities?: AttendeeCapabilities | undefined; };
    output: { readonly Attendee?: Attendee | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedException' | 'UnprocessableEntityException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  ListAttendees: {
    input: { readonly MeetingId: GuidString; readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly Attendees?: AttendeeList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  CreateMeeting: {
    input: { readonly ClientRequestToken: ClientRequestToken; readonly MediaRegion: MediaRegion; readonly MeetingHostId?: ExternalUserId | undefined; readonly ExternalMeetingId: ExternalMeetingId; readonly NotificationsConfiguration?: NotificationsConfiguration | undefined; readonly MeetingFeatures?: MeetingFeaturesConfiguration | undefined; readonly PrimaryMeetingId?: PrimaryMeetingId | undefined; readonly TenantIds?: TenantIdList | undefined; readonly Tags?: TagList | undefined; readonly MediaPlacementNetworkType?: MediaPlacementNetworkType | undefined; };
    output: { readonly Meeting?: Meeting | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'UnauthorizedException' | 'ThrottlingException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'LimitExceededException';
  };
  CreateMeetingWithAttendees: {
    input: { readonly ClientRequestToken: ClientRequestToken; readonly MediaRegion: MediaRegion; readonly MeetingHostId?: ExternalUserId | undefined; readonly ExternalMeetingId: ExternalMeetingId; readonly MeetingFeatures?: MeetingFeaturesConfiguration | undefined; readonly NotificationsConfiguration?: NotificationsConfiguration | undefined; readonly Attendees: CreateMeetingWithAttendeesRequestItemList; readonly PrimaryMeetingId?: PrimaryMeetingId | undefined; readonly TenantIds?: TenantIdList | undefined; readonly Tags?: TagList | undefined; readonly MediaPlacementNetworkType?: MediaPlacementNetworkType | undefined; };
    output: { readonly Meeting?: Meeting | undefined; readonly Attendees?: AttendeeList | undefined; readonly Errors?: BatchCreateAttendeeErrorList | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'ForbiddenException' | 'UnauthorizedException' | 'ThrottlingException' | 'ServiceFailureException' | 'ServiceUnavailableException' | 'LimitExceededException';
  };
  DeleteAttendee: {
    input: { readonly MeetingId: GuidString; readonly AttendeeId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  GetAttendee: {
    input: { readonly MeetingId: GuidString; readonly AttendeeId: GuidString; };
    output: { readonly Attendee?: Attendee | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  DeleteMeeting: {
    input: { readonly MeetingId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  GetMeeting: {
    input: { readonly MeetingId: GuidString; };
    output: { readonly Meeting?: Meeting | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
  ListTagsForResource: {
    input: { readonly ResourceARN: AmazonResourceName; };
    output: { readonly Tags?: TagList | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException' | 'ResourceNotFoundException';
  };
  StartMeetingTranscription: {
    input: { readonly MeetingId: GuidString; readonly TranscriptionConfiguration: TranscriptionConfiguration; };
    output: Record<string, never>;
    error: 'NotFoundException' | 'ForbiddenException' | 'BadRequestException' | 'UnauthorizedException' | 'LimitExceededException' | 'UnprocessableEntityException' | 'ThrottlingException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StopMeetingTranscription: {
    input: { readonly MeetingId: GuidString; };
    output: Record<string, never>;
    error: 'ForbiddenException' | 'NotFoundException' | 'BadRequestException' | 'UnauthorizedException' | 'UnprocessableEntityException' | 'ThrottlingException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  TagResource: {
    input: { readonly ResourceARN: AmazonResourceName; readonly Tags: TagList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException' | 'ResourceNotFoundException' | 'TooManyTagsException';
  };
  UntagResource: {
    input: { readonly ResourceARN: AmazonResourceName; readonly TagKeys: TagKeyList; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException' | 'ResourceNotFoundException';
  };
  UpdateAttendeeCapabilities: {
    input: { readonly MeetingId: GuidString; readonly AttendeeId: GuidString; readonly Capabilities: AttendeeCapabilities; };
    output: { readonly Attendee?: Attendee | undefined; };
    error: 'BadRequestException' | 'ConflictException' | 'UnauthorizedException' | 'NotFoundException' | 'ForbiddenException' | 'ServiceUnavailableException' | 'ServiceFailureException' | 'ThrottlingException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  BadRequestException: Record<never, never>;
  ConflictException: Record<never, never>;
  ForbiddenException: Record<never, never>;
  LimitExceededException: Record<never, never>;
  NotFoundException: Record<never, never>;
  ResourceNotFoundException: { readonly ResourceName?: AmazonResourceName | undefined; };
  ServiceFailureException: Record<never, never>;
  ServiceUnavailableException: { readonly RetryAfterSeconds?: number | string | undefined; };
  ThrottlingException: Record<never, never>;
  TooManyTagsException: { readonly ResourceName?: AmazonResourceName | undefined; };
  UnauthorizedException: Record<never, never>;
  UnprocessableEntityException: Record<never, never>;
}
