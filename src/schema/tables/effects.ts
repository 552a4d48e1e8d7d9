import { table } from "../table.ts";
import {
  BASELINE,
  CHANGE,
  COUNTS,
  DAY,
  ENOUGH,
  NAME,
  ORDER,
  OUTCOME,
  PERCENT,
  SCORE,
  SERIES,
  SHOWN,
} from "./effect-formulas.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
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
      width: 54,
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
    plain("text", "unit", "Eenheid", "shared", "Bijvoorbeeld: cijfer 1-10, euro per maand, aantal.", {
      synonyms: "meeteenheid|maat|unit",
      vera: "Kwaliteitsmetingsresultaat.beoordelingsSchaal",
    }),
    choice("scale", "Schaal", "shared", "scale", "Een getal, een percentage of een niveau van A+ tot en met D.", {
      synonyms: "soort schaal|soort waarde|meetschaal|scale",
    }),
    figure("decimal", "lowest", "Laagste waarde", "shared", "De laagste waarde van de schaal. Bijvoorbeeld: 1.", {
      min: -1000000000,
      max: 1000000000,
      synonyms: "minimum|min|van|schaal van|lowest",
    }),
    figure("decimal", "highest", "Hoogste waarde", "shared", "De hoogste waarde van de schaal. Bijvoorbeeld: 10.", {
      min: -1000000000,
      max: 1000000000,
      synonyms: "maximum|max|tot|schaal tot|highest",
    }),
    figure(
      "decimal",
      "noticeable",
      "Verschil telt vanaf",
      "shared",
      "Een kleiner verschil telt als gelijk. Leeg: elk verschil telt. Bijvoorbeeld: 0,3.",
      { min: 0, max: 1000000000, synonyms: "drempel|merkbaar verschil|marge|gelijk binnen|threshold" },
    ),
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
    {
      kind: "contradiction",
      columns: ["lowest", "highest"],
      when: 'AND({lowest}<>"",{highest}<>"",{highest}<{lowest})',
    },
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
    plain("text", "name", "Naam van de indicator", "shared", "De naam bij het nummer. Dit rekent Excel uit.", {
      computed: { formula: NAME, engine: "indicatorName" },
      width: 54,
    }),
    ownReference(),
    date("on", "Datum", "shared", "De dag of het einde van de periode van de meting.", {
      synonyms: "meetdatum|datum meting|schouwdatum|ingevuld op|tijdstempel|afgenomen|timestamp|date",
      vera: "Kwaliteitsmetingsresultaat.datumReactie",
    }),
    plain("text", "period", "Periode", "shared", "Als de dag niet bekend is. Bijvoorbeeld: 2026-Q1.", {
      synonyms: "jaar|meetjaar|kwartaal|maand|meetperiode|year",
    }),
    choice("moment", "Moment", "shared", "moment", "Nulmeting, streefwaarde, vervolgmeting of wat u verwachtte.", {
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
    plain("text", "location", "Plek", "shared", "Waar is gemeten. Leeg: overal. Bijvoorbeeld: portiek 2.", {
      synonyms: "locatie|ruimte|portiek|plaats|schouwpunt|waar|location",
    }),
    plain("text", "respondent", "Respondent", "personal", "Nummer van de respondent, bij losse antwoorden.", {
      synonyms: "resp|respondentnr|resp nr|formulier|inzender",
    }),
    remark("personal"),
    date("day", "Meetdag", "shared", "De datum, of de laatste dag van de periode. Dit rekent Excel uit.", {
      computed: { formula: DAY, engine: "measuringDay" },
    }),
    plain(
      "text",
      "series",
      "Meetreeks",
      "shared",
      "Wat bij elkaar hoort: van wie, wat en waar. Dit rekent Excel uit.",
      {
        computed: { formula: SERIES, engine: "measuringSeries" },
        width: 22,
      },
    ),
    figure(
      "decimal",
      "score",
      "Waarde of trede",
      "shared",
      "Een niveau als trede: D is 1, A+ is 5. Dit rekent Excel uit.",
      {
        computed: { formula: SCORE, engine: "measuringScore" },
      },
    ),
    plain("yesNo", "enough", "Genoeg antwoorden", "internal", "Nee bij te weinig antwoorden. Dit rekent Excel uit.", {
      computed: { formula: ENOUGH, engine: "enoughAnswers" },
    }),
    plain(
      "yesNo",
      "isShown",
      "Mag getoond worden",
      "internal",
      "Nee als een te kleine groep zichtbaar of uit te rekenen is. Dit rekent Excel uit.",
      { computed: { formula: SHOWN, engine: "mayBeShown" } },
    ),
    figure("decimal", "baseline", "Nulmeting", "internal", "De nulmeting van deze meetreeks. Dit rekent Excel uit.", {
      computed: { formula: BASELINE, engine: "seriesBaseline" },
    }),
    figure(
      "decimal",
      "change",
      "Verschil met nulmeting",
      "internal",
      "In de eenheid van de indicator, of in treden. Dit rekent Excel uit.",
      { computed: { formula: CHANGE, engine: "changeFromBaseline" } },
    ),
    plain(
      "text",
      "outcome",
      "Beter of slechter",
      "internal",
      "Beter, gelijk, slechter of onbekend. Dit rekent Excel uit.",
      {
        computed: { formula: OUTCOME, engine: "measuredOutcome" },
      },
    ),
    plain(
      "yesNo",
      "counts",
      "Laatste stand",
      "internal",
      "Ja als dit de laatste meting van de reeks is. Die telt mee op het dashboard.",
      { computed: { formula: COUNTS, engine: "isLatestMeasurement" } },
    ),
    figure(
      "decimal",
      "percent",
      "Verandering in procenten",
      "internal",
      "Van de laatste stand: boven nul is beter dan de nulmeting. Niet bij niveaus. Dit rekent Excel uit.",
      { computed: { formula: PERCENT, engine: "percentBetter" } },
    ),
    figure(
      "decimal",
      "order",
      "Volgorde op dashboard",
      "internal",
      "De grootste verandering komt eerst. Dit rekent Excel uit.",
      {
        computed: { formula: ORDER, engine: "dashboardOrder" },
      },
    ),
  ],
  highlights: [
    { kind: "missing", columns: ["value", "level"], when: 'AND({indicator}<>"",{value}="",{level}="")' },
    { kind: "missing", columns: ["n"], when: 'AND({enough}="nee",{n}="")' },
  ],
});
