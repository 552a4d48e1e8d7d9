import { table } from "../table.ts";
import { choice, date, figure, id, plain } from "./make-column.ts";
import { FROM_WORDS, OUR_NUMBER, TO_WORDS } from "./shared-columns.ts";

/** A text as "0,05" or "1/3" becomes a number without asking how this computer writes decimals. */
const AS_NUMBER =
  'IF({value}="","",IF(ISNUMBER({value}),{value},IFERROR(IF(ISNUMBER(FIND("/",{value})),LEFT({value},FIND("/",{value})-1)/MID({value},FIND("/",{value})+1,9),SUBSTITUTE({value},",","")/10^IF(ISNUMBER(FIND(",",{value})),LEN({value})-FIND(",",{value}),0)),"")))';

export const norms = table({
  name: "zbNormen",
  sheet: "Normen",
  group: "Basis",
  purpose:
    "Percentages, bedragen en termijnen uit wet en beleid, met de periode waarin ze gelden en de bron. Een jaar zonder rij wordt niet berekend.",
  rowName: "een norm",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "N"),
    plain("text", "code", "Code", "shared", "De naam waarmee de berekening deze norm zoekt. Niet veranderen.", {
      required: true,
      width: 28,
      synonyms: "normcode|sleutel|key",
    }),
    plain("text", "name", "Omschrijving", "shared", "Wat de norm betekent.", {
      width: 44,
      synonyms: "naam|norm|beschrijving|betekenis|description",
    }),
    date("from", "Geldig van", "shared", "De eerste dag waarop de norm geldt. Bijvoorbeeld: 1-1-2026.", {
      required: true,
      synonyms: FROM_WORDS,
    }),
    date("to", "Geldig tot en met", "shared", "De laatste dag. Leeg als de norm nog geldt.", {
      notBefore: "from",
      synonyms: TO_WORDS,
    }),
    plain("text", "value", "Waarde", "shared", "Een getal of een woord. Bijvoorbeeld: 0,05 of 1/3 of gelijk.", {
      required: true,
      synonyms: "bedrag|percentage|getal|norm waarde|value",
    }),
    figure("decimal", "number", "Waarde als getal", "shared", "Dezelfde waarde als getal. Dit rekent Excel uit.", {
      computed: { formula: AS_NUMBER, engine: "normNumber" },
    }),
    choice("unit", "Eenheid", "shared", "normUnit", "Waarin de waarde is uitgedrukt. Bijvoorbeeld: deel of euro.", {
      synonyms: "soort|maat|unit",
    }),
    plain("longText", "source", "Bron", "shared", "Wet, beleid of besluit waar de waarde vandaan komt.", {
      width: 44,
      synonyms: "herkomst|bronvermelding|wetsartikel|vindplaats|source",
    }),
    choice(
      "status",
      "Status",
      "shared",
      "normStatus",
      "Bevestigd, of te bevestigen: kijk de bron na voor u ermee rekent.",
      { synonyms: "bevestigd|gecontroleerd|zekerheid" },
    ),
  ],
  highlights: [
    { kind: "missing", columns: ["value", "from"], when: 'AND({code}<>"",OR({value}="",{from}=""))' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});

/**
 * The number of the one norm in force on a day, as a piece of a formula; nothing when the day is empty or when no norm, or
 * more than one, is in force.
 */
export function withNorm(code: string, day: string, then: (norm: string) => string): string {
  const inForce = `({zbNormen.code}="${code}")*({zbNormen.from}<=${day})*(({zbNormen.to}="")+({zbNormen.to}>=${day})>0)`;
  return `IF(${day}="","",IF(SUMPRODUCT(${inForce})<>1,"",${then(`SUMPRODUCT(${inForce},{zbNormen.number})`)}))`;
}
