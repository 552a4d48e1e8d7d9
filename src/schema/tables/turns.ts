import { table } from "../table.ts";
import { choice, date, figure, id, plain, reference, remark } from "./make-column.ts";
import { complex, initiative, OUR_NUMBER } from "./shared-columns.ts";

const TASK_WORDS = "taak|taaknr|taak nr|werkzaamheden|activiteit|klus|werk|task";

export const roster = table({
  name: "zbRooster",
  sheet: "Rooster",
  group: "Beheerplan",
  purpose: "De beurten: wanneer welke taak, wie het doet en of het gedaan is. De groep houdt dit bij.",
  rowName: "een beurt",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "R"),
    reference("task", "Taaknummer", "shared", "zbTaken", "Kies de taak. Bijvoorbeeld: T-0001.", {
      required: true,
      synonyms: TASK_WORDS,
    }),
    plain("text", "what", "Wat en waar", "shared", "De taak in woorden. Dit rekent Excel uit.", {
      width: 34,
      computed: {
        formula:
          'IF({task}="","",IFERROR(IF(INDEX({zbTaken.name},MATCH({task},{zbTaken.id},0))="",INDEX({zbTaken.space},MATCH({task},{zbTaken.id},0))&"",INDEX({zbTaken.name},MATCH({task},{zbTaken.id},0))&IF(INDEX({zbTaken.space},MATCH({task},{zbTaken.id},0))="",""," ("&INDEX({zbTaken.space},MATCH({task},{zbTaken.id},0))&")")),""))',
        engine: "taskOfTurn",
      },
    }),
    date("on", "Datum", "shared", "De dag van de beurt. Leeg als alleen de periode bekend is.", {
      synonyms: "dag|wanneer|op|datum beurt|gepland op|date",
    }),
    plain(
      "text",
      "period",
      "Periode",
      "shared",
      "Als de dag nog niet vaststaat. Bijvoorbeeld: 2026-03, 2026-W12 of ma.",
      { synonyms: "week|weeknr|weeknummer|maand|weekdag|kwartaal|period" },
    ),
    figure("integer", "turns", "Aantal beurten", "shared", "Hoe vaak in deze periode. Meestal 1.", {
      min: 0,
      max: 400,
      synonyms: "beurten|aantal|aantal keer|keer|x|turns",
    }),
    plain("text", "who", "Wie", "agreed", "Wie het doet, zoals afgesproken voor de gedeelde kopie.", {
      width: 22,
      synonyms: "door wie|door|naam|bewoner|uitvoerder|team|groep|ploeg|who",
    }),
    plain("text", "openBecause", "Nog open omdat", "shared", "Waarom er nog niemand is. Dit schrijft het programma.", {
      width: 26,
      program: true,
    }),
    plain("yesNo", "done", "Gedaan", "shared", "Is het gedaan? Kies ja of nee.", {
      synonyms: "klaar|gereed|uitgevoerd|afgetekend|paraaf|ok|done",
    }),
    date("doneOn", "Gedaan op", "shared", "Alleen als het op een andere dag is gedaan. Bijvoorbeeld: 16-3-2026.", {
      synonyms: "uitgevoerd op|gereed op|afgerond op|datum gedaan|datum uitvoering",
    }),
    plain("text", "doneBy", "Gedaan door", "agreed", "Alleen als iemand anders het deed. Bijvoorbeeld: Kemal.", {
      synonyms: "uitgevoerd door|ingevallen door|invaller",
    }),
    plain("text", "seenBy", "Gezien door", "agreed", "Wie het heeft nagekeken. Bijvoorbeeld: Soraya.", {
      synonyms: "gezien|gecontroleerd door|controle|nagekeken door|checked by",
    }),
    remark("shared"),
    plain("text", "planned", "Ingedeeld", "internal", "Hoe de beurt is ingedeeld. Dit schrijft het programma.", {
      width: 26,
      program: true,
    }),
  ],
  highlights: [
    { kind: "overdue", columns: ["on", "done"], when: 'AND({on}<>"",{on}<TODAY(),{done}="")' },
    { kind: "missing", columns: ["on", "period"], when: 'AND({task}<>"",{on}="",{period}="")' },
    { kind: "missing", columns: ["who", "openBecause"], when: 'AND({on}<>"",{who}="",{done}="")' },
  ],
});

export const hours = table({
  name: "zbUren",
  sheet: "Uren",
  group: "Beheerplan",
  purpose: "De gewerkte uren. De groep schrijft ze op; namen kunnen later weg, uren blijven.",
  rowName: "gewerkte uren",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "U"),
    date("on", "Datum", "shared", "De dag waarop is gewerkt. Bijvoorbeeld: 14-3-2026.", {
      required: true,
      synonyms: "dag|op|datum gewerkt|wanneer|date",
    }),
    initiative,
    reference("task", "Taaknummer", "shared", "zbTaken", "Kies de taak. Bijvoorbeeld: T-0001.", {
      synonyms: TASK_WORDS,
      within: { column: "initiative", matches: "initiative" },
    }),
    reference("participant", "Deelnemer", "internal", "zbDeelnemers", "Kies de deelnemer. Bijvoorbeeld: DN-0001.", {
      synonyms: "naam|wie|vrijwilliger|bewoner|door|participant|volunteer",
      within: { column: "initiative", matches: "initiative" },
    }),
    figure("decimal", "hours", "Uren", "shared", "Hoeveel uur. Bijvoorbeeld: 1,5.", {
      min: 0,
      max: 24,
      required: true,
      synonyms: "aantal uren|uur|gewerkte uren|tijd|hours",
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
    id("Id", OUR_NUMBER, "SC"),
    date("on", "Datum", "shared", "De dag van de schouw. Bijvoorbeeld: 14-3-2026.", {
      required: true,
      synonyms: "schouwdatum|datum schouw|dag|op|date",
    }),
    initiative,
    complex,
    plain("text", "space", "Ruimte", "shared", "Waar gekeken is. Bijvoorbeeld: binnentuin.", {
      width: 22,
      synonyms: "plek|plaats|locatie|schouwpunt|meetvak|portiek|waar|deelgebied|location",
      vera: "COLLECTIEFOBJECTSOORT",
    }),
    plain("text", "aspect", "Waar gelet op", "shared", "Bijvoorbeeld: zwerfvuil, onkruid, trap.", {
      width: 22,
      synonyms: "aspect|onderdeel|element|meetlat|onderwerp|criterium",
    }),
    choice("level", "Niveau", "shared", "qualityLevel", "A+ is het hoogst, D het laagst. Bijvoorbeeld: B.", {
      required: true,
      synonyms: "kwaliteitsniveau|beeldkwaliteit|crow|crow niveau|score|oordeel|beoordeling|level",
    }),
    choice(
      "aimed",
      "Afgesproken niveau",
      "shared",
      "qualityLevel",
      "Het niveau dat is afgesproken. Leeg: het niveau van de taken in deze ruimte.",
      { synonyms: "streefniveau|gewenst niveau|norm|doelniveau|ambitieniveau" },
    ),
    choice("moment", "Moment", "shared", "inspectionMoment", "Vooraf: voordat bewoners begonnen. Achteraf: daarna.", {
      synonyms: "voor of na|vooraf of achteraf|soort schouw",
    }),
    plain("text", "outcome", "Uitkomst", "shared", "Onder, op of boven het afgesproken niveau. Dit rekent Excel uit.", {
      computed: {
        formula:
          'IF(OR({level}="",{aimed}=""),"",IFERROR(IF(FIND("|"&{level}&"|","|A+|A|B|C|D|")>FIND("|"&{aimed}&"|","|A+|A|B|C|D|"),"onder niveau",IF({level}={aimed},"op niveau","boven niveau")),""))',
        engine: "inspectionOutcome",
      },
    }),
    plain("text", "by", "Door", "personal", "Wie er heeft gekeken. Bijvoorbeeld: mw. R. Soeters.", {
      synonyms: "schouwer|beoordelaar|geschouwd door|opgenomen door|wie|inspecteur",
    }),
    plain("text", "photo", "Foto", "internal", "Nummer of plaats van de foto. Bijvoorbeeld: IMG-0412.", {
      synonyms: "fotonummer|foto nr|foto's|bijlage|photo",
    }),
    remark("shared"),
  ],
  highlights: [
    { kind: "missing", columns: ["level"], when: 'AND({on}<>"",{level}="")' },
    { kind: "contradiction", columns: ["level", "outcome"], when: '{outcome}="onder niveau"' },
  ],
});
