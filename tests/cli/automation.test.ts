import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbookFile } from "../../src/cli/commands/read-workbook-file.ts";
import { readPortfolio } from "../../src/journeys/portfolio/read-portfolio.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import { findTable } from "../../src/workbook/snapshot.ts";
import { day } from "../support/charge-rows.ts";
import { type Said, zelfbeheer } from "../support/command-line.ts";
import { changed, complete } from "../support/initiative-rows.ts";
import { allResultsAgainstCached } from "../support/office.ts";
import { type Contents, fileWith, snapshotOfFile, snapshotWith } from "../support/own-workbook.ts";
import { brokenRules } from "../support/package-rules.ts";
import { requireTool } from "../support/tools.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");
const LIST = join(ROOT, "tests/fixtures/demo/werkmap-wijkteam-oost.xlsx");
const withoutOffice = requireTool("soffice") ?? requireTool("openpyxl");
const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-automation-"));
/** Files that LibreOffice calculates again together at the end. */
const made: string[] = [];

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

function rowsOf(file: string, table: string): Record<string, unknown>[] {
  const found = findTable(snapshotOfFile(readFileSync(join(folder, file))), table)?.table;
  return (found?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((value, at) => [found?.headers[at] ?? "", value])),
  );
}

const late = complete("uitvoering", "2026-03-01");

beforeAll(async () => {
  const own = join(folder, "map");
  mkdirSync(join(own, "wijk", "leeg"), { recursive: true });
  copyFileSync(LIST, join(own, "wijk", "lijst.xlsx"));
  writeFileSync(join(own, "stuk.xlsx"), "dit is geen werkboek");
  writeFileSync(join(own, "~$b.xlsx"), "slot");
  const workbook = await fileWith(words(late), 2026);
  writeFileSync(join(own, "b.xlsx"), workbook);
  writeFileSync(join(own, "wijk", "laat.xlsx"), workbook);
});

describe("zelfbeheer batch", () => {
  interface BatchJson {
    readonly files: readonly {
      readonly file: string;
      readonly status: string;
      readonly output: string | null;
      readonly problems: readonly { readonly code: string; readonly severity: string }[];
      readonly result: object | null;
    }[];
    readonly totals: Readonly<Record<string, number>>;
    readonly exit: number;
  }

  it("goes through every workbook in a fixed order, and one that cannot be read stops nobody", () => {
    const { code, out, err } = run("batch", "map", "--do", "check", "--recursive", "--json", "--on", "2026-06-15");
    const told = JSON.parse(out) as BatchJson;
    expect(told.files.map(({ file, status }) => [file, status])).toEqual([
      ["b.xlsx", "clean"],
      ["stuk.xlsx", "refused"],
      ["wijk/laat.xlsx", "clean"],
      ["wijk/lijst.xlsx", "skipped"],
    ]);
    expect(told.files[1]?.problems).toEqual([expect.objectContaining({ code: "F009", severity: "error" })]);
    expect(told.files[3]?.problems).toEqual([expect.objectContaining({ code: "C002", severity: "info" })]);
    expect(told.totals).toEqual({ files: 4, clean: 2, problems: 0, skipped: 1, refused: 1, bug: 0 });
    expect([told.exit, code]).toEqual([2, 2]);
    expect(err).toBe("4 bestanden, 2 in orde, 0 met meldingen, 1 overgeslagen, 1 niet gelukt.\n");
  });

  it("gives each result a file of its own in the same folders, and does not read it the next time", () => {
    const own = join(folder, "lijsten");
    mkdirSync(join(own, "zuid"), { recursive: true });
    for (const name of ["a.csv", "a.tsv"])
      writeFileSync(join(own, "zuid", name), "Naam;Fase\nTuin Zuid;uitvoering\nTrap Noord;besluit\n");
    copyFileSync(EXAMPLE, join(own, "werkboek.xlsx"));
    const args = ["batch", "lijsten", "--do", "structure", "--recursive", "--out", "lijsten/uit", "--json"];
    const first = JSON.parse(run(...args).out) as BatchJson;
    expect(first.files.map(({ file, status, output }) => [file, status, output])).toEqual([
      ["werkboek.xlsx", "skipped", null],
      ["zuid/a.csv", "clean", join("lijsten/uit/zuid/a.csv.xlsx")],
      ["zuid/a.tsv", "clean", join("lijsten/uit/zuid/a.tsv.xlsx")],
    ]);
    expect(readdirSync(join(own, "uit"))).toEqual(["zuid"]);
    expect(rowsOf("lijsten/uit/zuid/a.csv.xlsx", "zbInitiatieven").map(({ Naam }) => Naam)).toEqual([
      "Tuin Zuid",
      "Trap Noord",
    ]);
    // What the lists hold stays in the workbooks: the JSON tells what was found.
    expect(first.files[1]?.result).toEqual({
      tables: [expect.objectContaining({ kind: "initiative", rows: 2, skipped: 0 })],
      unused: 0,
    });
    // A report of an earlier run is no list.
    run("batch", "lijsten", "--do", "check", "--report", "lijsten/verslag.xlsx");
    const again = JSON.parse(run(...args).out) as BatchJson;
    expect(again.files.map(({ file, problems }) => [file, problems[0]?.code])).toEqual([
      ["verslag.xlsx", "F059"],
      ["werkboek.xlsx", "F059"],
      ["zuid/a.csv", "F034"],
      ["zuid/a.tsv", "F034"],
    ]);
  });

  it("writes a report in Excel with a line per file and per finding, counted by live formulas", () => {
    const { code, out } = run(
      "batch",
      "map",
      "--do",
      "today",
      "--recursive",
      "--on",
      "2026-06-15",
      "--report",
      "verslag.xlsx",
    );
    expect(code).toBe(2);
    expect(out).toMatch(/^stuk\.xlsx: niet gelukt\. /m);
    expect(out).toMatch(/^wijk\/laat\.xlsx: meldingen \(1 fout\)$/m);
    made.push("verslag.xlsx");
    const files = rowsOf("verslag.xlsx", "zbBestanden");
    expect(files.map((row) => [row.Bestand, row.Uitkomst])).toEqual([
      ["b.xlsx", expect.any(String)],
      ["stuk.xlsx", "niet gelukt"],
      ["wijk/laat.xlsx", "meldingen"],
      ["wijk/lijst.xlsx", "overgeslagen"],
    ]);
    expect(files[2]).toMatchObject({ Fouten: 1, "Let op": 0, Exitcode: 1 });
    expect(rowsOf("verslag.xlsx", "zbMeldingen").filter(({ Bestand }) => Bestand === "wijk/laat.xlsx")).toEqual([
      expect.objectContaining({
        Ernst: "fout",
        Code: "step",
        Onderwerp: "stap",
        Datum: day("2026-02-28"),
        Blad: "Stappen",
        Cel: expect.stringMatching(/^[A-Z]5$/),
      }),
    ]);
    expect(brokenRules(readFileSync(join(folder, "verslag.xlsx")))).toEqual([]);
  });

  it("says what is wrong with the question before it begins", () => {
    const usage = (...args: readonly string[]) => {
      const { code, err } = run("batch", "map", ...args);
      return [code, err.trim()];
    };
    expect(usage("--do", "settle", "--out", "x")).toEqual([64, "Fout: geef bij --do settle ook --year op."]);
    expect(usage("--do", "dansen")).toEqual([64, expect.stringMatching(/"dansen" kan niet voor een hele map/)]);
    expect(usage("--do", "recompute")).toEqual([
      64,
      expect.stringMatching(/geef bij --do recompute met --out een map op/),
    ]);
    expect(usage("--do", "recompute", "--out", "map")).toEqual([64, expect.stringMatching(/een andere map/)]);
    expect(run("batch", "nergens", "--do", "check").err).toMatch(/^Fout A001: /);
    expect(run("batch", "map/wijk/leeg", "--do", "check").err).toMatch(/^Fout T004: /);
    // A flow reads the answer, also when there is nothing to do.
    for (const args of [["batch", "--do", "check"], ["remind"], ["today"]]) {
      const [command = "", ...options] = args;
      const { code, out } = run(command, "map/wijk/leeg", ...options, "--json");
      expect([code, JSON.parse(out)]).toMatchObject([2, { problems: [{ code: "T004" }] }]);
    }
    const below = run("batch", "map", "--do", "recompute", "--out", "map/stuk.xlsx/uit");
    expect([below.code, below.err.slice(0, 10)]).toEqual([2, "Fout A026:"]);
    expect(existsSync(join(folder, "x"))).toBe(false);
  });
});

describe("zelfbeheer remind", () => {
  interface Recipient {
    readonly roles: readonly string[];
    readonly name: string | null;
    readonly email: string | null;
    readonly reminders: readonly { readonly kind: string; readonly severity: string; readonly due: string | null }[];
  }
  const remind = (...args: readonly string[]) =>
    JSON.parse(run("remind", ...args, "--json").out) as { readonly recipients: readonly Recipient[] };

  beforeAll(async () => {
    const contents = words(late);
    const rows = {
      ...contents,
      zbStappen: [
        { id: "S-0001", initiative: "I-0001", name: "Sleutels tellen", by: "Noor Jansma", dueOn: day("2026-06-20") },
        { id: "S-0002", initiative: "I-0001", name: "Gesprek plannen", by: "begeleider", dueOn: day("2026-06-10") },
        {
          id: "S-0003",
          initiative: "I-0001",
          name: "Voorschot narekenen",
          by: "servicekosten",
          dueOn: day("2026-06-21"),
        },
      ],
      zbBetrokkenen: [
        ...(contents.zbBetrokkenen ?? []),
        { id: "B-0091", name: "noor jansma", initiative: "I-0001", email: "noor@example.org" },
      ],
    };
    writeFileSync(join(folder, "herinner.xlsx"), await fileWith(rows, 2026));
  });

  it("gives each person what that person has to do, with the one address that the workbook has", () => {
    const { recipients } = remind("herinner.xlsx", "--on", "2026-06-15");
    const noor = recipients.find(({ name }) => name === "Noor Jansma");
    expect(noor).toMatchObject({
      roles: ["owner"],
      email: "noor@example.org",
      reminders: [{ kind: "step", severity: "warning", due: "2026-06-20" }],
    });
    // A step that names a role goes to who has it.
    const roles = recipients.flatMap(({ roles: own, reminders }) =>
      reminders.flatMap(({ due }) => (due === "2026-06-10" || due === "2026-06-21" ? [[due, own]] : [])),
    );
    expect(Object.fromEntries(roles)).toEqual({ "2026-06-10": ["guide"], "2026-06-21": ["finance"] });
  });

  it("tells with --since only what came within its term or became late after that day", () => {
    const dues = (...args: readonly string[]) =>
      remind("herinner.xlsx", ...args).recipients.flatMap(({ reminders }) =>
        reminders.flatMap(({ kind, due, severity }) => (kind === "step" ? [[due, severity]] : [])),
      );
    // A week before it is due a step is mentioned for the first time, and once more on the day after it.
    expect(dues("--on", "2026-06-13", "--since", "2026-06-12")).toEqual([["2026-06-20", "warning"]]);
    expect(dues("--on", "2026-06-14", "--since", "2026-06-13")).toEqual([["2026-06-21", "warning"]]);
    expect(dues("--on", "2026-06-15", "--since", "2026-06-14")).toEqual([]);
    expect(dues("--on", "2026-06-11", "--since", "2026-06-10")).toEqual([["2026-06-10", "error"]]);
    // A weekend in between is caught up with.
    expect(dues("--on", "2026-06-15", "--since", "2026-06-12")).toEqual([
      ["2026-06-20", "warning"],
      ["2026-06-21", "warning"],
    ]);
    expect(dues("--on", "2026-06-12")).toContainEqual(["2026-06-10", "error"]);
  });

  it("is text with a heading per person, a list for Excel, and an exit code", () => {
    const { code, out } = run("remind", "herinner.xlsx", "--on", "2026-06-15", "--csv", "lijst.csv");
    expect(code).toBe(1);
    expect(out).toMatch(/^Herinneringen op 15-6-2026\n/);
    expect(out).toMatch(/\nNoor Jansma \(doet een stap\) <noor@example\.org>\n {2}- let op · 20-6-2026 · I-0001 · /);
    const lines = readFileSync(join(folder, "lijst.csv"), "utf8").split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFNaam;E-mail;Rol;Ernst;Datum;Onderwerp;Initiatief;Naam initiatief;Wat is er;Wat te doen;Waar;Werkboek",
    );
    expect(lines.find((line) => line.startsWith("Noor Jansma;noor@example.org;"))).toMatch(
      /;let op;20-6-2026;stap;I-0001;/,
    );
    expect(run("remind", "herinner.xlsx", "--on", "2026-06-15", "--since", "2026-06-15").code).toBe(64);
  });

  it("looks in folders, and tells what it could not read", () => {
    const { code, out } = run("remind", "map", "--recursive", "--on", "2026-06-15", "--json");
    const told = JSON.parse(out) as { notRead: { workbook: string; code: string }[] };
    expect(told.notRead).toEqual([expect.objectContaining({ workbook: join("map", "stuk.xlsx"), code: "F009" })]);
    expect(code).toBe(2);
  });
});

describe("zelfbeheer portfolio", () => {
  it("brings the initiatives of all workbooks together, a loss with them, and tells which stands there twice", async () => {
    const own = join(folder, "portefeuille");
    mkdirSync(own);
    copyFileSync(EXAMPLE, join(own, "a.xlsx"));
    copyFileSync(EXAMPLE, join(own, "kopie.xlsx"));
    // Costs more than it saves.
    const loss = { ...words(changed(late, "zbInitiatieven", { name: "Dure tuin" })) } as Record<
      string,
      Contents[string]
    >;
    writeFileSync(join(own, "verlies.xlsx"), await fileWith({ ...loss, ...lossOf() }, 2026));
    const { code, out } = run(
      "portfolio",
      "portefeuille",
      "--out",
      "portefeuille/p.xlsx",
      "--on",
      "2026-11-26",
      "--json",
    );
    expect(code).toBe(0);
    made.push("portefeuille/p.xlsx");
    const told = JSON.parse(out) as {
      initiatives: {
        workbook: string;
        charges: { savingPerMonth: string; result: { amount: string } | null } | null;
      }[];
      problems: { code: string; message: string }[];
    };
    expect(told.initiatives.map(({ workbook }) => workbook)).toEqual(["a.xlsx", "kopie.xlsx", "verlies.xlsx"]);
    const [example, , dear] = told.initiatives;
    // What the Dashboard of the example says, to the cent.
    expect(example?.charges?.savingPerMonth).toBe("24.65");
    expect(Number(dear?.charges?.result?.amount)).toBeLessThan(0);
    expect(told.problems).toEqual([
      expect.objectContaining({ code: "A002", message: expect.stringContaining("a.xlsx en kopie.xlsx") }),
    ]);
    const rows = rowsOf("portefeuille/p.xlsx", "zbPortefeuille");
    expect(rows.map((row) => [row.Id, row.Bestand, row.Initiatiefnummer])).toEqual([
      ["PF-0001", "a.xlsx", "I-0001"],
      ["PF-0002", "kopie.xlsx", "I-0001"],
      ["PF-0003", "verlies.xlsx", "I-0001"],
    ]);
    expect(rows[0]?.Opmerking).toMatch(/Staat ook in kopie\.xlsx/);
    expect(rows[2]?.Opmerking ?? "").not.toMatch(/Staat ook/);
    // Who prints the overview alone has to know that a total counts something twice.
    const overview = readWorkbookFile(join(own, "p.xlsx"));
    const [, , caution] = (overview.ok ? overview.value.evidence.sheets[0]?.rows : undefined) ?? [];
    expect([caution?.row, caution?.values[0]]).toEqual([
      3,
      expect.stringMatching(/^Let op: 1 initiatief telt vaker mee/),
    ]);
    expect(brokenRules(readFileSync(join(own, "p.xlsx")))).toEqual([]);
    // The portfolio itself and a committee's copy stand in the folder and are no workbooks of it.
    const shared = run(
      "share",
      EXAMPLE,
      "--initiative",
      "I-0001",
      "--out",
      "portefeuille/commissie.xlsx",
      "--on",
      "2026-11-26",
    );
    expect(shared.code).toBeLessThan(2);
    // A new year begins in the workbook itself: what is added to a copy is in none.
    const year = run("roll-over", "portefeuille/commissie.xlsx", "--to", "2027", "--dry-run");
    expect([year.code, year.err.slice(0, 10)]).toEqual([2, "Fout A030:"]);
    // No command of a batch looks at the copy, or at what is no workbook of ours.
    for (const command of ["today", "recompute"]) {
      const out = command === "today" ? [] : ["--out", "uit-portefeuille"];
      const ran = JSON.parse(
        run("batch", "portefeuille", "--do", command, ...out, "--on", "2026-11-26", "--json").out,
      ) as {
        files: { file: string; status: string; exit: number; output: string | null; problems: { code: string }[] }[];
      };
      const others = ran.files.filter(({ file }) => ["commissie.xlsx", "p.xlsx"].includes(file));
      expect(
        others.map(({ status, exit, output, problems }) => [status, exit, output, ...problems.map((one) => one.code)]),
      ).toEqual([
        ["skipped", 0, null, "A004"],
        ["skipped", 0, null, "C002"],
      ]);
      expect(ran.files.length).toBe(5);
    }
    const again = run("portfolio", "portefeuille", "--out", "portefeuille/p.xlsx", "--on", "2026-11-26", "--force");
    expect(again.err).toContain("3 initiatieven uit 3 werkboeken.");
  });

  it("counts nothing over fewer than five answers", () => {
    const survey = (n: number) => ({
      zbInitiatieven: [{ id: "I-0001", name: "Schone trap", phase: "uitvoering" }],
      zbNormen: normContents() as Contents[string],
      zbIndicatoren: [
        { id: "IN-0001", name: "Rapportcijfer", direction: "hoger is beter", source: "enquête", scale: "getal" },
      ],
      zbMetingen: [
        { ...MEASURED, id: "ME-0001", on: day("2026-01-10"), moment: "nulmeting", value: 5, n: 12 },
        { ...MEASURED, id: "ME-0002", on: day("2026-06-10"), moment: "vervolgmeting", value: 8, n },
      ],
    });
    const better = (n: number) =>
      readPortfolio(snapshotWith(survey(n)), day("2026-11-26")).initiatives.map(({ outcomes }) => outcomes.improved);
    expect([better(12), better(5), better(4)]).toEqual([[1], [1], [0]]);
  });
});

const MEASURED = { initiative: "I-0001", indicator: "IN-0001" };

function lossOf(): Record<string, Contents[string]> {
  return {
    zbComplexen: [{ id: "C1", name: "Hof", homes: 2 }],
    zbEenheden: [1, 2].map((k) => ({ id: `C1-${k}`, complex: "C1", kind: "woning", status: "verhuurd" })),
    zbVerdeelsleutels: [
      { id: "VK-1", name: "gelijk", complex: "C1", kind: "gelijk", period: "maanden", rounding: "gelijk" },
    ],
    zbGewichten: [1, 2].map((k) => ({ id: `G-${k}`, key: "VK-1", unit: `C1-${k}`, weight: 1 })),
    zbKostenposten: [
      {
        id: "K-1",
        name: "Tuin",
        complex: "C1",
        year: 2026,
        estimate: "begroting",
        amount: 1200,
        allowance: "werkelijke kosten",
        key: "VK-1",
      },
    ],
    zbOverdracht: [
      {
        id: "OD-1",
        initiative: "I-0001",
        item: "K-1",
        share: 1,
        from: day("2026-01-01"),
        newCosts: 2400,
        paidBy: "corporatie",
      },
    ],
    zbOplossingen: [{ id: "O-1", initiative: "I-0001", name: "niets doen", isCounterfactual: "ja" }],
  };
}

describe("zelfbeheer roll-over", () => {
  const cost = (id: string, more: object) => ({
    ...{
      id,
      name: id,
      complex: "C1",
      year: 2026,
      estimate: "werkelijk",
      amount: 100,
      allowance: "werkelijke kosten",
      key: "VK-1",
    },
    ...more,
  });

  beforeAll(async () => {
    const rows = {
      ...words(late),
      ...lossOf(),
      zbKostenposten: [
        cost("K-0001", {
          name: "Tuin",
          amount: 1200,
          proof: "factuur 12",
          ownReference: "80.21",
          note: "hoog door storm",
        }),
        cost("K-0002", { name: "Trap", from: day("2026-07-01") }),
        cost("K-0003", { name: "Lift", amount: null }),
        cost("K-0004", { name: "Licht", from: day("2025-07-01"), to: day("2026-06-30") }),
        cost("K-0005", { name: "Glas", contract: "CT-1" }),
        cost("K-0006", { name: "Riool", year: 2027, estimate: "begroting", amount: 70 }),
        cost("K-0007", { name: "riool", amount: 65 }),
        cost("K-0008", { name: "Tuin", estimate: "begroting", amount: 1000 }),
      ],
      zbContracten: [{ id: "CT-1", supplier: "Helder", complex: "C1", to: day("2026-12-31") }],
      zbOverdracht: [{ id: "OD-1", initiative: "I-0001", item: "K-0001", share: 1, from: day("2026-03-01") }],
      zbNormen: normContents(),
    };
    writeFileSync(join(folder, "oud.xlsx"), await fileWith(rows as unknown as Contents, 2026));
  });

  it("loses nothing: the old workbook stays byte for byte, and every row of people is in the new one with its number", () => {
    const before = readFileSync(join(folder, "oud.xlsx"));
    const { code, out } = run(
      "roll-over",
      "oud.xlsx",
      "--to",
      "2027",
      "--costs",
      "werkelijk",
      "--out",
      "nieuw.xlsx",
      "--on",
      "2026-12-20",
    );
    expect(code).toBe(0);
    expect(out).toContain("Van 2026 naar 2027\n  Kostenposten: 3 rijen erbij; wat er stond blijft\n");
    made.push("nieuw.xlsx");
    expect(readFileSync(join(folder, "oud.xlsx")).equals(before)).toBe(true);
    const [old, now] = [snapshotOfFile(before), snapshotOfFile(readFileSync(join(folder, "nieuw.xlsx")))];
    for (const name of [
      "zbInitiatieven",
      "zbStappen",
      "zbAfspraken",
      "zbDeelnemers",
      "zbMetingen",
      "zbNormen",
      "zbBewoning",
    ]) {
      const idsIn = (book: typeof old) => findTable(book, name)?.table.rows.map(([id]) => id);
      expect(idsIn(now), name).toEqual(idsIn(old));
    }
    expect(now.names).toMatchObject({ Boekjaar: 2027, Peildatum: day("2027-01-01") });
    expect(
      rowsOf("nieuw.xlsx", "zbKostenposten")
        .slice(0, 8)
        .map((row) => [row.Postnummer, row.Bedrag]),
    ).toEqual(rowsOf("oud.xlsx", "zbKostenposten").map((row) => [row.Postnummer, row.Bedrag]));
    expect(brokenRules(readFileSync(join(folder, "nieuw.xlsx")))).toEqual([]);
  });

  it("copies the chosen amounts as a marked estimate, without what belongs to the old year", () => {
    const added = rowsOf("nieuw.xlsx", "zbKostenposten").slice(8);
    const told = (row: Record<string, unknown>) => [
      row.Postnummer,
      row.Kostenpost,
      row.Jaar,
      row["Begroting of werkelijk"],
      row.Bedrag,
    ];
    expect(added.map(told)).toEqual([
      ["K-0009", "Tuin", 2027, "begroting", 1200],
      ["K-0010", "Licht", 2027, "begroting", 100],
      ["K-0011", "Glas", 2027, "begroting", 100],
    ]);
    expect(added[0]).toMatchObject({
      Opmerking: "Overgenomen van werkelijk 2026 (K-0001). Nog vast te stellen.",
      Bewijs: null,
      "Eigen kenmerk": null,
      "Bedrag met btw": 1200,
    });
    // A book-year goes on as one.
    expect([added[1]?.Van, added[1]?.["Tot en met"]]).toEqual([day("2026-07-01"), day("2027-06-30")]);
  });

  it("tells what was left out and what to look at, with cells", () => {
    const { out } = run(
      "roll-over",
      "oud.xlsx",
      "--to",
      "2027",
      "--costs",
      "werkelijk",
      "--dry-run",
      "--json",
      "--on",
      "2026-12-20",
    );
    const { problems, tables } = JSON.parse(out) as {
      problems: { code: string; message: string; places: { cell: string }[] }[];
      tables: { sheet: string; fate: string; rows: number; added: number }[];
    };
    const cellsOf = (code: string) => problems.find((found) => found.code === code)?.places.map(({ cell }) => cell);
    expect([cellsOf("A013"), cellsOf("A014"), cellsOf("A015")]).toEqual([["N6"], ["G7"], ["B11"]]);
    // New rows: below the last one.
    expect([cellsOf("A011"), cellsOf("A016"), cellsOf("A017")]).toEqual([["G13", "G14", "G15"], ["G13"], ["P15"]]);
    expect(problems.find(({ code }) => code === "A019")?.message).toContain("HUISMEESTER-UURTARIEF");
    expect(tables.find(({ sheet }) => sheet === "Kostenposten")).toEqual({
      sheet: "Kostenposten",
      fate: "added",
      rows: 8,
      added: 3,
    });
  });

  it("takes no amount when none is chosen, and writes nothing in a trial", () => {
    const none = run(
      "roll-over",
      "oud.xlsx",
      "--to",
      "2027",
      "--costs",
      "geen",
      "--out",
      "zonder.xlsx",
      "--on",
      "2026-12-20",
    );
    expect(none.err).not.toMatch(/A011/);
    expect(rowsOf("zonder.xlsx", "zbKostenposten")).toHaveLength(8);
    run("roll-over", "oud.xlsx", "--to", "2027", "--dry-run", "--out", "proef.xlsx");
    expect(existsSync(join(folder, "proef.xlsx"))).toBe(false);
  });

  it("refuses a year that is not later, and a choice that does not exist", () => {
    const refused = run("roll-over", "oud.xlsx", "--to", "2026", "--out", "x.xlsx");
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/^Fout A010: /)]);
    expect(run("roll-over", "oud.xlsx", "--to", "27", "--out", "x.xlsx").code).toBe(64);
    expect(run("roll-over", "oud.xlsx", "--to", "2027", "--costs", "gok", "--out", "x.xlsx").code).toBe(64);
  });

  it("empties the results of the old year, so that no figure of it stands under the new one", () => {
    copyFileSync(join(ROOT, "templates/servicekosten-voorbeeld.xlsx"), join(folder, "voorbeeld.xlsx"));
    run("roll-over", "voorbeeld.xlsx", "--to", "2027", "--out", "voorbeeld-27.xlsx", "--on", "2026-12-20");
    for (const name of ["zbPerPost", "zbVerdeling", "zbAfrekening", "zbBusinesscase"])
      expect(
        rowsOf("voorbeeld-27.xlsx", name)
          .flatMap((row) => Object.values(row))
          .filter((value) => value !== null && value !== ""),
        name,
      ).toEqual([]);
  });
});

describe.skipIf(withoutOffice !== null)(withoutOffice ?? "LibreOffice", () => {
  it("calculates in every report and new workbook what the program put there", () => {
    const files = made.map((file) => readFileSync(join(folder, file)));
    expect(files.length).toBe(3);
    expect(allResultsAgainstCached(files)).toEqual(files.map(() => []));
  });
});
