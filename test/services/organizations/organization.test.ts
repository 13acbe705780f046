import AWS from 'aws-sdk';
import { expect, it } from 'vitest';
import { credentials } from '../../support/clients.js';
import { startEmulator } from '../../support/emulator.js';

const client = (endpoint: string): AWS.Organizations =>
  new AWS.Organizations({ endpoint, region: 'us-east-1', credentials, maxRetries: 0 });

it('tells the organization that CloudTrail delivers for', async () => {
  const { url, events } = await startEmulator({
    services: { cloudtrail: { organizationId: 'o-abcdefghij' } },
  });
  const { Organization } = await client(url).describeOrganization().promise();
  expect(Organization).toMatchObject({
    Id: 'o-abcdefghij',
    MasterAccountId: '123456789012',
    FeatureSet: 'ALL',
  });
  expect(await events()).toMatchObject([
    {
      eventSource: 'organizations.amazonaws.com',
      eventName: 'DescribeOrganization',
      requestParameters: null,
      responseElements: null,
      readOnly: true,
    },
  ]);
});

it('tells that there is none', async () => {
  const { url, events } = await startEmulator({ services: { cloudtrail: { organizationId: 'none' } } });
  await expect(client(url).describeOrganization().promise()).rejects.toMatchObject({
    code: 'AWSOrganizationsNotInUseException',
    statusCode: 400,
  });
  expect(await events()).toMatchObject([{ errorCode: 'AWSOrganizationsNotInUseException' }]);
});
