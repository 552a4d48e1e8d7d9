import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsIn } from "../journeys/merge/merge-case.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { changedParts } from "../support/edit-file.ts";
import { recalculatedFile } from "../support/office.ts";
import { snapshotOfFile } from "../support/own-workbook.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-merge-"));
const ON = ["--on", "2026-11-26"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

/** What residents do in a spreadsheet that is not Excel: openpyxl leaves the rows below a table out of it. */
const FILL_IN = `
import openpyxl, datetime, sys
book = openpyxl.load_workbook(sys.argv[1])
def column(sheet, heading):
    return next(cell.column for cell in sheet[4] if cell.value == heading)
def put(sheet, row, **values):
    for heading, value in values.items(): sheet.cell(row, column(sheet, heading.replace("_", " ")), value)
roster, hours, tasks, costs = (book[name] for name in ("Rooster", "Uren", "Taken", "Kostenposten"))
put(roster, 6, Opmerking="deur klemt")
put(roster, 100, Gedaan="Ja", Wie="kemal")
last = hours.max_row
put(hours, last + 1, Datum="20-11-2026", Taaknummer="T-0001", Uren="1,5")
put(hours, last + 2, Datum=datetime.date(2026, 11, 21), Taaknummer="T-0099", Uren=2)
put(tasks, tasks.max_row + 1, Taaknummer="T-0099", Taak="hek verven", Initiatief="I-0001")
put(tasks, 5, Minuten_per_beurt="heel lang")
put(costs, 5, Bedrag=1)
book.save(sys.argv[2])
put(roster, 6, Opmerking="deur hersteld")
book.save(sys.argv[3])
`;

describe.skipIf(withoutOffice !== null)(`zelfbeheer merge${withoutOffice ?? ""}`, () => {
  beforeAll(() => {
    copyFileSync(join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx"), join(folder, "boek.xlsx"));
    const shared = run("share", "boek.xlsx", "--initiative", "I-0001", "--out", "kopie.xlsx", ...ON);
    expect([shared.code, shared.err]).toEqual([0, expect.stringContaining("kopie.xlsx")]);
    const script = [
      "-W",
      "ignore",
      "-c",
      FILL_IN,
      join(folder, "kopie.xlsx"),
      join(folder, "terug.xlsx"),
      join(folder, "later.xlsx"),
    ];
    execFileSync("/usr/bin/python3", script);
    writeFileSync(join(folder, "calc.xlsx"), recalculatedFile(readFileSync(join(folder, "terug.xlsx"))));
  });

  it("finds nothing in the copy as it was sent", () => {
    const { code, err } = run("merge", "boek.xlsx", "--copy", "kopie.xlsx", "--dry-run", ...ON);
    expect(code).toBe(0);
    expect(err).toContain("N024");
    expect(err).not.toContain("Nog te kiezen");
  });

  it("takes the same from what openpyxl and what LibreOffice saved, and leaves every other part of the file alone", () => {
    const { code, err } = run("merge", "boek.xlsx", "--copy", "calc.xlsx", "--out", "nieuw.xlsx", ...ON);
    expect(code).toBe(1);
    expect(err).toMatch(/Fout N026: In de kopie staat bij T-0001 onder Minuten per beurt "heel lang"/);
    expect(err).toMatch(/Let op N040: .*Kostenposten onder Bedrag/);
    expect(err).toContain("Overgenomen uit de kopie: 3 cellen en 3 nieuwe rijen.");
    const [before, after] = ["boek.xlsx", "nieuw.xlsx"].map((name) => readFileSync(join(folder, name))) as [
      Buffer,
      Buffer,
    ];
    const [old, now] = [snapshotOfFile(before), snapshotOfFile(after)];
    expect(rowsIn(now, "zbUren")["U-0103"]).toMatchObject({ Initiatief: "I-0001", Uren: 1.5 });
    expect(rowsIn(now, "zbUren")["U-0104"]).toMatchObject({ Taaknummer: "T-0007", Uren: 2 });
    expect(rowsIn(now, "zbTaken")["T-0007"]).toMatchObject({ Taak: "hek verven" });
    expect(rowsIn(now, "zbTaken")["T-0001"]).toEqual(rowsIn(old, "zbTaken")["T-0001"]);
    expect(rowsIn(now, "zbRooster")["R-0096"]).toMatchObject({ Gedaan: "ja", Wie: "Kemal" });
    expect(Object.values(rowsIn(now, "zbLogboek")).at(-1)?.Wat).toMatch(/^Kopie GK-\w+ .* 3 cellen en 3 nieuwe rijen/);
    // Charts keep what they show.
    const others = changedParts(before, after).filter(
      (name) => !/worksheets\/|tables\/|charts\/|workbook\.xml/.test(name),
    );
    expect(others).toEqual([]);
    expect(brokenRules(after)).toEqual([]);
    const again = run("merge", "nieuw.xlsx", "--copy", "terug.xlsx", "--dry-run", "--json", ...ON);
    expect(JSON.parse(again.out)).toMatchObject({ differences: [], added: [] });
  });

  it("asks about what both changed, and takes it when a file says so", () => {
    const open = run("merge", "nieuw.xlsx", "--copy", "later.xlsx", "--json", "--dry-run", ...ON);
    const { differences } = JSON.parse(open.out) as { differences: readonly { key: string }[] };
    expect([open.code, differences]).toMatchObject([
      1,
      [
        {
          column: "Opmerking",
          sent: null,
          ours: "deur klemt",
          theirs: "deur hersteld",
          reason: "conflict",
          choice: "open",
        },
      ],
    ]);
    writeFileSync(join(folder, "keuze.json"), JSON.stringify([differences[0]?.key, "zbUren/U-9999/Uren"]));
    const taken = run("merge", "nieuw.xlsx", "--copy", "later.xlsx", "--take", "keuze.json", "--out", "af.xlsx", ...ON);
    expect(taken.err).toContain("Let op N047");
    const notes = Object.values(rowsIn(snapshotOfFile(readFileSync(join(folder, "af.xlsx"))), "zbRooster"));
    expect(notes.filter(({ Opmerking }) => Opmerking === "deur hersteld")).toHaveLength(1);
  });

  it.each([
    [["--copy", "boek.xlsx", "--out", "x.xlsx"], 2, "N020"],
    [["--copy", "kopie.xlsx"], 64, "--out"],
    [["--copy", "kopie.xlsx", "--out", "kopie.xlsx", "--force"], 2, "F033"],
    [["--copy", "kopie.xlsx", "--out", "x.xlsx", "--take", "boek.xlsx"], 64, "geen JSON"],
  ])("refuses %j with exit %d", (args, code, words) => {
    const said = run("merge", "boek.xlsx", ...args, ...ON);
    expect([said.code, said.err]).toEqual([code, expect.stringContaining(words)]);
  });
});
