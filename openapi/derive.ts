import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyPatch, type Operation as PatchOperation } from 'rfc6902';
import type { ContractDocument } from '../src/contract/document.js';
import { serviceNames } from '../src/contract/documents.js';
import { packageRoot } from '../src/kit/package-root.js';
import { deriveDocument } from './derive-document.js';
import { deriveServices, deriveTypes } from './derive-types.js';
import type { ServiceModel } from './service-model.js';

/** A correction or addition to a derived document, with its reason and where that is known from. */
interface Patch {
  readonly why: string;
  readonly source: string;
  readonly patch: readonly PatchOperation[];
}

const OPENAPI = join(packageRoot, 'openapi');

/**
 * A service's contract document: its model, with the patches of openapi/patches applied.
 * @param folder where the models are: `NAME.json` files, or a botocore installation's `data` folder
 */
export function deriveService(service: string, folder: string): ContractDocument {
  const document = deriveDocument(service, readModel(service, folder));
  const patches = join(OPENAPI, 'patches', `${service}.json`);
  return existsSync(patches) ? applyPatches(document, readJson<Patch[]>(patches), service) : document;
}

/** @throws Error naming the patch that does not fit the document */
function applyPatches(
  document: ContractDocument,
  patches: readonly Patch[],
  service: string,
): ContractDocument {
  const patched = structuredClone(document);
  for (const { why, source, patch } of patches) {
    if (!why || !source) throw new Error(`a patch of ${service} lacks its why or its source`);
    const failures = applyPatch(patched, [...patch]).filter((failure) => failure !== null);
    if (failures.length > 0)
      throw new Error(`a patch of ${service} does not fit (${why}): ${failures[0]?.message}`);
  }
  return patched;
}

/** Our own models, of what has no public one, stand in openapi/models. */
function readModel(service: string, folder: string): ServiceModel {
  const own = join(OPENAPI, 'models', `${service}.json`);
  if (existsSync(own)) return readJson<ServiceModel>(own);
  const flat = join(folder, `${service}.json`);
  return existsSync(flat) ? readJson<ServiceModel>(flat) : readBotocore(join(folder, service));
}

function readBotocore(folder: string): ServiceModel {
  const version = readdirSync(folder).sort().at(-1) ?? '';
  const part = <T>(name: string): T | undefined => {
    const file = join(folder, version, `${name}.json`);
    // Installed packages of botocore hold them compressed.
    if (existsSync(`${file}.gz`))
      return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')) as T;
    return existsSync(file) ? readJson<T>(file) : undefined;
  };
  const model = part<ServiceModel>('service-2');
  if (model === undefined) throw new Error(`there is no service-2.json below ${folder}`);
  const pagination = part<{ pagination: ServiceModel['pagination'] }>('paginators-1')?.pagination;
  const waiters = part<{ waiters: ServiceModel['waiters'] }>('waiters-2')?.waiters;
  return { ...model, ...(pagination ? { pagination } : {}), ...(waiters ? { waiters } : {}) };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Every derived file with its text: the documents, their types, and the types' index. */
export function deriveAll(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const service of serviceNames) {
    const document = deriveService(service, folder);
    files.set(`${service}.json`, `${JSON.stringify(document, undefined, 1)}\n`);
    files.set(`${service}.ts`, deriveTypes(document));
  }
  files.set('services.ts', deriveServices(serviceNames));
  return files;
}

/** `npm run contract [-- FOLDER]`: writes the derived files anew. */
function main(folder = process.env.CHIMEPOST_MODELS ?? join(packageRoot, '..', 'shared', 'models')): void {
  if (!existsSync(folder)) {
    process.stderr.write('usage: npm run contract -- FOLDER, where the service models are\n');
    process.exit(2);
  }
  for (const [name, text] of deriveAll(resolve(folder))) writeFileSync(join(OPENAPI, name), text);
  process.stdout.write(`derived ${serviceNames.length} contract documents from ${folder}\n`);
}

if (process.argv[1] !== undefined && /openapi[\\/]derive\.js$/.test(process.argv[1])) main(process.argv[2]);
