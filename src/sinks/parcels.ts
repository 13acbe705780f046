import type { ObjectName } from '../trail/trail.js';

/** An object of the trail that is to be sent on. */
export interface ObjectParcel extends ObjectName {
  /** Whether it is a log file, of which subscribers are told, or a digest. */
  log: boolean;
  /** When it was delivered, in milliseconds: what is sent again says the same. */
  at: number;
}

export function isObjectParcel(value: unknown): value is ObjectParcel {
  if (typeof value !== 'object' || value === null) return false;
  const { bucket, key, log, at } = value as Readonly<Record<string, unknown>>;
  const named = typeof bucket === 'string' && typeof key === 'string';
  return named && typeof log === 'boolean' && typeof at === 'number';
}
