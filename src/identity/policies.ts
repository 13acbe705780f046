import { partitionOf } from '../kit/arn.js';
import { holds } from './conditions.js';
import type { PolicyConfig, Statement } from './policy-config.js';
import type { Principal } from './principals.js';
import { wild } from './wild.js';

/** What somebody wants to do. */
export interface Asked {
  readonly principal: Principal;
  /** `repostspace:CreateSpace` */
  readonly action: string;
  /** An ARN, or `*` where the action is on none. */
  readonly resource: string;
  /** What conditions may ask for beside the principal: values by key, in small letters. */
  readonly context: (key: string) => string | undefined;
}

/** Decides by policies. @returns why not, in AWS's words; undefined where it is allowed */
export type Decide = (asked: Asked) => string | undefined;

/**
 * Makes the decisions of a policy file. A principal that no policy names may do everything; one that is named may do
 * what its policies allow and none denies.
 */
export function createDecide(policies: readonly PolicyConfig[]): Decide {
  const compiled = policies.map(({ principals, statements }) => ({
    names: principals.map((name) => wild(name)),
    statements: statements.map(compile),
  }));
  const known = new WeakMap<Principal, readonly Compiled[] | undefined>();

  /** The statements that speak of a principal; undefined where no policy names it. */
  function statementsFor(principal: Principal): readonly Compiled[] | undefined {
    if (known.has(principal)) return known.get(principal);
    const names = namesOf(principal);
    const naming = compiled.filter((policy) =>
      policy.names.some((pattern) => names.some((name) => pattern.test(name))),
    );
    const statements = naming.length === 0 ? undefined : naming.flatMap((policy) => policy.statements);
    known.set(principal, statements);
    return statements;
  }

  return (asked) => {
    const statements = statementsFor(asked.principal);
    if (statements === undefined) return undefined;
    const context = (key: string): string | undefined =>
      ownContext(asked.principal, key) ?? asked.context(key);
    const fitting = statements.filter((statement) => statement.fits(asked, context));
    const { action, resource, principal } = asked;
    const cannot = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource}`;
    if (fitting.some(({ effect }) => effect === 'Deny'))
      return `${cannot} with an explicit deny in an identity-based policy`;
    if (fitting.some(({ effect }) => effect === 'Allow')) return undefined;
    return `${cannot} because no identity-based policy allows the ${action} action`;
  };
}

interface Compiled {
  readonly effect: Statement['effect'];
  fits(asked: Asked, context: Asked['context']): boolean;
}

function compile({ effect, conditions, ...statement }: Statement): Compiled {
  const [actions, notActions] = [statement.actions, statement.notActions].map((each) =>
    each?.map((pattern) => wild(pattern, 'i')),
  );
  const [resources, notResources] = [statement.resources, statement.notResources].map((each) =>
    each?.map((pattern) => wild(pattern)),
  );
  const among = (patterns: readonly RegExp[] | undefined, text: string): boolean | undefined =>
    patterns?.some((pattern) => pattern.test(text));
  return {
    effect,
    fits: ({ action, resource }, context) =>
      among(actions, action) !== false &&
      among(notActions, action) !== true &&
      among(resources, resource) !== false &&
      among(notResources, resource) !== true &&
      conditions.every((condition) => holds(condition, context)),
  };
}

/** By what a policy may name a principal: its key, its ARN, and, for whoever works under a role, the role's. */
function namesOf({ arn, identity }: Principal): string[] {
  const issuer = identity.sessionContext?.sessionIssuer?.arn;
  return [identity.accessKeyId, arn, issuer].filter((name) => typeof name === 'string');
}

/** What conditions may ask for about a principal. */
function ownContext(principal: Principal, key: string): string | undefined {
  const { identity, arn } = principal;
  const { sessionContext: session } = identity;
  const tag = 'aws:principaltag/';
  if (key.startsWith(tag)) {
    const found = Object.entries(principal.tags ?? {}).find(
      ([name]) => name.toLowerCase() === key.slice(tag.length),
    );
    return found?.[1];
  }
  switch (key) {
    case 'aws:principalarn':
      return textOf(session?.sessionIssuer?.type === 'Role' ? session.sessionIssuer.arn : arn);
    case 'aws:principalaccount':
      return identity.accountId;
    case 'aws:principaltype':
      return identity.type;
    case 'aws:userid':
      return identity.principalId;
    case 'aws:username':
      return identity.type === 'IAMUser' ? identity.userName : undefined;
    case 'aws:multifactorauthpresent':
      return textOf(session?.attributes?.mfaAuthenticated);
    case 'aws:sourceidentity':
      return session?.sourceIdentity;
    default:
      return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What a call is called in policies, and what it is on. */
export interface Named {
  /** What stands before the action, `repostspace`. */
  readonly prefix: string;
  /** Input member → the form of the ARN that it stands for. */
  readonly resources: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly region: string;
  readonly accountId: string;
}

/** The ARN that a call is on: of a member that its contract names, else a member that is an ARN of the service. */
export function resourceOf({ prefix, resources, input, region, accountId }: Named): string {
  for (const [member, form] of Object.entries(resources)) {
    const value = input[member];
    if (typeof value !== 'string') continue;
    const words: Readonly<Record<string, string>> = {
      partition: partitionOf(region),
      region,
      account: accountId,
      value,
    };
    return form.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
  }
  const arn = Object.values(input).find(
    (value) => typeof value === 'string' && value.startsWith('arn:') && value.split(':')[2] === prefix,
  );
  return typeof arn === 'string' ? arn : '*';
}
