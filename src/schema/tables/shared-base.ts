/**
 * What a filled copy for a committee was sent with, cell by cell: the third side of a merge. Only copies have it, so that it is
 * no table of the workbook itself. The sheet can be seen like any other: a file that is shared hides nothing (domain.md, traps).
 */

import { table } from "../table.ts";
import { plain } from "./make-column.ts";

const program = { program: true } as const;

export const sharedBase = table({
  name: "zbGedeeld",
  sheet: "Gedeeld",
  group: "Start",
  purpose: "Het programma gebruikt dit blad bij het samenvoegen. U hoeft hier niets te doen.",
  rowName: "een gedeelde cel",
  owner: "program",
  print: { titleOnly: true },
  columns: [
    plain("text", "table", "Tabel", "shared", "De tabel waar de cel in staat.", { ...program, width: 18 }),
    plain("text", "row", "Rij", "shared", "Het nummer van de rij.", { ...program, width: 14 }),
    plain("text", "column", "Kolom", "shared", "De kop van de kolom. Leeg: de rij zelf is gedeeld.", {
      ...program,
      width: 26,
    }),
    plain("longText", "value", "Waarde", "shared", "Wat er in de cel stond toen de kopie is gemaakt.", {
      ...program,
      width: 60,
    }),
  ],
});
