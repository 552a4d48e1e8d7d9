/** A corporation's own workbook, not ours: nine sheets, 5,000 homes with their weights, and the small lists beside them. */

import ExcelJS from "exceljs";

type Row = readonly (string | number | null)[];

export async function nineSheets(units: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const add = (name: string, rows: readonly Row[]) => {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  };
  const unitId = (i: number) => `${String(Math.floor(i / 50)).padStart(4, "0")}-${String(i % 50).padStart(3, "0")}`;
  const homes = Array.from({ length: units }, (_, i) => i);
  add("VHE-lijst", [
    ["Overzicht woningen per 1 januari"],
    [],
    "VHE-nr;Complex;Straat;Huisnr;Toev.;Postcode;Plaats;Soort;m2 GBO;Huurder;Ingang contract;Voorschot p/m".split(";"),
    ...homes.map(
      (i): Row => [
        unitId(i),
        String(Math.floor(i / 50)).padStart(4, "0"),
        `${STREETS[Math.floor(i / 50) % STREETS.length]}`,
        (i % 50) * 2 + 1,
        i % 7 === 0 ? "A" : null,
        `${1000 + (i % 9000)} ZX`,
        "Oosterdam",
        i % 9 === 0 ? "egw" : "appartement",
        55 + (i % 30) + (i % 4) / 4,
        i % 40 === 0 ? "leegstand" : `fam. ${NAMES[i % NAMES.length]}${i % 97}`,
        `${1 + (i % 28)}-${1 + (i % 12)}-${2001 + (i % 24)}`,
        `€ ${40 + (i % 20)},${i % 2 === 0 ? "50" : "00"}`,
      ],
    ),
  ]);
  add("Gewichten", [
    ["Sleutel", "VHE", "Gewicht"],
    ...homes.map((i): Row => ["m2 schoonmaak", unitId(i), 55 + (i % 30)]),
  ]);
  const many = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));
  add("Contracten", [
    ["Leverancier", "Dienst", "Complex", "Bedrag per jaar excl. btw", "Ingang", "Einde", "Opzegtermijn"],
    ...many(40, (i) => [
      `Bedrijf ${i}`,
      "schoonmaak",
      String(i).padStart(4, "0"),
      `${1200 + i},50`,
      "1-1-2025",
      "31-12-2027",
      "3 mnd",
    ]),
  ]);
  add("Kosten", [
    ["Complex", "Kostensoort", "2024", "2025", "begr. 2026"],
    ...many(100, (i) => [String(i).padStart(4, "0"), "Schoonmaak", 2400 + i, 2500 + i, 2600 + i]),
  ]);
  add("Rooster", [
    ["Taak", ..."jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ")],
    ...many(30, (i) => [
      `Taak ${i}`,
      ...Array.from({ length: 12 }, (_, month) => ((i + month) % 3 === 0 ? "x" : null)),
    ]),
  ]);
  add("Initiatieven", [
    ["Nr", "Naam initiatief", "Complex", "Trekker", "Start", "Budget"],
    ...many(20, (i) => [
      `BB-${i}`,
      `Tuin ${i}`,
      String(i).padStart(4, "0"),
      `dhr. ${NAMES[i % NAMES.length]}`,
      "1 mrt 2025",
      `€ ${500 + i},-`,
    ]),
  ]);
  add("Acties", [
    ["Actie", "Wie", "Wanneer", "Klaar"],
    ...many(60, (i) => [
      `Sleutel ${i} regelen`,
      NAMES[i % NAMES.length] ?? "",
      `${1 + (i % 28)}-3-2026`,
      i % 2 === 0 ? "ja" : "nee",
    ]),
  ]);
  add("Contact", [
    ["Naam", "Organisatie", "E-mail", "Telefoon"],
    ...many(30, (i) => [
      `${NAMES[i % NAMES.length]}`,
      "Bewonerscommissie",
      `bewoner${i}@example.org`,
      `06-000000${10 + i}`,
    ]),
  ]);
  add("Schouw", [
    ["Complex", "Onderdeel", "Datum", "Niveau"],
    ...many(80, (i) => [
      String(i).padStart(4, "0"),
      "Trappenhuis",
      `${1 + (i % 28)}-5-2026`,
      ["A", "B", "C"][i % 3] ?? "B",
    ]),
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const STREETS = ["Lindehof", "Merelplein", "Kastanjelaan", "Vlietkade", "Zonnedauw"];
const NAMES = ["Aalders", "Bakir", "De Cocq", "Dijkgraaf", "El Amrani", "Fokkens", "Groen"];
