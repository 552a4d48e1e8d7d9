/**
 * The engine's side of the Dashboard: what each of its formulas must give. Written apart from the formulas, so that the two
 * check each other.
 */

import { addMonths } from "../../days/day.ts";
import { LISTS } from "../lists.ts";
import { type ComputedContext, numberIn, type RowValue, type RowValues, rounded, same, textIn } from "../row-value.ts";
import { DASHBOARD_CELLS, NAME_LENGTH } from "./cells.ts";
import { CARD, CHARGE_BLOCK, EURO_BLOCK, INDICATOR_BLOCK, PHASE_BLOCK } from "./layout.ts";

/** Rows of a table with the results of its computed columns. */
export type WholeRows = (table: string) => readonly RowValues[];

/** Every cell of the Dashboard by its address. */
export function dashboardValues(
  rowsOf: WholeRows,
  { referenceDay, reportingYear }: Pick<ComputedContext, "referenceDay" | "reportingYear">,
): ReadonlyMap<string, RowValue> {
  const values = new Map<string, RowValue>(
    DASHBOARD_CELLS.flatMap((cell): [string, RowValue][] =>
      "constant" in cell ? [[cell.address, cell.constant]] : [],
    ),
  );
  for (const [address, value] of [
    ...initiatives(rowsOf),
    ...hoursWorked(rowsOf, referenceDay),
    ...charges(rowsOf),
    ...savedEuros(rowsOf, reportingYear),
    ...indicators(rowsOf),
  ]) {
    values.set(address, value);
  }
  return values;
}

type Cells = [address: string, value: RowValue][];

const phases = LISTS.phase?.values ?? [];

function initiatives(rowsOf: WholeRows): Cells {
  const rows = rowsOf("zbInitiatieven");
  const counts = phases.map((phase) => rows.filter((row) => same(row.phase, phase)).length);
  const count = (...names: string[]) => names.reduce((total, name) => total + (counts[phases.indexOf(name)] ?? 0), 0);
  const all = total(counts);
  const work = count("uitvoering");
  const before = all - count("uitvoering", "evaluatie", "stoppen");
  const complexHomes = total(rowsOf("zbComplexen").map(({ homes }) => numberIn(homes) ?? 0));
  const homes = rows.filter((row) => !same(row.phase, "stoppen")).map((row) => numberIn(row.homes) ?? 0);
  return [
    [`A${CARD.value}`, count("uitvoering", "evaluatie")],
    [
      `A${CARD.note}`,
      all === 0
        ? "Zet uw eerste initiatief op Initiatieven"
        : `${before} in voorbereiding, ${count("stoppen")} gestopt`,
    ],
    [`B${CARD.value}`, total(homes)],
    [
      `B${CARD.note}`,
      complexHomes === 0 ? "Vul de complexen in op Complexen" : `van ${complexHomes} in alle complexen`,
    ],
    [`A${PHASE_BLOCK.title}`, phaseTitle(all, work)],
    ...counts.map((own, k): [string, RowValue] => [`B${PHASE_BLOCK.first + k}`, own]),
  ];
}

function phaseTitle(all: number, work: number): string {
  if (all === 0) return "Nog geen initiatieven";
  if (all > 1) return `${work} van de ${all} initiatieven ${work === 1 ? "is" : "zijn"} in uitvoering`;
  return work === 1 ? "Het initiatief is in uitvoering" : "Het initiatief is nog niet of niet meer in uitvoering";
}

function hoursWorked(rowsOf: WholeRows, referenceDay: number | null): Cells {
  const rows = rowsOf("zbUren").filter(({ hours }) => numberIn(hours) !== null);
  const note = rows.length === 0 ? "Schrijf gewerkte uren op Uren" : "gemiddeld over drie maanden";
  if (referenceDay === null || rows.length === 0) {
    return [
      [`C${CARD.value}`, "–"],
      [`C${CARD.note}`, note],
    ];
  }
  const from = addMonths(referenceDay, -3);
  const recent = rows.filter(({ on }) => {
    const day = numberIn(on);
    return day !== null && day > from && day <= referenceDay;
  });
  return [
    [`C${CARD.value}`, rounded(total(recent.map(({ hours }) => numberIn(hours) ?? 0)) / 3, 1)],
    [`C${CARD.note}`, note],
  ];
}

function charges(rowsOf: WholeRows): Cells {
  const homes = rowsOf("zbPerEenheid").filter(({ oldPerMonth }) => numberIn(oldPerMonth) !== null);
  const mean = (rows: readonly RowValues[], key: string) =>
    rounded(total(rows.map((row) => numberIn(row[key]) ?? 0)) / rows.length, 2);
  const complexes = changedComplexes(rowsOf);
  const slots = Array.from({ length: CHARGE_BLOCK.rows }, (_, k): Cells => {
    const row = CHARGE_BLOCK.first + k;
    const complex = complexes[k];
    const own = complex ? rowsOf("zbPerEenheid").filter((home) => same(home.complex, complex.id)) : [];
    return [
      [`A${row}`, complex ? textIn(complex.name) : ""],
      [`B${row}`, own.length === 0 ? 0 : mean(own, "oldPerMonth")],
      [`C${row}`, own.length === 0 ? 0 : mean(own, "newPerMonth")],
      [`D${row}`, complex ? textIn(complex.id) : ""],
    ];
  });
  if (homes.length === 0) {
    return [
      [`D${CARD.value}`, "–"],
      [`D${CARD.note}`, "Laat de servicekosten herberekenen"],
      [`A${CHARGE_BLOCK.title}`, "Nog geen herberekening van de servicekosten"],
      ...slots.flat(),
    ];
  }
  const [before, after] = [mean(homes, "oldPerMonth"), mean(homes, "newPerMonth")];
  return [
    [`D${CARD.value}`, rounded(before - after, 2)],
    [`D${CARD.note}`, `van ${euroText(before)} naar ${euroText(after)}`],
    [`A${CHARGE_BLOCK.title}`, `Een woning gaat gemiddeld van ${euroText(before)} naar ${euroText(after)} per maand`],
    ...slots.flat(),
  ];
}

/** The complexes with a recalculation, the largest change first; with the same change in the order of the table. */
function changedComplexes(rowsOf: WholeRows): RowValues[] {
  const changes = new Map<string, number>();
  for (const { complex, effect } of rowsOf("zbHerberekening")) {
    const id = textIn(complex).toLowerCase();
    if (id !== "") changes.set(id, (changes.get(id) ?? 0) + (numberIn(effect) ?? 0));
  }
  return rowsOf("zbComplexen")
    .flatMap((complex, at) => {
      const change = changes.get(textIn(complex.id).toLowerCase());
      return change === undefined ? [] : [{ complex, at, size: Math.round(Math.abs(rounded(change * 100, 0))) }];
    })
    .sort((one, other) => other.size - one.size || one.at - other.at)
    .map(({ complex }) => complex);
}

function savedEuros(rowsOf: WholeRows, reportingYear: number | null): Cells {
  const rows = rowsOf("zbBusinesscase");
  const first = rows
    .map(({ year }) => numberIn(year))
    .reduce((least, year) => (least === null || (year !== null && year < least) ? year : least), null);
  const years = Array.from({ length: EURO_BLOCK.rows }, (_, k) => {
    const year = (first ?? reportingYear ?? Number.NaN) + k;
    const own = rows.filter((row) => numberIn(row.year) === year);
    const sum = (key: string) => total(own.map((row) => numberIn(row[key]) ?? 0));
    return {
      year,
      residents: rounded(sum("toResidents"), 2),
      reinvested: rounded(sum("saving") + sum("ownOverhead") - sum("result"), 2),
      corporation: rounded(sum("result") - sum("toResidents"), 2),
    };
  });
  const residents = total(years.map((year) => year.residents));
  const saved = total(years.map((year) => year.residents + year.reinvested + year.corporation));
  const isKnown = rows.some(({ saving }) => numberIn(saving) !== null);
  const none = isKnown ? "Er is in deze jaren geen besparing" : "Nog geen businesscase";
  const cents = saved > 0 ? rounded((100 * residents) / saved, 0) : 0;
  return [
    [`A${EURO_BLOCK.title}`, saved > 0 ? `Van elke bespaarde euro gaat ${cents} cent naar bewoners` : none],
    ...years.flatMap(({ year, residents: own, reinvested, corporation }, k): Cells => {
      const row = EURO_BLOCK.first + k;
      return [
        [`A${row}`, Number.isNaN(year) ? "" : String(year)],
        [`B${row}`, own],
        [`C${row}`, reinvested],
        [`D${row}`, corporation],
      ];
    }),
  ];
}

function indicators(rowsOf: WholeRows): Cells {
  const rows = rowsOf("zbMetingen");
  const counted = rows.filter(({ counts }) => same(counts, "ja"));
  const count = (outcome: string) => counted.filter((row) => same(row.outcome, outcome)).length;
  const better = count("beter");
  const ordered = rows
    .filter(({ order }) => numberIn(order) !== null)
    .sort((one, other) => (numberIn(other.order) ?? 0) - (numberIn(one.order) ?? 0));
  const note = `${count("gelijk")} gelijk, ${count("slechter")} slechter, ${count("onbekend")} onbekend`;
  const title = `${better} van de ${counted.length} indicatoren ${better === 1 ? "is" : "zijn"} beter dan bij de nulmeting`;
  return [
    [`E${CARD.value}`, better],
    [`E${CARD.note}`, counted.length === 0 ? "Vul metingen in op Metingen" : note],
    [`A${INDICATOR_BLOCK.title}`, counted.length === 0 ? "Nog geen vervolgmetingen" : title],
    ...Array.from({ length: INDICATOR_BLOCK.rows }, (_, k): Cells => {
      const row = INDICATOR_BLOCK.first + k;
      const own = ordered[k];
      const percent = numberIn(own?.percent) ?? 0;
      const name = textIn(own?.name);
      const short = name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
      const size = Math.abs(rounded(percent, 0));
      const change = size === 0 ? "gelijk" : `${size}% ${percent > 0 ? "beter" : "slechter"}`;
      return [
        [`A${row}`, own ? `${short}: ${change}` : " "],
        [`C${row}`, percent],
        [`D${row}`, own?.baseline ?? ""],
        [`E${row}`, own?.score ?? ""],
      ];
    }).flat(),
  ];
}

function euroText(amount: number): string {
  const cents = Math.round(Math.abs(amount) * 100);
  return `${amount < 0 ? "-" : ""}€ ${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
