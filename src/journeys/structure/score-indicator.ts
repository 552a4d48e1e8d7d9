/** What was measured: the indicator of a measurement, by the words of its row, its heading or its list. */

import { tableNamed } from "../../schema/workbook-schema.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { saysOnlyThat, YEAR } from "./score-time.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const INDICATOR: FieldColumns = [
  ["effectGroup", "effectGroup"],
  ["group", "forWhom"],
];
/** What a list of indicators says of each; elsewhere "eenheid" is a home. */
const OF_INDICATOR: FieldColumns = [
  ["unit", "unit"],
  ["source", "source"],
];

/** What a cell measures, in the words of its heading; of a heading that names nothing, those of its list. */
export function nameOf(cell: SourceCell, row: SourceRow): string {
  const heading = cell.heading.replace(/\s+/g, " ").trim();
  // What was asked stands over a table of answers.
  const { question, title } = row.table.context;
  const counted = title === undefined ? undefined : COUNTED.exec(title)?.[1];
  const sheet = question ?? counted ?? (title !== undefined && SAYS_WHAT.test(title) ? title : row.table.sheet);
  // What stands over a cross is the answer, and says nothing of what was asked.
  const isTicked = cell.field === "answer" && cell.cell.value === true;
  if (cell.column?.period !== undefined || heading === "" || isTicked) return sheet;
  // The year is its period: "Cijfer 2023" and "Cijfer 2024" are one series.
  const words = heading.replace(YEAR, " ").replace(/\s+/g, " ").trim();
  return saysOnlyThat(heading) ? `${sheet}: ${words || heading}` : heading;
}

/** A title that names a mark: "Rapportcijfer schoonmaak". */
const SAYS_WHAT = /^(?:(?:rapport)?cijfers?|scores?|waardering|tevredenheid)\b.*\p{L}{3}/iu;

/** "Aantal klachten schoonmaak per maand 2026". */
const COUNTED = /^(aantal \p{L}.{2,60}?)(?: per (?:maand|week|kwartaal|jaar))?(?: (?:in )?(?:19|20)\d\d)?$/iu;

const SURVEY = /\b(enqu[eê]tes?|survey|vragenlijst(en)?|peiling|bewonersonderzoek|respondent(en)?)\b/i;

/** A question, or a sheet of answers. */
function isAsked(name: string, { table }: SourceRow): boolean {
  return /\?\s*(\(|:|$)/.test(name) || SURVEY.test(`${table.sheet} ${table.context.title ?? ""}`);
}

/** The indicator with a name, with what the row says of it; a new one when there is none. */
export function indicatorFor(name: string, row: SourceRow, work: Workspace): string {
  const indicators = tableNamed("zbIndicatoren");
  const found = work.indicators.find(name);
  const values = "id" in found ? work.indicatorRows.get(found.id) : undefined;
  if ("id" in found && !values) return found.id;
  // Of answers of people fewer than five are not shown (product J8); that has to be known of each question.
  const source = isAsked(name, row) && !row.source.has("source") ? { source: "enquête" } : {};
  const known = values ?? work.draft(indicators.name).add({ name, ...source }, { name, natural: ["name"] });
  const id = String(known.id);
  fill(row, indicators, row.source.has("indicator") ? [...INDICATOR, ...OF_INDICATOR] : INDICATOR, work, known);
  if (!values) {
    work.indicators.add(id, [name]);
    work.indicatorRows.set(id, known);
  }
  return id;
}
