import type { S3Address } from './address.js';
import type { Bucket, Buckets } from './buckets.js';
import { S3Failure } from './failure.js';
import { getObject, type ObjectParts } from './get-object.js';
import { listBuckets } from './list-buckets.js';
import { listObjects, listObjectsV2 } from './list-objects.js';
import type { S3Reply, S3Request } from './message.js';
import { escapeText, root, xmlReply } from './xml.js';

/** A request with what it is for. */
export interface Asked {
  readonly request: S3Request;
  readonly query: URLSearchParams;
  readonly address: S3Address;
}

/** What operations work with. */
export interface OperationParts extends ObjectParts {
  readonly buckets: Buckets;
  /** Where all buckets are. */
  readonly region: string;
}

type Serve = (asked: Asked, bucket: Bucket, parts: OperationParts) => Promise<S3Reply> | S3Reply;

/** The operations on a bucket that is there. */
const SERVED: Readonly<Record<string, Serve>> = {
  HeadBucket: (_asked, _bucket, { region }) => ({
    status: 200,
    headers: { 'content-type': 'application/xml', 'x-amz-bucket-region': region },
    body: undefined,
  }),
  // The oldest region has no name here.
  GetBucketLocation: (_asked, _bucket, { region }) =>
    xmlReply(root('LocationConstraint', region === 'us-east-1' ? '' : escapeText(region))),
  GetBucketVersioning: () => xmlReply(root('VersioningConfiguration', '')),
  ListObjects: ({ query }, bucket, { files }) => listObjects(files, bucket, query),
  ListObjectsV2: ({ query }, bucket, { files }) => listObjectsV2(files, bucket, query),
  GetObject: ({ request, address }, bucket, parts) => getObject(parts, bucket, address.key, request),
  HeadObject: ({ request, address }, bucket, parts) => getObject(parts, bucket, address.key, request),
};

/** Sub-resources that S3 answers reads of, and that are not served. */
const NOT_SERVED = [
  ...['abac', 'accelerate', 'acl', 'analytics', 'attributes', 'cors', 'encryption', 'intelligent-tiering'],
  ...['inventory', 'legal-hold', 'lifecycle', 'logging', 'metadataConfiguration', 'metadataTable', 'metrics'],
  ...['notification', 'object-lock', 'ownershipControls', 'policy', 'policyStatus', 'publicAccessBlock'],
  ...['replication', 'requestPayment', 'retention', 'session', 'tagging', 'torrent', 'uploadId', 'uploads'],
  ...['versions', 'website'],
] as const;

/**
 * The operation that a request means.
 * @throws S3Failure AccessDenied for whatever would change something, MethodNotAllowed for what S3 knows no use for
 */
export function operationOf({ request, query, address }: Asked): string {
  const { method } = request;
  const { bucket, key } = address;
  if (bucket === undefined) {
    if (method === 'GET') return 'ListBuckets';
    throw notAllowed(method, 'SERVICE');
  }
  if (method === 'PUT' || method === 'POST' || method === 'DELETE') throw new S3Failure('AccessDenied');
  const type = key === '' ? 'BUCKET' : 'OBJECT';
  if (method === 'OPTIONS') throw new S3Failure('AccessForbidden', { Method: method, ResourceType: type });
  if (method === 'HEAD') return key === '' ? 'HeadBucket' : 'HeadObject';
  if (method !== 'GET') throw notAllowed(method, type);
  const other = NOT_SERVED.find((name) => query.has(name));
  if (other !== undefined) return `?${other}`;
  if (key !== '') return 'GetObject';
  if (query.has('location')) return 'GetBucketLocation';
  if (query.has('versioning')) return 'GetBucketVersioning';
  return query.get('list-type') === '2' ? 'ListObjectsV2' : 'ListObjects';
}

/**
 * Answers an operation.
 * @throws S3Failure
 */
export async function serve(asked: Asked, operation: string, parts: OperationParts): Promise<S3Reply> {
  const { buckets, region } = parts;
  const { bucket: name } = asked.address;
  if (name === undefined) return listBuckets(await buckets.all(), region, asked.query);
  if (!/^[A-Za-z0-9._-]{3,255}$/.test(name)) throw new S3Failure('InvalidBucketName', { BucketName: name });
  const bucket = await buckets.find(name);
  if (bucket === undefined) throw new S3Failure('NoSuchBucket', { BucketName: name });
  const served = SERVED[operation];
  if (served === undefined) throw new S3Failure('NotImplemented', { Resource: operation });
  return served(asked, bucket, parts);
}

function notAllowed(method: string, type: string): S3Failure {
  const allow = type === 'SERVICE' ? 'GET' : 'HEAD, GET';
  return new S3Failure('MethodNotAllowed', { Method: method, ResourceType: type }, { headers: { allow } });
}
