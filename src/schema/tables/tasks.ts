import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
import { COMPLEX_WORDS, FROM_WORDS, initiative, OUR_NUMBER, TO_WORDS, UNIT_WORDS } from "./shared-columns.ts";

export const tasks = table({
  name: "zbTaken",
  sheet: "Taken",
  group: "Beheerplan",
  purpose:
    "Het beheerplan: welk werk, waar, hoe vaak en door wie. De groep en de corporatie vullen dit samen in. Op feestdagen is er geen beurt, behalve waar u dat kiest.",
  rowName: "een taak",
  owner: "people",
  columns: [
    id("Taaknummer", OUR_NUMBER, "T"),
    plain("text", "name", "Taak", "shared", "Wat er moet gebeuren. Bijvoorbeeld: trap vegen en dweilen.", {
      required: true,
      width: 28,
      synonyms:
        "taken|werkzaamheden|werkzaamheid|activiteit|activiteiten|klus|klussen|werk|wat doen|wat moet er gebeuren|schoonmaaktaak|handeling|onderdeel|element|task",
    }),
    ownReference(),
    initiative,
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex, als er nog geen initiatief is.", {
      synonyms: COMPLEX_WORDS,
    }),
    plain("text", "space", "Ruimte", "shared", "Waar het werk is. Bijvoorbeeld: portiek 2.", {
      width: 22,
      synonyms:
        "plek|plaats|locatie|portiek|trappenhuis|waar|bouwdeel|verdieping|etage|blok|entree|space|location|area",
      vera: "COLLECTIEFOBJECTSOORT",
    }),
    choice("activity", "Soort werk", "shared", "activity", "Schoonmaken, beheren of tuin.", {
      synonyms: "soort|categorie|type werk|discipline|thema|soort taak",
    }),
    plain(
      "longText",
      "description",
      "Wat precies",
      "shared",
      "Wat hoort erbij en wat niet. Bijvoorbeeld: ook de leuning afnemen.",
      { synonyms: "omschrijving|beschrijving|omschrijving werkzaamheden|details|instructie|wat|description" },
    ),
    choice(
      "doneBy",
      "Door wie",
      "shared",
      "doneBy",
      "De groep, een specialist uit de groep, of een leverancier die de bewoners controleren.",
      { synonyms: "door|soort uitvoerder|wie doet het|verantwoordelijk" },
    ),
    plain(
      "text",
      "executor",
      "Uitvoerder",
      "agreed",
      "De naam van de groep of het bedrijf. Bijvoorbeeld: bewoners portiek 2.",
      {
        width: 22,
        synonyms: "uitvoering|uitgevoerd door|uitvoerende|wie|team|ploeg|groep|bewoner|leverancier|firma|executor|by",
      },
    ),
    plain(
      "text",
      "frequency",
      "Herhaling",
      "shared",
      "Bijvoorbeeld: elke week op di, 1e ma van de maand, of 14 dagen na de vorige keer. Vaker op een dag, of in de zomer anders? Maak een tweede rij.",
      { width: 24, synonyms: "frequentie|freq|hoe vaak|interval|cyclus|regelmaat|frequency" },
    ),
    figure("decimal", "turnsPerYear", "Beurten per jaar", "shared", "Hoeveel keer per jaar. Bijvoorbeeld: 52.", {
      min: 0,
      max: 2000,
      synonyms: "beurten|aantal beurten|aantal keer|keer per jaar|x per jaar|aantal per jaar|aantal keren",
    }),
    plain(
      "text",
      "season",
      "Maanden of seizoen",
      "shared",
      "Alleen als het niet het hele jaar is. Bijvoorbeeld: mrt t/m okt.",
      { synonyms: "seizoen|maanden|periode|wanneer|jaargetijde|season" },
    ),
    plain("text", "blocked", "Niet op", "shared", "Dagen zonder beurt. Bijvoorbeeld: 1-8-2026 t/m 15-8-2026; zo.", {
      width: 22,
      synonyms: "geen beurt op|uitgesloten dagen|niet op deze dagen|blokkade|geblokkeerd",
    }),
    plain(
      "yesNo",
      "onHolidays",
      "Ook op feestdagen",
      "shared",
      "Leeg of nee: geen beurt op een officiële feestdag. Kies ja als het werk dan doorgaat.",
      { synonyms: "ook feestdagen|werken op feestdagen|feestdagen doorwerken" },
    ),
    plain("text", "startsAt", "Begintijd", "shared", "Alleen als het tijdstip vaststaat. Bijvoorbeeld: 10:00.", {
      synonyms: "tijdstip|aanvang|aanvangstijd|hoe laat|starttijd",
    }),
    figure(
      "decimal",
      "minutes",
      "Minuten per beurt",
      "shared",
      "De tijd voor één persoon per keer. Bijvoorbeeld: 40.",
      {
        min: 0,
        max: 1440,
        synonyms:
          "minuten|min|tijd|duur|tijdsduur|minuten per keer|tijd per keer|tijd min|tijdsbesteding|benodigde tijd|duration|time",
      },
    ),
    figure("integer", "people", "Personen per beurt", "shared", "Met hoeveel mensen. Bijvoorbeeld: 2.", {
      min: 1,
      max: 50,
      synonyms: "personen|aantal personen|mensen|aantal mensen|met hoeveel|pers|people",
    }),
    plain(
      "text",
      "skills",
      "Moet kunnen",
      "shared",
      "Wat iemand moet kunnen, zoals bij Kan goed. Bijvoorbeeld: snoeien.",
      {
        width: 22,
        synonyms: "benodigde vaardigheid|vereiste vaardigheden|nodig aan kennis|deskundigheid|required skills",
      },
    ),
    figure(
      "decimal",
      "hoursPerYear",
      "Uren per jaar",
      "shared",
      "Beurten × minuten × personen, in uren. Dit rekent Excel uit.",
      {
        synonyms: "uren|totaal uren|jaaruren|uur per jaar",
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
      { synonyms: "niveau|kwaliteit|beeldkwaliteit|crow|crow niveau|streefniveau|norm" },
    ),
    plain("text", "tools", "Gereedschap", "shared", "Wat er nodig is. Bijvoorbeeld: bezem, dweil.", {
      width: 22,
      synonyms: "materiaal|materialen|middelen|hulpmiddelen|benodigdheden|benodigd|spullen|tools",
    }),
    plain(
      "yesNo",
      "risky",
      "Risico",
      "shared",
      "Werk op hoogte, aan stroom of aan bomen blijft bij de corporatie. Kies ja of nee.",
      { synonyms: "gevaarlijk|veiligheid|risicovol|niet door bewoners" },
    ),
    reference(
      "contract",
      "Vervangt contract",
      "internal",
      "zbContracten",
      "Het contract dat (deels) vervalt als bewoners dit doen. Bijvoorbeeld: C-0001.",
      {
        synonyms: "contract|vervangt|contractnummer|uit contract|contractonderdeel",
        within: { column: "complex", matches: "complex" },
      },
    ),
    date("from", "Van", "shared", "De eerste dag waarop de groep dit doet. Bijvoorbeeld: 1-3-2026.", {
      synonyms: FROM_WORDS.replace("van|", ""),
    }),
    date("to", "Tot en met", "shared", "De laatste dag. Leeg als het doorloopt.", {
      notBefore: "from",
      synonyms: TO_WORDS.replace("tot en met|", ""),
    }),
    remark("shared"),
  ],
  highlights: [
    {
      kind: "missing",
      columns: ["turnsPerYear", "minutes"],
      when: 'AND({name}<>"",OR({turnsPerYear}="",{minutes}=""))',
    },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
    { kind: "contradiction", columns: ["risky", "doneBy"], when: 'AND({risky}="ja",{doneBy}="groep")' },
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
    id("Id", OUR_NUMBER, "DN"),
    plain("text", "name", "Naam", "personal", "Voor- en achternaam. Bijvoorbeeld: Soraya Pinas.", {
      required: true,
      width: 28,
      synonyms: "deelnemer|vrijwilliger|bewoner|actieve bewoner|voor- en achternaam|lid|wie|name|participant|volunteer",
    }),
    initiative,
    reference("unit", "Eenheidnummer", "personal", "zbEenheden", "Waar de deelnemer woont. Bijvoorbeeld: 0412-001.", {
      synonyms: UNIT_WORDS,
    }),
    figure(
      "decimal",
      "hoursPerMonth",
      "Uren per maand",
      "personal",
      "Hoeveel uur iemand per maand wil doen. Bijvoorbeeld: 4.",
      {
        min: 0,
        max: 200,
        synonyms: "uren|beschikbare uren|aangeboden uren|uur per maand|uren p/m|inzet|hours",
      },
    ),
    plain(
      "text",
      "skills",
      "Kan goed",
      "personal",
      "Wat iemand kan of een cursus die is gevolgd. Bijvoorbeeld: snoeien.",
      { width: 22, synonyms: "vaardigheden|kan|talent|specialist in|cursus|kennis|voorkeur|skills" },
    ),
    plain("text", "away", "Afwezig", "personal", "Wanneer iemand niet kan. Bijvoorbeeld: 1-8-2026 t/m 21-8-2026; di.", {
      width: 22,
      synonyms: "afwezigheid|vakantie|niet beschikbaar|verhinderd|absent|away",
    }),
    plain(
      "text",
      "sharedName",
      "Naam in gedeelde kopie",
      "agreed",
      "De naam die anderen mogen zien. Leeg: dan staat het nummer er.",
      { width: 22, synonyms: "roepnaam|voornaam|naam op rooster|weergavenaam" },
    ),
    plain("phone", "phone", "Telefoon", "personal", "Bijvoorbeeld: 0101234567.", {
      synonyms: "telefoonnummer|tel|tel.|telnr|mobiel|mobiele nummer|gsm|06|06-nummer|phone|mobile",
    }),
    plain("email", "email", "E-mail", "personal", "Bijvoorbeeld: naam@example.org.", {
      width: 28,
      synonyms: "email|mail|mailadres|e-mailadres|emailadres",
    }),
    date("from", "Doet mee van", "personal", "De eerste dag. Bijvoorbeeld: 1-3-2026.", {
      synonyms: `lid sinds|doet mee sinds|sinds|${FROM_WORDS}`,
    }),
    date("to", "Doet mee tot en met", "personal", "De laatste dag. Leeg als iemand nog meedoet.", {
      notBefore: "from",
      synonyms: `gestopt op|${TO_WORDS}`,
    }),
    remark("personal"),
  ],
  highlights: [
    { kind: "missing", columns: ["hoursPerMonth"], when: 'AND({name}<>"",{hoursPerMonth}="")' },
    { kind: "contradiction", columns: ["from", "to"], when: 'AND({to}<>"",{from}<>"",{to}<{from})' },
  ],
});
