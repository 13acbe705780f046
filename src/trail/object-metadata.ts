import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, type FileSystem, writeWhole } from './file-system.js';

/** Headers by lower-case name. */
export type ObjectMetadata = Readonly<Record<string, string>>;

/** What every object that CloudTrail delivers is stored with. */
const EVERY: ObjectMetadata = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
const OURS = /(?:^|\/)AWSLogs\/.+\/CloudTrail(?:-Digest)?\/.+\.json\.gz$/;

/**
 * What S3 would keep beside an object's bytes. Log files all have the same; what a digest has of its own
 * stands in `.chimepost/metadata/<bucket>/<key>.json`, since a reader may ask for any of them at any time.
 */
export class ObjectMetadataStore {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;
  readonly #sync: boolean;

  constructor(folder: string, fileSystem: FileSystem, sync: boolean) {
    this.#folder = folder;
    this.#fileSystem = fileSystem;
    this.#sync = sync;
  }

  /** @param temporary a path that nobody else uses meanwhile */
  write(bucket: string, key: string, metadata: ObjectMetadata, temporary: string): Promise<void> {
    return writeWhole(this.#fileSystem, temporary, this.#fileOf(bucket, key), this.#sync, (handle) =>
      handle.writeFile(`${JSON.stringify(metadata)}\n`),
    );
  }

  /** The headers of an object; undefined where no delivery writes such a key. It need not exist. */
  async read(bucket: string, key: string): Promise<ObjectMetadata | undefined> {
    const folders = `${bucket}/${key}`.split('/');
    // A key is whatever a caller asks for: none may lead out of the folder.
    if (bucket.includes('/') || folders.some((folder) => /^\.{0,2}$|[\0\\]/.test(folder))) return undefined;
    if (!OURS.test(key)) return undefined;
    try {
      const own = JSON.parse(await readFile(this.#fileOf(bucket, key), 'utf8')) as ObjectMetadata;
      return { ...EVERY, ...own };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return EVERY;
      throw error;
    }
  }

  #fileOf(bucket: string, key: string): string {
    return path.join(this.#folder, bucket, `${key}.json`);
  }
}
