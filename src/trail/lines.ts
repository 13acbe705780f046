import fs from 'node:fs';

/** One line of a journal file. */
export interface Line {
  /** Where it begins in the file. */
  offset: number;
  /** Its bytes without the newline: good until the next line is asked for. */
  bytes: Buffer;
}

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * Reads whole lines one after the other. It is synchronous so that whoever looks something up need not wait;
 * one with much to read pauses between lines.
 * @param from where a line begins
 * @param to where the last line ends, behind its newline
 */
export function* readLines(fd: number, from: number, to: number): Generator<Line, void, undefined> {
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(0, to - from)));
  for (let position = from; position < to; ) {
    const read = fill(fd, buffer, position, Math.min(buffer.length, to - position));
    const chunk = buffer.subarray(0, read);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield { offset: position + start, bytes: chunk.subarray(start, end) };
      start = end + 1;
    }
    if (start === 0) {
      if (read < buffer.length || position + read >= to) return;
      // One line is longer than the buffer.
      buffer = Buffer.allocUnsafe(buffer.length * 2);
    }
    position += start;
  }
}

/** @returns the bytes read: fewer than `length` only at the end of the file */
function fill(fd: number, buffer: Buffer, position: number, length: number): number {
  let filled = 0;
  while (filled < length) {
    const read = fs.readSync(fd, buffer, filled, length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
