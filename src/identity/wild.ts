/** A text in which `*` stands for any letters and `?` for one. */
export function wild(text: string, flags = ''): RegExp {
  const pattern = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, `s${flags}`);
}
