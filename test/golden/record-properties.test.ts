import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument, serviceNames } from '../../src/contract/documents.js';
import type { Operation } from '../../src/contract/operations.js';
import type { Shape } from '../../src/contract/shapes.js';
import { presentInput, presentOutput } from '../../src/trail/present.js';
import { recordText } from '../../src/trail/record.js';

/** What stands where a contract calls a value sensitive, so that it can be looked for in a record. */
const SECRET = 'SENSITIVE-VALUE';

/** Any value that a shape admits by its type; whatever is sensitive has the secret in it. */
function anyOf(shape: Shape, depth: number, within = false): fc.Arbitrary<unknown> {
  const sensitive = within || shape.sensitive;
  switch (shape.kind) {
    case 'structure':
      return fc.record(
        Object.fromEntries(
          depth > 4
            ? []
            : shape.members.map((member) => [member.name, anyOf(member.shape, depth + 1, sensitive)]),
        ),
        { requiredKeys: [] },
      );
    case 'list':
      return depth > 4
        ? fc.constant([])
        : fc.array(anyOf(shape.member, depth + 1, sensitive), { maxLength: 3 });
    case 'map': {
      const secretKeys = sensitive || shape.key.sensitive;
      const key = secretKeys
        ? fc.constant(SECRET)
        : fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== '__proto__');
      return fc.dictionary(key, depth > 4 ? fc.constant('') : anyOf(shape.value, depth + 1, sensitive), {
        maxKeys: 3,
      });
    }
    case 'string':
      if (sensitive) return fc.string({ maxLength: 8, unit: 'binary' }).map((text) => SECRET + text);
      return fc.oneof(
        { weight: 9, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
        { weight: 1, arbitrary: fc.constant('x'.repeat(60_000)) },
      );
    case 'blob':
      return fc.constant(sensitive ? Buffer.from(SECRET).toString('base64') : 'AQID');
    case 'timestamp':
      return fc.integer({ min: 0, max: 4_102_444_800_000 });
    case 'boolean':
      return fc.boolean();
    default:
      return sensitive ? fc.constant(424242) : fc.integer({ min: -1000, max: 1000 });
  }
}

const ENCODED = Buffer.from(SECRET).toString('base64');

describe.each(serviceNames)('any input and output that the contract of %s admits', (service) => {
  const contract = new Contract(loadDocument(service));
  const { trail } = contract.facts;

  it('yields a record that parses back, in order, within the limits, with nothing sensitive in clear', () => {
    for (const operation of contract.operations.values()) {
      const clear = operation.facts.trail?.clear ?? [];
      const input = fc.record(
        Object.fromEntries(
          operation.input.members
            .filter(({ name }) => !clear.includes(name))
            .map(({ name, shape }) => [name, anyOf(shape, 0)]),
        ),
        { requiredKeys: [] },
      );
      const output = operation.output === undefined ? fc.constant({}) : anyOf(operation.output, 0);
      fc.assert(
        fc.property(
          input,
          output,
          fc.string({ maxLength: 3000, unit: 'binary' }),
          (sent, answered, agent) => {
            const text = textOf(
              contract,
              operation,
              sent,
              answered as Readonly<Record<string, unknown>>,
              agent,
            );
            expect(text).not.toContain('\n');
            expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256 * 1024);
            const record = JSON.parse(text) as Record<string, unknown>;
            expect(JSON.stringify(record)).toBe(text);
            expect(Buffer.byteLength(String(record.userAgent))).toBeLessThanOrEqual(1024);
            for (const name of ['requestParameters', 'responseElements']) {
              expect(Buffer.byteLength(JSON.stringify(record[name]))).toBeLessThanOrEqual(100 * 1024);
            }
            // What STS answers is shown in its real records, secret keys excepted.
            if (service !== 'sts') {
              expect(text).not.toContain(SECRET);
              expect(text).not.toContain(ENCODED);
              expect(text).not.toContain('424242');
            }
          },
        ),
        { numRuns: 8 },
      );
    }
  });

  it('is hidden by the word that the service has', () => expect(trail.hidden.length).toBeGreaterThan(3));
});

function textOf(
  contract: Contract,
  operation: Operation,
  sent: Readonly<Record<string, unknown>>,
  output: Readonly<Record<string, unknown>>,
  userAgent: string,
): string {
  const { trail } = contract.facts;
  const presentation = { hidden: trail.hidden, facts: trail };
  return recordText({
    eventVersion: trail.eventVersion,
    identity: { type: 'IAMUser', userName: 'a' },
    eventTime: 1_769_846_400_000,
    eventSource: trail.eventSource,
    eventName: operation.name,
    awsRegion: 'us-east-1',
    sourceIPAddress: '127.0.0.1',
    userAgent,
    requestParameters: presentInput(operation, sent, presentation),
    responseElements: presentOutput(operation, trail, output, presentation),
    requestID: 'a',
    eventID: 'b',
    readOnly: operation.facts.readOnly,
    eventType: 'AwsApiCall',
    recipientAccountId: '123456789012',
  });
}
