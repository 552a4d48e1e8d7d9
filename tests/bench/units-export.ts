/** A workbook of units as a corporation exports it: 12 columns, one row per home, its texts in a list of their own. */

import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";

const HEADINGS =
  "VHE-nummer;Complex;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Soort;Oppervlakte;Portiek;Status;Voorschot".split(
    ";",
  );

/** Written row by row: as a whole a hundred thousand of them would need more memory than what is measured. */
export async function unitsExport(rows: number): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet("Export woningen");
  sheet.addRow(HEADINGS).commit();
  for (let i = 0; i < rows; i += 1) {
    const complex = Math.floor(i / 50);
    sheet
      .addRow([
        `${String(complex).padStart(4, "0")}-${String(i % 50).padStart(3, "0")}`,
        String(complex).padStart(4, "0"),
        `Lindehof ${complex}`,
        (i % 50) * 2 + 1,
        i % 7 === 0 ? "A" : null,
        `${1000 + (i % 9000)} ZX`,
        "Oosterdam",
        "woning",
        55 + (i % 30),
        `portiek ${1 + (i % 4)}`,
        i % 40 === 0 ? "leegstand" : "verhuurd",
        40 + (i % 20) / 2,
      ])
      .commit();
  }
  await workbook.commit();
  return bytes;
}
