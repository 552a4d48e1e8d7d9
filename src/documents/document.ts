/** A document as data: what stands in it, not how it looks. Every form of it (Word, plain text) is made from this. */

export interface WordDocument {
  /** In the properties of the file, and for who reads it aloud. */
  readonly title: string;
  readonly organisation: string;
  /** Each starts on a new page and counts its own pages: a letter for each home, or one agreement. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** Below every page, before the number of the page. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "sender"; readonly name: Words }
  | { readonly kind: "title"; readonly text: string; readonly subtitle: string }
  /** `isSub`: inside the section that is going on. */
  | { readonly kind: "heading"; readonly text: string; readonly isSub?: boolean }
  /** `keepsNext`: on the page of what follows, as a greeting is. */
  | { readonly kind: "paragraph"; readonly words: Words; readonly keepsNext?: boolean }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  | FactList
  | DataTable
  | { readonly kind: "address"; readonly lines: readonly Words[] }
  | { readonly kind: "signature"; readonly lines: readonly Words[] }
  | Slip
  | Signing;

/** Terms with what they are. */
export interface FactList {
  readonly kind: "facts";
  readonly rows: readonly (readonly [term: string, value: Words])[];
}

export interface DataTable {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
  /** The last rows, which add up. */
  readonly totals?: number;
}

export interface Column {
  readonly heading: string;
  /** Part of the width; all columns together are 1. */
  readonly width: number;
  readonly isAmount?: boolean;
}

/** To tear off and send back; stays on one page. */
export interface Slip {
  readonly kind: "slip";
  readonly cut: string;
  readonly title: string;
  readonly about: readonly (readonly [term: string, value: Words])[];
  readonly choices: readonly string[];
  readonly lines: readonly string[];
  readonly back: Words;
}

/** Lines to write on by hand: per party what is asked, or a row for each name. */
export interface Signing {
  readonly kind: "signing";
  readonly columns: readonly Column[];
  /** What stands in each row already; "" is a place to write. */
  readonly rows: readonly (readonly string[])[];
}

/** Text in which something may be missing. */
export type Words = string | readonly (string | Gap)[];

/** Not filled in: a visible line with what belongs there. Never a text that somebody made up. */
export interface Gap {
  readonly toFillIn: string;
}

/** The value, or the line where it belongs. */
export function orGap(value: string | null, toFillIn: string): Words {
  return value === null || value.trim() === "" ? [{ toFillIn }] : value;
}

/** A sentence from pieces: `words("vanaf ", orGap(day, "datum"), ".")`. */
export function words(...pieces: readonly Words[]): Words {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [piece] : [...piece]));
}

/** How many lines there are to fill in. */
export function gapsIn({ parts }: WordDocument): number {
  const inWords = (text: Words) =>
    typeof text === "string" ? 0 : text.filter((piece) => typeof piece !== "string").length;
  const sum = (all: readonly Words[]) => all.reduce<number>((total, one) => total + inWords(one), 0);
  return parts.flatMap(({ blocks }) => blocks).reduce((total, block) => total + sum(wordsOf(block)), 0);
}

/** Every text of a block in which something may be missing, in order. */
export function wordsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case "sender":
      return [block.name];
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [block.words];
    case "list":
      return block.items;
    case "facts":
      return block.rows.map(([, value]) => value);
    case "table":
      return block.rows.flat();
    case "address":
    case "signature":
      return block.lines;
    case "slip":
      return [...block.about.map(([, value]) => value), block.back];
    case "signing":
      return block.rows.flat();
  }
}
