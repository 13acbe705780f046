import fs from 'node:fs';

const STEP = 64 * 1024;
const NEWLINE = 0x0a;

/**
 * Where a journal file whole lines end: a process or machine that died while writing leaves a part of a
 * line, or after a loss of power lines that are no JSON, at the end.
 * @returns bytes of the file up to the last line that is whole and JSON; 0 where there is none
 */
export function wholeLength(fd: number): number {
  let end = newlineBefore(fd, fs.fstatSync(fd).size) + 1;
  while (end > 0) {
    const start = newlineBefore(fd, end - 1) + 1;
    if (isJson(readExactly(fd, start, end - 1))) return end;
    end = start;
  }
  return 0;
}

/** The offset of the last newline before `end`; -1 where there is none. */
function newlineBefore(fd: number, end: number): number {
  for (let to = end; to > 0; to -= STEP) {
    const from = Math.max(0, to - STEP);
    const found = readExactly(fd, from, to).lastIndexOf(NEWLINE);
    if (found !== -1) return from + found;
  }
  return -1;
}

/** @throws Error where the file ends before `end` */
function readExactly(fd: number, start: number, end: number): Buffer {
  const buffer = Buffer.allocUnsafe(end - start);
  for (let filled = 0; filled < buffer.length; ) {
    const read = fs.readSync(fd, buffer, filled, buffer.length - filled, start + filled);
    if (read === 0) throw new Error(`the journal ended at ${start + filled}, before ${end}`);
    filled += read;
  }
  return buffer;
}

function isJson(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
