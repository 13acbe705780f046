import type { Behaviour } from '../../call.js';

/*
 * What is served of AWS Organizations is what a reader of an organization trail asks first: which organization
 * this is. It is the one that CloudTrail's settings name; the answer's e-mail address is made up.
 */

export const DescribeOrganization: Behaviour<'organizations', 'DescribeOrganization'> = (_input, call) => {
  const { organizationId, managementAccount } = call.settings;
  if (organizationId === 'none') {
    call.fail('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  }
  const management = managementAccount === 'any' ? call.accountId : managementAccount;
  return {
    Organization: {
      Id: organizationId,
      Arn: `arn:aws:organizations::${management}:organization/${organizationId}`,
      FeatureSet: 'ALL',
      MasterAccountArn: `arn:aws:organizations::${management}:account/${organizationId}/${management}`,
      MasterAccountId: management,
      MasterAccountEmail: `management-${management}@example.com`,
      AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
    },
  };
};
