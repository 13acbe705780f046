import { ParseFailure, readScalar } from './scalars.js';
import type { ListShape, MapShape, Shape, StructureShape } from './shapes.js';
import { checkScalar, checkSize, itemConstraint, type Violations } from './violations.js';

/**
 * Reads a JSON value into a typed one, and notes every constraint that it breaks. Unknown members are
 * left out, nulls are absent; the typed value is plain data of the contract's member names.
 * @throws ParseFailure where a value is of another type than its member
 */
export function readValue(shape: Shape, value: unknown, violations: Violations): unknown {
  switch (shape.kind) {
    case 'structure':
      return readStructure(shape, value, violations);
    case 'list':
      return readList(shape, value, violations);
    case 'map':
      return readMap(shape, value, violations);
    default: {
      const scalar = readScalar(shape, value);
      checkScalar(shape, scalar, violations);
      return scalar;
    }
  }
}

function readStructure(
  shape: StructureShape,
  value: unknown,
  violations: Violations,
): Record<string, unknown> {
  if (!isObject(value)) throw new ParseFailure('Expected a JSON object');
  const out: Record<string, unknown> = {};
  for (const { name, wire, required, shape: inner } of shape.members) {
    const given = Object.hasOwn(value, wire) ? value[wire] : undefined;
    const mark = violations.mark();
    if (given === undefined || given === null) {
      if (!required) continue;
      violations.add('Member must not be null', null, inner.sensitive);
    } else {
      out[name] = readValue(inner, given, violations);
    }
    violations.within(mark, name);
  }
  return out;
}

function readList(shape: ListShape, value: unknown, violations: Violations): unknown[] {
  if (!Array.isArray(value)) throw new ParseFailure('Expected a JSON array');
  const out: unknown[] = [];
  const { member } = shape;
  const compound = member.kind === 'structure' || member.kind === 'list' || member.kind === 'map';
  const start = violations.mark();
  for (const item of value as unknown[]) {
    if (item === null) continue;
    const mark = violations.mark();
    out.push(readValue(member, item, violations));
    if (compound) violations.within(mark, String(out.length), 'member');
  }
  if (!compound)
    violations.merge(start, itemConstraint(member, 'Member'), out, shape.sensitive || member.sensitive);
  checkSize(shape, out.length, out, violations);
  return out;
}

function readMap(shape: MapShape, value: unknown, violations: Violations): Record<string, unknown> {
  if (!isObject(value)) throw new ParseFailure('Expected a JSON object');
  const { key, value: inner } = shape;
  const compound = inner.kind === 'structure' || inner.kind === 'list' || inner.kind === 'map';
  const sensitive = shape.sensitive || key.sensitive || inner.sensitive;
  const out = emptyMap();
  const start = violations.mark();
  for (const name of Object.keys(value)) if (key.kind === 'string') checkScalar(key, name, violations);
  violations.merge(start, itemConstraint(key, 'Map keys'), value, sensitive);
  const values = violations.mark();
  for (const [name, item] of Object.entries(value)) {
    if (item === null) continue;
    const mark = violations.mark();
    out[name] = readValue(inner, item, violations);
    if (compound) violations.within(mark, name, 'member');
  }
  if (!compound) violations.merge(values, itemConstraint(inner, 'Map value'), value, sensitive);
  checkSize(shape, Object.keys(out).length, value, violations);
  return out;
}

/** A map of the caller's own keys, to which `__proto__` is a key like any other. */
export function emptyMap(): Record<string, unknown> {
  // Object.create answers `any`.
  return Object.create(null) as Record<string, unknown>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
