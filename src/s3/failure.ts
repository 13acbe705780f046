import type { S3Reply } from './message.js';
import { element, xmlReply } from './xml.js';

/** The errors that S3 answers with here, and what it says then. */
const FAILURES = {
  AccessDenied: [403, 'Access Denied'],
  AccessForbidden: [403, 'CORSResponse: CORS is not enabled for this bucket.'],
  InternalError: [500, 'We encountered an internal error. Please try again.'],
  InvalidArgument: [400, 'Invalid Argument'],
  InvalidBucketName: [400, 'The specified bucket is not valid.'],
  InvalidPartNumber: [416, 'The requested partnumber is not satisfiable'],
  InvalidRange: [416, 'The requested range is not satisfiable'],
  InvalidURI: [400, "Couldn't parse the specified URI."],
  KeyTooLongError: [400, 'Your key is too long'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  NoSuchBucket: [404, 'The specified bucket does not exist'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NotImplemented: [501, 'A header you provided implies functionality that is not implemented'],
  PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold'],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

export type S3Code = keyof typeof FAILURES;

/** A refusal in S3's words. */
export class S3Failure extends Error {
  override readonly name = 'S3Failure';
  readonly code: S3Code;
  readonly status: number;
  /** What stands in the error's document besides, in order. */
  readonly details: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: S3Code,
    details: Readonly<Record<string, string>> = {},
    { message, headers = {} }: { message?: string; headers?: Readonly<Record<string, string>> } = {},
  ) {
    const [status, usual] = FAILURES[code];
    super(message ?? usual);
    this.code = code;
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

/** @throws S3Failure InvalidArgument that names the argument */
export function refuseArgument(name: string, value: string | undefined, message: string): never {
  const given: Record<string, string> = value === undefined ? {} : { ArgumentValue: value };
  throw new S3Failure('InvalidArgument', { ArgumentName: name, ...given }, { message });
}

/** A refusal as a document; its ids are those that the reply's headers carry. */
export function failureReply(
  { code, message, status, details, headers }: S3Failure,
  requestId: string,
  hostId: string,
): S3Reply {
  const parts = { Code: code, Message: message, ...details, RequestId: requestId, HostId: hostId };
  const content = Object.entries(parts).map(([name, text]) => element(name, text));
  return xmlReply(`<Error>${content.join('')}</Error>`, { status, headers });
}
