/**
 * The norms that a new workbook starts with: dated rows with their source. Legal percentages and caps are never constants in
 * code. "bevestigd" only where the text of the law or an official page was read; everything read in another's rendering, or in
 * an older copy, is "te bevestigen".
 */

import { REMINDERS, type ReminderCode } from "../domain/initiatives/reminders.ts";

export interface NormRow {
  readonly code: string;
  readonly name: string;
  /** ISO date; null: still in force. */
  readonly from: string;
  readonly to: string | null;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly status: "bevestigd" | "te bevestigen";
}

const POLICY = "Huurcommissie, Beleidsboek Servicekosten, versie 1 juli 2026";
const OPEN = "te bevestigen";

export const NORM_ROWS: readonly NormRow[] = [
  policy("ADMIN-WARMTE", "Administratiekosten over warmte, ten hoogste", "0,02", "deel", "p. 43"),
  policy(
    "ADMIN-WARMTE-UITBESTEED",
    "Administratiekosten over warmte als meten en verdelen is uitbesteed",
    "0,01",
    "deel",
    "p. 43",
  ),
  policy("ADMIN-OVERIG", "Administratiekosten over de andere servicekosten, ten hoogste", "0,05", "deel", "p. 43"),
  policy("ADMIN-MINIMUM", "Administratiekosten per afrekening en woning, minimum", "7,50", "euro", "p. 43"),
  policy("ADMIN-MAXIMUM", "Administratiekosten per afrekening en woning, maximum", "75,00", "euro", "p. 43"),
  ...caretaker(),
  policy("HUISMEESTER-HUURDERSDEEL", "Deel van de huismeester dat huurders betalen", "0,70", "deel", "p. 40-41"),
  {
    ...policy(
      "GAS-GELIJK-DEEL",
      "Deel van gas zonder meter dat gelijk wordt verdeeld; de rest naar m²",
      "0,35",
      "deel",
      "p. 26-27",
    ),
    source: `huurcommissie.nl, veelgestelde vragen over servicekosten; ${POLICY}, p. 26-27`,
    status: "bevestigd",
  },
  policy("GLAZENWASSEN-DEEL", "Glazenwassen zonder specificatie: deel voor bewoners", "1/3", "deel", "p. 36"),
  policy("ONTSTOPPING-DEEL", "Ontstoppingscontract zonder specificatie: deel voor bewoners", "0,50", "deel", "p. 37"),
  policy(
    "24-UURSSERVICE-DEEL",
    "24-uursservice in een onderhoudscontract zonder specificatie",
    "0,20",
    "deel",
    "p. 44",
  ),
  policy(
    "GLASVERZEKERING-DEEL",
    "Glasverzekering binnen de opstalverzekering zonder specificatie",
    "0,15",
    "deel",
    "p. 42-43",
  ),
  policy("FONDS-MAXIMUM", "Omvang van een fonds, ten hoogste zoveel keer de jaaropbrengst", "3", "keer", "p. 44"),
  policy("ROEREND-5-JAAR", "Roerende zaken, afschrijving in 5 jaar, per jaar", "0,20", "deel", "p. 31-35"),
  policy("ROEREND-10-JAAR", "Roerende zaken, afschrijving in 10 jaar, per jaar", "0,10", "deel", "p. 31-35"),
  policy("ROEREND-15-JAAR", "Roerende zaken, afschrijving in 15 jaar, per jaar", "1/15", "deel", "p. 31-35"),
  policy(
    "ROEREND-HERWAARDERING",
    "Waarde van roerende zaken na de eerste termijn, deel van de prijs",
    "0,60",
    "deel",
    "p. 31-35",
  ),
  policy(
    "ROEREND-ONBEKEND",
    "Roerende zaken zonder gegevens over prijs en leeftijd",
    "12,00",
    "euro per jaar",
    "p. 31-35",
  ),
  policy(
    "ZONDER-BEWIJS",
    "Per kostenpost te betalen als formulier en facturen ontbreken",
    "12,00",
    "euro per jaar",
    "p. 59-61",
  ),
  policy("GESCHIL-MINIMUM", "Verschil per jaarafrekening waarover een huurder kan klagen", "36,00", "euro", "p. 56"),
  policy("CAMERA-WAARDE", "Deel van de prijs van camera's dat meetelt", "0,70", "deel", "p. 31-35"),
  policy("BLUSMIDDEL-WAARDE", "Deel van de prijs van blusmiddelen dat meetelt", "0,50", "deel", "p. 31-35"),
  policy("WASMACHINE-MAXIMUM", "Wasmachines per woning, ten hoogste", "5,00", "euro per maand", "p. 35"),
  law(
    "INSTEMMING-DEEL",
    "Deel van de huurders dat moet instemmen met een gezamenlijke dienst",
    "0,70",
    "deel",
    "art. 7:261 lid 2 BW",
    "bevestigd",
  ),
  law(
    "RECHTER-TERMIJN",
    "Termijn om na de melding van 70% naar de rechter te gaan",
    "56",
    "dagen",
    "art. 7:261 lid 2 BW: acht weken",
    "bevestigd",
  ),
  law(
    "ADVIES-TERMIJN",
    "Tijd voor advies van bewonerscommissie of huurdersorganisatie, ten minste",
    "42",
    "dagen",
    "art. 5 Overlegwet: zes weken",
    OPEN,
  ),
  law(
    "ADVIES-WACHTDAGEN",
    "Dagen wachten na de redenen om een advies niet te volgen",
    "3",
    "dagen",
    "art. 5 Overlegwet",
    OPEN,
  ),
  law(
    "ADVIES-REDENEN",
    "Termijn om redenen te geven als een advies niet wordt gevolgd",
    "14",
    "dagen",
    "art. 5 Overlegwet",
    OPEN,
  ),
  law(
    "WOONCOMPLEX-MINIMUM",
    "Woningen die samen een wooncomplex zijn, ten minste",
    "25",
    "woningen",
    "art. 1 Overlegwet",
    OPEN,
  ),
  law(
    "VERZOEK-MAANDEN",
    "Maanden na de afrekentermijn waarin een huurder naar de Huurcommissie kan",
    "24",
    "maanden",
    "art. 7:260 BW",
    OPEN,
  ),
  law(
    "AFREKENING-MAANDEN",
    "Maanden na het kalenderjaar waarin de afrekening er moet zijn",
    "6",
    "maanden",
    "art. 7:259 lid 2 BW",
    "bevestigd",
  ),
  ...volunteers(),
  ...reminders(),
  own("INNEN-VANAF", "Bijbetaling onder dit bedrag niet innen", "10,00", "euro"),
  own("BELLEN-VANAF", "Bij een bijbetaling vanaf dit bedrag eerst bellen", "150,00", "euro"),
  own("VOORSCHOT-AFRONDING", "Voorschotten afronden op een veelvoud van", "0,50", "euro"),
  own("MINIMUM-ANTWOORDEN", "Uitkomsten over minder antwoorden niet tonen", "5", "antwoorden"),
  own("AFRONDING", "Afronding van een verdeelsleutel die er zelf geen noemt", "gelijk", "woord"),
];

function policy(code: string, name: string, value: string, unit: string, page: string): NormRow {
  return { code, name, from: "2023-01-01", to: null, value, unit, source: `${POLICY}, ${page}`, status: OPEN };
}

function law(
  code: string,
  name: string,
  value: string,
  unit: string,
  source: string,
  status: NormRow["status"],
): NormRow {
  return { code, name, from: "2018-01-01", to: null, value, unit, source, status };
}

function own(code: string, name: string, value: string, unit: string): NormRow {
  return {
    code,
    name,
    from: "2018-01-01",
    to: null,
    value,
    unit,
    source: "Eigen beleid van de corporatie",
    status: OPEN,
  };
}

/** The hourly cap changes by year; a year that is not here is not computed. */
function caretaker(): NormRow[] {
  return [
    ["2023", "40,00"],
    ["2024", "40,00"],
    ["2025", "41,00"],
    ["2026", "41,00"],
  ].map(([year = "", value = ""]) => ({
    code: "HUISMEESTER-UURTARIEF",
    name: `Hoogste uurtarief van de huismeester met btw in ${year}`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    value,
    unit: "euro per uur",
    source: `${POLICY}, p. 40-41`,
    status: OPEN,
  }));
}

/** Tax-free allowance of volunteers, as far as it was read; whether a corporation may use it at all needs a tax check. */
function volunteers(): NormRow[] {
  const official = "Belastingdienst, vrijwilligersregeling";
  const years: readonly (readonly [
    year: number,
    hour: string | null,
    young: string | null,
    month: string,
    whole: string,
    source: string,
  ])[] = [
    [2022, null, null, "180", "1800", official],
    [2023, "5,00", "2,75", "190", "1900", official],
    [2024, "5,50", "3,25", "210", "2100", official],
    [2025, "5,60", "3,30", "210", "2100", "vrijwilligersdossier.nl en dewve.nl, over de vrijwilligersregeling"],
  ];
  return years.flatMap(([year, hour, young, month, whole, source]) => {
    const rows: readonly (readonly [code: string, name: string, value: string | null, unit: string])[] = [
      ["VRIJWILLIGER-UUR", "Vrijwilligersvergoeding per uur, ten hoogste", hour, "euro per uur"],
      ["VRIJWILLIGER-UUR-JONG", "Vrijwilligersvergoeding per uur onder 21 jaar, ten hoogste", young, "euro per uur"],
      ["VRIJWILLIGER-MAAND", "Vrijwilligersvergoeding per maand, ten hoogste", month, "euro per maand"],
      ["VRIJWILLIGER-JAAR", "Vrijwilligersvergoeding per jaar, ten hoogste", whole, "euro per jaar"],
    ];
    return rows.flatMap(([code, name, value, unit]): NormRow[] =>
      value === null
        ? []
        : [{ code, name, from: `${year}-01-01`, to: `${year}-12-31`, value, unit, source, status: "bevestigd" }],
    );
  });
}

/** How long before a day Vandaag mentions it, and what the corporation gives itself for a phase. */
function reminders(): NormRow[] {
  const names: Readonly<Record<ReminderCode, string>> = {
    "SIGNAAL-STAP": "Een stap noemen, zoveel dagen voor hij klaar moet zijn",
    "SIGNAAL-AFSPRAAK": "Het einde van een afspraak noemen, zoveel dagen vooraf",
    "SIGNAAL-VERZEKERING": "Het einde van een verzekering noemen, zoveel dagen vooraf",
    "SIGNAAL-OPZEGGEN": "De laatste dag om op te zeggen noemen, zoveel dagen vooraf",
    "SIGNAAL-EVALUATIE": "Een evaluatie noemen, zoveel dagen vooraf",
    "SIGNAAL-DEELNEMER": "Een vertrek van een deelnemer noemen, zoveel dagen vooraf en erna",
    "SIGNAAL-TERMIJN": "Het einde van een termijn uit de wet noemen, zoveel dagen vooraf",
    "SIGNAAL-AFREKENING": "De jaarafrekening noemen, zoveel dagen vooraf",
    "SIGNAAL-MIDDEL": "Terugbrengen van een middel noemen, zoveel dagen vooraf",
    "SCHOUW-HERSTEL": "Dagen om een te laag niveau bij de schouw te herstellen",
    "EVALUATIE-MAANDEN": "Maanden na de start waarin de eerste evaluatie is",
    "FASE-PROBLEEMANALYSE": "Tijd voor de probleemanalyse",
    "FASE-OPLOSSINGEN": "Tijd voor het vergelijken van oplossingen",
    "FASE-AANJAGEN": "Tijd voor het aanjagen",
    "FASE-BESLUIT": "Tijd voor het besluit, met advies en instemming",
    "FASE-AFSPRAKEN": "Tijd voor de afspraken",
    "FASE-EVALUATIE": "Tijd voor een evaluatie",
    "FASE-STOPPEN": "Tijd om te stoppen en alles terug te geven",
  };
  return (Object.keys(names) as ReminderCode[]).map((code) =>
    own(code, names[code], String(REMINDERS[code]), code === "EVALUATIE-MAANDEN" ? "maanden" : "dagen"),
  );
}
