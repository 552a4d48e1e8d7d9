/** What a table is about: headings, content, neighbours and the sheet's name each add to the kinds they speak for. */

import type { Frame } from "./frame.ts";
import type { KnownKind } from "./headings/fields/fields.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { type FieldMatch, fieldsFor, KNOWN_KINDS } from "./headings/vocabulary.ts";
import { hasWord, wordsOf } from "./headings/words.ts";
import { addContent } from "./kind-content.ts";
import { Tally } from "./kind-tally.ts";
import type { Reason, TableKind } from "./recognised.ts";
import { rhythmColumns } from "./rhythm-columns.ts";
import { rotaColumns } from "./rota.ts";
import { judgedColumns } from "./sign-columns.ts";
import { BARE_NAME, type TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

export interface KindChoice {
  readonly kind: TableKind;
  /** 0–1 */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Less than this, and the table is of no kind that we know. */
const ENOUGH = 2.2;
/** Of that, so much must come from the table itself: a sheet's name alone says too little. */
const ENOUGH_OF_ITS_OWN = 1.2;

export function chooseKind(signs: TableSigns): KindChoice {
  const tally = new Tally();
  addHeadings(signs, tally);
  addNames(signs, tally);
  addContent(signs, tally);
  const [first, second] = tally.ranking();
  if (!first || first.score < ENOUGH || first.own < ENOUGH_OF_ITS_OWN) {
    return { kind: "other", confidence: 0.5, reasons: first?.reasons ?? [] };
  }
  if (isThin(signs, first.kind)) return { kind: "other", confidence: 0.5, reasons: first.reasons };
  const lead = first.score / (first.score + (second?.score ?? 0));
  const weight = Math.min(1, first.score / 6);
  return {
    kind: first.kind,
    confidence: Math.min(0.99, 0.35 + 0.4 * weight + 0.5 * (lead - 0.5)),
    reasons: first.reasons,
  };
}

/** One heading of many that fits says little of what the list is about: "Actie" beside six columns about bicycles. */
function isThin({ frame, profiles, matrix }: TableSigns, kind: KnownKind): boolean {
  if (matrix || rhythmColumns(frame, profiles).length > 0 || !SAID_BY_ONE.has(kind) || frame.layout !== "rows")
    return false;
  if (kind === "task" && rotaColumns(frame, profiles).length >= 2) return false;
  const headings = frame.heads.filter(({ heading }) => heading !== "");
  const fitting = headings.filter(({ heading }) =>
    fieldsFor(heading).some((match) => match.kind === kind && match.likeness >= 0.85),
  );
  return headings.length >= MANY && fitting.length <= headings.length / 5;
}

const MANY = 6;
/** Kinds that a word alone may seem to say. */
const SAID_BY_ONE: ReadonlySet<KnownKind> = new Set(["agreement", "task", "initiative"]);

/** Each field counts once; a heading whose values are of the wrong type counts less. */
function addHeadings({ frame, profiles, matrix }: TableSigns, tally: Tally): void {
  const judged = new Set(judgedColumns(frame, profiles));
  const best = new Map<string, { points: number; match: FieldMatch; heading: string }>();
  frame.heads.forEach((head, at) => {
    if (matrix?.periods.has(at) || head.heading === "") return;
    for (const match of fieldsFor(head.heading)) {
      if (match.field.field === "unitId" && areMeasures(frame, at)) continue;
      // "Schoon" over "goed" and "slecht" is no work to be done.
      if (judged.has(at) && match.kind !== "indicator_score") continue;
      const isBare = match.kind === "initiative" && match.field.field === "name" && BARE_NAME.test(head.heading.trim());
      const tells = match.isShared || isBare ? Math.min(match.field.tells, isBare ? BARE : SHARED) : match.field.tells;
      const points = tells * match.likeness ** 2 * typeFit(match, profiles[at]);
      const key = `${match.kind}.${match.field.field}`;
      if (points > (best.get(key)?.points ?? 0)) best.set(key, { points, match, heading: head.heading });
    }
  });
  for (const { points, match, heading } of best.values()) tally.add(match.kind, points, "heading", heading);
}

/** "kWh" and "m3" under "Eenheid": what is counted, and no home. */
function areMeasures({ cells }: Frame, at: number): boolean {
  const texts = (cells[at] ?? []).slice(0, LOOKED_AT).flatMap(({ value }) => (value ? String(value).trim() : []));
  return texts.length > 0 && texts.every((text) => MEASURE.test(text));
}

const LOOKED_AT = 200;
const MEASURE = /^(kwh|mwh|gj|m[123²³]?|st|stuks?|uur|uren|u|l|ltr|liter|kg|ton|mnd|maand|jaar|post|keer|x)\.?$/i;

/** What a heading tells that lists of other kinds have as well. */
const SHARED = 0.3;
const BARE = 1;

/** Content that is nothing else, also under a heading of words: ticks under "Sleutel" are keys of a door. */
const SURE_TYPES: ReadonlySet<string> = new Set(["phone", "email", "date", "datetime", "postcode", "term"]);

const NAMES: ReadonlySet<string> = new Set(["name", "task"]);

const FIGURES: ReadonlySet<string> = new Set(["integer", "decimal", "amount", "percentage"]);

function typeFit(match: FieldMatch, profile: ColumnProfile | undefined): number {
  if (!profile || profile.filled === 0 || match.field.types.length === 0) return 0.8;
  if (match.field.types.includes(profile.type)) return 1;
  if (SURE_TYPES.has(profile.type) || (profile.type === "boolean" && profile.habits.marks)) return 0.45;
  // Every cell may be text; a name that is a figure in every row is no name but a count.
  // A list of homes names each once: "eenh." over "uur" and "m2" is what is counted.
  if (match.field.field === "unitId" && match.kind === "unit" && profile.distinct < profile.filled * 0.6) return 0.2;
  if (NAMES.has(match.field.field) && FIGURES.has(profile.type)) return 0.3;
  return match.field.types.some((type) => (profile.shares[type] ?? 0) >= 0.5) ? 0.9 : 0.45;
}

/** Sheets with the choices of drop-down lists: their headings name columns of other sheets. */
const CHOICES =
  /\b(keuze\w*|lijsten|lijstjes|dropdowns?|validatie\w*|instellingen|parameters|hulp(blad|tabel\w*)|opzoek\w*|stamgegevens|stamtabel\w*|lookups?)\b/i;

function addNames({ sheetName, titles }: TableSigns, tally: Tally): void {
  if (CHOICES.test(sheetName)) for (const kind of KNOWN_KINDS) tally.add(kind, -3, "sheetName", sheetName);
  const sheet = wordsOf(sheetName);
  const title = wordsOf(titles.join(" "));
  for (const kind of KNOWN_KINDS) {
    const inSheet = TITLE_WORDS[kind].find((word) => hasWord(sheet, word));
    if (inSheet) tally.add(kind, 1.6, "sheetName", sheetName);
    const inTitle = TITLE_WORDS[kind].find((word) => hasWord(title, word));
    if (inTitle) tally.add(kind, 1.3, "neighbours", inTitle);
  }
}
