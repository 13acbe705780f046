import { type HistoryResource, namedResources, type ResourcesOf } from '../../trail/history-facts.js';

type Json = Readonly<Record<string, unknown>>;

/*
 * The resources that event history shows for a record, and by which LookupEvents finds it. Where AWS's derivation
 * is known it is followed: AssumeRole yields the key, the session three times and the role (seen in 2023 and 2026);
 * calls about a trail yield it as the caller named it (StopLogging, seen in 2026). What else is here is inferred.
 * Of re:Post Private, Chime and Support nothing is known, and their records yield what they name themselves.
 */

/** Derives a record's resources: those of the call, then those that the record names and that are not among them. */
export const resourcesOf: ResourcesOf = (record) => {
  const derive = typeof record.eventSource === 'string' ? DERIVATIONS.get(record.eventSource) : undefined;
  const named = namedResources(record);
  if (derive === undefined) return named;
  const found = derive(asObject(record.requestParameters), asObject(record.responseElements));
  const all = [...found, ...named];
  return all.filter(
    ({ type, name }, at) =>
      name !== undefined && all.findIndex((other) => other.type === type && other.name === name) === at,
  );
};

const DERIVATIONS: ReadonlyMap<string, (sent: Json, answered: Json) => readonly HistoryResource[]> = new Map([
  ['sts.amazonaws.com', ofSts],
  ['cloudtrail.amazonaws.com', ofCloudtrail],
]);

function ofSts(sent: Json, answered: Json): HistoryResource[] {
  const user = asObject(answered.assumedRoleUser);
  const federated = asObject(answered.federatedUser);
  return [
    resource('AWS::IAM::AccessKey', asObject(answered.credentials).accessKeyId),
    resource('AWS::STS::AssumedRole', user.assumedRoleId),
    resource('AWS::STS::AssumedRole', sent.roleSessionName),
    resource('AWS::STS::AssumedRole', user.arn),
    resource('AWS::IAM::Role', sent.roleArn),
    resource('AWS::STS::FederatedUser', federated.federatedUserId),
    resource('AWS::STS::FederatedUser', federated.arn),
  ];
}

function ofCloudtrail(sent: Json, answered: Json): HistoryResource[] {
  const trails = [
    sent.name,
    sent.trailName,
    ...asList(sent.trailNameList),
    sent.resourceId,
    answered.trailARN,
  ];
  return [
    ...trails.map((trail) => resource('AWS::CloudTrail::Trail', trail)),
    resource('AWS::S3::Bucket', sent.s3BucketName),
    resource('AWS::SNS::Topic', sent.snsTopicName),
  ];
}

function resource(type: string, name: unknown): HistoryResource {
  return { type, name: typeof name === 'string' && name !== '' ? name : undefined };
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
