import type { Shape, StringShape } from '../../src/contract/shapes.js';

/** Texts of the kinds that AWS's patterns ask for; the first that fits a shape is its sample. */
const TEXTS = [
  'sample',
  'a1b2c3d4-0000-4000-8000-000000000001',
  'arn:aws:chime:us-east-1:123456789012:app-instance/a1b2c3d4-0000-4000-8000-000000000001',
  '+12065550100',
  '12065550100',
  '123456789012',
  'us-east-1',
  'user@example.com',
  'example.com',
  'arn:aws:lambda:us-east-1:123456789012:function:sample',
  'arn:aws:iam::123456789012:role/sample',
  'arn:aws:kinesisvideo:us-east-1:111122223333:stream/sample/0',
  'arn:aws:lex:us-east-1:123456789012:bot-alias/ABCDEFGHIJ/ABCDEFGHIJ',
  'amzn1.application-oa2-client.00000000000000000000000000000000',
  's3://sample-bucket/key',
  '02:30',
  '10/10',
  '800',
  'US',
  '123',
  '48000',
  'lambda.amazonaws.com',
  'A_B',
  'en-US',
  'sample1',
];

/** A value that a shape admits, as JSON bodies have it; optional members are left out. */
export function sampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'structure': {
      // A structure that requires nothing still has something: awsQuery cannot send an empty one.
      const needed = shape.members.filter(({ required }) => required);
      const scalar = shape.members.find(({ shape: inner }) => inner.kind === 'string');
      const members = needed.length > 0 || scalar === undefined ? needed : [scalar];
      return Object.fromEntries(members.map(({ wire, shape: inner }) => [wire, sampleOf(inner)]));
    }
    case 'list':
      return Array.from({ length: Math.max(1, shape.minLength ?? 0) }, () => sampleOf(shape.member));
    case 'map':
      return { [String(sampleOf(shape.key))]: sampleOf(shape.value) };
    case 'string':
      return textOf(shape);
    case 'boolean':
      return true;
    case 'blob':
      return 'c2FtcGxl';
    case 'timestamp':
      return '2026-01-31T08:00:00Z';
    default:
      return shape.minimum ?? Math.min(1, shape.maximum ?? 1);
  }
}

function textOf(shape: StringShape): string {
  const [word] = shape.enum ?? [];
  if (word !== undefined) return word;
  const padded = [...TEXTS, ...TEXTS.map((text) => text.padEnd(shape.minLength ?? 0, text.slice(-1)))];
  const found =
    padded.find((text) => admits(shape, text)) ??
    ['a', '0'].map((letter) => letter.repeat(shape.maxLength ?? 1)).find((text) => admits(shape, text));
  if (found === undefined)
    throw new Error(
      `no sample fits ${shape.pattern?.text ?? ''} ${shape.minLength ?? ''}-${shape.maxLength ?? ''}`,
    );
  return found;
}

function admits(shape: StringShape, text: string): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = shape;
  return (
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || pattern.test.test(text))
  );
}

/** One way to break one constraint. */
export interface Break {
  /** `name: Member must have length …` for whoever reads a failed test. */
  readonly what: string;
  readonly value: unknown;
}

/** Every checkable constraint of a shape, broken one at a time, nested ones with the rest of the value whole. */
export function breaksOf(shape: Shape, depth = 0): Break[] {
  if (depth > 3) return [];
  switch (shape.kind) {
    case 'structure':
      return shape.members.flatMap(({ wire, required, shape: inner }) => {
        const whole = { ...(sampleOf(shape) as Record<string, unknown>), [wire]: sampleOf(inner) };
        const { [wire]: _, ...without } = whole;
        const missing = required ? [{ what: `${wire} is missing`, value: without }] : [];
        const nested = breaksOf(inner, depth + 1).map(({ what, value }) => ({
          what: `${wire}: ${what}`,
          value: { ...whole, [wire]: value },
        }));
        return [...missing, ...nested];
      });
    case 'list':
      return [
        ...sizes(shape.minLength, shape.maxLength, (length) =>
          Array.from({ length }, () => sampleOf(shape.member)),
        ),
        ...breaksOf(shape.member, depth + 1).map(({ what, value }) => ({
          what: `an item: ${what}`,
          value: [value],
        })),
      ];
    case 'map':
      return [
        ...sizes(shape.minLength, shape.maxLength, (length) =>
          Object.fromEntries(
            Array.from({ length }, (_, at) => [`${String(sampleOf(shape.key))}${at}`, sampleOf(shape.value)]),
          ),
        ),
        ...breaksOf(shape.key, depth + 1).map(({ what, value }) => ({
          what: `a key: ${what}`,
          value: { [String(value)]: sampleOf(shape.value) },
        })),
        ...breaksOf(shape.value, depth + 1).map(({ what, value }) => ({
          what: `a value: ${what}`,
          value: { [String(sampleOf(shape.key))]: value },
        })),
      ];
    case 'string':
      return textBreaks(shape);
    case 'blob':
      return sizes(shape.minLength, shape.maxLength, (length) => Buffer.alloc(length).toString('base64'));
    case 'integer':
    case 'number': {
      const out: Break[] = [];
      if (shape.minimum !== undefined)
        out.push({ what: `less than ${shape.minimum}`, value: shape.minimum - 1 });
      if (shape.maximum !== undefined)
        out.push({ what: `more than ${shape.maximum}`, value: shape.maximum + 1 });
      return out;
    }
    default:
      return [];
  }
}

function textBreaks(shape: StringShape): Break[] {
  if (shape.enum !== undefined) return [{ what: 'no word of the enumeration', value: 'NoSuchWord' }];
  const lengths = sizes(
    shape.minLength,
    shape.maxLength,
    (length) => sampleText(shape).slice(0, 1).repeat(length) || '',
  );
  const { pattern } = shape;
  if (pattern === undefined) return lengths;
  const wrong = [' ', '\u0001', '!', '\u{1F600}', 'a b', ''].find((text) => !pattern.test.test(text));
  return wrong === undefined ? lengths : [...lengths, { what: `not of ${pattern.text}`, value: wrong }];
}

function sampleText(shape: StringShape): string {
  return textOf(shape);
}

function sizes(min: number | undefined, max: number | undefined, make: (length: number) => unknown): Break[] {
  const out: Break[] = [];
  if (min !== undefined && min > 0) out.push({ what: `shorter than ${min}`, value: make(min - 1) });
  // Sizes of gigabytes are not made.
  if (max !== undefined && max < 1_000_000) out.push({ what: `longer than ${max}`, value: make(max + 1) });
  return out;
}
