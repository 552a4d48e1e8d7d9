import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { zipTools } from "../support/edit-file.ts";
import { openEmulatedWorkbook } from "./model/workbook.ts";
import { startNodeExcel } from "./node/node-excel.ts";

const EMPTY = readFileSync(join(import.meta.dirname, "../../templates/bewonerscommissie.xlsx"));

/** The lines that a real Excel is expected to give for the same questions; not verified, see README.md. */
const EXPECTED = [
  'waarden: [["=1+1","12",12,"","#N/A","tekst"]]',
  'soorten: [["String","String","Double","Empty","Error","String"]]',
  'formules: [["=1+1","12",12,"","#N/A","tekst"]]',
  "leeg gebied: true",
  'tabel groeit mee: "A3:B6"',
  'tabel kleiner: "A3:B4"',
  'rijen blijven staan: [["twee",2],["drie",3]]',
  "blad dat er niet is: fout ItemNotFound",
  "maat die niet past: fout InvalidArgument",
  'instelling: "ja"',
  "eerste dag van 1904: 1462",
  "voorbij het laatste blad: true",
  "blad en tabel die er niet zijn: [true,true,true]",
  "namen en beveiliging per blad in één vraag: [0,false]",
];

it("answers the questions of the conformance script as we expect Excel to", async () => {
  const { excel } = startNodeExcel(openEmulatedWorkbook(EMPTY, { tools: zipTools }));
  const script = readFileSync(join(import.meta.dirname, "conformance.js"), "utf8");
  const conformance = new Function(`${script}; return conformance;`)() as (
    api: typeof Excel,
    say: (line: string) => void,
  ) => Promise<void>;
  const lines: string[] = [];
  await conformance(excel, (line) => lines.push(line));
  expect(lines).toEqual(EXPECTED);
});
