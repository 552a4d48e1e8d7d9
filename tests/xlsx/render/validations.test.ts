import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/schema/column.ts";
import type { Table } from "../../../src/schema/table.ts";
import { validationsXml } from "../../../src/xlsx/finish/validation-xml.ts";
import { validationsOf } from "../../../src/xlsx/render/validations.ts";
import { handovers, INITIATIVES, TASKS } from "./small-workbook.ts";

const shown = { privacy: "shared", help: "Vul dit in." } as const;
const start: Column = { kind: "date", key: "from", heading: "Van", ...shown };

function tableOf(column: Column, owner: Table["owner"] = "people"): Table {
  return { ...INITIATIVES, owner, columns: [start, column] };
}

function ruleFor(column: Column, rows = 1) {
  return validationsOf(tableOf(column), rows, new Map())[1];
}

describe("validation of what people fill in", () => {
  it.each<[string, Column, unknown]>([
    [
      "a date not before another date of the row",
      { kind: "date", key: "to", heading: "Tot", notBefore: "from", ...shown },
      { type: "date", from: "MAX(18264,$A5)", to: "73415" },
    ],
    [
      "an amount within its limits",
      { kind: "amount", key: "a", heading: "Bedrag", min: 0, max: 5000, ...shown },
      { type: "decimal", from: "0", to: "5000" },
    ],
    [
      "a percentage as a fraction",
      { kind: "percentage", key: "a", heading: "Btw", ...shown },
      { type: "decimal", from: "0", to: "1" },
    ],
    [
      "a whole number",
      { kind: "integer", key: "a", heading: "Aantal", min: 1, max: 30, ...shown },
      { type: "whole", from: "1", to: "30" },
    ],
    [
      "a choice",
      { kind: "choice", key: "a", heading: "Fase", list: "phase", ...shown },
      { type: "list", source: "Lijst_phase" },
    ],
    ["yes or no", { kind: "yesNo", key: "a", heading: "Klaar", ...shown }, { type: "list", source: "Lijst_yesNo" }],
    [
      "an own number that is not there yet",
      { kind: "id", key: "id", heading: "Id", ...shown },
      { type: "custom", formula: "SUMPRODUCT(--($B$5:$B$2000=B5))=1" },
    ],
    [
      "several choices in one cell only by a prompt",
      { kind: "choice", key: "a", heading: "Motieven", list: "motive", several: true, ...shown },
      { type: "none" },
    ],
  ])("holds %s", (_, column, rule) => {
    expect(ruleFor(column)?.rule).toEqual(rule);
  });

  it("refuses a wrong choice, and warns for a reference that is not known yet", () => {
    const tables = new Map([INITIATIVES, TASKS, handovers()].map((table) => [table.name, table]));
    const [, initiative, task] = validationsOf(handovers(), 1, tables);
    expect(initiative?.rule).toEqual({ type: "list", source: "Kolom_zbGroepen_id" });
    expect(task?.rule).toEqual({ type: "list", source: "Keuze_zbGeven_task" });
    expect(initiative?.error?.style).toBe("warning");
    expect(initiative?.error?.text).toContain("het blad Groepen");
    expect(ruleFor({ kind: "choice", key: "a", heading: "Fase", list: "phase", ...shown })?.error?.style).toBe("stop");
  });

  it("covers rows that are not there yet, and more below a long table", () => {
    const column: Column = { kind: "year", key: "y", heading: "Jaar", ...shown };
    expect(ruleFor(column)?.range).toBe("B5:B2000");
    expect(ruleFor(column, 10_000)?.range).toBe("B5:B11004");
  });

  it("leaves computed columns and tables of the program alone", () => {
    const column: Column = {
      kind: "amount",
      key: "a",
      heading: "Som",
      ...shown,
      computed: { formula: "1", engine: "difference" },
    };
    expect(validationsOf(tableOf(column), 1, new Map())).toHaveLength(1);
    expect(validationsOf(tableOf(start, "program"), 1, new Map())).toEqual([]);
  });

  it("shortens a heading that is longer than a title may be", () => {
    const column: Column = { kind: "text", key: "t", heading: "Een kop die veel langer is dan een titel", ...shown };
    const validation = ruleFor(column);
    expect(validation?.promptTitle).toHaveLength(32);
    expect(() => validationsXml(validation ? [validation] : [])).not.toThrow();
  });
});
