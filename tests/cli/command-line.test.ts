import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { fileWith } from "../support/own-workbook.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CLI = join(ROOT, "src/cli/zelfbeheer.mjs");
const MESSY = join(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx");
const FIXTURES = join(ROOT, "tests/fixtures/recognise");
const folders: string[] = [];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zelfbeheer-cli-"));
  folders.push(folder);
});

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

describe("structure", () => {
  it("writes the standard workbook, the report and the layout, and leaves the source as it was", () => {
    const before = readFileSync(MESSY);
    const { code, err } = run(
      "structure",
      MESSY,
      "--out",
      "uit.xlsx",
      "--report",
      "verslag.json",
      "--save-mapping",
      "indeling.json",
    );
    expect(code, err).toBe(0);
    expect(readFileSync(MESSY).equals(before)).toBe(true);
    const report = JSON.parse(readFileSync(join(folder, "verslag.json"), "utf8")) as {
      tables: { kind: string; hidden?: boolean }[];
    };
    expect(report.tables.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["initiative", "unit", "task", "contract", "cost_line", "agreement", "contact"]),
    );
    expect(report.tables.some(({ hidden }) => hidden)).toBe(true);
    expect(run("structure", MESSY, "--out", "uit2.xlsx", "--mapping", "indeling.json").code).toBe(0);
    expect(run("check", "uit.xlsx").code).toBe(0);
  });

  it("tells a workbook of ours apart that has nothing else to read, also when sheets would be added to it", () => {
    run("template", "--out", "ons.xlsx");
    for (const more of [[], ["--keep-source"]]) {
      const { code, err } = run("structure", "ons.xlsx", ...more, "--out", "uit.xlsx");
      expect([code, existsSync(join(folder, "uit.xlsx"))]).toEqual([2, false]);
      expect(err).toContain("F059");
    }
  });

  it.each([
    ["a new workbook is no list", ["structure", MESSY, "--out", "uit.csv"], 2, ".xlsx"],
    ["a new workbook has no macros", ["structure", MESSY, "--out", "uit.xlsm"], 2, ".xlsx"],
    ["a copy keeps its ending", ["structure", "eigen.xlsm", "--keep-source", "--out", "uit.xlsx"], 2, ".xlsm"],
    ["a template is a workbook", ["template", "--out", "nieuw"], 2, ".xlsx"],
    ["one file cannot be two", ["structure", MESSY, "--out", "uit.xlsx", "--report", "./uit.xlsx"], 64, "--report"],
  ])("refuses a name for the result before anything is written: %s", (_, args, code, words) => {
    copyFileSync(MESSY, join(folder, "eigen.xlsm"));
    const { code: exit, err } = run(...args);
    expect(exit).toBe(code);
    expect(err).toContain(words);
    expect(readdirSync(folder)).toEqual(["eigen.xlsm"]);
  });

  it("gives the same bytes for the same file on the same day", () => {
    run("structure", MESSY, "--out", "een.xlsx", "--on", "2027-03-01");
    run("structure", MESSY, "--out", "twee.xlsx", "--on", "2027-03-01");
    expect(readFileSync(join(folder, "een.xlsx")).equals(readFileSync(join(folder, "twee.xlsx")))).toBe(true);
  });

  it("adds our sheets to a copy of the source, whose own sheets stay byte for byte", () => {
    const { code, err } = run("structure", MESSY, "--keep-source", "--out", "kopie.xlsx");
    expect(code, err).toBe(0);
    const [source, copy] = [unzipSync(readFileSync(MESSY)), unzipSync(readFileSync(join(folder, "kopie.xlsx")))];
    const sheets = Object.keys(source).filter((name) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.length).toBeGreaterThan(5);
    for (const name of sheets)
      expect(Buffer.compare(Buffer.from(copy[name] ?? []), Buffer.from(source[name] ?? [])), name).toBe(0);
    expect(run("check", "kopie.xlsx").code).toBe(0);
  });

  it("writes nothing with --dry-run", () => {
    expect(run("structure", MESSY, "--dry-run").code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("reads a list with semicolons", () => {
    expect(run("structure", join(FIXTURES, "B05.csv"), "--out", "uit.xlsx").code).toBe(0);
  });

  it("writes text that looks like a formula as text", () => {
    writeFileSync(join(folder, "lijst.csv"), "Initiatief;Wijk;Budget\n=1+1;Noord;10\n+Plus;Zuid;20\n@Tuin;Oost;30\n");
    expect(run("structure", "lijst.csv", "--out", "uit.xlsx").code).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, "uit.xlsx")));
    const text = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .map(([, part]) => new TextDecoder().decode(part))
      .join("");
    expect(text).toContain("<t>=1+1</t>");
    expect(text).not.toContain("<f>1+1</f>");
  });
});

describe("what is refused", () => {
  it.each([
    ["a file that is not there", ["structure", "weg.xlsx", "--out", "uit.xlsx"]],
    ["a folder", ["structure", ".", "--out", "uit.xlsx"]],
    ["rubbish", ["structure", "rommel.xlsx", "--out", "uit.xlsx"]],
    ["a folder that is not there for the output", ["structure", MESSY, "--out", "geen/map/uit.xlsx"]],
    ["an output that exists", ["structure", MESSY, "--out", "rommel.xlsx"]],
    ["a layout that is no layout", ["structure", MESSY, "--out", "uit.xlsx", "--mapping", "rommel.xlsx"]],
    ["checking rubbish", ["check", "rommel.xlsx"]],
  ])("ends with 2 and one Dutch sentence for %s", (_, args) => {
    writeFileSync(join(folder, "rommel.xlsx"), "geen werkboek");
    const { code, err } = run(...args);
    expect(code, err).toBe(2);
    expect(err).toMatch(/^Fout F?\w+/);
    expect(err).not.toMatch(/\bat .*\.(ts|mjs):\d+/);
    expect(existsSync(join(folder, "uit.xlsx"))).toBe(false);
    expect(readFileSync(join(folder, "rommel.xlsx"), "utf8")).toBe("geen werkboek");
  });

  it("never writes over its own input, also when forced", () => {
    copyFileSync(MESSY, join(folder, "bron.xlsx"));
    expect(run("structure", "bron.xlsx", "--out", "bron.xlsx", "--force").code).toBe(2);
    expect(readFileSync(join(folder, "bron.xlsx")).equals(readFileSync(MESSY))).toBe(true);
  });

  it.each([
    ["no output", ["structure", MESSY]],
    ["an unknown command", ["bestaatniet"]],
    ["an unknown option", ["template", "--foo", "--out", "x.xlsx"]],
    ["a date that is none", ["structure", MESSY, "--dry-run", "--on", "31-2-2027"]],
    ["an unknown template", ["template", "--set", "anders", "--out", "x.xlsx"]],
    ["repair without an output", ["check", MESSY, "--repair"]],
    ["an output without repair", ["check", MESSY, "--out", "uit.xlsx"]],
  ])("ends with 64 for %s", (_, args) => {
    const { code, err } = run(...args);
    expect(code, err).toBe(64);
    expect(err.length).toBeGreaterThan(10);
  });
});

describe("template and check", () => {
  it("makes a workbook that has nothing wrong", () => {
    expect(run("template", "--set", "servicekosten", "--example", "--out", "sk.xlsx").code).toBe(0);
    const { code, out } = run("check", "sk.xlsx", "--json");
    expect(code).toBe(0);
    expect(
      (JSON.parse(out) as { workbooks: { problems: { severity: string }[] }[] }).workbooks[0]?.problems.filter(
        ({ severity }) => severity !== "info",
      ),
    ).toEqual([]);
  });

  it("writes no file when there is nothing to repair, and says so", () => {
    expect(run("template", "--set", "beheerplan", "--out", "bp.xlsx").code).toBe(0);
    const { code, err } = run("check", "bp.xlsx", "--repair", "--out", "hersteld.xlsx");
    expect(code).toBe(0);
    expect(err).toContain("Er is niets dat vanzelf te herstellen is. Er is geen nieuw werkboek gemaakt.");
    expect(err).not.toContain("staat in");
    expect(existsSync(join(folder, "hersteld.xlsx"))).toBe(false);
  });

  it("calls a sheet that was thrown away an error, and puts an empty one back", async () => {
    const rows = { zbKostenposten: [{ id: "K-0001", name: "Tuin", key: "VK-0001" }] };
    writeFileSync(join(folder, "weg.xlsx"), await fileWith(rows, 2026, "servicekosten", ["zbVerdeelsleutels"]));
    const { code, err } = run("check", "weg.xlsx", "--repair", "--out", "hersteld.xlsx");
    expect(code).toBe(1);
    expect(err).toContain("Fout C031: Het blad Verdeelsleutels is weg");
    expect(err).toContain("Het blad Verdeelsleutels staat er weer, leeg. Vul het opnieuw in.");
    const again = run("check", "hersteld.xlsx");
    expect(again.err).not.toContain("C031");
    expect(again.err).toContain('"VK-0001", maar dat staat niet op het blad Verdeelsleutels');
  });

  it("says that a workbook is not of ours", () => {
    expect(run("check", MESSY).code).toBe(1);
  });
});

it.skipIf(process.platform === "win32")("what reads along and has seen enough is no fault", () => {
  const piped = `"$1" "$2" structure "$3" --dry-run --json | true`;
  const { stderr } = spawnSync("sh", ["-c", piped, "sh", process.execPath, CLI, MESSY], { encoding: "utf8" });
  expect(stderr).toContain("Dit was een proef");
  expect(stderr).not.toMatch(/EPIPE|node:/);
});
