import type {
  ContractDocument,
  Operation as DocumentOperation,
  OperationFacts,
  Parameter,
} from './document.js';
import type { Member, Shape, Shapes, StructureShape } from './shapes.js';

/** An input member that travels outside the body. */
export interface Binding {
  /** What the model calls it. */
  readonly name: string;
  /** The label, query parameter or header. */
  readonly wire: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly kind: 'one' | 'map' | 'prefix';
  readonly shape: Shape;
}

/** Where an operation is found: a method, a path, and the query literals that tell equal paths apart. */
export interface Place {
  readonly method: string;
  /** `/accounts/{accountId}` */
  readonly path: string;
  readonly literals: readonly (readonly [name: string, value: string])[];
}

/** One operation, ready to be routed to; its shapes are read when they are first needed. */
export interface Operation {
  readonly name: string;
  readonly places: readonly Place[];
  readonly greedy: readonly string[];
  readonly facts: OperationFacts;
  /** The status of success. */
  readonly status: number;
  readonly bindings: readonly Binding[];
  /** The members that travel in the body; undefined where the operation takes none. */
  readonly body: Shape | undefined;
  /** All input members as one structure, in the order that records follow. */
  readonly input: StructureShape;
  /** Undefined where success has no body by contract. */
  readonly output: Shape | undefined;
  readonly outputHeaders: readonly { readonly name: string; readonly wire: string; readonly shape: Shape }[];
  /** The output member that is the whole body. */
  readonly outputPayload: string | undefined;
}

/** Every operation of a document. */
export function operationsOf(document: ContractDocument, shapes: Shapes): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      operations.set(operation.operationId, operationOf(path, method, operation, shapes));
    }
  }
  return operations;
}

function operationOf(path: string, method: string, operation: DocumentOperation, shapes: Shapes): Operation {
  const facts = operation['x-aws'];
  const found = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  if (found === undefined) throw new Error(`the contract of ${operation.operationId} tells no success`);
  const [status, success] = found;
  return {
    name: operation.operationId,
    places: [path, ...(facts.alsoAt ?? [])].map((place) => placeOf(place, method)),
    greedy: (operation.parameters ?? [])
      .filter((each) => each['x-aws']?.binding === 'greedy')
      .map((each) => each.name),
    facts,
    status: Number(status),
    get bindings() {
      return once(
        this,
        'bindings',
        (operation.parameters ?? []).map((each) => bindingOf(each, shapes)),
      );
    },
    get body() {
      const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
      return once(this, 'body', schema === undefined ? undefined : shapes.of(schema));
    },
    get input() {
      return once(this, 'input', inputOf(this));
    },
    get output() {
      const schema = Object.values(success.content ?? {})[0]?.schema;
      return once(this, 'output', schema === undefined ? undefined : shapes.of(schema));
    },
    get outputHeaders() {
      const headers = Object.entries(success.headers ?? {}).map(([wire, header]) => ({
        name: header['x-aws']?.member ?? wire,
        wire,
        shape: shapes.of(header.schema),
      }));
      return once(this, 'outputHeaders', headers);
    },
    outputPayload: facts.outputPayload,
  };
}

/** Replaces a getter by its value. */
function once<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value, enumerable: true });
  return value;
}

function placeOf(place: string, method: string): Place {
  const [path = '/', literal = ''] = place.split('#');
  const literals = path === '/' ? [] : [...new URLSearchParams(literal)];
  return { method: method.toUpperCase(), path, literals };
}

function bindingOf(parameter: Parameter, shapes: Shapes): Binding {
  const binding = parameter['x-aws']?.binding;
  return {
    name: parameter['x-aws']?.member ?? parameter.name,
    wire: parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name,
    in: parameter.in,
    required: parameter.required,
    kind: binding === 'map' || binding === 'prefix' ? binding : 'one',
    shape: shapes.of(parameter.schema),
  };
}

function inputOf(operation: Operation): StructureShape {
  const members = new Map<string, Member>();
  for (const binding of operation.bindings) members.set(binding.name, binding);
  const { body, facts } = operation;
  if (facts.payload !== undefined && body !== undefined) {
    members.set(facts.payload, { name: facts.payload, wire: facts.payload, required: false, shape: body });
  } else if (body?.kind === 'structure') {
    for (const member of body.members) members.set(member.name, member);
  }
  const ordered = facts.input.map((name) => members.get(name)).filter((member) => member !== undefined);
  return { kind: 'structure', sensitive: false, members: ordered };
}
