import { type Call, type Identified, ServiceFailure, type ServiceName } from '../call.js';
import {
  accessDenied,
  declared,
  entityTooLarge,
  internalFailure,
  notImplemented,
  serialization,
  unauthenticated,
  unknownOperation,
  unsupportedMediaType,
  validation,
  type WireFailure,
} from '../contract/common-failures.js';
import type { Operation } from '../contract/operations.js';
import type { Gathered, WireReply, WireRequest } from '../contract/protocols.js';
import { ParseFailure } from '../contract/scalars.js';
import { readCredential } from '../identity/credentials.js';
import { type Decide, resourceOf } from '../identity/policies.js';
import type { Principal, Principals } from '../identity/principals.js';
import { EXPIRED_TOKEN, type SignatureRefusal, type Verify } from '../identity/verify.js';
import type { Clock } from '../kit/clock.js';
import type { Ids } from '../kit/ids.js';
import type { PageTokens } from '../kit/page-token.js';
import type { Store } from '../store/store.js';
import { Addresser } from './address.js';
import { createCall } from './create-call.js';
import { contextOf } from './policy-context.js';
import { type CallFacts, type Ending, recordOf } from './record-of.js';
import type { Replayed } from './replayed.js';
import { type Service, Services } from './services.js';

/** A request as it came in. */
export interface Incoming {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: WireRequest['headers'];
  /** A word where it was not taken: it is over the limit, or of a content type that is none. */
  readonly body: Buffer | 'tooLarge' | 'unsupported';
  readonly sourceIPAddress: string;
  /** How the connection is encrypted; undefined where it is not. */
  readonly tls?: { readonly version: string; readonly cipher: string } | undefined;
}

/** What a call came to. */
export interface Answer {
  readonly reply: WireReply;
  readonly requestId: string;
  readonly service: string | undefined;
  readonly operation: string | undefined;
  readonly failure: WireFailure | undefined;
  /** The record that must stand in the trail before the reply may leave; undefined where no operation was called. */
  readonly record: { readonly json: string; readonly accountId: string; readonly region: string } | undefined;
  /** A bug of ours, for the log. */
  readonly bug: unknown;
  /** Takes the call's changes back and answers with a failure of ours: the record could not be written. */
  unrecorded(): WireReply;
}

/** What the engine works with. */
export interface EngineParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly principals: Principals;
  readonly pageTokens: PageTokens;
  /** The region of calls that name none. */
  readonly region: string;
  readonly bodyLimit: number;
  /** Each service's settings, by its name. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Versions that the user set in place of the contracts', by service. */
  readonly eventVersions: Readonly<Record<string, string>>;
  readonly redact: boolean;
  /** Checks signatures; undefined where whoever a request names is believed. */
  readonly verify?: Verify | undefined;
  /** Whether requests that are nobody's leave a record. */
  readonly recordUnauthenticated: boolean;
  /** Decides who may do what; undefined where everybody may do everything. */
  readonly decide?: Decide | undefined;
}

/** What is known of a call once it is known whose it is. */
interface Opened {
  readonly service: Service;
  readonly operation: Operation;
  readonly facts: CallFacts;
}

/** How a call ended, before it is told to anyone. */
interface Outcome {
  readonly failure?: WireFailure;
  readonly output?: Readonly<Record<string, unknown>>;
  readonly sent?: Readonly<Record<string, unknown>>;
  readonly bug?: unknown;
  readonly rollback?: () => void;
  readonly identified?: Identified | undefined;
  /** True where nobody knows who called. */
  readonly nobodys?: boolean;
}

/** Answers calls: the one way from a request to its reply and its record. It knows no service and no transport. */
export class Engine {
  readonly services = new Services();
  readonly #parts: EngineParts;
  readonly #addresser = new Addresser(this.services);

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  /**
   * The steps of a call, in order: address, operation, identity, signature, input, policies, behaviour, reply,
   * record.
   * @param replayed of a call that was made before, and is believed to have been made so
   */
  answer(incoming: Incoming, replayed?: Replayed): Answer {
    const requestId = replayed?.requestId ?? this.#parts.ids.uuid();
    const request = wireRequestOf(incoming);
    const credential = readCredential(headerOf(request, 'authorization'), request.query);
    const { service, match, request: addressed } = this.#addresser.resolve(request, credential?.signingName);
    if (service === undefined || match === undefined) return refusedUnknown(service, requestId);
    const now = replayed?.now ?? this.#parts.clock.now();
    const principal = replayed?.principal ?? this.#parts.principals.of(credential?.accessKeyId, now);
    const region = replayed?.region ?? regionOf(credential?.region) ?? this.#parts.region;
    const facts: CallFacts = { requestId, now, principal, region, incoming, replayed };
    const opened = { service, operation: match.operation, facts };
    const outcome = this.#run(opened, match.labels, addressed, incoming.body);
    return this.#tell(opened, outcome);
  }

  #run(
    opened: Opened,
    labels: Readonly<Record<string, string>>,
    request: WireRequest,
    body: Incoming['body'],
  ): Outcome {
    const { service, operation, facts } = opened;
    const { contract } = service;
    if (body === 'tooLarge') return { failure: entityTooLarge(this.#parts.bodyLimit) };
    const contentType = headerOf(request, 'content-type')?.split(';')[0]?.trim() ?? '';
    const readable =
      body !== 'unsupported' &&
      (request.body.length === 0 || contentType === '' || contract.protocol.accepts(contentType));
    if (!readable) {
      return { failure: unsupportedMediaType(contentType) };
    }
    const refusal = this.#unauthenticated(opened, request);
    if (refusal !== undefined)
      return { failure: unauthenticated(contract, refusal.why, refusal.message), nobodys: true };
    let gathered: Gathered;
    try {
      gathered = contract.protocol.gather(operation, labels, request);
    } catch (error) {
      if (error instanceof ParseFailure) return { failure: serialization(contract, error.message) };
      return { failure: internalFailure(), bug: error };
    }
    const { input, sent, violations } = gathered;
    if (violations.length > 0) return { failure: validation(contract, violations), sent };
    const denial = this.#denial(opened, input);
    if (denial !== undefined) return { failure: accessDenied(contract, denial) };
    const behaviour = service.behaviours[operation.name];
    if (behaviour === undefined) return { failure: notImplemented(service.name, operation.name), sent };
    let identified: Identified | undefined;
    const call = this.#callFor(opened, facts.principal, (caller) => {
      identified = caller;
    });
    try {
      // The input was read by the contract that the behaviour's types were derived from, and the call made for it.
      const { value, rollback } = this.#parts.store.settle(() => behaviour(input as never, call as never));
      return { output: Object(value), sent, rollback, identified };
    } catch (error) {
      if (error instanceof ServiceFailure) {
        try {
          return { failure: declared(contract, error), sent, identified };
        } catch (undeclared) {
          return { failure: internalFailure(), sent, bug: undeclared };
        }
      }
      return { failure: internalFailure(), sent, bug: error };
    }
  }

  /** Why the request is not taken for its sender's; sessions end whether or not signatures are verified. */
  #unauthenticated(
    { service, operation, facts }: Opened,
    request: WireRequest,
  ): SignatureRefusal | undefined {
    const { principal, now, incoming, replayed } = facts;
    if (operation.facts.auth === 'none' || replayed !== undefined) return undefined;
    const { verify } = this.#parts;
    const { signingName } = service.contract.facts;
    const refusal = verify?.({ ...request, url: incoming.url }, signingName, now);
    if (refusal !== undefined) return refusal;
    return principal.expiresAt !== undefined && now >= principal.expiresAt ? EXPIRED_TOKEN : undefined;
  }

  /** Why the caller may not do this. */
  #denial(
    { service, operation, facts }: Opened,
    input: Readonly<Record<string, unknown>>,
  ): string | undefined {
    const { decide } = this.#parts;
    if (decide === undefined || operation.facts.auth === 'none' || operation.facts.permission === 'none')
      return undefined;
    const { signingName, policy } = service.contract.facts;
    const { principal, region } = facts;
    const prefix = policy?.prefix ?? signingName;
    const resources = policy?.resources ?? {};
    return decide({
      principal,
      action: `${prefix}:${operation.name}`,
      resource: resourceOf({ prefix, resources, input, region, accountId: principal.accountId }),
      context: contextOf(facts, prefix, input),
    });
  }

  #callFor(
    { service, operation, facts }: Opened,
    principal: Principal,
    identify: (caller: Identified) => void,
  ): Call<ServiceName> {
    const { store, principals, settings } = this.#parts;
    const { ids, pageTokens } = facts.replayed ?? this.#parts;
    return createCall({
      service: service.name,
      operation: operation.name,
      requestId: facts.requestId,
      accountId: principal.accountId,
      region: facts.region,
      caller: principal,
      identify,
      accountOf: (key) => {
        const { identity, accountId } = principals.of(key, facts.now);
        return identity.accountId ?? accountId;
      },
      now: facts.now,
      ids,
      store,
      settings: settings[service.name] ?? {},
      pageTokens,
    });
  }

  /** What is known of a call once its behaviour has told who made it. */
  #factsOf({ facts }: Opened, identified: Identified | undefined): CallFacts {
    if (identified === undefined || facts.replayed !== undefined) return facts;
    const { identity, accountId = facts.principal.accountId } = identified;
    return { ...facts, principal: { identity, accountId, arn: identity.arn ?? facts.principal.arn } };
  }

  #versionOf({ service, facts }: Opened): string {
    const { eventVersion } = service.contract.facts.trail;
    return facts.replayed?.eventVersion ?? this.#parts.eventVersions[service.name] ?? eventVersion;
  }

  /** Puts an outcome on the wire and into the record; a reply that cannot be written is a bug, and ends as one. */
  #tell(opened: Opened, outcome: Outcome): Answer {
    const { service, operation } = opened;
    const { contract } = service;
    const facts = this.#factsOf(opened, outcome.identified);
    const { requestId } = facts;
    const failed = (failure: WireFailure): WireReply =>
      withId(contract.protocol.refuse(contract, failure, requestId), requestId);
    const eventID = facts.replayed?.eventId ?? this.#parts.ids.uuid();
    const recorded = (told: Pick<Ending, 'failure' | 'sent' | 'identified' | 'output'>): string =>
      recordOf(contract.facts, operation, facts, {
        eventID,
        eventVersion: this.#versionOf(opened),
        hidden: this.#parts.redact ? contract.facts.trail.hidden : undefined,
        ...told,
      });
    let { failure, bug } = outcome;
    let reply: WireReply;
    let record: string;
    try {
      reply =
        failure === undefined
          ? withId(
              contract.protocol.reply(contract, operation, { output: outcome.output ?? {}, requestId }),
              requestId,
            )
          : failed(failure);
    } catch (error) {
      outcome.rollback?.();
      failure = internalFailure();
      bug = error;
      reply = failed(failure);
    }
    try {
      const { sent, output, identified } = outcome;
      record = recorded({ failure, sent, identified: identified?.parameters, output });
    } catch (error) {
      // A record that cannot be told in full says at least that the call failed, as it then does.
      outcome.rollback?.();
      failure = internalFailure();
      bug = error;
      reply = failed(failure);
      record = recorded({ failure, sent: undefined, identified: undefined, output: undefined });
    }
    return {
      reply,
      requestId,
      service: service.name,
      operation: operation.name,
      failure,
      bug,
      record:
        outcome.nobodys === true && !this.#parts.recordUnauthenticated
          ? undefined
          : { json: record, accountId: facts.principal.accountId, region: facts.region },
      unrecorded: () => {
        outcome.rollback?.();
        return failed(internalFailure());
      },
    };
  }
}

/** Nobody changes what was asked. */
const NO_QUERY = new URLSearchParams();
const NO_BODY = Buffer.alloc(0);

function wireRequestOf({ method, url, headers, body }: Incoming): WireRequest {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  return {
    method,
    path,
    query: mark < 0 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1)),
    headers,
    body: typeof body === 'string' ? NO_BODY : body,
  };
}

/** Calls to no operation of ours leave no record, as at AWS. */
function refusedUnknown(service: Service | undefined, requestId: string): Answer {
  const failure = unknownOperation();
  const reply: WireReply =
    service === undefined
      ? {
          status: failure.status,
          headers: { 'content-type': 'application/json', 'x-amzn-errortype': failure.name },
          body: JSON.stringify({ message: failure.message }),
        }
      : service.contract.protocol.refuse(service.contract, failure, requestId);
  const told = withId(reply, requestId);
  return {
    reply: told,
    requestId,
    service: service?.name,
    operation: undefined,
    failure,
    record: undefined,
    bug: undefined,
    unrecorded: () => told,
  };
}

function withId(reply: WireReply, requestId: string): WireReply {
  reply.headers['x-amzn-RequestId'] = requestId;
  return reply;
}

function headerOf(request: WireRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** The region of a credential scope becomes part of file names: only what a region can look like is taken. */
function regionOf(region: string | undefined): string | undefined {
  return region !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(region) && region.length <= 32
    ? region
    : undefined;
}
