import type { RowValues } from "../row-value.ts";
import { table } from "../table.ts";
import { choice, date, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const program = { program: true } as const;

export const signals = table({
  name: "zbSignalen",
  sheet: "Vandaag",
  group: "Start",
  purpose: "Wat nu aandacht vraagt, het dringendste bovenaan. Dit blad wordt bijgewerkt door Zelfbeheer.",
  rowName: "een signaal",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "SG", program),
    choice("severity", "Ernst", "internal", "signalSeverity", "Te laat, let op of ter informatie.", program),
    date("due", "Datum", "internal", "De dag waar het om gaat.", program),
    choice("kind", "Onderwerp", "internal", "signalKind", "Waar het signaal over gaat.", { ...program, width: 18 }),
    reference("initiative", "Initiatief", "internal", "zbInitiatieven", "Het initiatief.", program),
    plain("text", "name", "Naam initiatief", "internal", "De naam van het initiatief.", { ...program, width: 28 }),
    plain("longText", "message", "Wat is er", "internal", "Wat aandacht vraagt.", program),
    plain("longText", "action", "Wat te doen", "internal", "Wat u kunt doen.", program),
    plain("text", "place", "Waar", "internal", "Het blad en de cel.", { ...program, width: 24 }),
  ],
  highlights: [
    { kind: "overdue", columns: ["severity", "due"], when: '{severity}="te laat"' },
    { kind: "missing", columns: ["severity", "due"], when: '{severity}="let op"' },
  ],
});

/** What the sheet says before anybody looked: an empty sheet would seem to say that nothing needs attention. */
export const NOT_LOOKED_YET: readonly RowValues[] = [
  {
    id: "SG-0001",
    severity: "ter informatie",
    message: "Dit blad is nog niet bijgewerkt.",
    action: "Vul eerst een initiatief in en laat Zelfbeheer daarna dit blad bijwerken.",
  },
];
