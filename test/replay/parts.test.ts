import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument, serviceNames } from '../../src/contract/documents.js';
import { readValue } from '../../src/contract/read.js';
import type { Shape } from '../../src/contract/shapes.js';
import { Violations } from '../../src/contract/violations.js';
import { createIds } from '../../src/kit/ids.js';
import { differencesOf } from '../../src/replay/differences.js';
import { hideAgain } from '../../src/replay/hidden.js';
import { recordTexts } from '../../src/replay/json-text.js';
import { learn, noteIds } from '../../src/replay/minting.js';
import { standIn } from '../../src/replay/stand-ins.js';

describe('record texts', () => {
  it('are what JSON.stringify prints of any object, however it was laid out', () => {
    const object = fc
      .dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }))
      .filter((each) => !('Records' in each));
    fc.assert(
      fc.property(fc.array(object), fc.constantFrom(undefined, 2, '\t'), (objects, space) => {
        const texts = objects.map((each) => JSON.stringify(each));
        const laidOut = objects.map((each) => JSON.stringify(each, undefined, space)).join('\r\n');
        expect(recordTexts(laidOut)).toEqual(texts);
        expect(recordTexts(JSON.stringify({ Records: objects }, undefined, space))).toEqual(texts);
      }),
    );
  });

  it('are refused where JSON.parse refuses them', () => {
    const text = JSON.stringify({ a: [1, -0.5e3, true, null, 'é\\u0041\n"'], b: { c: '' } });
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('', '"', '}', ',', '0', 'x', '\\', '\n'),
        (at, put) => {
          const changed = text.slice(0, at) + put + text.slice(at + 1);
          let valid = true;
          try {
            valid = typeof JSON.parse(changed) === 'object';
          } catch {
            valid = false;
          }
          if (valid) expect(recordTexts(changed)).toHaveLength(1);
          else expect(() => recordTexts(changed)).toThrow(/line \d+, column \d+/);
        },
      ),
    );
  });
});

describe('stand-ins', () => {
  it.each(serviceNames)('fit every member of every input of %s', (service) => {
    const contract = new Contract(loadDocument(service));
    const wrong: string[] = [];
    for (const operation of contract.operations.values()) {
      for (const { name, shape } of operation.input.members) {
        if (!fits(shape, standIn(shape, `seed.${name}`))) wrong.push(`${operation.name}.${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    const contract = new Contract(loadDocument('repostspace'));
    const input = contract.operations.get('CreateChannel')?.input;
    if (input === undefined) throw new Error('there is no CreateChannel');
    expect(standIn(input, 'a')).toEqual(standIn(input, 'a'));
    expect(standIn(input, 'a')).not.toEqual(standIn(input, 'b'));
  });
});

function fits(shape: Shape, value: unknown): boolean {
  const violations = new Violations();
  try {
    readValue(shape, value, violations);
  } catch {
    return false;
  }
  return violations.found.length === 0;
}

describe('ids', () => {
  it('are learned from where they stand in an answer, and then made', () => {
    const answer = ({ ids }: ReturnType<typeof noteIds>) => {
      ids.hex(8);
      const id = ids.uuid();
      return {
        id,
        arn: `arn:aws:x:::${ids.base64url(22)}/of/${id}`,
        list: [{ n: `case-${ids.digits(6)}` }],
        same: 'x',
      };
    };
    const recorded = {
      id: 'the-id',
      arn: 'arn:aws:x:::First+One/of/the-id',
      list: [{ n: 'case-1' }],
      same: 'y',
    };
    const first = noteIds(new Map(), createIds('seed'));
    const script = learn(first.made, recorded, answer(first));
    expect([...script]).toEqual([
      [1, 'the-id'],
      [2, 'First+One'],
      [3, '1'],
    ]);
    expect(answer(noteIds(script))).toEqual({ ...recorded, same: 'x' });
  });

  it('are not learned from texts that differ in more', () => {
    const { ids, made } = noteIds(new Map());
    const id = ids.uuid();
    expect(learn(made, { id: 'x-abc' }, { id: `y-${id}` }).size).toBe(0);
    expect(learn(made, { id: 5 }, { id }).size).toBe(0);
    expect(learn(made, null, { id }).size).toBe(0);
  });
});

describe('what is hidden', () => {
  it('is hidden again, and nothing else', () => {
    const recorded = {
      a: '***',
      b: { c: 'HIDDEN_DUE_TO_SECURITY_REASONS', d: 1 },
      e: [{ f: '***' }],
      g: { '***': '***' },
    };
    const replayed = {
      a: { x: 1 },
      b: { c: 'guess', d: 2 },
      e: [{ f: 'guess' }, 'more'],
      g: { k: 'v' },
      h: 3,
    };
    expect(hideAgain(recorded, replayed)).toEqual({
      ...recorded,
      b: { ...recorded.b, d: 2 },
      e: [{ f: '***' }, 'more'],
      h: 3,
    });
    expect(hideAgain(null, { a: 1 })).toEqual({ a: 1 });
    expect(hideAgain(undefined, null)).toBe(null);
  });
});

describe('differences', () => {
  it('are none of a value and its copy, and some of any two others', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(differencesOf(one, JSON.parse(JSON.stringify(one)))).toEqual([]);
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(differencesOf(one, other).length === 0).toBe(same);
      }),
    );
  });

  it('say where', () => {
    expect(differencesOf({ a: [1, { 'b c': 2 }], d: 3 }, { a: [1, { 'b c': 4 }, 5], e: 6 })).toEqual([
      { path: 'd', recorded: 3 },
      { path: 'e', replayed: 6 },
      { path: 'a[1]["b c"]', recorded: 2, replayed: 4 },
      { path: 'a[2]', replayed: 5 },
    ]);
  });
});
