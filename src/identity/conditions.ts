import { BlockList, isIP } from 'node:net';
import { wild } from './wild.js';

/** One condition of a statement: a key that must compare with one of some values. */
export interface Condition {
  readonly operator: Operator;
  /** Whether the condition holds where there is no such key. */
  readonly ifExists: boolean;
  /** In small letters. */
  readonly key: string;
  readonly values: readonly string[];
}

type Test = (actual: string, value: string) => boolean;

const likeness: Test = (actual, value) => wild(value).test(actual);

/** How values compare; a negated operator holds where no value compares. */
const TESTS = {
  StringEquals: { test: (actual, value) => actual === value },
  StringEqualsIgnoreCase: { test: (actual, value) => actual.toLowerCase() === value.toLowerCase() },
  StringLike: { test: likeness },
  StringNotEquals: { test: (actual, value) => actual === value, negated: true },
  StringNotLike: { test: likeness, negated: true },
  ArnEquals: { test: likeness },
  ArnLike: { test: likeness },
  ArnNotLike: { test: likeness, negated: true },
  Bool: { test: (actual, value) => actual.toLowerCase() === value.toLowerCase() },
  IpAddress: { test: isWithin },
  NotIpAddress: { test: isWithin, negated: true },
  /** Whether the key is absent: `true` that it is. */
  Null: { test: () => true },
} satisfies Record<string, { test: Test; negated?: boolean }>;

export type Operator = keyof typeof TESTS;

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(TESTS, name);
}

/** @param context the value of a key, in small letters */
export function holds(condition: Condition, context: (key: string) => string | undefined): boolean {
  const { operator, ifExists, key, values } = condition;
  const actual = context(key);
  if (operator === 'Null') return values.includes(String(actual === undefined));
  const { test, negated = false }: { test: Test; negated?: boolean } = TESTS[operator];
  if (actual === undefined) return ifExists || negated;
  return values.some((value) => test(actual, value)) !== negated;
}

/** Whether an address is, or lies in, `203.0.113.0/24`. */
function isWithin(address: string, network: string): boolean {
  const version = isIP(address);
  const [base = '', bits] = network.split('/');
  if (version === 0 || isIP(base) !== version) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(base, bits === undefined ? (version === 4 ? 32 : 128) : Number(bits), family);
  return list.check(address, family);
}

/** Whether a text is an address, or one with the length of its network behind it. */
export function isNetwork(text: string): boolean {
  const [base = '', bits, ...more] = text.split('/');
  const version = isIP(base);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
