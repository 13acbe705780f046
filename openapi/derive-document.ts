import type {
  ContractDocument,
  Operation,
  OperationFacts,
  Parameter,
  Protocol,
  Response,
  Schema,
  ServiceFacts,
} from '../src/contract/document.js';
import {
  deriveObject,
  deriveParameterSchema,
  deriveSchema,
  reachable,
  reference,
  shapeOf,
} from './derive-schema.js';
import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from './service-model.js';

/** The names of operations that only read, where the method does not tell. IAM's own access levels use the same verbs. */
const READING = /^(Get|List|Describe|Search|Lookup|Head|Validate|Retrieve|BatchGet|Decode)(?=[A-Z])/;

/** JSON, form or XML, by protocol. */
const MEDIA: Readonly<Record<Protocol, readonly [request: string, response: string]>> = {
  restJson1: ['application/json', 'application/json'],
  awsJson1_0: ['application/x-amz-json-1.0', 'application/x-amz-json-1.0'],
  awsJson1_1: ['application/x-amz-json-1.1', 'application/x-amz-json-1.1'],
  awsQuery: ['application/x-www-form-urlencoded', 'text/xml'],
};

/**
 * Derives a service's contract document from its model.
 * @param service the name the service goes by here: its file's name and its base path
 * @throws Error where the model is of a protocol, or has a shape, that no contract here knows
 */
export function deriveDocument(service: string, model: ServiceModel): ContractDocument {
  const facts = deriveServiceFacts(service, model);
  const paths: Record<string, Record<string, Operation>> = {};
  const shapes = new Set<string>();
  for (const operation of Object.values(model.operations)) {
    const { path, method } = placeOf(operation, facts.protocol);
    const methods = paths[path] ?? {};
    if (methods[method] !== undefined) throw new Error(`two operations share ${method} ${path}`);
    methods[method] = deriveOperation(model, facts.protocol, operation, shapes);
    paths[path] = methods;
  }
  const schemas = [...shapes]
    .sort()
    .map((name) => [name, deriveSchema(model, facts.protocol, name)] as const);
  return {
    openapi: '3.1.1',
    'x-derived': `Derived from the ${service} service model by openapi/derive.ts (npm run contract). Do not edit: patch.`,
    info: {
      title: model.metadata.serviceFullName,
      version: model.metadata.apiVersion,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `/${service}` }],
    security: [{ sigv4: [] }],
    'x-aws': facts,
    paths,
    components: {
      securitySchemes: { sigv4: { type: 'apiKey', in: 'header', name: 'Authorization' } },
      schemas: Object.fromEntries(schemas),
    },
  };
}

function deriveServiceFacts(service: string, model: ServiceModel): ServiceFacts {
  const { metadata } = model;
  const protocol = protocolOf(metadata.protocol, metadata.jsonVersion);
  const waiters = model.waiters ?? {};
  return {
    service,
    serviceId: metadata.serviceId ?? metadata.serviceFullName,
    apiVersion: metadata.apiVersion,
    protocol,
    endpointPrefix: metadata.endpointPrefix,
    signingName: metadata.signingName ?? metadata.endpointPrefix,
    ...(metadata.targetPrefix === undefined ? {} : { targetPrefix: metadata.targetPrefix }),
    ...(metadata.xmlNamespace === undefined ? {} : { xmlNamespace: metadata.xmlNamespace }),
    errorBody: ['message'],
    trail: {
      eventSource: `${metadata.endpointPrefix}.amazonaws.com`,
      eventVersion: '1.11',
      hidden: 'HIDDEN_DUE_TO_SECURITY_REASONS',
      tlsDetails: true,
    },
    ...(Object.keys(waiters).length > 0 ? { waiters } : {}),
  };
}

function protocolOf(protocol: string, jsonVersion: string | undefined): Protocol {
  if (protocol === 'rest-json') return 'restJson1';
  if (protocol === 'query') return 'awsQuery';
  if (protocol === 'json') return jsonVersion === '1.0' ? 'awsJson1_0' : 'awsJson1_1';
  throw new Error(`a model is of protocol ${protocol}, which no contract here knows`);
}

/** OpenAPI wants one path an operation: what else tells two apart stands behind `#`. */
function placeOf(operation: ModelOperation, protocol: Protocol): { path: string; method: string } {
  const method = operation.http.method.toLowerCase();
  if (protocol !== 'restJson1') return { path: `/#${operation.name}`, method };
  const [path = '/', literal] = operation.http.requestUri.replace(/\+\}/g, '}').split('?');
  return { path: literal === undefined ? path : `${path}#${literal}`, method };
}

function deriveOperation(
  model: ServiceModel,
  protocol: Protocol,
  operation: ModelOperation,
  shapes: Set<string>,
): Operation {
  const input = operation.input === undefined ? undefined : shapeOf(model, operation.input.shape);
  const output = operation.output === undefined ? undefined : shapeOf(model, operation.output.shape);
  const parameters = deriveParameters(model, protocol, operation, input);
  for (const part of [...partsOf(input), ...partsOf(output)])
    for (const _ of reachable(model, part.shape, shapes)) void _;
  for (const error of operation.errors ?? []) for (const _ of reachable(model, error.shape, shapes)) void _;
  return {
    operationId: operation.name,
    ...(operation.deprecated === true ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...deriveBody(model, protocol, input),
    responses: deriveResponses(model, protocol, operation, output),
    'x-aws': deriveOperationFacts(model, operation, input, output),
  };
}

function partsOf(shape: ModelShape | undefined): readonly ModelMember[] {
  return Object.values(shape?.members ?? {});
}

function deriveOperationFacts(
  model: ServiceModel,
  operation: ModelOperation,
  input: ModelShape | undefined,
  output: ModelShape | undefined,
): OperationFacts {
  const paginator = model.pagination?.[operation.name];
  const reads = READING.test(operation.name) || operation.http.method === 'GET';
  return {
    input: Object.keys(input?.members ?? {}),
    output: Object.keys(output?.members ?? {}),
    errors: (operation.errors ?? []).map(({ shape }) => shape),
    readOnly: reads,
    ...(operation.idempotent === true ? { idempotent: true } : {}),
    ...(input?.payload === undefined ? {} : { payload: input.payload }),
    ...(output?.payload === undefined ? {} : { outputPayload: output.payload }),
    ...(operation.output?.resultWrapper === undefined
      ? {}
      : { resultWrapper: operation.output.resultWrapper }),
    ...(operation.authtype === 'none' ? { auth: 'none' } : {}),
    ...(paginator === undefined ? {} : { paginator }),
  };
}

function deriveParameters(
  model: ServiceModel,
  protocol: Protocol,
  operation: ModelOperation,
  input: ModelShape | undefined,
): Parameter[] {
  const parameters: Parameter[] = [];
  for (const [name, member] of Object.entries(input?.members ?? {})) {
    if (member.location === undefined || member.location === 'statusCode') continue;
    const wire = member.locationName ?? name;
    const place = { uri: 'path', querystring: 'query', header: 'header', headers: 'header' } as const;
    const where = place[member.location];
    const binding = bindingOf(model, operation, member, wire);
    const facts = {
      ...(wire === name ? {} : { member: name }),
      ...(binding === undefined ? {} : { binding }),
      ...(member.idempotencyToken === true ? { idempotencyToken: true } : {}),
    };
    parameters.push({
      name: wire,
      in: where,
      required: where === 'path' || (input?.required ?? []).includes(name),
      schema: deriveParameterSchema(model, protocol, member, where === 'header' ? 'header' : 'query'),
      ...(member.deprecated === true ? { deprecated: true } : {}),
      ...(Object.keys(facts).length > 0 ? { 'x-aws': facts } : {}),
    });
  }
  return parameters;
}

function bindingOf(
  model: ServiceModel,
  operation: ModelOperation,
  member: ModelMember,
  wire: string,
): 'map' | 'prefix' | 'greedy' | undefined {
  if (member.location === 'headers') return 'prefix';
  if (member.location === 'querystring' && shapeOf(model, member.shape).type === 'map') return 'map';
  if (member.location === 'uri' && operation.http.requestUri.includes(`{${wire}+}`)) return 'greedy';
  return undefined;
}

function deriveBody(
  model: ServiceModel,
  protocol: Protocol,
  input: ModelShape | undefined,
): Pick<Operation, 'requestBody'> {
  if (input === undefined) return {};
  const members = Object.entries(input.members ?? {}).filter(([, member]) => member.location === undefined);
  if (members.length === 0) return {};
  const payload = members.find(([name]) => name === input.payload);
  const required = input.required ?? [];
  const schema =
    payload === undefined ? deriveObject(model, protocol, members, required) : reference(payload[1].shape);
  return {
    requestBody: {
      required: members.some(([name]) => required.includes(name)),
      content: { [MEDIA[protocol][0]]: { schema } },
    },
  };
}

function deriveResponses(
  model: ServiceModel,
  protocol: Protocol,
  operation: ModelOperation,
  output: ModelShape | undefined,
): Record<string, Response> {
  const media = MEDIA[protocol][1];
  const responses: Record<string, Response> = {
    [String(operation.http.responseCode ?? 200)]: deriveSuccess(model, protocol, media, output),
  };
  const byStatus = new Map<string, string[]>();
  for (const { shape } of operation.errors ?? []) {
    const status = String(deriveSchema(model, protocol, shape)['x-aws']?.status ?? 400);
    byStatus.set(status, [...(byStatus.get(status) ?? []), shape]);
  }
  for (const [status, names] of byStatus) {
    const [first = '', ...others] = names;
    const schema: Schema = others.length === 0 ? reference(first) : { oneOf: names.map(reference) };
    responses[status] = { description: names.join(', '), content: { [media]: { schema } } };
  }
  return responses;
}

function deriveSuccess(
  model: ServiceModel,
  protocol: Protocol,
  media: string,
  output: ModelShape | undefined,
): Response {
  if (output === undefined) return { description: 'Success, without a body' };
  const members = Object.entries(output.members ?? {});
  const inBody = members.filter(([, member]) => member.location === undefined);
  const inHeaders = members.filter(([, member]) => member.location === 'header');
  const headers = inHeaders.map(([name, member]) => {
    const wire = member.locationName ?? name;
    const facts = wire === name ? {} : { 'x-aws': { member: name } };
    return [wire, { schema: deriveParameterSchema(model, protocol, member, 'header'), ...facts }] as const;
  });
  const payload = inBody.find(([name]) => name === output.payload);
  const schema =
    payload === undefined
      ? deriveObject(model, protocol, inBody, output.required ?? [])
      : reference(payload[1].shape);
  return {
    description: 'Success',
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    content: { [media]: { schema } },
  };
}
