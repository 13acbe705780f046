import { KeyWalk } from './key-walk.js';
import type { ObjectFacts, ObjectFiles } from './object-file.js';

/** What a page of a listing is of. */
export interface ListingQuery {
  readonly prefix: string;
  /** Empty: keys are not grouped. */
  readonly delimiter: string;
  /** The key or common prefix behind which the page begins. */
  readonly after: string;
  readonly max: number;
}

export interface ListedObject extends ObjectFacts {
  readonly key: string;
}

export interface ListingPage {
  readonly objects: readonly ListedObject[];
  readonly commonPrefixes: readonly string[];
  /** Whether more comes behind `last`. */
  readonly truncated: boolean;
  /** The last key or common prefix of the page. */
  readonly last: string;
}

/** How many files are described at a time. */
const AT_A_TIME = 16;

/** One page of the objects in a folder; an object that goes meanwhile is left out. */
export async function listPage(
  files: ObjectFiles,
  folder: string | undefined,
  query: ListingQuery,
): Promise<ListingPage> {
  const { prefix, delimiter, after, max } = query;
  const keys: string[] = [];
  const commonPrefixes: string[] = [];
  let last = '';
  let truncated = false;
  if (folder === undefined || max === 0) return { objects: [], commonPrefixes, truncated, last };
  const walk = new KeyWalk(folder, { prefix, after });
  for (let key = await walk.next(); key !== undefined; key = await walk.next()) {
    const group = groupOf(key, prefix, delimiter);
    if (group !== undefined) walk.skip(group);
    // A group that was told, or that begins before where the page does, is not told again.
    if (group !== undefined && after.startsWith(group)) continue;
    if (keys.length + commonPrefixes.length === max) {
      truncated = true;
      break;
    }
    last = group ?? key;
    (group === undefined ? keys : commonPrefixes).push(last);
  }
  return { objects: await describeAll(files, folder, keys), commonPrefixes, truncated, last };
}

/** The common prefix that a key is told by, where it is not told itself. */
function groupOf(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

async function describeAll(
  files: ObjectFiles,
  folder: string,
  keys: readonly string[],
): Promise<ListedObject[]> {
  const facts: (ObjectFacts | undefined)[] = [];
  const waiting = keys.entries();
  const work = async (): Promise<void> => {
    for (const [at, key] of waiting) facts[at] = await files.describe(folder, key);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return keys.flatMap((key, at) => {
    const found = facts[at];
    return found === undefined ? [] : [{ key, size: found.size, etag: found.etag, modified: found.modified }];
  });
}
