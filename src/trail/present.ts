import type { OperationTrailFacts, TrailFacts } from '../contract/document.js';
import type { Operation } from '../contract/operations.js';
import { emptyMap } from '../contract/read.js';
import type { MapShape, Shape, StructureShape } from '../contract/shapes.js';
import { toMilliseconds, toWords } from '../kit/clock.js';

/** How values go into records. */
export interface Presentation {
  /** What stands for a sensitive value; undefined where the user switched redaction off. */
  readonly hidden: string | undefined;
  /** The service's own ways, where it has any. */
  readonly facts?: Pick<TrailFacts, 'omitsSensitive' | 'timestamps'> | undefined;
}

/** A record's requestParameters: the input's members by the names that records have; null where there are none. */
export function presentInput(
  operation: Operation,
  sent: Readonly<Record<string, unknown>>,
  presentation: Presentation,
): Record<string, unknown> | null {
  return orNull(presentMembers(operation.input, sent, operation.facts.trail ?? {}, presentation));
}

/** A record's responseElements: null for what only reads, and where nothing was answered. */
export function presentOutput(
  operation: Operation,
  facts: TrailFacts,
  output: Readonly<Record<string, unknown>>,
  presentation: Presentation,
): Record<string, unknown> | null {
  const own = operation.facts.trail ?? {};
  if (own.noResponse === true || (operation.facts.readOnly && own.keepResponse !== true)) return null;
  const shape = operation.output;
  // Names, clear and dropped members speak of the input.
  const members = shape?.kind === 'structure' ? presentMembers(shape, output, {}, presentation) : {};
  return orNull({ ...members, ...facts.responseExtras });
}

function presentMembers(
  shape: StructureShape,
  value: Readonly<Record<string, unknown>>,
  facts: OperationTrailFacts,
  presentation: Presentation,
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const { name, shape: inner } of shape.members) {
    const item = value[name];
    if (item === undefined || item === null || facts.drop?.includes(name) === true) continue;
    if (inner.sensitive && presentation.facts?.omitsSensitive === true) continue;
    const shown =
      facts.clear?.includes(name) === true ? { ...presentation, hidden: undefined } : presentation;
    out[facts.names?.[name] ?? lowerFirst(name)] = present(inner, item, shown, false);
  }
  return out;
}

/** The resources that a record names: the input members that its contract calls such. */
export function presentResources(
  operation: Operation,
  sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>>[] | undefined {
  const named = operation.facts.trail?.resources;
  if (named === undefined) return undefined;
  const found = Object.entries(named).flatMap(([member, type]) => {
    const arn = sent[member];
    return typeof arn === 'string' ? [{ accountId: arn.split(':')[4] ?? '', type, ARN: arn }] : [];
  });
  return found.length === 0 ? undefined : found;
}

/** @param within whether a compound around the value is sensitive, which makes all in it so */
function present(shape: Shape, value: unknown, presentation: Presentation, within: boolean): unknown {
  const { hidden } = presentation;
  const sensitive = within || shape.sensitive;
  switch (shape.kind) {
    case 'structure': {
      const out: Record<string, unknown> = {};
      const given = Object(value) as Readonly<Record<string, unknown>>;
      for (const { name, shape: inner } of shape.members) {
        const item = given[name];
        if (item === undefined || item === null) continue;
        if (inner.sensitive && presentation.facts?.omitsSensitive === true) continue;
        out[lowerFirst(name)] = present(inner, item, presentation, sensitive);
      }
      return out;
    }
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => present(shape.member, item, presentation, sensitive))
        : value;
    case 'map':
      return presentMap(shape, value, presentation, sensitive);
    default:
      if (sensitive && hidden !== undefined) return hidden;
      if (shape.kind !== 'timestamp' || typeof value !== 'number') return value;
      return presentation.facts?.timestamps === 'words' ? toWords(value) : toMilliseconds(value);
  }
}

/** The structure of what is hidden stays, as real records show it: an empty map is empty still. */
function presentMap(
  shape: MapShape,
  value: unknown,
  presentation: Presentation,
  sensitive: boolean,
): unknown {
  const { hidden } = presentation;
  const hideKeys = hidden !== undefined && (sensitive || shape.key.sensitive);
  const out = emptyMap();
  for (const [key, item] of Object.entries(Object(value))) {
    out[hideKeys ? hidden : key] = present(shape.value, item, presentation, sensitive);
  }
  return out;
}

function orNull(members: Record<string, unknown>): Record<string, unknown> | null {
  return Object.keys(members).length === 0 ? null : members;
}

/** Only the first letter changes: `Name` to `name`, `DBInstance` to `dBInstance`, as real records have it. */
function lowerFirst(name: string): string {
  let lowered = loweredNames.get(name);
  if (lowered === undefined) {
    lowered = name.slice(0, 1).toLowerCase() + name.slice(1);
    loweredNames.set(name, lowered);
  }
  return lowered;
}

/** The names of contracts' members, of which there are some thousands. */
const loweredNames = new Map<string, string>();
