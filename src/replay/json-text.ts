/** A text that is no JSON, or no records. The message says where. */
export class UnreadableRecords extends Error {
  override readonly name = 'UnreadableRecords';
}

const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\r\n]*/y;
/** Deeper than any record; the reading of each level takes a frame of the stack. */
const DEEPEST = 200;

/**
 * The records in a text of JSON values that follow one another, as the lines of NDJSON do, each of them a record or
 * an object with a list `Records`. What a record says stays as it was written, to the order of members and the digits
 * of numbers; only blanks between its parts go.
 * @returns each record on a line of its own
 * @throws UnreadableRecords
 */
export function recordTexts(text: string): string[] {
  return new Reading(text.startsWith('\ufeff') ? text.slice(1) : text).all();
}

class Reading {
  readonly #text: string;
  #at = 0;
  /** The records of the present value, where it has a list of them. */
  #listed: string[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  all(): string[] {
    const records: string[] = [];
    this.#skip();
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] !== '{') this.#fail('a record begins with {');
      this.#listed = undefined;
      const whole = this.#value(0);
      for (const record of this.#listed ?? [whole]) records.push(record);
      this.#skip();
    }
    return records;
  }

  #value(depth: number): string {
    if (depth > DEEPEST) this.#fail('the JSON is nested too deep');
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#list(depth, undefined);
      case '"':
        return this.#token(STRING, 'a text is not valid JSON');
      default:
        return this.#token(SCALAR, 'JSON has no such value');
    }
  }

  #object(depth: number): string {
    let out = '{';
    this.#step();
    while (this.#text[this.#at] !== '}') {
      if (out !== '{') out += this.#sign(',', 'a comma or } should stand here');
      if (this.#text[this.#at] !== '"') this.#fail("a member's name should stand here");
      const name = this.#token(STRING, "a member's name is not valid JSON");
      this.#skip();
      out += `${name}${this.#sign(':', 'a colon should stand here')}`;
      const listing = depth === 0 && name === '"Records"' && this.#text[this.#at] === '[';
      if (listing) this.#listed = [];
      out += listing ? this.#list(depth + 1, this.#listed) : this.#value(depth + 1);
      this.#skip();
    }
    this.#at += 1;
    return `${out}}`;
  }

  /** @param records takes the items where they are records */
  #list(depth: number, records: string[] | undefined): string {
    let out = '[';
    this.#step();
    while (this.#text[this.#at] !== ']') {
      if (out !== '[') out += this.#sign(',', 'a comma or ] should stand here');
      if (records !== undefined && this.#text[this.#at] !== '{') this.#fail('a record begins with {');
      const item = this.#value(depth + 1);
      records?.push(item);
      out += item;
      this.#skip();
    }
    this.#at += 1;
    return `${out}]`;
  }

  #token(form: RegExp, otherwise: string): string {
    form.lastIndex = this.#at;
    const found = form.exec(this.#text)?.[0];
    if (found === undefined) return this.#fail(otherwise);
    this.#at += found.length;
    return found;
  }

  #sign(sign: string, otherwise: string): string {
    if (this.#text[this.#at] !== sign) this.#fail(otherwise);
    this.#step();
    return sign;
  }

  /** Goes past one sign and the blanks behind it. */
  #step(): void {
    this.#at += 1;
    this.#skip();
  }

  #skip(): void {
    BLANKS.lastIndex = this.#at;
    BLANKS.exec(this.#text);
    this.#at = BLANKS.lastIndex;
  }

  #fail(why: string): never {
    const before = this.#text.slice(0, this.#at);
    const line = before.split('\n').length;
    const column = this.#at - before.lastIndexOf('\n');
    const end = this.#at >= this.#text.length ? ', where the text ends' : '';
    throw new UnreadableRecords(`line ${line}, column ${column}${end}: ${why}`);
  }
}
