import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /\ncontent-length: (\d+)/i;
const STATUS_AT = 'HTTP/1.1 '.length;
const TWO = '2'.charCodeAt(0);

/** Reads HTTP answers out of bytes that may be cut anywhere, as little of them as counting takes. */
export class Answers {
  #rest: Buffer | undefined;
  /** Answers that were not a success. */
  refused = 0;

  /** @returns how many answers are whole with these bytes */
  take(chunk: Buffer): number {
    const bytes = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    let whole = 0;
    while (at < bytes.length) {
      const head = bytes.indexOf(HEAD_END, at);
      if (head === -1) break;
      const length = Number(LENGTH.exec(bytes.toString('latin1', at, head))?.[1] ?? 0);
      if (head + 4 + length > bytes.length) break;
      if (bytes[at + STATUS_AT] !== TWO) this.refused += 1;
      at = head + 4 + length;
      whole += 1;
    }
    this.#rest = at < bytes.length ? bytes.subarray(at) : undefined;
    return whole;
  }
}

/** One connection, for one call after the other. */
export class Wire {
  readonly answers = new Answers();
  readonly #socket: Socket;

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
  }

  /** @returns the milliseconds from the request to the whole of its answer */
  call(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const took = (chunk: Buffer): void => {
        if (this.answers.take(chunk) === 0) return;
        this.#socket.removeListener('data', took);
        this.#socket.removeListener('error', reject);
        resolve(performance.now() - began);
      };
      this.#socket.on('data', took);
      this.#socket.once('error', reject);
      this.#socket.write(request, 'latin1');
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
