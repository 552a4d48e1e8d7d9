import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
import { withNorm } from "./norm-table.ts";
import { COMPLEX_WORDS, initiative, OUR_NUMBER } from "./shared-columns.ts";

export const indicators = table({
  name: "zbIndicatoren",
  sheet: "Indicatoren",
  group: "Effecten",
  purpose: "Wat u wilt meten en voor wie. De corporatie kiest dit vóór de start, zodat er een nulmeting kan zijn.",
  rowName: "een indicator",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "IN"),
    plain("text", "name", "Indicator", "shared", "Wat u meet. Bijvoorbeeld: rapportcijfer schoonmaak portiek.", {
      required: true,
      width: 36,
      synonyms: "indicatoren|vraag|stelling|kpi|aspect|thema|meetpunt|onderwerp|prestatie indicator|question",
    }),
    choice(
      "effectGroup",
      "Effectgroep",
      "shared",
      "effectGroup",
      "Bij welk effect dit hoort. Bijvoorbeeld: woongenot.",
      {
        synonyms: "effect|groep|categorie|doel|effect group",
      },
    ),
    plain("text", "unit", "Eenheid", "shared", "Bijvoorbeeld: cijfer 1-10, procent, euro per maand.", {
      synonyms: "meeteenheid|maat|schaal|unit",
      vera: "Kwaliteitsmetingsresultaat.beoordelingsSchaal",
    }),
    choice("forWhom", "Voor wie", "shared", "targetGroup", "Actieve bewoners, andere bewoners of de corporatie.", {
      synonyms: "doelgroep|groep respondenten|respondenten|target group",
    }),
    choice("direction", "Richting", "shared", "direction", "Is hoger beter, of lager?", {
      synonyms: "hoger of lager|gewenste richting|direction",
    }),
    choice("source", "Soort bron", "shared", "sourceKind", "Waar het cijfer vandaan komt. Bijvoorbeeld: enquête.", {
      synonyms: "bron|bronsoort|herkomst|source",
    }),
    remark("shared"),
  ],
  highlights: [
    { kind: "missing", columns: ["effectGroup"], when: 'AND({name}<>"",{effectGroup}="")' },
    { kind: "missing", columns: ["direction"], when: 'AND({name}<>"",{direction}="")' },
  ],
});

export const measurements = table({
  name: "zbMetingen",
  sheet: "Metingen",
  group: "Effecten",
  purpose:
    "De metingen per indicator: nulmeting, streefwaarde en vervolg. Minder dan vijf antwoorden worden niet getoond.",
  rowName: "een meting",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "ME"),
    initiative,
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex of het vergelijkingscomplex.", {
      synonyms: COMPLEX_WORDS,
    }),
    reference("indicator", "Indicator", "shared", "zbIndicatoren", "Kies de indicator. Bijvoorbeeld: IN-0001.", {
      required: true,
      synonyms: "vraag|stelling|kpi|aspect|thema|meetpunt|question",
    }),
    ownReference(),
    date("on", "Datum", "shared", "De dag of het einde van de periode van de meting.", {
      synonyms: "meetdatum|datum meting|schouwdatum|ingevuld op|tijdstempel|afgenomen|timestamp|date",
      vera: "Kwaliteitsmetingsresultaat.datumReactie",
    }),
    plain("text", "period", "Periode", "shared", "Als de dag niet bekend is. Bijvoorbeeld: 2026-Q1.", {
      synonyms: "jaar|meetjaar|kwartaal|maand|meetperiode|year",
    }),
    choice("moment", "Moment", "shared", "moment", "Nulmeting, streefwaarde of vervolgmeting.", {
      synonyms: "soort meting|meting|meetmoment|0-meting|fase meting",
    }),
    figure("decimal", "value", "Waarde", "shared", "Een getal. Bijvoorbeeld: 7,4.", {
      min: -1000000000,
      max: 1000000000,
      synonyms: "score|cijfer|rapportcijfer|uitkomst|resultaat|gemiddelde|gem|waardering|tevredenheid|rating|value",
      vera: "Kwaliteitsmetingsresultaat.beoordelingsWaarde",
    }),
    plain("text", "level", "Niveau of antwoord", "shared", "Als de uitkomst geen getal is. Bijvoorbeeld: B.", {
      synonyms: "niveau|antwoord|kwaliteitsniveau|beeldkwaliteit|crow|antwoordcategorie|oordeel|answer",
    }),
    figure("integer", "n", "Aantal antwoorden", "internal", "Hoeveel mensen antwoordden. Bijvoorbeeld: 18.", {
      min: 0,
      max: 100000,
      synonyms: "n|aantal|respons|aantal respondenten|count|aantal keer",
    }),
    plain("yesNo", "isShown", "Mag getoond worden", "internal", "Nee bij te weinig antwoorden. Dit rekent Excel uit.", {
      computed: {
        formula: `IF({indicator}="","",IF({n}="","ja",IF(${leastAnswers()}>{n},"nee","ja")))`,
        engine: "mayBeShown",
      },
    }),
    plain("text", "location", "Plek", "shared", "Waar is gemeten. Bijvoorbeeld: portiek 2.", {
      synonyms: "locatie|ruimte|portiek|plaats|schouwpunt|waar|location",
    }),
    plain("text", "respondent", "Respondent", "personal", "Nummer van de respondent, bij losse antwoorden.", {
      synonyms: "resp|respondentnr|resp nr|formulier|inzender",
    }),
    remark("personal"),
  ],
  highlights: [
    { kind: "missing", columns: ["value", "level"], when: 'AND({indicator}<>"",{value}="",{level}="")' },
    { kind: "missing", columns: ["n"], when: 'AND({value}<>"",{n}="")' },
  ],
});

/** The least number of answers that may be shown, on the day of the measurement or otherwise the reference day; 0 without a norm. */
function leastAnswers(): string {
  const on = (day: string) => withNorm("MINIMUM-ANTWOORDEN", day, (least) => least);
  return `IFERROR(0+IF({on}<>"",${on("{on}")},${on("{#referenceDay}")}),0)`;
}
