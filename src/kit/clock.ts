/** The one source of time. Everything that asks what time it is asks a Clock, so that a test can move it. */
export interface Clock {
  /** The present instant in milliseconds since the Unix epoch. */
  now(): number;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() };

/** `2023-11-06T21:37:44Z`: CloudTrail's form of an instant, whole seconds (its parsers refuse milliseconds). */
export function toSeconds(instant: number): string {
  return `${dateAndTime(instant)}Z`;
}

/** `2024-04-02T13:04:22.308Z`: the form of timestamps in JSON bodies and in a record's members. */
export function toMilliseconds(instant: number): string {
  const whole = Math.trunc(instant);
  const rest = whole - Math.floor(whole / 1000) * 1000;
  return `${dateAndTime(instant)}.${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}Z`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jul 18, 2023, 3:36:00 PM`: the form of instants that records of STS repeat. */
export function toWords(instant: number): string {
  const date = new Date(instant);
  const hour = date.getUTCHours();
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${TWO[date.getUTCMinutes()]}:${TWO[date.getUTCSeconds()]}`;
  const day = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `${day}, ${time} ${hour < 12 ? 'AM' : 'PM'}`;
}

const SECONDS_OF_DAY = 86_400;
const TWO = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** The day that was printed last, and how: nearly all instants are of the same day. */
let lastDay = Number.NaN;
let lastDate = '';

/** `2024-04-02T13:04:22`. @throws RangeError where the instant is none */
function dateAndTime(instant: number): string {
  const seconds = Math.floor(Math.trunc(instant) / 1000);
  const day = Math.floor(seconds / SECONDS_OF_DAY);
  if (day !== lastDay) {
    const text = new Date(instant).toISOString();
    lastDate = text.slice(0, text.indexOf('T') + 1);
    lastDay = day;
  }
  const second = seconds - day * SECONDS_OF_DAY;
  const hour = Math.floor(second / 3600);
  const minute = Math.floor(second / 60) - hour * 60;
  return `${lastDate}${TWO[hour]}:${TWO[minute]}:${TWO[second % 60]}`;
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
