import type { WireFailure } from './common-failures.js';
import type { Contract } from './contract.js';
import type { Dialect } from './document.js';
import { errorBody, errorHeaders } from './error-body.js';
import type { Binding, Operation } from './operations.js';
import { printValue } from './print.js';
import type { Gathered, Protocol, WireReply, WireRequest } from './protocols.js';
import { emptyMap, readValue } from './read.js';
import { formatTimestamp, ParseFailure, readText } from './scalars.js';
import type { Shape } from './shapes.js';
import { checkScalar, checkSize, itemConstraint, Violations } from './violations.js';

/** restJson1: input in path, query, headers and a JSON body; errors named by a header. */
export const restJson: Protocol = {
  named: false,
  operationName: () => undefined,
  accepts: (contentType) =>
    /^(application\/([\w.-]+\+)?json|application\/x-amz-json-1\.[01])$/i.test(contentType),
  gather,
  reply,
  refuse,
};

function gather(
  operation: Operation,
  labels: Readonly<Record<string, string>>,
  request: WireRequest,
): Gathered {
  const violations = new Violations();
  const input: Record<string, unknown> = {};
  for (const binding of operation.bindings) {
    const mark = violations.mark();
    const value = readBinding(binding, operation, labels, request, violations);
    if (value !== undefined) input[binding.name] = value;
    else if (binding.required) violations.add('Member must not be null', null, binding.shape.sensitive);
    violations.within(mark, binding.name);
  }
  const { body, facts } = operation;
  if (body === undefined) return { input, sent: input, violations: violations.found };
  const json = parseJson(request.body);
  if (facts.payload !== undefined) {
    if (json !== undefined) input[facts.payload] = readValue(body, json, violations);
    return { input, sent: input, violations: violations.found };
  }
  const { canonical, spoken } = translate(facts.dialect, json ?? {});
  Object.assign(input, readValue(body, canonical, violations));
  return {
    input,
    sent: spoken === undefined ? input : { ...input, ...spoken },
    violations: violations.found,
  };
}

/** @returns undefined for an empty body, which stands for no members */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    throw new ParseFailure('The request body is not valid JSON.');
  }
}

/** Brings a body of the other dialect into the model's; `spoken` keeps those values that the record repeats as sent. */
function translate(
  dialect: Dialect | undefined,
  json: unknown,
): { canonical: unknown; spoken: Readonly<Record<string, unknown>> | undefined } {
  if (dialect === undefined || typeof json !== 'object' || json === null || !speaks(dialect, json)) {
    return { canonical: json, spoken: undefined };
  }
  const canonical = emptyMap();
  const spoken: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    const name = own(dialect.names, key) ?? key;
    const other = typeof value === 'string' ? own(dialect.values?.[name], value) : undefined;
    const absent = value === '' && dialect.emptyIsAbsent?.includes(name) === true;
    if (absent || other !== undefined) spoken[name] = value;
    if (!absent) canonical[name] = other ?? value;
  }
  return { canonical, spoken };
}

/** A body speaks the dialect where it has any of its names or values. */
function speaks(dialect: Dialect, json: object): boolean {
  return Object.entries(json).some(
    ([key, value]) =>
      own(dialect.names, key) !== undefined ||
      (typeof value === 'string' && own(dialect.values?.[key], value) !== undefined),
  );
}

function own(words: Readonly<Record<string, string>> | undefined, word: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
}

function readBinding(
  binding: Binding,
  operation: Operation,
  labels: Readonly<Record<string, string>>,
  request: WireRequest,
  violations: Violations,
): unknown {
  switch (binding.in) {
    case 'path': {
      const text = labels[binding.wire];
      return text === undefined ? undefined : readOne(binding.shape, text, violations);
    }
    case 'query':
      return readQuery(binding, operation, request.query, violations);
    case 'header':
      return binding.kind === 'prefix'
        ? readPrefixed(binding, request)
        : readHeader(binding, request, violations);
  }
}

function readQuery(
  binding: Binding,
  operation: Operation,
  query: URLSearchParams,
  violations: Violations,
): unknown {
  const { shape, wire } = binding;
  if (shape.kind === 'list') {
    return query.has(wire) ? readTexts(shape, query.getAll(wire), violations) : undefined;
  }
  if (shape.kind === 'map') {
    const own = new Set(
      operation.bindings
        .filter((each) => each.in === 'query' && each.kind === 'one')
        .map((each) => each.wire),
    );
    const out = emptyMap();
    for (const name of new Set(query.keys())) {
      if (own.has(name)) continue;
      out[name] = shape.value.kind === 'list' ? query.getAll(name) : query.get(name);
    }
    return Object.keys(out).length === 0 ? undefined : readValue(shape, out, violations);
  }
  const text = query.get(wire);
  return text === null ? undefined : readOne(shape, text, violations);
}

function readHeader(binding: Binding, request: WireRequest, violations: Violations): unknown {
  const given = request.headers[binding.wire];
  if (given === undefined) return undefined;
  const text = typeof given === 'string' ? given : given.join(', ');
  if (binding.shape.kind !== 'list') return readOne(binding.shape, text, violations);
  return readTexts(
    binding.shape,
    text.split(',').map((item) => item.trim()),
    violations,
  );
}

function readPrefixed(binding: Binding, request: WireRequest): unknown {
  const out = emptyMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(binding.wire) && value !== undefined)
      out[name.slice(binding.wire.length)] = String(value);
  }
  return out;
}

function readTexts(
  shape: Extract<Shape, { kind: 'list' }>,
  texts: readonly string[],
  violations: Violations,
): unknown[] {
  const mark = violations.mark();
  const values = texts.map((text) => readOne(shape.member, text, violations));
  violations.merge(
    mark,
    itemConstraint(shape.member, 'Member'),
    values,
    shape.sensitive || shape.member.sensitive,
  );
  checkSize(shape, values.length, values, violations);
  return values;
}

function readOne(shape: Shape, text: string, violations: Violations): unknown {
  if (shape.kind === 'structure' || shape.kind === 'list' || shape.kind === 'map') {
    throw new Error('a contract binds a compound member outside the body');
  }
  const value = readText(shape, text);
  checkScalar(shape, value, violations);
  return value;
}

function reply(
  contract: Contract,
  operation: Operation,
  { output }: { output: Readonly<Record<string, unknown>> },
): WireReply {
  const headers: Record<string, string> = { ...contract.facts.replyHeaders };
  for (const { name, wire, shape } of operation.outputHeaders) {
    const value = output[name];
    if (value === undefined || value === null) continue;
    headers[wire] = String(shape.kind === 'timestamp' ? formatTimestamp(Number(value), shape.format) : value);
  }
  if (operation.output === undefined) return { status: operation.status, headers, body: '' };
  headers['content-type'] = 'application/json';
  const whole = operation.outputPayload === undefined ? output : output[operation.outputPayload];
  const body = printValue(operation.output, whole ?? {}, contract.facts.nulls === true);
  return { status: operation.status, headers, body: operation.status === 204 ? '' : body };
}

function refuse(contract: Contract, failure: WireFailure, requestId: string): WireReply {
  return {
    status: failure.status,
    headers: {
      'content-type': 'application/json',
      ...contract.facts.replyHeaders,
      'x-amzn-errortype': failure.name,
      ...errorHeaders(contract, failure),
    },
    body: JSON.stringify(errorBody(contract, failure, requestId)),
  };
}
