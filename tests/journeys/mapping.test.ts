import { describe, expect, it } from "vitest";
import {
  applyMapping,
  formatMapping,
  mappingDifferences,
  mappingOf,
  parseMapping,
} from "../../src/journeys/mapping.ts";
import { overrideFor } from "../../src/recognise/mapping-override.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";
import { tableOf, workbookWith } from "./recognised-tables.ts";

const units = tableOf("unit", ["VHE nr=unitId>code", "Huurder=tenant", "Kleur", "Intern"], [], {
  sheet: "VHE",
  columnExtras: { 3: { leftOut: true } },
});
const roster = tableOf("task", ["Taak=task", "jan=turns>marks"], [], { sheet: "Rooster" });

describe("a saved layout", () => {
  it("comes back from its own text as it was", () => {
    const mapping = mappingOf(workbookWith(units, roster));
    expect(parseMapping(formatMapping(mapping))).toEqual({ ok: true, value: mapping, problems: [] });
    expect(mapping).toEqual({
      version: 1,
      sheets: [
        {
          sheet: "VHE",
          headings: ["VHE nr", "Huurder", "Kleur", "Intern"],
          kind: "unit",
          headerRows: [1],
          columns: [
            { heading: "VHE nr", field: "unitId", type: "code" },
            { heading: "Huurder", field: "tenant", type: "text" },
            { heading: "Kleur", field: null, type: "text" },
            { heading: "Intern", field: null, type: "text", leaveOut: true },
          ],
        },
        {
          sheet: "Rooster",
          headings: ["Taak", "jan"],
          kind: "task",
          headerRows: [1],
          columns: [
            { heading: "Taak", field: "task", type: "text" },
            { heading: "jan", field: "turns", type: "marks" },
          ],
        },
      ],
    });
  });

  it("accepts a file that begins with a byte order mark", () => {
    expect(parseMapping(`\uFEFF${formatMapping(mappingOf(workbookWith(units)))}`).ok).toBe(true);
  });

  it("has nothing of a list in free text, which has no headings", () => {
    expect(mappingOf(workbookWith({ ...units, layout: "freeText" })).sheets).toEqual([]);
  });

  it("decides for a table with the same headings in another order, on the same sheet before any other", () => {
    const elsewhere = { ...units, sheet: "Oud", kind: "contact" as const };
    const overrides = applyMapping(mappingOf(workbookWith(elsewhere, units)));
    const headings = ["Intern", "Huurder", "VHE nr", "Kleur"];
    expect(overrideFor(overrides, "VHE", headings)?.kind).toBe("unit");
    expect(overrideFor(overrides, "Nieuw blad", headings)?.kind).toBe("contact");
    expect(overrideFor(overrides, "VHE", ["Intern", "Huurder"])).toBeNull();
  });

  it("knows a sheet by a pattern", () => {
    const overrides = applyMapping(
      mappingOf(workbookWith({ ...units, sheet: "Oud" }, { ...units, sheet: "Afr * Merelhof", kind: "cost_line" })),
    );
    const headings = units.columns.map(({ heading }) => heading);
    expect(overrideFor(overrides, "afr 2024 merelhof", headings)?.kind).toBe("cost_line");
    expect(overrideFor(overrides, "Afr 2024 Merelhof B", headings)?.kind).toBe("unit");
  });

  it("leaves the columns of turns to recognition", () => {
    expect(applyMapping(mappingOf(workbookWith(roster)))[0]?.columns).toEqual([
      { heading: "Taak", field: "task", type: "text" },
    ]);
  });

  it("reports what of it was not there, and what it does not know", () => {
    const differences = mappingDifferences(mappingOf(workbookWith(units)), workbookWith(roster));
    expect(differences.map(({ code, severity }) => [code, severity])).toEqual([
      ["S023", "warning"],
      ["S024", "info"],
    ]);
    expect(mappingDifferences(mappingOf(workbookWith(units)), workbookWith(units))).toEqual([]);
  });
});

describe("a saved layout that is odd", () => {
  const parsed = (table: ReturnType<typeof tableOf>) => {
    const result = parseMapping(formatMapping(mappingOf(workbookWith(table))));
    return result.ok ? result.problems : [result.refusal];
  };

  it("is told of when two columns go to a field of which a row has one", () => {
    const twice = tableOf(
      "contract",
      ["Firma=supplier", "Bedrijf=supplier", "2024=amount>amount", "2025=amount>amount"],
      [],
    );
    expect(parsed(twice)).toEqual([
      {
        code: "S042",
        severity: "info",
        places: [],
        facts: { sheet: "Blad1", field: "supplier", headings: ["Firma", "Bedrijf"] },
      },
    ]);
  });

  it("is told of when a column has values that its field does not have", () => {
    const facts = { sheet: "Blad1", heading: "Firma", field: "supplier", type: "date", usual: ["text"] };
    expect(parsed(tableOf("contract", ["Firma=supplier>date", "Dienst=service"], []))).toEqual([
      { code: "S044", severity: "info", places: [], facts },
    ]);
  });

  it("is told of when the headings stand on another row", () => {
    const mapping = mappingOf(workbookWith({ ...units, headerRows: [400] }));
    expect(mappingDifferences(mapping, workbookWith(units))).toEqual([
      {
        code: "S043",
        severity: "info",
        places: [{ sheet: "VHE", cell: "A1" }],
        facts: { sheet: "VHE", saved: [400], found: [1] },
      },
    ]);
  });

  it("has one decision for tables of a sheet that look the same", () => {
    expect(mappingOf(workbookWith(units, units)).sheets).toHaveLength(1);
  });
});

describe("a saved layout that was damaged", () => {
  const good = JSON.stringify(mappingOf(workbookWith(units)));
  const cases: readonly [string, (data: { version: number; sheets: Record<string, unknown>[] }) => unknown, string][] =
    [
      ["another version", (data) => ({ ...data, version: 2 }), 'Deze bewaarde indeling heeft versie "2"'],
      ["no version", ({ sheets }) => ({ sheets }), 'versie "-"'],
      ["a list instead of a group", () => [], "het hele bestand een groep gegevens"],
      ["no tables", ({ version }) => ({ version }), 'bij "sheets" een lijst'],
      [
        "a table without a name",
        ({ sheets, version }) => ({ version, sheets: [{ ...sheets[0], sheet: 3 }] }),
        'bij tabel 1, achter "sheet" een tekst',
      ],
      [
        "a kind that does not exist",
        ({ sheets, version }) => ({ version, sheets: [{ ...sheets[0], kind: "house" }] }),
        'bij blad "VHE", achter "kind" een soort tabel',
      ],
      [
        "a field of another kind",
        ({ sheets, version }) => ({ version, sheets: [{ ...sheets[0], kind: "contract" }] }),
        'bij blad "VHE", kolom "VHE nr", achter "field" een veld',
      ],
      [
        "row number 0",
        ({ sheets, version }) => ({ version, sheets: [{ ...sheets[0], headerRows: [0] }] }),
        'achter "headerRows" een rijnummer',
      ],
      [
        "a column that is no heading",
        ({ sheets, version }) => ({ version, sheets: [{ ...sheets[0], headings: ["VHE nr"] }] }),
        'kolom "Huurder" een kop',
      ],
      [
        "a word we do not know",
        ({ sheets, version }) => ({ version, sheets, tables: [] }),
        'staat het woord "tables". Dat kent dit programma niet.',
      ],
      [
        "a word we do not know, with a column",
        ({ sheets, version }) => ({
          version,
          sheets: [{ ...sheets[0], columns: [{ heading: "VHE nr", field: "unitId", type: "code", leaveout: true }] }],
        }),
        'bij blad "VHE", kolom "VHE nr" het woord "leaveout"',
      ],
      [
        "one table twice",
        ({ sheets, version }) => ({ version, sheets: [...sheets, ...sheets] }),
        'De tabel van blad "VHE" met de koppen VHE nr, Huurder, Kleur, Intern staat twee keer',
      ],
    ];

  it.each(cases)("is refused in plain words: %s", (_, damage, sentence) => {
    const result = parseMapping(JSON.stringify(damage(JSON.parse(good))));
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : textOf(result.refusal).message).toContain(sentence);
  });

  it.each(["", "{", "VHE;Huurder", "undefined"])("is refused when it is no JSON: %j", (text) => {
    const result = parseMapping(text);
    expect(result.ok ? "" : result.refusal.code).toBe("S020");
  });
});
