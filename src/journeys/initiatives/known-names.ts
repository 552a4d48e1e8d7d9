/**
 * The names of people in what others wrote. A full name of one person is recognised for certain; a first name or a surname alone
 * may be anybody's, or no name at all.
 */

import { fold } from "../../records/references.ts";

export interface Named {
  readonly id: string | null;
  readonly name: string | null;
  readonly sharedName: string | null;
}

export interface Renamed {
  /** With the number of the person where the name stood. */
  readonly text: string;
  /** Whether what is left may still hold a name. */
  readonly mayHoldName: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface FullName {
  readonly words: readonly string[];
  /** Null when two people have the name. */
  readonly id: string | null;
}

const TITLES = ["mw", "mevr", "mevrouw", "dhr", "heer", "meneer", "mr", "drs", "dr", "ir", "ing", "fam", "familie"];
/** Words within names that are no names. */
const BETWEEN = [
  "van",
  "de",
  "der",
  "den",
  "het",
  "ten",
  "ter",
  "te",
  "von",
  "du",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ben",
  "in",
  "op",
];
/** A name of fewer words than this may be anybody's. */
const LEAST_WORDS = 2;
/** "K.", "mw.", "mevr.": after a longer word a full stop ends the sentence. */
const LONGEST_ABBREVIATION = 4;

export class KnownNames {
  /** Whole texts that mean a person → number; null when they mean two. */
  readonly #whole = new Map<string, string | null>();
  /** First word → the full names that begin with it, the longest first. */
  readonly #full = new Map<string, FullName[]>();
  readonly #parts = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(people: readonly Named[]) {
    const full = new Map<string, FullName>();
    for (const { id, name, sharedName } of people) {
      if (id !== null) this.#ids.add(fold(id));
      const texts = new Set(
        [name, sharedName].flatMap((text) => (text === null || sameText(text, id) ? [] : [fold(text)])),
      );
      for (const text of texts) {
        this.#whole.set(text, this.#whole.has(text) ? null : id);
        const words = wordsIn(text).map((word) => word.text);
        for (const word of words) if (isTelling(word)) this.#parts.add(word);
      }
      const spellings = new Map([...texts].flatMap(spellingsOf).map((words) => [words.join(" "), words]));
      for (const [key, words] of spellings) full.set(key, { words, id: full.has(key) ? null : id });
    }
    for (const one of full.values()) {
      const first = one.words[0] ?? "";
      this.#full.set(
        first,
        [...(this.#full.get(first) ?? []), one].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** A cell that is there for names: "Anja en Kemal". What names nobody known and is written like a name may be one. */
  inNameCell(text: string, isKnownOther: (part: string) => boolean): Renamed {
    const whole = this.#whole.get(fold(text));
    if (whole) return { text: whole, mayHoldName: false };
    const parts = text.split(/([,;&+/\n]| en )/).map((part) => {
      const id = this.#whole.get(fold(part));
      return id ? part.replace(part.trim(), id) : part;
    });
    const renamed = this.#replaced(parts.join(""));
    const mayHoldName = renamed.split(/[,;&+/\n]| en /).some((part) => {
      const plain = part.trim();
      return !this.#ids.has(fold(plain)) && !isKnownOther(plain) && /\p{Lu}/u.test(this.#withoutIds(plain));
    });
    return { text: renamed, mayHoldName };
  }

  /** A text in which a name may stand among other words. */
  inText(text: string): Renamed {
    const renamed = this.#replaced(text);
    const isPart = (word: Word) => {
      const written = renamed.slice(word.start, word.end);
      return this.#parts.has(word.text) && /^\p{Lu}/u.test(written);
    };
    return { text: renamed, mayHoldName: wordsIn(renamed).some(isPart) };
  }

  hasFullName(text: string): boolean {
    return this.#fullNames(text).length > 0;
  }

  #replaced(text: string): string {
    let [result, at] = ["", 0];
    for (const { start, end, id } of this.#fullNames(text)) {
      if (id === null) continue;
      result += text.slice(at, start) + id;
      at = end;
    }
    return result + text.slice(at);
  }

  #fullNames(text: string): { readonly start: number; readonly end: number; readonly id: string | null }[] {
    const words = wordsIn(text);
    const found: { start: number; end: number; id: string | null }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const name = this.#full.get(words[at]?.text ?? "")?.find((one) => standsAt(one.words, words, at, text));
      const [first, last] = [words[at], words[at + (name?.words.length ?? 0) - 1]];
      if (!name || !first || !last) continue;
      found.push({ start: first.start, end: last.end, id: name.id });
      at += name.words.length - 1;
    }
    return found;
  }

  #withoutIds(text: string): string {
    return text
      .split(/\s+/)
      .filter((word) => !this.#ids.has(fold(word)))
      .join(" ");
  }
}

function sameText(text: string, id: string | null): boolean {
  return id !== null && fold(text) === fold(id);
}

/** With and without the title before it, as far as enough words are left. */
function spellingsOf(name: string): string[][] {
  const words = wordsIn(name).map(({ text }) => text);
  const bare = words.filter((word, at) => !(at < LEAST_WORDS && TITLES.includes(word)));
  return [words, bare].filter((spelling) => spelling.length >= LEAST_WORDS && spelling.some(isTelling));
}

function isTelling(word: string): boolean {
  return word.length > 1 && !TITLES.includes(word) && !BETWEEN.includes(word) && !/^\d+$/.test(word);
}

/** The words of a text in small letters; a hyphen joins, an apostrophe does not: "Anja's" is Anja. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function standsAt(name: readonly string[], words: readonly Word[], at: number, text: string): boolean {
  return name.every((part, index) => {
    const [word, before] = [words[at + index], words[at + index - 1]];
    if (word?.text !== part) return false;
    if (index === 0 || !before) return true;
    const gap = text.slice(before.end, word.start);
    return /^[\s’']+$/.test(gap) || (/^\.\s*$/.test(gap) && before.text.length <= LONGEST_ABBREVIATION);
  });
}
