import { awsJson } from './aws-json.js';
import { awsQuery } from './aws-query.js';
import type { WireFailure } from './common-failures.js';
import type { Contract } from './contract.js';
import type { Protocol as ProtocolName, ServiceFacts } from './document.js';
import type { Operation } from './operations.js';
import { restJson } from './rest-json.js';
import type { Violation } from './violations.js';

/** A request as far as contracts care. */
export interface WireRequest {
  readonly method: string;
  /** Percent-encoded, without query and without a base path. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** A request's input, read. */
export interface Gathered {
  /** What the behaviour gets, good only where nothing is violated. */
  readonly input: Record<string, unknown>;
  /** What the record shows: the same, in the caller's own dialect. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
}

/** An answer, ready for the wire. */
export interface WireReply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What an operation answered, for a protocol to put on the wire. */
export interface Success {
  readonly output: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

/** One of AWS's protocols: how input is read, output written, and an error told. */
export interface Protocol {
  /** Whether operations are told by name, not by path. */
  readonly named: boolean;
  /** The operation that a request names; undefined where it names none of this service. */
  operationName(facts: ServiceFacts, request: WireRequest): string | undefined;
  /** Whether a body of this content type can be read; a missing one always can. */
  accepts(contentType: string): boolean;
  /** @throws ParseFailure where the request cannot be parsed */
  gather(operation: Operation, labels: Readonly<Record<string, string>>, request: WireRequest): Gathered;
  reply(contract: Contract, operation: Operation, success: Success): WireReply;
  refuse(contract: Contract, failure: WireFailure, requestId: string): WireReply;
}

export const protocols: Readonly<Record<ProtocolName, Protocol>> = {
  restJson1: restJson,
  awsJson1_0: awsJson,
  awsJson1_1: awsJson,
  awsQuery,
};
