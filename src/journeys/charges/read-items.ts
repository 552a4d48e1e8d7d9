/** Cost items: what a service cost or is expected to cost, what of it may be charged, and by which key. */

import { dayOf } from "../../days/day.ts";
import type { AllowanceRule } from "../../domain/charges/allowance-rule.ts";
import type { AdministrationKind, CostItem } from "../../domain/charges/cost-item.ts";
import { type Place, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { costItems } from "../../schema/tables/cost-items.ts";
import { ruleOfWord } from "./allowance-words.ts";
import { centsIn, centsOrNull, figureIn, idIn, isFilledIn, nameWithoutId, type Reading } from "./reading.ts";

type ItemRow = TableRow<typeof costItems>;

/** A service has one name: that of its first row in the complex. Estimate and actual costs share it. */
export interface ReadItems {
  readonly items: readonly CostItem[];
  /** Id of an item → its name as written. */
  readonly names: ReadonlyMap<string, string>;
  readonly keysInUse: KeysInUse;
  readonly withoutKind: readonly ItemWithoutKind[];
}

/** A row that says neither estimate nor actual: a cost that no calculation knows. */
export interface ItemWithoutKind {
  readonly name: string;
  readonly complex: string;
  /** NaN: cannot be read. Null: not filled in. */
  readonly year: number | null;
  readonly source: string;
}

/** Which keys divide costs of one complex, and which those of several together; some do both. */
export interface KeysInUse {
  readonly within: ReadonlySet<string>;
  readonly across: ReadonlySet<string>;
}

const ALL_COMPLEXES = " (alle complexen)";

/** A key for one complex at a time that also divides costs over all its homes goes on under another name for those. */
export function acrossName(key: string, { within, across }: KeysInUse): string {
  return within.has(key) && across.has(key) ? `${key}${ALL_COMPLEXES}` : key;
}

/** The key as the workbook names it. */
export function ownName(key: string): string {
  return key.endsWith(ALL_COMPLEXES) ? key.slice(0, -ALL_COMPLEXES.length) : key;
}

/**
 * The cost items. Without a complex of its own an item takes the one of its key; when that has none either, its costs are those
 * of every home in the key. An item that says neither estimate nor actual cannot be used.
 */
export function readItems(reading: Reading): ReadItems {
  const { costItems, allocationKeys } = reading.tables;
  const { ids, sources } = reading;
  sources.add(costItems, {
    amountCents: "amount",
    vatRate: "vat",
    rule: "allowance",
    kind: "estimate",
    balanceCents: "fundBalance",
  });
  const keys = new Map(allocationKeys.rows.map(({ values }) => [idIn(ids.keys, values.id), values]));
  const services = new Map<string, string>();
  const names = new Map<string, string>();
  const [within, across] = [new Set<string>(), new Set<string>()];
  const unusual = { heat: [] as Place[], none: [] as Place[] };
  const withoutKind: ItemWithoutKind[] = [];
  const items = costItems.rows.flatMap((row): CostItem[] => {
    const { values } = row;
    isFilledIn(reading, costItems, row, "id", "warning");
    const source = sources.nameOf(costItems, row.at);
    const id = values.id === null ? nameWithoutId(costItems, row.at) : idIn(ids.items, values.id);
    const key = idIn(ids.keys, values.key);
    const complex = idIn(ids.complexes, values.complex ?? keys.get(key)?.complex ?? null);
    if (!isFilledIn(reading, costItems, row, "estimate")) {
      withoutKind.push({ name: values.name ?? id, complex, year: figureIn(row, "year"), source });
      return [];
    }
    if (!isFilledIn(reading, costItems, row, "key")) sources.tell({ source, field: "key" });
    if (keys.has(key)) (complex === "" ? across : within).add(key);
    mentionOtherComplex(reading, row, complex, keys.get(key)?.complex ?? null);
    const name = values.name ?? id;
    names.set(id, name);
    const service = `${complex} ${fold(name).replace(/\s+/g, " ")}`;
    if (!services.has(service)) services.set(service, name);
    if (figureIn(row, "year") === null && values.from === null && values.to === null)
      if (!isFilledIn(reading, costItems, row, "year")) sources.tell({ source, field: "from" });
    const said = ADMINISTRATION[values.administration ?? ""];
    const derived = administrationOf(values.veraCode, keys.get(key)?.kind ?? null);
    const place = costItems.placeOf(row.at, isHeat(values.veraCode) ? "veraCode" : "key");
    if (said === undefined && derived !== "other" && place) unusual[derived].push(place);
    return [
      {
        id,
        complex,
        service: services.get(service) ?? name,
        kind: values.estimate === "begroting" ? "estimate" : "actual",
        ...periodOf(row),
        amountCents: centsIn(row, "amount"),
        vatRate: figureIn(row, "vat"),
        rule: ruleOf(row),
        key,
        chargeable: true,
        administration: said ?? derived,
        proof: values.proof,
        source,
      },
    ];
  });
  for (const kind of ["heat", "none"] as const)
    if (unusual[kind].length > 0) reading.problems.push(problem("B014", "info", unusual[kind], { kind }));
  const keysInUse = { within, across };
  const named = items.map((item) => (item.complex === "" ? { ...item, key: acrossName(item.key, keysInUse) } : item));
  return { items: named, names, keysInUse, withoutKind };
}

/** A key of one complex for costs of another: it may be meant, and it is surely worth a look (B015). */
function mentionOtherComplex({ tables, ids, problems }: Reading, row: ItemRow, complex: string, own: string | null) {
  const ofKey = idIn(ids.complexes, own);
  if (ofKey === "" || complex === ofKey) return;
  const place = tables.costItems.placeOf(row.at, "key");
  const facts = { key: idIn(ids.keys, row.values.key), complex, ofKey };
  problems.push(problem("B015", "warning", place ? [place] : [], facts));
}

/** The first and last day; those of the year where a cell is empty, NaN where it cannot be known. */
function periodOf(row: ItemRow): { readonly from: number; readonly to: number } {
  const year = figureIn(row, "year");
  const [first, last] = year === null ? [null, null] : [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return { from: figureIn(row, "from") ?? first ?? Number.NaN, to: figureIn(row, "to") ?? last ?? Number.NaN };
}

/** The rule that was chosen, with the figures that it needs. */
function ruleOf(row: ItemRow): AllowanceRule | null {
  const rule = ruleOfWord(row.values.allowance);
  if (rule?.kind === "caretaker") return { ...rule, hours: figureIn(row, "hours") };
  if (rule?.kind === "fund") return { ...rule, balanceCents: centsOrNull(row, "fundBalance") };
  return rule;
}

/** The choices of "Administratiekosten". */
export const ADMINISTRATION: Readonly<Record<string, AdministrationKind>> = {
  overig: "other",
  warmte: "heat",
  "warmte uitbesteed": "heatOutsourced",
  geen: "none",
};

/** Codes for what brings heat: the percentage over those is lower (policy book p. 43). */
const HEAT: readonly string[] = ["WAI", "WWI"];

function isHeat(veraCode: string | null): boolean {
  return veraCode !== null && HEAT.includes(veraCode);
}

/**
 * Which percentage of administration costs goes over an item that does not say so itself. Gas without a meter is heat
 * too; what a home's own meter measures is a utility and no service charge. What is not "other" is told (B014).
 */
function administrationOf(
  veraCode: string | null,
  keyKind: string | null,
): Exclude<AdministrationKind, "heatOutsourced"> {
  if (isHeat(veraCode) || keyKind === "35/65") return "heat";
  return keyKind === "verbruik" ? "none" : "other";
}
