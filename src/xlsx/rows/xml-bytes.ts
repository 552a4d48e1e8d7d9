import { cellText } from "./cell-text.ts";

/** Bytes that are handed over at once. */
const PIECE = 1 << 18;
/** Most sheets are small: what they never fill need not be made. */
const FIRST_PIECE = 1 << 14;

/** 1 for the ASCII characters that stand in XML as they are and cannot begin an escape. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 32 && !["&", "<", ">", "_"].includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Markup as the bytes that `markup` copies. */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * XML as bytes, straight into pieces. Joining strings and encoding them costs more time than deflating them; nearly all of
 * a sheet is plain ASCII, which needs neither.
 */
export class XmlBytes {
  readonly #encoder = new TextEncoder();
  #piece = new Uint8Array(FIRST_PIECE);
  #length = 0;
  #full: Uint8Array[] = [];

  /** Markup of our own, as bytes made once by `ascii`: copying is several times faster than encoding it for every cell. */
  markup(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#room(length);
    const piece = this.#piece;
    const start = this.#length;
    for (let i = 0; i < length; i += 1) piece[start + i] = bytes[i]!;
    this.#length = start + length;
  }

  /** The text of a cell or a formula, escaped so that nothing is lost (`cellText`). */
  text(text: string): void {
    if (this.#plain(text)) return;
    const bytes = this.#encoder.encode(cellText(text));
    this.#room(bytes.length);
    this.#piece.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** The pieces that are full; they are no longer held here. */
  take(): Uint8Array[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** What is left after the last full piece. */
  rest(): Uint8Array {
    return this.#piece.subarray(0, this.#length);
  }

  #plain(text: string): boolean {
    const { length } = text;
    if (length > PIECE) return false;
    this.#room(length);
    const piece = this.#piece;
    const start = this.#length;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 127 || PLAIN[code] === 0) return false;
      piece[start + i] = code;
    }
    this.#length = start + length;
    return true;
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#piece.length) return;
    this.#full.push(this.rest());
    this.#piece = new Uint8Array(Math.max(PIECE, bytes));
    this.#length = 0;
  }
}
