/** Numbers in words, as people write them in a cell. */

/** Whole numbers: of these a count may be made. A map, not an object: "constructor" is a word too. */
export const WHOLE_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["nul", 0],
  ["een", 1],
  ["één", 1],
  ["twee", 2],
  ["drie", 3],
  ["vier", 4],
  ["vijf", 5],
  ["zes", 6],
  ["zeven", 7],
  ["acht", 8],
  ["negen", 9],
  ["tien", 10],
  ["elf", 11],
  ["twaalf", 12],
  ["dertien", 13],
  ["veertien", 14],
  ["vijftien", 15],
  ["zestien", 16],
  ["zeventien", 17],
  ["achttien", 18],
  ["negentien", 19],
  ["twintig", 20],
  ["dertig", 30],
  ["veertig", 40],
  ["vijftig", 50],
]);

/** With the halves that durations have. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...WHOLE_NUMBER_WORDS].filter(([, number]) => number > 0),
  ["1e", 1],
  ["half", 0.5],
  ["halve", 0.5],
  ["een half", 0.5],
  ["een halve", 0.5],
  ["½", 0.5],
  ["1/2", 0.5],
  ["anderhalf", 1.5],
  ["anderhalve", 1.5],
  ["1½", 1.5],
  ["1 1/2", 1.5],
  ["2½", 2.5],
]);
