import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { nativeCompression, nativeInflate } from "../../../src/cli/native-zip.ts";
import { exampleContents } from "../../../src/examples/lindehof-results.ts";
import { type PlannedCopy, planShare, type ShareInput } from "../../../src/journeys/share/share.ts";
import { canonicalText, readBase } from "../../../src/journeys/share/shared-base.ts";
import { snapshotOfRows } from "../../../src/records/snapshot-of-rows.ts";
import { type Column, originOf } from "../../../src/schema/column.ts";
import { COMMITTEE, TABLES, tablesOf } from "../../../src/schema/workbook-schema.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { committeeCopyFile } from "../../../src/xlsx/render/committee-copy.ts";
import { resultsAgainstCached } from "../../support/office.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";
import { brokenRules } from "../../support/package-rules.ts";
import { requireTool } from "../../support/tools.ts";

const TODAY = 46352;

function planned(workbook: WorkbookSnapshot, of: ShareInput["of"]): PlannedCopy {
  const plan = planShare(workbook, { of, sharedOn: TODAY });
  if (!plan.ok) throw new Error(plan.refusal.code);
  return plan.value;
}

async function fileOf({ copy, privateWords }: PlannedCopy): Promise<Uint8Array> {
  const made = await committeeCopyFile(copy, privateWords, nativeCompression, nativeInflate);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}

function evidenceOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes, "kopie.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** Every part in the clear, and the names of the parts. */
function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n");
}

describe("the file of a copy", () => {
  const tables = tablesOf("werkboek");
  const example = planned(snapshotOfRows(tables, exampleContents(tables)), { kind: "initiative", id: "I-0001" });
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await fileOf(example);
  });

  it("is a sound package, and the same every time", async () => {
    expect(brokenRules(bytes)).toEqual([]);
    expect(await fileOf(example)).toEqual(bytes);
  });

  it("has the sheets of a committee in sight and no others, zbGedeeld last", () => {
    const { sheets, contents } = evidenceOf(bytes);
    expect(contents).toEqual([]);
    expect(sheets.every(({ state }) => state === "visible")).toBe(true);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Leeswijzer", "Lijsten", "Complexen", "Initiatieven", "Afspraken"],
      ...["Taken", "Rooster", "Uren", "Schouw", "Kostenposten", "Gedeeld"],
    ]);
  });

  it("is protected where residents do not write, and free where they do", () => {
    const parts = unzipSync(bytes);
    const names = evidenceOf(bytes).sheets.map(({ name }) => name);
    const free = names.filter((_, at) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
      return !xml.includes("<sheetProtection");
    });
    expect(free).toEqual(["Taken", "Rooster", "Uren", "Schouw"]);
  });

  it("names neither the corporation nor a person as its maker", () => {
    const parts = unzipSync(bytes);
    const about = ["docProps/core.xml", "docProps/app.xml"].map((name) => strFromU8(parts[name] ?? new Uint8Array()));
    expect(about.join("")).toContain("<dc:creator>Zelfbeheer voor Excel</dc:creator>");
    expect(about.join("")).not.toMatch(/<Company>[^<]|De Linde/);
  });

  it("holds in each cell what zbGedeeld says was sent", () => {
    const copy = snapshotOf(evidenceOf(bytes));
    const base = readBase(copy);
    if (!base.ok) throw new Error(base.refusal.code);
    let compared = 0;
    for (const table of example.copy.tables.filter(({ name }) => COMMITTEE.includes(name))) {
      const found = findTable(copy, table.name)?.table;
      for (const row of found?.rows ?? []) {
        const sent = base.value.tables.get(table.name)?.get(String(row[0]));
        table.columns.forEach((column, at) => {
          if (column.kind === "id" || originOf(column) !== "input") return;
          expect(sent?.get(column.heading) ?? null).toBe(canonicalText(row[at] ?? null));
          compared += 1;
        });
      }
    }
    expect(compared).toBeGreaterThan(1500);
  });

  const missing = requireTool("soffice") ?? requireTool("openpyxl");
  it.skipIf(missing !== null)(missing ?? "opens in LibreOffice, where every formula gives what stands there", () => {
    expect(resultsAgainstCached(bytes)).toEqual([]);
  });
});

describe("a copy of a long roster", () => {
  it("is found clean as well: rules reach further than in a short one", async () => {
    const turns = Array.from({ length: 1200 }, (_, at) => ({
      id: `R-${at}`,
      task: "T-0001",
      on: 46000 + at,
      note: `beurt ${at}, bezem in portiek 2`,
    }));
    const workbook = snapshotWith({
      zbInitiatieven: [{ id: "I-0001", name: "Schone portieken" }],
      zbTaken: [{ id: "T-0001", name: "vegen", initiative: "I-0001" }],
      zbRooster: turns,
    });
    const bytes = await fileOf(planned(workbook, { kind: "initiative", id: "I-0001" }));
    expect(findTable(snapshotOf(evidenceOf(bytes)), "zbRooster")?.table.rows).toHaveLength(1200);
  });
});

/** A row in every table with a word of its own in each column that may not be shared, and in columns that users added. */
function canaries(): { readonly contents: Contents; readonly words: readonly string[] } {
  const words: string[] = [];
  const canary = (column: Column): string | number | null => {
    const number = 100 + words.length;
    const word: string | number | null =
      column.kind === "email"
        ? `kanarie${number}@example.org`
        : column.kind === "phone"
          ? `0101${number}${number}`
          : ["text", "longText"].includes(column.kind)
            ? `Kanarie Nummer${String.fromCharCode(65 + (number % 26))}${number}`
            : column.kind === "amount"
              ? 71_000_000 + number
              : null;
    if (word !== null) words.push(String(word));
    return word;
  };
  const known: Readonly<Record<string, string>> = {
    zbComplexen: "0412",
    zbInitiatieven: "I-0001",
    zbTaken: "T-0001",
    zbDeelnemers: "DN-0001",
  };
  const contents = Object.fromEntries(
    TABLES.map((table) => [
      table.name,
      [
        Object.fromEntries(
          table.columns.map((column) => {
            if (column.kind === "id") return [column.key, known[table.name] ?? `X-${table.name}`];
            if (column.kind === "reference") return [column.key, known[column.to] ?? null];
            if (column.privacy === "personal" || column.privacy === "internal") return [column.key, canary(column)];
            return [column.key, column.key === "homes" ? 24 : null];
          }),
        ),
      ],
    ]),
  );
  return { contents, words };
}

/** What users add beside our columns has no class, so it stays. */
function withOwnColumn(book: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        headers: [...table.headers, "Kanarie kolom"],
        rows: table.rows.map((row) => [...row, "Kanarie in een eigen kolom"]),
        formulas: table.formulas.map((row) => [...row, null]),
      })),
    })),
  };
}

describe("what the corporation keeps", () => {
  it.each([
    { kind: "initiative", id: "I-0001" },
    { kind: "complex", id: "0412" },
  ] as const)("stands nowhere in the bytes of a copy of an $kind", async (of) => {
    const { contents, words } = canaries();
    expect(words.length).toBeGreaterThan(80);
    const plan = planned(withOwnColumn(snapshotWith(contents)), of);
    expect(plan.copy.contents.get("zbTaken")).toHaveLength(1);
    expect(plan.tables.find(({ table }) => table === "zbTaken")?.columnsLeft).toContain("Kanarie kolom");
    const everything = everythingIn(await fileOf(plan));
    for (const word of [...words, "Kanarie", "kanarie"]) expect(everything).not.toContain(word);
  });
});
