import type { S3Reply } from './message.js';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One element with a text. */
export function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escapeText(text)}</${name}>`;
}

/** A document's outermost element, in S3's namespace. */
export function root(name: string, content: string): string {
  const opening = `${name} xmlns="${NAMESPACE}"`;
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
}

export function xmlReply(
  document: string,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): S3Reply {
  return {
    status,
    headers: { ...headers, 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${document}`,
  };
}

/** A text as it stands in a document. */
export function escapeText(text: string): string {
  // Keys may hold characters that XML would drop or change: as S3 does, those go as numbers.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[&<>"\u0000-\u001f\u007f\ufffe\uffff]/g, (found) => {
    return ESCAPES[found] ?? `&#${found.codePointAt(0) ?? 0};`;
  });
}
