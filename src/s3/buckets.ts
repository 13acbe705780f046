import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from './absence.js';
import { compareKeys, isBucketName } from './keys.js';

/** A bucket. */
export interface Bucket {
  readonly name: string;
  /** Its folder, by its real path; undefined where nothing was put into it yet. */
  readonly folder: string | undefined;
  readonly created: Date;
}

export interface BucketsOptions {
  /** The directory whose folders are buckets. */
  readonly dir: string;
  /** Those that are there before anything was put into them, as of now. */
  readonly standing: () => readonly string[];
}

/** The buckets: folders right in the directory, by names that a bucket can have. Links are none. */
export interface Buckets {
  find(name: string): Promise<Bucket | undefined>;
  /** By name. */
  all(): Promise<Bucket[]>;
}

export function createBuckets({ dir, standing }: BucketsOptions): Buckets {
  const find = async (name: string): Promise<Bucket | undefined> => {
    if (!isBucketName(name)) return undefined;
    const home = await absentAs(undefined, () => realpath(dir));
    if (home === undefined) return undefined;
    const folder = path.join(home, name);
    const stats = await absentAs(undefined, () => lstat(folder));
    if (stats?.isDirectory() === true) return { name, folder, created: stats.birthtime };
    if (!standing().includes(name)) return undefined;
    return { name, folder: undefined, created: (await lstat(home)).birthtime };
  };
  return {
    find,
    async all() {
      const entries = await absentAs([], () => readdir(dir, { withFileTypes: true }));
      const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      const names = [...new Set([...folders, ...standing()])].filter(isBucketName).sort(compareKeys);
      const buckets = await Promise.all(names.map(find));
      return buckets.filter((bucket) => bucket !== undefined);
    },
  };
}

async function absentAs<T, N>(nothing: N, look: () => Promise<T>): Promise<T | N> {
  try {
    return await look();
  } catch (error) {
    if (isAbsence(error)) return nothing;
    throw error;
  }
}
