/** Allocation keys go to Verdeelsleutels; the weight of each home in a key goes to Gewichten. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put, tellOtherWords } from "./fill.ts";
import { addHomeOf } from "./homes-of-weights.ts";
import { homesThatComeTwice, tellHomeTwice } from "./homes-twice.ts";
import { keyNamed, keyNumbered } from "./keys-of-lists.ts";
import { kindOfKey } from "./kind-of-key.ts";
import { unitReference } from "./references.ts";
import { shownText } from "./shown-text.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import { readWeight, type WeightForm, weightForm } from "./weight-form.ts";
import type { Workspace } from "./workspace.ts";

const KEY: FieldColumns = [
  ["kind", "kind"],
  ["rounding", "rounding"],
  ["periodMethod", "period"],
  ["denominator", "denominator"],
];
const WEIGHT: FieldColumns = [
  ["from", "from"],
  ["until", "to"],
  ["note", "note"],
];
/** Columns that are a weight themselves, with the kind of key that they make. */
const MEASURES: readonly (readonly [field: string, kind: string])[] = [
  ["area", "m²"],
  ["persons", "personen"],
];
const GENERIC =
  /^(gewicht(en)?|weging(sfactor)?|factor|aandeel|aandelen|breukdeel|breuk|punten|eenheden|de(e)?l(en)?|weight|share|teller|fractie|verdeelpunten|rekeneenheden)$/;

export function allocationKeyPlacer(source: SourceTable, work: Workspace): Placer {
  const keys = tableNamed("zbVerdeelsleutels");
  const columns = weightColumns(source);
  const isNamed = hasNamedWeights(source);
  const forms = new WeightForms(source);
  const twice = homesThatComeTwice(source);
  return (row) => {
    const complex = work.complexes.of(row);
    const weights = row.has("unitId") ? weightsOf(row, columns, isNamed) : [];
    const named = columns.size > 0 ? null : row.find("key");
    if (weights.length === 0) {
      if (!named) return nothingPlaced(row, work, keys);
      row.use(named);
      const text = textOfValue(named.cell.value);
      const key = keyNumbered(text, complex, row, work) ?? keyNamed(text, complex, row, work);
      fill(row, keys, [...KEY, ["note", "note"]], work, key);
      kindFromName(row, named, key, work);
      return { placed: [{ table: keys.name, id: String(key.id) }] };
    }
    if (twice.has(row.row)) {
      tellHomeTwice(row, work);
      return { placed: [] };
    }
    addHomeOf(row, complex, weights, work);
    const unit = unitReference(row, complex, { table: "zbGewichten", key: "unit" }, work);
    if (named) row.use(named);
    const ofRow = named ? textOfValue(named.cell.value) : undefined;
    const shared = fill(row, tableNamed("zbGewichten"), WEIGHT, work, unit === undefined ? {} : { unit });
    const placed = weights.map((cell) => {
      const name = ofRow ?? columns.get(cell.key) ?? nameOfColumn(cell, row, isNamed);
      const key = keyNamed(name, complex, row, work);
      return placeWeight(row, cell, key, shared, forms.of(cell.key), work);
    });
    takePart(row);
    // What stands beside the weights is said of the home, when there is one.
    const isThere = unit !== undefined && "id" in work.units.find(unit, complex);
    return { placed, ...(isThere ? { belongsTo: { table: "zbEenheden", id: unit } } : {}) };
  };
}

/** "Per woning gelijk" and "35% gelijk / 65% naar m2" say how the key divides, when no column does. */
function kindFromName(row: SourceRow, cell: SourceCell, key: PlannedRow, work: Workspace): void {
  const kind = key.kind === undefined ? kindOfKey(String(key.name)) : null;
  if (kind === null) return;
  key.kind = kind;
  tellOtherWords(row, cell, columnNamed(tableNamed("zbVerdeelsleutels"), "kind"), String(key.name), kind, work);
}

/** The forms of the columns of weights, each found when it is first asked for. */
class WeightForms {
  private readonly known = new Map<string, WeightForm>();
  private readonly source: SourceTable;

  constructor(source: SourceTable) {
    this.source = source;
  }

  of(key: string): WeightForm {
    const known = this.known.get(key) ?? weightForm(this.texts(key));
    this.known.set(key, known);
    return known;
  }

  private *texts(key: string): Iterable<string> {
    for (const { cells } of this.source.table.rows) {
      const cell = cells.get(key);
      if (cell && hasValue(cell)) yield textOfValue(cell.value);
    }
  }
}

/** "Gewicht per sleutel / lift", "Gewicht per sleutel / tuin": every column under one such heading is a key, by its lower half. */
function weightColumns(source: SourceTable): ReadonlyMap<string, string> {
  const found = source.table.columns.flatMap(({ column, heading, derived, leftOut }) => {
    const match = /^(.*\b(?:gewicht|sleutel|verdeelsleutel|weging|verdeling)\w*\b.*?) \/ (.+)$/is.exec(heading);
    return match && !derived && !leftOut
      ? [[String(column), (match[2] ?? "").replace(/\s+/g, " ").trim()] as const]
      : [];
  });
  return new Map(source.has("unitId") && found.length >= 2 ? found : []);
}

/** The weights of a home: of the columns of weights, else floor area or persons, else whether it takes part. */
function weightsOf(row: SourceRow, columns: ReadonlyMap<string, string>, isNamed: boolean): SourceCell[] {
  if (columns.size > 0) return row.leftOver().filter(({ key, cell }) => columns.has(key) && hasValue(cell));
  const weights = row.cellsOf("weight");
  // "Aandeel %" beside the floor area is what that area comes to.
  const measured = MEASURES.flatMap(([field]) => row.cellsOf(field));
  if (weights.length === 1 && measured.length === 1 && weights[0] && isShareOf(weights[0])) return measured;
  // "Gelijk" beside "m2" and "bewoners": a key each. "Gewicht" is the weight that these led to.
  if (isNamed) return [...weights, ...MEASURES.flatMap(([field]) => row.cellsOf(field))];
  if (weights.length > 0) return weights;
  for (const [field] of MEASURES) if (!row.source.has("weight") && row.has(field)) return row.cellsOf(field);
  return row.cellsOf("participates");
}

/** "Nee" and "nee, begane grond". */
function takesNoPart(row: SourceRow): boolean {
  const value = row.find("participates")?.cell.value;
  return value === false || (typeof value === "string" && /^(?:nee|niet|geen)\b/i.test(value.trim()));
}

function hasNamedWeights(source: SourceTable): boolean {
  const keys = source.keysOf("weight");
  return keys.length > 0 && !source.has("key") && keys.every((key) => !isGeneric(source.columnOf(key)?.heading ?? ""));
}

function isShareOf({ heading, column }: SourceCell): boolean {
  return column?.type === "percentage" && isGeneric(heading.replace(/%|\bprocent\b|\bpct\b/gi, " "));
}

function isGeneric(heading: string): boolean {
  return GENERIC.test(normalise(heading));
}

function placeWeight(
  row: SourceRow,
  cell: SourceCell,
  key: PlannedRow,
  shared: PlannedRow,
  form: WeightForm,
  work: Workspace,
): Placed {
  const table = tableNamed("zbGewichten");
  fill(row, tableNamed("zbVerdeelsleutels"), KEY, work, key);
  const values: PlannedRow = { ...shared, key: String(key.id) };
  const measure = MEASURES.find(([field]) => field === cell.field);
  const { value } = cell.cell;
  const read = readWeight(textOfValue(value), form);
  const isOut = takesNoPart(row);
  if (/^verbruik\b/.test(normalise(cell.heading))) key.kind ??= "verbruik";
  if (isOut && measure) {
    // Its floor area is what it is; of these costs it bears nothing.
    values.weight = 0;
    key.kind ??= measure[1];
    tellOut(row, cell, work);
  } else if (typeof value === "boolean") {
    values.weight = value ? 1 : 0;
    key.kind ??= "gelijk";
    row.use(cell);
  } else if (read) {
    values.weight = read.weight;
    row.use(cell);
    if (!read.isExact) work.account.keepRest(cell, shownText(cell));
    if (isOut && read.weight !== 0) tellOut(row, cell, work);
    if (form.kind !== "figures" || FRACTION.test(normalise(cell.heading))) {
      key.kind ??= "breukdeel";
    }
    if (form.kind !== "figures") {
      key.denominator ??= form.kind === "parts" ? form.denominator : 1;
    } else if (measure) key.kind ??= measure[1];
  } else put(row, cell, table, "weight", work, values);
  // A home that does not take part keeps its row, with weight nought; a weight that contradicts that stays.
  if (values.weight === undefined && isOut) values.weight = 0;
  return work.add(table.name, values, { natural: ["key", "unit", "from"] });
}

const FRACTION = /\b(?:breukdeel|breukdelen|breuk|fractie)\b/;

/** A figure under a weight, of a home that takes no part. */
function tellOut(row: SourceRow, cell: SourceCell, work: Workspace): void {
  const isWeight = cell.field === "weight";
  const { sheet } = row.table;
  work.problems.add(`S056|${sheet}|${cell.heading}`, row.placeOf(cell), (places) =>
    problem("S056", "warning", places, { sheet, heading: cell.heading, isWeight, hits: places.length }),
  );
}

/** Whether a home takes part is said by its weight, unless the two contradict each other. */
function takePart(row: SourceRow): void {
  const cell = row.find("participates");
  if (cell?.cell.value === true) row.use(cell);
}

/** "Aandeel lift" names the key; "gewicht" does not, and then the sheet's name must do. `isNamed`: all weights of the list are called after keys. */
function nameOfColumn(cell: SourceCell, row: SourceRow, isNamed: boolean): string {
  const isOwn = cell.field === "weight" ? !isGeneric(cell.heading) : isNamed && !row.cellsOf("weight").some(isShareOf);
  const own = isOwn ? cell.heading : "";
  const titled = /^\s*(?:verdeel)?sleutel\s+\S/i.test(row.table.context.title ?? "")
    ? row.table.context.title
    : undefined;
  return own.replace(/\s+/g, " ").trim() || row.row.section || titled || row.table.sheet;
}
