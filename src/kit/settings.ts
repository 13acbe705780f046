import { parseDuration } from './clock.js';

/** One thing a user may choose: what it is, what it is unless chosen, and how a chosen value is read. */
export interface Setting<T> {
  readonly default: T;
  /** What it means, and where its default is known from; shown by `chimepost --help` and the README. */
  readonly about: string;
  /** What a value must look like, for the message about one that does not. */
  readonly form: string;
  /** @returns undefined where the value is not of the form */
  read(value: unknown): T | undefined;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** The values that a group of settings yields. */
export type ValuesOf<S extends Settings> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never;
};

/** A setting that a user gave a value it cannot have, or that does not exist. The message names it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** A duration, given as `5s`, `250ms`, `1h` or `0`, in milliseconds. */
export function duration(value: string, about: string): Setting<number> {
  const read = (given: unknown): number | undefined =>
    typeof given === 'string' ? parseDuration(given) : undefined;
  return { default: read(value) ?? 0, about, form: 'a duration such as 5s, 250ms, 10m, 1h or 0', read };
}

/** A whole number of at least `min`. */
export function integer(
  value: number,
  about: string,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): Setting<number> {
  return {
    default: value,
    about,
    form: `a whole number from ${min} to ${max}`,
    read: (given) => {
      const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
      return number >= min && number <= max ? number : undefined;
    },
  };
}

/** A quota: a whole number, or `off` for none, which is Infinity to the code. */
export function quota(value: number, about: string): Setting<number> {
  const count = integer(value, about);
  return {
    ...count,
    form: 'a whole number, or off',
    read: (given) => (given === 'off' ? Number.POSITIVE_INFINITY : count.read(given)),
  };
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[], value: W, about: string): Setting<W> {
  return {
    default: value,
    about,
    form: `one of ${words.join(', ')}`,
    read: (given) => words.find((word) => word === given),
  };
}

/** Any text that a pattern admits. */
export function text(value: string, about: string, pattern = /^.+$/s, form = 'a text'): Setting<string> {
  return {
    default: value,
    about,
    form,
    read: (given) => (typeof given === 'string' && pattern.test(given) ? given : undefined),
  };
}

/** true or false. */
export function flag(value: boolean, about: string): Setting<boolean> {
  return {
    default: value,
    about,
    form: 'true or false',
    read: (given) => {
      if (typeof given === 'boolean') return given;
      if (given === 'true' || given === '1') return true;
      return given === 'false' || given === '0' ? false : undefined;
    },
  };
}

/**
 * Reads a group of settings from an object of a configuration file.
 * @param path what stands before a setting's name in messages, `repostspace.`
 * @throws SettingError naming the first wrong value or unknown name
 */
export function readSettings<S extends Settings>(settings: S, given: unknown, path: string): ValuesOf<S> {
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) {
    throw new SettingError(`${path.replace(/\.$/, '')} must be an object`);
  }
  const entries = new Map<string, unknown>(Object.entries(given ?? {}));
  for (const name of entries.keys()) {
    if (!Object.hasOwn(settings, name)) throw new SettingError(`${path}${name} is no setting`);
  }
  const values = Object.entries(settings).map(([name, setting]) => [
    name,
    entries.has(name) ? readSetting(setting, entries.get(name), `${path}${name}`) : setting.default,
  ]);
  // Each value was read by the setting of its name.
  return Object.freeze(Object.fromEntries(values)) as ValuesOf<S>;
}

/** @throws SettingError naming the setting and the value */
export function readSetting<T>(setting: Setting<T>, given: unknown, name: string): T {
  const value = setting.read(given);
  if (value === undefined)
    throw new SettingError(`${name} is ${JSON.stringify(given)}, but must be ${setting.form}`);
  return value;
}
