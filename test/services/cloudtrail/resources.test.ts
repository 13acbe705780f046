import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../../src/services/cloudtrail/resources.js';
import { ACCOUNT } from '../drive.js';

const role = `arn:aws:iam::${ACCOUNT}:role/Tester`;
const session = `arn:aws:sts::${ACCOUNT}:assumed-role/Tester/me`;

describe('the resources of a record', () => {
  it('of AssumeRole are the key, the session three times and the role', () => {
    const record = {
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      requestParameters: { roleArn: role, roleSessionName: 'me' },
      responseElements: {
        credentials: { accessKeyId: 'ASIAKEY', sessionToken: 'x', expiration: 'y' },
        assumedRoleUser: { assumedRoleId: 'AROAID:me', arn: session },
      },
      resources: [{ accountId: ACCOUNT, type: 'AWS::IAM::Role', ARN: role }],
    };
    expect(resourcesOf(record)).toEqual([
      { type: 'AWS::IAM::AccessKey', name: 'ASIAKEY' },
      { type: 'AWS::STS::AssumedRole', name: 'AROAID:me' },
      { type: 'AWS::STS::AssumedRole', name: 'me' },
      { type: 'AWS::STS::AssumedRole', name: session },
      { type: 'AWS::IAM::Role', name: role },
    ]);
  });

  it('of a refused AssumeRole are the session and the role, and of a denied one none', () => {
    const record = { eventSource: 'sts.amazonaws.com', responseElements: null };
    expect(resourcesOf({ ...record, requestParameters: { roleArn: role, roleSessionName: 'me' } })).toEqual([
      { type: 'AWS::STS::AssumedRole', name: 'me' },
      { type: 'AWS::IAM::Role', name: role },
    ]);
    expect(resourcesOf({ ...record, requestParameters: null })).toEqual([]);
  });

  it('of calls about a trail are the trail as the caller named it', () => {
    const of = (requestParameters: object, responseElements: object | null = null) =>
      resourcesOf({ eventSource: 'cloudtrail.amazonaws.com', requestParameters, responseElements });
    expect(of({ name: 'mine' })).toEqual([{ type: 'AWS::CloudTrail::Trail', name: 'mine' }]);
    expect(of({ trailNameList: ['one', 'two'] })).toEqual([
      { type: 'AWS::CloudTrail::Trail', name: 'one' },
      { type: 'AWS::CloudTrail::Trail', name: 'two' },
    ]);
    expect(of({ name: 'mine', s3BucketName: 'bucket', snsTopicName: '' }, { trailARN: 'arn' })).toEqual([
      { type: 'AWS::CloudTrail::Trail', name: 'mine' },
      { type: 'AWS::CloudTrail::Trail', name: 'arn' },
      { type: 'AWS::S3::Bucket', name: 'bucket' },
    ]);
  });

  it('of others are those that it names', () => {
    const type = 'AWS::Chime::AppInstanceUser';
    expect(resourcesOf({ eventSource: 'chime.amazonaws.com', resources: [{ type, ARN: 'arn' }] })).toEqual([
      { type, name: 'arn' },
    ]);
    expect(
      resourcesOf({ eventSource: 'repostspace.amazonaws.com', requestParameters: { spaceId: 'SP' } }),
    ).toEqual([]);
    expect(resourcesOf({})).toEqual([]);
  });

  it.each([
    [{ eventSource: 5 }],
    [{ eventSource: 'sts.amazonaws.com', requestParameters: 'x', resources: [null, 5] }],
    [{ eventSource: '__proto__' }],
  ])('of %j, which is no record, are none that can be looked up', (record) => {
    expect(resourcesOf(record).filter(({ name }) => name !== undefined)).toEqual([]);
  });
});
