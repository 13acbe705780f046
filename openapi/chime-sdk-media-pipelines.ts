// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export interface ActiveSpeakerOnlyConfiguration {
  readonly ActiveSpeakerPosition?: ActiveSpeakerPosition | undefined;
}

export type ActiveSpeakerPosition = 'TopLeft' | 'TopRight' | 'BottomLeft' | 'BottomRight';

export type AmazonResourceName = string;

export interface AmazonTranscribeCallAnalyticsProcessorConfiguration {
  readonly LanguageCode: CallAnalyticsLanguageCode;
  readonly VocabularyName?: VocabularyName | undefined;
  readonly VocabularyFilterName?: VocabularyFilterName | undefined;
  readonly VocabularyFilterMethod?: VocabularyFilterMethod | undefined;
  readonly LanguageModelName?: ModelName | undefined;
  readonly EnablePartialResultsStabilization?: Boolean | undefined;
  readonly PartialResultsStability?: PartialResultsStability | undefined;
  readonly ContentIdentificationType?: ContentType | undefined;
  readonly ContentRedactionType?: ContentType | undefined;
  readonly PiiEntityTypes?: PiiEntityTypes | undefined;
  readonly FilterPartialResults?: Boolean | undefined;
  readonly PostCallAnalyticsSettings?: PostCallAnalyticsSettings | undefined;
  readonly CallAnalyticsStreamCategories?: CategoryNameList | undefined;
}

export interface AmazonTranscribeProcessorConfiguration {
  readonly LanguageCode?: CallAnalyticsLanguageCode | undefined;
  readonly VocabularyName?: VocabularyName | undefined;
  readonly VocabularyFilterName?: VocabularyFilterName | undefined;
  readonly VocabularyFilterMethod?: VocabularyFilterMethod | undefined;
  readonly ShowSpeakerLabel?: Boolean | undefined;
  readonly EnablePartialResultsStabilization?: Boolean | undefined;
  readonly PartialResultsStability?: PartialResultsStability | undefined;
  readonly ContentIdentificationType?: ContentType | undefined;
  readonly ContentRedactionType?: ContentType | undefined;
  readonly PiiEntityTypes?: PiiEntityTypes | undefined;
  readonly LanguageModelName?: ModelName | undefined;
  readonly FilterPartialResults?: Boolean | undefined;
  readonly IdentifyLanguage?: Boolean | undefined;
  readonly IdentifyMultipleLanguages?: Boolean | undefined;
  readonly LanguageOptions?: LanguageOptions | undefined;
  readonly PreferredLanguage?: CallAnalyticsLanguageCode | undefined;
  readonly VocabularyNames?: VocabularyNames | undefined;
  readonly VocabularyFilterNames?: VocabularyFilterNames | undefined;
}

export type Arn = string;

export interface ArtifactsConcatenationConfiguration {
  readonly Audio: AudioConcatenationConfiguration;
  readonly Video: VideoConcatenationConfiguration;
  readonly Content: ContentConcatenationConfiguration;
  readonly DataChannel: DataChannelConcatenationConfiguration;
  readonly TranscriptionMessages: TranscriptionMessagesConcatenationConfiguration;
  readonly MeetingEvents: MeetingEventsConcatenationConfiguration;
  readonly CompositedVideo: CompositedVideoConcatenationConfiguration;
}

export type ArtifactsConcatenationState = 'Enabled' | 'Disabled';

export interface ArtifactsConfiguration {
  readonly Audio: AudioArtifactsConfiguration;
  readonly Video: VideoArtifactsConfiguration;
  readonly Content: ContentArtifactsConfiguration;
  readonly CompositedVideo?: CompositedVideoArtifactsConfiguration | undefined;
}

export type ArtifactsState = 'Enabled' | 'Disabled';

export type AttendeeIdList = readonly GuidString[];

export type AudioArtifactsConcatenationState = 'Enabled';

export interface AudioArtifactsConfiguration {
  readonly MuxType: AudioMuxType;
}

export type AudioChannelsOption = 'Stereo' | 'Mono';

export interface AudioConcatenationConfiguration {
  readonly State: AudioArtifactsConcatenationState;
}

export type AudioMuxType = 'AudioOnly' | 'AudioWithActiveSpeakerVideo' | 'AudioWithCompositedVideo';

export type AudioSampleRateOption = string;

export type AwsRegion = string;

export interface BadRequestException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type Boolean = boolean;

export type BorderColor = 'Black' | 'Blue' | 'Red' | 'Green' | 'White' | 'Yellow';

export type BorderThickness = number;

export type CallAnalyticsLanguageCode = 'en-US' | 'en-GB' | 'es-US' | 'fr-CA' | 'fr-FR' | 'en-AU' | 'it-IT' | 'de-DE' | 'pt-BR';

export type CanvasOrientation = 'Landscape' | 'Portrait';

export type CategoryName = string;

export type CategoryNameList = readonly CategoryName[];

export interface ChannelDefinition {
  readonly ChannelId: ChannelId;
  readonly ParticipantRole?: ParticipantRole | undefined;
}

export type ChannelDefinitions = readonly ChannelDefinition[];

export type ChannelId = number;

export interface ChimeSdkMeetingConcatenationConfiguration {
  readonly ArtifactsConfiguration: ArtifactsConcatenationConfiguration;
}

export interface ChimeSdkMeetingConfiguration {
  readonly SourceConfiguration?: SourceConfiguration | undefined;
  readonly ArtifactsConfiguration?: ArtifactsConfiguration | undefined;
}

export interface ChimeSdkMeetingLiveConnectorConfiguration {
  readonly Arn: Arn;
  readonly MuxType: LiveConnectorMuxType;
  readonly CompositedVideo?: CompositedVideoArtifactsConfiguration | undefined;
  readonly SourceConfiguration?: SourceConfiguration | undefined;
}

export type ClientRequestToken = string;

export interface CompositedVideoArtifactsConfiguration {
  readonly Layout?: LayoutOption | undefined;
  readonly Resolution?: ResolutionOption | undefined;
  readonly GridViewConfiguration: GridViewConfiguration;
}

export interface CompositedVideoConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export interface ConcatenationSink {
  readonly Type: ConcatenationSinkType;
  readonly S3BucketSinkConfiguration: S3BucketSinkConfiguration;
}

export type ConcatenationSinkList = readonly ConcatenationSink[];

export type ConcatenationSinkType = 'S3Bucket';

export interface ConcatenationSource {
  readonly Type: ConcatenationSourceType;
  readonly MediaCapturePipelineSourceConfiguration: MediaCapturePipelineSourceConfiguration;
}

export type ConcatenationSourceList = readonly ConcatenationSource[];

export type ConcatenationSourceType = 'MediaCapturePipeline';

export interface ConflictException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface ContentArtifactsConfiguration {
  readonly State: ArtifactsState;
  readonly MuxType?: ContentMuxType | undefined;
}

export interface ContentConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export type ContentMuxType = 'ContentOnly';

export type ContentRedactionOutput = 'redacted' | 'redacted_and_unredacted';

export type ContentShareLayoutOption = 'PresenterOnly' | 'Horizontal' | 'Vertical' | 'ActiveSpeakerOnly';

export type ContentType = 'PII';

export type CornerRadius = number;

export interface DataChannelConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export type DataRetentionChangeInHours = number;

export type DataRetentionInHours = number;

export type ErrorCode = 'BadRequest' | 'Forbidden' | 'NotFound' | 'ResourceLimitExceeded' | 'ServiceFailure' | 'ServiceUnavailable' | 'Throttling';

export type ExternalUserIdList = readonly ExternalUserIdType[];

export type ExternalUserIdType = string;

export interface ForbiddenException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type FragmentNumberString = string;

export interface FragmentSelector {
  readonly FragmentSelectorType: FragmentSelectorType;
  readonly TimestampRange: TimestampRange;
}

export type FragmentSelectorType = 'ProducerTimestamp' | 'ServerTimestamp';

export interface GridViewConfiguration {
  readonly ContentShareLayout: ContentShareLayoutOption;
  readonly PresenterOnlyConfiguration?: PresenterOnlyConfiguration | undefined;
  readonly ActiveSpeakerOnlyConfiguration?: ActiveSpeakerOnlyConfiguration | undefined;
  readonly HorizontalLayoutConfiguration?: HorizontalLayoutConfiguration | undefined;
  readonly VerticalLayoutConfiguration?: VerticalLayoutConfiguration | undefined;
  readonly VideoAttribute?: VideoAttribute | undefined;
  readonly CanvasOrientation?: CanvasOrientation | undefined;
}

export type GuidString = string;

export type HighlightColor = 'Black' | 'Blue' | 'Red' | 'Green' | 'White' | 'Yellow';

export interface HorizontalLayoutConfiguration {
  readonly TileOrder?: TileOrder | undefined;
  readonly TilePosition?: HorizontalTilePosition | undefined;
  readonly TileCount?: TileCount | undefined;
  readonly TileAspectRatio?: TileAspectRatio | undefined;
}

export type HorizontalTilePosition = 'Top' | 'Bottom';

export type Iso8601Timestamp = number;

export interface IssueDetectionConfiguration {
  readonly RuleName: RuleName;
}

export type Keyword = string;

export interface KeywordMatchConfiguration {
  readonly RuleName: RuleName;
  readonly Keywords: KeywordMatchWordList;
  readonly Negate?: Boolean | undefined;
}

export type KeywordMatchWordList = readonly Keyword[];

export interface KinesisDataStreamSinkConfiguration {
  readonly InsightsTarget?: Arn | undefined;
}

export type KinesisVideoStreamArn = string;

export interface KinesisVideoStreamConfiguration {
  readonly Region: AwsRegion;
  readonly DataRetentionInHours?: DataRetentionInHours | undefined;
}

export interface KinesisVideoStreamConfigurationUpdate {
  readonly DataRetentionInHours?: DataRetentionChangeInHours | undefined;
}

export interface KinesisVideoStreamPoolConfiguration {
  readonly PoolArn?: Arn | undefined;
  readonly PoolName?: KinesisVideoStreamPoolName | undefined;
  readonly PoolId?: KinesisVideoStreamPoolId | undefined;
  readonly PoolStatus?: KinesisVideoStreamPoolStatus | undefined;
  readonly PoolSize?: KinesisVideoStreamPoolSize | undefined;
  readonly StreamConfiguration?: KinesisVideoStreamConfiguration | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type KinesisVideoStreamPoolId = string;

export type KinesisVideoStreamPoolName = string;

export type KinesisVideoStreamPoolSize = number;

export type KinesisVideoStreamPoolStatus = 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING' | 'FAILED';

export interface KinesisVideoStreamPoolSummary {
  readonly PoolName?: KinesisVideoStreamPoolName | undefined;
  readonly PoolId?: KinesisVideoStreamPoolId | undefined;
  readonly PoolArn?: Arn | undefined;
}

export type KinesisVideoStreamPoolSummaryList = readonly KinesisVideoStreamPoolSummary[];

export interface KinesisVideoStreamRecordingSourceRuntimeConfiguration {
  readonly Streams: RecordingStreamList;
  readonly FragmentSelector: FragmentSelector;
}

export interface KinesisVideoStreamSourceRuntimeConfiguration {
  readonly Streams: Streams;
  readonly MediaEncoding: MediaEncoding;
  readonly MediaSampleRate: MediaSampleRateHertz;
}

export interface KinesisVideoStreamSourceTaskConfiguration {
  readonly StreamArn: KinesisVideoStreamArn;
  readonly ChannelId: ChannelId;
  readonly FragmentNumber?: FragmentNumberString | undefined;
}

export interface LambdaFunctionSinkConfiguration {
  readonly InsightsTarget?: Arn | undefined;
}

export type LanguageOptions = string;

export type LayoutOption = 'GridView';

export type LiveConnectorMuxType = 'AudioWithCompositedVideo' | 'AudioWithActiveSpeakerVideo';

export interface LiveConnectorRTMPConfiguration {
  readonly Url: SensitiveString;
  readonly AudioChannels?: AudioChannelsOption | undefined;
  readonly AudioSampleRate?: AudioSampleRateOption | undefined;
}

export interface LiveConnectorSinkConfiguration {
  readonly SinkType: LiveConnectorSinkType;
  readonly RTMPConfiguration: LiveConnectorRTMPConfiguration;
}

export type LiveConnectorSinkList = readonly LiveConnectorSinkConfiguration[];

export type LiveConnectorSinkType = 'RTMP';

export interface LiveConnectorSourceConfiguration {
  readonly SourceType: LiveConnectorSourceType;
  readonly ChimeSdkMeetingLiveConnectorConfiguration: ChimeSdkMeetingLiveConnectorConfiguration;
}

export type LiveConnectorSourceList = readonly LiveConnectorSourceConfiguration[];

export type LiveConnectorSourceType = 'ChimeSdkMeeting';

export interface MediaCapturePipeline {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
  readonly SourceType?: MediaPipelineSourceType | undefined;
  readonly SourceArn?: Arn | undefined;
  readonly Status?: MediaPipelineStatus | undefined;
  readonly SinkType?: MediaPipelineSinkType | undefined;
  readonly SinkArn?: Arn | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly ChimeSdkMeetingConfiguration?: ChimeSdkMeetingConfiguration | undefined;
  readonly SseAwsKeyManagementParams?: SseAwsKeyManagementParams | undefined;
  readonly SinkIamRoleArn?: Arn | undefined;
}

export interface MediaCapturePipelineSourceConfiguration {
  readonly MediaPipelineArn: Arn;
  readonly ChimeSdkMeetingConfiguration: ChimeSdkMeetingConcatenationConfiguration;
}

export interface MediaCapturePipelineSummary {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
}

export type MediaCapturePipelineSummaryList = readonly MediaCapturePipelineSummary[];

export interface MediaConcatenationPipeline {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
  readonly Sources?: ConcatenationSourceList | undefined;
  readonly Sinks?: ConcatenationSinkList | undefined;
  readonly Status?: MediaPipelineStatus | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export type MediaEncoding = 'pcm';

export interface MediaInsightsPipeline {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: Arn | undefined;
  readonly MediaInsightsPipelineConfigurationArn?: Arn | undefined;
  readonly Status?: MediaPipelineStatus | undefined;
  readonly KinesisVideoStreamSourceRuntimeConfiguration?: KinesisVideoStreamSourceRuntimeConfiguration | undefined;
  readonly MediaInsightsRuntimeMetadata?: MediaInsightsRuntimeMetadata | undefined;
  readonly KinesisVideoStreamRecordingSourceRuntimeConfiguration?: KinesisVideoStreamRecordingSourceRuntimeConfiguration | undefined;
  readonly S3RecordingSinkRuntimeConfiguration?: S3RecordingSinkRuntimeConfiguration | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly ElementStatuses?: MediaInsightsPipelineElementStatuses | undefined;
}

export interface MediaInsightsPipelineConfiguration {
  readonly MediaInsightsPipelineConfigurationName?: MediaInsightsPipelineConfigurationNameString | undefined;
  readonly MediaInsightsPipelineConfigurationArn?: Arn | undefined;
  readonly ResourceAccessRoleArn?: Arn | undefined;
  readonly RealTimeAlertConfiguration?: RealTimeAlertConfiguration | undefined;
  readonly Elements?: MediaInsightsPipelineConfigurationElements | undefined;
  readonly MediaInsightsPipelineConfigurationId?: GuidString | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export interface MediaInsightsPipelineConfigurationElement {
  readonly Type: MediaInsightsPipelineConfigurationElementType;
  readonly AmazonTranscribeCallAnalyticsProcessorConfiguration?: AmazonTranscribeCallAnalyticsProcessorConfiguration | undefined;
  readonly AmazonTranscribeProcessorConfiguration?: AmazonTranscribeProcessorConfiguration | undefined;
  readonly KinesisDataStreamSinkConfiguration?: KinesisDataStreamSinkConfiguration | undefined;
  readonly S3RecordingSinkConfiguration?: S3RecordingSinkConfiguration | undefined;
  readonly VoiceAnalyticsProcessorConfiguration?: VoiceAnalyticsProcessorConfiguration | undefined;
  readonly LambdaFunctionSinkConfiguration?: LambdaFunctionSinkConfiguration | undefined;
  readonly SqsQueueSinkConfiguration?: SqsQueueSinkConfiguration | undefined;
  readonly SnsTopicSinkConfiguration?: SnsTopicSinkConfiguration | undefined;
  readonly VoiceEnhancementSinkConfiguration?: VoiceEnhancementSinkConfiguration | undefined;
}

export type MediaInsightsPipelineConfigurationElementType = 'AmazonTranscribeCallAnalyticsProcessor' | 'VoiceAnalyticsProcessor' | 'AmazonTranscribeProcessor' | 'KinesisDataStreamSink' | 'LambdaFunctionSink' | 'SqsQueueSink' | 'SnsTopicSink' | 'S3RecordingSink' | 'VoiceEnhancementSink';

export type MediaInsightsPipelineConfigurationElements = readonly MediaInsightsPipelineConfigurationElement[];

export type MediaInsightsPipelineConfigurationNameString = string;

export interface MediaInsightsPipelineConfigurationSummary {
  readonly MediaInsightsPipelineConfigurationName?: MediaInsightsPipelineConfigurationNameString | undefined;
  readonly MediaInsightsPipelineConfigurationId?: GuidString | undefined;
  readonly MediaInsightsPipelineConfigurationArn?: Arn | undefined;
}

export type MediaInsightsPipelineConfigurationSummaryList = readonly MediaInsightsPipelineConfigurationSummary[];

export interface MediaInsightsPipelineElementStatus {
  readonly Type?: MediaInsightsPipelineConfigurationElementType | undefined;
  readonly Status?: MediaPipelineElementStatus | undefined;
}

export type MediaInsightsPipelineElementStatuses = readonly MediaInsightsPipelineElementStatus[];

export type MediaInsightsRuntimeMetadata = Readonly<Record<string, String>>;

export interface MediaLiveConnectorPipeline {
  readonly Sources?: LiveConnectorSourceList | undefined;
  readonly Sinks?: LiveConnectorSinkList | undefined;
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
  readonly Status?: MediaPipelineStatus | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export interface MediaPipeline {
  readonly MediaCapturePipeline?: MediaCapturePipeline | undefined;
  readonly MediaLiveConnectorPipeline?: MediaLiveConnectorPipeline | undefined;
  readonly MediaConcatenationPipeline?: MediaConcatenationPipeline | undefined;
  readonly MediaInsightsPipeline?: MediaInsightsPipeline | undefined;
  readonly MediaStreamPipeline?: MediaStreamPipeline | undefined;
}

export type MediaPipelineElementStatus = 'NotStarted' | 'NotSupported' | 'Initializing' | 'InProgress' | 'Failed' | 'Stopping' | 'Stopped' | 'Paused';

export type MediaPipelineList = readonly MediaPipelineSummary[];

export type MediaPipelineSinkType = 'S3Bucket';

export type MediaPipelineSourceType = 'ChimeSdkMeeting';

export type MediaPipelineStatus = 'Initializing' | 'InProgress' | 'Failed' | 'Stopping' | 'Stopped' | 'Paused' | 'NotStarted';

export type MediaPipelineStatusUpdate = 'Pause' | 'Resume';

export interface MediaPipelineSummary {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
}

export type MediaPipelineTaskStatus = 'NotStarted' | 'Initializing' | 'InProgress' | 'Failed' | 'Stopping' | 'Stopped';

export type MediaSampleRateHertz = number;

export interface MediaStreamPipeline {
  readonly MediaPipelineId?: GuidString | undefined;
  readonly MediaPipelineArn?: AmazonResourceName | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
  readonly Status?: MediaPipelineStatus | undefined;
  readonly Sources?: MediaStreamSourceList | undefined;
  readonly Sinks?: MediaStreamSinkList | undefined;
}

export type MediaStreamPipelineSinkType = 'KinesisVideoStreamPool';

export interface MediaStreamSink {
  readonly SinkArn: Arn;
  readonly SinkType: MediaStreamPipelineSinkType;
  readonly ReservedStreamCapacity: ReservedStreamCapacity;
  readonly MediaStreamType: MediaStreamType;
}

export type MediaStreamSinkList = readonly MediaStreamSink[];

export interface MediaStreamSource {
  readonly SourceType: MediaPipelineSourceType;
  readonly SourceArn: Arn;
}

export type MediaStreamSourceList = readonly MediaStreamSource[];

export type MediaStreamType = 'MixedAudio' | 'IndividualAudio';

export interface MeetingEventsConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export type ModelName = string;

export type NonEmptyString = string;

export interface NotFoundException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type NumberOfChannels = number;

export type PartialResultsStability = 'high' | 'medium' | 'low';

export type ParticipantRole = 'AGENT' | 'CUSTOMER';

export type PiiEntityTypes = string;

export interface PostCallAnalyticsSettings {
  readonly OutputLocation: String;
  readonly DataAccessRoleArn: String;
  readonly ContentRedactionOutput?: ContentRedactionOutput | undefined;
  readonly OutputEncryptionKMSKeyId?: String | undefined;
}

export interface PresenterOnlyConfiguration {
  readonly PresenterPosition?: PresenterPosition | undefined;
}

export type PresenterPosition = 'TopLeft' | 'TopRight' | 'BottomLeft' | 'BottomRight';

export interface RealTimeAlertConfiguration {
  readonly Disabled?: Boolean | undefined;
  readonly Rules?: RealTimeAlertRuleList | undefined;
}

export interface RealTimeAlertRule {
  readonly Type: RealTimeAlertRuleType;
  readonly KeywordMatchConfiguration?: KeywordMatchConfiguration | undefined;
  readonly SentimentConfiguration?: SentimentConfiguration | undefined;
  readonly IssueDetectionConfiguration?: IssueDetectionConfiguration | undefined;
}

export type RealTimeAlertRuleList = readonly RealTimeAlertRule[];

export type RealTimeAlertRuleType = 'KeywordMatch' | 'Sentiment' | 'IssueDetection';

export type RecordingFileFormat = 'Wav' | 'Opus';

export interface RecordingStreamConfiguration {
  readonly StreamArn?: KinesisVideoStreamArn | undefined;
}

export type RecordingStreamList = readonly RecordingStreamConfiguration[];

export type ReservedStreamCapacity = number;

export type ResolutionOption = 'HD' | 'FHD';

export interface ResourceLimitExceededException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type ResultMax = number;

export type RuleName = string;

export interface S3BucketSinkConfiguration {
  readonly Destination: Arn;
}

export interface S3RecordingSinkConfiguration {
  readonly Destination?: Arn | undefined;
  readonly RecordingFileFormat?: RecordingFileFormat | undefined;
}

export interface S3RecordingSinkRuntimeConfiguration {
  readonly Destination: Arn;
  readonly RecordingFileFormat: RecordingFileFormat;
}

export interface SelectedVideoStreams {
  readonly AttendeeIds?: AttendeeIdList | undefined;
  readonly ExternalUserIds?: ExternalUserIdList | undefined;
}

export type SensitiveString = string;

export interface SentimentConfiguration {
  readonly RuleName: RuleName;
  readonly SentimentType: SentimentType;
  readonly TimePeriod: SentimentTimePeriodInSeconds;
}

export type SentimentTimePeriodInSeconds = number;

export type SentimentType = 'NEGATIVE';

export interface ServiceFailureException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface ServiceUnavailableException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface SnsTopicSinkConfiguration {
  readonly InsightsTarget?: Arn | undefined;
}

export interface SourceConfiguration {
  readonly SelectedVideoStreams?: SelectedVideoStreams | undefined;
}

export interface SpeakerSearchTask {
  readonly SpeakerSearchTaskId?: GuidString | undefined;
  readonly SpeakerSearchTaskStatus?: MediaPipelineTaskStatus | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

export interface SqsQueueSinkConfiguration {
  readonly InsightsTarget?: Arn | undefined;
}

export interface SseAwsKeyManagementParams {
  readonly AwsKmsKeyId: String;
  readonly AwsKmsEncryptionContext?: String | undefined;
}

export interface StreamChannelDefinition {
  readonly NumberOfChannels: NumberOfChannels;
  readonly ChannelDefinitions?: ChannelDefinitions | undefined;
}

export interface StreamConfiguration {
  readonly StreamArn: KinesisVideoStreamArn;
  readonly FragmentNumber?: FragmentNumberString | undefined;
  readonly StreamChannelDefinition: StreamChannelDefinition;
}

export type Streams = readonly StreamConfiguration[];

export type String = string;

export interface Tag {
  readonly Key: TagKey;
  readonly Value: TagValue;
}

export type TagKey = string;

export type TagKeyList = readonly TagKey[];

export type TagList = readonly Tag[];

export type TagValue = string;

export interface ThrottledClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export type TileAspectRatio = string;

export type TileCount = number;

export type TileOrder = 'JoinSequence' | 'SpeakerSequence';

export type Timestamp = number;

export interface TimestampRange {
  readonly StartTimestamp: Timestamp;
  readonly EndTimestamp: Timestamp;
}

export interface TranscriptionMessagesConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export interface UnauthorizedClientException {
  readonly Code?: ErrorCode | undefined;
  readonly Message?: String | undefined;
  readonly RequestId?: String | undefined;
}

export interface VerticalLayoutConfiguration {
  readonly TileOrder?: TileOrder | undefined;
  readonly TilePosition?: VerticalTilePosition | undefined;
  readonly TileCount?: TileCount | undefined;
  readonly TileAspectRatio?: TileAspectRatio | undefined;
}

export type VerticalTilePosition = 'Left' | 'Right';

export interface VideoArtifactsConfiguration {
  readonly State: ArtifactsState;
  readonly MuxType?: VideoMuxType | undefined;
}

export interface VideoAttribute {
  readonly CornerRadius?: CornerRadius | undefined;
  readonly BorderColor?: BorderColor | undefined;
  readonly HighlightColor?: HighlightColor | undefined;
  readonly BorderThickness?: BorderThickness | undefined;
}

export interface VideoConcatenationConfiguration {
  readonly State: ArtifactsConcatenationState;
}

export type VideoMuxType = 'VideoOnly';

export type VocabularyFilterMethod = 'remove' | 'mask' | 'tag';

export type VocabularyFilterName = string;

export type VocabularyFilterNames = string;

export type VocabularyName = string;

export type VocabularyNames = string;

export type VoiceAnalyticsConfigurationStatus = 'Enabled' | 'Disabled';

export type VoiceAnalyticsLanguageCode = 'en-US';

export interface VoiceAnalyticsProcessorConfiguration {
  readonly SpeakerSearchStatus?: VoiceAnalyticsConfigurationStatus | undefined;
  readonly VoiceToneAnalysisStatus?: VoiceAnalyticsConfigurationStatus | undefined;
}

export interface VoiceEnhancementSinkConfiguration {
  readonly Disabled?: Boolean | undefined;
}

export interface VoiceToneAnalysisTask {
  readonly VoiceToneAnalysisTaskId?: GuidString | undefined;
  readonly VoiceToneAnalysisTaskStatus?: MediaPipelineTaskStatus | undefined;
  readonly CreatedTimestamp?: Iso8601Timestamp | undefined;
  readonly UpdatedTimestamp?: Iso8601Timestamp | undefined;
}

/** What each operation takes, answers and refuses with. */
export interface Operations {
  CreateMediaCapturePipeline: {
    input: { readonly SourceType: MediaPipelineSourceType; readonly SourceArn: Arn; readonly SinkType: MediaPipelineSinkType; readonly SinkArn: Arn; readonly ClientRequestToken?: ClientRequestToken | undefined; readonly ChimeSdkMeetingConfiguration?: ChimeSdkMeetingConfiguration | undefined; readonly SseAwsKeyManagementParams?: SseAwsKeyManagementParams | undefined; readonly SinkIamRoleArn?: Arn | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly MediaCapturePipeline?: MediaCapturePipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListMediaCapturePipelines: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly MediaCapturePipelines?: MediaCapturePipelineSummaryList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaConcatenationPipeline: {
    input: { readonly Sources: ConcatenationSourceList; readonly Sinks: ConcatenationSinkList; readonly ClientRequestToken?: ClientRequestToken | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly MediaConcatenationPipeline?: MediaConcatenationPipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaInsightsPipeline: {
    input: { readonly MediaInsightsPipelineConfigurationArn: Arn; readonly KinesisVideoStreamSourceRuntimeConfiguration?: KinesisVideoStreamSourceRuntimeConfiguration | undefined; readonly MediaInsightsRuntimeMetadata?: MediaInsightsRuntimeMetadata | undefined; readonly KinesisVideoStreamRecordingSourceRuntimeConfiguration?: KinesisVideoStreamRecordingSourceRuntimeConfiguration | undefined; readonly S3RecordingSinkRuntimeConfiguration?: S3RecordingSinkRuntimeConfiguration | undefined; readonly Tags?: TagList | undefined; readonly ClientRequestToken?: ClientRequestToken | undefined; };
    output: { readonly MediaInsightsPipeline: MediaInsightsPipeline; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaInsightsPipelineConfiguration: {
    input: { readonly MediaInsightsPipelineConfigurationName: MediaInsightsPipelineConfigurationNameString; readonly ResourceAccessRoleArn: Arn; readonly RealTimeAlertConfiguration?: RealTimeAlertConfiguration | undefined; readonly Elements: MediaInsightsPipelineConfigurationElements; readonly Tags?: TagList | undefined; readonly ClientRequestToken?: ClientRequestToken | undefined; };
    output: { readonly MediaInsightsPipelineConfiguration?: MediaInsightsPipelineConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListMediaInsightsPipelineConfigurations: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly MediaInsightsPipelineConfigurations?: MediaInsightsPipelineConfigurationSummaryList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaLiveConnectorPipeline: {
    input: { readonly Sources: LiveConnectorSourceList; readonly Sinks: LiveConnectorSinkList; readonly ClientRequestToken?: ClientRequestToken | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly MediaLiveConnectorPipeline?: MediaLiveConnectorPipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaPipelineKinesisVideoStreamPool: {
    input: { readonly StreamConfiguration: KinesisVideoStreamConfiguration; readonly PoolName: KinesisVideoStreamPoolName; readonly ClientRequestToken?: ClientRequestToken | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly KinesisVideoStreamPoolConfiguration?: KinesisVideoStreamPoolConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListMediaPipelineKinesisVideoStreamPools: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly KinesisVideoStreamPools?: KinesisVideoStreamPoolSummaryList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  CreateMediaStreamPipeline: {
    input: { readonly Sources: MediaStreamSourceList; readonly Sinks: MediaStreamSinkList; readonly ClientRequestToken?: ClientRequestToken | undefined; readonly Tags?: TagList | undefined; };
    output: { readonly MediaStreamPipeline?: MediaStreamPipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteMediaCapturePipeline: {
    input: { readonly MediaPipelineId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMediaCapturePipeline: {
    input: { readonly MediaPipelineId: GuidString; };
    output: { readonly MediaCapturePipeline?: MediaCapturePipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteMediaInsightsPipelineConfiguration: {
    input: { readonly Identifier: NonEmptyString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMediaInsightsPipelineConfiguration: {
    input: { readonly Identifier: NonEmptyString; };
    output: { readonly MediaInsightsPipelineConfiguration?: MediaInsightsPipelineConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateMediaInsightsPipelineConfiguration: {
    input: { readonly Identifier: NonEmptyString; readonly ResourceAccessRoleArn: Arn; readonly RealTimeAlertConfiguration?: RealTimeAlertConfiguration | undefined; readonly Elements: MediaInsightsPipelineConfigurationElements; };
    output: { readonly MediaInsightsPipelineConfiguration?: MediaInsightsPipelineConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteMediaPipeline: {
    input: { readonly MediaPipelineId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMediaPipeline: {
    input: { readonly MediaPipelineId: GuidString; };
    output: { readonly MediaPipeline?: MediaPipeline | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  DeleteMediaPipelineKinesisVideoStreamPool: {
    input: { readonly Identifier: NonEmptyString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ThrottledClientException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetMediaPipelineKinesisVideoStreamPool: {
    input: { readonly Identifier: NonEmptyString; };
    output: { readonly KinesisVideoStreamPoolConfiguration?: KinesisVideoStreamPoolConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateMediaPipelineKinesisVideoStreamPool: {
    input: { readonly Identifier: NonEmptyString; readonly StreamConfiguration?: KinesisVideoStreamConfigurationUpdate | undefined; };
    output: { readonly KinesisVideoStreamPoolConfiguration?: KinesisVideoStreamPoolConfiguration | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'NotFoundException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ConflictException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetSpeakerSearchTask: {
    input: { readonly Identifier: NonEmptyString; readonly SpeakerSearchTaskId: GuidString; };
    output: { readonly SpeakerSearchTask?: SpeakerSearchTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  GetVoiceToneAnalysisTask: {
    input: { readonly Identifier: NonEmptyString; readonly VoiceToneAnalysisTaskId: GuidString; };
    output: { readonly VoiceToneAnalysisTask?: VoiceToneAnalysisTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListMediaPipelines: {
    input: { readonly NextToken?: String | undefined; readonly MaxResults?: ResultMax | undefined; };
    output: { readonly MediaPipelines?: MediaPipelineList | undefined; readonly NextToken?: String | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ResourceLimitExceededException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  ListTagsForResource: {
    input: { readonly ResourceARN: AmazonResourceName; };
    output: { readonly Tags?: TagList | undefined; };
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StartSpeakerSearchTask: {
    input: { readonly Identifier: NonEmptyString; readonly VoiceProfileDomainArn: Arn; readonly KinesisVideoStreamSourceTaskConfiguration?: KinesisVideoStreamSourceTaskConfiguration | undefined; readonly ClientRequestToken?: ClientRequestToken | undefined; };
    output: { readonly SpeakerSearchTask?: SpeakerSearchTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StartVoiceToneAnalysisTask: {
    input: { readonly Identifier: NonEmptyString; readonly LanguageCode: VoiceAnalyticsLanguageCode; readonly KinesisVideoStreamSourceTaskConfiguration?: KinesisVideoStreamSourceTaskConfiguration | undefined; readonly ClientRequestToken?: ClientRequestToken | undefined; };
    output: { readonly VoiceToneAnalysisTask?: VoiceToneAnalysisTask | undefined; };
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StopSpeakerSearchTask: {
    input: { readonly Identifier: NonEmptyString; readonly SpeakerSearchTaskId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  StopVoiceToneAnalysisTask: {
    input: { readonly Identifier: NonEmptyString; readonly VoiceToneAnalysisTaskId: GuidString; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  TagResource: {
    input: { readonly ResourceARN: AmazonResourceName; readonly Tags: TagList; };
    output: Record<string, never>;
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UntagResource: {
    input: { readonly ResourceARN: AmazonResourceName; readonly TagKeys: TagKeyList; };
    output: Record<string, never>;
    error: 'NotFoundException' | 'BadRequestException' | 'ForbiddenException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'ServiceUnavailableException' | 'ServiceFailureException';
  };
  UpdateMediaInsightsPipelineStatus: {
    input: { readonly Identifier: NonEmptyString; readonly UpdateStatus: MediaPipelineStatusUpdate; };
    output: Record<string, never>;
    error: 'BadRequestException' | 'ForbiddenException' | 'ConflictException' | 'UnauthorizedClientException' | 'ThrottledClientException' | 'NotFoundException' | 'ServiceUnavailableException' | 'ServiceFailureException';
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
