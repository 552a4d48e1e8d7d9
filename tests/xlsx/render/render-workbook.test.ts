import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/schema/table.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { brokenRules } from "../../support/package-rules.ts";
import { handovers, INITIATIVES, render, TASKS, textOf } from "./small-workbook.ts";

const shown = { privacy: "shared", help: "Vul dit in." } as const;
const COSTS: Table = {
  ...INITIATIVES,
  name: "zbPosten",
  sheet: "Posten",
  columns: [
    { kind: "id", key: "id", heading: "Nummer", ...shown },
    { kind: "longText", key: "note", heading: "Opmerking", ...shown },
    { kind: "amount", key: "amount", heading: "Bedrag", ...shown },
    { kind: "percentage", key: "vat", heading: "Btw", ...shown },
    {
      kind: "amount",
      key: "withVat",
      heading: "Met btw",
      ...shown,
      computed: { formula: 'IF({amount}="","",ROUND({amount}*(1+{vat}),2))', engine: "amountWithVat" },
    },
  ],
};

function read(bytes: Uint8Array) {
  const result = readWorkbook(bytes, "proef.xlsx");
  if (!result.ok) throw new Error(result.refusal.code);
  return snapshotOf(result.value).sheets.flatMap(({ tables }) => tables);
}

describe("a workbook rendered from a description", () => {
  it("gives the same bytes for the same contents", async () => {
    const contents = { zbPosten: [{ id: "0012", amount: 12.5 }] };
    expect(Buffer.compare(await render([COSTS], contents), await render([COSTS], contents))).toBe(0);
  });

  it("breaks no rule of Excel, empty or filled", async () => {
    const tables = [INITIATIVES, TASKS, handovers(), COSTS];
    expect(brokenRules(await render(tables))).toEqual([]);
    expect(brokenRules(await render(tables, { zbPosten: [{ id: "1" }, { id: "2" }] }))).toEqual([]);
  });

  it("gives a table without rows one empty row, its formulas in place", async () => {
    const [table] = read(await render([COSTS]));
    expect(table?.rows).toHaveLength(1);
    expect(table?.formulas[0]?.[4]).toBe(
      'IF(zbPosten[[#This Row],[Bedrag]]="","",ROUND(zbPosten[[#This Row],[Bedrag]]*(1+zbPosten[[#This Row],[Btw]]),2))',
    );
  });

  it("keeps zeros in front, text that begins with =, and the engine's result beside a formula", async () => {
    const rows = [{ id: "0012", note: "=1+1", amount: 100, vat: 0.21 }];
    const [table] = read(await render([COSTS], { zbPosten: rows }));
    expect(table?.rows[0]).toEqual(["0012", "=1+1", 100, 0.21, 121]);
    expect(table?.formulas[0]?.[1]).toBeNull();
  });

  it("stores the formula of a calculated column in the table, so that new rows get it", async () => {
    const parts = unzipSync(await render([COSTS]));
    expect(textOf(parts["xl/tables/table1.xml"])).toContain(
      '<tableColumn id="5" name="Met btw"><calculatedColumnFormula>IF(zbPosten',
    );
  });

  it("writes the engine's result without a formula when the workbook lacks what the formula reads", async () => {
    const table: Table = {
      ...COSTS,
      columns: COSTS.columns.map((column) =>
        column.computed
          ? { ...column, computed: { formula: "{amount}+SUM({zbGeenTabel.id})", engine: "amountWithVat" } }
          : column,
      ),
    };
    const [read1] = read(await render([table], { zbPosten: [{ id: "1", amount: 5 }] }));
    expect([read1?.rows[0]?.[4], read1?.formulas[0]?.[4]]).toEqual([5, null]);
  });

  it("gives rows with long texts the height they need", async () => {
    const long = "Dit is een lange opmerking over de trap. ".repeat(3);
    const parts = unzipSync(
      await render([COSTS], {
        zbPosten: [
          { id: "1", note: "kort" },
          { id: "2", note: long },
        ],
      }),
    );
    const xml = textOf(parts["xl/worksheets/sheet3.xml"]);
    expect(xml).toContain('<row r="5"><c');
    expect(xml).toMatch(/<row r="6" ht="(45|60)"><c/);
  });

  it("keeps what is typed below a table as text where the column is text", async () => {
    const parts = unzipSync(await render([COSTS]));
    const xml = textOf(parts["xl/worksheets/sheet3.xml"]);
    const style = Number(/<col min="1" max="1"[^>]* style="(\d+)"/.exec(xml)?.[1]);
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(textOf(parts["xl/styles.xml"]))?.[0].match(/<xf [^>]*/g) ?? [];
    expect(formats[style]).toContain('numFmtId="49"');
  });

  it("writes a long table row by row to the same result", async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => ({ id: `P-${at}`, amount: at / 4, vat: 0.21 }));
    const bytes = await render([COSTS], { zbPosten: rows });
    const [table] = read(bytes);
    expect(table?.rows).toHaveLength(6000);
    expect(table?.rows[5999]).toEqual(["P-5999", null, 1499.75, 0.21, 1814.7]);
    expect(strFromU8(unzipSync(bytes)["xl/tables/table1.xml"] ?? new Uint8Array())).toContain('ref="A4:E6004"');
  });

  it("protects sheets of the program without a password, and no others", async () => {
    const parts = unzipSync(await render([{ ...COSTS, owner: "program" }, INITIATIVES]));
    expect(textOf(parts["xl/worksheets/sheet3.xml"])).toContain('<sheetProtection sheet="1"');
    expect(textOf(parts["xl/worksheets/sheet3.xml"])).not.toMatch(/hashValue|password/);
    expect(textOf(parts["xl/worksheets/sheet4.xml"])).not.toContain("sheetProtection");
  });

  it("leads from Leeswijzer to every sheet", async () => {
    const parts = unzipSync(await render([INITIATIVES, COSTS]));
    const links = [...textOf(parts["xl/worksheets/sheet1.xml"]).matchAll(/location="([^"]+)"/g)].map((m) => m[1]);
    expect(links).toEqual(["'Lijsten'!A1", "'Groepen'!A1", "'Posten'!A1"]);
  });
});
