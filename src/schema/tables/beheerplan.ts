import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";

const initiative = reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Kies het initiatief.", {
  synonyms: ["project"],
});

export const tasks = table({
  name: "zbTaken",
  sheet: "Taken",
  group: "Beheerplan",
  purpose: "Het beheerplan: welk werk, waar, hoe vaak en door wie. De groep en de corporatie vullen dit samen in.",
  rowName: "een taak",
  owner: "people",
  columns: [
    id("Taaknummer", "Dit nummer geeft het programma.", "T"),
    plain("text", "name", "Taak", "shared", "Wat er moet gebeuren. Bijvoorbeeld: trap vegen en dweilen.", {
      required: true,
      width: 28,
      synonyms: ["werkzaamheden", "activiteit"],
    }),
    ownReference(),
    initiative,
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex, als er nog geen initiatief is."),
    plain("text", "space", "Ruimte", "shared", "Waar het werk is. Bijvoorbeeld: portiek 2.", {
      width: 22,
      synonyms: ["plek", "locatie", "portiek"],
    }),
    choice("activity", "Soort werk", "shared", "activity", "Schoonmaken, beheren of tuin."),
    plain(
      "longText",
      "description",
      "Wat precies",
      "shared",
      "Wat hoort erbij en wat niet. Bijvoorbeeld: ook de leuning afnemen.",
    ),
    choice(
      "doneBy",
      "Door wie",
      "shared",
      "doneBy",
      "De groep, een specialist uit de groep, of een leverancier die de bewoners controleren.",
    ),
    plain(
      "text",
      "executor",
      "Uitvoerder",
      "agreed",
      "De naam van de groep of het bedrijf. Bijvoorbeeld: bewoners portiek 2.",
      { width: 22 },
    ),
    plain(
      "text",
      "frequency",
      "Herhaling",
      "shared",
      "Hoe vaak. Bijvoorbeeld: elke week, of 14 dagen na de vorige keer.",
      { width: 22, synonyms: ["frequentie"] },
    ),
    figure("decimal", "turnsPerYear", "Beurten per jaar", "shared", "Hoeveel keer per jaar. Bijvoorbeeld: 52.", {
      min: 0,
      max: 2000,
    }),
    plain(
      "text",
      "season",
      "Maanden of seizoen",
      "shared",
      "Alleen als het niet het hele jaar is. Bijvoorbeeld: mrt t/m okt.",
    ),
    figure(
      "decimal",
      "minutes",
      "Minuten per beurt",
      "shared",
      "De tijd voor één persoon per keer. Bijvoorbeeld: 40.",
      { min: 0, max: 1440, synonyms: ["tijd", "duur"] },
    ),
    figure("integer", "people", "Personen per beurt", "shared", "Met hoeveel mensen. Bijvoorbeeld: 2.", {
      min: 1,
      max: 50,
    }),
    figure(
      "decimal",
      "hoursPerYear",
      "Uren per jaar",
      "shared",
      "Beurten × minuten × personen, in uren. Dit rekent Excel uit.",
      {
        computed: {
          formula:
            'IF(OR({turnsPerYear}="",{minutes}=""),"",ROUND({turnsPerYear}*{minutes}*IF({people}="",1,{people})/60,1))',
          engine: "hoursPerYear",
        },
      },
    ),
    choice(
      "level",
      "Kwaliteitsniveau",
      "shared",
      "qualityLevel",
      "Het beeldkwaliteitsniveau dat u wilt halen, A+ is het hoogst.",
    ),
    plain("text", "tools", "Gereedschap", "shared", "Wat er nodig is. Bijvoorbeeld: bezem, dweil.", { width: 22 }),
    plain(
      "yesNo",
      "risky",
      "Risico",
      "shared",
      "Werk op hoogte, aan stroom of aan bomen blijft bij de corporatie. Kies ja of nee.",
    ),
    reference(
      "contract",
      "Vervangt contract",
      "internal",
      "zbContracten",
      "Het contract dat (deels) vervalt als bewoners dit doen.",
    ),
    date("from", "Van", "shared", "De eerste dag waarop de groep dit doet."),
    date("to", "Tot en met", "shared", "De laatste dag. Leeg als het doorloopt.", { notBefore: "from" }),
    remark("shared"),
  ],
  highlights: [
    {
      kind: "missing",
      columns: ["turnsPerYear", "minutes"],
      when: 'AND({name}<>"",OR({turnsPerYear}="",{minutes}=""))',
    },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});

export const participants = table({
  name: "zbDeelnemers",
  sheet: "Deelnemers",
  group: "Beheerplan",
  purpose:
    "Bewoners die meedoen, met de uren die zij aanbieden. De begeleider vult dit in en deelt alleen wat iemand goed vindt.",
  rowName: "een deelnemer",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "DN"),
    plain("text", "name", "Naam", "personal", "Voor- en achternaam.", { required: true, width: 28 }),
    initiative,
    reference("unit", "Eenheidnummer", "personal", "zbEenheden", "Waar de deelnemer woont."),
    figure(
      "decimal",
      "hoursPerMonth",
      "Uren per maand",
      "internal",
      "Hoeveel uur iemand per maand wil doen. Bijvoorbeeld: 4.",
      { min: 0, max: 200 },
    ),
    plain(
      "text",
      "skills",
      "Kan goed",
      "internal",
      "Wat iemand kan of een cursus die is gevolgd. Bijvoorbeeld: snoeien.",
      { width: 22 },
    ),
    plain(
      "text",
      "away",
      "Afwezig",
      "personal",
      "Periodes waarin iemand niet kan. Bijvoorbeeld: 1-8-2026 t/m 21-8-2026.",
      { width: 22 },
    ),
    plain(
      "text",
      "sharedName",
      "Naam in gedeelde kopie",
      "agreed",
      "De naam die anderen mogen zien. Leeg: dan staat het nummer er.",
      { width: 22 },
    ),
    plain("phone", "phone", "Telefoon", "personal", "Bijvoorbeeld: 0101234567."),
    plain("email", "email", "E-mail", "personal", "Bijvoorbeeld: naam@example.org.", { width: 28 }),
    date("from", "Doet mee van", "internal", "De eerste dag."),
    date("to", "Doet mee tot en met", "internal", "De laatste dag. Leeg als iemand nog meedoet.", {
      notBefore: "from",
    }),
    remark("personal"),
  ],
  highlights: [{ kind: "missing", columns: ["hoursPerMonth"], when: 'AND({name}<>"",{hoursPerMonth}="")' }],
});

export const roster = table({
  name: "zbRooster",
  sheet: "Rooster",
  group: "Beheerplan",
  purpose: "De beurten: wanneer welke taak, wie het doet en of het gedaan is. De groep houdt dit bij.",
  rowName: "een beurt",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "R"),
    reference("task", "Taaknummer", "shared", "zbTaken", "Kies de taak.", { required: true }),
    date("on", "Datum", "shared", "De dag van de beurt. Leeg als alleen de periode bekend is."),
    plain(
      "text",
      "period",
      "Periode",
      "shared",
      "Maand, week of weekdag als de dag nog niet vaststaat. Bijvoorbeeld: 2026-03, 2026-W12 of ma.",
    ),
    figure("integer", "turns", "Aantal beurten", "shared", "Hoe vaak in deze periode. Meestal 1.", {
      min: 0,
      max: 400,
    }),
    plain("text", "who", "Wie", "agreed", "Wie het doet, zoals afgesproken voor de gedeelde kopie.", { width: 22 }),
    plain("yesNo", "done", "Gedaan", "shared", "Is het gedaan? Kies ja of nee."),
    plain("text", "seenBy", "Gezien door", "agreed", "Wie het heeft nagekeken."),
    remark("shared"),
  ],
  highlights: [{ kind: "overdue", columns: ["on", "done"], when: 'AND({on}<>"",{on}<TODAY(),{done}="")' }],
});

export const hours = table({
  name: "zbUren",
  sheet: "Uren",
  group: "Beheerplan",
  purpose: "De gewerkte uren. De groep schrijft ze op; namen kunnen later weg, uren blijven.",
  rowName: "gewerkte uren",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "U"),
    date("on", "Datum", "shared", "De dag waarop is gewerkt.", { required: true }),
    reference("task", "Taaknummer", "shared", "zbTaken", "Kies de taak."),
    reference("participant", "Deelnemer", "internal", "zbDeelnemers", "Kies de deelnemer."),
    figure("decimal", "hours", "Uren", "shared", "Hoeveel uur. Bijvoorbeeld: 1,5.", {
      min: 0,
      max: 24,
      required: true,
    }),
    remark("shared"),
  ],
  highlights: [{ kind: "missing", columns: ["hours"], when: 'AND({on}<>"",{hours}="")' }],
});

export const inspections = table({
  name: "zbSchouw",
  sheet: "Schouw",
  group: "Beheerplan",
  purpose: "Hoe het erbij ligt, met het niveau van de beeldkwaliteit. Niveaus worden nooit gemiddeld.",
  rowName: "een schouw",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "SC"),
    date("on", "Datum", "shared", "De dag van de schouw.", { required: true }),
    initiative,
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex."),
    plain("text", "space", "Ruimte", "shared", "Waar gekeken is. Bijvoorbeeld: binnentuin.", { width: 22 }),
    plain("text", "aspect", "Waar gelet op", "shared", "Bijvoorbeeld: zwerfvuil, onkruid, trap.", { width: 22 }),
    choice("level", "Niveau", "shared", "qualityLevel", "A+ is het hoogst, D het laagst.", { required: true }),
    plain("text", "by", "Door", "personal", "Wie er heeft gekeken."),
    plain("text", "photo", "Foto", "internal", "Nummer of plaats van de foto."),
    remark("shared"),
  ],
  highlights: [{ kind: "missing", columns: ["level"], when: 'AND({on}<>"",{level}="")' }],
});
