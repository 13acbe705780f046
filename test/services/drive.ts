import {
  type Behaviours,
  type Input,
  type Listing,
  type OperationName,
  type Output,
  ServiceFailure,
  type ServiceName,
  type SettingsOf,
} from '../../src/call.js';
import { createIds } from '../../src/kit/ids.js';
import { createPageTokens } from '../../src/kit/page-token.js';
import { readSettings, type Settings } from '../../src/kit/settings.js';
import { type Settled, Store } from '../../src/store/store.js';

/**
 * The operations of a service as functions that answer promises: what a scenario is written against, whether they
 * are behaviours called directly or a client on the wire.
 */
export type Client<S extends ServiceName, O extends OperationName<S> = OperationName<S>> = {
  readonly [K in O]: (input: Input<S, K>) => Promise<Output<S, K>>;
};

export interface As {
  readonly accountId?: string;
  readonly region?: string;
  /** Settings that differ from their defaults, as a configuration file would have them. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Behaviours over one store, with a clock that stands until it is moved. */
export interface Drive {
  readonly store: Store;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  now(): number;
  /** Takes back what the call before changed, as happens when its record cannot be written. */
  takeBack(): void;
  client<S extends ServiceName, N extends OperationName<S> = never>(
    service: S,
    behaviours: Behaviours<S, N>,
    settings: Settings,
    as?: As,
  ): Client<S, Exclude<OperationName<S>, N>>;
}

export const START = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
export const ACCOUNT = '123456789012';
export const OTHER_ACCOUNT = '210987654321';

export function createDrive(seed = 'services'): Drive {
  const store = new Store();
  const ids = createIds(seed);
  const tokens = createPageTokens(new TextEncoder().encode(seed));
  let now = START;
  let last: Settled<unknown> | undefined;

  /** The listing parts of a call, bound to what is called. */
  function paging(bound: readonly unknown[]) {
    const bindingOf = (filters: readonly unknown[]): string => JSON.stringify([...bound, filters]);
    const token = (position: number, filters: readonly unknown[]): string =>
      tokens.issue(bindingOf(filters), position);
    const position = (
      given: string | undefined,
      filters: readonly unknown[],
      refuse: () => never,
    ): number | undefined =>
      given === undefined ? undefined : (tokens.read(bindingOf(filters), given) ?? refuse());
    function page<Row extends object>(listing: Listing<Row>) {
      const { filters = [] } = listing;
      const from = position(listing.token, filters, listing.refuse);
      const { rows, next } = listing.of.page({ ...listing, from });
      return { rows, nextToken: next === undefined ? undefined : token(next, filters) };
    }
    return { token, position, page };
  }

  return {
    store,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    now: () => now,
    takeBack: () => last?.rollback(),
    client: (
      service,
      behaviours,
      settings,
      { accountId = ACCOUNT, region = 'us-east-1', settings: given } = {},
    ) => {
      const values = readSettings(settings, given, `${service}.`) as SettingsOf<typeof service>;
      const run = (operation: string, behaviour: AnyBehaviour, input: unknown): unknown => {
        const call = {
          service,
          operation,
          requestId: ids.uuid(),
          accountId,
          region,
          caller: { arn: `arn:aws:iam::${accountId}:root`, accountId },
          now,
          ids,
          store,
          settings: values,
          fail: (name: string, message: string, members?: Record<string, unknown>): never => {
            throw new ServiceFailure(name, message, members);
          },
          ...paging([service, operation, accountId, region]),
        };
        last = store.settle(() => behaviour(freeze(input), call));
        return freeze(last.value);
      };
      const calls = Object.entries<AnyBehaviour>(behaviours as never).map(([operation, behaviour]) => [
        operation,
        async (input: unknown) => run(operation, behaviour, structuredClone(input)),
      ]);
      // One function for each behaviour, under its name.
      return Object.fromEntries(calls);
    },
  };
}

// The driver treats all operations alike, so it knows no operation's types; its client has them.
type AnyBehaviour = (input: unknown, call: unknown) => unknown;

/** Freezes plain data all through, so that a behaviour that changes its input, or a row in place, fails. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}

/** What a refused call was refused with. */
export async function refusal(work: Promise<unknown>): Promise<ServiceFailure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ServiceFailure) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}

/** All rows of a listing, page by page. */
export async function everyPage<Out, Row>(
  list: (token: string | undefined) => Promise<Out>,
  rows: (output: Out) => readonly Row[] | undefined,
  next: (output: Out) => string | undefined,
): Promise<Row[]> {
  const all: Row[] = [];
  let token: string | undefined;
  do {
    const output = await list(token);
    all.push(...(rows(output) ?? []));
    token = next(output);
  } while (token !== undefined);
  return all;
}

/** A token with one letter changed, for each of some places in it. */
export function forgeries(token: string): string[] {
  const other = (letter: string | undefined): string => (letter === 'A' ? 'B' : 'A');
  const changed = [0, 5, 11, 20, token.length - 1].map(
    (at) => token.slice(0, at) + other(token[at]) + token.slice(at + 1),
  );
  return [...changed, `${token}A`, token.slice(1), `${token}=`, ` ${token}`, '', 'x'.repeat(5_000)];
}
