/** Many texts, to ask quickly whether one of them contains another text. */

const WORD = /[\p{L}\p{N}]+/gu;

export class TextIndex {
  /** Word → the texts in which it stands, in small letters. */
  readonly #texts = new Map<string, string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of new Set([...texts].map(plain))) {
      for (const word of new Set(text.match(WORD) ?? [])) {
        const known = this.#texts.get(word);
        if (known) known.push(text);
        else this.#texts.set(word, [text]);
      }
    }
  }

  /**
   * A text in which the fragment stands, with whole words; null when there is none. Capitals make no difference. Looks through the
   * texts of its rarest word only.
   */
  textWith(fragment: string): string | null {
    const wanted = plain(fragment);
    let rarest: readonly string[] | null = null;
    for (const word of wanted.match(WORD) ?? []) {
      const texts = this.#texts.get(word);
      if (!texts) return null;
      if (rarest === null || texts.length < rarest.length) rarest = texts;
    }
    return rarest?.find((text) => text.includes(wanted)) ?? null;
  }
}

/** Many short texts, to ask quickly whether one of them stands in a longer text: the other way round. */
export class Fragments {
  /** First word → the fragments that begin with it, in small letters. */
  readonly #fragments = new Map<string, string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of new Set([...texts].map(plain))) {
      const [first] = text.match(WORD) ?? [];
      if (first === undefined) continue;
      const known = this.#fragments.get(first);
      if (known) known.push(text);
      else this.#fragments.set(first, [text]);
    }
  }

  /** Whether one of them stands in the text, as `TextIndex` finds them. */
  areIn(text: string): boolean {
    const wanted = plain(text);
    return (wanted.match(WORD) ?? []).some((word) =>
      this.#fragments.get(word)?.some((fragment) => wanted.includes(fragment)),
    );
  }
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
