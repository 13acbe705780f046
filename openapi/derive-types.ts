import type { ContractDocument, Operation, Schema } from '../src/contract/document.js';

const HEADER =
  '// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.\n';

/**
 * A contract document as TypeScript types: one type a schema, and `Operations` with each operation's input,
 * output and errors. Instants are epoch milliseconds and blobs base64 text, so that every value is plain JSON.
 */
export function deriveTypes(document: ContractDocument): string {
  const { schemas } = document.components;
  const lines = [HEADER];
  for (const [name, schema] of Object.entries(schemas)) lines.push(declare(name, schema));
  lines.push('/** What each operation takes, answers and refuses with. */');
  lines.push('export interface Operations {');
  for (const [, operation] of operationsOf(document)) {
    lines.push(`  ${operation.operationId}: {`);
    lines.push(`    input: ${inputType(operation)};`);
    lines.push(`    output: ${outputType(operation)};`);
    lines.push(`    error: ${union(operation['x-aws'].errors)};`);
    lines.push('  };');
  }
  lines.push('}\n');
  lines.push('/** The members of each error, beside its message. */');
  lines.push('export interface Errors {');
  const errors = Object.entries(schemas).filter(([, schema]) => schema['x-aws']?.status !== undefined);
  for (const [name, schema] of errors) lines.push(`  ${name}: ${errorType(schema)};`);
  lines.push('}\n');
  return lines.join('\n');
}

/** The index of all services' types. */
export function deriveServices(services: readonly string[]): string {
  const identifier = (service: string): string =>
    service.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [HEADER];
  for (const service of services) {
    const name = identifier(service);
    lines.push(`import type * as ${name} from './${service}.js';`);
  }
  lines.push('\n/** Every service that has a contract document here. */');
  lines.push('export interface Services {');
  for (const service of services) {
    const name = identifier(service);
    lines.push(`  '${service}': { operations: ${name}.Operations; errors: ${name}.Errors };`);
  }
  lines.push('}\n');
  return lines.join('\n');
}

/** Every operation of a document with its path and method. */
export function* operationsOf(document: ContractDocument): Generator<readonly [string, Operation]> {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const operation of Object.values(methods)) yield [path, operation];
  }
}

function declare(name: string, schema: Schema): string {
  if (schema.properties === undefined) return `export type ${name} = ${typeOf(schema)};\n`;
  const members = Object.entries(schema.properties).map(
    ([wire, property]) => `  ${memberOf(wire, property, schema)}`,
  );
  return members.length === 0
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${members.join('\n')}\n}\n`;
}

function memberOf(wire: string, property: Schema, owner: Schema): string {
  const name = property['x-aws']?.member ?? wire;
  const required = owner.required?.includes(wire) === true;
  return required
    ? `readonly ${quote(name)}: ${typeOf(property)};`
    : `readonly ${quote(name)}?: ${typeOf(property)} | undefined;`;
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice('#/components/schemas/'.length);
  if (schema.enum !== undefined) return union(schema.enum);
  if (schema['x-aws']?.type === 'timestamp') return 'number';
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return `readonly ${wrap(typeOf(schema.items ?? {}))}[]`;
    case 'object': {
      if (typeof schema.additionalProperties === 'object') {
        return `Readonly<Record<string, ${typeOf(schema.additionalProperties)}>>`;
      }
      const members = Object.entries(schema.properties ?? {}).map(([wire, member]) =>
        memberOf(wire, member, schema),
      );
      return members.length === 0 ? 'Record<string, never>' : `{ ${members.join(' ')} }`;
    }
    default:
      return 'string';
  }
}

function inputType(operation: Operation): string {
  const facts = operation['x-aws'];
  const members: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    const name = quote(parameter['x-aws']?.member ?? parameter.name);
    const type = typeOf(parameter.schema);
    members.push(
      parameter.required ? `readonly ${name}: ${type};` : `readonly ${name}?: ${type} | undefined;`,
    );
  }
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (body !== undefined && facts.payload !== undefined) {
    members.push(`readonly ${quote(facts.payload)}?: ${typeOf(body)} | undefined;`);
  } else if (body !== undefined) {
    for (const [wire, member] of Object.entries(body.properties ?? {}))
      members.push(memberOf(wire, member, body));
  }
  return members.length === 0 ? 'Record<string, never>' : `{ ${members.join(' ')} }`;
}

function outputType(operation: Operation): string {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const body = Object.values(success?.content ?? {})[0]?.schema;
  const members: string[] = [];
  for (const [wire, header] of Object.entries(success?.headers ?? {})) {
    members.push(
      `readonly ${quote(header['x-aws']?.member ?? wire)}?: ${typeOf(header.schema)} | undefined;`,
    );
  }
  for (const [wire, member] of Object.entries(body?.properties ?? {}))
    members.push(memberOf(wire, member, body ?? {}));
  return members.length === 0 ? 'Record<string, never>' : `{ ${members.join(' ')} }`;
}

function errorType(schema: Schema): string {
  const members = Object.entries(schema.properties ?? {}).filter(
    ([wire]) => !/^(message|code|requestid)$/i.test(wire),
  );
  const kept = members.map(([wire, member]) => memberOf(wire, member, schema));
  for (const member of Object.keys(schema['x-aws']?.headers ?? {}))
    kept.push(`readonly ${quote(member)}?: number | string | undefined;`);
  return kept.length === 0 ? 'Record<never, never>' : `{ ${kept.join(' ')} }`;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => `'${name.replace(/'/g, "\\'")}'`).join(' | ');
}

function wrap(type: string): string {
  return /[ |]/.test(type) ? `(${type})` : type;
}

function quote(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
