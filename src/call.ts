import type { Services } from '../openapi/services.js';
import type { UserIdentity } from './identity/user-identity.js';
import type { Ids } from './kit/ids.js';
import type { Partition } from './store/partition.js';
import type { Store } from './store/store.js';

/** A service that has a contract document here. */
export type ServiceName = keyof Services;
export type OperationName<S extends ServiceName> = keyof Services[S]['operations'] & string;

type Facts<S extends ServiceName, O extends OperationName<S>> = Services[S]['operations'][O] & {
  input: unknown;
  output: unknown;
  error: string;
};

/** An operation's input as its contract has it; instants are epoch milliseconds, blobs base64 text. */
export type Input<S extends ServiceName, O extends OperationName<S>> = Facts<S, O>['input'];
export type Output<S extends ServiceName, O extends OperationName<S>> = Facts<S, O>['output'];
/** The names of the errors that an operation may answer. */
export type ErrorName<S extends ServiceName, O extends OperationName<S>> = Facts<S, O>['error'];

type MembersOf<S extends ServiceName, E extends string> = E extends keyof Services[S]['errors']
  ? Services[S]['errors'][E]
  : Record<never, never>;

/** An error's members, which may be left out only where none of them is required. */
type Members<M> = Record<never, never> extends M ? [members?: M] : [members: M];

/**
 * What a service lets its user choose: quotas, delays, and whatever about AWS is not publicly known. Each
 * service declares its own in its `settings.ts`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: services add their members by declaration merging.
export interface ServiceSettings {}

export type SettingsOf<S extends ServiceName> = S extends keyof ServiceSettings
  ? ServiceSettings[S]
  : Record<never, never>;

/** Who calls. */
export interface Caller {
  readonly arn: string;
  readonly accountId: string;
  /** As the record tells it, before its version decides how. */
  readonly identity: UserIdentity;
}

/** Who makes a call that needs no signature, as its behaviour read it out of the input. */
export interface Identified {
  readonly identity: UserIdentity;
  /** Whose trail the call belongs to; the default account unless known. */
  readonly accountId?: string | undefined;
  /** What the record's requestParameters tell of the proof that the input was, before the other members. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What to list. */
export interface Listing<Row extends object> {
  readonly of: Partition<Row>;
  /** The token that the caller sent. */
  readonly token: string | undefined;
  readonly limit: number;
  readonly where?: (row: Row) => boolean;
  readonly descending?: boolean;
  /** The parameters that the listing is filtered by: a token is good for the same ones only. */
  readonly filters?: readonly unknown[];
  /** Answers the service's error for a token that was not issued for this listing. */
  readonly refuse: () => never;
}

/**
 * One call of an operation, as its behaviour sees it.
 * @typeParam E the errors that the operation's contract declares
 */
export interface Call<S extends ServiceName, E extends string = string> {
  readonly service: S;
  readonly operation: string;
  readonly requestId: string;
  /** The account and the region that the credentials name. */
  readonly accountId: string;
  readonly region: string;
  readonly caller: Caller;
  /** The instant of the call in epoch milliseconds; a behaviour knows no other time. */
  readonly now: number;
  readonly ids: Ids;
  readonly store: Store;
  readonly settings: SettingsOf<S>;
  /** Refuses the call with an error of its contract; every change made is taken back. */
  fail<N extends E>(name: N, message: string, ...members: Members<MembersOf<S, N>>): never;
  /** Tells who calls, where no signature does; what was told last goes into the record. */
  identify(caller: Identified): void;
  /** The account that whoever has an access key belongs to. */
  accountOf(accessKeyId: string): string;
  /** A page of rows, with the token for the next one where there is one. */
  page<Row extends object>(
    listing: Listing<Row>,
  ): { readonly rows: Row[]; readonly nextToken: string | undefined };
  /**
   * A token for a place in something that is not the store's, as `page` makes them for rows.
   * @param filters the parameters that it is good for, beside the operation, the account and the region
   */
  token(position: number, filters: readonly unknown[]): string;
  /**
   * The place that a token tells.
   * @param refuse answers the service's error for a token that was not issued for these filters
   * @returns undefined where there is no token
   */
  position(token: string | undefined, filters: readonly unknown[], refuse: () => never): number | undefined;
}

/** Answers one operation: from its input, the call and the store alone, at once, without waiting for anything. */
export type Behaviour<S extends ServiceName, O extends OperationName<S>> = (
  input: Input<S, O>,
  call: Call<S, ErrorName<S, O>>,
) => Output<S, O>;

/** A behaviour for each operation of a service, save those that its not-built list names. */
export type Behaviours<S extends ServiceName, NotBuilt extends OperationName<S> = never> = {
  readonly [O in Exclude<OperationName<S>, NotBuilt>]: Behaviour<S, O>;
};

/** A refusal that the contract of the operation declares, on its way to the wire and to the record. */
export class ServiceFailure extends Error {
  override readonly name: string;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(name: string, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = name;
    this.members = members;
  }
}
