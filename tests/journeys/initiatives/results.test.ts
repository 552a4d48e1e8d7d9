import { describe, expect, it } from "vitest";
import { EXAMPLE_DAY } from "../../../src/examples/lindehof.ts";
import { exampleContents } from "../../../src/examples/lindehof-results.ts";
import { viewInitiative } from "../../../src/journeys/initiatives/initiative-view.ts";
import { refreshInitiatives } from "../../../src/journeys/initiatives/refresh.ts";
import { snapshotOfRows } from "../../../src/records/snapshot-of-rows.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import { TABLES } from "../../../src/schema/workbook-schema.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { findTable } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { changed, complete, ID, workbookOf } from "../../support/initiative-rows.ts";

const ON = day("2026-12-10");
type Rows = Record<string, RowValues[]>;

/** The rows that a table of the program gets. */
function written(rows: Rows, table: string) {
  const workbook = workbookOf({ ...rows, zbSignalen: [], zbVergelijking: [], zbRollen: [], zbKanalen: [] });
  const { value: edits, problems } = refreshInitiatives(workbook, ON, textOf);
  const after = applyEdits(workbook, edits);
  if (!after.ok) throw new Error(after.refusal.code);
  return { rows: findTable(after.value, table)?.table.rows ?? [], problems };
}

describe("the comparison", () => {
  it("has a row for each effect group and a column for each alternative, with reason and source, and no verdict", () => {
    const { rows } = written(complete("oplossingen"), "zbVergelijking");
    expect(rows.map((row) => row[2])).toEqual([
      ...["oplossing", "woongenot", "kosten bedrijfsvoering", "servicekosten", "uitstraling", "imago"],
      ...["kosten per jaar", "lang vol te houden"],
    ]);
    expect(rows[0]?.slice(3)).toEqual(["Niets doen", "Zelf doen (gekozen)", null, null, null]);
    expect(rows[1]?.slice(3, 5)).toEqual(Array(2).fill("iets\nWaarom: daarom\nBron: gesprek"));
  });

  it("is not made without the basisalternatief, nor with two of them", () => {
    const rows = complete("oplossingen");
    const alternatives = rows.zbOplossingen ?? [];
    const none = alternatives.filter(({ isCounterfactual }) => isCounterfactual !== true);
    const two = alternatives.map((row) => ({ ...row, isCounterfactual: true }));
    for (const zbOplossingen of [none, two]) {
      expect(
        written({ ...rows, zbOplossingen }, "zbVergelijking")
          .rows.flat()
          .filter(Boolean),
      ).toEqual([]);
      const view = viewInitiative(workbookOf({ ...rows, zbOplossingen }), ID, ON);
      expect(view.ok && view.value.comparison).toBeNull();
    }
  });

  it("has every alternative: more than four in a further block, beside the same basisalternatief", () => {
    const rows = complete("oplossingen");
    const more = Array.from({ length: 5 }, (_, at) => ({
      id: `O-9${at}`,
      initiative: ID,
      name: `Anders ${at}`,
      effectGroup: "imago",
    }));
    const all = { ...rows, zbOplossingen: [...(rows.zbOplossingen ?? []), ...more] };
    const { rows: compared, problems } = written(all, "zbVergelijking");
    expect(problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(compared).toHaveLength(16);
    expect([compared[0], compared[8]].map((row) => row?.slice(2))).toEqual([
      ["oplossing 1 t/m 4 van 6", "Niets doen", "Zelf doen (gekozen)", "Anders 0", "Anders 1", "Anders 2"],
      ["oplossing 5 t/m 6 van 6", "Niets doen", "Anders 3", "Anders 4", null, null],
    ]);
    const view = viewInitiative(workbookOf(all), ID, ON);
    expect(view.ok && view.value.comparison?.others).toHaveLength(6);
  });
});

describe("the roles", () => {
  it("come from the other sheets, in hours and euros, each line with its sheet", () => {
    const rows = changed(complete("uitvoering"), "zbMiddelen", { cost: 212.5, paidBy: "corporatie" });
    const withCase = {
      ...rows,
      zbBusinesscase: [{ id: "BC-1", initiative: ID, year: 2026, guidanceHours: 40, saving: 900, toResidents: 700 }],
    };
    const lines = written(withCase, "zbRollen").rows.map((row) => row.slice(2));
    expect(lines).toEqual([
      [
        "corporatie",
        "investerend",
        "Sleutels, gereedschap, materiaal en cursussen (Middelen)",
        null,
        212.5,
        "eenmalig",
      ],
      ["corporatie", "investerend", "Nieuwe kosten van de groep (Overdracht)", null, 120, "per jaar"],
      ["corporatie", "coproducerend", "Begeleiding (Businesscase)", 40, null, "in 2026"],
      ["corporatie", "incasserend", "Besparing die niet naar bewoners gaat (Businesscase)", null, 200, "in 2026"],
      ["bewoners", "investerend", "Aangeboden uren (Deelnemers)", 72, null, "per jaar"],
      ["bewoners", "incasserend", "Lagere servicekosten (Businesscase)", null, 700, "in 2026"],
      ["bewoners", "uitvoerend", "Gewerkte uren (Uren)", 0.5, null, "in 2026"],
      ["bewoners", "uitvoerend", "Gepland werk (Taken)", 26, null, "per jaar"],
    ]);
  });

  it("keep a role that people named and no sheet has a figure for", () => {
    const rows = changed(complete("uitvoering"), "zbBetrokkenen", { task: "begeleiden", organisation: "De Linde" });
    expect(written(rows, "zbRollen").rows.map((row) => row.slice(2, 5))).toContainEqual([
      "corporatie",
      "coproducerend",
      "De Linde, begeleiden (Betrokkenen)",
    ]);
  });
});

describe("the worked example", () => {
  const contents = exampleContents(TABLES);
  const workbook = snapshotOfRows(TABLES, contents);

  it("has nothing missing at the gates that it went through", () => {
    for (const phase of ["probleemanalyse", "oplossingen", "aanjagen", "besluit", "afspraken", "uitvoering"]) {
      const initiatives = (contents.get("zbInitiatieven") ?? []).map((row) => ({ ...row, phase, phaseSince: null }));
      const then = snapshotOfRows(TABLES, new Map([...contents, ["zbInitiatieven", initiatives]]));
      const view = viewInitiative(then, ID, EXAMPLE_DAY);
      expect(view.ok && view.value.blocking, phase).toEqual([]);
    }
  });

  it("shows signals, a comparison, roles and channels of its own rows", () => {
    expect(contents.get("zbSignalen")?.map(({ severity, kind }) => `${severity}: ${kind}`)).toContain("te laat: stap");
    for (const table of ["zbVergelijking", "zbRollen", "zbKanalen"]) {
      expect(contents.get(table)?.length, table).toBeGreaterThan(1);
    }
  });

  it("is not changed by bringing it up to date on its own day", () => {
    const { value: edits } = refreshInitiatives(workbook, EXAMPLE_DAY, textOf);
    const after = applyEdits(workbook, edits);
    if (!after.ok) throw new Error(after.refusal.code);
    for (const table of ["zbSignalen", "zbVergelijking", "zbRollen"]) {
      expect(findTable(after.value, table)?.table.rows, table).toEqual(findTable(workbook, table)?.table.rows);
    }
  });
});
