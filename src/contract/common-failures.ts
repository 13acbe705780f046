import type { ServiceFailure } from '../call.js';
import type { Contract } from './contract.js';
import { describe, pathOf, type Violation } from './violations.js';

/** A refusal as the protocols put it on the wire. */
export interface WireFailure {
  /** The exception's name, which is also the record's errorCode unless that is told apart. */
  readonly name: string;
  readonly recordedAs?: string;
  readonly status: number;
  readonly message: string;
  readonly members: Readonly<Record<string, unknown>>;
  /**
   * False where AWS's front line refuses, before the service is reached: such bodies have a `message` only,
   * unless the service models the error itself.
   */
  readonly byService: boolean;
  /** False where the refusal came before the input was understood: its record has no requestParameters. */
  readonly parsed: boolean;
}

/** No operation is at that method and path. */
export function unknownOperation(): WireFailure {
  return front('UnknownOperationException', 404, 'The requested operation is not recognized by the service.');
}

/** The body is larger than the configured limit. */
export function entityTooLarge(limit: number): WireFailure {
  return front(
    'RequestEntityTooLarge',
    413,
    `The request is larger than the ${limit} bytes that are accepted.`,
  );
}

export function unsupportedMediaType(given: string): WireFailure {
  return front('UnsupportedMediaTypeException', 415, `The content type ${given} is not supported.`);
}

/** A bug of ours. What it was stands in the log, never on the wire. */
export function internalFailure(): WireFailure {
  return {
    ...front(
      'InternalFailure',
      500,
      'The request processing has failed because of an unknown error, exception or failure.',
    ),
    parsed: true,
  };
}

/** An operation of the contract that no behaviour answers yet. */
export function notImplemented(service: string, operation: string): WireFailure {
  return {
    name: 'NotImplementedException',
    status: 501,
    message: `Chimepost does not answer ${operation} of ${service} yet.`,
    members: {},
    byService: true,
    parsed: true,
  };
}

/** The request cannot be parsed: wrong JSON, or a value of another type than its member. */
export function serialization(contract: Contract, message: string): WireFailure {
  if (reasonsOf(contract).includes('cannotParse')) return modelled(message, 'cannotParse', undefined);
  return front('SerializationException', 400, message);
}

/** The input breaks constraints. */
export function validation(contract: Contract, violations: readonly Violation[]): WireFailure {
  const message = describe(violations, contract.facts.quoteValues !== false);
  if (reasonsOf(contract).includes('fieldValidationFailed')) {
    const fields = violations.map((violation) => ({
      name: pathOf(violation),
      message: violation.constraint,
    }));
    return modelled(message, 'fieldValidationFailed', fields);
  }
  const name = contract.facts.protocol === 'awsQuery' ? 'ValidationError' : 'ValidationException';
  return { ...front(name, 400, message), parsed: true };
}

/** A refusal by a behaviour, with the status that the contract gives its error. @throws Error where it gives none */
export function declared(contract: Contract, failure: ServiceFailure): WireFailure {
  const status = contract.errorOf(failure.name)?.facts.status;
  if (status === undefined)
    throw new Error(`the contract of ${contract.facts.service} has no error ${failure.name}`);
  return {
    name: failure.name,
    status,
    message: failure.message,
    members: failure.members,
    byService: true,
    parsed: true,
  };
}

/** Why a request is nobody's. */
export type Unauthenticated =
  | 'missing'
  | 'incomplete'
  | 'unknownKey'
  | 'mismatch'
  | 'expiredToken'
  | 'expiredRequest';

/**
 * What AWS's front line calls these, by protocol. JSON services answer awsJson with 400 and restJson with 403, as
 * query services do: so users of many services report them (400 of Cognito, ECS and DynamoDB; 403 of Lambda, IAM
 * and STS). The reference lists 403 for re:Post Private, which is restJson.
 */
const AUTHENTICATION: Readonly<Record<Unauthenticated, readonly [json: string, query: string]>> = {
  missing: ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
  incomplete: ['IncompleteSignatureException', 'IncompleteSignature'],
  unknownKey: ['UnrecognizedClientException', 'InvalidClientTokenId'],
  mismatch: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
  expiredToken: ['ExpiredTokenException', 'ExpiredToken'],
  expiredRequest: ['RequestExpired', 'RequestExpired'],
};

/** The request is not signed, or not by whom it says, or too late. */
export function unauthenticated(contract: Contract, why: Unauthenticated, message: string): WireFailure {
  const [json, query] = AUTHENTICATION[why];
  if (contract.facts.protocol !== 'awsQuery') return front(json, refusalStatus(contract), message);
  const told = why === 'missing' ? 'Request is missing Authentication Token' : message;
  return front(query, refusalStatus(contract), told);
}

/** Who called is known, and may not. Records leave out the suffix that JSON services give the error's name. */
export function accessDenied(contract: Contract, message: string): WireFailure {
  const name = contract.facts.protocol === 'awsQuery' ? 'AccessDenied' : 'AccessDeniedException';
  const status = contract.errorOf(name)?.facts.status ?? refusalStatus(contract);
  return { ...front(name, status, message), recordedAs: 'AccessDenied' };
}

function refusalStatus({ facts }: Contract): number {
  return facts.protocol === 'awsJson1_0' || facts.protocol === 'awsJson1_1' ? 400 : 403;
}

function front(name: string, status: number, message: string): WireFailure {
  return { name, status, message, members: {}, byService: false, parsed: false };
}

/** The service models ValidationException itself, with a reason and the fields, as re:Post Private does. */
function modelled(message: string, reason: string, fieldList: readonly unknown[] | undefined): WireFailure {
  const members = { reason, ...(fieldList === undefined ? {} : { fieldList }) };
  return {
    name: 'ValidationException',
    status: 400,
    message,
    members,
    byService: true,
    parsed: fieldList !== undefined,
  };
}

function reasonsOf(contract: Contract): readonly string[] {
  const shape = contract.errorOf('ValidationException')?.shape;
  const reason = shape?.members.find(({ name }) => name === 'reason')?.shape;
  return reason?.kind === 'string' ? (reason.enum ?? []) : [];
}
