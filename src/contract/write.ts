import { emptyMap } from './read.js';
import { formatTimestamp } from './scalars.js';
import type { Shape, StructureShape } from './shapes.js';

/**
 * Turns a typed value into what JSON.stringify prints as the contract has it: its members in the contract's
 * order, nothing else, instants in the contract's form. `printValue` is the same as text.
 * @param nulls whether absent members are sent as null
 * @throws Error where a required member is missing: a behaviour's bug, never the caller's
 */
export function writeValue(shape: Shape, value: unknown, nulls: boolean): unknown {
  switch (shape.kind) {
    case 'structure':
      return writeStructure(shape, value, nulls);
    case 'list':
      return listOf(value).map((item) => writeValue(shape.member, item, nulls));
    case 'map': {
      const out = emptyMap();
      for (const [key, item] of Object.entries(recordOf(value)))
        out[key] = writeValue(shape.value, item, nulls);
      return out;
    }
    case 'timestamp':
      if (typeof value !== 'number') throw new Error('an instant in an answer is not a number');
      return formatTimestamp(value, shape.format);
    default:
      return value;
  }
}

function writeStructure(shape: StructureShape, value: unknown, nulls: boolean): Record<string, unknown> {
  const given = recordOf(value);
  const out: Record<string, unknown> = {};
  for (const { name, wire, required, shape: inner } of shape.members) {
    const item = given[name];
    if (item !== undefined && item !== null) out[wire] = writeValue(inner, item, nulls);
    else if (required) throw new Error(`an answer lacks its required member ${name}`);
    else if (nulls) out[wire] = null;
  }
  return out;
}

/** @throws Error where a value of an answer is no object */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null)
    throw new Error('an answer has a value that should be an object');
  // Narrowed to an object just above; its members are unknown.
  return value as Readonly<Record<string, unknown>>;
}

/** @throws Error where a value of an answer is no list */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('an answer has a value that should be a list');
  return value;
}
