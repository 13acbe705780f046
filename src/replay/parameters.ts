import type { Contract } from '../contract/contract.js';
import type { Dialect, TrailFacts } from '../contract/document.js';
import type { Operation } from '../contract/operations.js';
import { emptyMap } from '../contract/read.js';
import type { Shape, StructureShape } from '../contract/shapes.js';
import { isHidden } from './hidden.js';
import { type Members, membersOf } from './read.js';
import { standIn } from './stand-ins.js';

/** A call's input, as far as its record tells it. */
export interface Parameters {
  /** By the model's names of members, or those of the dialect; values as JSON bodies have them. */
  readonly input: Members;
  /** Whether there may be more in the input than the record shows. */
  readonly veiled: boolean;
  /** Whether nothing in it is from the record. */
  readonly unknown: boolean;
  /** Whether it has been given all that records of the operation never show, not only what is required of that. */
  readonly whole: boolean;
}

/** What readParameters has to know of a record. */
export interface Told {
  readonly parameters: Members;
  /** Different for each record. */
  readonly seed: string;
  /** Whether the call was found to break a constraint. */
  readonly invalid: boolean;
  /** Whether members that records never show are taken to have been there where they need not be. */
  readonly whole: boolean;
}

/** The way back from a record's requestParameters to the input that `presentInput` made them of. */
export function readParameters(contract: Contract, operation: Operation, told: Told): Parameters {
  const { parameters, seed, invalid, whole } = told;
  const { names = {}, drop = [] } = operation.facts.trail ?? {};
  const reading = new Reading(contract.facts.trail, seed);
  const input: Record<string, unknown> = {};
  const given = new Map<string, unknown>();
  let left = false;
  for (const member of operation.input.members) {
    const { name, required, shape } = member;
    const shown = names[name] ?? lowerFirst(name);
    const value = Object.hasOwn(parameters, shown) ? parameters[shown] : undefined;
    if (value !== undefined && value !== null) {
      given.set(name, value);
      input[name] = reading.wireOf(shape, value, name);
    } else if (drop.includes(name) || reading.omits(shape)) {
      reading.veiled = true;
      if (required || whole) input[name] = reading.guess(shape, name);
      else left = true;
    }
  }
  const spoken = inDialect(operation.facts.dialect, given, invalid) ? (operation.facts.dialect ?? {}) : {};
  return { input: renamed(input, spoken), veiled: reading.veiled, unknown: false, whole: !left };
}

/** An input of nothing but what an operation requires. */
export function leastInput(operation: Operation, seed: string): Parameters {
  // A structure stands in as an object of its required members.
  const input = membersOf(standIn(operation.input, seed));
  const needed = operation.input.members.filter(({ required }) => required);
  return {
    input: Object.fromEntries(needed.map(({ name, wire }) => [name, input[wire]])),
    veiled: true,
    unknown: true,
    whole: true,
  };
}

/** The names that records show which an operation has no member for. */
export function unknownNames(operation: Operation, parameters: Members): string[] {
  const { names = {} } = operation.facts.trail ?? {};
  const known = new Set(operation.input.members.map(({ name }) => names[name] ?? lowerFirst(name)));
  return Object.keys(parameters).filter((name) => !known.has(name));
}

class Reading {
  veiled = false;
  readonly #facts: TrailFacts;
  readonly #seed: string;

  constructor(facts: TrailFacts, seed: string) {
    this.#facts = facts;
    this.#seed = seed;
  }

  /** Whether records of the service leave such a value out. */
  omits(shape: Shape): boolean {
    return shape.sensitive && this.#facts.omitsSensitive === true;
  }

  guess(shape: Shape, path: string): unknown {
    this.veiled = true;
    return standIn(shape, `${this.#seed}.${path}`);
  }

  wireOf(shape: Shape, value: unknown, path: string): unknown {
    if (isHidden(value)) return this.guess(shape, path);
    switch (shape.kind) {
      case 'structure':
        return this.#structureOf(shape, membersOf(value), path);
      case 'list':
        return Array.isArray(value)
          ? value.map((item, at) => this.wireOf(shape.member, item, `${path}.${at}`))
          : value;
      case 'map': {
        const out = emptyMap();
        for (const [key, item] of Object.entries(membersOf(value))) {
          const name = isHidden(key) ? String(this.guess(shape.key, `${path}.key`)) : key;
          out[name] = this.wireOf(shape.value, item, `${path}.${name}`);
        }
        return out;
      }
      case 'timestamp':
        return instantOf(value);
      default:
        return value;
    }
  }

  #structureOf(shape: StructureShape, given: Members, path: string): Members {
    const out: Record<string, unknown> = {};
    for (const { name, wire, required, shape: inner } of shape.members) {
      const value = given[lowerFirst(name)];
      const here = `${path}.${name}`;
      if (value !== undefined && value !== null) out[wire] = this.wireOf(inner, value, here);
      else if (required && this.omits(inner)) out[wire] = this.guess(inner, here);
    }
    return out;
  }
}

/** Records have instants in ISO 8601, or in words: `Jul 18, 2023, 3:36:00 PM`. */
function instantOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[A-Z][a-z]{2} \d/.test(value)) return value;
  const instant = Date.parse(`${value} UTC`);
  return Number.isNaN(instant) ? value : new Date(instant).toISOString();
}

/** Whether an input has values that only the dialect knows, or that are absent in nothing but it. */
function inDialect(
  dialect: Dialect | undefined,
  given: ReadonlyMap<string, unknown>,
  invalid: boolean,
): boolean {
  if (dialect === undefined) return false;
  return [...given].some(([name, value]) => {
    if (typeof value !== 'string') return false;
    const words = dialect.values?.[name];
    if (words !== undefined && Object.hasOwn(words, value)) return true;
    return value === '' && !invalid && dialect.emptyIsAbsent?.includes(name) === true;
  });
}

function renamed(input: Members, { names = {} }: Dialect): Members {
  const other = new Map(Object.entries(names).map(([spoken, name]) => [name, spoken]));
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [other.get(name) ?? name, value]));
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
