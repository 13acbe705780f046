import { createIds, type Ids } from '../kit/ids.js';
import type { PageTokens } from '../kit/page-token.js';

/** What is to be made in place of an id, by how many were made before it in the call. */
export type Script = ReadonlyMap<number, string>;

/** Ids that are noted as they are made. */
export interface NotedIds {
  readonly ids: Ids;
  /** Those that were made so far, in turn. */
  readonly made: readonly string[];
}

/** @param script ids that are not made but given */
export function noteIds(script: Script, base: Ids = fresh): NotedIds {
  const made: string[] = [];
  const noted = Object.entries(base).map(([name, make]: [string, (...given: unknown[]) => string]) => [
    name,
    (...given: unknown[]): string => {
      // Some are made of others: the turn is when it was begun, and those it is made of have theirs all the same.
      const turn = made.push('') - 1;
      const own = make(...given);
      const id = script.get(turn) ?? own;
      made[turn] = id;
      return id;
    },
  ]);
  // Each function of an Ids, under its own name.
  return { ids: Object.fromEntries(noted) as Ids, made };
}

const fresh = createIds();

/** Shorter ones may stand in a text by chance. */
const SHORTEST = 4;
/** Longer texts are no ids, and take long to look through. */
const LONGEST = 4096;

/**
 * What a call would have had to make to answer as it was recorded: where a text of its answer has an id in it, and the
 * record has another between the same words, that one.
 */
export function learn(made: readonly string[], recorded: unknown, replayed: unknown): Script {
  const script = new Map<number, string>();
  for (const [before, after] of textPairs(recorded, replayed)) {
    if (before === after || before.length > LONGEST) continue;
    const found = made
      .map((id, turn) => ({ id, turn, at: id.length < SHORTEST ? -1 : after.indexOf(id) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    let form = '';
    let end = 0;
    const turns: number[] = [];
    for (const { id, turn, at } of found) {
      if (at < end) continue;
      form += `${literally(after.slice(end, at))}(.+?)`;
      end = at + id.length;
      turns.push(turn);
    }
    const match =
      turns.length === 0 ? null : new RegExp(`^${form}${literally(after.slice(end))}$`, 's').exec(before);
    for (const [nth, turn] of turns.entries()) {
      const id = match?.[nth + 1];
      if (id !== undefined && !script.has(turn)) script.set(turn, id);
    }
  }
  return script;
}

/** The texts that stand at the same place in two values. */
function textPairs(one: unknown, other: unknown): (readonly [string, string])[] {
  if (typeof one === 'string' && typeof other === 'string') return [[one, other]];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [];
  const members = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).flatMap(([name, item]) => textPairs(item, members.get(name)));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Tokens of a trail that another process may have written: which it issued cannot be known, but whether the call was
 * refused is. What a page had on it is in no record, so that the first one will do for any.
 */
export function pageTokensOf(succeeded: boolean): PageTokens {
  return { issue: () => 'replayed', read: () => (succeeded ? 0 : undefined) };
}
