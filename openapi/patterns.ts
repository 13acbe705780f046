/**
 * Translates a pattern of a service model, written for Java's `String.matches`, into one that JavaScript's
 * `u` flag accepts and that means the same. Java matches the whole text, so the translation is anchored.
 *
 * What differs between the two, as the models show it: `(?s)`; escapes of letters that need none (`\:`,
 * `\_`, `\@`), which `u` refuses; a quantifier behind `$`, which Java allows and which changes nothing; and
 * `\u10000`, which means U+1000 and a zero to both, though the models mean U+10000.
 */
export function translatePattern(pattern: string): string {
  const dotAll = pattern.startsWith('(?s)');
  const source = pattern
    .replace(/^\(\?s\)/, '')
    .replace(/\$\{\d+(?:,\d*)?\}/g, '$')
    .replace(/\\u(10[0-9A-F]{4}|1[0-9A-F]{4})(?![0-9A-F])/g, '\\u{$1}');
  return `^(?:${translateEscapes(source, dotAll)})$`;
}

/** Escapes that `u` accepts outside a class; inside one, `-` may be escaped too. */
const ACCEPTED = new Set('^$\\.*+?()[]{}|/dDwWsSbBtnrvfukxpPcq0123456789');

function translateEscapes(source: string, dotAll: boolean): string {
  let out = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    if (letter === '\\') {
      at += 1;
      const escaped = source[at] ?? '';
      const needed = ACCEPTED.has(escaped) || (inClass && escaped === '-');
      out += needed ? `\\${escaped}` : escaped;
      continue;
    }
    if (letter === '[' && !inClass) inClass = true;
    else if (letter === ']' && inClass) inClass = false;
    out += letter === '.' && dotAll && !inClass ? '[\\s\\S]' : letter;
  }
  return out;
}
