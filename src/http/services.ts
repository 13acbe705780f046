import { Contract } from '../contract/contract.js';
import type { ContractDocument } from '../contract/document.js';

/** A behaviour whose types were checked where it was written; the engine gives it what its contract says. */
export type AnyBehaviour = (input: never, call: never) => unknown;

/** A service as a route file mounts it. */
export interface ServiceMount {
  readonly name: string;
  /** Reads the contract document; called once, when the service is first needed. */
  readonly document: () => ContractDocument;
  readonly behaviours: Readonly<Record<string, AnyBehaviour>>;
}

/** A mounted service. */
export interface Service {
  readonly name: string;
  readonly contract: Contract;
  readonly behaviours: Readonly<Record<string, AnyBehaviour>>;
}

/** All mounted services; contracts are read when they are first needed, so that starting costs none of it. */
export class Services {
  readonly #mounts = new Map<string, ServiceMount>();
  readonly #ready = new Map<string, Service>();

  /** @throws Error where a service of that name is mounted already */
  mount(service: ServiceMount): void {
    if (this.#mounts.has(service.name)) throw new Error(`the service ${service.name} is mounted twice`);
    this.#mounts.set(service.name, service);
  }

  get names(): readonly string[] {
    return [...this.#mounts.keys()];
  }

  get(name: string): Service | undefined {
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const mount = this.#mounts.get(name);
    if (mount === undefined) return undefined;
    const service = { name, contract: new Contract(mount.document()), behaviours: mount.behaviours };
    this.#ready.set(name, service);
    return service;
  }

  all(): Service[] {
    return this.names.map((name) => this.get(name)).filter((service) => service !== undefined);
  }
}
