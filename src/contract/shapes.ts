import type { ContractDocument, Schema, SchemaFacts, TimestampFormat } from './document.js';

interface Common {
  readonly sensitive: boolean;
}

export interface StringShape extends Common {
  readonly kind: 'string';
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: { readonly test: RegExp; readonly text: string } | undefined;
  readonly enum: readonly string[] | undefined;
}

export interface NumberShape extends Common {
  readonly kind: 'integer' | 'number';
  /** Whether a whole number needs 64 bits. */
  readonly long: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export interface BooleanShape extends Common {
  readonly kind: 'boolean';
}

export interface BlobShape extends Common {
  readonly kind: 'blob';
  /** Bounds in bytes. */
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

export interface TimestampShape extends Common {
  readonly kind: 'timestamp';
  readonly format: TimestampFormat;
}

export interface ListShape extends Common {
  readonly kind: 'list';
  readonly member: Shape;
  readonly flattened: boolean;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

export interface MapShape extends Common {
  readonly kind: 'map';
  readonly key: Shape;
  readonly value: Shape;
  readonly flattened: boolean;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

export interface StructureShape extends Common {
  readonly kind: 'structure';
  readonly members: readonly Member[];
}

export interface Member {
  /** What the model calls it; the key in typed values. */
  readonly name: string;
  /** What the body calls it. */
  readonly wire: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export type ScalarShape = StringShape | NumberShape | BooleanShape | BlobShape | TimestampShape;

/** A value's form, ready to be read, written and presented by. */
export type Shape = ScalarShape | ListShape | MapShape | StructureShape;

/** Reads the schemas of one document into shapes, each once and when first asked for; shapes may contain themselves. */
export class Shapes {
  readonly #document: ContractDocument;
  readonly #named = new Map<string, Shape>();

  constructor(document: ContractDocument) {
    this.#document = document;
  }

  /** @throws Error where the document does not have the schema that another one refers to */
  of(schema: Schema): Shape {
    if (schema.$ref === undefined) return this.#build(schema, undefined);
    const name = schema.$ref.slice('#/components/schemas/'.length);
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const target = this.#document.components.schemas[name];
    if (target === undefined)
      throw new Error(`the contract of ${this.#document.info.title} has no schema ${name}`);
    return this.#build(target, name);
  }

  #build(schema: Schema, name: string | undefined): Shape {
    const facts: SchemaFacts = schema['x-aws'] ?? {};
    if (schema.type === 'object' || schema.type === 'array') return this.#compound(schema, facts, name);
    const shape = scalarOf(schema, facts);
    if (name !== undefined) this.#named.set(name, shape);
    return shape;
  }

  #compound(schema: Schema, facts: SchemaFacts, name: string | undefined): Shape {
    // Children are found when they are first asked for, so that a shape may contain itself.
    const child = (part: Schema | boolean | undefined): (() => Shape) => {
      let found: Shape | undefined;
      return () => {
        found ??= this.of(typeof part === 'object' ? part : { type: 'string' });
        return found;
      };
    };
    const sensitive = facts.sensitive === true;
    let shape: Shape;
    if (schema.type === 'array') {
      const bounds = { minLength: schema.minItems, maxLength: schema.maxItems };
      shape = late(
        { kind: 'list', sensitive, flattened: facts.flattened === true, ...bounds },
        { member: child(schema.items) },
      );
    } else if (typeof schema.additionalProperties === 'object') {
      const bounds = { minLength: schema.minProperties, maxLength: schema.maxProperties };
      const parts = { key: child(schema.propertyNames), value: child(schema.additionalProperties) };
      shape = late({ kind: 'map', sensitive, flattened: facts.flattened === true, ...bounds }, parts);
    } else {
      const members = Object.entries(schema.properties ?? {}).map(([wire, property]): Member => {
        const required = schema.required?.includes(wire) === true;
        const named = property['x-aws']?.member ?? wire;
        return late({ name: named, wire, required }, { shape: child(property) });
      });
      shape = { kind: 'structure', sensitive, members };
    }
    if (name !== undefined) this.#named.set(name, shape);
    return shape;
  }
}

/** An object some of whose members are found only when they are read. */
function late<T extends object, L extends Record<string, () => unknown>>(
  now: T,
  later: L,
): T & { readonly [K in keyof L]: ReturnType<L[K]> } {
  for (const [name, find] of Object.entries(later))
    Object.defineProperty(now, name, { get: find, enumerable: true });
  // The getters just defined are the missing members.
  return now as T & { readonly [K in keyof L]: ReturnType<L[K]> };
}

function scalarOf(schema: Schema, facts: SchemaFacts): ScalarShape {
  const sensitive = facts.sensitive === true;
  if (facts.type === 'timestamp')
    return { kind: 'timestamp', sensitive, format: facts.timestampFormat ?? 'iso8601' };
  if (facts.type === 'blob') return { kind: 'blob', sensitive, minLength: facts.min, maxLength: facts.max };
  switch (schema.type) {
    case 'integer':
    case 'number':
      return {
        kind: schema.type,
        sensitive,
        long: schema.format === 'int64',
        minimum: schema.minimum,
        maximum: schema.maximum,
      };
    case 'boolean':
      return { kind: 'boolean', sensitive };
    default:
      return {
        kind: 'string',
        sensitive,
        minLength: schema.minLength,
        maxLength: schema.maxLength,
        pattern: schema.pattern === undefined ? undefined : patternOf(schema.pattern, facts.pattern),
        enum: schema.enum,
      };
  }
}

function patternOf(pattern: string, text: string | undefined): { test: RegExp; text: string } {
  return { test: new RegExp(pattern, 'u'), text: text ?? pattern };
}
