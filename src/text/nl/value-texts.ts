import type { ValueFacts } from "../../problems/value-facts.ts";
import { dutchValue } from "./figures.ts";
import type { TextsFor } from "./text.ts";

const staat = ({ text }: { text: string }) => `Hier staat "${text}".`;
const gelezen = ({ text, value }: { text: string; value: string }) =>
  `Hier staat "${text}". We lezen dit als ${dutchValue(value)}.`;

export const valueTexts: TextsFor<ValueFacts> = {
  V001: {
    title: "Geen zeker bedrag",
    explanation: (facts) => `${staat(facts)} Dat is geen bedrag dat we zeker kunnen lezen.`,
    action: "Typ het bedrag opnieuw.",
  },
  V002: {
    title: "Geen getal",
    explanation: (facts) => `${staat(facts)} Dat is geen getal dat we zeker kunnen lezen.`,
    action: "Typ alleen het getal.",
  },
  V003: {
    title: "Geen percentage",
    explanation: (facts) => `${staat(facts)} Dat is geen percentage.`,
    action: "Typ het percentage opnieuw, bijvoorbeeld 5%.",
  },
  V004: {
    title: "Geen datum",
    explanation: (facts) => `${staat(facts)} Dat is geen datum die we zeker kunnen lezen.`,
    action: "Typ de datum als dag-maand-jaar.",
  },
  V005: {
    title: "Datum bestaat niet",
    explanation: (facts) => `${staat(facts)} Die datum bestaat niet.`,
    action: "Verbeter de datum.",
  },
  V006: {
    title: "Datum zonder jaar",
    explanation: (facts) => `${staat(facts)} Het jaar is niet bekend.`,
    action: "Typ de datum met het jaar erbij.",
  },
  V007: {
    title: "Datum met een toevoeging",
    explanation: gelezen,
    action: "Controleer de datum.",
  },
  V008: {
    title: "Geen termijn",
    explanation: (facts) => `${staat(facts)} Dat is geen termijn die we zeker kunnen lezen.`,
    action: "Typ een aantal met dagen, weken, maanden of jaren, bijvoorbeeld 3 maanden.",
  },
  V009: {
    title: "Huisnummer is een datum geworden",
    explanation: ({ text, value }) =>
      `Hier staat "${text}". Excel heeft waarschijnlijk van een huisnummer een datum gemaakt. We lezen dit als ${value}.`,
    action: "Controleer het huisnummer.",
  },
  V010: {
    title: "Geen huisnummer",
    explanation: (facts) => `${staat(facts)} Dat is geen huisnummer dat we zeker kunnen lezen.`,
    action: "Typ één huisnummer, met de toevoeging erachter.",
  },
  V011: {
    title: "Geen adres",
    explanation: (facts) => `${staat(facts)} Dat is geen adres dat we zeker kunnen lezen.`,
    action: "Typ straat, huisnummer, postcode en plaats.",
  },
  V012: {
    title: "Postcode niet volledig",
    explanation: (facts) => `${staat(facts)} Dat is geen volledige postcode.`,
    action: "Typ vier cijfers en twee letters.",
  },
  V013: {
    title: "Geen geldig telefoonnummer",
    explanation: (facts) => `${staat(facts)} Een telefoonnummer heeft tien cijfers.`,
    action: "Controleer het nummer.",
  },
  V014: {
    title: "Nul vooraan ontbrak",
    explanation: gelezen,
    action: "Controleer het telefoonnummer.",
  },
  V015: {
    title: "Geen geldig e-mailadres",
    explanation: (facts) => `${staat(facts)} Dat is geen geldig e-mailadres.`,
    action: "Verbeter het adres.",
  },
  V016: {
    title: "Geen ja of nee",
    explanation: (facts) => `${staat(facts)} De rest van de kolom heeft ja of nee.`,
    action: "Kies ja of nee.",
  },
  V017: {
    title: "Geen niveau",
    explanation: (facts) => `${staat(facts)} Dat is geen niveau van A+ tot en met D.`,
    action: "Kies A+, A, B, C of D.",
  },
  V018: {
    title: "Geen cijfer",
    explanation: (facts) => `${staat(facts)} Dat is geen cijfer dat we zeker kunnen lezen.`,
    action: "Typ alleen het cijfer.",
  },
  V019: {
    title: "Cijfer buiten de schaal",
    explanation: ({ text, low, high }) => `Hier staat "${text}". De schaal loopt van ${low} tot en met ${high}.`,
    action: "Verbeter het cijfer of laat de cel leeg.",
  },
  V020: {
    title: "Zelfde als erboven",
    explanation: (facts) => `${staat(facts)} We nemen de waarde van de cel erboven over.`,
    action: "Controleer of dat klopt.",
  },
  V021: {
    title: "Niets om te herhalen",
    explanation: (facts) => `${staat(facts)} De cel erboven heeft geen waarde.`,
    action: "Vul de waarde zelf in.",
  },
  V022: {
    title: "Nog niet bekend",
    explanation: (facts) => `${staat(facts)} Een vaste waarde is er nog niet.`,
    action: "Vul de waarde in zodra u die weet.",
  },
  V023: {
    title: "Fout in de bron",
    explanation: (facts) => `${staat(facts)} Dat is een foutmelding van Excel.`,
    action: "Herstel de formule in uw eigen bestand.",
  },
  V024: {
    title: "Waarde met een toevoeging",
    explanation: gelezen,
    action: "Controleer of de toevoeging belangrijk is.",
  },
  V025: {
    title: "Meer dan twee decimalen",
    explanation: ({ value }) => `Dit bedrag heeft meer dan twee decimalen: ${inDutch(value)}.`,
    action: "Rond het bedrag af op centen als dat de bedoeling is.",
  },
  V026: {
    title: "Bedrag in duizenden of miljoenen",
    explanation: gelezen,
    action: "Controleer het bedrag.",
  },
  V027: {
    title: "Duizenden of decimalen",
    explanation: (facts) => `${staat(facts)} De punt of komma kan duizenden of decimalen betekenen.`,
    action: "Typ het getal opnieuw.",
  },
  V028: {
    title: "Waarde is een datum geworden",
    explanation: (facts) => `${staat(facts)} Excel heeft hier waarschijnlijk een datum van gemaakt.`,
    action: "Typ de waarde opnieuw, als tekst.",
  },
  V029: {
    title: "Mogelijk burgerservicenummers",
    explanation: ({ count }) =>
      `In deze kolom ${count === 1 ? "staat 1 nummer dat een burgerservicenummer kan zijn" : `staan ${count} nummers die een burgerservicenummer kunnen zijn`}.`,
    action: "Verwijder deze nummers uit uw bestand als u ze niet mag bewaren.",
  },
  V030: {
    title: "Andere eenheid",
    explanation: ({ text, value }) =>
      `Hier staat "${text}". Omgerekend naar de eenheid van de kolom is dat ${inDutch(value)}.`,
    action: "Controleer de waarde.",
  },
  V031: {
    title: "Jaar ver in de toekomst",
    explanation: ({ value }) => `Deze datum is ${inDutch(value)}. Misschien is het jaar verkeerd getypt.`,
    action: "Controleer het jaar.",
  },
  V032: {
    title: "Andere schrijfwijze",
    explanation: ({ text, value }) =>
      `Hier staat "${text}", met een ander teken voor decimalen dan de rest van de kolom. We lezen dit als ${inDutch(value)}.`,
    action: "Controleer het bedrag.",
  },
  V033: {
    title: "Min achter het bedrag",
    explanation: gelezen,
    action: "Controleer of het bedrag negatief is.",
  },
  V034: {
    title: "Seizoen of half jaar",
    explanation: (facts) => `${staat(facts)} Dat is geen maand of dag.`,
    action: "Vul een datum of maand in.",
  },
  V035: {
    title: "Dag en maand omgedraaid",
    explanation: gelezen,
    action: "Controleer de datum.",
  },
  V036: {
    title: "Termijn zonder eenheid",
    explanation: (facts) => `${staat(facts)} We weten niet of dit dagen, weken, maanden of jaren zijn.`,
    action: "Typ de eenheid erbij.",
  },
  V037: {
    title: "Percentage niet zeker",
    explanation: (facts) => `${staat(facts)} We weten niet of dit een percentage of een deel van 1 is.`,
    action: "Typ het percentage met het procentteken.",
  },
  V038: {
    title: "Geen heel getal",
    explanation: ({ value }) => `Hier staat ${inDutch(value)}. De rest van de kolom heeft hele getallen.`,
    action: "Controleer het getal.",
  },
  V039: {
    title: "Jaar overgenomen van het blad",
    explanation: gelezen,
    action: "Controleer het jaar.",
  },
  V040: {
    title: "Getal gelezen als datum",
    explanation: gelezen,
    action: "Controleer de datum.",
  },
  V041: {
    title: "Dag en maand niet zeker",
    explanation: (facts) => `${staat(facts)} In deze kolom staat soms de dag en soms de maand voorop.`,
    action: "Typ de datum opnieuw.",
  },
  V042: {
    title: "Andere soort waarde",
    explanation: (facts) => `${staat(facts)} De rest van de kolom heeft een andere soort waarde.`,
    action: "Controleer deze cel.",
  },
  V043: {
    title: "Termijn met een toevoeging",
    explanation: (facts) => `${staat(facts)} We lezen alleen de termijn zelf.`,
    action: "Controleer of de toevoeging belangrijk is.",
  },
  V044: {
    title: "Meer dan 100%",
    explanation: (facts) => `${staat(facts)} De andere percentages in deze kolom zijn hooguit 100%.`,
    action: "Controleer of het percentage klopt.",
  },
};

const MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Amounts and dates as people here write them: "1500.00" → "1.500,00", "2025-04" → "april 2025". */
function inDutch(value: string): string {
  const date = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d).*)?$/.exec(value);
  if (date) {
    const [, year, month, day, time] = date;
    if (day === undefined) return `${MAANDEN[Number(month) - 1] ?? month} ${year}`;
    return `${Number(day)}-${Number(month)}-${year}${time ? ` ${time}` : ""}`;
  }
  const number = /^(-?)(\d+)\.(\d+)$/.exec(value);
  if (!number) return value;
  return `${number[1]}${(number[2] ?? "").replace(/\B(?=(?:\d{3})+$)/g, ".")},${number[3]}`;
}
