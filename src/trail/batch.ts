/** Called once, when the record stands in the journal or with the error that kept it from there. */
export type Done = (failure: Error | undefined) => void;

const FIRST_CAPACITY = 256 * 1024;
/** A buffer that one large turn blew up beyond this is given back after it. */
const KEPT_CAPACITY = 8 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The records of one turn of the event loop, already encoded: what one write to the journal takes. */
export class Batch {
  buffer: Buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
  /** Bytes of the buffer in use. */
  used = 0;
  /** Bytes of each line without its newline. */
  readonly lengths: number[] = [];
  readonly places: number[] = [];
  readonly dones: Done[] = [];

  get count(): number {
    return this.dones.length;
  }

  /** @param json one record, no newline inside */
  add(json: string, place: number, done: Done): void {
    // A UTF-16 unit takes at most three bytes of UTF-8: cheaper to have room for it than to measure.
    const atMost = this.used + json.length * 3 + 1;
    if (atMost > this.buffer.length) this.#grow(atMost);
    const length = this.buffer.write(json, this.used);
    this.used += length + 1;
    this.buffer[this.used - 1] = NEWLINE;
    this.lengths.push(length);
    this.places.push(place);
    this.dones.push(done);
  }

  clear(): void {
    this.used = 0;
    this.lengths.length = 0;
    this.places.length = 0;
    this.dones.length = 0;
    if (this.buffer.length > KEPT_CAPACITY) this.buffer = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
  }

  #grow(atLeast: number): void {
    const grown = Buffer.allocUnsafeSlow(Math.max(atLeast, this.buffer.length * 2));
    this.buffer.copy(grown, 0, 0, this.used);
    this.buffer = grown;
  }
}
