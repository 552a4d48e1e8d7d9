/** The words for days, months and numbers in which people write down how often and when. */

export const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ["ma", "maandag", "maandags", "maandagen"],
  ["di", "dinsdag", "dinsdags", "dinsdagen"],
  ["wo", "woe", "woensdag", "woensdags", "woensdagen"],
  ["do", "don", "donderdag", "donderdags", "donderdagen"],
  ["vr", "vrij", "vrijdag", "vrijdags", "vrijdagen"],
  ["za", "zat", "zaterdag", "zaterdags", "zaterdagen"],
  ["zo", "zon", "zondag", "zondags", "zondagen"],
];

const MONTH_WORDS: readonly (readonly string[])[] = [
  ["jan", "januari"],
  ["feb", "febr", "februari"],
  ["mrt", "maart"],
  ["apr", "april"],
  ["mei"],
  ["jun", "juni"],
  ["jul", "juli"],
  ["aug", "augustus"],
  ["sep", "sept", "september"],
  ["okt", "oktober"],
  ["nov", "november"],
  ["dec", "december"],
];

/** As meteorologists count: spring begins in March. */
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  lente: [3, 4, 5],
  voorjaar: [3, 4, 5],
  zomer: [6, 7, 8],
  herfst: [9, 10, 11],
  najaar: [9, 10, 11],
  winter: [1, 2, 12],
};

const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
};

const ORDINALS: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5 };

/** 1 for "ma", "maandag", "maandags"; null for another word. */
export function weekdayOfWord(word: string): number | null {
  return placeOf(WEEKDAY_WORDS, word);
}

export function monthOfWord(word: string): number | null {
  return placeOf(MONTH_WORDS, word);
}

/** The months of "zomer" or "voorjaar". */
export function seasonOfWord(word: string): readonly number[] | null {
  return SEASONS[word] ?? null;
}

export function numberOfWord(word: string): number | null {
  return NUMBERS[word] ?? null;
}

export function ordinalOfWord(word: string): number | null {
  return ORDINALS[word] ?? null;
}

/** Small letters without accents, one space between words, no full stop after an abbreviation or at the end. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]s (?=[a-z])/g, "")
    .replace(/[–—]/g, "-")
    .replace(/(?<=[a-z])\.(?=\s|$|,)/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "");
}

function placeOf(words: readonly (readonly string[])[], word: string): number | null {
  const at = words.findIndex((known) => known.includes(word));
  return at === -1 ? null : at + 1;
}
