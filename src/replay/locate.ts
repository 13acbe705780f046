import type { Operation } from '../contract/operations.js';
import { readValue } from '../contract/read.js';
import { Violations } from '../contract/violations.js';
import type { Service, Services } from '../http/services.js';
import { readParameters, unknownNames } from './parameters.js';
import { asText, type Members, membersOf } from './read.js';

/** The operation that a record tells of. */
export interface Located {
  readonly service: Service;
  readonly operation: Operation;
}

/** Finds the operations that a record may tell of, the likeliest first. */
export type Locate = (record: Members) => Located[];

/** Several services may write under one eventSource: then the name decides, and after it the parameters. */
export function createLocate(services: Services): Locate {
  let bySource: Map<string, Service[]> | undefined;
  return (record) => {
    bySource ??= indexOf(services);
    const name = asText(record.eventName) ?? '';
    const found: Located[] = [];
    for (const service of bySource.get(asText(record.eventSource) ?? '') ?? []) {
      const operation = service.contract.operations.get(name);
      if (operation !== undefined) found.push({ service, operation });
    }
    if (found.length < 2) return found;
    const parameters = membersOf(record.requestParameters);
    const kinds = resourcesIn(parameters);
    const likelihood = (each: Located): number =>
      (kinds.some((kind) => creates(each.service, kind)) ? 2 : 0) + (fits(each, parameters) ? 1 : 0);
    const rated = found.map((each) => [likelihood(each), each] as const);
    return rated.sort(([one], [other]) => other - one).map(([, each]) => each);
  };
}

function indexOf(services: Services): Map<string, Service[]> {
  const sources = new Map<string, Service[]>();
  for (const service of services.all()) {
    const { eventSource } = service.contract.facts.trail;
    sources.set(eventSource, [...(sources.get(eventSource) ?? []), service]);
  }
  return sources;
}

/** Whether an operation takes such parameters. */
function fits({ service, operation }: Located, parameters: Members): boolean {
  if (unknownNames(operation, parameters).length > 0) return false;
  const { input } = readParameters(service.contract, operation, {
    parameters,
    seed: '',
    invalid: false,
    whole: false,
  });
  const violations = new Violations();
  try {
    for (const { name, shape } of operation.input.members) {
      if (input[name] !== undefined) readValue(shape, input[name], violations);
    }
  } catch {
    return false;
  }
  return violations.found.length === 0;
}

/** What the ARNs among parameters are of, the whole name first: `AppInstanceUser` and `User`. */
function resourcesIn(parameters: Members): string[] {
  return Object.values(parameters).flatMap((value) => {
    const steps = asText(value)?.startsWith('arn:')
      ? String(value).split(':').slice(5).join(':').split('/')
      : [];
    const kinds = steps.filter((_, at) => at % 2 === 0).map(inCamelCase);
    return kinds.length === 0 ? [] : [kinds.join(''), ...kinds.slice(-1)];
  });
}

/** A service's own resources are those that it makes. */
function creates({ contract }: Service, kind: string): boolean {
  return contract.operations.has(`Create${kind}`);
}

function inCamelCase(kind: string): string {
  return kind
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
