/** The tables of a portfolio: all initiatives of all workbooks, what asks for attention, and where it came from. */

import { table } from "../table.ts";
import { date, figure, id, plain } from "../tables/make-column.ts";
import { OUR_NUMBER } from "../tables/shared-columns.ts";

const program = { program: true } as const;
const amount = (key: string, heading: string, help: string) =>
  figure("amount", key, heading, "internal", help, { ...program, width: 15 });
const count = (key: string, heading: string, help: string) =>
  figure("integer", key, heading, "internal", help, { ...program, width: 12 });
const text = (key: string, heading: string, help: string, width: number) =>
  plain("text", key, heading, "internal", help, { ...program, width });

export const portfolio = table({
  name: "zbPortefeuille",
  sheet: "Portefeuille",
  group: "Initiatief",
  purpose: "Alle initiatieven van alle werkboeken, een per rij. Leeg betekent: dat staat niet in het werkboek.",
  rowName: "een initiatief",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "PF", program),
    text("name", "Naam", "Hoe het initiatief heet.", 34),
    text("initiative", "Initiatiefnummer", "Het nummer in het werkboek.", 14),
    text("file", "Bestand", "Het werkboek waar het in staat.", 28),
    text("organisation", "Organisatie", "De corporatie, van Leeswijzer.", 22),
    text("complex", "Complexnummer", "Het complex.", 13),
    text("complexName", "Complex", "De naam van het complex.", 20),
    text("area", "Wijk of plek", "Waar het is.", 18),
    text("phase", "Fase", "In welke stap het initiatief nu is.", 17),
    date("phaseSince", "Fase sinds", "internal", "De dag waarop deze fase begon.", program),
    text("level", "Vorm van zelfbeheer", "Toezicht, inkoop, beheer of zelf uitvoeren.", 17),
    text("activity", "Soort werk", "Wat de groep doet.", 20),
    date("startsOn", "Start", "internal", "De dag waarop de groep begon.", program),
    date("endsOn", "Einde", "internal", "De dag waarop het stopte.", program),
    count("homes", "Woningen", "Hoeveel woningen meedoen."),
    count("coreGroup", "Kerngroep", "Hoeveel mensen het trekken."),
    figure("decimal", "hours", "Uren afgelopen jaar", "internal", "Uren van bewoners in twaalf maanden.", {
      ...program,
      width: 12,
      decimals: 1,
    }),
    count("months", "Maanden geteld", "Twaalf, of minder als het later begon."),
    figure("decimal", "hoursPerMonth", "Uren per maand", "internal", "Uren gedeeld door maanden.", {
      computed: { formula: 'IF(OR({hours}="",{months}=""),"",ROUND({hours}/{months},1))' },
      width: 12,
      decimals: 1,
    }),
    amount("budget", "Budget", "Wat er te besteden is."),
    amount("spent", "Besteed", "Wat al is uitgegeven."),
    figure("year", "year", "Jaar van vergelijking", "internal", "Het jaar waarvan de kosten vergeleken zijn.", program),
    count("chargedHomes", "Woningen vergeleken", "Woningen waarvan de servicekosten veranderen."),
    amount("oldPerMonth", "Oud per maand", "Gemiddelde servicekosten per woning zonder het initiatief."),
    amount("newPerMonth", "Nieuw per maand", "Gemiddelde servicekosten per woning met het initiatief."),
    figure("amount", "saving", "Besparing per woning per maand", "internal", "Oud min nieuw. Onder nul: duurder.", {
      computed: { formula: 'IF(OR({oldPerMonth}="",{newPerMonth}=""),"",ROUND({oldPerMonth}-{newPerMonth},2))' },
      width: 17,
    }),
    amount("residents", "Naar bewoners per jaar", "Wat bewoners samen minder betalen in een heel jaar."),
    amount("corporation", "Naar corporatie per jaar", "Wat de corporatie overhoudt in een heel jaar."),
    amount("reinvested", "Opnieuw ingezet per jaar", "Nieuwe kosten van de groep in een heel jaar."),
    figure("amount", "saved", "Besparing per jaar", "internal", "De drie bedragen samen.", {
      computed: { formula: 'IF({residents}="","",ROUND({residents}+{corporation}+{reinvested},2))' },
      width: 15,
    }),
    amount("oneOff", "Eenmalige kosten", "Gereedschap, cursus, herstel: betaald door de corporatie."),
    amount("result", "Resultaat", "Opgeteld, zonder uren van begeleiding. Onder nul is verlies."),
    figure("year", "until", "Resultaat tot en met", "internal", "Het laatste jaar dat meetelt.", program),
    count("payBackMonths", "Terugverdiend na maanden", "Leeg: niet in die jaren, of niet bekend."),
    count("improved", "Indicatoren beter", "Beter dan de nulmeting."),
    count("unchanged", "Indicatoren gelijk", "Gelijk aan de nulmeting."),
    count("worse", "Indicatoren slechter", "Slechter dan de nulmeting."),
    count("unknown", "Indicatoren onbekend", "Nog niet te zeggen, of te weinig antwoorden."),
    count("late", "Te laat", "Signalen die te laat zijn."),
    count("soon", "Let op", "Signalen waar u op moet letten."),
    plain("longText", "note", "Opmerking", "internal", "Wat u bij deze rij moet weten.", program),
  ],
  highlights: [
    { kind: "overdue", columns: ["late"], when: 'AND({late}<>"",{late}>0)' },
    { kind: "missing", columns: ["result", "saving"], when: "AND(ISNUMBER({result}),{result}<0)" },
    { kind: "overdue", columns: ["worse"], when: 'AND({worse}<>"",{worse}>0)' },
    { kind: "missing", columns: ["note"], when: '{note}<>""' },
  ],
});

export const portfolioSignals = table({
  name: "zbPortefeuilleSignalen",
  sheet: "Signalen",
  group: "Initiatief",
  purpose: "Wat aandacht vraagt, over alle werkboeken. Binnen een werkboek staat het dringendste bovenaan.",
  rowName: "een signaal",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "PS", program),
    text("row", "Portefeuillenummer", "De rij op het blad Portefeuille; leeg als het over het hele werkboek gaat.", 16),
    text("file", "Bestand", "Het werkboek.", 28),
    text("initiative", "Initiatiefnummer", "Het nummer in het werkboek.", 14),
    text("severity", "Ernst", "Te laat, let op of ter informatie.", 14),
    date("due", "Datum", "internal", "De dag waar het om gaat.", program),
    text("kind", "Onderwerp", "Waar het over gaat.", 18),
    plain("longText", "message", "Wat is er", "internal", "Wat aandacht vraagt.", { ...program, width: 56 }),
    plain("longText", "action", "Wat te doen", "internal", "Wat u kunt doen.", { ...program, width: 44 }),
    text("place", "Waar", "Het blad en de cel in dat werkboek.", 24),
  ],
  highlights: [
    { kind: "overdue", columns: ["severity", "due"], when: '{severity}="te laat"' },
    { kind: "missing", columns: ["severity", "due"], when: '{severity}="let op"' },
  ],
});

export const portfolioFiles = table({
  name: "zbPortefeuilleBestanden",
  sheet: "Bestanden",
  group: "Initiatief",
  purpose: "De werkboeken waar dit uit komt. Wat niet gelezen kon worden, telt nergens mee.",
  rowName: "een werkboek",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "PB", program),
    text("file", "Bestand", "Het werkboek.", 44),
    text("result", "Uitkomst", "Gelezen, overgeslagen of niet gelukt.", 16),
    text("organisation", "Organisatie", "De corporatie, van Leeswijzer.", 28),
    figure("year", "reportingYear", "Boekjaar", "internal", "Het boekjaar van Leeswijzer.", program),
    count("initiatives", "Initiatieven", "Hoeveel er in staan."),
    plain("longText", "note", "Opmerking", "internal", "Waarom het niet gelukt is, of wat ontbreekt.", program),
  ],
  highlights: [{ kind: "overdue", columns: ["result"], when: '{result}="niet gelukt"' }],
});
