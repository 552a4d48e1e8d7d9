import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sayProblems } from "../../src/cli/report.ts";
import { readBase } from "../../src/journeys/share/shared-base.ts";
import { problem } from "../../src/problems/problem.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { fileWith, snapshotOfFile } from "../support/own-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-share-"));
const ON = ["--on", "2026-11-26"];

beforeAll(async () => {
  const contents = {
    zbComplexen: [{ id: "0412", name: "Lindehof", homes: 24 }],
    zbInitiatieven: [{ id: "I-0001", name: "Schone portieken", complex: "0412", leader: "mw. Kanarie" }],
    zbDeelnemers: [{ id: "DN-0001", name: "Kanarie Geheim", initiative: "I-0001" }],
    zbTaken: [{ id: "T-0001", name: "vegen", initiative: "I-0001", note: "sleutel bij mw. Kanarie" }],
    zbRooster: [{ id: "R-0001", task: "T-0001", on: 46360, who: "Kanarie Geheim" }],
  };
  writeFileSync(join(folder, "boek.xlsx"), await fileWith(contents, 2026));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Said => zelfbeheer(folder, ...args);

describe("share", () => {
  it("writes a copy with only what may be seen, says what stays out, and leaves the workbook as it was", () => {
    const before = readFileSync(join(folder, "boek.xlsx"));
    const { code, err } = run("share", "boek.xlsx", "--initiative", "I-0001", "--out", "kopie.xlsx", ...ON);
    expect(code, err).toBe(0);
    expect(err).toMatch(/^Let op N006: .*Opmerking.* \(Taken!AA5\)/m);
    expect(err).toMatch(/^Rooster: 1 rij\. Blijft achter: de kolom Ingedeeld\.$/m);
    expect(err).toMatch(/De kopie staat in kopie\.xlsx\. Lees eerst de \d+ vrije teksten erin, en verstuur haar dan\./);
    expect(err).not.toContain("Kanarie");
    expect(readFileSync(join(folder, "boek.xlsx"))).toEqual(before);
    const copy = snapshotOfFile(readFileSync(join(folder, "kopie.xlsx")));
    expect(readBase(copy)).toMatchObject({ ok: true, value: { of: { kind: "initiative", id: "I-0001" } } });
    expect(findTable(copy, "zbRooster")?.table.rows[0]).toContain("DN-0001");
    expect(JSON.stringify(copy)).not.toContain("Kanarie");
    expect(run("check", "kopie.xlsx", "--json")).toMatchObject({ code: 0, out: expect.not.stringContaining("C021") });
  });

  it("tells machines what goes and what stays, without the texts that stay out", () => {
    const { code, out } = run("share", "boek.xlsx", "--complex", "0412", "--dry-run", "--json", "--strict", ...ON);
    expect(code).toBe(1);
    const json = JSON.parse(out) as { tables: { table: string }[] };
    expect(json).toMatchObject({
      of: { kind: "complex", id: "0412" },
      on: "2026-11-26",
      keptOut: [
        {
          table: "zbTaken",
          row: "T-0001",
          heading: "Opmerking",
          place: { sheet: "Taken", cell: "AA5" },
          because: "named",
          shared: false,
        },
      ],
    });
    expect(json.tables.find(({ table }) => table === "zbInitiatieven")).toMatchObject({
      rows: 1,
      rowsLeft: 0,
      columnsLeft: expect.arrayContaining(["Trekker", "Begeleider", "Budget"]),
    });
    expect(out).not.toContain("Kanarie");
  });

  it("shares a cell all the same when somebody says so", () => {
    const args = ["--initiative", "I-0001", "--include", "Taken!AA5", "--out", "toch.xlsx", ...ON];
    const { code, err } = run("share", "boek.xlsx", ...args);
    expect(code, err).toBe(0);
    expect(err).toContain("N018");
    const copy = snapshotOfFile(readFileSync(join(folder, "toch.xlsx")));
    expect(findTable(copy, "zbTaken")?.table.rows[0]).toContain("sleutel bij mw. Kanarie");
  });

  it.each([
    ["neither an initiative nor a complex", ["--out", "x.xlsx"], 64, "kies --initiative of --complex"],
    ["both", ["--initiative", "I-0001", "--complex", "0412", "--out", "x.xlsx"], 64, "een van de twee"],
    ["no place for the copy", ["--initiative", "I-0001"], 64, "--out"],
    ["a day that is none", ["--initiative", "I-0001", "--out", "x.xlsx", "--on", "morgen"], 64, "geen datum"],
    ["a number that is not there", ["--complex", "412", "--out", "x.xlsx"], 2, "N003"],
    ["the workbook itself as the copy", ["--initiative", "I-0001", "--out", "boek.xlsx", "--force"], 2, "F033"],
    ["a copy that is there already", ["--initiative", "I-0001", "--out", "kopie.xlsx"], 2, "F034"],
    ["another ending", ["--initiative", "I-0001", "--out", "kopie.xlsm"], 2, "F036"],
  ])("writes nothing with %s", (_, args, exit, words) => {
    const { code, err } = run("share", "boek.xlsx", ...args);
    expect([code, err]).toEqual([exit, expect.stringContaining(words)]);
    expect(existsSync(join(folder, "x.xlsx"))).toBe(false);
  });

  it("says where the messages are that it does not show", () => {
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
    sayProblems(Array.from({ length: 41 }, () => problem("N005", "warning", [], { rows: 1 })));
    write.mockRestore();
    expect(said).toHaveLength(41);
    expect(said.at(-1)).toBe("… en nog 1 melding; met --json ziet u die ook.\n");
  });
});
