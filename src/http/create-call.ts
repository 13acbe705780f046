import { type Call, type Listing, ServiceFailure, type ServiceName } from '../call.js';
import type { PageTokens } from '../kit/page-token.js';

/** What a call is made of; a service's name and settings are of the contract that the call is for. */
export interface CallParts {
  readonly service: string;
  readonly operation: string;
  readonly requestId: string;
  readonly accountId: string;
  readonly region: string;
  readonly caller: Call<ServiceName>['caller'];
  readonly identify: Call<ServiceName>['identify'];
  readonly accountOf: Call<ServiceName>['accountOf'];
  readonly now: number;
  readonly ids: Call<ServiceName>['ids'];
  readonly store: Call<ServiceName>['store'];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pageTokens: PageTokens;
}

/** Makes the call that a behaviour sees. */
export function createCall(parts: CallParts): Call<ServiceName> {
  // The parts are one service's own; Call of every service is what they are to those who know no service.
  return new EngineCall(parts) as unknown as Call<ServiceName>;
}

/** A class, since one is made for every call: functions of its own for each would cost more than all its parts. */
class EngineCall implements Omit<CallParts, 'pageTokens'> {
  readonly service: string;
  readonly operation: string;
  readonly requestId: string;
  readonly accountId: string;
  readonly region: string;
  readonly caller: CallParts['caller'];
  readonly identify: CallParts['identify'];
  readonly accountOf: CallParts['accountOf'];
  readonly now: number;
  readonly ids: CallParts['ids'];
  readonly store: CallParts['store'];
  readonly settings: CallParts['settings'];
  readonly #pageTokens: PageTokens;

  constructor(parts: CallParts) {
    this.service = parts.service;
    this.operation = parts.operation;
    this.requestId = parts.requestId;
    this.accountId = parts.accountId;
    this.region = parts.region;
    this.caller = parts.caller;
    this.identify = parts.identify;
    this.accountOf = parts.accountOf;
    this.now = parts.now;
    this.ids = parts.ids;
    this.store = parts.store;
    this.settings = parts.settings;
    this.#pageTokens = parts.pageTokens;
  }

  fail(name: string, message: string, members?: Readonly<Record<string, unknown>>): never {
    throw new ServiceFailure(name, message, members);
  }

  page<Row extends object>(listing: Listing<Row>) {
    const { filters = [] } = listing;
    const from = this.position(listing.token, filters, listing.refuse);
    const { rows, next } = listing.of.page({ ...listing, from });
    return { rows, nextToken: next === undefined ? undefined : this.token(next, filters) };
  }

  token(position: number, filters: readonly unknown[]): string {
    return this.#pageTokens.issue(this.#binding(filters), position);
  }

  position(given: string | undefined, filters: readonly unknown[], refuse: () => never): number | undefined {
    if (given === undefined) return undefined;
    return this.#pageTokens.read(this.#binding(filters), given) ?? refuse();
  }

  /** What a token is good for. */
  #binding(filters: readonly unknown[]): string {
    return JSON.stringify([this.service, this.operation, this.accountId, this.region, filters]);
  }
}
