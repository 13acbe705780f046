import type { Protocol, Schema, SchemaFacts, TimestampFormat } from '../src/contract/document.js';
import { translatePattern } from './patterns.js';
import type { ModelMember, ModelShape, ServiceModel } from './service-model.js';

/** Where a value travels: a timestamp's default form depends on it. */
type Place = 'body' | 'query' | 'header';

/** The schema of a shape that is used by name, `#/components/schemas/SpaceId`. */
export function reference(shape: string): Schema {
  return { $ref: `#/components/schemas/${shape}` };
}

/**
 * A shape as a component schema.
 * @param bound members of a structure that travel outside the body, which its schema leaves out
 */
export function deriveSchema(model: ServiceModel, protocol: Protocol, name: string): Schema {
  const shape = shapeOf(model, name);
  switch (shape.type) {
    case 'structure':
      return deriveStructure(model, protocol, shape);
    case 'list':
      return withFacts(
        {
          type: 'array',
          items: deriveMember(model, protocol, shape.member),
          ...bounds(shape, 'minItems', 'maxItems'),
        },
        { ...common(shape), ...(shape.flattened === true ? { flattened: true } : {}) },
      );
    case 'map':
      return withFacts(
        {
          type: 'object',
          propertyNames: deriveMember(model, protocol, shape.key),
          additionalProperties: deriveMember(model, protocol, shape.value),
          ...bounds(shape, 'minProperties', 'maxProperties'),
        },
        common(shape),
      );
    default:
      return deriveScalar(shape, protocol, 'body');
  }
}

/** The schema of a parameter: by reference, save a timestamp, whose form depends on where it travels. */
export function deriveParameterSchema(
  model: ServiceModel,
  protocol: Protocol,
  member: ModelMember,
  place: Place,
): Schema {
  const shape = shapeOf(model, member.shape);
  return shape.type === 'timestamp' ? deriveScalar(shape, protocol, place) : reference(member.shape);
}

/** An object schema of the given members: a structure's body, or a part of it. */
export function deriveObject(
  model: ServiceModel,
  protocol: Protocol,
  members: readonly (readonly [string, ModelMember])[],
  required: readonly string[],
): Schema {
  const wireName = ([name, member]: readonly [string, ModelMember]): string => member.locationName ?? name;
  const properties = members.map(
    (entry) => [wireName(entry), deriveProperty(model, protocol, entry)] as const,
  );
  const needed = members.filter(([name]) => required.includes(name)).map(wireName);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}

/** Every shape that a shape's schema refers to, itself first. */
export function* reachable(model: ServiceModel, name: string, seen: Set<string>): Generator<string> {
  if (seen.has(name)) return;
  seen.add(name);
  yield name;
  const shape = shapeOf(model, name);
  const parts = [shape.member, shape.key, shape.value, ...Object.values(shape.members ?? {})];
  for (const part of parts) if (part !== undefined) yield* reachable(model, part.shape, seen);
}

/** @throws Error where a model names a shape that it does not have */
export function shapeOf(model: ServiceModel, name: string): ModelShape {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`the model has no shape ${name}`);
  return shape;
}

function deriveStructure(model: ServiceModel, protocol: Protocol, shape: ModelShape): Schema {
  const members = Object.entries(shape.members ?? {});
  const inBody = members.filter(([, member]) => member.location === undefined);
  const inHeaders = members.filter(([, member]) => member.location === 'header');
  const object = deriveObject(model, protocol, inBody, shape.required ?? []);
  const headers = Object.fromEntries(inHeaders.map(([name, member]) => [name, member.locationName ?? name]));
  return withFacts(object, {
    ...common(shape),
    ...(shape.exception === true ? errorFacts(shape) : {}),
    ...(shape.exception === true && inHeaders.length > 0 ? { headers } : {}),
  });
}

function errorFacts(shape: ModelShape): SchemaFacts {
  const server = shape.fault === true || shape.error?.senderFault === false;
  return {
    status: shape.error?.httpStatusCode ?? (server ? 500 : 400),
    fault: server ? 'server' : 'client',
    ...(shape.error?.code === undefined ? {} : { code: shape.error.code }),
    ...(shape.retryable === undefined ? {} : { retryable: shape.retryable }),
  };
}

function deriveProperty(
  model: ServiceModel,
  protocol: Protocol,
  [name, member]: readonly [string, ModelMember],
): Schema {
  const facts: SchemaFacts = {
    ...(member.locationName !== undefined && member.locationName !== name ? { member: name } : {}),
    ...(member.idempotencyToken === true ? { idempotencyToken: true } : {}),
    ...(member.deprecatedMessage === undefined ? {} : { deprecatedMessage: member.deprecatedMessage }),
  };
  const schema = deriveMember(model, protocol, member);
  return withFacts(member.deprecated === true ? { ...schema, deprecated: true } : schema, facts);
}

function deriveMember(model: ServiceModel, _protocol: Protocol, member: ModelMember | undefined): Schema {
  if (member === undefined) throw new Error('the model has a list or map without its member');
  shapeOf(model, member.shape);
  return reference(member.shape);
}

function deriveScalar(shape: ModelShape, protocol: Protocol, place: Place): Schema {
  const facts = common(shape);
  switch (shape.type) {
    case 'string':
      return withFacts(
        {
          type: 'string',
          ...bounds(shape, 'minLength', 'maxLength'),
          ...(shape.pattern === undefined ? {} : { pattern: translatePattern(shape.pattern) }),
          ...(shape.enum === undefined ? {} : { enum: shape.enum }),
        },
        shape.pattern === undefined ? facts : { ...facts, pattern: shape.pattern },
      );
    case 'integer':
    case 'long':
    case 'short':
    case 'byte':
      return withFacts(
        {
          type: 'integer',
          format: shape.type === 'long' ? 'int64' : 'int32',
          ...bounds(shape, 'minimum', 'maximum'),
        },
        facts,
      );
    case 'float':
    case 'double':
      return withFacts({ type: 'number', format: shape.type, ...bounds(shape, 'minimum', 'maximum') }, facts);
    case 'boolean':
      return withFacts({ type: 'boolean' }, facts);
    case 'blob':
      return withFacts(
        { type: 'string', contentEncoding: 'base64' },
        { ...facts, type: 'blob', ...bounds(shape, 'min', 'max') },
      );
    case 'timestamp':
      return deriveTimestamp(shape, protocol, place);
    default:
      throw new Error(`a shape is of type ${shape.type}, which no contract here knows`);
  }
}

function deriveTimestamp(shape: ModelShape, protocol: Protocol, place: Place): Schema {
  const format = timestampFormat(shape, protocol, place);
  const facts: SchemaFacts = { ...common(shape), type: 'timestamp', timestampFormat: format };
  if (format === 'unixTimestamp') return withFacts({ type: 'number' }, facts);
  return withFacts({ type: 'string', ...(format === 'iso8601' ? { format: 'date-time' } : {}) }, facts);
}

/** The default forms are the protocols': epoch seconds in JSON bodies, ISO 8601 in queries, RFC 822 in headers. */
function timestampFormat(shape: ModelShape, protocol: Protocol, place: Place): TimestampFormat {
  const stated = shape.timestampFormat;
  if (stated === 'iso8601' || stated === 'unixTimestamp' || stated === 'rfc822') return stated;
  if (place === 'header') return 'rfc822';
  return place === 'query' || protocol === 'awsQuery' ? 'iso8601' : 'unixTimestamp';
}

function common(shape: ModelShape): SchemaFacts {
  return shape.sensitive === true ? { sensitive: true } : {};
}

function bounds(shape: ModelShape, low: string, high: string): Record<string, number> {
  return {
    ...(shape.min === undefined ? {} : { [low]: shape.min }),
    ...(shape.max === undefined ? {} : { [high]: shape.max }),
  };
}

function withFacts(schema: Schema, facts: SchemaFacts): Schema {
  return Object.keys(facts).length === 0 ? schema : { ...schema, 'x-aws': { ...schema['x-aws'], ...facts } };
}
