/** Texts without what JSON must escape, and without halves of surrogate pairs, which alone are escaped too. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const SHORT = 40;

/** A text as JSON.stringify prints it, quicker for the usual one that needs no escape. */
export function quote(text: string): string {
  const { length } = text;
  if (length > SHORT) return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code < 0xe000)) {
      return JSON.stringify(text);
    }
  }
  return `"${text}"`;
}
