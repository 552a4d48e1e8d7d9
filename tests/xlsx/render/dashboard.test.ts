import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { nativeCompression } from "../../../src/cli/native-zip.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";
import { renderWorkbook } from "../../../src/xlsx/render/render-workbook.ts";
import { templatePlan } from "../../../src/xlsx/render/template-file.ts";
import { brokenChartRules, chartsIn } from "../../support/chart-rules.ts";
import { readWithOpenpyxl, resultsAgainstCached } from "../../support/office.ts";
import { type Contents, fileWith } from "../../support/own-workbook.ts";
import { brokenRules } from "../../support/package-rules.ts";
import { requireTool } from "../../support/tools.ts";

const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");
const render = (plan: Parameters<typeof renderWorkbook>[0]) => renderWorkbook(plan, nativeCompression, () => undefined);

let example: Uint8Array;
let empty: Uint8Array;
beforeAll(async () => {
  example = await render(templatePlan("werkboek", true));
  empty = await render(templatePlan("werkboek", false));
});

describe("the charts of the Dashboard", () => {
  it("break no rule of the format, in the example and in the empty template", () => {
    for (const file of [example, empty]) expect([...brokenRules(file), ...brokenChartRules(file)]).toEqual([]);
  });

  it("have titles that tell the point, and keep the values of their cells", () => {
    const [phases, charges, euros, indicators] = chartsIn(example);
    expect([phases, charges, euros, indicators].map((chart) => chart?.title)).toEqual([
      "Het initiatief is in uitvoering",
      "Een woning gaat gemiddeld van € 46,37 naar € 21,72 per maand",
      "Van elke bespaarde euro gaat 90 cent naar bewoners",
      "5 van de 10 indicatoren zijn beter dan bij de nulmeting",
    ]);
    expect(charges?.categories).toEqual(["Lindehof"]);
    expect(charges?.series).toEqual([
      { name: "Oud", values: [46.37] },
      { name: "Nieuw", values: [21.72] },
    ]);
    expect(phases?.series[0]?.values).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
    expect(indicators?.series[2]).toEqual({ name: "Uren begeleiding per maand: 50% slechter", values: [0, -50] });
  });

  it("say in the empty template that there is nothing yet", () => {
    expect(chartsIn(empty).map(({ title }) => title)).toEqual([
      "Nog geen initiatieven",
      "Nog geen herberekening van de servicekosten",
      "Nog geen businesscase",
      "Nog geen vervolgmetingen",
    ]);
  });

  it("are left out when sheets go into an open workbook", async () => {
    const file = await render({ ...templatePlan("werkboek", true), charts: false });
    expect(Object.keys(unzipSync(file)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(brokenRules(file)).toEqual([]);
  });

  it.skipIf(requireTool("openpyxl"))("are read by openpyxl", () => {
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-charts-"));
    const file = join(folder, "example.xlsx");
    writeFileSync(file, example);
    const script =
      "import sys, openpyxl; print([type(c).__name__ for c in openpyxl.load_workbook(sys.argv[1])['Dashboard']._charts])";
    const charts = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", script, file]).toString().trim();
    rmSync(folder, { recursive: true });
    expect(charts).toBe("['BarChart', 'BarChart', 'BarChart', 'LineChart']");
  });
});

describe("a Dashboard", () => {
  it("is in a workbook with all that it reads, and in no other", async () => {
    const sheetsOf = (file: Uint8Array) =>
      [
        ...strFromU8(unzipSync(file)["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/g),
      ].map((match) => match[1]);
    expect(sheetsOf(example)).toContain("Dashboard");
    for (const set of ["servicekosten", "beheerplan", "bewonerscommissie"] as const) {
      const file = await render({ ...templatePlan(set, false), tables: tablesOf(set) });
      expect(sheetsOf(file)).not.toContain("Dashboard");
    }
  });

  /** Odd contents: ties, negative amounts, names that are long, signs that mean something in a criterion, several phases. */
  const odd: Contents = {
    zbComplexen: [
      { id: "0002", name: "Twee", homes: 3 },
      { id: "0001", name: "Een & <half>", homes: 2 },
      { id: "0003", name: "Drie", homes: 4 },
      { id: "0004", name: "Niets", homes: 9 },
    ],
    zbInitiatieven: [
      { id: "I-0001", name: "A", phase: "uitvoering", homes: 3, complex: "0001" },
      { id: "I-0002", name: "B", phase: "uitvoering", homes: 2 },
      { id: "I-0003", name: "C", phase: "stoppen", homes: 40 },
      { id: "I-0004", name: "D", phase: "aanjagen" },
      { id: "I-0005", name: "E" },
    ],
    zbUren: [
      { id: "U-0001", on: 45_990, initiative: "I-0001", hours: 2.25 },
      { id: "U-0002", on: 46_000, initiative: "I-0001", hours: 3.1 },
      { id: "U-0003", on: 45_908, initiative: "I-0001", hours: 9 },
      { id: "U-0004", on: 46_001, initiative: "I-0001", hours: 7 },
    ],
    zbHerberekening: [
      { id: "HB-1", complex: "0003", item: "K1", old: 10, effect: -5.5, new: 4.5, by: "programma" },
      { id: "HB-2", complex: "0001", item: "K2", old: 10, effect: 3, new: 13, by: "programma" },
      { id: "HB-3", complex: "0001", item: "K3", old: 10, effect: 2.5, new: 12.5, by: "programma" },
      { id: "HB-4", complex: "0002", item: "K4", old: 10, effect: 0, new: 10, by: "programma" },
    ],
    zbPerEenheid: [
      { id: "PE-1", unit: "a", complex: "0003", oldPerMonth: 10, newPerMonth: 4.55, by: "programma" },
      { id: "PE-2", unit: "b", complex: "0003", oldPerMonth: 10.01, newPerMonth: 4.56, by: "programma" },
      { id: "PE-3", unit: "c", complex: "0001", oldPerMonth: 7, newPerMonth: 19.99, by: "programma" },
    ],
    zbBusinesscase: [
      {
        id: "BC-1",
        initiative: "I-0001",
        year: 2025,
        saving: 100,
        toResidents: 120,
        ownOverhead: 5,
        result: 60,
        by: "programma",
      },
      {
        id: "BC-2",
        initiative: "I-0002",
        year: 2025,
        saving: 50.5,
        toResidents: 0,
        ownOverhead: 0,
        result: 50.5,
        by: "programma",
      },
    ],
    zbIndicatoren: [
      {
        id: "IN-0001",
        name: "Een heel lange naam van een indicator die niet past",
        scale: "getal",
        direction: "lager is beter",
        source: "eigen registratie",
      },
      { id: "IN-0002", name: "Kort", scale: "getal", direction: "hoger is beter", source: "enquête", noticeable: 0.3 },
      {
        id: "IN-0003",
        name: "Niveau",
        scale: "niveau A+ t/m D",
        direction: "hoger is beter",
        source: "oordeel van medewerkers",
      },
      { id: "IN-0004", name: "Zonder richting", scale: "getal", source: "eigen registratie" },
      { id: "IN-0005", name: "Zonder bron", scale: "getal", direction: "hoger is beter" },
    ],
    zbMetingen: [
      ...pair("IN-0001", "I-0001", 4, 6),
      ...pair("IN-0001", "I-0002", 4, 2),
      ...pair("IN-0002", "I-0001", 6.4, 6.7, { n: 20 }),
      ...pair("IN-0002", "I-0002", 6.4, 6.6, { n: 20 }),
      ...pair("IN-0002", "I-0004", 6.4, 9, { n: 4 }),
      ...pair("IN-0002", "I-0005", 6.4, 9),
      ...pair("IN-0001", "I-0005", 0, 3),
      ...pair("IN-0004", "I-0001", 1, 2),
      ...pair("IN-0005", "I-0001", 1, 2),
      ...pair("IN-0001", "I-0003", 4, 6, { location: "portiek ?" }),
      ...pair("IN-0001", "I-0003", 4, 3, { location: "portiek *" }),
      ...pair("IN-0001", "I-0003", -4, -6, { location: "~" }),
      { indicator: "IN-0003", initiative: "I-0001", period: "2025-Q1", moment: "nulmeting", level: "c" },
      { indicator: "IN-0003", initiative: "I-0001", period: "2025-Q1", moment: "nulmeting", level: "D" },
      { indicator: "IN-0003", initiative: "I-0001", period: "2025", moment: "vervolgmeting", level: "A+" },
      { indicator: "IN-0003", initiative: "I-0001", period: "2025", moment: "vervolgmeting", level: "B" },
      { indicator: "IN-0003", initiative: "I-0001", period: "2025", moment: "vervolgmeting", level: "B" },
      { indicator: "IN-0003", initiative: "I-0002", period: "2025-03", moment: "nulmeting", level: "A" },
      { indicator: "IN-0003", initiative: "I-0002", period: "week 3", moment: "vervolgmeting", level: "A" },
      { indicator: "IN-0003", initiative: "I-0002", on: 45_990, moment: "vervolgmeting", level: "Z" },
      { indicator: "IN-0002", complex: "0002", on: 45_900, moment: "vervolgmeting", value: 7, n: 15 },
      { indicator: "IN-0002", complex: "0002", on: 45_900, moment: "vervolgmeting", value: 7, n: 12, location: "1" },
      { indicator: "IN-0002", complex: "0003", on: 45_900, moment: "vervolgmeting", value: 7, n: 15 },
      { indicator: "IN-0002", complex: "0003", on: 45_900, moment: "vervolgmeting", value: 7, n: 9, location: "1" },
      { indicator: "IN-0002", complex: "0003", on: 45_900, moment: "vervolgmeting", value: 7, n: 6, location: "2" },
      { indicator: "IN-0002", initiative: "I-0001", complex: "0004", on: 45_800, moment: "nulmeting", value: 2, n: 60 },
      {
        indicator: "IN-0002",
        initiative: "I-0001",
        complex: "0004",
        on: 45_999,
        moment: "vervolgmeting",
        value: 9,
        n: 60,
      },
      { indicator: "IN-0009", initiative: "I-0001", on: 45_900, moment: "vervolgmeting", value: 7, n: 60 },
      { indicator: "IN-0002", initiative: "I-0001", on: 45_901, value: 7, n: 60 },
      { indicator: "IN-0002", initiative: "I-0001", on: 40_000, moment: "vervolgmeting", value: 7, n: 60 },
      { note: "alleen een opmerking" },
    ].map((row, at) => ({ id: `ME-${String(at + 1).padStart(4, "0")}`, ...row })),
  };

  it.skipIf(withoutOffice)(
    "and the columns of Metingen calculate in LibreOffice what the engine calculates, also for odd contents",
    async () => {
      const file = await fileWith(odd, 2025);
      expect(resultsAgainstCached(file)).toEqual([]);
    },
    240_000,
  );

  it.skipIf(requireTool("openpyxl"))("orders complexes by the size of their change, and indicators too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-dashboard-"));
    const path = join(folder, "odd.xlsx");
    writeFileSync(path, await fileWith(odd, 2025));
    const { Dashboard = {} } = readWithOpenpyxl(path, "values");
    rmSync(folder, { recursive: true });
    const column = (letter: string, from: number, rows: number) =>
      Array.from({ length: rows }, (_, at) => Dashboard[`${letter}${from + at}`] ?? "");
    expect(column("A", 62, 4)).toEqual(["Een & <half>", "Drie", "Twee", ""]);
    expect(column("A", 77, 5)).toEqual([
      "Een heel lange naam van een indica…: 50% beter",
      "Een heel lange naam van een indica…: 50% beter",
      "Een heel lange naam van een indica…: 50% slechter",
      "Kort: 5% beter",
      "Kort: 3% beter",
    ]);
    expect([Dashboard.A5, Dashboard.B5, Dashboard.D5]).toEqual([2, 5, -0.7]);
  });
});

function pair(
  indicator: string,
  initiative: string,
  from: number,
  to: number,
  more: Record<string, string | number> = {},
) {
  const shared = { indicator, initiative, ...more };
  return [
    { ...shared, on: 45_800, moment: "nulmeting", value: from },
    { ...shared, on: 45_980, moment: "vervolgmeting", value: to },
  ];
}
