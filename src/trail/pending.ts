const FIRST_CAPACITY = 1024;

/**
 * Where records stand that wait for delivery, in journal order: sixteen bytes a record, in four parallel
 * arrays, so that a million of them cost little and delivery need not parse a line.
 */
export class PendingRecords {
  #segments = new Uint32Array(FIRST_CAPACITY);
  #offsets = new Uint32Array(FIRST_CAPACITY);
  #lengths = new Uint32Array(FIRST_CAPACITY);
  #places = new Uint32Array(FIRST_CAPACITY);
  #count = 0;
  #bytes = 0;

  get count(): number {
    return this.#count;
  }

  /** Bytes of all lines, without their newlines. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param length bytes of the line without its newline */
  push(segment: number, offset: number, length: number, place: number): void {
    const index = this.#count;
    if (index === this.#segments.length) this.#grow();
    this.#segments[index] = segment;
    this.#offsets[index] = offset;
    this.#lengths[index] = length;
    this.#places[index] = place;
    this.#count = index + 1;
    this.#bytes += length;
  }

  segment(index: number): number {
    return this.#segments[index] ?? 0;
  }

  offset(index: number): number {
    return this.#offsets[index] ?? 0;
  }

  length(index: number): number {
    return this.#lengths[index] ?? 0;
  }

  place(index: number): number {
    return this.#places[index] ?? 0;
  }

  #grow(): void {
    const grown = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#segments = grown(this.#segments);
    this.#offsets = grown(this.#offsets);
    this.#lengths = grown(this.#lengths);
    this.#places = grown(this.#places);
  }
}
