import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type FileSystem, writeWhole } from './file-system.js';
import { COLUMNS, type Column, type IndexParts, SegmentIndex } from './history-index.js';
import type { Segment } from './segment.js';

/**
 * A side file keeps the index of one rotated segment, so that a trail of a million records opens at once.
 * It is a cache: one that is missing, of another version or of another segment is made anew.
 *
 * Layout: eight bytes of magic; the length of the header (uint32); the header, JSON padded with spaces to a
 * multiple of four; the columns, then rows and hashes of resources, all uint32 in the machine's order.
 */
const MAGIC = 'chimeix2';
const PREAMBLE = MAGIC.length + 4;
/** Bytes at either end of a segment that its fingerprint covers. */
const FINGERPRINTED = 4096;

interface Header {
  fingerprint: string;
  indexedTo: number;
  rows: number;
  resources: number;
  texts: string[];
}

export function sideFilePath(folder: string, segment: number): string {
  return path.join(folder, `index-${String(segment).padStart(8, '0')}.bin`);
}

/** @throws Error where the disk refuses: the index then is built again next time */
export async function writeSideFile(
  fileSystem: FileSystem,
  folder: string,
  segment: Segment,
  parts: IndexParts,
): Promise<void> {
  const header: Header = {
    fingerprint: fingerprint(segment),
    indexedTo: parts.indexedTo,
    rows: parts.columns.offset.length,
    resources: parts.resourceRows.length,
    texts: [...parts.texts],
  };
  const text = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(text.length / 4) * 4, ' ');
  text.copy(padded);
  const preamble = Buffer.alloc(PREAMBLE);
  preamble.write(MAGIC, 'latin1');
  preamble.writeUInt32LE(padded.length, MAGIC.length);
  const arrays = [...COLUMNS.map((name) => parts.columns[name]), parts.resourceRows, parts.resourceHashes];
  const bytes = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  const target = sideFilePath(folder, segment.number);
  await writeWhole(fileSystem, `${target}.tmp`, target, true, async (handle) => {
    await handle.writeFile(Buffer.concat([preamble, padded, ...bytes]));
  });
}

/** @returns undefined where there is none that fits the segment */
export function readSideFile(folder: string, segment: Segment): SegmentIndex | undefined {
  try {
    return decode(fs.readFileSync(sideFilePath(folder, segment.number)), segment);
  } catch {
    // Missing or damaged: a cache.
    return undefined;
  }
}

function decode(file: Buffer, segment: Segment): SegmentIndex | undefined {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const headerLength = file.readUInt32LE(MAGIC.length);
  const header = JSON.parse(file.toString('utf8', PREAMBLE, PREAMBLE + headerLength)) as Header;
  if (header.indexedTo !== segment.length || header.fingerprint !== fingerprint(segment)) return undefined;
  let at = PREAMBLE + headerLength;
  if (file.length !== at + (header.rows * COLUMNS.length + header.resources * 2) * 4) return undefined;
  const take = (count: number): Uint32Array => {
    // Copied, since a view needs an aligned begin and would keep the whole file in memory.
    const array = new Uint32Array(count);
    file.copy(new Uint8Array(array.buffer), 0, at, at + count * 4);
    at += count * 4;
    return array;
  };
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, take(header.rows)])) as Record<
    Column,
    Uint32Array
  >;
  const resourceRows = take(header.resources);
  const resourceHashes = take(header.resources);
  return new SegmentIndex({
    indexedTo: header.indexedTo,
    texts: header.texts,
    columns,
    resourceRows,
    resourceHashes,
  });
}

/** Tells a segment from another of the same number and length, after a reset or a user's edit. */
function fingerprint(segment: Segment): string {
  const size = Math.min(FINGERPRINTED, segment.length);
  const ends = Buffer.alloc(size * 2);
  segment.hold();
  try {
    fs.readSync(segment.fd, ends, 0, size, 0);
    fs.readSync(segment.fd, ends, size, size, segment.length - size);
  } finally {
    segment.release();
  }
  return createHash('sha256').update(ends).digest('hex');
}
