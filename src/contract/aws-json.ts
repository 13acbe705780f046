import type { WireFailure } from './common-failures.js';
import type { Contract } from './contract.js';
import { errorBody, errorHeaders } from './error-body.js';
import type { Operation } from './operations.js';
import { printValue } from './print.js';
import type { Gathered, Protocol, Success, WireReply, WireRequest } from './protocols.js';
import { readValue } from './read.js';
import { parseJson } from './rest-json.js';
import { Violations } from './violations.js';

/** awsJson1_0 and 1_1: one path, the operation in `X-Amz-Target`, all input in a JSON body. */
export const awsJson: Protocol = {
  named: true,
  operationName(facts, request) {
    const target = request.headers['x-amz-target'];
    if (typeof target !== 'string' || request.method !== 'POST') return undefined;
    const dot = target.lastIndexOf('.');
    const prefix = target.slice(0, dot);
    // The JavaScript SDK v3 sends the last part of a prefix that others send whole.
    const known = prefix === facts.targetPrefix || facts.targetPrefix?.endsWith(`.${prefix}`) === true;
    return known && dot > 0 ? target.slice(dot + 1) : undefined;
  },
  accepts: (contentType) => /^application\/(x-amz-json-1\.[01]|json)$/i.test(contentType),
  gather(operation: Operation, _labels, request: WireRequest): Gathered {
    const violations = new Violations();
    const { body } = operation;
    const read = body === undefined ? {} : readValue(body, parseJson(request.body) ?? {}, violations);
    // A body's shape is a structure, which reads as an object.
    const input = read as Record<string, unknown>;
    return { input, sent: input, violations: violations.found };
  },
  reply(contract: Contract, operation: Operation, { output }: Success): WireReply {
    const body =
      operation.output === undefined
        ? '{}'
        : printValue(operation.output, output, contract.facts.nulls === true);
    return {
      status: operation.status,
      headers: { ...contract.facts.replyHeaders, 'content-type': contentType(contract) },
      body,
    };
  },
  refuse(contract: Contract, failure: WireFailure, requestId: string): WireReply {
    return {
      status: failure.status,
      headers: {
        ...contract.facts.replyHeaders,
        'content-type': contentType(contract),
        'x-amzn-errortype': failure.name,
        ...errorHeaders(contract, failure),
      },
      body: JSON.stringify({ __type: failure.name, ...errorBody(contract, failure, requestId) }),
    };
  },
};

function contentType(contract: Contract): string {
  return contract.facts.protocol === 'awsJson1_0'
    ? 'application/x-amz-json-1.0'
    : 'application/x-amz-json-1.1';
}
