import { createHash } from 'node:crypto';
import type { Shape, StringShape } from '../contract/shapes.js';
import { checkScalar, Violations } from '../contract/violations.js';
import { derivedUuid } from '../kit/ids.js';

/**
 * A value that stands in for one that nobody remembers, as JSON bodies have it: of the right form, and another one for
 * each seed where the form lets it, since what is hidden is often a name that must be free.
 * @param seed the same one gives the same value
 */
export function standIn(shape: Shape, seed: string): unknown {
  switch (shape.kind) {
    case 'structure': {
      const needed = shape.members.filter(({ required }) => required);
      return Object.fromEntries(
        needed.map(({ wire, name, shape: inner }) => [wire, standIn(inner, `${seed}.${name}`)]),
      );
    }
    case 'list':
      return Array.from({ length: Math.max(1, shape.minLength ?? 0) }, (_, at) =>
        standIn(shape.member, `${seed}.${at}`),
      );
    case 'map':
      return {
        [String(standIn(shape.key, `${seed}.key`))]: standIn(shape.value, `${seed}.value`),
      };
    case 'string':
      return textFor(shape, seed);
    case 'boolean':
      return false;
    case 'blob':
      return Buffer.from(seed.slice(-8)).toString('base64');
    case 'timestamp':
      return '2026-01-01T00:00:00.000Z';
    default:
      return shape.minimum ?? Math.min(1, shape.maximum ?? 1);
  }
}

function textFor(shape: StringShape, seed: string): string {
  const [word] = shape.enum ?? [];
  if (word !== undefined) return word;
  const hash = createHash('sha256').update(seed).digest();
  const hex = hash.toString('hex');
  const digits = (BigInt(`0x${hex}`) % 10n ** 12n).toString().padStart(12, '0');
  const found = candidates(shape, hex, digits, derivedUuid(seed)).find((text) => admits(shape, text));
  // Whatever the contract has against it is then told by its refusal.
  return found ?? hex.slice(0, 16);
}

/** Texts of the forms that patterns of AWS ask for: the usual ones first, those that are not unique last. */
function candidates(shape: StringShape, hex: string, digits: string, uuid: string): string[] {
  const short = hex.slice(0, 16);
  const { minLength = 1, maxLength = 64 } = shape;
  const unique = [
    `stand-in-${short}`,
    uuid,
    `arn:aws:chime:us-east-1:123456789012:app-instance/${uuid}`,
    `arn:aws:lambda:us-east-1:123456789012:function:stand-in-${short}`,
    `arn:aws:iam::123456789012:role/stand-in-${short}`,
    `arn:aws:kinesisvideo:us-east-1:123456789012:stream/stand-in-${short}/0`,
    `arn:aws:lex:us-east-1:123456789012:bot-alias/${hex.slice(0, 10).toUpperCase()}/${hex.slice(10, 20).toUpperCase()}`,
    `arn:aws:s3:::stand-in-${short}`,
    `stand-in-${short}@example.com`,
    `${short}.example.com`,
    `https://${short}.example.com/`,
    `s3://stand-in-${short}/key`,
    `+1206${digits.slice(0, 7)}`,
    `1206${digits.slice(0, 7)}`,
    digits,
    short,
    short.toUpperCase(),
    hex.slice(0, maxLength),
    hex.repeat(Math.ceil(minLength / hex.length)).slice(0, Math.max(minLength, 1)),
    digits.slice(0, maxLength),
    `a${hex}`.slice(0, maxLength),
    `A${hex.toUpperCase()}`.slice(0, maxLength),
  ];
  const plain = [
    'example.com',
    'us-east-1',
    'en-US',
    'amzn1.application-oa2-client.00000000000000000000000000000000',
    'lambda.amazonaws.com',
    '02:30',
    '10/10',
    '48000',
    '800',
    '123',
    'US',
    'A_B',
    'a'.repeat(Math.max(minLength, 1)),
    '0'.repeat(Math.max(minLength, 1)),
  ];
  return [...unique, ...plain];
}

function admits(shape: StringShape, text: string): boolean {
  const violations = new Violations();
  checkScalar(shape, text, violations);
  return violations.found.length === 0;
}
