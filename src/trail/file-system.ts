import fs from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * The calls on the disk whose failure the trail must outlive. Tests hand in ones that fail; everything else
 * (listing, reading) goes to node:fs directly.
 */
export interface FileSystem {
  /** Writes `length` bytes at `position`, or fewer. @returns the bytes written */
  writeSync(fd: number, buffer: Buffer, offset: number, length: number, position: number): number;
  ftruncateSync(fd: number, length: number): void;
  fdatasync(fd: number): Promise<void>;
  open(file: string, flags: string): Promise<FileHandle>;
  rename(from: string, to: string): Promise<void>;
  /** Removes one file; one that is not there is no error. */
  remove(file: string): Promise<void>;
}

/** The machine's own disk. */
export const diskFileSystem: FileSystem = {
  writeSync: (fd, buffer, offset, length, position) => fs.writeSync(fd, buffer, offset, length, position),
  ftruncateSync: (fd, length) => fs.ftruncateSync(fd, length),
  fdatasync: promisify(fs.fdatasync),
  open: (file, flags) => open(file, flags),
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file, { force: true }),
};

/**
 * Puts a file into place whole: a reader sees the old content, or the new, or no file, never a part.
 * @param temporary a path on the same disk that nobody else uses meanwhile
 * @param sync whether the content must be on the disk before the name is
 */
export async function writeWhole(
  fileSystem: FileSystem,
  temporary: string,
  target: string,
  sync: boolean,
  fill: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(temporary), { recursive: true });
  await mkdir(path.dirname(target), { recursive: true });
  const handle = await fileSystem.open(temporary, 'w');
  try {
    await fill(handle);
    if (sync) await fileSystem.fdatasync(handle.fd);
  } finally {
    await handle.close();
  }
  await fileSystem.rename(temporary, target);
  if (sync) await syncFolder(fileSystem, path.dirname(target));
}

/** A new name survives a loss of power only once its folder is on the disk too. */
async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await fileSystem.fdatasync(handle.fd);
  } catch (error) {
    // Some file systems (network shares, bind mounts of other systems) cannot sync a folder: no reason to fail.
    if (!['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** The system's code of an error, such as `ENOSPC`; undefined where it is none of the system's. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whatever was thrown, as an Error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
