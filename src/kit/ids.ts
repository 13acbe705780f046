import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { customRandom } from 'nanoid';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every identifier Chimepost makes comes from one Ids, so that one seed makes two runs alike. */
export interface Ids {
  /** A version 4 UUID, lower case. */
  uuid(): string;
  /** `[0-9a-f]{length}` */
  hex(length: number): string;
  /** `[0-9]{length}` */
  digits(length: number): string;
  /** `[A-Za-z0-9]{length}` */
  alphanumeric(length: number): string;
  /** `[a-z0-9]{length}` */
  lowerAlphanumeric(length: number): string;
  /** `[A-Za-z0-9_-]{length}`, the alphabet of base64url. */
  base64url(length: number): string;
  /** An identifier that is made of others: whoever notes what is made notes it as one. */
  whole(make: () => string): string;
}

type RandomBytes = (size: number) => Uint8Array;

/**
 * Makes a source of identifiers.
 * @param seed with a seed the same identifiers come in the same order in every run; without one they are
 *   drawn from the operating system
 */
export function createIds(seed?: string): Ids {
  const bytes = seed === undefined ? pooledBytes() : seededBytes(seed);
  const hexAlphabet = `${DIGITS}abcdef`;
  const generators = new Map<string, () => string>();
  // nanoid rejects instead of taking a remainder, so that every letter is equally likely.
  const draw = (alphabet: string, length: number): string => {
    const key = `${length}:${alphabet}`;
    let generate = generators.get(key);
    if (generate === undefined) {
      generate = customRandom(alphabet, length, (size) => bytes(size) as Uint8Array<ArrayBuffer>);
      generators.set(key, generate);
    }
    return generate();
  };
  return {
    // The system's own are drawn from a pool of Node's, which is quicker than any of ours.
    uuid: seed === undefined ? () => randomUUID() : () => formatUuid(bytes(16)),
    hex: (length) => draw(hexAlphabet, length),
    whole: (make) => make(),
    digits: (length) => draw(DIGITS, length),
    alphanumeric: (length) => draw(UPPER + LOWER + DIGITS, length),
    lowerAlphanumeric: (length) => draw(LOWER + DIGITS, length),
    base64url: (length) => draw(`${UPPER}${LOWER}${DIGITS}_-`, length),
  };
}

/**
 * An identifier that always is the same for the same text: for ids that AWS would have assigned long ago,
 * such as the principal id of a user who is known by an access key only.
 * @returns upper-case letters and digits, `length` of them, at most 32
 */
export function derivedId(text: string, length: number): string {
  const alphabet = `${UPPER}234567`;
  const digest = createHash('sha256').update(text).digest();
  return Array.from(digest.subarray(0, length), (byte) => alphabet[byte % 32]).join('');
}

/** The same for a UUID: for what has no other id than the text that it is about. */
export function derivedUuid(text: string): string {
  return formatUuid(createHash('sha256').update(text).digest());
}

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

function formatUuid(bytes: Uint8Array): string {
  const at = (index: number): string => HEX[bytes[index] ?? 0] ?? '';
  const version = HEX[((bytes[6] ?? 0) & 0x0f) | 0x40] ?? '';
  const variant = HEX[((bytes[8] ?? 0) & 0x3f) | 0x80] ?? '';
  return (
    `${at(0)}${at(1)}${at(2)}${at(3)}-${at(4)}${at(5)}-${version}${at(7)}-${variant}${at(9)}-` +
    `${at(10)}${at(11)}${at(12)}${at(13)}${at(14)}${at(15)}`
  );
}

/** Random bytes taken from a pool, since one draw of 4 KB costs little more than one of 16 bytes. */
function pooledBytes(): RandomBytes {
  let pool = randomBytes(4096);
  let used = 0;
  return (size) => {
    if (size > 4096) return randomBytes(size);
    if (used + size > pool.length) {
      pool = randomBytes(4096);
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}

/** SHA-256 in counter mode: slow beside the system's source and the same on every machine. */
function seededBytes(seed: string): RandomBytes {
  let counter = 0;
  let pool: Uint8Array = new Uint8Array(0);
  return (size) => {
    const out = new Uint8Array(size);
    for (let filled = 0; filled < size; ) {
      if (pool.length === 0) {
        pool = createHash('sha256').update(`${seed}\n${counter}`).digest();
        counter += 1;
      }
      const take = Math.min(pool.length, size - filled);
      out.set(pool.subarray(0, take), filled);
      pool = pool.subarray(take);
      filled += take;
    }
    return out;
  };
}
