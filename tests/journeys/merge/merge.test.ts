import { describe, expect, it } from "vitest";
import { planMerge } from "../../../src/journeys/merge/plan-merge.ts";
import { NOT_SHARED } from "../../../src/schema/committee-copy.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import {
  copyOf,
  DAY,
  everything,
  merged,
  OURS,
  rowOf,
  rowsIn,
  sentRows,
  withRows,
  withSheet,
  workbookOf,
} from "./merge-case.ts";

const ours = workbookOf(OURS);

/** Merges a copy in which rows of one table were changed, by id. */
function changed(table: string, changes: Parameters<typeof withRows>[2], workbook = OURS) {
  return merged(workbookOf(workbook), copyOf(OURS, withRows(OURS, table, changes)));
}

describe("a cell of a returned copy", () => {
  it("goes into the workbook when only the committee changed it, and everything else stays", () => {
    const { after, plan, codes } = changed("zbRooster", { "R-0002": { done: "ja", doneOn: 46_308 } });
    expect(rowsIn(after, "zbRooster")["R-0002"]).toEqual({
      ...rowsIn(ours, "zbRooster")["R-0002"],
      Gedaan: "ja",
      "Gedaan op": 46_308,
    });
    expect(rowsIn(after, "zbRooster")["R-0001"]).toEqual(rowsIn(ours, "zbRooster")["R-0001"]);
    expect(plan.differences[0]).toMatchObject({
      key: "zbRooster/R-0002/Gedaan",
      shown: { sent: "", ours: "", theirs: "ja" },
      reason: null,
      place: { sheet: "Rooster", cell: "I6" },
    });
    expect(codes).toEqual([]);
  });

  it("stays as it is in the workbook when only the corporation changed it", () => {
    const workbook = withRows(OURS, "zbTaken", { "T-0001": { minutes: 45 } });
    const { edits, plan } = changed("zbRooster", {}, workbook);
    expect(edits).toEqual([]);
    expect(plan.tables.find(({ table }) => table === "zbTaken")).toMatchObject({ kept: 1, changed: 0, toChoose: 0 });
  });

  it("is not called changed by the corporation when the copy never had it", () => {
    const odd = withRows(OURS, "zbTaken", { "T-0001": { minutes: "veertig", complex: "9999" } });
    const sent = withRows(OURS, "zbTaken", { "T-0001": { minutes: null } });
    expect(merged(workbookOf(odd), copyOf(sent)).plan.tables.map(({ kept }) => kept)).toEqual([0, 0, 0, 0]);
  });

  it("gives nothing to do when both changed it into the same", () => {
    const { edits, codes } = changed(
      "zbRooster",
      { "R-0002": { done: "Ja " } },
      withRows(OURS, "zbRooster", { "R-0002": { done: "ja" } }),
    );
    expect([edits, codes]).toEqual([[], ["N024"]]);
  });

  it("is for a person to choose when both changed it, and stays ours until then", () => {
    const workbook = withRows(OURS, "zbTaken", { "T-0001": { minutes: 45 } });
    const returned = copyOf(OURS, withRows(OURS, "zbTaken", { "T-0001": { minutes: 50 } }));
    const open = merged(workbookOf(workbook), returned);
    expect([open.edits, open.codes]).toEqual([[], ["N025"]]);
    const taken = merged(workbookOf(workbook), returned, everything);
    expect(rowsIn(taken.after, "zbTaken")["T-0001"]).toMatchObject({ "Minuten per beurt": 50 });
    expect(taken.codes).toEqual([]);
    const left = merged(workbookOf(workbook), returned, (plan) => ({
      theirs: new Set(),
      ours: everything(plan).theirs,
    }));
    expect([left.edits, left.codes]).toEqual([[], []]);
  });

  it.each<[string, string, string, CellValue, CellValue]>([
    ["an amount with words around it", "zbTaken", "minutes", "45 ", 45],
    ["a day as people type it", "zbRooster", "on", "3-4-2026", 46_115],
    ["yes with a capital", "zbRooster", "done", "JA", "ja"],
    ["a tick for yes", "zbRooster", "done", "x", "ja"],
    ["a choice with other capitals", "zbTaken", "level", "a+ ", "A+"],
    ["text with spaces around it", "zbTaken", "space", " portiek 3 ", "portiek 3"],
    ["a name with other capitals", "zbRooster", "who", "kemal, SORAYA", "Kemal, Soraya"],
    ["somebody's number", "zbRooster", "who", "dn-0002", "Kemal"],
    ["a time that a spreadsheet made of text", "zbTaken", "startsAt", 0.4375, "10:30"],
    ["an emptied cell", "zbTaken", "space", null, null],
  ])("is understood: %s", (_, table, key, typed, expected) => {
    const id = table === "zbTaken" ? "T-0002" : "R-0003";
    const { plan } = changed(table, { [id]: { [key]: typed } });
    expect(plan.differences.map(({ after }) => after)).toEqual([expected]);
  });

  it.each<[string, string, string, CellValue, string]>([
    ["a choice that the list lacks", "zbTaken", "level", "E", "choice"],
    ["a word for a number", "zbTaken", "minutes", "veel", "number"],
    ["a word for a day", "zbRooster", "on", "ergens in mei", "date"],
    ["more than the limits allow", "zbTaken", "minutes", 100_000, "limits"],
    ["an error value", "zbTaken", "minutes", { error: "#REF!" }, "error"],
    ["an emptied cell that must be filled", "zbRooster", "task", null, "required"],
    ["a row that was not in the copy", "zbRooster", "task", "T-0077", "reference"],
    ["an end before its beginning", "zbTaken", "to", 46_000, "order"],
  ])("is kept out and told: %s", (_, table, key, typed, why) => {
    const workbook = withRows(OURS, "zbTaken", { "T-0001": { from: 46_200 } });
    const id = table === "zbTaken" ? "T-0001" : "R-0002";
    const { edits, plan } = merged(
      workbookOf(workbook),
      copyOf(workbook, withRows(workbook, table, { [id]: { [key]: typed } })),
    );
    expect(edits).toEqual([]);
    expect(plan.problems).toMatchObject([
      { code: "N026", severity: "error", facts: { rows: [id], why } },
      { code: "N024" },
    ]);
    expect(plan.problems[0]?.places[0]?.sheet).toBe(table === "zbTaken" ? "Taken" : "Rooster");
  });

  it("is no change when it could not be read when it was sent either", () => {
    const odd = withRows(OURS, "zbTaken", { "T-0001": { minutes: "veertig" } });
    expect(merged(workbookOf(odd), copyOf(odd)).codes).toEqual(["N024"]);
  });

  it("is no change when an id lost its zeros in front", () => {
    const sent = withRows(OURS, "zbTaken", { "T-0001": { complex: "0412" } });
    const returned = withRows(sent, "zbTaken", { "T-0001": { complex: 412 } });
    expect(merged(workbookOf(sent), copyOf(sent, returned)).codes).toEqual(["N024"]);
  });

  it("is not taken where the corporation keeps the sheet, and told", () => {
    const { edits, codes } = changed("zbKostenposten", {
      "K-0001": { amount: 1 },
      "K-0002": { name: "koffie", amount: 40 },
    });
    expect([edits, codes]).toEqual([[], ["N024", "N040", "N043"]]);
  });

  it("is asked for where the copy hid what the workbook has, and never emptied there", () => {
    const secret = withRows(OURS, "zbRooster", { "R-0002": { note: "meneer Osman is ziek" } });
    const sent = withRows(OURS, "zbRooster", { "R-0002": { note: NOT_SHARED } });
    const quiet = merged(workbookOf(secret), copyOf(sent, withRows(sent, "zbRooster", { "R-0002": { note: null } })));
    expect([quiet.edits, quiet.plan.tables[1]?.kept]).toEqual([[], 0]);
    const asked = merged(
      workbookOf(secret),
      copyOf(sent, withRows(sent, "zbRooster", { "R-0002": { note: "geruild" } })),
    );
    expect([asked.edits, asked.codes]).toEqual([[], ["N025"]]);
  });

  it("is no change, and goes into no new row, when it says that something was not shared", () => {
    const returned = withRows(OURS, "zbRooster", {
      "R-0001": { who: NOT_SHARED },
      "": { task: "T-0001", on: 46_321, who: NOT_SHARED },
    });
    const { plan } = merged(ours, copyOf(OURS, returned));
    expect(plan.differences).toEqual([]);
    expect([...(plan.added[0]?.values.keys() ?? [])]).toEqual(["task", "on"]);
  });

  it("with a name that the copy showed in another way is no change", () => {
    const full = withRows(OURS, "zbRooster", {
      "R-0001": { who: "Soraya Pinas" },
      "R-0003": { who: "Tineke van Buuren" },
    });
    expect(merged(workbookOf(full), copyOf(OURS)).codes).toEqual(["N024"]);
  });
});

describe("rows of a returned copy", () => {
  it("that are new get ids of ours, with what they refer to and the initiative of the copy", () => {
    const returned = withRows(
      withRows(OURS, "zbTaken", { "T-0042": { name: "hek verven", initiative: "I-0001" } }),
      "zbUren",
      { "": { on: 46_330, task: "T-0042", hours: 2.5 } },
    );
    const { after, codes } = merged(ours, copyOf(OURS, returned));
    expect(rowsIn(after, "zbTaken")["T-0003"]).toMatchObject({ Taak: "hek verven" });
    expect(rowsIn(after, "zbUren")["U-0003"]).toEqual({
      Datum: 46_330,
      Initiatief: "I-0001",
      Taaknummer: "T-0003",
      Uren: 2.5,
    });
    expect(codes).toEqual([]);
  });

  it("bring along what they refer to, also when a person left that out", () => {
    const task = withRows(OURS, "zbTaken", { "T-0042": { name: "hek verven" } });
    const returned = withRows(task, "zbRooster", { "R-0001": { task: "T-0042" }, "": { task: "T-0042", on: 46_321 } });
    const { after, plan } = merged(ours, copyOf(OURS, returned), ({ added }) => ({
      theirs: new Set(),
      ours: new Set(added.filter(({ table }) => table === "zbTaken").map(({ key }) => key)),
    }));
    expect(plan.added).toHaveLength(2);
    expect(rowsIn(after, "zbTaken")["T-0003"]).toMatchObject({ Taak: "hek verven" });
    expect(rowsIn(after, "zbRooster")["R-0001"]).toMatchObject({ Taaknummer: "T-0003" });
  });

  it("come once when the corporation wrote the same row itself, and are asked for when it differs in a figure", () => {
    const row = { on: 46_330, initiative: "I-0001", task: "T-0001" };
    const workbook = workbookOf(withRows(OURS, "zbUren", { "U-0003": { ...row, hours: 2, participant: "DN-0001" } }));
    const same = merged(workbook, copyOf(OURS, withRows(OURS, "zbUren", { "": { ...row, hours: 2 } })));
    expect([same.edits, same.codes]).toEqual([[], ["N024"]]);
    const other = merged(workbook, copyOf(OURS, withRows(OURS, "zbUren", { "": { ...row, hours: 3 } })));
    expect([other.edits, other.codes]).toEqual([[], ["N032"]]);
    const two = { "": { ...row, hours: 2 }, "U-9": { ...row, hours: 2 } };
    const twice = merged(workbook, copyOf(OURS, withRows(OURS, "zbUren", two)));
    expect(Object.keys(rowsIn(twice.after, "zbUren"))).toEqual(["U-0001", "U-0002", "U-0003", "U-0004"]);
  });

  it("do not get the initiative of the copy where somebody wrote another one", () => {
    const { plan } = changed("zbUren", { "": { on: 46_330, initiative: "I-0009", hours: 2 } });
    expect([...(plan.added[0]?.values.keys() ?? [])]).toEqual(["on", "hours"]);
    expect(plan.problems).toMatchObject([{ code: "N026", facts: { why: "reference", isNew: true } }]);
  });

  it("keep the id of a row that is gone from the workbook free", () => {
    const workbook = withRows(OURS, "zbUren", { "U-0002": null });
    const { after } = changed("zbUren", { "": { on: 46_340, task: "T-0001", hours: 1 } }, workbook);
    expect(Object.keys(rowsIn(after, "zbUren"))).toEqual(["U-0001", "U-0003"]);
  });

  it("that were thrown away stay in the workbook, and are told", () => {
    const { edits, plan, codes } = changed("zbRooster", { "R-0003": null });
    expect([edits, codes]).toEqual([[], ["N024", "N027"]]);
    expect(plan.problems[0]?.facts).toEqual({ sheet: "Rooster", rows: ["R-0003"] });
  });

  it("that were changed there and are gone here are told with their values", () => {
    const { plan, edits } = changed(
      "zbRooster",
      { "R-0003": { note: "regende", done: "nee" } },
      withRows(OURS, "zbRooster", { "R-0003": null }),
    );
    expect(edits).toEqual([]);
    expect(plan.problems[0]).toMatchObject({
      code: "N028",
      facts: { row: "R-0003", values: ["Gedaan: nee", "Opmerking: regende"] },
    });
  });

  it("are known by their contents when ids were swapped or emptied", () => {
    const rows = OURS.zbRooster ?? [];
    const [first, second, third, fourth] = rows;
    const returned = [
      { ...first, id: second?.id ?? null },
      { ...second, id: first?.id ?? null },
      { ...third, id: null },
      { ...fourth, id: "R-0777", done: "ja" },
    ];
    const { edits, codes, plan } = merged(ours, copyOf(OURS, { ...OURS, zbRooster: returned }));
    expect([edits, codes]).toEqual([[], ["N029", "N032"]]);
    expect(plan.differences).toMatchObject([{ key: "zbRooster/R-0004/Gedaan", reason: "row" }]);
    expect(plan.added).toEqual([]);
  });

  it("are known by their contents when the whole column of ids is gone, also those that say the same", () => {
    const twice = withRows(OURS, "zbUren", {
      "U-0003": { on: 46_307, initiative: "I-0001", task: "T-0001", participant: "DN-0001", hours: 2 },
    });
    const returned = { ...twice, zbUren: (twice.zbUren ?? []).map((row) => ({ ...row, id: null })) };
    const { edits, plan } = merged(workbookOf(twice), copyOf(twice, returned));
    expect([edits, plan.added]).toEqual([[], []]);
  });

  it("with the id of another row are new; a row that stands there twice word for word is one", () => {
    const rows = OURS.zbRooster ?? [];
    const returned = [...rows, { ...rows[1], on: 46_321 }, { ...rows[2] }];
    const { after, codes } = merged(ours, copyOf(OURS, { ...OURS, zbRooster: returned }));
    expect(rowsIn(after, "zbRooster")["R-0005"]).toMatchObject({ Datum: 46_321, Wie: "Kemal" });
    expect(Object.keys(rowsIn(after, "zbRooster"))).toHaveLength(5);
    expect(codes).toEqual(["N030", "N031"]);
  });

  it("may stand in any order", () => {
    const returned = { ...OURS, zbRooster: [...(OURS.zbRooster ?? [])].reverse() };
    expect(merged(ours, copyOf(OURS, returned)).codes).toEqual(["N024"]);
  });

  it("that only lost or moved a single column raise a question", () => {
    const many = Array.from({ length: 6 }, (_, at) => ({
      id: `R-000${at + 1}`,
      task: "T-0001",
      on: 46_300 + 7 * at,
      turns: 1,
      note: `beurt ${at}`,
    }));
    const sent = { ...OURS, zbRooster: many };
    const moved = many.map((row, at) => ({ ...row, on: many[(at + 1) % 6]?.on ?? 0, turns: null }));
    const { edits, plan } = merged(workbookOf(sent), copyOf(sent, { ...sent, zbRooster: moved }));
    expect(edits).toEqual([]);
    expect(new Set(plan.differences.map(({ heading, reason }) => `${heading} ${reason}`))).toEqual(
      new Set(["Datum moved", "Aantal beurten emptied"]),
    );
  });
});

describe("the form of a returned copy", () => {
  const returned = copyOf(OURS, withRows(OURS, "zbRooster", { "R-0002": { done: "ja" } }));
  const asBefore = (copy: WorkbookEvidence) => {
    const { after, codes } = merged(ours, copy);
    expect(rowsIn(after, "zbRooster")["R-0002"]).toMatchObject({ Gedaan: "ja" });
    return codes;
  };
  const inRooster = (change: (sheet: SheetEvidence) => SheetEvidence | null) => withSheet(returned, "Rooster", change);

  it("may have lost its Excel tables, and its sheets may have other names", () => {
    const sheets = returned.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}!`, tables: [] }));
    expect(asBefore({ ...returned, sheets })).toEqual(["N037"]);
  });

  it("may have its columns in another order, and one more", () => {
    const turned = inRooster((sheet) => ({
      ...sheet,
      tables: [],
      rows: sheet.rows.map((row) =>
        row.row < 4
          ? row
          : {
              ...row,
              values: [row.row === 4 ? "Weer" : "zon", ...[...row.values].reverse()],
              styles: [0, ...[...row.styles].reverse()],
            },
      ),
    }));
    expect(asBefore(turned)).toEqual(["N033", "N037"]);
  });

  it("may have other headings: what stands in a column, or where it stands, tells which it is", () => {
    const renamed = inRooster((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        headers: table.headers.map((heading) =>
          heading === "Datum" ? "Dag" : heading === "Gedaan" ? "Klaar?" : heading,
        ),
      })),
    }));
    expect(asBefore(renamed)).toEqual(["N034", "N034"]);
    const headings = renamed.sheets.find(({ name }) => name === "Rooster")?.tables[0]?.headers ?? [];
    const turned = withSheet(renamed, "Rooster", (sheet) => ({
      ...sheet,
      tables: [],
      rows: sheet.rows.map((row) => {
        const values = row.row === 4 ? headings.map((heading) => heading.replace("Klaar?", "Gedaan")) : row.values;
        return row.row < 4 ? row : { ...row, values: [...values].reverse(), styles: [...row.styles].reverse() };
      }),
    }));
    expect(asBefore(turned)).toEqual(["N034", "N037"]);
  });

  it("may have rows under a table, and a remark there", () => {
    const below = inRooster((sheet) => ({
      ...sheet,
      rows: [...sheet.rows, rowOf(12, [null, "T-0001", null, 46_321]), rowOf(14, [null, null, null, null, "week 48?"])],
    }));
    expect(asBefore(below)).toEqual(["N038", "N048"]);
    expect(rowsIn(merged(ours, below).after, "zbRooster")["R-0005"]).toMatchObject({ Datum: 46_321 });
  });

  it("may hold words outside the tables, which are told with their place", () => {
    const remark = withSheet(returned, "Taken", (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.row === 6 ? rowOf(6, [...row.values, ...Array(40 - row.values.length).fill(null), "te veel werk"]) : row,
      ),
    }));
    const rows = [rowOf(2, [null, "Wie maait het gras?"])];
    const sheets = remark.sheets.flatMap((sheet) => [
      sheet,
      ...(sheet.name === "Uren" ? [{ ...sheet, name: "Onze vragen", tables: [], rows }] : []),
    ]);
    const copy = { ...remark, sheets, contents: ["comments"] };
    const { problems } = merged(ours, copy).plan;
    const places = (code: string) => problems.filter((one) => one.code === code).flatMap((one) => one.places);
    expect(places("N060")).toEqual([{ sheet: "Onze vragen", cell: "B2" }]);
    expect(places("N061")).toEqual([{ sheet: "Taken", cell: "AO6" }]);
    expect(problems.find(({ code }) => code === "N062")?.facts).toEqual({ comments: true, pictures: false });
    const under = inRooster((sheet) => ({ ...sheet, rows: [...sheet.rows, rowOf(14, ["Wij willen meer hulp"])] }));
    expect(asBefore(under)).toEqual(["N048"]);
  });

  it("may lack a sheet or a column: what is not there was not emptied", () => {
    expect(asBefore(withSheet(returned, "Uren", () => null))).toEqual(["N036"]);
    const narrower = inRooster((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        headers: table.headers.slice(0, 9),
        range: { ...table.range, right: 9 },
      })),
      rows: sheet.rows.map((row) => ({ ...row, values: row.values.slice(0, 9) })),
    }));
    expect(asBefore(narrower)).toEqual(["N035", "N035", "N035", "N035"]);
  });

  it("may have a second sheet like one of ours, which is told", () => {
    const [, , , , rooster] = returned.sheets;
    const second = { ...(rooster as SheetEvidence), name: "Rooster (2)", tables: [] };
    expect(asBefore({ ...returned, sheets: [...returned.sheets, second] })).toEqual(["N039"]);
  });

  it("may have values over formulas, which are told", () => {
    const typed = inRooster((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.row === 5
          ? { ...row, formulas: new Map([[3, "1"]]), values: row.values.with(2, "trap") }
          : row.row === 6
            ? { ...row, values: row.values.with(2, "iets") }
            : row,
      ),
    }));
    expect(asBefore(typed)).toEqual(["N041"]);
  });
});

describe("which copy it is", () => {
  const refusal = (workbook: ReturnType<typeof workbookOf>, copy: WorkbookEvidence) => {
    const planned = planMerge(workbook, copy);
    return planned.ok ? null : [planned.refusal.code, Object.values(planned.refusal.facts)[0]];
  };

  it("must be of this workbook", () => {
    const elsewhere = workbookOf({
      ...OURS,
      zbComplexen: [{ id: "7001", name: "Merelhof" }],
      zbInitiatieven: [{ id: "I-0001", name: "Moestuin", complex: "7001" }],
      zbTaken: [{ id: "T-0001", name: "water geven" }],
    });
    expect(refusal(elsewhere, copyOf(OURS))).toEqual(["N020", "other"]);
    expect(refusal(elsewhere, copyOf(OURS, OURS, null))).toEqual(["N020", "other"]);
    expect(refusal(workbookOf({ ...OURS, zbInitiatieven: [] }), copyOf(OURS))).toEqual(["N020", "other"]);
    const lost = withSheet(copyOf(OURS), "Uren", (sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, name: "zbDeelnemers" })),
    }));
    expect(refusal(ours, lost)).toEqual(["N020", "whole"]);
    expect(refusal(ours, { ...copyOf(OURS), sheets: [] })).toEqual(["N020", "none"]);
    const copyItself = {
      sheets: [
        ...ours.sheets,
        { name: "Gedeeld", tables: [{ name: "zbGedeeld", top: 4, left: 1, headers: [], rows: [], formulas: [] }] },
      ],
    };
    expect(refusal(copyItself, copyOf(OURS))).toEqual(["N020", "swapped"]);
  });

  it("may not be of a newer version, and an older one is told", () => {
    expect(refusal(ours, copyOf(OURS, OURS, sentRows(OURS, 2)))).toEqual(["N021", 2]);
    expect(merged(ours, copyOf(OURS, OURS, sentRows(OURS, 0))).codes).toEqual(["N022", "N024"]);
  });

  it("is known again when it comes back a second time, and adds only what is new", () => {
    const first = withRows(OURS, "zbUren", { "": { on: 46_330, task: "T-0001", hours: 2 } });
    const once = merged(ours, copyOf(OURS, first));
    const again = merged(once.after, copyOf(OURS, first));
    expect([again.edits, again.codes]).toEqual([[], ["N023", "N024"]]);
    const later = withRows(first, "zbUren", { "U-8": { on: 46_337, task: "T-0001", hours: 1 } });
    expect(Object.keys(rowsIn(merged(once.after, copyOf(OURS, later)).after, "zbUren"))).toEqual([
      "U-0001",
      "U-0002",
      "U-0003",
      "U-0004",
    ]);
  });

  it.each([
    ["is missing", null, "N001"],
    ["was changed", sentRows(OURS).map((row) => (row.value === "1.5" ? { ...row, value: "3" } : row)), "N002"],
  ] as const)("makes every difference a choice when what was sent %s", (_, base, code) => {
    const returned = withRows(withRows(OURS, "zbRooster", { "R-0002": { done: "ja" } }), "zbUren", {
      "": { on: 46_330, task: "T-0001", hours: 2 },
    });
    const open = merged(ours, copyOf(OURS, returned, base));
    expect([open.edits, open.codes]).toEqual([[], [code, "N049"]]);
    const { after } = merged(ours, copyOf(OURS, returned, base), everything);
    expect(rowsIn(after, "zbRooster")["R-0002"]).toMatchObject({ Gedaan: "ja" });
    expect(Object.keys(rowsIn(after, "zbUren"))).toHaveLength(3);
    expect(merged(after, copyOf(OURS, returned, base)).edits).toEqual([]);
  });

  it("leaves a line in the Logboek of the initiative", () => {
    const { after } = changed("zbRooster", { "R-0002": { done: "ja" } });
    expect(rowsIn(after, "zbLogboek")["L-0001"]).toMatchObject({ Datum: DAY, Initiatief: "I-0001", Soort: "anders" });
  });
});

describe("a workbook that is not as it should be", () => {
  it("is told when it lacks what the copy has something for", () => {
    const { zbUren: _, ...without } = OURS;
    expect(merged(workbookOf(without), copyOf(OURS)).codes).toEqual(["N024", "N045"]);
  });

  it("is not changed in rows that have the same id", () => {
    const rows = OURS.zbRooster ?? [];
    const doubled = { ...OURS, zbRooster: [...rows, { ...rows[1], on: 46_400 }] };
    const { edits, codes } = changed("zbRooster", { "R-0002": { done: "ja" } }, doubled);
    expect([edits, codes]).toEqual([[], ["N024", "N046"]]);
  });
});
