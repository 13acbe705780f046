/*
 * As much of DER as certificates take: every value is a tag, its length, and its content.
 */

/** Values one after the other, under a tag. */
export function tagged(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = bigEndian(body.length);
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

export const sequence = (...values: readonly Uint8Array[]): Buffer => tagged(0x30, ...values);
export const set = (...values: readonly Uint8Array[]): Buffer => tagged(0x31, ...values);
export const octets = (content: Uint8Array): Buffer => tagged(0x04, content);
export const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value, 'utf8'));
export const NULL = tagged(0x05);
export const TRUE = tagged(0x01, Buffer.from([0xff]));

/** A number that is not negative, as its bytes. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes[0] ?? 0;
  return tagged(0x02, ...(first >= 0x80 ? [Buffer.from([0])] : []), bytes);
}

/** @param unused how many bits at the end do not count */
export function bits(content: Uint8Array, unused = 0): Buffer {
  return tagged(0x03, Buffer.from([unused]), content);
}

/** An object identifier, `2.5.4.3`. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, ...[first * 40 + second, ...rest].map(septets));
}

/** An instant, in whole seconds: from 2050 on the year needs all of its digits. */
export function time(instant: number): Buffer {
  const digits = `${new Date(instant).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  return Number(digits.slice(0, 4)) >= 2050
    ? tagged(0x18, Buffer.from(digits))
    : tagged(0x17, Buffer.from(digits.slice(2)));
}

/** Seven bits a byte, the highest bit of all but the last set. */
function septets(value: number): Buffer {
  const out = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) out.unshift(0x80 | (rest & 0x7f));
  return Buffer.from(out);
}

function bigEndian(value: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}
