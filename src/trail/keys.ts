import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Clock } from '../kit/clock.js';
import { errorCode } from './file-system.js';

/** A key that digests are verified with, as ListPublicKeys tells it. */
export interface PublicKey {
  /** Base64 of the PKCS #1 RSAPublicKey in DER. */
  value: string;
  /** MD5 of that DER, in hexadecimal. */
  fingerprint: string;
  /** Milliseconds since the epoch. */
  validityStart: number;
  validityEnd: number;
}

/** A key to sign with. */
export interface SigningKey {
  fingerprint: string;
  privateKey: KeyObject;
}

const generate = promisify(generateKeyPair);
const OPTIONS = { modulusLength: 2048 };

/** AWS does not say for how long its keys are good; a year is ours. */
const VALID_FOR = 365 * 24 * 3_600_000;
/** A key that follows no other is good from before it was made: it may sign what should have been signed then. */
const VALID_BEFORE = 24 * 3_600_000;

/** The value and the fingerprint of a public key. */
export function publicKeyOf(key: KeyObject): Pick<PublicKey, 'value' | 'fingerprint'> {
  const der = createPublicKey(key).export({ type: 'pkcs1', format: 'der' });
  return { value: der.toString('base64'), fingerprint: createHash('md5').update(der).digest('hex') };
}

/**
 * The keys that digests are signed with, in a folder of their own: `keys.json` tells of all that ever were,
 * `<fingerprint>.pem` holds each. The first is made when one is needed, since that takes its time.
 */
export class Keys {
  readonly #folder: string;
  readonly #sync: boolean;
  readonly #clock: Clock;
  /** Oldest first; undefined until it was read. */
  #keys: PublicKey[] | undefined;
  readonly #private = new Map<string, KeyObject>();
  #tail: Promise<unknown> = Promise.resolve();

  /** @param sync whether a loss of power must be outlived */
  constructor(folder: string, sync: boolean, clock: Clock) {
    this.#folder = folder;
    this.#sync = sync;
    this.#clock = clock;
  }

  /**
   * The key that is good at an instant, in milliseconds, so that whoever asks for the keys of that time gets
   * it; the present one where none is, made where there is none.
   */
  signing(at: number): Promise<SigningKey> {
    return this.#inTurn(async () => {
      const { fingerprint } = this.#goodAt(at) ?? this.#goodAt(this.#clock.now()) ?? (await this.#make());
      let privateKey = this.#private.get(fingerprint);
      if (privateKey === undefined) {
        privateKey = createPrivateKey(await readFile(this.#pemOf(fingerprint)));
        this.#private.set(fingerprint, privateKey);
      }
      return { fingerprint, privateKey };
    });
  }

  /** Ends the present key and makes another. */
  rotate(): Promise<PublicKey> {
    return this.#inTurn(() => this.#make());
  }

  /** As `listNow`, but the first key is made beside the main thread. */
  list(start?: number, end?: number): Promise<PublicKey[]> {
    return this.#inTurn(async () => {
      if (this.#goodAt(this.#clock.now()) === undefined) await this.#make();
      return this.listNow(start, end);
    });
  }

  /**
   * The keys that were good at some time from `start` to `end`. Where none was it is the last one: the AWS
   * CLI ends with an error on an empty list, even where there is nothing to verify.
   */
  listNow(start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY): PublicKey[] {
    const good = this.#goodAt(this.#clock.now());
    const last = good ?? this.#keep(generateKeyPairSync('rsa', OPTIONS).privateKey);
    const keys = this.#read().filter((key) => key.validityStart <= end && key.validityEnd >= start);
    return keys.length > 0 ? keys : [last];
  }

  /** The newest key that is good at an instant and still there. */
  #goodAt(instant: number): PublicKey | undefined {
    return this.#read().findLast(
      ({ fingerprint, validityStart, validityEnd }) =>
        validityStart <= instant && instant < validityEnd && fs.existsSync(this.#pemOf(fingerprint)),
    );
  }

  async #make(): Promise<PublicKey> {
    return this.#keep((await generate('rsa', OPTIONS)).privateKey);
  }

  #keep(privateKey: KeyObject): PublicKey {
    const now = Math.floor(this.#clock.now() / 1000) * 1000;
    const known = this.#read();
    const last = known.at(-1);
    // The one before ends where this one begins, if it was good until then.
    const follows = last !== undefined && last.validityStart < now && now < last.validityEnd;
    const key: PublicKey = {
      ...publicKeyOf(privateKey),
      validityStart: follows ? now : now - VALID_BEFORE,
      validityEnd: now + VALID_FOR,
    };
    const ended = follows ? [...known.slice(0, -1), { ...last, validityEnd: now }] : known;
    fs.mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    this.#write(`${key.fingerprint}.pem`, pem);
    this.#write('keys.json', `${JSON.stringify([...ended, key])}\n`);
    this.#keys = [...ended, key];
    return key;
  }

  #write(name: string, text: string | Buffer): void {
    const temporary = path.join(this.#folder, `${name}.tmp`);
    fs.rmSync(temporary, { force: true });
    fs.writeFileSync(temporary, text, { mode: 0o600, flush: this.#sync });
    fs.renameSync(temporary, path.join(this.#folder, name));
  }

  /** @throws Error where the file is there and is damaged */
  #read(): PublicKey[] {
    if (this.#keys !== undefined) return this.#keys;
    const file = path.join(this.#folder, 'keys.json');
    try {
      const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
      if (!Array.isArray(value) || !value.every(isPublicKey)) throw new SyntaxError('no list of keys');
      this.#keys = value;
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new Error(`${file} is damaged: without it no digest can be verified`, { cause: error });
      if (errorCode(error) !== 'ENOENT') throw error;
      this.#keys = [];
    }
    return this.#keys;
  }

  #pemOf(fingerprint: string): string {
    return path.join(this.#folder, `${fingerprint}.pem`);
  }

  /** One after the other, so that two who need the first key get the same. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#tail.then(task);
    this.#tail = run.catch(() => undefined);
    return run;
  }
}

function isPublicKey(value: unknown): value is PublicKey {
  if (typeof value !== 'object' || value === null) return false;
  const key = value as Record<string, unknown>;
  return (
    typeof key.value === 'string' &&
    typeof key.fingerprint === 'string' &&
    typeof key.validityStart === 'number' &&
    typeof key.validityEnd === 'number'
  );
}
