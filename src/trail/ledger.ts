import fs from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bookkeeping } from './bookkeeping.js';
import type { CoveredFile } from './digest.js';
import { type FileSystem, writeWhole } from './file-system.js';
import type { TrailLog } from './log.js';

/** One chain of digests: of one destination, account and region. */
export interface ChainName {
  /** The destination's ARN. */
  trail: string;
  accountId: string;
  region: string;
  /** Whether it is the chain of backfill digests. */
  backfill: boolean;
}

/** A chain as it stands after its last digest. */
export interface Chain extends ChainName {
  /** Where its digests lie, as long as no destination tells. */
  bucket: string;
  prefix: string;
  organizationId?: string | undefined;
  /** Since when its destination was digested as the chain began: from another time on it is another chain. */
  activated: number;
  /** When the next digest starts, in milliseconds, whole seconds. */
  since: number;
  /** The last digest; null before the first one. */
  previous: PreviousDigest | null;
}

/** What a digest says of the one before it. */
export interface PreviousDigest {
  bucket: string;
  key: string;
  /** SHA-256 of the content before compression, in hexadecimal. */
  hash: string;
  signature: string;
}

/** A delivered log file that the next digest of its chain covers. */
export interface OpenFile {
  trail: string;
  accountId: string;
  region: string;
  /** When it was delivered, in milliseconds. */
  at: number;
  file: CoveredFile;
}

/** The file `chains.json`: its replacement is what makes digests count. */
export interface ChainsFile {
  /** Of the file that holds the open files. */
  generation: number;
  chains: Chain[];
}

/** A digest that is promised, to its last byte. */
export interface IntendedDigest {
  bucket: string;
  key: string;
  /** Before compression. */
  text: string;
  /** The object's headers, beside those that all have. */
  metadata: Record<string, string>;
  /** The chain after it. */
  chain: Chain;
  /** Whether it is the chain's last. */
  final: boolean;
  /** The log files that it covers, by their names in `nameOf`. */
  covers: string[];
}

/** What is about to be digested: whoever finds it after a kill writes the same bytes under the same names. */
export interface DigestIntent {
  /** Of the open files after it. */
  generation: number;
  digests: IntendedDigest[];
}

/** Tells chains apart. */
export function chainId({ trail, accountId, region, backfill }: ChainName): string {
  return `${trail} ${accountId} ${region}${backfill ? ' backfill' : ''}`;
}

function nameOf(file: CoveredFile): string {
  return `${file.s3Bucket}/${file.s3Object}`;
}

/**
 * What digests are made of, on the disk: `chains.json` and beside it `undigested-<generation>.ndjson`, to
 * which every delivery appends its log files. Each round of digests begins a new generation of it.
 */
export class Ledger {
  readonly #bookkeeping: Bookkeeping;
  readonly #fileSystem: FileSystem;
  readonly #sync: boolean;
  readonly #chains = new Map<string, Chain>();
  /** By the id of the chain, then by the name of the file: after a kill a delivery adds its files again. */
  readonly #open = new Map<string, Map<string, OpenFile>>();
  #generation: number;

  /** @throws Error where the bookkeeping is damaged */
  constructor(bookkeeping: Bookkeeping, fileSystem: FileSystem, sync: boolean, log: TrailLog) {
    this.#bookkeeping = bookkeeping;
    this.#fileSystem = fileSystem;
    this.#sync = sync;
    const stored = bookkeeping.readChains();
    this.#generation = stored?.generation ?? 0;
    for (const chain of stored?.chains ?? []) this.#chains.set(chainId(chain), chain);
    this.#readOpen(log);
  }

  get generation(): number {
    return this.#generation;
  }

  get chains(): Chain[] {
    return [...this.#chains.values()];
  }

  has(name: ChainName): boolean {
    return this.#chains.has(chainId(name));
  }

  chain(name: ChainName): Chain | undefined {
    return this.#chains.get(chainId(name));
  }

  /** The files that the chain's next digest will cover, in order of their delivery. */
  openFiles(name: ChainName): OpenFile[] {
    return [...(this.#open.get(chainId(name))?.values() ?? [])];
  }

  /** Begins a chain; on the disk it is with the next thing that is. */
  begin(chain: Chain): void {
    this.#chains.set(chainId(chain), chain);
  }

  /** Puts files on the disk, before the delivery that wrote them counts as done. */
  async append(files: readonly OpenFile[]): Promise<void> {
    if (files.length === 0) return;
    const lines = files.map((file) => `${JSON.stringify(file)}\n`).join('');
    // A user may have taken the folder away.
    await mkdir(this.#bookkeeping.folder, { recursive: true });
    const handle = await this.#fileSystem.open(this.#fileOf(this.#generation), 'a');
    try {
      // The first newline ends what an append before this one that failed may have left.
      await handle.writeFile(`\n${lines}`);
      if (this.#sync) await this.#fileSystem.fdatasync(handle.fd);
    } finally {
      await handle.close();
    }
  }

  /** Counts files that are on the disk, once their delivery is done. */
  accept(files: readonly OpenFile[]): void {
    for (const file of files) this.#add(file);
  }

  /** Puts the chains on the disk as they stand. */
  save(): Promise<void> {
    return this.#bookkeeping.writeChains({ generation: this.#generation, chains: this.chains });
  }

  /** Makes the digests of an intent count: their chains go on, their log files are no longer open. */
  async commit({ generation, digests }: DigestIntent): Promise<void> {
    const old = this.#generation;
    const chains = new Map(this.#chains);
    const open = new Map(this.#open);
    for (const { chain, final, covers } of digests) {
      const id = chainId(chain);
      if (final) chains.delete(id);
      // A backfill digest may be of a time before the last one.
      else if (!chain.backfill || chain.since >= (chains.get(id)?.since ?? 0)) chains.set(id, chain);
      const covered = new Set(covers);
      const left = [...(open.get(id) ?? [])].filter(([name]) => !covered.has(name));
      open.set(id, new Map(left));
    }
    const left = [...open.values()].flatMap((files) => [...files.values()]);
    if (left.length > 0) {
      const text = left.map((file) => `${JSON.stringify(file)}\n`).join('');
      const target = this.#fileOf(generation);
      await writeWhole(this.#fileSystem, this.#bookkeeping.temporary(), target, this.#sync, (handle) =>
        handle.writeFile(text),
      );
    }
    await this.#bookkeeping.writeChains({ generation, chains: [...chains.values()] });
    this.#generation = generation;
    this.#chains.clear();
    for (const [id, chain] of chains) this.#chains.set(id, chain);
    this.#open.clear();
    for (const [id, files] of open) if (files.size > 0) this.#open.set(id, files);
    await this.#fileSystem.remove(this.#fileOf(old));
  }

  /** Forgets everything; the caller removes the files. */
  restart(): void {
    this.#chains.clear();
    this.#open.clear();
    this.#generation = 0;
  }

  #add(file: OpenFile): void {
    const id = chainId({ ...file, backfill: false });
    const files = this.#open.get(id) ?? new Map<string, OpenFile>();
    files.set(nameOf(file.file), file);
    this.#open.set(id, files);
  }

  #fileOf(generation: number): string {
    return path.join(this.#bookkeeping.folder, `undigested-${generation}.ndjson`);
  }

  #readOpen(log: TrailLog): void {
    const file = this.#fileOf(this.#generation);
    if (!fs.existsSync(file)) return;
    let damaged = 0;
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const value = openFileOf(line);
      if (value === undefined) damaged += 1;
      else this.#add(value);
    }
    // A process that died while appending leaves one: its delivery is done again, and then its files stand there.
    if (damaged > 0) log.warn({ file, lines: damaged }, 'lines of the digest ledger were cut short');
  }
}

function openFileOf(line: string): OpenFile | undefined {
  try {
    // Only we write this file; what is cut short is no JSON.
    return JSON.parse(line) as OpenFile;
  } catch {
    return undefined;
  }
}
