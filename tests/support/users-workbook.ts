/** A workbook as a user has it, written by XlsxWriter: chart, picture, note, validation, hidden sheet, macros, names. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { partText, withPart } from "./edit-file.ts";

const SCRIPT = `
import sys, os, zlib, struct, xlsxwriter
folder = sys.argv[1]

def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
png = b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
png += chunk(b"IDAT", zlib.compress(b"".join(b"\\0" + b"\\xff\\0\\0" * 4 for _ in range(4)))) + chunk(b"IEND", b"")
open(folder + "/foto.png", "wb").write(png)
open(folder + "/vbaProject.bin", "wb").write(bytes(range(256)) * 8)

book = xlsxwriter.Workbook(folder + "/users.xlsm")
book.add_vba_project(folder + "/vbaProject.bin")
euro = book.add_format({"num_format": "#,##0.00", "bold": True, "bg_color": "#FFEE00"})
day = book.add_format({"num_format": "dd-mm-yyyy"})
tasks = book.add_worksheet("Taken")
tasks.add_table("A3:C8", {"name": "Tabel1", "columns": [{"header": "Taak"}, {"header": "Bedrag", "format": euro},
    {"header": "Dubbel", "formula": "=Tabel1[[#This Row],[Bedrag]]*2"}]})
for i in range(5):
    tasks.write(3 + i, 0, "Taak %d" % (i + 1))
    tasks.write(3 + i, 1, 10.5 * (i + 1), euro)
    tasks.write_formula(3 + i, 2, "=Tabel1[[#This Row],[Bedrag]]*2", None, 21 * (i + 1))
tasks.write_comment("A4", "Vraag na bij de commissie")
tasks.data_validation("A4:A8", {"validate": "length", "criteria": "<", "value": 40})
tasks.conditional_format("B4:B8", {"type": "cell", "criteria": ">", "value": 30, "format": book.add_format({"font_color": "#990000"})})
tasks.insert_image("F2", folder + "/foto.png")
chart = book.add_chart({"type": "column"})
chart.add_series({"values": "=Taken!$B$4:$B$8", "categories": "=Taken!$A$4:$A$8"})
tasks.insert_chart("F8", chart)
other = book.add_worksheet("Notities")
other.write("A1", "Stand per")
other.write("B1", 45000, day)
other.write_formula("B2", "=SUM(Taken!B4:B8)", euro, 157.5)
other.write_url("B3", "internal:'Taken'!A1", None, "naar de taken")
old = book.add_worksheet("Oud")
old.write("A1", "oud")
old.hide()
book.define_name("Totaal", "=Taken!$B$4:$B$8")
other.activate()
book.close()
`;

export function usersWorkbook(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-users-"));
  try {
    execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", SCRIPT, folder]);
    return readFileSync(join(folder, "users.xlsm"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Parts that no library of ours writes: a pivot table on "Notities" and a link to another workbook. */
export const RARE_PARTS: readonly { name: string; content: string; type: string }[] = [
  {
    name: "xl/pivotCache/pivotCacheDefinition1.xml",
    content: `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" saveData="0"><cacheSource type="worksheet"><worksheetSource name="Tabel1"/></cacheSource><cacheFields count="3"><cacheField name="Taak"><sharedItems/></cacheField><cacheField name="Bedrag"><sharedItems/></cacheField><cacheField name="Dubbel"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  },
  {
    name: "xl/pivotTables/pivotTable1.xml",
    content: `<pivotTableDefinition xmlns="${MAIN}" name="Draaitabel" cacheId="7" dataCaption="Waarden"><location ref="D5:E7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField/><pivotField dataField="1"/><pivotField/></pivotFields><dataFields count="1"><dataField name="Som" fld="1"/></dataFields></pivotTableDefinition>`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  },
  {
    name: "xl/pivotTables/_rels/pivotTable1.xml.rels",
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/pivotCacheDefinition" Target="../pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
    type: "",
  },
  {
    name: "xl/externalLinks/externalLink1.xml",
    content: `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  },
  {
    name: "xl/externalLinks/_rels/externalLink1.xml.rels",
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="begroting.xlsx" TargetMode="External"/></Relationships>`,
    type: "",
  },
];

/** The user's workbook with those parts too. */
export function withRareParts(bytes: Uint8Array): Uint8Array {
  const insert = (name: string, before: string, xml: string) => (file: Uint8Array) =>
    withPart(file, name, partText(file, name).replace(before, `${xml}${before}`));
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const types = RARE_PARTS.filter(({ type }) => type !== "").map(
    ({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const rels = "xl/_rels/workbook.xml.rels";
  const changes = [
    insert("[Content_Types].xml", "</Types>", types.join("")),
    insert(rels, "</Relationships>", relation("rIdP", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")),
    insert(rels, "</Relationships>", relation("rIdX", "externalLink", "externalLinks/externalLink1.xml")),
    insert(
      "xl/workbook.xml",
      "<definedNames>",
      '<externalReferences><externalReference r:id="rIdX"/></externalReferences>',
    ),
    insert("xl/workbook.xml", "</workbook>", '<pivotCaches><pivotCache cacheId="7" r:id="rIdP"/></pivotCaches>'),
  ];
  const added = RARE_PARTS.reduce((file, { name, content }) => withPart(file, name, content), bytes);
  const notes = "xl/worksheets/_rels/sheet2.xml.rels";
  const pivot = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rIdV", "pivotTable", "../pivotTables/pivotTable1.xml")}</Relationships>`;
  return changes.reduce((file, change) => change(file), withPart(added, notes, pivot));
}
