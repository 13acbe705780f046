/** The one source of time. Everything that asks what time it is asks a Clock, so that a test can move it. */
export interface Clock {
  /** The present instant in milliseconds since the Unix epoch. */
  now(): number;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() };

/** `2023-11-06T21:37:44Z`: CloudTrail's form of an instant, whole seconds (its parsers refuse milliseconds). */
export function toSeconds(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** `2024-04-02T13:04:22.308Z`: the form of timestamps in JSON bodies and in a record's members. */
export function toMilliseconds(instant: number): string {
  return new Date(instant).toISOString();
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a duration such as `5s`, `250ms`, `1h` or `0`.
 * @returns milliseconds, or undefined where the text is no duration
 */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  if (match === null) return undefined;
  const unit = UNITS[match[2] ?? ''];
  return unit === undefined ? undefined : Math.round(Number(match[1]) * unit);
}
