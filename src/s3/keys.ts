import { createHash } from 'node:crypto';
import path from 'node:path';

/** Bytes that a key may have at most. */
export const MAX_KEY_BYTES = 1024;

const CHECK_BYTES = 8;

/** Whether a folder may stand for a bucket; the journal's own names are none. */
export function isBucketName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,254}$/.test(name) && !/^events.*\.ndjson$/.test(name);
}

/**
 * The folders and the file that a key names, one below the other; undefined where no file can have that key:
 * a key is a text, and `a//b` or `./a` are no other way to say `a/b` or `a`.
 */
export function segmentsOf(key: string): readonly string[] | undefined {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) return undefined;
  const segments = key.split('/');
  return segments.every(isSegment) ? segments : undefined;
}

/** Whether a file's name can be part of a key. */
export function isSegment(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.includes('\0')) return false;
  // What stands for bytes that are no text could be read as several names, or as none.
  if (name.includes('\ufffd')) return false;
  return path.sep === '/' || !/[\\:]/.test(name);
}

/** Compares two keys as S3 does: by their UTF-8 bytes. */
export function compareKeys(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const left = one.charCodeAt(at);
    const right = other.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

/** Where a code unit stands in the order of UTF-8: surrogates make the highest code points, not the ones before U+E000. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** A text as `encoding-type=url` wants it. */
export function encodeKey(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}

/** A continuation token: where a listing goes on, in a form that says nothing to whoever holds it. */
export function tokenOf(key: string): string {
  const bytes = Buffer.from(key, 'utf8');
  return Buffer.concat([checkOf(bytes), bytes]).toString('base64');
}

/** @returns undefined where the token is none of ours */
export function readToken(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64');
  const key = bytes.subarray(CHECK_BYTES);
  const sound = bytes.length > CHECK_BYTES && bytes.toString('base64') === token;
  return sound && checkOf(key).equals(bytes.subarray(0, CHECK_BYTES)) ? key.toString('utf8') : undefined;
}

function checkOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, CHECK_BYTES);
}
