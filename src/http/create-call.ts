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
export function createCall({ pageTokens, ...parts }: CallParts): Call<ServiceName> {
  const bindingOf = (filters: readonly unknown[]): string =>
    JSON.stringify([parts.service, parts.operation, parts.accountId, parts.region, filters]);
  const token = (position: number, filters: readonly unknown[]): string =>
    pageTokens.issue(bindingOf(filters), position);
  function position(
    given: string | undefined,
    filters: readonly unknown[],
    refuse: () => never,
  ): number | undefined {
    if (given === undefined) return undefined;
    return pageTokens.read(bindingOf(filters), given) ?? refuse();
  }
  const call = {
    ...parts,
    fail(name: string, message: string, members?: Readonly<Record<string, unknown>>): never {
      throw new ServiceFailure(name, message, members);
    },
    page<Row extends object>(listing: Listing<Row>) {
      const { filters = [] } = listing;
      const from = position(listing.token, filters, listing.refuse);
      const { rows, next } = listing.of.page({ ...listing, from });
      return { rows, nextToken: next === undefined ? undefined : token(next, filters) };
    },
    token,
    position,
  };
  // The parts are one service's own; Call of every service is what they are to those who know no service.
  return call as unknown as Call<ServiceName>;
}
