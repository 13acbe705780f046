import type { OperationName } from '../../call.js';

/** The operations that have no behaviour yet and answer 501. The list may only shrink. */
export const notBuilt = [
  'AddAttachmentsToSet',
  'AddCommunicationToCase',
  'CreateCase',
  'DescribeAttachment',
  'DescribeCases',
  'DescribeCommunications',
  'DescribeCreateCaseOptions',
  'DescribeServices',
  'DescribeSeverityLevels',
  'DescribeSupportedLanguages',
  'DescribeTrustedAdvisorCheckRefreshStatuses',
  'DescribeTrustedAdvisorCheckResult',
  'DescribeTrustedAdvisorCheckSummaries',
  'DescribeTrustedAdvisorChecks',
  'RefreshTrustedAdvisorCheck',
  'ResolveCase',
] as const satisfies readonly OperationName<'support'>[];
