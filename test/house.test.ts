import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/kit/package-root.js';

/** The rules of the house that a machine can check; ARCHITECTURE.md says why they are. */

/** Each layer may import itself and those before it. */
const LAYERS = ['kit', 'store', 'contract', 'identity', 'trail', 'sinks', 'services', 'http', 'replay'];

/** What stands outside the layers: types that all share, and the files that put the parts together. */
const SHARED = ['src/call.ts'];
const COMPOSING = ['src/app.ts', 'src/config.ts', 'src/log.ts', 'src/server.ts'];

const sources = ['src', 'routes', 'openapi', 'test'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const derived = new Set(
  sources.filter((file) => readFileSync(join(packageRoot, file), 'utf8').startsWith('// Derived')),
);
const written = sources.filter((file) => !derived.has(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((path) =>
    relative(packageRoot, normalize(join(packageRoot, dirname(file), path))).replace(/\.js$/, '.ts'),
  );
}

function layerOf(file: string): string | undefined {
  const [top, layer] = file.split('/');
  return top === 'src' && layer !== undefined && LAYERS.includes(layer) ? layer : undefined;
}

describe('imports point one way', () => {
  it.each(written.filter((file) => layerOf(file) !== undefined))('%s', (file) => {
    const own = LAYERS.indexOf(layerOf(file) ?? '');
    for (const imported of importsOf(file)) {
      if (SHARED.includes(imported) || derived.has(imported)) continue;
      const other = layerOf(imported);
      expect(other, `${file} imports ${imported}`).toBeDefined();
      expect(LAYERS.indexOf(other ?? ''), `${file} imports ${imported}`).toBeLessThanOrEqual(own);
    }
  });

  it('services know neither HTTP nor the trail, save the one that reads it', () => {
    for (const file of written.filter(
      (name) => layerOf(name) === 'services' && !name.startsWith('src/services/cloudtrail/'),
    )) {
      for (const imported of importsOf(file)) expect(['http', 'trail']).not.toContain(layerOf(imported));
    }
  });

  it('src imports routes only where the parts are put together', () => {
    for (const file of written.filter(
      (name) => name.startsWith('src/') && !COMPOSING.includes(name) && !name.startsWith('src/testing/'),
    )) {
      for (const imported of importsOf(file))
        expect(imported.startsWith('routes/'), `${file} imports ${imported}`).toBe(false);
    }
  });
});

describe('files', () => {
  it.each(written)('%s is small, and named in kebab case', (file) => {
    expect(readFileSync(join(packageRoot, file), 'utf8').split('\n').length).toBeLessThanOrEqual(401);
    expect(file).toMatch(/^[a-z0-9/.-]+$/);
    expect(file).not.toMatch(/\/(utils?|helpers?|common|manager)\.ts$/);
  });

  it.each(written.filter((file) => /^(src|routes)\//.test(file)))(
    '%s reads no environment and asks no clock but where it may',
    (file) => {
      const text = readFileSync(join(packageRoot, file), 'utf8');
      if (!file.startsWith('src/cli/') && file !== 'src/config.ts') expect(text).not.toMatch(/process\.env/);
      if (!file.startsWith('src/kit/')) expect(text).not.toMatch(/Date\.now\(\)|new Date\(\)|Math\.random\(/);
    },
  );

  it.each(written.filter((file) => file.startsWith('test/')))(
    '%s skips nothing unsaid, and sleeps nowhere',
    (file) => {
      const text = readFileSync(join(packageRoot, file), 'utf8').replace(/\/\(.*\)\//g, '');
      expect(text).not.toMatch(/\.(only|skip|todo)\(/);
    },
  );
});
