/**
 * The law of a copy, on random workbooks: what is in it may be seen. Told here in the plainest way, apart from the code that makes
 * copies: every shared cell is one of the workbook, of a row of the initiative or complex, in a column of which the class allows it.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeCompression, nativeInflate } from "../../../src/cli/native-zip.ts";
import { type PlannedCopy, planShare } from "../../../src/journeys/share/share.ts";
import { NOT_SHARED } from "../../../src/schema/committee-copy.ts";
import { COMMITTEE, TABLES, tableNamed } from "../../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { committeeCopyFile } from "../../../src/xlsx/render/committee-copy.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = 46352;
const PEOPLE = [
  "Soraya Pinas",
  "Kemal Yilmaz",
  "Fatma Kaya",
  "mw. I. Dekker",
  "Jan de Boer",
  "Kaya, Fatma",
  "Smit-Jansen, P.",
];
const SECRETS = ["0612345678", "kees@example.org", "heeft reuma en kan niet bukken"];
const HARMLESS = [
  "trap vegen",
  "portiek 2",
  "elke week op di",
  "ook de leuning",
  "Lindehof 1 t/m 47",
  "x",
  "tuingroep",
];
const IDS: Readonly<Record<string, readonly string[]>> = {
  zbComplexen: ["0412", "0517", "0600"],
  zbInitiatieven: ["I-0001", "I-0002", "I-0003"],
  zbTaken: ["T-0001", "T-0002", "T-0003"],
  zbDeelnemers: ["DN-0001", "DN-0002"],
  zbVerdeelsleutels: ["VK-0001"],
};

const names = fc.constantFrom(...PEOPLE);
const sentences = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HARMLESS) },
  fc.tuple(fc.constantFrom("bel ", "samen met ", "", "sleutel bij "), names).map((parts) => parts.join("")),
  fc.constantFrom(...SECRETS),
  fc.string({ maxLength: 6 }),
);

function cellsOf(kind: string, to: string, key: string): fc.Arbitrary<CellValue> {
  switch (kind) {
    case "id":
      return fc.constantFrom("own", "own", "own", "own", "own", "own", "own", "first", null);
    case "reference":
      return fc.constantFrom(...(IDS[to] ?? ["X-1"]), ...(IDS[to] ?? []).slice(0, 1), "weg-99", null);
    case "date":
      return fc.constantFrom(46000, 46352.5, "morgen", null);
    case "phone":
      return fc.constantFrom("0612345678", null);
    case "email":
      return fc.constantFrom("kees@example.org", null);
    case "text":
      return /^(?:name|who|by|leader|guide|household|issuedTo|executor|doneBy|seenBy|sharedName)$/.test(key)
        ? fc.oneof(names, fc.constantFrom("Soraya", "tuingroep", "Gerrie", null))
        : fc.oneof(sentences, fc.constant(null));
    case "longText":
      return fc.oneof(sentences, fc.constant(null));
    case "yesNo":
      return fc.constantFrom("ja", "nee", "misschien", null);
    case "choice":
      return fc.constantFrom("woning", "B", "uitvoering", "groep", null);
    default:
      return fc.constantFrom(0, 1, 2, 24, 1.5, "veel", null);
  }
}

const rowsOf = (table: string) =>
  fc
    .array(
      fc.record(
        Object.fromEntries(
          tableNamed(table).columns.map(({ key, kind, ...column }) => [
            key,
            cellsOf(kind, "to" in column ? String(column.to) : "", key),
          ]),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, id: idOf(table, row.id ?? null, at) })));

/** Mostly a number of its own; now and then none, or that of the first row. */
function idOf(table: string, kind: CellValue, at: number): string | null {
  const ids = IDS[table] ?? [];
  return kind === null ? null : (ids[kind === "own" ? at : 0] ?? `${table}-${at}`);
}

const WITH_ROWS = [
  ...COMMITTEE,
  ...["zbDeelnemers", "zbEenheden", "zbBewoning", "zbBetrokkenen", "zbContracten", "zbVerdeelsleutels", "zbLogboek"],
];
const workbooks: fc.Arbitrary<Contents> = fc.record(
  Object.fromEntries(TABLES.map(({ name }) => [name, WITH_ROWS.includes(name) ? rowsOf(name) : fc.constant([])])),
) as fc.Arbitrary<Contents>;
const asked = fc.constantFrom(
  { kind: "initiative", id: "I-0001" } as const,
  { kind: "initiative", id: "I-0002" } as const,
  { kind: "complex", id: "0412" } as const,
);

const folded = (value: unknown) =>
  String(value ?? "")
    .trim()
    .toLowerCase();

function copyOf(contents: Contents, of: { kind: "initiative" | "complex"; id: string }): PlannedCopy | null {
  const plan = planShare(snapshotWith(contents), { of, sharedOn: TODAY });
  return plan.ok ? plan.value : null;
}

/** Every filled cell of a copy beside the row of the workbook that it came from. */
function* cellsIn(copy: PlannedCopy, contents: Contents) {
  for (const table of copy.copy.tables.filter(({ name }) => COMMITTEE.includes(name)))
    for (const row of copy.copy.contents.get(table.name) ?? []) {
      const sources = (contents[table.name] ?? []).filter(({ id }) => folded(id) === folded(row.id));
      for (const [key, value] of Object.entries(row))
        if (value !== null) yield { table: table.name, key, value, row, sources };
    }
}

type Source = Contents[string][number];

/** Whether what a row says, or every task with the number that it names, makes it one of what was asked. */
function belongs(table: string, source: Source, of: PlannedCopy["about"]["of"], contents: Contents): boolean {
  const withId = (name: string, id: unknown) =>
    (contents[name] ?? []).filter((row) => id && folded(row.id) === folded(id));
  const isOnly = (name: string) =>
    new Set((contents[name] ?? []).flatMap(({ id }) => (id ? [folded(id)] : []))).size <= 1;
  const complexOf = (id: unknown) => withId("zbInitiatieven", id).map((row) => folded(row.complex));
  const complex = of.kind === "complex" ? folded(of.id) : (complexOf(of.id)[0] ?? "");
  const isDirect = (row: Source) =>
    of.kind === "initiative"
      ? folded(row.initiative) === folded(of.id) || isOnly("zbInitiatieven")
      : folded(row.complex) === complex || complexOf(row.initiative).includes(complex) || isOnly("zbComplexen");
  switch (table) {
    case "zbComplexen":
      return folded(source.id) === complex;
    case "zbKostenposten":
      return (
        folded(source.complex ?? withId("zbVerdeelsleutels", source.key)[0]?.complex) === complex ||
        isOnly("zbComplexen")
      );
    case "zbInitiatieven":
      return of.kind === "initiative" ? folded(source.id) === folded(of.id) : isDirect(source);
    default: {
      const tasks = withId("zbTaken", source.task);
      return isDirect(source) || (tasks.length > 0 && tasks.every(isDirect));
    }
  }
}

/** Whether somebody stands in a cell for names of people. */
function isNamedIn(contents: Contents, name: string): boolean {
  return TABLES.some((table) =>
    table.columns.some(
      ({ key, kind, privacy }) =>
        kind === "text" && privacy === "personal" && (contents[table.name] ?? []).some((row) => row[key] === name),
    ),
  );
}

describe("a copy of a random workbook", () => {
  it("holds only cells of rows that belong to it, in columns that may be seen", () => {
    let cells = 0;
    fc.assert(
      fc.property(workbooks, asked, (contents, of) => {
        const copy = copyOf(contents, of);
        if (copy === null) return;
        for (const { table, key, value, sources } of cellsIn(copy, contents)) {
          cells += 1;
          const column = tableNamed(table).columns.find((one) => one.key === key);
          expect(["shared", "agreed"]).toContain(column?.privacy);
          expect(sources).toHaveLength(1);
          const [source] = sources as [Contents[string][number]];
          expect(belongs(table, source, copy.about.of, contents)).toBe(true);
          const isNamed = column?.privacy === "agreed" || key === "key";
          const wasThere = folded(source[key]) === folded(value) || (column?.kind === "date" && value === 46352);
          const isWord = typeof value === "boolean" && folded(source[key]) === (value ? "ja" : "nee");
          expect(wasThere || isWord || value === NOT_SHARED || isNamed).toBe(true);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(cells).toBeGreaterThan(1000);
  });

  it("names nobody but as agreed, and tells nothing of anybody", () => {
    fc.assert(
      fc.property(workbooks, asked, (contents, of) => {
        const copy = copyOf(contents, of);
        if (copy === null) return;
        const agreed = new Set((contents.zbDeelnemers ?? []).map(({ sharedName }) => folded(sharedName)));
        const known = PEOPLE.filter((name) => !agreed.has(folded(name)) && isNamedIn(contents, name));
        for (const { key, value } of cellsIn(copy, contents)) {
          for (const secret of SECRETS) expect(String(value)).not.toContain(secret);
          const isCalled = ["name", "space", "location", "address", "city", "neighbourhood"].includes(key);
          for (const name of known) if (!isCalled) expect(`${key} ${value}`).not.toContain(name);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it("is found clean when its bytes are opened again", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(workbooks, asked, async (contents, of) => {
        const copy = copyOf(contents, of);
        if (copy === null) return;
        const file = await committeeCopyFile(copy.copy, copy.privateWords, nativeCompression, nativeInflate);
        expect(file).toMatchObject({ ok: true });
        made += 1;
      }),
      { numRuns: 10, seed: 3 },
    );
    expect(made).toBeGreaterThan(5);
  });
});
