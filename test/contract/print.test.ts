import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printValue } from '../../src/contract/print.js';
import { type Shape, Shapes } from '../../src/contract/shapes.js';
import { writeValue } from '../../src/contract/write.js';
import { quote } from '../../src/kit/json.js';

/** A node that holds nodes, and a member of every kind. */
const node: Shape = new Shapes({
  info: { title: 'print', version: '1' },
  components: {
    schemas: {
      Node: {
        type: 'object',
        properties: {
          Name: { type: 'string' },
          Count: { type: 'integer' },
          Share: { type: 'number' },
          Live: { type: 'boolean' },
          At: { type: 'string', 'x-aws': { type: 'timestamp', timestampFormat: 'iso8601' } },
          Since: { type: 'number', 'x-aws': { type: 'timestamp', timestampFormat: 'unixTimestamp' } },
          Nodes: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
          wired: { type: 'string', 'x-aws': { member: 'Named' } },
          Tags: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    },
  },
  // As much of a document as shapes are made of.
} as unknown as ConstructorParameters<typeof Shapes>[0]).of({ $ref: '#/components/schemas/Node' });

const text = fc.string({ unit: 'binary', maxLength: 60 });
const instant = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
const { value } = fc.letrec((tie) => ({
  value: fc.record(
    {
      Name: fc.option(text),
      Count: fc.integer(),
      Share: fc.double(),
      Live: fc.boolean(),
      At: instant,
      Since: instant,
      Nodes: fc.array(tie('value'), { maxLength: 3 }),
      Named: text,
      Tags: fc.dictionary(text, text),
      Unknown: text,
    },
    { requiredKeys: [] },
  ),
}));

test('a value is printed as JSON.stringify prints what is written of it', () => {
  fc.assert(
    fc.property(value, fc.boolean(), (given, nulls) => {
      expect(printValue(node, given, nulls)).toBe(JSON.stringify(writeValue(node, given, nulls)));
    }),
  );
});

test('a text is quoted as JSON.stringify quotes it', () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
  fc.assert(
    fc.property(anyText, (units) => {
      const given = String.fromCharCode(...units);
      expect(quote(given)).toBe(JSON.stringify(given));
    }),
  );
});

test('what is no value of its shape is a bug', () => {
  expect(() => printValue(node, { Nodes: {} }, false)).toThrow('should be a list');
  expect(() => printValue(node, { Tags: 'a' }, false)).toThrow('should be an object');
  expect(() => printValue(node, { At: '2026' }, false)).toThrow('is not a number');
});
