/**
 * What a contract document is: an OpenAPI 3.1 document with AWS's own facts in `x-aws` members.
 * openapi/README.md explains each fact to a reader of the documents; these types are the same for code.
 */

/** How a service speaks on the wire. */
export type Protocol = 'restJson1' | 'awsJson1_0' | 'awsJson1_1' | 'awsQuery';

/** Facts about a service's CloudTrail records. */
export interface TrailFacts {
  /** `repostspace.amazonaws.com` */
  readonly eventSource: string;
  /** The version its records have unless a user sets another, such as `1.08`. */
  readonly eventVersion: string;
  /** What stands in a record for a sensitive value. */
  readonly hidden: string;
  /** Members that responseElements of every successful mutating call has beside the output's own. */
  readonly responseExtras?: Readonly<Record<string, string>>;
  /**
   * False where the service's documented records carry no tlsDetails though their version could: then only a call
   * over TLS has them.
   */
  readonly tlsDetails: boolean;
  /** True where sensitive members are not there at all, instead of hidden. */
  readonly omitsSensitive?: boolean;
  /** How instants in members look: `2024-04-02T13:04:22.308Z`, or in words, `Apr 2, 2024, 1:04:22 PM`. */
  readonly timestamps?: 'milliseconds' | 'words';
}

/** What the service is called in policies, and what its resources are. */
export interface PolicyFacts {
  /** What stands before the action, `chime`; the signing name unless said. */
  readonly prefix?: string;
  /**
   * Input member → the ARN of the resource that it names, `arn:{partition}:x:{region}:{account}:thing/{value}`.
   * The first member that an input has is the resource; where it has none, the first that is an ARN itself.
   */
  readonly resources?: Readonly<Record<string, string>>;
}

/** Facts about a whole service. */
export interface ServiceFacts {
  /** The service's name here: its model's name and the base path that addresses it. */
  readonly service: string;
  readonly serviceId: string;
  readonly apiVersion: string;
  readonly protocol: Protocol;
  /** The first label of its host names, `voice-chime`. */
  readonly endpointPrefix: string;
  /** The service part of a SigV4 credential scope. */
  readonly signingName: string;
  /** What stands before the operation's name in `X-Amz-Target`. */
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  /** Whole host names that address it beside `endpointPrefix.region.amazonaws.com`. */
  readonly hosts?: readonly string[];
  /** Services whose base path and host names also lead here, after their own operations. */
  readonly alsoUnder?: readonly string[];
  /** Where several services know a path and nothing else tells them apart, the highest is meant; 0 is the default. */
  readonly precedence?: number;
  /** True where a structure's absent members are sent as null, as Amazon Chime does. */
  readonly nulls?: boolean;
  /** Headers that every answer carries. */
  readonly replyHeaders?: Readonly<Record<string, string>>;
  /** False where validation messages leave out the offending values, as the Chime family's do. */
  readonly quoteValues?: boolean;
  /** Members of an error's body where its shape lists none: `Code` and `Message`, or `message`. */
  readonly errorBody: readonly string[];
  readonly trail: TrailFacts;
  readonly policy?: PolicyFacts;
  readonly waiters?: Readonly<Record<string, unknown>>;
}

/** Facts about one operation. */
export interface OperationFacts {
  /** All input members in the model's order, which the record's requestParameters follow. */
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly errors: readonly string[];
  readonly readOnly: boolean;
  readonly idempotent?: boolean;
  /** The input member that is the whole body. */
  readonly payload?: string;
  /** The output member that is the whole body. */
  readonly outputPayload?: string;
  /** awsQuery: the element that wraps the result. */
  readonly resultWrapper?: string;
  /** Further paths at which the same call is answered. */
  readonly alsoAt?: readonly string[];
  /** `none` where the call needs no signature. */
  readonly auth?: 'none';
  /** `none` where no policy can refuse the call. */
  readonly permission?: 'none';
  readonly paginator?: Readonly<Record<string, unknown>>;
  /** Another dialect in which the body may come; see `Dialect`. */
  readonly dialect?: Dialect;
  readonly trail?: OperationTrailFacts;
}

/** A second spelling of a request's body, as AWS's own console sends it: a body that uses any of its words is in it. */
export interface Dialect {
  /** Other name → the model's name. */
  readonly names?: Readonly<Record<string, string>>;
  /** Member → other value → the model's value. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Members whose empty string means that they are absent. */
  readonly emptyIsAbsent?: readonly string[];
}

/** How an operation's record differs from what its members tell. */
export interface OperationTrailFacts {
  /** Member → the name that records have for it. */
  readonly names?: Readonly<Record<string, string>>;
  /** Members that are never hidden, since a documented record shows them. */
  readonly clear?: readonly string[];
  /** Members that no record has. */
  readonly drop?: readonly string[];
  /** The responseElements of a successful call is null whatever the output is. */
  readonly noResponse?: boolean;
  /** The responseElements is there although the operation only reads. */
  readonly keepResponse?: boolean;
  /** Input member that holds an ARN → its type, `AWS::IAM::Role`: the resources of a successful call's record. */
  readonly resources?: Readonly<Record<string, string>>;
}

/** Facts about a schema. */
export interface SchemaFacts {
  readonly sensitive?: boolean;
  readonly type?: 'timestamp' | 'blob' | 'document';
  readonly timestampFormat?: TimestampFormat;
  /** The pattern as the model has it, in Java's dialect; `pattern` beside it is the translation. */
  readonly pattern?: string;
  /** Bounds of a blob, in bytes before encoding. */
  readonly min?: number;
  readonly max?: number;
  readonly idempotencyToken?: boolean;
  /** The member's name where the wire has another. */
  readonly member?: string;
  /** awsQuery: a list without the `member` level. */
  readonly flattened?: boolean;
  readonly deprecatedMessage?: string;
  /** Errors: what goes into the body's `Code`, or a query error's `Code`. */
  readonly code?: string;
  readonly status?: number;
  readonly fault?: 'client' | 'server';
  /** Errors: members that travel in a header, member → header. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryable?: { readonly throttling: boolean };
}

export type TimestampFormat = 'iso8601' | 'unixTimestamp' | 'rfc822';

/** The part of JSON Schema that contract documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly contentEncoding?: 'base64';
  readonly deprecated?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly 'x-aws'?: SchemaFacts;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly deprecated?: boolean;
  readonly 'x-aws'?: {
    readonly member?: string;
    /** `map` collects every query parameter, `prefix` every header that begins with `name`, `greedy` takes slashes. */
    readonly binding?: 'map' | 'prefix' | 'greedy';
    readonly idempotencyToken?: boolean;
  };
}

export interface MediaType {
  readonly schema: Schema;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<
    Record<string, { readonly schema: Schema; readonly 'x-aws'?: { readonly member?: string } }>
  >;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  };
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-aws': OperationFacts;
}

/** One service's contract. A path's part behind `#` is the query literal or the operation's name that tells equal paths apart. */
export interface ContractDocument {
  readonly openapi: string;
  readonly 'x-derived': string;
  readonly info: { readonly title: string; readonly version: string; readonly [more: string]: unknown };
  readonly 'x-aws': ServiceFacts;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: unknown;
  };
  readonly [more: string]: unknown;
}
