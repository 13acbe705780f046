import type { Call } from '../../call.js';
import { formatArn, parseArn } from '../../kit/arn.js';

/** Calls that say where log files go and who is told of them. */
export type PlacingCall = Call<
  'cloudtrail',
  | 'InvalidS3BucketNameException'
  | 'S3BucketDoesNotExistException'
  | 'InvalidS3PrefixException'
  | 'InvalidSnsTopicNameException'
  | 'InvalidKmsKeyIdException'
  | 'InvalidCloudWatchLogsLogGroupArnException'
  | 'InvalidCloudWatchLogsRoleArnException'
>;

const LONGEST_PREFIX = 200;
const LONGEST_TOPIC = 256;

/** What is wrong with a bucket's name by S3's rules. */
const BUCKET_FAULTS: readonly (readonly [wrong: (name: string) => boolean, say: string])[] = [
  [(name) => name === '', 'Bucket name cannot be blank!'],
  [({ length }) => length < 3 || length > 63, 'Bucket name should be between 3 and 63 characters long'],
  [(name) => /[A-Z]/.test(name), 'Bucket name should not contain uppercase characters'],
  [
    (name) => !/^[a-z0-9.-]+$/.test(name),
    'Bucket name should contain lowercase letters, numbers, periods and dashes only',
  ],
  [
    (name) => !/^[a-z0-9].*[a-z0-9]$/.test(name),
    'Bucket name should begin and end with a letter or a number',
  ],
  [(name) => name.includes('..'), 'Bucket name should not contain two adjacent periods'],
  [(name) => /^\d{1,3}(\.\d{1,3}){3}$/.test(name), 'Bucket name must not be formatted as an IP Address'],
  [
    (name) => /^(xn--|sthree-)|(-s3alias|--ol-s3|\.mrap|--x-s3)$/.test(name),
    'Bucket name should not begin or end with what is reserved',
  ],
];

/** Refuses what cannot be a bucket's name, or a folder of the trail directory. */
export function checkBucket(call: PlacingCall, name: string): string {
  const fault = BUCKET_FAULTS.find(([wrong]) => wrong(name));
  if (fault !== undefined) call.fail('InvalidS3BucketNameException', fault[1]);
  // The journal's own files stand beside the buckets.
  if (/^events.*\.ndjson$/.test(name))
    call.fail('S3BucketDoesNotExistException', `S3 bucket ${name} does not exist!`);
  return name;
}

/** @returns undefined where the prefix is empty, which is how it is taken away */
export function readPrefix(call: PlacingCall, prefix: string | undefined): string | undefined {
  if (prefix === undefined || prefix === '') return undefined;
  if (prefix.length > LONGEST_PREFIX)
    call.fail('InvalidS3PrefixException', `S3 prefix is longer than maximum length: ${LONGEST_PREFIX}`);
  if (!prefix.split('/').every((part) => /^[\w!*'()-][\w!.*'()-]*$/.test(part)))
    call.fail('InvalidS3PrefixException', `S3 prefix is not valid: ${prefix}`);
  return prefix;
}

/** @returns a topic's name or ARN; undefined where it is empty */
export function readTopic(call: PlacingCall, topic: string | undefined): string | undefined {
  if (topic === undefined || topic === '') return undefined;
  const arn = topic.startsWith('arn:') ? parseArn(topic) : undefined;
  const name = arn === undefined ? topic : arn.resource;
  const wrong =
    topic.length > LONGEST_TOPIC ||
    !/^[A-Za-z0-9_-]{1,256}$/.test(name) ||
    (arn !== undefined && (arn.service !== 'sns' || arn.region === '' || !/^\d{12}$/.test(arn.accountId)));
  if (wrong) call.fail('InvalidSnsTopicNameException', `SNS topic name is not valid: ${topic}`);
  return topic;
}

/** The ARN of a topic that may have been given by its name. */
export function topicArnOf(topic: string, region: string, accountId: string): string {
  return topic.startsWith('arn:') ? topic : formatArn('sns', region, accountId, topic);
}

/** @returns the ARN of a key, or of an alias, which is not resolved; undefined where it is empty */
export function readKey(call: PlacingCall, id: string | undefined): string | undefined {
  if (id === undefined || id === '') return undefined;
  const isKey = (text: string): boolean =>
    /^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text);
  const isAlias = (text: string): boolean => /^alias\/[\w/-]{1,250}$/.test(text);
  if (isAlias(id)) return formatArn('kms', call.region, call.accountId, id);
  if (isKey(id)) return formatArn('kms', call.region, call.accountId, `key/${id}`);
  const arn = parseArn(id);
  const resource = arn?.resource ?? '';
  const right =
    arn?.service === 'kms' &&
    (isAlias(resource) || (resource.startsWith('key/') && isKey(resource.slice(4))));
  return right ? id : call.fail('InvalidKmsKeyIdException', `KMS key ID is not valid: ${id}`);
}

/** Where CloudWatch Logs would get the records too: a log group and a role, both or neither. */
export function checkLogGroup(
  call: PlacingCall,
  logGroupArn: string | undefined,
  logRoleArn: string | undefined,
): void {
  if (logGroupArn === undefined && logRoleArn === undefined) return;
  const group = parseArn(logGroupArn ?? '');
  if (group?.service !== 'logs' || !/^log-group:[\w/.#-]{1,512}(:\*)?$/.test(group.resource)) {
    call.fail(
      'InvalidCloudWatchLogsLogGroupArnException',
      'CloudTrail cannot validate the specified log group ARN.',
    );
  }
  const role = parseArn(logRoleArn ?? '');
  if (role?.service !== 'iam' || !/^role\/[\w+=,.@/-]+$/.test(role.resource)) {
    call.fail('InvalidCloudWatchLogsRoleArnException', 'CloudTrail cannot validate the specified role ARN.');
  }
}
