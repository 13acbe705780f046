import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@readme/openapi-parser';
import { describe, expect, it } from 'vitest';
import { deriveAll } from '../../openapi/derive.js';
import { Contract } from '../../src/contract/contract.js';
import type { Schema } from '../../src/contract/document.js';
import { documentText, loadDocument, serviceNames as services } from '../../src/contract/documents.js';
import { packageRoot } from '../../src/kit/package-root.js';

/** The service models, where they are at hand: beside the checkout, or where the environment says. */
const MODELS = process.env.CHIMEPOST_MODELS ?? join(packageRoot, '..', 'shared', 'models');

describe.each(services)('the contract of %s', (service) => {
  const document = loadDocument(service);

  it('is valid OpenAPI 3.1', async () => {
    const result = await validate(JSON.parse(documentText(service)));
    expect(result).toMatchObject({ valid: true });
  });

  it('says in its first lines that it is derived', () => {
    expect(documentText(service).split('\n').slice(0, 3).join('\n')).toContain('Derived from');
  });

  it('has patterns that JavaScript compiles, and that match whole texts', () => {
    for (const schema of Object.values(document.components.schemas)) {
      if (schema.pattern === undefined) continue;
      expect(schema.pattern).toMatch(/^\^\(\?:.*\)\$$/s);
      expect(() => new RegExp(schema.pattern ?? '', 'u')).not.toThrow();
    }
  });

  it('has shapes that all can be read', () => {
    const contract = new Contract(document);
    for (const operation of contract.operations.values()) {
      expect(operation.input.members.map(({ name }) => name).sort()).toEqual(
        [...operation.facts.input].sort(),
      );
      for (const error of operation.facts.errors)
        expect(contract.errorOf(error)?.facts.status).toBeGreaterThanOrEqual(400);
      if (operation.output?.kind === 'structure')
        expect(operation.output.members.length).toBeGreaterThanOrEqual(0);
    }
  });

  it('refers to schemas that it has', () => {
    const names = new Set(Object.keys(document.components.schemas));
    for (const reference of referencesOf(document)) expect(names).toContain(reference);
  });
});

function* referencesOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesOf(item);
  else if (typeof value === 'object' && value !== null) {
    const { $ref } = value as Schema;
    if (typeof $ref === 'string') yield $ref.slice('#/components/schemas/'.length);
    for (const item of Object.values(value)) yield* referencesOf(item);
  }
}

describe.skipIf(!existsSync(MODELS))('derived again', () => {
  it('every file comes out the same to the byte', () => {
    for (const [name, text] of deriveAll(MODELS)) {
      expect(
        text === readFileSync(join(packageRoot, 'openapi', name), 'utf8'),
        `${name} is not what its model and patches make`,
      ).toBe(true);
    }
  });
});

describe('every patch', () => {
  it.each(services)('of %s says why and from where', (service) => {
    const file = join(packageRoot, 'openapi', 'patches', `${service}.json`);
    const patches = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { why: string; source: string }[])
      : [];
    for (const { why, source } of patches) {
      expect(why.length).toBeGreaterThan(10);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});
