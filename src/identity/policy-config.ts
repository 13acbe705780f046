import { SettingError } from '../kit/settings.js';
import { type Condition, isNetwork, isOperator } from './conditions.js';

/** What some principals may do, as a user wrote it down. */
export interface PolicyConfig {
  /** ARNs with wildcards, access keys, or `*`. */
  readonly principals: readonly string[];
  readonly statements: readonly Statement[];
}

/** One statement, in IAM's own words: each of its lists is given or not. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  readonly conditions: readonly Condition[];
}

/** @throws SettingError naming what is wrong: a policy that is not understood must not allow anything */
export function readPolicies(given: unknown, path: string): readonly PolicyConfig[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new SettingError(`${path} must be a list`);
  return given.map((each: unknown, at) => readPolicy(each, `${path}[${at}]`));
}

function readPolicy(given: unknown, path: string): PolicyConfig {
  const { principal, statements } = members(given, path, ['principal', 'statements']);
  const principals = texts(principal, `${path}.principal`);
  const list = Array.isArray(statements) ? statements : [statements];
  return {
    principals,
    statements: list.map((each: unknown, at) => readStatement(each, `${path}.statements[${at}]`)),
  };
}

function readStatement(given: unknown, path: string): Statement {
  const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
  const statement = members(given, path, known);
  const { Effect } = statement;
  if (Effect !== 'Allow' && Effect !== 'Deny') throw new SettingError(`${path}.Effect must be Allow or Deny`);
  const listOf = (name: string): readonly string[] | undefined =>
    statement[name] === undefined ? undefined : texts(statement[name], `${path}.${name}`);
  const read = {
    effect: Effect,
    actions: listOf('Action'),
    notActions: listOf('NotAction'),
    resources: listOf('Resource'),
    notResources: listOf('NotResource'),
    conditions: readConditions(statement.Condition, `${path}.Condition`),
  } as const;
  if ((read.actions === undefined) === (read.notActions === undefined))
    throw new SettingError(`${path} must have an Action or a NotAction`);
  if (read.resources !== undefined && read.notResources !== undefined)
    throw new SettingError(`${path} must not have both a Resource and a NotResource`);
  return read;
}

function readConditions(given: unknown, path: string): readonly Condition[] {
  if (given === undefined) return [];
  return Object.entries(members(given, path)).flatMap(([name, keys]) => {
    const operator = name.replace(/IfExists$/, '');
    if (!isOperator(operator)) throw new SettingError(`${path}.${name} is no operator that Chimepost knows`);
    return Object.entries(members(keys, `${path}.${name}`)).map(([key, value]) => {
      const values = texts(value, `${path}.${name}.${key}`);
      if (operator.endsWith('IpAddress') && !values.every(isNetwork))
        throw new SettingError(`${path}.${name}.${key} must be addresses or networks such as 10.0.0.0/8`);
      return { operator, ifExists: name !== operator, key: key.toLowerCase(), values };
    });
  });
}

function members(given: unknown, path: string, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new SettingError(`${path} must be an object`);
  const unknown = Object.keys(given).find((name) => known !== undefined && !known.includes(name));
  if (unknown !== undefined) throw new SettingError(`${path}.${unknown} is no setting`);
  return { ...given };
}

/** A text or a list of texts, as IAM takes either; true and false are texts too. */
function texts(given: unknown, path: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.length === 0) throw new SettingError(`${path} must not be empty`);
  return list.map((each) => {
    if (typeof each === 'boolean') return String(each);
    if (typeof each !== 'string' || each === '')
      throw new SettingError(`${path} must be a text or a list of texts`);
    return each;
  });
}
