import { toMilliseconds } from '../kit/clock.js';
import type { TimestampFormat } from './document.js';
import type { ScalarShape } from './shapes.js';

/** A value that is not of its member's type at all: the request cannot be parsed, whatever the constraints say. */
export class ParseFailure extends Error {
  override readonly name = 'ParseFailure';
}

/** Reads a scalar out of a JSON body. @throws ParseFailure where the JSON value is of another type */
export function readScalar(shape: ScalarShape, value: unknown): string | number | boolean {
  switch (shape.kind) {
    case 'string':
      if (typeof value === 'string') return value;
      throw new ParseFailure(`${nameOf(value)} can not be converted to a String`);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw new ParseFailure(`${nameOf(value)} can not be converted to a Boolean`);
    case 'integer':
      if (typeof value === 'number' && fits(value, shape.long)) return value;
      throw new ParseFailure(
        `${nameOf(value)} can not be converted to ${shape.long ? 'a Long' : 'an Integer'}`,
      );
    case 'number':
      if (typeof value === 'number') return value;
      throw new ParseFailure(`${nameOf(value)} can not be converted to a Double`);
    case 'blob':
      if (typeof value === 'string' && isBase64(value)) return value;
      throw new ParseFailure(`${nameOf(value)} can not be converted to a Blob`);
    case 'timestamp':
      return readTimestamp(value);
  }
}

/** Reads a scalar out of a path, a query, a header or a form, where everything is text. @throws ParseFailure */
export function readText(shape: ScalarShape, text: string): string | number | boolean {
  switch (shape.kind) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new ParseFailure(`'${text}' can not be converted to a Boolean`);
    case 'integer':
    case 'number': {
      const value = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
      if (shape.kind === 'number' ? Number.isFinite(value) : fits(value, shape.long)) return value;
      throw new ParseFailure(`'${text}' can not be converted to a number`);
    }
    case 'blob':
      return readScalar(shape, text);
    case 'timestamp':
      return /^-?\d+(\.\d+)?$/.test(text) ? readTimestamp(Number(text)) : readTimestamp(text);
  }
}

/** An instant as the wire has it. */
export function formatTimestamp(instant: number, format: TimestampFormat): string | number {
  if (format === 'unixTimestamp') return instant / 1000;
  return format === 'rfc822' ? new Date(instant).toUTCString() : toMilliseconds(instant);
}

/** Clients send epoch seconds or ISO 8601 with up to six decimals, whichever the model names: both are taken. */
function readTimestamp(value: unknown): number {
  const instant =
    typeof value === 'number'
      ? Math.round(value * 1000)
      : typeof value === 'string' && /^(\d{4}-\d\d-\d\d|[A-Z][a-z]{2},)/.test(value)
        ? Date.parse(value)
        : Number.NaN;
  // The range of JavaScript's Date, which a record and an answer must be able to print.
  if (Number.isNaN(instant) || Math.abs(instant) > 8.64e15)
    throw new ParseFailure(`${nameOf(value)} can not be converted to a Timestamp`);
  return instant;
}

function fits(value: number, long: boolean): boolean {
  if (!Number.isInteger(value)) return false;
  return long ? Math.abs(value) <= 2 ** 63 : value >= -(2 ** 31) && value < 2 ** 31;
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1;
}

/** What AWS's parser calls a JSON value of the wrong type. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'START_ARRAY';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  if (typeof value === 'object') return 'START_OBJECT';
  return typeof value === 'number' ? 'NUMBER_VALUE' : 'STRING_VALUE';
}
