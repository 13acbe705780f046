import type { Members } from './read.js';

/** One thing that two records tell differently. */
export interface Difference {
  /** `requestParameters.tags["a b"]`, `resources[0].ARN` */
  readonly path: string;
  /** Left out where the record has nothing there. */
  readonly recorded?: unknown;
  readonly replayed?: unknown;
  /** True where the same members stand in another order; then these are their names. */
  readonly order?: true;
}

/** Where two values of JSON differ, down to the order of members. */
export function differencesOf(recorded: unknown, replayed: unknown, path = ''): Difference[] {
  if (Array.isArray(recorded) && Array.isArray(replayed)) {
    const longer = recorded.length > replayed.length ? recorded : replayed;
    return longer.flatMap((_item, at) => {
      const here = `${path}[${at}]`;
      if (at >= recorded.length) return [{ path: here, replayed: replayed[at] as unknown }];
      if (at >= replayed.length) return [{ path: here, recorded: recorded[at] as unknown }];
      return differencesOf(recorded[at], replayed[at], here);
    });
  }
  if (isObject(recorded) && isObject(replayed)) return ofMembers(recorded, replayed, path);
  return recorded === replayed ? [] : [{ path, recorded, replayed }];
}

function ofMembers(recorded: Members, replayed: Members, path: string): Difference[] {
  const before = Object.keys(recorded);
  const after = Object.keys(replayed);
  const missing = before.filter((name) => !Object.hasOwn(replayed, name));
  const added = after.filter((name) => !Object.hasOwn(recorded, name));
  const out: Difference[] = [
    ...missing.map((name) => ({ path: below(path, name), recorded: recorded[name] })),
    ...added.map((name) => ({ path: below(path, name), replayed: replayed[name] })),
  ];
  const shared = before.filter((name) => Object.hasOwn(replayed, name));
  const sharedAfter = after.filter((name) => Object.hasOwn(recorded, name));
  if (shared.some((name, at) => name !== sharedAfter[at])) {
    out.push({ path, recorded: shared, replayed: sharedAfter, order: true });
  }
  for (const name of shared) out.push(...differencesOf(recorded[name], replayed[name], below(path, name)));
  return out;
}

function below(path: string, name: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
