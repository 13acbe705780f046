import type { WireRequest } from '../contract/protocols.js';
import type { Match } from '../contract/router.js';
import type { Service, Services } from './services.js';

/** What a request is addressed to. */
export interface Addressed {
  /** The service, where one is known even though it has no such operation: it decides how the error looks. */
  readonly service: Service | undefined;
  readonly match: Match | undefined;
  /** The request with its base path taken off. */
  readonly request: WireRequest;
}

/**
 * Tells which service and operation a request means. In this order: the base path `/<service>`; the Host
 * header's name; the user agent's `api/<service id>`; else whichever service knows the path, among those that
 * sign by the credential scope's name, and the one of highest precedence where several do.
 */
export class Addresser {
  readonly #services: Services;
  readonly #based = new Map<string, readonly Service[]>();
  #index: Index | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  resolve(request: WireRequest, signingName: string | undefined): Addressed {
    const slash = request.path.indexOf('/', 1);
    const first = request.path.slice(1, slash < 0 ? undefined : slash);
    const based = this.#services.get(first);
    if (based !== undefined) {
      const inner = { ...request, path: slash < 0 ? '/' : request.path.slice(slash) };
      const match = based.contract.find(inner);
      // Only what the service does not know itself needs the other contracts to be read.
      return match !== undefined
        ? { service: based, match, request: inner }
        : among(this.#under(based), inner);
    }
    this.#index ??= indexOf(this.#services.all());
    const named = this.#index.byHost(hostOf(request)) ?? this.#index.byAgent(request.headers['user-agent']);
    if (named !== undefined) return among(named, request);
    const signing = this.#index.bySigningName.get(signingName ?? '');
    const known = among(signing ?? this.#index.all, request);
    return known.match === undefined && signing !== undefined ? among(this.#index.all, request) : known;
  }

  /** A service, and those that its base path leads to besides. */
  #under(service: Service): readonly Service[] {
    let under = this.#based.get(service.name);
    if (under === undefined) {
      this.#index ??= indexOf(this.#services.all());
      under = [service, ...(this.#index.alsoUnder.get(service.name) ?? [])];
      this.#based.set(service.name, under);
    }
    return under;
  }
}

/** The first of some services that knows the request; where none does and they are one, that one. */
function among(services: readonly Service[], request: WireRequest): Addressed {
  for (const service of services) {
    const match = service.contract.find(request);
    if (match !== undefined) return { service, match, request };
  }
  const only = services.every(
    ({ contract }) => contract.facts.signingName === services[0]?.contract.facts.signingName,
  );
  return { service: only ? services[0] : undefined, match: undefined, request };
}

interface Index {
  /** By precedence, the highest first; equals in the order they were mounted in. */
  readonly all: readonly Service[];
  readonly bySigningName: ReadonlyMap<string, readonly Service[]>;
  readonly alsoUnder: ReadonlyMap<string, Service[]>;
  byHost(host: string): readonly Service[] | undefined;
  byAgent(agent: string | readonly string[] | undefined): readonly Service[] | undefined;
}

function indexOf(services: readonly Service[]): Index {
  const precedence = ({ contract }: Service): number => contract.facts.precedence ?? 0;
  const all = [...services].sort((one, other) => precedence(other) - precedence(one));
  const bySigningName = groupBy(all, ({ contract }) => [contract.facts.signingName]);
  const byPrefix = groupBy(services, ({ contract }) => [contract.facts.endpointPrefix]);
  const byWholeHost = groupBy(services, ({ contract }) => contract.facts.hosts ?? []);
  const byId = groupBy(services, ({ contract }) => [
    contract.facts.serviceId.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  ]);
  const alsoUnder = groupBy(services, ({ contract }) => contract.facts.alsoUnder ?? []);
  return {
    all,
    bySigningName,
    alsoUnder,
    byHost(host) {
      const [prefix = '', ...rest] = host.split('.');
      // A bare word is the name of a machine or of a container, not of a service's endpoint.
      return byWholeHost.get(host) ?? (rest.length === 0 ? undefined : byPrefix.get(prefix));
    },
    byAgent(agent) {
      const id = typeof agent === 'string' ? /(?:^|\s)api\/([a-z0-9_-]+)/.exec(agent)?.[1] : undefined;
      if (id === undefined) return undefined;
      const found = byId.get(id.replace(/_/g, '-'));
      return found?.flatMap((service) => [service, ...(alsoUnder.get(service.name) ?? [])]);
    },
  };
}

function groupBy(
  services: readonly Service[],
  keysOf: (service: Service) => readonly string[],
): Map<string, Service[]> {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    for (const key of keysOf(service)) groups.set(key, [...(groups.get(key) ?? []), service]);
  }
  return groups;
}

/** The Host header's name in small letters, without a port. */
function hostOf(request: WireRequest): string {
  const host = request.headers.host;
  return typeof host === 'string' ? host.replace(/:\d+$/, '').toLowerCase() : '';
}
