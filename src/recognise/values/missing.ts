/** Cells that say that there is nothing, or nothing yet (product.md §4a.5), and cells that repeat the one above. */

import { figureText } from "./tidy.ts";

/** `nothing`: "-", "n.v.t."; `unknown`: "onbekend", "PM", which deserve an information. */
export type Missing = "nothing" | "unknown";

const NOTHING = new Set(
  "-|--|---|----|n.v.t.|nvt|n.v.t|nvt.|n v t|n/a|n.a.|na.|niet van toepassing|(leeg)|[leeg]|<leeg>|-leeg-|(geen)|(blanco)|null|(null)|nihil".split(
    "|",
  ),
);
/** Empty where a value of a type is asked ("doorlopend": there is no last day); in a column of text these are words like any other. */
const NOTHING_AS_VALUE = new Set(
  "geen|leeg|.|..|...|…|/|\\|_|x.x|niets|none|geen mening|weet niet|weet ik niet|w.n.|wn|geen antwoord|niet ingevuld|geen opgave|n.g.|blanco|onbepaald|onbepaalde tijd|voor onbepaalde tijd|onbep. tijd|onbep.|doorlopend|geen einddatum|zonder einddatum|geen einde|tot opzegging|€ -|€-|€ -,-|€ -,--|-,-|-,--|eur -".split(
    "|",
  ),
);
/** Said by who was asked: beside yes and no these are a third answer, and no empty cell. */
const THIRD_ANSWERS = new Set(
  "blanco|blanco gestemd|geen mening|weet niet|weet ik niet|w.n.|wn|geen antwoord|geen idee|neutraal|onthouding".split(
    "|",
  ),
);
const UNKNOWN = new Set(
  "?|??|???|pm|p.m.|p.m|pm.|memorie|pro memorie|onbekend|onbek.|onb.|onb|nog niet bekend|niet bekend|nog onbekend|nnb|nb|n.b.|n.b|n.n.b.|n.n.b|ntb|n.t.b.|n.t.b|nog te bepalen|nader te bepalen|nog te bespreken|tbd|t.b.d.|tbc|volgt|volgt nog|nog invullen|in te vullen|unknown|n.o.t.k.|nog overleggen|nog geen|(nog geen)|(onbekend)|(nog niet bekend)|(nog onbekend)|(volgt)".split(
    "|",
  ),
);
const UNKNOWN_AS_VALUE = new Set(
  "geen idee|vervalt|vervallen|in overleg|nader overeen te komen|i.o.|nog open|open|later|binnenkort|zsm|z.s.m.|lopend|loopt|loopt nog|heden".split(
    "|",
  ),
);
/** Under a day or a term: it goes on, and there is nothing left to ask. */
const NO_END = new Set(
  "onbepaald|onbepaalde tijd|voor onbepaalde tijd|onbep. tijd|onbep.|doorlopend|lopend|loopt|loopt nog|loopt door|heden|geen einddatum|zonder einddatum".split(
    "|",
  ),
);
const DITTO = new Set(
  [
    '"',
    "''",
    '""',
    "„",
    "”",
    "“",
    "〃",
    ",,",
    "id.",
    "id",
    "idem",
    "idem.",
    "idem dito",
    "dito",
    "dito.",
    "ditto",
    "zie boven",
    "zie hierboven",
    "als boven",
    "ibid.",
    "↑",
    "^",
  ].map((text) => figureText(text)),
);
/** The first signs of dittos; signs outside ASCII, white space and "`" may be brought to one of them. */
const DITTO_STARTS: ReadonlySet<string> = new Set(["`", ...[...DITTO].map((text) => text.charAt(0))]);
const ERROR =
  /^#(?:n\/[ab]|ref!|verw!|value!|waarde!|name\?|naam\?|div\/0!|deel\/0!|num!|getal!|null!|leeg!|spill!|calc!|overloop!|getting_data|blocked!)$/i;
const LONGEST = 24;

/** `asValue`: a date, amount, figure is asked for; otherwise the column holds text. */
export function missingIn(text: string, asValue: boolean): Missing | null {
  if (text.length > LONGEST + 8) return null;
  const plain = figureText(text).replace(/\s*\*+$/, "");
  if (plain.length > LONGEST) return null;
  if (NOTHING.has(plain) || (asValue && NOTHING_AS_VALUE.has(plain))) return "nothing";
  return UNKNOWN.has(plain) || (asValue && UNKNOWN_AS_VALUE.has(plain)) ? "unknown" : null;
}

/** "Onbepaalde tijd" where a day or a term is asked. */
export function saysNoEnd(text: string): boolean {
  return text.length <= LONGEST + 8 && NO_END.has(figureText(text));
}

/** Whether somebody answered without saying yes or no: "blanco", "weet niet". */
export function isThirdAnswer(text: string): boolean {
  return text.length <= LONGEST && THIRD_ANSWERS.has(figureText(text));
}

/** "idem", '"', "〃": the value of the cell above. Asked of every cell, so the first sign decides mostly. */
export function isDitto(text: string): boolean {
  return text.length <= 16 && startsAsDitto(text) && DITTO.has(figureText(text));
}

function startsAsDitto(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= 32 || code > 126 || DITTO_STARTS.has(text.charAt(0).toLowerCase());
}

/** Error values that came in as text, from a .csv or pasted, in Dutch or English. */
export function isErrorText(text: string): boolean {
  return text.length <= 14 && text.charCodeAt(0) === 35 && ERROR.test(text);
}
