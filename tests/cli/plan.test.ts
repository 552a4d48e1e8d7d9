import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRows } from "../../src/records/read-rows.ts";
import { roster } from "../../src/schema/tables/turns.ts";
import { person, task } from "../journeys/plan/plan-rows.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { fileWith, snapshotOfFile } from "../support/own-workbook.ts";
import { brokenRules } from "../support/package-rules.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "templates/beheerplan-voorbeeld.xlsx");
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-plan-"));
const PERIOD = ["--from", "2026-03-01", "--to", "2026-03-31", "--on", "2026-02-20"];

beforeAll(async () => {
  const contents = {
    zbInitiatieven: [{ id: "I-0001", name: "Lindehof" }],
    zbTaken: [task("T-0001"), task("T-0002", { frequency: "elke maand op de 10e", skills: "snoeien" })],
    zbDeelnemers: [person("DN-0001"), person("DN-0002", { name: "Kanarie Geheim", away: "1-3-2026 t/m 14-3-2026" })],
  };
  writeFileSync(join(folder, "plan.xlsx"), await fileWith(contents, 2026));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Said {
  return zelfbeheer(folder, ...args);
}

describe("roster", () => {
  it("writes a copy with the roster, and the turns, gaps and load as JSON without names", () => {
    const before = readFileSync(join(folder, "plan.xlsx"));
    const { code, out, err } = run("roster", "plan.xlsx", ...PERIOD, "--out", "rooster.xlsx", "--json");
    expect(code, err).toBe(0);
    const json = JSON.parse(out) as { problems: { code: string }[] };
    expect(json).toMatchObject({
      turns: [
        { task: "T-0001", on: "2026-03-02", participants: ["DN-0001"] },
        { task: "T-0001", on: "2026-03-09", participants: ["DN-0001"] },
        { task: "T-0001", on: "2026-03-16", participants: ["DN-0002"] },
        { task: "T-0001", on: "2026-03-23", participants: ["DN-0002"] },
        { task: "T-0001", on: "2026-03-30" },
      ],
      gaps: [{ task: "T-0002", on: "2026-03-10", reason: "te weinig mensen kunnen dit", code: "noSkill", missing: 1 }],
      load: [
        { participant: "DN-0001", offered: 240 },
        { participant: "DN-0002", offered: 240 },
      ],
    });
    expect(json.problems.map((problem) => problem.code)).toEqual(["P016"]);
    expect(`${out}${err}`).not.toMatch(/Kanarie|Naam DN/);
    expect(err).toContain("Nog open: 10-3-2026 T-0002");
    expect(readFileSync(join(folder, "plan.xlsx")).equals(before)).toBe(true);
    const bytes = readFileSync(join(folder, "rooster.xlsx"));
    expect(brokenRules(bytes)).toEqual([]);
    const rows = readRows(roster, snapshotOfFile(bytes)).value?.rows ?? [];
    expect(rows).toHaveLength(6);
    expect(rows.map(({ values }) => values.id)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `R-000${at}`));
    expect(run("check", "rooster.xlsx").code).toBe(0);
  });

  it("made again from its own result gives the same, and goes on with the next period below it", () => {
    run("roster", "plan.xlsx", ...PERIOD, "--out", "een.xlsx", "--force");
    const again = run("roster", "een.xlsx", ...PERIOD, "--out", "twee.xlsx", "--force", "--json");
    const first = run("roster", "plan.xlsx", ...PERIOD, "--out", "drie.xlsx", "--force", "--json");
    expect(again.out).toBe(first.out);
    const april = ["--from", "2026-04-01", "--to", "2026-04-30", "--on", "2026-02-20"];
    run("roster", "een.xlsx", ...april, "--out", "vier.xlsx", "--force");
    const rows = readRows(roster, snapshotOfFile(readFileSync(join(folder, "vier.xlsx")))).value?.rows ?? [];
    expect(rows).toHaveLength(11);
  });

  it("open turns are a warning: exit 1 with --strict", () => {
    expect(run("roster", "plan.xlsx", ...PERIOD, "--out", "streng.xlsx", "--strict").code).toBe(1);
  });

  it.each([
    [["--from", "1-3-2026", "--to", "2026-03-31"], "geen datum"],
    [["--from", "2026-03-31", "--to", "2026-03-01"], "draai --from en --to om"],
    [["--from", "2026-03-01", "--to", "2126-03-01"], "langer dan tien jaar"],
    [["--from", "2026-03-01"], "geef --to"],
  ])("asks for a period that can be: %s", (period, sentence) => {
    const { code, err } = run("roster", "plan.xlsx", ...period, "--out", "x.xlsx");
    expect(code).toBe(64);
    expect(err.toLowerCase()).toContain(sentence);
  });

  it("refuses a workbook without a plan, and an existing file", () => {
    run("template", "--set", "servicekosten", "--out", "kosten.xlsx");
    const refused = run("roster", "kosten.xlsx", ...PERIOD, "--out", "y.xlsx", "--json");
    expect([refused.code, JSON.parse(refused.out).problems[0].code]).toEqual([2, "P001"]);
    writeFileSync(join(folder, "bestaat.xlsx"), "oud");
    expect(run("roster", "plan.xlsx", ...PERIOD, "--out", "bestaat.xlsx").code).toBe(2);
    expect(readFileSync(join(folder, "bestaat.xlsx"), "utf8")).toBe("oud");
  });

  it("leaves what the example did as it is", () => {
    const { code, out, err } = run(
      "roster",
      EXAMPLE,
      "--from",
      "2026-08-01",
      "--to",
      "2026-12-31",
      "--on",
      "2026-10-01",
      "--out",
      "vb.xlsx",
      "--json",
    );
    expect(code, err).toBe(0);
    const before = readRows(roster, snapshotOfFile(readFileSync(EXAMPLE))).value?.rows ?? [];
    const after = readRows(roster, snapshotOfFile(readFileSync(join(folder, "vb.xlsx")))).value?.rows ?? [];
    const past = before.filter(({ values }) => (values.on ?? 0) < 46_296);
    expect(after.slice(0, past.length).map(({ values }) => values)).toEqual(past.map(({ values }) => values));
    expect(after.length).toBeGreaterThan(before.length);
    expect(JSON.parse(out).gaps.length).toBeGreaterThan(0);
  });
});

describe("calendar", () => {
  beforeAll(() => {
    run("roster", "plan.xlsx", ...PERIOD, "--out", "agenda.xlsx", "--force");
  });

  it("writes a file for the group and for each participant, without names that were not agreed on", () => {
    const { code, out, err } = run("calendar", "agenda.xlsx", "--out", "ics", "--on", "2026-02-20", "--json");
    expect(code, err).toBe(0);
    expect(readdirSync(join(folder, "ics")).sort()).toEqual([
      "rooster-DN-0001.ics",
      "rooster-DN-0002.ics",
      "rooster.ics",
    ]);
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toHaveLength(3);
    for (const name of readdirSync(join(folder, "ics"))) {
      expect(readFileSync(join(folder, "ics", name), "utf8")).not.toContain("Kanarie");
    }
    expect(readFileSync(join(folder, "ics/rooster.ics"), "utf8")).toContain("Naam DN-0002");
    expect(readFileSync(join(folder, "ics/rooster-DN-0001.ics"), "utf8")).not.toContain("Naam DN-0002");
  });

  it("overwrites nothing unless asked, and then writes the same", () => {
    run("calendar", "agenda.xlsx", "--out", "twee", "--on", "2026-02-20");
    const before = readFileSync(join(folder, "twee/rooster.ics"));
    rmSync(join(folder, "twee/rooster-DN-0001.ics"));
    expect(run("calendar", "agenda.xlsx", "--out", "twee", "--on", "2026-02-20").code).toBe(2);
    expect(existsSync(join(folder, "twee/rooster-DN-0001.ics"))).toBe(false);
    expect(run("calendar", "agenda.xlsx", "--out", "twee", "--on", "2026-02-20", "--force").code).toBe(0);
    expect(readFileSync(join(folder, "twee/rooster.ics")).equals(before)).toBe(true);
  });

  it("never writes outside its folder, whatever an id looks like", async () => {
    const contents = {
      zbTaken: [task("T-0001", { initiative: "../../buiten" })],
      zbDeelnemers: [
        person("../../kwaad", { initiative: "../../buiten" }),
        person("C:\\x", { initiative: "../../buiten" }),
      ],
    };
    writeFileSync(join(folder, "kwaad.xlsx"), await fileWith(contents, 2026));
    run("roster", "kwaad.xlsx", ...PERIOD, "--out", "kwaad2.xlsx");
    mkdirSync(join(folder, "diep"));
    expect(run("calendar", "kwaad2.xlsx", "--out", "diep/ics").code).toBe(0);
    expect(readdirSync(join(folder, "diep"))).toEqual(["ics"]);
    expect(readdirSync(join(folder, "diep/ics")).sort()).toEqual([
      "rooster-C-x.ics",
      "rooster-kwaad.ics",
      "rooster.ics",
    ]);
  });

  it("replaces a link instead of writing through it", () => {
    mkdirSync(join(folder, "link"));
    writeFileSync(join(folder, "doel.txt"), "van een ander");
    symlinkSync(join(folder, "doel.txt"), join(folder, "link/rooster.ics"));
    expect(run("calendar", "agenda.xlsx", "--out", "link", "--force").code).toBe(0);
    expect(readFileSync(join(folder, "doel.txt"), "utf8")).toBe("van een ander");
  });

  it("warns when there is no turn to put in it", () => {
    const { code, err } = run("calendar", "plan.xlsx", "--out", "leeg");
    expect([code, err.includes("P020")]).toEqual([0, true]);
  });
});

describe("document", () => {
  const WHOLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");
  const ask = (kind: string, out: string, ...more: readonly string[]) =>
    run("document", WHOLE, "--kind", kind, "--initiative", "I-0001", "--on", "2025-12-20", "--out", out, ...more);

  it("writes letters as a Word file, and tells what is in it and what it lacks without names", () => {
    const { code, out, err } = ask("voorstel", "voorstel.docx", "--json", "--contact", "het wijkteam");
    expect(code, err).toBe(0);
    const { problems, units, ...json } = JSON.parse(out) as { problems: { code: string }[]; units: string[] };
    // The last day to answer, twice in each letter.
    expect(json).toEqual({ kind: "voorstel", initiative: "I-0001", proposal: "V-0001", toFillIn: 44 });
    expect(units).toHaveLength(22);
    expect(problems.map((problem) => problem.code)).toContain("W002");
    expect(`${out}${err}`).not.toMatch(/Verbeek|Osman/);
    expect(readFileSync(join(folder, "voorstel.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("overwrites nothing unless asked, and then writes the same bytes", () => {
    expect(ask("overeenkomst", "afspraak.docx").code).toBe(0);
    const before = readFileSync(join(folder, "afspraak.docx"));
    expect(ask("overeenkomst", "afspraak.docx").code).toBe(2);
    expect(ask("overeenkomst", "afspraak.docx", "--force").code).toBe(0);
    expect(readFileSync(join(folder, "afspraak.docx")).equals(before)).toBe(true);
  });

  it("gives exit 1 with the document when an agreement lacks what it needs", async () => {
    const contents = { zbInitiatieven: [{ id: "I-0001", name: "Lindehof" }] };
    writeFileSync(join(folder, "kaal.xlsx"), await fileWith(contents, 2026));
    const asked = ["--kind", "overeenkomst", "--initiative", "I-0001", "--out", "kaal.docx"];
    const { code, err } = run("document", "kaal.xlsx", ...asked);
    expect([code, existsSync(join(folder, "kaal.docx"))]).toEqual([1, true]);
    expect(err).toContain("Fout W001: In de overeenkomst ontbreekt de trekker, die namens de groep tekent.");
  });

  it.each([
    [["brief", "x.docx"], 64, "kennen we niet"],
    [["voorstel", "x.doc"], 2, "Word opent het document dan niet"],
    [["voorstel", "x.docx", "--reply-by", "morgen"], 64, "geen datum"],
    [["voorstel", "x.docx", "--reply-by", "2025-12-01"], 64, "ligt voor de dag"],
    [["uitslag", "x.docx", "--unit", "0412-007"], 2, "W025"],
  ] as const)("says what is wrong with %j", ([kind, out, ...more], exit, sentence) => {
    const { code, err } = ask(kind, out, ...more);
    expect(code).toBe(exit);
    expect(err).toContain(sentence);
    expect(existsSync(join(folder, "x.docx"))).toBe(false);
  });
});
