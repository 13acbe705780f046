import type { ListShape, MapShape, ScalarShape, Shape } from './shapes.js';

/** One constraint that one value of an input does not meet. */
export interface Violation {
  /** From the input down: member names, and for list items a number and the word `member`. */
  readonly path: readonly string[];
  readonly value: unknown;
  readonly sensitive: boolean;
  /** `Member must not be null` */
  readonly constraint: string;
}

/** Gathers what is wrong with an input while it is read. */
export class Violations {
  readonly #found: Violation[] = [];

  get found(): readonly Violation[] {
    return this.#found;
  }

  add(constraint: string, value: unknown, sensitive: boolean): void {
    this.#found.push({ path: [], value, sensitive, constraint });
  }

  /** How many there are: what `within` takes to know those that came since. */
  mark(): number {
    return this.#found.length;
  }

  /** Puts a step before the paths of all violations found since the mark; nothing where nothing is wrong. */
  within(mark: number, ...steps: readonly string[]): void {
    for (let at = mark; at < this.#found.length; at += 1) {
      const violation = this.#found[at];
      if (violation !== undefined) this.#found[at] = { ...violation, path: [...steps, ...violation.path] };
    }
  }

  /** Replaces all violations found since the mark by one. */
  merge(mark: number, constraint: string, value: unknown, sensitive: boolean): void {
    if (this.#found.length === mark) return;
    this.#found.length = mark;
    this.add(constraint, value, sensitive);
  }
}

/** Checks a scalar against its constraints; the sentences are those of AWS's own framework, as its services print them. */
export function checkScalar(shape: ScalarShape, value: unknown, violations: Violations): void {
  for (const constraint of brokenBy(shape, value)) violations.add(constraint, value, shape.sensitive);
}

export function checkSize(
  shape: ListShape | MapShape,
  size: number,
  value: unknown,
  violations: Violations,
): void {
  for (const constraint of brokenLength(shape, size)) violations.add(constraint, value, shape.sensitive);
}

/** `Member must satisfy constraint: [...]`: how a list of scalars, or a map's values, report a wrong item. */
export function itemConstraint(shape: Shape, lead: string): string {
  return `${lead} must satisfy constraint: [${constraintsOf(shape).join(', ')}]`;
}

/** All the constraints of a shape in words, whether broken or not. */
function constraintsOf(shape: Shape): string[] {
  const out: string[] = [];
  if ('maxLength' in shape && shape.maxLength !== undefined) out.push(maxLength(shape.maxLength));
  if ('minLength' in shape && shape.minLength !== undefined) out.push(minLength(shape.minLength));
  if ('maximum' in shape && shape.maximum !== undefined) out.push(maximum(shape.maximum));
  if ('minimum' in shape && shape.minimum !== undefined) out.push(minimum(shape.minimum));
  if (shape.kind === 'string' && shape.pattern !== undefined) out.push(pattern(shape.pattern.text));
  if (shape.kind === 'string' && shape.enum !== undefined) out.push(enumeration(shape.enum));
  return out;
}

function brokenBy(shape: ScalarShape, value: unknown): string[] {
  if (shape.kind === 'string' && typeof value === 'string') {
    const broken =
      shape.minLength === undefined && shape.maxLength === undefined
        ? []
        : brokenLength(shape, lengthOf(value));
    if (shape.pattern !== undefined && !shape.pattern.test.test(value))
      broken.push(pattern(shape.pattern.text));
    if (shape.enum !== undefined && !shape.enum.includes(value)) broken.push(enumeration(shape.enum));
    return broken;
  }
  if (shape.kind === 'blob' && typeof value === 'string')
    return brokenLength(shape, Buffer.byteLength(value, 'base64'));
  if ((shape.kind === 'integer' || shape.kind === 'number') && typeof value === 'number') {
    const broken: string[] = [];
    if (shape.maximum !== undefined && value > shape.maximum) broken.push(maximum(shape.maximum));
    if (shape.minimum !== undefined && value < shape.minimum) broken.push(minimum(shape.minimum));
    return broken;
  }
  return [];
}

interface Lengths {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
}

function brokenLength(shape: Lengths, length: number): string[] {
  const broken: string[] = [];
  if (shape.maxLength !== undefined && length > shape.maxLength) broken.push(maxLength(shape.maxLength));
  if (shape.minLength !== undefined && length < shape.minLength) broken.push(minLength(shape.minLength));
  return broken;
}

/** Characters, not UTF-16 units: Smithy counts Unicode scalar values. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) length -= 1;
  }
  return length;
}

const maxLength = (bound: number): string => `Member must have length less than or equal to ${bound}`;
const minLength = (bound: number): string => `Member must have length greater than or equal to ${bound}`;
const maximum = (bound: number): string => `Member must have value less than or equal to ${bound}`;
const minimum = (bound: number): string => `Member must have value greater than or equal to ${bound}`;
const pattern = (text: string): string => `Member must satisfy regular expression pattern: ${text}`;
const enumeration = (words: readonly string[]): string =>
  `Member must satisfy enum value set: [${words.join(', ')}]`;

/** `name` for `Name`: AWS's framework begins each step of a path with a small letter. */
export function pathOf(violation: Violation): string {
  return violation.path.map((step) => step.slice(0, 1).toLowerCase() + step.slice(1)).join('.');
}

/**
 * What a caller reads: `1 validation error detected: Value '' at 'name' failed to satisfy constraint: …`.
 * @param quote whether the service repeats the value; a sensitive one is never repeated
 */
export function describe(violations: readonly Violation[], quote: boolean): string {
  const sentences = violations.map((violation) => {
    const value = quote && !violation.sensitive ? `${quoted(violation.value)} ` : '';
    return `Value ${value}at '${pathOf(violation)}' failed to satisfy constraint: ${violation.constraint}`;
  });
  const count = sentences.length === 1 ? '1 validation error' : `${sentences.length} validation errors`;
  return `${count} detected: ${sentences.join('; ')}`;
}

function quoted(value: unknown): string {
  return value === undefined || value === null ? 'null' : `'${inJava(value)}'`;
}

/** Lists and maps as Java prints them, which is what AWS's messages show. */
function inJava(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inJava).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}=${inJava(item)}`)
      .join(', ')}}`;
  }
  return String(value);
}
