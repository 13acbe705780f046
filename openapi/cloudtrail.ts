// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AccessDeniedException = Record<string, never>;

export type AccountHasOngoingImportException = Record<string, never>;

export type AccountId = string;

export type AccountNotFoundException = Record<string, never>;

export type AccountNotRegisteredException = Record<string, never>;

export type AccountRegisteredException = Record<string, never>;

export interface AdvancedEventSelector {
  readonly Name?: SelectorName | undefined;
  readonly FieldSelectors: AdvancedFieldSelectors;
}

export type AdvancedEventSelectors = readonly AdvancedEventSelector[];

export interface AdvancedFieldSelector {
  readonly Field: SelectorField;
  readonly Equals?: Operator | undefined;
  readonly StartsWith?: Operator | undefined;
  readonly EndsWith?: Operator | undefined;
  readonly NotEquals?: Operator | undefined;
  readonly NotStartsWith?: Operator | undefined;
  readonly NotEndsWith?: Operator | undefined;
}

export type AdvancedFieldSelectors = readonly AdvancedFieldSelector[];

export interface AggregationConfiguration {
  readonly Templates: Templates;
  readonly EventCategory: EventCategoryAggregation;
}

export type AggregationConfigurations = readonly AggregationConfiguration[];

export type BillingMode = 'EXTENDABLE_RETENTION_PRICING' | 'FIXED_RETENTION_PRICING';

export type Boolean = boolean;

export type ByteBuffer = string;

export type CannotDelegateManagementAccountException = Record<string, never>;

export interface Channel {
  readonly ChannelArn?: ChannelArn | undefined;
  readonly Name?: ChannelName | undefined;
}

export type ChannelARNInvalidException = Record<string, never>;

export type ChannelAlreadyExistsException = Record<string, never>;

export type ChannelArn = string;

export type ChannelExistsForEDSException = Record<string, never>;

export type ChannelMaxLimitExceededException = Record<string, never>;

export type ChannelName = string;

export type ChannelNotFoundException = Record<string, never>;

export type Channels = readonly Channel[];

export type CloudTrailARNInvalidException = Record<string, never>;

export type CloudTrailAccessNotEnabledException = Record<string, never>;

export type CloudTrailInvalidClientTokenIdException = Record<string, never>;

export type CloudWatchLogsDeliveryUnavailableException = Record<string, never>;

export type ConcurrentModificationException = Record<string, never>;

export type ConflictException = Record<string, never>;

export interface ContextKeySelector {
  readonly Type: Type;
  readonly Equals: OperatorTargetList;
}

export type ContextKeySelectors = readonly ContextKeySelector[];

export type DashboardArn = string;

export interface DashboardDetail {
  readonly DashboardArn?: DashboardArn | undefined;
  readonly Type?: DashboardType | undefined;
}

export type DashboardName = string;

export type DashboardStatus = 'CREATING' | 'CREATED' | 'UPDATING' | 'UPDATED' | 'DELETING';

export type DashboardType = 'MANAGED' | 'CUSTOM';

export type Dashboards = readonly DashboardDetail[];

export interface DataResource {
  readonly Type?: String | undefined;
  readonly Values?: DataResourceValues | undefined;
}

export type DataResourceValues = readonly String[];

export type DataResources = readonly DataResource[];

export type Date = number;

export type DelegatedAdminAccountLimitExceededException = Record<string, never>;

export type DeliveryS3Uri = string;

export type DeliveryStatus = 'SUCCESS' | 'FAILED' | 'FAILED_SIGNING_FILE' | 'PENDING' | 'RESOURCE_NOT_FOUND' | 'ACCESS_DENIED' | 'ACCESS_DENIED_SIGNING_FILE' | 'CANCELLED' | 'UNKNOWN';

export interface Destination {
  readonly Type: DestinationType;
  readonly Location: Location;
}

export type DestinationType = 'EVENT_DATA_STORE' | 'AWS_SERVICE';

export type Destinations = readonly Destination[];

export type Double = number;

export type ErrorCode = string;

export type ErrorMessage = string;

export interface Event {
  readonly EventId?: String | undefined;
  readonly EventName?: String | undefined;
  readonly ReadOnly?: String | undefined;
  readonly AccessKeyId?: String | undefined;
  readonly EventTime?: Date | undefined;
  readonly EventSource?: String | undefined;
  readonly Username?: String | undefined;
  readonly Resources?: ResourceList | undefined;
  readonly CloudTrailEvent?: String | undefined;
}

export type EventCategory = string;

export type EventCategoryAggregation = 'Data';

export interface EventDataStore {
  readonly EventDataStoreArn?: EventDataStoreArn | undefined;
  readonly Name?: EventDataStoreName | undefined;
  readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined;
  readonly MultiRegionEnabled?: Boolean | undefined;
  readonly OrganizationEnabled?: Boolean | undefined;
  readonly RetentionPeriod?: RetentionPeriod | undefined;
  readonly CreatedTimestamp?: Date | undefined;
  readonly UpdatedTimestamp?: Date | undefined;
}

export type EventDataStoreARNInvalidException = Record<string, never>;

export type EventDataStoreAlreadyExistsException = Record<string, never>;

export type EventDataStoreArn = string;

export type EventDataStoreFederationEnabledException = Record<string, never>;

export type EventDataStoreHasOngoingImportException = Record<string, never>;

export type EventDataStoreKmsKeyId = string;

export type EventDataStoreList = readonly EventDataStoreArn[];

export type EventDataStoreMaxLimitExceededException = Record<string, never>;

export type EventDataStoreName = string;

export type EventDataStoreNotFoundException = Record<string, never>;

export type EventDataStoreStatus = 'CREATED' | 'ENABLED' | 'PENDING_DELETION' | 'STARTING_INGESTION' | 'STOPPING_INGESTION' | 'STOPPED_INGESTION';

export type EventDataStoreTerminationProtectedException = Record<string, never>;

export type EventDataStores = readonly EventDataStore[];

export type EventName = string;

export interface EventSelector {
  readonly ReadWriteType?: ReadWriteType | undefined;
  readonly IncludeManagementEvents?: Boolean | undefined;
  readonly DataResources?: DataResources | undefined;
  readonly ExcludeManagementEventSources?: ExcludeManagementEventSources | undefined;
}

export type EventSelectors = readonly EventSelector[];

export type EventSource = string;

export type EventsList = readonly Event[];

export type ExcludeManagementEventSources = readonly String[];

export type FederationRoleArn = string;

export type FederationStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED';

export type GenerateResponseException = Record<string, never>;

export type ImportDestinations = readonly EventDataStoreArn[];

export type ImportFailureList = readonly ImportFailureListItem[];

export interface ImportFailureListItem {
  readonly Location?: String | undefined;
  readonly Status?: ImportFailureStatus | undefined;
  readonly ErrorType?: String | undefined;
  readonly ErrorMessage?: String | undefined;
  readonly LastUpdatedTime?: Date | undefined;
}

export type ImportFailureStatus = 'FAILED' | 'RETRY' | 'SUCCEEDED';

export type ImportNotFoundException = Record<string, never>;

export interface ImportSource {
  readonly S3: S3ImportSource;
}

export interface ImportStatistics {
  readonly PrefixesFound?: Long | undefined;
  readonly PrefixesCompleted?: Long | undefined;
  readonly FilesCompleted?: Long | undefined;
  readonly EventsCompleted?: Long | undefined;
  readonly FailedEntries?: Long | undefined;
}

export type ImportStatus = 'INITIALIZING' | 'IN_PROGRESS' | 'FAILED' | 'STOPPED' | 'COMPLETED';

export type ImportsList = readonly ImportsListItem[];

export interface ImportsListItem {
  readonly ImportId?: UUID | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly Destinations?: ImportDestinations | undefined;
  readonly CreatedTimestamp?: Date | undefined;
  readonly UpdatedTimestamp?: Date | undefined;
}

export type InactiveEventDataStoreException = Record<string, never>;

export type InactiveQueryException = Record<string, never>;

export interface IngestionStatus {
  readonly LatestIngestionSuccessTime?: Date | undefined;
  readonly LatestIngestionSuccessEventID?: UUID | undefined;
  readonly LatestIngestionErrorCode?: ErrorMessage | undefined;
  readonly LatestIngestionAttemptTime?: Date | undefined;
  readonly LatestIngestionAttemptEventID?: UUID | undefined;
}

export type InsightNotEnabledException = Record<string, never>;

export interface InsightSelector {
  readonly InsightType?: InsightType | undefined;
  readonly EventCategories?: SourceEventCategories | undefined;
}

export type InsightSelectors = readonly InsightSelector[];

export type InsightType = string;

export type InsightsMetricDataType = 'FillWithZeros' | 'NonZeroData';

export type InsightsMetricMaxResults = number;

export type InsightsMetricNextToken = string;

export type InsightsMetricPeriod = number;

export type InsightsMetricValues = readonly Double[];

export type InsufficientDependencyServiceAccessPermissionException = Record<string, never>;

export type InsufficientEncryptionPolicyException = Record<string, never>;

export type InsufficientIAMAccessPermissionException = Record<string, never>;

export type InsufficientS3BucketPolicyException = Record<string, never>;

export type InsufficientSnsTopicPolicyException = Record<string, never>;

export type Integer = number;

export type InvalidCloudWatchLogsLogGroupArnException = Record<string, never>;

export type InvalidCloudWatchLogsRoleArnException = Record<string, never>;

export type InvalidDateRangeException = Record<string, never>;

export type InvalidEventCategoryException = Record<string, never>;

export type InvalidEventDataStoreCategoryException = Record<string, never>;

export type InvalidEventDataStoreStatusException = Record<string, never>;

export type InvalidEventSelectorsException = Record<string, never>;

export type InvalidHomeRegionException = Record<string, never>;

export type InvalidImportSourceException = Record<string, never>;

export type InvalidInsightSelectorsException = Record<string, never>;

export type InvalidKmsKeyIdException = Record<string, never>;

export type InvalidLookupAttributesException = Record<string, never>;

export type InvalidMaxResultsException = Record<string, never>;

export type InvalidNextTokenException = Record<string, never>;

export type InvalidParameterCombinationException = Record<string, never>;

export type InvalidParameterException = Record<string, never>;

export type InvalidQueryStatementException = Record<string, never>;

export type InvalidQueryStatusException = Record<string, never>;

export type InvalidS3BucketNameException = Record<string, never>;

export type InvalidS3PrefixException = Record<string, never>;

export type InvalidSnsTopicNameException = Record<string, never>;

export type InvalidSourceException = Record<string, never>;

export type InvalidTagParameterException = Record<string, never>;

export type InvalidTimeRangeException = Record<string, never>;

export type InvalidTokenException = Record<string, never>;

export type InvalidTrailNameException = Record<string, never>;

export type KmsException = Record<string, never>;

export type KmsKeyDisabledException = Record<string, never>;

export type KmsKeyNotFoundException = Record<string, never>;

export type ListChannelsMaxResultsCount = number;

export type ListDashboardsMaxResultsCount = number;

export type ListEventDataStoresMaxResultsCount = number;

export type ListImportFailuresMaxResultsCount = number;

export type ListImportsMaxResultsCount = number;

export type ListInsightsDataDimensionKey = 'EventId' | 'EventName' | 'EventSource';

export type ListInsightsDataDimensionValue = string;

export type ListInsightsDataDimensions = Readonly<Record<string, ListInsightsDataDimensionValue>>;

export type ListInsightsDataMaxResultsCount = number;

export type ListInsightsDataType = 'InsightsEvents';

export type ListQueriesMaxResultsCount = number;

export type Location = string;

export type Long = number;

export interface LookupAttribute {
  readonly AttributeKey: LookupAttributeKey;
  readonly AttributeValue: LookupAttributeValue;
}

export type LookupAttributeKey = string;

export type LookupAttributeValue = string;

export type LookupAttributesList = readonly LookupAttribute[];

export type MaxConcurrentQueriesException = Record<string, never>;

export type MaxEventSize = 'Standard' | 'Large';

export type MaxQueryResults = number;

export type MaxResults = number;

export type MaximumNumberOfTrailsExceededException = Record<string, never>;

export type NextToken = string;

export type NoManagementAccountSLRExistsException = Record<string, never>;

export type NotOrganizationManagementAccountException = Record<string, never>;

export type NotOrganizationMasterAccountException = Record<string, never>;

export type OperationNotPermittedException = Record<string, never>;

export type Operator = readonly OperatorValue[];

export type OperatorTargetList = readonly OperatorTargetListMember[];

export type OperatorTargetListMember = string;

export type OperatorValue = string;

export type OrganizationNotInAllFeaturesModeException = Record<string, never>;

export type OrganizationsNotInUseException = Record<string, never>;

export type PaginationToken = string;

export interface PartitionKey {
  readonly Name: PartitionKeyName;
  readonly Type: PartitionKeyType;
}

export type PartitionKeyList = readonly PartitionKey[];

export type PartitionKeyName = string;

export type PartitionKeyType = string;

export type Prompt = string;

export interface PublicKey {
  readonly Value?: ByteBuffer | undefined;
  readonly ValidityStartTime?: Date | undefined;
  readonly ValidityEndTime?: Date | undefined;
  readonly Fingerprint?: String | undefined;
}

export type PublicKeyList = readonly PublicKey[];

export type Queries = readonly Query[];

export interface Query {
  readonly QueryId?: UUID | undefined;
  readonly QueryStatus?: QueryStatus | undefined;
  readonly CreationTime?: Date | undefined;
}

export type QueryAlias = string;

export type QueryIdNotFoundException = Record<string, never>;

export type QueryParameter = string;

export type QueryParameterKey = string;

export type QueryParameterValue = string;

export type QueryParameterValues = Readonly<Record<string, QueryParameterValue>>;

export type QueryParameters = readonly QueryParameter[];

export type QueryResultColumn = Readonly<Record<string, QueryResultValue>>;

export type QueryResultKey = string;

export type QueryResultRow = readonly QueryResultColumn[];

export type QueryResultRows = readonly QueryResultRow[];

export type QueryResultValue = string;

export type QueryStatement = string;

export interface QueryStatistics {
  readonly ResultsCount?: Integer | undefined;
  readonly TotalResultsCount?: Integer | undefined;
  readonly BytesScanned?: Long | undefined;
}

export interface QueryStatisticsForDescribeQuery {
  readonly EventsMatched?: Long | undefined;
  readonly EventsScanned?: Long | undefined;
  readonly BytesScanned?: Long | undefined;
  readonly ExecutionTimeInMillis?: Integer | undefined;
  readonly CreationTime?: Date | undefined;
}

export type QueryStatus = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'CANCELLED' | 'TIMED_OUT';

export type ReadWriteType = string;

export type RefreshId = string;

export interface RefreshSchedule {
  readonly Frequency?: RefreshScheduleFrequency | undefined;
  readonly Status?: RefreshScheduleStatus | undefined;
  readonly TimeOfDay?: TimeOfDay | undefined;
}

export interface RefreshScheduleFrequency {
  readonly Unit?: RefreshScheduleFrequencyUnit | undefined;
  readonly Value?: RefreshScheduleFrequencyValue | undefined;
}

export type RefreshScheduleFrequencyUnit = 'HOURS' | 'DAYS';

export type RefreshScheduleFrequencyValue = number;

export type RefreshScheduleStatus = 'ENABLED' | 'DISABLED';

export interface RequestWidget {
  readonly QueryStatement: QueryStatement;
  readonly QueryParameters?: QueryParameters | undefined;
  readonly ViewProperties: ViewPropertiesMap;
}

export type RequestWidgetList = readonly RequestWidget[];

export interface Resource {
  readonly ResourceType?: String | undefined;
  readonly ResourceName?: String | undefined;
}

export type ResourceARNNotValidException = Record<string, never>;

export type ResourceArn = string;

export type ResourceIdList = readonly String[];

export type ResourceList = readonly Resource[];

export type ResourceNotFoundException = Record<string, never>;

export type ResourcePolicy = string;

export type ResourcePolicyNotFoundException = Record<string, never>;

export type ResourcePolicyNotValidException = Record<string, never>;

export interface ResourceTag {
  readonly ResourceId?: String | undefined;
  readonly TagsList?: TagsList | undefined;
}

export type ResourceTagList = readonly ResourceTag[];

export type ResourceTypeNotSupportedException = Record<string, never>;

export type RetentionPeriod = number;

export type S3BucketDoesNotExistException = Record<string, never>;

export interface S3ImportSource {
  readonly S3LocationUri: String;
  readonly S3BucketRegion: String;
  readonly S3BucketAccessRoleArn: String;
}

export type SampleQueryDescription = string;

export type SampleQueryName = string;

export type SampleQueryRelevance = number;

export type SampleQuerySQL = string;

export type SearchSampleQueriesMaxResults = number;

export type SearchSampleQueriesSearchPhrase = string;

export interface SearchSampleQueriesSearchResult {
  readonly Name?: SampleQueryName | undefined;
  readonly Description?: SampleQueryDescription | undefined;
  readonly SQL?: SampleQuerySQL | undefined;
  readonly Relevance?: SampleQueryRelevance | undefined;
}

export type SearchSampleQueriesSearchResults = readonly SearchSampleQueriesSearchResult[];

export type SelectorField = string;

export type SelectorName = string;

export type ServiceQuotaExceededException = Record<string, never>;

export type Source = string;

export interface SourceConfig {
  readonly ApplyToAllRegions?: Boolean | undefined;
  readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined;
}

export type SourceEventCategories = readonly SourceEventCategory[];

export type SourceEventCategory = string;

export type String = string;

export interface Tag {
  readonly Key: TagKey;
  readonly Value?: TagValue | undefined;
}

export type TagKey = string;

export type TagValue = string;

export type TagsLimitExceededException = Record<string, never>;

export type TagsList = readonly Tag[];

export type Template = 'API_ACTIVITY' | 'RESOURCE_ACCESS' | 'USER_ACTIONS';

export type Templates = readonly Template[];

export type TerminationProtectionEnabled = boolean;

export type ThrottlingException = Record<string, never>;

export type TimeOfDay = string;

export type Timestamps = readonly Date[];

export interface Trail {
  readonly Name?: String | undefined;
  readonly S3BucketName?: String | undefined;
  readonly S3KeyPrefix?: String | undefined;
  readonly SnsTopicName?: String | undefined;
  readonly SnsTopicARN?: String | undefined;
  readonly IncludeGlobalServiceEvents?: Boolean | undefined;
  readonly IsMultiRegionTrail?: Boolean | undefined;
  readonly HomeRegion?: String | undefined;
  readonly TrailARN?: String | undefined;
  readonly LogFileValidationEnabled?: Boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: String | undefined;
  readonly CloudWatchLogsRoleArn?: String | undefined;
  readonly KmsKeyId?: String | undefined;
  readonly HasCustomEventSelectors?: Boolean | undefined;
  readonly HasInsightSelectors?: Boolean | undefined;
  readonly IsOrganizationTrail?: Boolean | undefined;
}

export type TrailAlreadyExistsException = Record<string, never>;

export interface TrailInfo {
  readonly TrailARN?: String | undefined;
  readonly Name?: String | undefined;
  readonly HomeRegion?: String | undefined;
}

export type TrailList = readonly Trail[];

export type TrailNameList = readonly String[];

export type TrailNotFoundException = Record<string, never>;

export type TrailNotProvidedException = Record<string, never>;

export type Trails = readonly TrailInfo[];

export type Type = 'TagContext' | 'RequestContext';

export type UUID = string;

export type UnsupportedOperationException = Record<string, never>;

export type ViewPropertiesKey = string;

export type ViewPropertiesMap = Readonly<Record<string, ViewPropertiesValue>>;

export type ViewPropertiesValue = string;

export interface Widget {
  readonly QueryAlias?: QueryAlias | undefined;
  readonly QueryStatement?: QueryStatement | undefined;
  readonly QueryParameters?: QueryParameters | undefined;
  readonly ViewProperties?: ViewPropertiesMap | undefined;
}

export type WidgetList = readonly Widget[];

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AddTags: {
    input: { readonly ResourceId: String; readonly TagsList: TagsList; };
    output: Record<string, never>;
    error: 'ResourceNotFoundException' | 'CloudTrailARNInvalidException' | 'EventDataStoreARNInvalidException' | 'ChannelARNInvalidException' | 'ResourceTypeNotSupportedException' | 'TagsLimitExceededException' | 'InvalidTrailNameException' | 'InvalidTagParameterException' | 'InactiveEventDataStoreException' | 'EventDataStoreNotFoundException' | 'ChannelNotFoundException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'ConflictException';
  };
  CancelQuery: {
    input: { readonly EventDataStore?: EventDataStoreArn | undefined; readonly QueryId: UUID; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    output: { readonly QueryId: UUID; readonly QueryStatus: QueryStatus; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InactiveQueryException' | 'InvalidParameterException' | 'QueryIdNotFoundException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException' | 'ConflictException';
  };
  CreateChannel: {
    input: { readonly Name: ChannelName; readonly Source: Source; readonly Destinations: Destinations; readonly Tags?: TagsList | undefined; };
    output: { readonly ChannelArn?: ChannelArn | undefined; readonly Name?: ChannelName | undefined; readonly Source?: Source | undefined; readonly Destinations?: Destinations | undefined; readonly Tags?: TagsList | undefined; };
    error: 'ChannelMaxLimitExceededException' | 'InvalidSourceException' | 'ChannelAlreadyExistsException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreCategoryException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'InvalidTagParameterException' | 'TagsLimitExceededException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  CreateDashboard: {
    input: { readonly Name: DashboardName; readonly RefreshSchedule?: RefreshSchedule | undefined; readonly TagsList?: TagsList | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly Widgets?: RequestWidgetList | undefined; };
    output: { readonly DashboardArn?: DashboardArn | undefined; readonly Name?: DashboardName | undefined; readonly Type?: DashboardType | undefined; readonly Widgets?: WidgetList | undefined; readonly TagsList?: TagsList | undefined; readonly RefreshSchedule?: RefreshSchedule | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; };
    error: 'ConflictException' | 'InvalidTagParameterException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InsufficientEncryptionPolicyException' | 'InvalidQueryStatementException' | 'ServiceQuotaExceededException' | 'UnsupportedOperationException';
  };
  CreateEventDataStore: {
    input: { readonly Name: EventDataStoreName; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly TagsList?: TagsList | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly StartIngestion?: Boolean | undefined; readonly BillingMode?: BillingMode | undefined; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly Name?: EventDataStoreName | undefined; readonly Status?: EventDataStoreStatus | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly TagsList?: TagsList | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly BillingMode?: BillingMode | undefined; };
    error: 'EventDataStoreAlreadyExistsException' | 'EventDataStoreMaxLimitExceededException' | 'InvalidEventSelectorsException' | 'InvalidParameterException' | 'InvalidTagParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'ConflictException' | 'InsufficientEncryptionPolicyException' | 'InvalidKmsKeyIdException' | 'KmsKeyNotFoundException' | 'KmsException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'NotOrganizationMasterAccountException' | 'OrganizationsNotInUseException' | 'OrganizationNotInAllFeaturesModeException' | 'NoManagementAccountSLRExistsException' | 'ThrottlingException';
  };
  CreateTrail: {
    input: { readonly Name: String; readonly S3BucketName: String; readonly S3KeyPrefix?: String | undefined; readonly SnsTopicName?: String | undefined; readonly IncludeGlobalServiceEvents?: Boolean | undefined; readonly IsMultiRegionTrail?: Boolean | undefined; readonly EnableLogFileValidation?: Boolean | undefined; readonly CloudWatchLogsLogGroupArn?: String | undefined; readonly CloudWatchLogsRoleArn?: String | undefined; readonly KmsKeyId?: String | undefined; readonly IsOrganizationTrail?: Boolean | undefined; readonly TagsList?: TagsList | undefined; };
    output: { readonly Name?: String | undefined; readonly S3BucketName?: String | undefined; readonly S3KeyPrefix?: String | undefined; readonly SnsTopicName?: String | undefined; readonly SnsTopicARN?: String | undefined; readonly IncludeGlobalServiceEvents?: Boolean | undefined; readonly IsMultiRegionTrail?: Boolean | undefined; readonly TrailARN?: String | undefined; readonly LogFileValidationEnabled?: Boolean | undefined; readonly CloudWatchLogsLogGroupArn?: String | undefined; readonly CloudWatchLogsRoleArn?: String | undefined; readonly KmsKeyId?: String | undefined; readonly IsOrganizationTrail?: Boolean | undefined; };
    error: 'MaximumNumberOfTrailsExceededException' | 'TrailAlreadyExistsException' | 'S3BucketDoesNotExistException' | 'InsufficientS3BucketPolicyException' | 'InsufficientSnsTopicPolicyException' | 'InsufficientEncryptionPolicyException' | 'InvalidS3BucketNameException' | 'InvalidS3PrefixException' | 'InvalidSnsTopicNameException' | 'InvalidKmsKeyIdException' | 'InvalidTrailNameException' | 'TrailNotProvidedException' | 'TagsLimitExceededException' | 'InvalidParameterCombinationException' | 'InvalidParameterException' | 'KmsKeyNotFoundException' | 'KmsKeyDisabledException' | 'KmsException' | 'InvalidCloudWatchLogsLogGroupArnException' | 'InvalidCloudWatchLogsRoleArnException' | 'CloudWatchLogsDeliveryUnavailableException' | 'InvalidTagParameterException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'NotOrganizationMasterAccountException' | 'OrganizationsNotInUseException' | 'OrganizationNotInAllFeaturesModeException' | 'NoManagementAccountSLRExistsException' | 'CloudTrailInvalidClientTokenIdException' | 'ConflictException' | 'ThrottlingException';
  };
  DeleteChannel: {
    input: { readonly Channel: ChannelArn; };
    output: Record<string, never>;
    error: 'ChannelARNInvalidException' | 'ChannelNotFoundException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  DeleteDashboard: {
    input: { readonly DashboardId: DashboardArn; };
    output: Record<string, never>;
    error: 'ConflictException' | 'ResourceNotFoundException' | 'UnsupportedOperationException';
  };
  DeleteEventDataStore: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: Record<string, never>;
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'EventDataStoreTerminationProtectedException' | 'EventDataStoreHasOngoingImportException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'ChannelExistsForEDSException' | 'InsufficientDependencyServiceAccessPermissionException' | 'ConflictException' | 'EventDataStoreFederationEnabledException';
  };
  DeleteResourcePolicy: {
    input: { readonly ResourceArn: ResourceArn; };
    output: Record<string, never>;
    error: 'ResourceARNNotValidException' | 'ResourceNotFoundException' | 'ResourcePolicyNotFoundException' | 'ResourceTypeNotSupportedException' | 'ConflictException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  DeleteTrail: {
    input: { readonly Name: String; };
    output: Record<string, never>;
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'ConflictException' | 'ThrottlingException' | 'InvalidHomeRegionException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException';
  };
  DeregisterOrganizationDelegatedAdmin: {
    input: { readonly DelegatedAdminAccountId: AccountId; };
    output: Record<string, never>;
    error: 'AccountNotFoundException' | 'AccountNotRegisteredException' | 'CloudTrailAccessNotEnabledException' | 'ConflictException' | 'InsufficientDependencyServiceAccessPermissionException' | 'InvalidParameterException' | 'NotOrganizationManagementAccountException' | 'OrganizationNotInAllFeaturesModeException' | 'OrganizationsNotInUseException' | 'UnsupportedOperationException' | 'OperationNotPermittedException';
  };
  DescribeQuery: {
    input: { readonly EventDataStore?: EventDataStoreArn | undefined; readonly QueryId?: UUID | undefined; readonly QueryAlias?: QueryAlias | undefined; readonly RefreshId?: RefreshId | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    output: { readonly QueryId?: UUID | undefined; readonly QueryString?: QueryStatement | undefined; readonly QueryStatus?: QueryStatus | undefined; readonly QueryStatistics?: QueryStatisticsForDescribeQuery | undefined; readonly ErrorMessage?: ErrorMessage | undefined; readonly DeliveryS3Uri?: DeliveryS3Uri | undefined; readonly DeliveryStatus?: DeliveryStatus | undefined; readonly Prompt?: Prompt | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'QueryIdNotFoundException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  DescribeTrails: {
    input: { readonly trailNameList?: TrailNameList | undefined; readonly includeShadowTrails?: Boolean | undefined; };
    output: { readonly trailList?: TrailList | undefined; };
    error: 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'NoManagementAccountSLRExistsException';
  };
  DisableFederation: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly FederationStatus?: FederationStatus | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidParameterException' | 'InactiveEventDataStoreException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'OrganizationsNotInUseException' | 'OrganizationNotInAllFeaturesModeException' | 'ConcurrentModificationException' | 'AccessDeniedException';
  };
  EnableFederation: {
    input: { readonly EventDataStore: EventDataStoreArn; readonly FederationRoleArn: FederationRoleArn; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly FederationStatus?: FederationStatus | undefined; readonly FederationRoleArn?: FederationRoleArn | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidParameterException' | 'InactiveEventDataStoreException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'OrganizationsNotInUseException' | 'OrganizationNotInAllFeaturesModeException' | 'ConcurrentModificationException' | 'AccessDeniedException' | 'EventDataStoreFederationEnabledException';
  };
  GenerateQuery: {
    input: { readonly EventDataStores: EventDataStoreList; readonly Prompt: Prompt; };
    output: { readonly QueryStatement?: QueryStatement | undefined; readonly QueryAlias?: QueryAlias | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'GenerateResponseException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  GetChannel: {
    input: { readonly Channel: ChannelArn; };
    output: { readonly ChannelArn?: ChannelArn | undefined; readonly Name?: ChannelName | undefined; readonly Source?: Source | undefined; readonly SourceConfig?: SourceConfig | undefined; readonly Destinations?: Destinations | undefined; readonly IngestionStatus?: IngestionStatus | undefined; };
    error: 'ChannelARNInvalidException' | 'ChannelNotFoundException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  GetDashboard: {
    input: { readonly DashboardId: DashboardArn; };
    output: { readonly DashboardArn?: DashboardArn | undefined; readonly Type?: DashboardType | undefined; readonly Status?: DashboardStatus | undefined; readonly Widgets?: WidgetList | undefined; readonly RefreshSchedule?: RefreshSchedule | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly LastRefreshId?: RefreshId | undefined; readonly LastRefreshFailureReason?: ErrorMessage | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; };
    error: 'ResourceNotFoundException' | 'UnsupportedOperationException';
  };
  GetEventConfiguration: {
    input: { readonly TrailName?: String | undefined; readonly EventDataStore?: String | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly MaxEventSize?: MaxEventSize | undefined; readonly ContextKeySelectors?: ContextKeySelectors | undefined; readonly AggregationConfigurations?: AggregationConfigurations | undefined; };
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreStatusException' | 'InvalidParameterException' | 'InvalidEventDataStoreCategoryException' | 'NoManagementAccountSLRExistsException' | 'InvalidParameterCombinationException';
  };
  GetEventDataStore: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly Name?: EventDataStoreName | undefined; readonly Status?: EventDataStoreStatus | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly BillingMode?: BillingMode | undefined; readonly FederationStatus?: FederationStatus | undefined; readonly FederationRoleArn?: FederationRoleArn | undefined; readonly PartitionKeys?: PartitionKeyList | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  GetEventSelectors: {
    input: { readonly TrailName: String; };
    output: { readonly TrailARN?: String | undefined; readonly EventSelectors?: EventSelectors | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; };
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NoManagementAccountSLRExistsException';
  };
  GetImport: {
    input: { readonly ImportId: UUID; };
    output: { readonly ImportId?: UUID | undefined; readonly Destinations?: ImportDestinations | undefined; readonly ImportSource?: ImportSource | undefined; readonly StartEventTime?: Date | undefined; readonly EndEventTime?: Date | undefined; readonly ImportStatus?: ImportStatus | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly ImportStatistics?: ImportStatistics | undefined; };
    error: 'ImportNotFoundException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  GetInsightSelectors: {
    input: { readonly TrailName?: String | undefined; readonly EventDataStore?: EventDataStoreArn | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly InsightSelectors?: InsightSelectors | undefined; readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly InsightsDestination?: EventDataStoreArn | undefined; };
    error: 'InvalidParameterException' | 'InvalidParameterCombinationException' | 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InsightNotEnabledException' | 'NoManagementAccountSLRExistsException' | 'ThrottlingException';
  };
  GetQueryResults: {
    input: { readonly EventDataStore?: EventDataStoreArn | undefined; readonly QueryId: UUID; readonly NextToken?: PaginationToken | undefined; readonly MaxQueryResults?: MaxQueryResults | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    output: { readonly QueryStatus?: QueryStatus | undefined; readonly QueryStatistics?: QueryStatistics | undefined; readonly QueryResultRows?: QueryResultRows | undefined; readonly NextToken?: PaginationToken | undefined; readonly ErrorMessage?: ErrorMessage | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InvalidMaxResultsException' | 'InvalidNextTokenException' | 'InvalidParameterException' | 'QueryIdNotFoundException' | 'InsufficientEncryptionPolicyException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  GetResourcePolicy: {
    input: { readonly ResourceArn: ResourceArn; };
    output: { readonly ResourceArn?: ResourceArn | undefined; readonly ResourcePolicy?: ResourcePolicy | undefined; readonly DelegatedAdminResourcePolicy?: ResourcePolicy | undefined; };
    error: 'ResourceARNNotValidException' | 'ResourceNotFoundException' | 'ResourcePolicyNotFoundException' | 'ResourceTypeNotSupportedException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  GetTrail: {
    input: { readonly Name: String; };
    output: { readonly Trail?: Trail | undefined; };
    error: 'CloudTrailARNInvalidException' | 'TrailNotFoundException' | 'InvalidTrailNameException' | 'UnsupportedOperationException' | 'OperationNotPermittedException';
  };
  GetTrailStatus: {
    input: { readonly Name: String; };
    output: { readonly IsLogging?: Boolean | undefined; readonly LatestDeliveryError?: String | undefined; readonly LatestNotificationError?: String | undefined; readonly LatestDeliveryTime?: Date | undefined; readonly LatestNotificationTime?: Date | undefined; readonly StartLoggingTime?: Date | undefined; readonly StopLoggingTime?: Date | undefined; readonly LatestCloudWatchLogsDeliveryError?: String | undefined; readonly LatestCloudWatchLogsDeliveryTime?: Date | undefined; readonly LatestDigestDeliveryTime?: Date | undefined; readonly LatestDigestDeliveryError?: String | undefined; readonly LatestDeliveryAttemptTime?: String | undefined; readonly LatestNotificationAttemptTime?: String | undefined; readonly LatestNotificationAttemptSucceeded?: String | undefined; readonly LatestDeliveryAttemptSucceeded?: String | undefined; readonly TimeLoggingStarted?: String | undefined; readonly TimeLoggingStopped?: String | undefined; };
    error: 'CloudTrailARNInvalidException' | 'TrailNotFoundException' | 'InvalidTrailNameException' | 'UnsupportedOperationException' | 'OperationNotPermittedException';
  };
  ListChannels: {
    input: { readonly MaxResults?: ListChannelsMaxResultsCount | undefined; readonly NextToken?: PaginationToken | undefined; };
    output: { readonly Channels?: Channels | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'InvalidNextTokenException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  ListDashboards: {
    input: { readonly NamePrefix?: DashboardName | undefined; readonly Type?: DashboardType | undefined; readonly NextToken?: PaginationToken | undefined; readonly MaxResults?: ListDashboardsMaxResultsCount | undefined; };
    output: { readonly Dashboards?: Dashboards | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'UnsupportedOperationException';
  };
  ListEventDataStores: {
    input: { readonly NextToken?: PaginationToken | undefined; readonly MaxResults?: ListEventDataStoresMaxResultsCount | undefined; };
    output: { readonly EventDataStores?: EventDataStores | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'InvalidMaxResultsException' | 'InvalidNextTokenException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  ListImportFailures: {
    input: { readonly ImportId: UUID; readonly MaxResults?: ListImportFailuresMaxResultsCount | undefined; readonly NextToken?: PaginationToken | undefined; };
    output: { readonly Failures?: ImportFailureList | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'InvalidNextTokenException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'InvalidParameterException';
  };
  ListImports: {
    input: { readonly MaxResults?: ListImportsMaxResultsCount | undefined; readonly Destination?: EventDataStoreArn | undefined; readonly ImportStatus?: ImportStatus | undefined; readonly NextToken?: PaginationToken | undefined; };
    output: { readonly Imports?: ImportsList | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'InvalidNextTokenException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  ListInsightsData: {
    input: { readonly InsightSource: ResourceArn; readonly DataType: ListInsightsDataType; readonly Dimensions?: ListInsightsDataDimensions | undefined; readonly StartTime?: Date | undefined; readonly EndTime?: Date | undefined; readonly MaxResults?: ListInsightsDataMaxResultsCount | undefined; readonly NextToken?: PaginationToken | undefined; };
    output: { readonly Events?: EventsList | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  ListInsightsMetricData: {
    input: { readonly TrailName?: String | undefined; readonly EventSource: EventSource; readonly EventName: EventName; readonly InsightType: InsightType; readonly ErrorCode?: ErrorCode | undefined; readonly StartTime?: Date | undefined; readonly EndTime?: Date | undefined; readonly Period?: InsightsMetricPeriod | undefined; readonly DataType?: InsightsMetricDataType | undefined; readonly MaxResults?: InsightsMetricMaxResults | undefined; readonly NextToken?: InsightsMetricNextToken | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly EventSource?: EventSource | undefined; readonly EventName?: EventName | undefined; readonly InsightType?: InsightType | undefined; readonly ErrorCode?: ErrorCode | undefined; readonly Timestamps?: Timestamps | undefined; readonly Values?: InsightsMetricValues | undefined; readonly NextToken?: InsightsMetricNextToken | undefined; };
    error: 'InvalidParameterException' | 'InvalidTrailNameException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  ListPublicKeys: {
    input: { readonly StartTime?: Date | undefined; readonly EndTime?: Date | undefined; readonly NextToken?: String | undefined; };
    output: { readonly PublicKeyList?: PublicKeyList | undefined; readonly NextToken?: String | undefined; };
    error: 'InvalidTimeRangeException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InvalidTokenException';
  };
  ListQueries: {
    input: { readonly EventDataStore: EventDataStoreArn; readonly NextToken?: PaginationToken | undefined; readonly MaxResults?: ListQueriesMaxResultsCount | undefined; readonly StartTime?: Date | undefined; readonly EndTime?: Date | undefined; readonly QueryStatus?: QueryStatus | undefined; };
    output: { readonly Queries?: Queries | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InvalidDateRangeException' | 'InvalidMaxResultsException' | 'InvalidNextTokenException' | 'InvalidParameterException' | 'InvalidQueryStatusException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  ListTags: {
    input: { readonly ResourceIdList: ResourceIdList; readonly NextToken?: String | undefined; };
    output: { readonly ResourceTagList?: ResourceTagList | undefined; readonly NextToken?: String | undefined; };
    error: 'ResourceNotFoundException' | 'CloudTrailARNInvalidException' | 'EventDataStoreARNInvalidException' | 'ChannelARNInvalidException' | 'ResourceTypeNotSupportedException' | 'InvalidTrailNameException' | 'InactiveEventDataStoreException' | 'EventDataStoreNotFoundException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InvalidTokenException' | 'NoManagementAccountSLRExistsException';
  };
  ListTrails: {
    input: { readonly NextToken?: String | undefined; };
    output: { readonly Trails?: Trails | undefined; readonly NextToken?: String | undefined; };
    error: 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InvalidNextTokenException';
  };
  LookupEvents: {
    input: { readonly LookupAttributes?: LookupAttributesList | undefined; readonly StartTime?: Date | undefined; readonly EndTime?: Date | undefined; readonly EventCategory?: EventCategory | undefined; readonly MaxResults?: MaxResults | undefined; readonly NextToken?: NextToken | undefined; };
    output: { readonly Events?: EventsList | undefined; readonly NextToken?: NextToken | undefined; };
    error: 'InvalidLookupAttributesException' | 'InvalidTimeRangeException' | 'InvalidMaxResultsException' | 'InvalidNextTokenException' | 'InvalidEventCategoryException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'ThrottlingException';
  };
  PutEventConfiguration: {
    input: { readonly TrailName?: String | undefined; readonly EventDataStore?: String | undefined; readonly MaxEventSize?: MaxEventSize | undefined; readonly ContextKeySelectors?: ContextKeySelectors | undefined; readonly AggregationConfigurations?: AggregationConfigurations | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly MaxEventSize?: MaxEventSize | undefined; readonly ContextKeySelectors?: ContextKeySelectors | undefined; readonly AggregationConfigurations?: AggregationConfigurations | undefined; };
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'InvalidParameterCombinationException' | 'InvalidHomeRegionException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreStatusException' | 'InvalidEventDataStoreCategoryException' | 'InactiveEventDataStoreException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'ThrottlingException' | 'InvalidParameterException' | 'ConflictException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException' | 'InsufficientIAMAccessPermissionException';
  };
  PutEventSelectors: {
    input: { readonly TrailName: String; readonly EventSelectors?: EventSelectors | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly EventSelectors?: EventSelectors | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; };
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'InvalidHomeRegionException' | 'InvalidEventSelectorsException' | 'ConflictException' | 'ThrottlingException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException';
  };
  PutInsightSelectors: {
    input: { readonly TrailName?: String | undefined; readonly InsightSelectors: InsightSelectors; readonly EventDataStore?: EventDataStoreArn | undefined; readonly InsightsDestination?: EventDataStoreArn | undefined; };
    output: { readonly TrailARN?: String | undefined; readonly InsightSelectors?: InsightSelectors | undefined; readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly InsightsDestination?: EventDataStoreArn | undefined; };
    error: 'InvalidParameterException' | 'InvalidParameterCombinationException' | 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'InvalidHomeRegionException' | 'InvalidInsightSelectorsException' | 'InsufficientS3BucketPolicyException' | 'InsufficientEncryptionPolicyException' | 'S3BucketDoesNotExistException' | 'KmsException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'ThrottlingException';
  };
  PutResourcePolicy: {
    input: { readonly ResourceArn: ResourceArn; readonly ResourcePolicy: ResourcePolicy; };
    output: { readonly ResourceArn?: ResourceArn | undefined; readonly ResourcePolicy?: ResourcePolicy | undefined; readonly DelegatedAdminResourcePolicy?: ResourcePolicy | undefined; };
    error: 'ResourceARNNotValidException' | 'ResourcePolicyNotValidException' | 'ResourceNotFoundException' | 'ResourceTypeNotSupportedException' | 'ConflictException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  RegisterOrganizationDelegatedAdmin: {
    input: { readonly MemberAccountId: AccountId; };
    output: Record<string, never>;
    error: 'AccountRegisteredException' | 'AccountNotFoundException' | 'InsufficientDependencyServiceAccessPermissionException' | 'InvalidParameterException' | 'CannotDelegateManagementAccountException' | 'CloudTrailAccessNotEnabledException' | 'ConflictException' | 'DelegatedAdminAccountLimitExceededException' | 'NotOrganizationManagementAccountException' | 'OrganizationNotInAllFeaturesModeException' | 'OrganizationsNotInUseException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'InsufficientIAMAccessPermissionException';
  };
  RemoveTags: {
    input: { readonly ResourceId: String; readonly TagsList: TagsList; };
    output: Record<string, never>;
    error: 'ResourceNotFoundException' | 'CloudTrailARNInvalidException' | 'EventDataStoreARNInvalidException' | 'ChannelARNInvalidException' | 'ResourceTypeNotSupportedException' | 'InvalidTrailNameException' | 'InvalidTagParameterException' | 'InactiveEventDataStoreException' | 'EventDataStoreNotFoundException' | 'ChannelNotFoundException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'ConflictException';
  };
  RestoreEventDataStore: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly Name?: EventDataStoreName | undefined; readonly Status?: EventDataStoreStatus | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly BillingMode?: BillingMode | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'EventDataStoreMaxLimitExceededException' | 'InvalidEventDataStoreStatusException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'OrganizationsNotInUseException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'OrganizationNotInAllFeaturesModeException';
  };
  SearchSampleQueries: {
    input: { readonly SearchPhrase: SearchSampleQueriesSearchPhrase; readonly MaxResults?: SearchSampleQueriesMaxResults | undefined; readonly NextToken?: PaginationToken | undefined; };
    output: { readonly SearchResults?: SearchSampleQueriesSearchResults | undefined; readonly NextToken?: PaginationToken | undefined; };
    error: 'InvalidParameterException' | 'UnsupportedOperationException' | 'OperationNotPermittedException';
  };
  StartDashboardRefresh: {
    input: { readonly DashboardId: DashboardArn; readonly QueryParameterValues?: QueryParameterValues | undefined; };
    output: { readonly RefreshId?: RefreshId | undefined; };
    error: 'ResourceNotFoundException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'ServiceQuotaExceededException' | 'UnsupportedOperationException';
  };
  StartEventDataStoreIngestion: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: Record<string, never>;
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreStatusException' | 'InvalidParameterException' | 'InvalidEventDataStoreCategoryException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException' | 'ConflictException';
  };
  StartImport: {
    input: { readonly Destinations?: ImportDestinations | undefined; readonly ImportSource?: ImportSource | undefined; readonly StartEventTime?: Date | undefined; readonly EndEventTime?: Date | undefined; readonly ImportId?: UUID | undefined; };
    output: { readonly ImportId?: UUID | undefined; readonly Destinations?: ImportDestinations | undefined; readonly ImportSource?: ImportSource | undefined; readonly StartEventTime?: Date | undefined; readonly EndEventTime?: Date | undefined; readonly ImportStatus?: ImportStatus | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; };
    error: 'AccountHasOngoingImportException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreStatusException' | 'InvalidEventDataStoreCategoryException' | 'InactiveEventDataStoreException' | 'InvalidImportSourceException' | 'ImportNotFoundException' | 'InvalidParameterException' | 'InsufficientEncryptionPolicyException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  StartLogging: {
    input: { readonly Name: String; };
    output: Record<string, never>;
    error: 'CloudTrailARNInvalidException' | 'ConflictException' | 'ThrottlingException' | 'TrailNotFoundException' | 'InvalidTrailNameException' | 'InvalidHomeRegionException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException';
  };
  StartQuery: {
    input: { readonly QueryStatement?: QueryStatement | undefined; readonly DeliveryS3Uri?: DeliveryS3Uri | undefined; readonly QueryAlias?: QueryAlias | undefined; readonly QueryParameters?: QueryParameters | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    output: { readonly QueryId?: UUID | undefined; readonly EventDataStoreOwnerAccountId?: AccountId | undefined; };
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'InvalidQueryStatementException' | 'MaxConcurrentQueriesException' | 'InsufficientEncryptionPolicyException' | 'InvalidS3PrefixException' | 'InvalidS3BucketNameException' | 'InsufficientS3BucketPolicyException' | 'S3BucketDoesNotExistException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NoManagementAccountSLRExistsException';
  };
  StopEventDataStoreIngestion: {
    input: { readonly EventDataStore: EventDataStoreArn; };
    output: Record<string, never>;
    error: 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreStatusException' | 'InvalidParameterException' | 'InvalidEventDataStoreCategoryException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException' | 'ConflictException';
  };
  StopImport: {
    input: { readonly ImportId: UUID; };
    output: { readonly ImportId?: UUID | undefined; readonly ImportSource?: ImportSource | undefined; readonly Destinations?: ImportDestinations | undefined; readonly ImportStatus?: ImportStatus | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly StartEventTime?: Date | undefined; readonly EndEventTime?: Date | undefined; readonly ImportStatistics?: ImportStatistics | undefined; };
    error: 'ImportNotFoundException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  StopLogging: {
    input: { readonly Name: String; };
    output: Record<string, never>;
    error: 'TrailNotFoundException' | 'InvalidTrailNameException' | 'CloudTrailARNInvalidException' | 'ConflictException' | 'ThrottlingException' | 'InvalidHomeRegionException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'InsufficientDependencyServiceAccessPermissionException';
  };
  UpdateChannel: {
    input: { readonly Channel: ChannelArn; readonly Destinations?: Destinations | undefined; readonly Name?: ChannelName | undefined; };
    output: { readonly ChannelArn?: ChannelArn | undefined; readonly Name?: ChannelName | undefined; readonly Source?: Source | undefined; readonly Destinations?: Destinations | undefined; };
    error: 'ChannelARNInvalidException' | 'ChannelNotFoundException' | 'ChannelAlreadyExistsException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventDataStoreCategoryException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException';
  };
  UpdateDashboard: {
    input: { readonly DashboardId: DashboardArn; readonly Widgets?: RequestWidgetList | undefined; readonly RefreshSchedule?: RefreshSchedule | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; };
    output: { readonly DashboardArn?: DashboardArn | undefined; readonly Name?: DashboardName | undefined; readonly Type?: DashboardType | undefined; readonly Widgets?: WidgetList | undefined; readonly RefreshSchedule?: RefreshSchedule | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; };
    error: 'ConflictException' | 'ResourceNotFoundException' | 'EventDataStoreNotFoundException' | 'InactiveEventDataStoreException' | 'InsufficientEncryptionPolicyException' | 'InvalidQueryStatementException' | 'ServiceQuotaExceededException' | 'UnsupportedOperationException';
  };
  UpdateEventDataStore: {
    input: { readonly EventDataStore: EventDataStoreArn; readonly Name?: EventDataStoreName | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly BillingMode?: BillingMode | undefined; };
    output: { readonly EventDataStoreArn?: EventDataStoreArn | undefined; readonly Name?: EventDataStoreName | undefined; readonly Status?: EventDataStoreStatus | undefined; readonly AdvancedEventSelectors?: AdvancedEventSelectors | undefined; readonly MultiRegionEnabled?: Boolean | undefined; readonly OrganizationEnabled?: Boolean | undefined; readonly RetentionPeriod?: RetentionPeriod | undefined; readonly TerminationProtectionEnabled?: TerminationProtectionEnabled | undefined; readonly CreatedTimestamp?: Date | undefined; readonly UpdatedTimestamp?: Date | undefined; readonly KmsKeyId?: EventDataStoreKmsKeyId | undefined; readonly BillingMode?: BillingMode | undefined; readonly FederationStatus?: FederationStatus | undefined; readonly FederationRoleArn?: FederationRoleArn | undefined; };
    error: 'EventDataStoreAlreadyExistsException' | 'EventDataStoreARNInvalidException' | 'EventDataStoreNotFoundException' | 'InvalidEventSelectorsException' | 'InvalidInsightSelectorsException' | 'EventDataStoreHasOngoingImportException' | 'InactiveEventDataStoreException' | 'InvalidParameterException' | 'OperationNotPermittedException' | 'UnsupportedOperationException' | 'InsufficientEncryptionPolicyException' | 'InvalidKmsKeyIdException' | 'KmsKeyNotFoundException' | 'KmsException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'OrganizationsNotInUseException' | 'NotOrganizationMasterAccountException' | 'NoManagementAccountSLRExistsException' | 'OrganizationNotInAllFeaturesModeException' | 'ConflictException' | 'ThrottlingException';
  };
  UpdateTrail: {
    input: { readonly Name: String; readonly S3BucketName?: String | undefined; readonly S3KeyPrefix?: String | undefined; readonly SnsTopicName?: String | undefined; readonly IncludeGlobalServiceEvents?: Boolean | undefined; readonly IsMultiRegionTrail?: Boolean | undefined; readonly EnableLogFileValidation?: Boolean | undefined; readonly CloudWatchLogsLogGroupArn?: String | undefined; readonly CloudWatchLogsRoleArn?: String | undefined; readonly KmsKeyId?: String | undefined; readonly IsOrganizationTrail?: Boolean | undefined; };
    output: { readonly Name?: String | undefined; readonly S3BucketName?: String | undefined; readonly S3KeyPrefix?: String | undefined; readonly SnsTopicName?: String | undefined; readonly SnsTopicARN?: String | undefined; readonly IncludeGlobalServiceEvents?: Boolean | undefined; readonly IsMultiRegionTrail?: Boolean | undefined; readonly TrailARN?: String | undefined; readonly LogFileValidationEnabled?: Boolean | undefined; readonly CloudWatchLogsLogGroupArn?: String | undefined; readonly CloudWatchLogsRoleArn?: String | undefined; readonly KmsKeyId?: String | undefined; readonly IsOrganizationTrail?: Boolean | undefined; };
    error: 'S3BucketDoesNotExistException' | 'InsufficientS3BucketPolicyException' | 'InsufficientSnsTopicPolicyException' | 'InsufficientEncryptionPolicyException' | 'TrailNotFoundException' | 'InvalidS3BucketNameException' | 'InvalidS3PrefixException' | 'InvalidSnsTopicNameException' | 'InvalidKmsKeyIdException' | 'InvalidTrailNameException' | 'TrailNotProvidedException' | 'InvalidEventSelectorsException' | 'CloudTrailARNInvalidException' | 'ConflictException' | 'ThrottlingException' | 'InvalidParameterCombinationException' | 'InvalidHomeRegionException' | 'KmsKeyNotFoundException' | 'KmsKeyDisabledException' | 'KmsException' | 'InvalidCloudWatchLogsLogGroupArnException' | 'InvalidCloudWatchLogsRoleArnException' | 'CloudWatchLogsDeliveryUnavailableException' | 'UnsupportedOperationException' | 'OperationNotPermittedException' | 'CloudTrailAccessNotEnabledException' | 'InsufficientDependencyServiceAccessPermissionException' | 'OrganizationsNotInUseException' | 'NotOrganizationMasterAccountException' | 'OrganizationNotInAllFeaturesModeException' | 'NoManagementAccountSLRExistsException' | 'CloudTrailInvalidClientTokenIdException' | 'InvalidParameterException';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AccessDeniedException: Record<never, never>;
  AccountHasOngoingImportException: Record<never, never>;
  AccountNotFoundException: Record<never, never>;
  AccountNotRegisteredException: Record<never, never>;
  AccountRegisteredException: Record<never, never>;
  CannotDelegateManagementAccountException: Record<never, never>;
  ChannelARNInvalidException: Record<never, never>;
  ChannelAlreadyExistsException: Record<never, never>;
  ChannelExistsForEDSException: Record<never, never>;
  ChannelMaxLimitExceededException: Record<never, never>;
  ChannelNotFoundException: Record<never, never>;
  CloudTrailARNInvalidException: Record<never, never>;
  CloudTrailAccessNotEnabledException: Record<never, never>;
  CloudTrailInvalidClientTokenIdException: Record<never, never>;
  CloudWatchLogsDeliveryUnavailableException: Record<never, never>;
  ConcurrentModificationException: Record<never, never>;
  ConflictException: Record<never, never>;
  DelegatedAdminAccountLimitExceededException: Record<never, never>;
  EventDataStoreARNInvalidException: Record<never, never>;
  EventDataStoreAlreadyExistsException: Record<never, never>;
  EventDataStoreFederationEnabledException: Record<never, never>;
  EventDataStoreHasOngoingImportException: Record<never, never>;
  EventDataStoreMaxLimitExceededException: Record<never, never>;
  EventDataStoreNotFoundException: Record<never, never>;
  EventDataStoreTerminationProtectedException: Record<never, never>;
  GenerateResponseException: Record<never, never>;
  ImportNotFoundException: Record<never, never>;
  InactiveEventDataStoreException: Record<never, never>;
  InactiveQueryException: Record<never, never>;
  InsightNotEnabledException: Record<never, never>;
  InsufficientDependencyServiceAccessPermissionException: Record<never, never>;
  InsufficientEncryptionPolicyException: Record<never, never>;
  InsufficientIAMAccessPermissionException: Record<never, never>;
  InsufficientS3BucketPolicyException: Record<never, never>;
  InsufficientSnsTopicPolicyException: Record<never, never>;
  InvalidCloudWatchLogsLogGroupArnException: Record<never, never>;
  InvalidCloudWatchLogsRoleArnException: Record<never, never>;
  InvalidDateRangeException: Record<never, never>;
  InvalidEventCategoryException: Record<never, never>;
  InvalidEventDataStoreCategoryException: Record<never, never>;
  InvalidEventDataStoreStatusException: Record<never, never>;
  InvalidEventSelectorsException: Record<never, never>;
  InvalidHomeRegionException: Record<never, never>;
  InvalidImportSourceException: Record<never, never>;
  InvalidInsightSelectorsException: Record<never, never>;
  InvalidKmsKeyIdException: Record<never, never>;
  InvalidLookupAttributesException: Record<never, never>;
  InvalidMaxResultsException: Record<never, never>;
  InvalidNextTokenException: Record<never, never>;
  InvalidParameterCombinationException: Record<never, never>;
  InvalidParameterException: Record<never, never>;
  InvalidQueryStatementException: Record<never, never>;
  InvalidQueryStatusException: Record<never, never>;
  InvalidS3BucketNameException: Record<never, never>;
  InvalidS3PrefixException: Record<never, never>;
  InvalidSnsTopicNameException: Record<never, never>;
  InvalidSourceException: Record<never, never>;
  InvalidTagParameterException: Record<never, never>;
  InvalidTimeRangeException: Record<never, never>;
  InvalidTokenException: Record<never, never>;
  InvalidTrailNameException: Record<never, never>;
  KmsException: Record<never, never>;
  KmsKeyDisabledException: Record<never, never>;
  KmsKeyNotFoundException: Record<never, never>;
  MaxConcurrentQueriesException: Record<never, never>;
  MaximumNumberOfTrailsExceededException: Record<never, never>;
  NoManagementAccountSLRExistsException: Record<never, never>;
  NotOrganizationManagementAccountException: Record<never, never>;
  NotOrganizationMasterAccountException: Record<never, never>;
  OperationNotPermittedException: Record<never, never>;
  OrganizationNotInAllFeaturesModeException: Record<never, never>;
  OrganizationsNotInUseException: Record<never, never>;
  QueryIdNotFoundException: Record<never, never>;
  ResourceARNNotValidException: Record<never, never>;
  ResourceNotFoundException: Record<never, never>;
  ResourcePolicyNotFoundException: Record<never, never>;
  ResourcePolicyNotValidException: Record<never, never>;
  ResourceTypeNotSupportedException: Record<never, never>;
  S3BucketDoesNotExistException: Record<never, never>;
  ServiceQuotaExceededException: Record<never, never>;
  TagsLimitExceededException: Record<never, never>;
  ThrottlingException: Record<never, never>;
  TrailAlreadyExistsException: Record<never, never>;
  TrailNotFoundException: Record<never, never>;
  TrailNotProvidedException: Record<never, never>;
  UnsupportedOperationException: Record<never, never>;
}
