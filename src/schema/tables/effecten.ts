import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";

export const indicators = table({
  name: "zbIndicatoren",
  sheet: "Indicatoren",
  group: "Effecten",
  purpose: "Wat u wilt meten en voor wie. De corporatie kiest dit vóór de start, zodat er een nulmeting kan zijn.",
  rowName: "een indicator",
  owner: "people",
  columns: [
    id("Id", "Dit nummer geeft het programma.", "IN"),
    plain("text", "name", "Indicator", "shared", "Wat u meet. Bijvoorbeeld: rapportcijfer schoonmaak portiek.", {
      required: true,
      width: 36,
      synonyms: ["vraag", "kpi"],
    }),
    choice("effectGroup", "Effectgroep", "shared", "effectGroup", "Bij welk effect van zelfbeheer dit hoort."),
    plain("text", "unit", "Eenheid", "shared", "Bijvoorbeeld: cijfer 1-10, procent, euro per maand."),
    choice("forWhom", "Voor wie", "shared", "targetGroup", "Actieve bewoners, andere bewoners of de corporatie."),
    choice("direction", "Richting", "shared", "direction", "Is hoger beter, of lager?"),
    choice("source", "Soort bron", "shared", "sourceKind", "Waar het cijfer vandaan komt."),
    remark("shared"),
  ],
  highlights: [{ kind: "missing", columns: ["effectGroup"], when: 'AND({name}<>"",{effectGroup}="")' }],
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
    id("Id", "Dit nummer geeft het programma.", "ME"),
    reference(
      "initiative",
      "Initiatief",
      "shared",
      "zbInitiatieven",
      "Kies het initiatief; leeg bij een vergelijkingscomplex.",
    ),
    reference("complex", "Complexnummer", "shared", "zbComplexen", "Kies het complex of het vergelijkingscomplex."),
    reference("indicator", "Indicator", "shared", "zbIndicatoren", "Kies de indicator.", { required: true }),
    ownReference(),
    date("on", "Datum", "shared", "De dag of het einde van de periode van de meting."),
    plain("text", "period", "Periode", "shared", "Als de dag niet bekend is. Bijvoorbeeld: 2026-Q1."),
    choice("moment", "Moment", "shared", "moment", "Nulmeting, streefwaarde of vervolgmeting."),
    figure("decimal", "value", "Waarde", "shared", "Een getal. Bijvoorbeeld: 7,4."),
    plain("text", "level", "Niveau of antwoord", "shared", "Als de uitkomst geen getal is. Bijvoorbeeld: B."),
    figure("integer", "n", "Aantal antwoorden", "internal", "Hoeveel mensen antwoordden.", { min: 0, max: 100000 }),
    plain("text", "location", "Plek", "shared", "Waar is gemeten. Bijvoorbeeld: portiek 2."),
    plain("text", "respondent", "Respondent", "personal", "Nummer van de respondent, bij losse antwoorden."),
    remark("personal"),
  ],
  highlights: [{ kind: "missing", columns: ["value", "level"], when: 'AND({indicator}<>"",{value}="",{level}="")' }],
});
