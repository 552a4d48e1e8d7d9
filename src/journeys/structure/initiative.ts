/** Initiatives go to Initiatieven. */

import { problem } from "../../problems/problem.ts";
import { isBoard, isPhaseHeading } from "../../recognise/board.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { tellBusinessFigures } from "./business-figures.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, tellOtherWords } from "./fill.ts";
import { isNobodyYet } from "./names.ts";
import { OwnNumbers, ownNumber } from "./own-number.ts";
import { placeReach } from "./reach-of-initiative.ts";
import { placeSection } from "./section.ts";
import { hasValue, type SourceRow, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["name", "name"],
  ["location", "location"],
  ["origin", "origin"],
  ["motives", "motives"],
  ["phase", "phase"],
  ["level", "level"],
  ["activity", "activity"],
  ["coreGroup", "coreGroup"],
  ["homes", "homes"],
  ["owner", "leader"],
  ["guide", "guide"],
  ["startsOn", "startsOn"],
  ["evaluationOn", "evaluationOn"],
  ["endsOn", "endsOn"],
  ["endReason", "endReason"],
  ["successorKnown", "successorKnown"],
  ["requested", "requested"],
  ["budget", "budget"],
  ["spent", "spent"],
  ["description", "description"],
  ["note", "note"],
];
/** Columns with a cross under what became of an application. */
const CROSS =
  /^(aangevr\w*|aangevraagd|toegek\w*|toegekend|afgewezen|afgew\w*|goedgekeurd|akkoord|in behandeling|gestopt|afgerond|loopt|gereed|uitgevoerd)$/;
export function initiativePlacer(work: Workspace): Placer {
  const initiatives = tableNamed("zbInitiatieven");
  const numbers = new OwnNumbers();
  return (row) => {
    if (isBoard(row.table.columns.map(({ heading }) => heading))) return { placed: placeBoard(row, work) };
    if (!row.has("name") && !row.has("description") && !row.has("number")) return nothingPlaced(row, work, initiatives);
    const own = ownNumber(row);
    numbers.tellTwice(row, own.own, initiatives.sheet, work);
    const complex = work.complexes.of(row);
    const values = fill(row, initiatives, fieldsOf(row, work), work, complex === undefined ? {} : { complex });
    if (values.location === undefined) placeSection(row, "location", values, work);
    placeStatus(row, values, work);
    placeGranted(row, values, work);
    const name = String(values.name ?? "");
    const placed = work.add(initiatives.name, values, { ...own, name, natural: ["name", "location", "startsOn"] });
    work.initiatives.add(placed.id, name === "" ? [] : [name]);
    if (own.own !== undefined) work.initiatives.addName(placed.id, own.own);
    tellBusinessFigures(row, work);
    return { placed: [placed, ...placeReach(row, placed.id, values.leader, work)] };
  };
}

const PEOPLE: readonly string[] = ["owner", "guide"];

/** Without who leads it or helps it where the list says that there is nobody yet, which is told. */
function fieldsOf(row: SourceRow, work: Workspace): FieldColumns {
  const nobody = PEOPLE.flatMap((field) => row.find(field) ?? []).filter(({ cell }) =>
    isNobodyYet(textOfValue(cell.value)),
  );
  for (const cell of nobody) {
    const text = textOfValue(cell.cell.value);
    work.problems.add(`V022|${row.table.sheet}|${cell.heading}|${text}`, row.placeOf(cell), (places) =>
      problem("V022", "info", places, { text }),
    );
  }
  return nobody.length === 0 ? FIELDS : FIELDS.filter(([field]) => !nobody.some((cell) => cell.field === field));
}

const IDEA = /^idee/i;

/** Every name on a board is an initiative in the phase of its column. */
function placeBoard(row: SourceRow, work: Workspace): Placed[] {
  const initiatives = tableNamed("zbInitiatieven");
  const { complex, location } = { complex: work.complexes.of(row), location: row.textOf("location") };
  const names = row.leftOver().filter(({ heading, cell }) => isPhaseHeading(heading) && hasValue(cell));
  for (const cell of names.length > 0 ? row.cellsOf("location") : []) row.use(cell);
  return names.map((cell) => {
    const name = textOfValue(cell.cell.value);
    const heading = lowerHalf(cell.heading);
    // An idea is in no phase yet.
    const phase = IDEA.test(heading.trim()) ? null : work.lists.find("phase", heading);
    if (phase !== null) tellOtherWords(row, cell, columnNamed(initiatives, "phase"), heading, phase, work);
    const values: PlannedRow = {
      name,
      ...(complex === undefined ? {} : { complex }),
      ...(location === "" ? {} : { location }),
      // A word that is no phase of ours stays beside it.
      ...(phase === null ? { note: heading } : { phase }),
    };
    row.use(cell);
    const placed = work.add(initiatives.name, values, { name, natural: ["name", "location", "startsOn"] });
    work.initiatives.add(placed.id, [name]);
    return placed;
  });
}

/**
 * A status, or the one cross under "aangevraagd", "loopt", "gestopt" and the like, is a phase where it is the word for one.
 * What it says besides has no column and goes to Overig.
 */
function placeStatus(row: SourceRow, values: PlannedRow, work: Workspace): void {
  if (values.phase !== undefined) return;
  const status = row.find("status");
  const crossed = row.leftOver().filter(({ cell, column }) => cell.value === true && !column?.leftOut);
  const [cross, more] = crossed.filter(({ heading }) => CROSS.test(normalise(lowerHalf(heading))));
  const isWord = status !== null && typeof status.cell.value === "string";
  const cell = isWord ? status : more === undefined ? cross : undefined;
  if (!cell) return;
  const phase = work.lists.find("phase", isWord ? textOfValue(cell.cell.value) : lowerHalf(cell.heading));
  if (phase === null) return;
  values.phase = phase;
  row.use(cell);
}

/** "Status / Toegekend" → "Toegekend" */
function lowerHalf(heading: string): string {
  return heading.split(" / ").at(-1) ?? heading;
}

/** What was granted is what there is to spend, when no budget is named. */
function placeGranted(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const granted = row.find("granted");
  if (!granted || typeof granted.cell.value === "boolean") return;
  if (values.budget === undefined) fill(row, tableNamed("zbInitiatieven"), [["granted", "budget"]], work, values);
  else if (String(values.budget) === String(Number(textOfValue(granted.cell.value)))) row.use(granted);
}
