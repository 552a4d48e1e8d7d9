import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { normContents } from "../../src/schema/norm-contents.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { day } from "../support/charge-rows.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { changed, complete } from "../support/initiative-rows.ts";
import { resultsAgainstCached } from "../support/office.ts";
import { type Contents, fileWith, snapshotOfFile } from "../support/own-workbook.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-today-"));
const QUIET = join(folder, "rustig.xlsx");
const LATE = join(folder, "te-laat.xlsx");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

function words(contents: ReturnType<typeof complete>): Contents {
  const cells = Object.entries(contents).map(([table, rows]) => [
    table,
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === true ? "ja" : value === false ? "nee" : value]),
      ),
    ),
  ]);
  return Object.fromEntries(cells) as Contents;
}

beforeAll(async () => {
  const late = complete("uitvoering", "2026-03-01");
  writeFileSync(LATE, await fileWith(words(late), 2026));
  writeFileSync(QUIET, await fileWith(words(changed(late, "zbStappen", { doneOn: day("2026-02-28") })), 2026));
});

describe("zelfbeheer today", () => {
  it("gives JSON of exactly this shape, and exit 1 when something is overdue", () => {
    const { code, out, err } = run("today", LATE, "--on", "2026-06-15", "--json");
    expect(JSON.parse(out)).toEqual({
      on: "2026-06-15",
      signals: [
        {
          kind: "step",
          severity: "error",
          workbook: LATE,
          initiative: "I-0001",
          due: "2026-02-28",
          message:
            'De stap "Rooster maken" moest klaar zijn op 28-2-2026. Doe de stap en vul in wanneer hij klaar was, of spreek een nieuwe dag af.',
          places: [{ sheet: "Stappen", cell: expect.stringMatching(/^[A-Z]5$/) }],
        },
      ],
    });
    expect(code).toBe(1);
    expect(err).toBe("");
  });

  it("exits 0 when nothing is late, also when something comes near", () => {
    expect(run("today", QUIET, "--on", "2026-06-15")).toEqual({
      code: 0,
      out: `Vandaag, 15-6-2026\nNiets te laat, in 1 werkboek.\n\n${QUIET}\n  Niets vraagt uw aandacht.\n`,
      err: "",
    });
    const near = run("today", QUIET, "--on", "2027-02-15");
    expect([near.code, near.out]).toEqual([0, expect.stringContaining("De evaluatie is op 1-3-2027.")]);
  });

  it("is text that can be mailed: what is late first, with its day, what to do and where", () => {
    const { out } = run("today", LATE, "--on", "2027-02-15");
    expect(out.split("\n").slice(0, 9)).toEqual([
      "Vandaag, 15-2-2027",
      "1 te laat en 1 keer let op, in 1 werkboek.",
      "",
      LATE,
      "  Te laat",
      '  - 28-2-2026 · I-0001 · Schone trap: De stap "Rooster maken" moest klaar zijn op 28-2-2026.',
      expect.stringMatching(/^ {4}Doe de stap .* Zie Stappen![A-Z]5\.$/),
      "  Let op",
      expect.stringMatching(/^ {2}- 1-3-2027 · I-0001 · Schone trap: De evaluatie is op 1-3-2027\.$/),
    ]);
  });

  it("reads all workbooks of a folder, passes over locks and other people's lists, and tells what it cannot read", () => {
    const own = join(folder, "map");
    mkdirSync(join(own, "archief"), { recursive: true });
    copyFileSync(QUIET, join(own, "b.xlsx"));
    copyFileSync(LATE, join(own, "a.xlsx"));
    copyFileSync(join(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx"), join(own, "lijst.xlsx"));
    writeFileSync(join(own, "~$a.xlsx"), "lock");
    writeFileSync(join(own, ".~lock.a.xlsx#"), "lock");
    writeFileSync(join(own, "notities.txt"), "geen werkboek");
    const read = run("today", own, "--on", "2026-06-15", "--json");
    const { signals } = JSON.parse(read.out) as { signals: { workbook: string }[] };
    expect(signals.map(({ workbook }) => workbook)).toEqual([join(own, "a.xlsx")]);
    expect(read.err).toMatch(/lijst\.xlsx: overgeslagen\./);
    expect(read.err).not.toMatch(/~|notities/);
    expect(read.code).toBe(1);
    writeFileSync(join(own, "stuk.xlsx"), "dit is geen werkboek");
    const broken = run("today", own, "--on", "2026-06-15");
    expect(broken.code).toBe(2);
    expect(broken.err).toMatch(/stuk\.xlsx/);
    expect(broken.out).toContain("Rooster maken");
    // A mail has only this: it says what could not be looked at as well.
    expect(broken.out).toContain("1 te laat, in 2 werkboeken. 1 werkboek konden we niet lezen.");
    expect(broken.out).toMatch(/stuk\.xlsx\n {2}Niet bekeken\n {2}- .*\n {4}/);
  });

  it("says in which workbook of a folder something stood in the way", async () => {
    const own = join(folder, "zonder-normen");
    mkdirSync(own);
    const rows = words(complete("uitvoering", "2026-03-01"));
    const norms = normContents().filter(({ code }) => code !== "SIGNAAL-STAP");
    writeFileSync(join(own, "a.xlsx"), await fileWith({ ...rows, zbNormen: norms } as Contents, 2026));
    copyFileSync(QUIET, join(own, "b.xlsx"));
    const lines = run("today", own, "--on", "2026-06-15", "--json").err.split("\n");
    expect(lines.filter((line) => line.includes("T001"))).toEqual([
      expect.stringMatching(/a\.xlsx: Ter informatie T001: Voor SIGNAAL-STAP /),
    ]);
    const { out, err } = run("today", own, "--on", "2026-06-15");
    expect(out).toMatch(/Over dit werkboek\n {2}- Voor SIGNAAL-STAP [^\n]*\n {4}[^\n]*\n\n[^\n]*b\.xlsx\n/);
    expect(err).toBe("");
  });

  it("looks at a workbook of service charges only for its statement, and tells what it lacks", async () => {
    const file = join(folder, "servicekosten.xlsx");
    const rows = {
      zbComplexen: [{ id: "C1", name: "Hof", settledYear: 2024 }],
      zbKostenposten: [{ id: "K-1", name: "Tuin", complex: "C1", year: 2025, estimate: "werkelijk", amount: 100 }],
    };
    writeFileSync(file, await fileWith(rows, 2025, "servicekosten"));
    const late = run("today", file, "--on", "2026-07-01", "--json");
    expect(late.code).toBe(1);
    expect(JSON.parse(late.out)).toMatchObject({
      signals: [{ kind: "statement", initiative: null, due: "2026-06-30" }],
    });
    expect(late.err).toMatch(/T019: In dit werkboek zijn geen bladen Initiatieven, /);
    expect(run("today", file, "--on", "2026-01-15")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Niets vraagt uw aandacht, voor zover we konden kijken."),
    });
  });

  it("tells of rows that it cannot see instead of calling it quiet", async () => {
    const file = join(folder, "verloren.xlsx");
    const rows = changed(complete("uitvoering", "2026-03-01"), "zbStappen", { doneOn: day("2026-02-28") });
    const more = [
      { id: "S-2", initiative: "I-0009", name: "Weg", dueOn: day("2026-05-01") },
      { id: "S-3", name: "Van niemand", dueOn: day("2026-05-01") },
    ];
    const steps = [...(rows.zbStappen ?? []), ...more];
    const initiatives = [...(rows.zbInitiatieven ?? []), { name: "Zonder nummer", complex: "C1" }];
    const lost = { ...rows, zbStappen: steps, zbInitiatieven: initiatives };
    writeFileSync(file, await fileWith(words(lost), 2026));
    const { out } = run("today", file, "--on", "2026-06-15", "--json");
    const { signals } = JSON.parse(out) as { signals: { kind: string; message: string; places: { cell: string }[] }[] };
    expect(signals.map(({ kind, places }) => [kind, ...places.map(({ cell }) => cell)])).toEqual([
      ["unreadable", "A6"],
      ["unreadable", "B7"],
      ["unreadable", "B6"],
    ]);
    expect(signals.map(({ message }) => message.split(".")[0])).toEqual([
      '"Initiatiefnummer" is niet ingevuld',
      "Op het blad Stappen staat een rij zonder initiatief",
      'In "Initiatief" staat "I-0009", maar dat staat niet op het blad Initiatieven',
    ]);
  });

  it("refuses a folder without workbooks, a file that is not there, a date that does not exist", () => {
    const empty = join(folder, "leeg");
    mkdirSync(empty);
    expect(run("today", empty)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/T004/) });
    expect(run("today", join(folder, "weg.xlsx")).code).toBe(2);
    expect(run("today", QUIET, "--on", "2026-02-30").code).toBe(64);
    expect(run("today", folder, "--out", "x.xlsx").code).toBe(64);
  });

  it.skipIf(withoutOffice)("writes the sheet into a copy that Excel and LibreOffice agree on", () => {
    const out = join(folder, "bijgewerkt.xlsx");
    const before = readFileSync(LATE);
    const { code } = run("today", LATE, "--on", "2026-06-15", "--out", out);
    expect(code).toBe(1);
    expect(readFileSync(LATE).equals(before)).toBe(true);
    const bytes = readFileSync(out);
    expect(brokenRules(bytes)).toEqual([]);
    expect(resultsAgainstCached(bytes)).toEqual([]);
    const signals = findTable(snapshotOfFile(bytes), "zbSignalen")?.table.rows ?? [];
    expect(signals.map((row) => row[1])).toEqual(["te laat"]);
    const channels = findTable(snapshotOfFile(bytes), "zbKanalen")?.table.rows ?? [];
    expect(channels.map((row) => row.slice(2))).toEqual([
      ["bijeenkomst", 5, 5, 4, 3, 12, 0, 4, 4],
      ["flyer of brief", 5, 5, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it.skipIf(withoutOffice)("adds the sheets that a workbook from before them lacks, and fills them", async () => {
    const old = join(folder, "oud.xlsx");
    const out = join(folder, "oud-bijgewerkt.xlsx");
    const rows = words(complete("uitvoering", "2026-03-01"));
    const newer = ["zbSignalen", "zbVergelijking", "zbRollen", "zbKanalen"];
    writeFileSync(old, await fileWith(rows, 2026, "werkboek", newer));
    const { code, err } = run("today", old, "--on", "2026-06-15", "--out", out);
    expect(code).toBe(1);
    expect(err).toContain("had de bladen Vandaag, Vergelijking, Rollen en Kanalen nog niet");
    expect(err).not.toContain("B003");
    const bytes = readFileSync(out);
    expect(brokenRules(bytes)).toEqual([]);
    expect(resultsAgainstCached(bytes)).toEqual([]);
    const filled = newer.map((name) => findTable(snapshotOfFile(bytes), name)?.table.rows[0]?.[0]);
    expect(filled).toEqual(["SG-0001", "VG-0001", "RO-0001", "KA-0001"]);
  });
});

describe("zelfbeheer initiative", () => {
  it("refuses to go on through a closed gate with exit 1, and goes on with a motivation", () => {
    const out = join(folder, "verder.xlsx");
    const open = ["initiative", QUIET, "--id", "I-0001", "--on", "2026-06-15"] as const;
    const shown = run(...open, "--json");
    expect(JSON.parse(shown.out)).toMatchObject({ id: "I-0001", phase: "uitvoering", missing: [] });
    const evaluating = join(folder, "evaluatie.xlsx");
    // There is no decision yet: the way in was open, the way out is not.
    expect(run(...open, "--to", "evaluatie", "--out", evaluating).code).toBe(1);
    const next = ["initiative", evaluating, "--id", "I-0001", "--on", "2026-08-01", "--to", "uitvoering"] as const;
    const refused = run(...next, "--out", out);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("I101")]);
    const passed = run(...next, "--out", out, "--motivation", "Het overleg is volgende week.");
    expect(passed.err).not.toMatch(/Fout/);
    const rows = findTable(snapshotOfFile(readFileSync(out)), "zbLogboek")?.table.rows ?? [];
    expect(rows.map((row) => row[5]).at(-1)).toMatch(/^Na de evaluatie gaat de groep door/);
  });

  it("tells which sheets and cells it could not look at", async () => {
    const file = join(folder, "zonder-afspraken.xlsx");
    const rows = changed(complete("afspraken"), "zbInitiatieven", { evaluationOn: "voorjaar" });
    writeFileSync(file, await fileWith(words(rows), 2026, "werkboek", ["zbAfspraken"]));
    const { code, out, err } = run("initiative", file, "--id", "I-0001", "--on", "2026-06-15");
    expect(code).toBe(1);
    expect(out).toContain("I060");
    expect(err).toContain("T019: In dit werkboek is geen blad Afspraken.");
    expect(err).toContain('C013: In "Evaluatie op" staat "voorjaar".');
  });

  it("knows its own words only", () => {
    expect(run("initiative", QUIET, "--id", "I-0001", "--to", "pauze", "--out", "x.xlsx").code).toBe(64);
    expect(run("initiative", QUIET, "--id", "I-0001", "--to", "stoppen").code).toBe(64);
    expect(run("initiative", QUIET, "--id", "I-7").code).toBe(2);
  });
});
