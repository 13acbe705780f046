import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Clock } from '../kit/clock.js';
import type { Ids } from '../kit/ids.js';
import { SettingError } from '../kit/settings.js';
import { authorityCertificate, type Certified, type Party, serverCertificate } from './certificates.js';

/** What a server shows and proves itself with. */
export interface TlsMaterial {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  /** The file of the authority that clients must trust; undefined where the certificate was given. */
  readonly authorityFile?: string;
}

export interface TlsOptions {
  /** Files in PEM; both empty where a certificate is to be made. */
  readonly certFile: string;
  readonly keyFile: string;
  /** Where the authority is kept, so that who trusted it once need not again. */
  readonly folder: string;
  /** Host names and addresses that a made certificate is for. */
  readonly names: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
}

const DAY = 86_400_000;
const AUTHORITY = 'Chimepost local authority';

/** @throws SettingError where a given file cannot be used */
export async function tlsMaterial(options: TlsOptions): Promise<TlsMaterial> {
  const { certFile, keyFile } = options;
  if (certFile === '' && keyFile === '') return makeMaterial(options);
  if (certFile === '' || keyFile === '')
    throw new SettingError('tlsCert and tlsKey must be given together, or neither');
  const [cert, key] = [read(certFile, 'tlsCert'), read(keyFile, 'tlsKey')];
  check(certFile, keyFile, cert, key);
  return { cert, key };
}

async function makeMaterial({ folder, names, clock, ids }: TlsOptions): Promise<TlsMaterial> {
  const now = clock.now();
  const authority = keptAuthority(folder, now) ?? (await makeAuthority(folder, now, ids));
  // Made anew for each start and kept nowhere: nothing can trust it but through the authority.
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const cert = serverCertificate(
    { name: 'Chimepost', publicKey },
    authority,
    authority.key,
    validity(now, 397, ids),
    names,
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert,
    authorityFile: fileOf(folder),
  };
}

interface Authority extends Party {
  readonly key: KeyObject;
}

/** The authority of an earlier start, where it is whole and has a month to go. */
function keptAuthority(folder: string, now: number): Authority | undefined {
  try {
    const certificate = new X509Certificate(readFileSync(fileOf(folder)));
    const key = createPrivateKey(readFileSync(keyFileOf(folder)));
    if (!certificate.checkPrivateKey(key) || Date.parse(certificate.validTo) < now + 30 * DAY)
      return undefined;
    return { name: AUTHORITY, publicKey: createPublicKey(key), key };
  } catch {
    // There is none yet, or it was spoiled: another one takes its place.
    return undefined;
  }
}

async function makeAuthority(folder: string, now: number, ids: Ids): Promise<Authority> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const authority = { name: AUTHORITY, publicKey, key: privateKey };
  mkdirSync(folder, { recursive: true });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(keyFileOf(folder), pem, { mode: 0o600 });
  writeFileSync(fileOf(folder), authorityCertificate(authority, privateKey, validity(now, 3650, ids)));
  return authority;
}

/** From yesterday on, since clocks differ. */
function validity(now: number, days: number, ids: Ids): Certified {
  return { serial: `01${ids.hex(30)}`, notBefore: now - DAY, notAfter: now + days * DAY };
}

function fileOf(folder: string): string {
  return join(folder, 'ca.pem');
}

function keyFileOf(folder: string): string {
  return join(folder, 'ca-key.pem');
}

function read(file: string, setting: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SettingError(`${setting}: ${file} cannot be read (${why})`);
  }
}

function check(certFile: string, keyFile: string, cert: Buffer, key: Buffer): void {
  let matches: boolean;
  try {
    matches = new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
  } catch {
    throw new SettingError(
      `tlsCert and tlsKey: ${certFile} and ${keyFile} must hold a certificate and its key in PEM`,
    );
  }
  if (!matches) throw new SettingError(`tlsKey: ${keyFile} is not the key of ${certFile}`);
}
