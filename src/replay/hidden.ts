import type { Members } from './read.js';

/** What stands in records for what they do not show: the words of services whose records are known. */
const WORDS = new Set([
  'HIDDEN_DUE_TO_SECURITY_REASONS',
  'Hidden_For_Security_Reasons',
  '***',
  '<sensitiveDataRemoved>',
  'Value hidden due to security reasons.',
]);

export function isHidden(value: unknown): boolean {
  return typeof value === 'string' && WORDS.has(value);
}

/** Puts what a record hides in the place of what stood in for it when its call was made again. */
export function hideAgain(recorded: unknown, replayed: unknown): unknown {
  if (isHidden(recorded)) return recorded;
  if (
    typeof recorded !== 'object' ||
    typeof replayed !== 'object' ||
    recorded === null ||
    replayed === null
  ) {
    return replayed;
  }
  if (Array.isArray(recorded) || Array.isArray(replayed)) {
    if (!Array.isArray(recorded) || !Array.isArray(replayed)) return replayed;
    return replayed.map((item, at) => hideAgain(recorded[at], item));
  }
  // The keys of a hidden map are one, and its values are too.
  if (Object.keys(recorded).some(isHidden)) return recorded;
  // Narrowed to objects that are no lists; their members are unknown.
  const before = recorded as Members;
  return Object.fromEntries(
    Object.entries(replayed).map(([name, item]) => [
      name,
      Object.hasOwn(before, name) ? hideAgain(before[name], item) : item,
    ]),
  );
}
