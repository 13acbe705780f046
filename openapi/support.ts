// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

export type AfterTime = string;

export interface Attachment {
  readonly fileName?: FileName | undefined;
  readonly data?: Data | undefined;
}

export interface AttachmentDetails {
  readonly attachmentId?: AttachmentId | undefined;
  readonly fileName?: FileName | undefined;
}

export type AttachmentId = string;

export interface AttachmentIdNotFound {
  readonly message?: ErrorMessage | undefined;
}

export interface AttachmentLimitExceeded {
  readonly message?: ErrorMessage | undefined;
}

export type AttachmentSet = readonly AttachmentDetails[];

export interface AttachmentSetExpired {
  readonly message?: ErrorMessage | undefined;
}

export type AttachmentSetId = string;

export interface AttachmentSetIdNotFound {
  readonly message?: ErrorMessage | undefined;
}

export interface AttachmentSetSizeLimitExceeded {
  readonly message?: ErrorMessage | undefined;
}

export type Attachments = readonly Attachment[];

export type AvailabilityErrorMessage = string;

export type BeforeTime = string;

export type Boolean = boolean;

export interface CaseCreationLimitExceeded {
  readonly message?: ErrorMessage | undefined;
}

export interface CaseDetails {
  readonly caseId?: CaseId | undefined;
  readonly displayId?: DisplayId | undefined;
  readonly subject?: Subject | undefined;
  readonly status?: Status | undefined;
  readonly serviceCode?: ServiceCode | undefined;
  readonly categoryCode?: CategoryCode | undefined;
  readonly severityCode?: SeverityCode | undefined;
  readonly submittedBy?: SubmittedBy | undefined;
  readonly timeCreated?: TimeCreated | undefined;
  readonly recentCommunications?: RecentCaseCommunications | undefined;
  readonly ccEmailAddresses?: CcEmailAddressList | undefined;
  readonly language?: Language | undefined;
}

export type CaseId = string;

export type CaseIdList = readonly CaseId[];

export interface CaseIdNotFound {
  readonly message?: ErrorMessage | undefined;
}

export type CaseList = readonly CaseDetails[];

export type CaseStatus = string;

export interface Category {
  readonly code?: CategoryCode | undefined;
  readonly name?: CategoryName | undefined;
}

export type CategoryCode = string;

export type CategoryList = readonly Category[];

export type CategoryName = string;

export type CcEmailAddress = string;

export type CcEmailAddressList = readonly CcEmailAddress[];

export type Code = string;

export interface Communication {
  readonly caseId?: CaseId | undefined;
  readonly body?: ValidatedCommunicationBody | undefined;
  readonly submittedBy?: SubmittedBy | undefined;
  readonly timeCreated?: TimeCreated | undefined;
  readonly attachmentSet?: AttachmentSet | undefined;
}

export type CommunicationBody = string;

export type CommunicationList = readonly Communication[];

export interface CommunicationTypeOptions {
  readonly type?: Type | undefined;
  readonly supportedHours?: SupportedHoursList | undefined;
  readonly datesWithoutSupport?: DatesWithoutSupportList | undefined;
}

export type CommunicationTypeOptionsList = readonly CommunicationTypeOptions[];

export type Data = string;

export interface DateInterval {
  readonly startDateTime?: ValidatedDateTime | undefined;
  readonly endDateTime?: ValidatedDateTime | undefined;
}

export type DatesWithoutSupportList = readonly DateInterval[];

export interface DescribeAttachmentLimitExceeded {
  readonly message?: ErrorMessage | undefined;
}

export type Display = string;

export type DisplayId = string;

export type Double = number;

export type EndTime = string;

export type ErrorMessage = string;

export type ExpiryTime = string;

export type FileName = string;

export type IncludeCommunications = boolean;

export type IncludeResolvedCases = boolean;

export interface InternalServerError {
  readonly message?: ErrorMessage | undefined;
}

export type IssueType = string;

export type Language = string;

export type Long = number;

export type MaxResults = number;

export type NextToken = string;

export interface RecentCaseCommunications {
  readonly communications?: CommunicationList | undefined;
  readonly nextToken?: NextToken | undefined;
}

export type Result = boolean;

export interface Service {
  readonly code?: ServiceCode | undefined;
  readonly name?: ServiceName | undefined;
  readonly categories?: CategoryList | undefined;
}

export type ServiceCode = string;

export type ServiceCodeList = readonly ServiceCode[];

export type ServiceList = readonly Service[];

export type ServiceName = string;

export type SeverityCode = string;

export interface SeverityLevel {
  readonly code?: SeverityLevelCode | undefined;
  readonly name?: SeverityLevelName | undefined;
}

export type SeverityLevelCode = string;

export type SeverityLevelName = string;

export type SeverityLevelsList = readonly SeverityLevel[];

export type StartTime = string;

export type Status = string;

export type String = string;

export type StringList = readonly String[];

export type Subject = string;

export type SubmittedBy = string;

export interface SupportedHour {
  readonly startTime?: StartTime | undefined;
  readonly endTime?: EndTime | undefined;
}

export type SupportedHoursList = readonly SupportedHour[];

export interface SupportedLanguage {
  readonly code?: Code | undefined;
  readonly language?: Language | undefined;
  readonly display?: Display | undefined;
}

export type SupportedLanguagesList = readonly SupportedLanguage[];

export interface ThrottlingException {
  readonly message?: AvailabilityErrorMessage | undefined;
}

export type TimeCreated = string;

export interface TrustedAdvisorCategorySpecificSummary {
  readonly costOptimizing?: TrustedAdvisorCostOptimizingSummary | undefined;
}

export interface TrustedAdvisorCheckDescription {
  readonly id: String;
  readonly name: String;
  readonly description: String;
  readonly category: String;
  readonly metadata: StringList;
}

export type TrustedAdvisorCheckList = readonly TrustedAdvisorCheckDescription[];

export interface TrustedAdvisorCheckRefreshStatus {
  readonly checkId: String;
  readonly status: String;
  readonly millisUntilNextRefreshable: Long;
}

export type TrustedAdvisorCheckRefreshStatusList = readonly TrustedAdvisorCheckRefreshStatus[];

export interface TrustedAdvisorCheckResult {
  readonly checkId: String;
  readonly timestamp: String;
  readonly status: String;
  readonly resourcesSummary: TrustedAdvisorResourcesSummary;
  readonly categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
  readonly flaggedResources: TrustedAdvisorResourceDetailList;
}

export interface TrustedAdvisorCheckSummary {
  readonly checkId: String;
  readonly timestamp: String;
  readonly status: String;
  readonly hasFlaggedResources?: Boolean | undefined;
  readonly resourcesSummary: TrustedAdvisorResourcesSummary;
  readonly categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
}

export type TrustedAdvisorCheckSummaryList = readonly TrustedAdvisorCheckSummary[];

export interface TrustedAdvisorCostOptimizingSummary {
  readonly estimatedMonthlySavings: Double;
  readonly estimatedPercentMonthlySavings: Double;
}

export interface TrustedAdvisorResourceDetail {
  readonly status: String;
  readonly region?: String | undefined;
  readonly resourceId: String;
  readonly isSuppressed?: Boolean | undefined;
  readonly metadata: StringList;
}

export type TrustedAdvisorResourceDetailList = readonly TrustedAdvisorResourceDetail[];

export interface TrustedAdvisorResourcesSummary {
  readonly resourcesProcessed: Long;
  readonly resourcesFlagged: Long;
  readonly resourcesIgnored: Long;
  readonly resourcesSuppressed: Long;
}

export type Type = string;

export type ValidatedCategoryCode = string;

export type ValidatedCommunicationBody = string;

export type ValidatedDateTime = string;

export type ValidatedIssueTypeString = string;

export type ValidatedLanguageAvailability = string;

export type ValidatedServiceCode = string;

/** What each operation takes, answers and refuses with. */
export interface Operations {
  AddAttachmentsToSet: {
    input: { readonly attachmentSetId?: AttachmentSetId | undefined; readonly attachments: Attachments; };
    output: { readonly attachmentSetId?: AttachmentSetId | undefined; readonly expiryTime?: ExpiryTime | undefined; };
    error: 'InternalServerError' | 'AttachmentSetIdNotFound' | 'AttachmentSetExpired' | 'AttachmentSetSizeLimitExceeded' | 'AttachmentLimitExceeded';
  };
  AddCommunicationToCase: {
    input: { readonly caseId?: CaseId | undefined; readonly communicationBody: CommunicationBody; readonly ccEmailAddresses?: CcEmailAddressList | undefined; readonly attachmentSetId?: AttachmentSetId | undefined; };
    output: { readonly result?: Result | undefined; };
    error: 'InternalServerError' | 'CaseIdNotFound' | 'AttachmentSetIdNotFound' | 'AttachmentSetExpired';
  };
  CreateCase: {
    input: { readonly subject: Subject; readonly serviceCode?: ServiceCode | undefined; readonly severityCode?: SeverityCode | undefined; readonly categoryCode?: CategoryCode | undefined; readonly communicationBody: CommunicationBody; readonly ccEmailAddresses?: CcEmailAddressList | undefined; readonly language?: Language | undefined; readonly issueType?: IssueType | undefined; readonly attachmentSetId?: AttachmentSetId | undefined; };
    output: { readonly caseId?: CaseId | undefined; };
    error: 'InternalServerError' | 'CaseCreationLimitExceeded' | 'AttachmentSetIdNotFound' | 'AttachmentSetExpired';
  };
  DescribeAttachment: {
    input: { readonly attachmentId: AttachmentId; };
    output: { readonly attachment?: Attachment | undefined; };
    error: 'InternalServerError' | 'DescribeAttachmentLimitExceeded' | 'AttachmentIdNotFound';
  };
  DescribeCases: {
    input: { readonly caseIdList?: CaseIdList | undefined; readonly displayId?: DisplayId | undefined; readonly afterTime?: AfterTime | undefined; readonly beforeTime?: BeforeTime | undefined; readonly includeResolvedCases?: IncludeResolvedCases | undefined; readonly nextToken?: NextToken | undefined; readonly maxResults?: MaxResults | undefined; readonly language?: Language | undefined; readonly includeCommunications?: IncludeCommunications | undefined; };
    output: { readonly cases?: CaseList | undefined; readonly nextToken?: NextToken | undefined; };
    error: 'InternalServerError' | 'CaseIdNotFound';
  };
  DescribeCommunications: {
    input: { readonly caseId: CaseId; readonly beforeTime?: BeforeTime | undefined; readonly afterTime?: AfterTime | undefined; readonly nextToken?: NextToken | undefined; readonly maxResults?: MaxResults | undefined; };
    output: { readonly communications?: CommunicationList | undefined; readonly nextToken?: NextToken | undefined; };
    error: 'InternalServerError' | 'CaseIdNotFound';
  };
  DescribeCreateCaseOptions: {
    input: { readonly issueType: IssueType; readonly serviceCode: ServiceCode; readonly language: Language; readonly categoryCode: CategoryCode; };
    output: { readonly languageAvailability?: ValidatedLanguageAvailability | undefined; readonly communicationTypes?: CommunicationTypeOptionsList | undefined; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  DescribeServices: {
    input: { readonly serviceCodeList?: ServiceCodeList | undefined; readonly language?: Language | undefined; };
    output: { readonly services?: ServiceList | undefined; };
    error: 'InternalServerError';
  };
  DescribeSeverityLevels: {
    input: { readonly language?: Language | undefined; };
    output: { readonly severityLevels?: SeverityLevelsList | undefined; };
    error: 'InternalServerError';
  };
  DescribeSupportedLanguages: {
    input: { readonly issueType: ValidatedIssueTypeString; readonly serviceCode: ValidatedServiceCode; readonly categoryCode: ValidatedCategoryCode; };
    output: { readonly supportedLanguages?: SupportedLanguagesList | undefined; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  DescribeTrustedAdvisorCheckRefreshStatuses: {
    input: { readonly checkIds: StringList; };
    output: { readonly statuses: TrustedAdvisorCheckRefreshStatusList; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  DescribeTrustedAdvisorCheckResult: {
    input: { readonly checkId: String; readonly language?: String | undefined; };
    output: { readonly result?: TrustedAdvisorCheckResult | undefined; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  DescribeTrustedAdvisorCheckSummaries: {
    input: { readonly checkIds: StringList; };
    output: { readonly summaries: TrustedAdvisorCheckSummaryList; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  DescribeTrustedAdvisorChecks: {
    input: { readonly language: String; };
    output: { readonly checks: TrustedAdvisorCheckList; };
    error: 'InternalServerError' | 'ThrottlingException';
  };
  RefreshTrustedAdvisorCheck: {
    input: { readonly checkId: String; };
    output: { readonly status: TrustedAdvisorCheckRefreshStatus; };
    error: 'InternalServerError';
  };
  ResolveCase: {
    input: { readonly caseId?: CaseId | undefined; };
    output: { readonly initialCaseStatus?: CaseStatus | undefined; readonly finalCaseStatus?: CaseStatus | undefined; };
    error: 'InternalServerError' | 'CaseIdNotFound';
  };
}

/** The members of each error, beside its message. */
export interface Errors {
  AttachmentIdNotFound: Record<never, never>;
  AttachmentLimitExceeded: Record<never, never>;
  AttachmentSetExpired: Record<never, never>;
  AttachmentSetIdNotFound: Record<never, never>;
  AttachmentSetSizeLimitExceeded: Record<never, never>;
  CaseCreationLimitExceeded: Record<never, never>;
  CaseIdNotFound: Record<never, never>;
  DescribeAttachmentLimitExceeded: Record<never, never>;
  InternalServerError: Record<never, never>;
  ThrottlingException: Record<never, never>;
}
