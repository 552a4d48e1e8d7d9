import { table } from "../table.ts";
import { choice, date, figure, id, plain, reference, remark } from "./make-column.ts";
import { initiative, OUR_NUMBER, UNIT_WORDS } from "./shared-columns.ts";

/** Asked before anybody votes: who wants and can take part, and who was not reached (source on zelfbeheer, tips and pitfall). */
export const poll = table({
  name: "zbPeiling",
  sheet: "Peiling",
  group: "Initiatief",
  purpose: "Wie wil en kan meedoen, gevraagd vóór er een besluit is. Zet ook de woningen erbij die u niet bereikte.",
  rowName: "een antwoord op de peiling",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "PL"),
    initiative,
    reference("unit", "Eenheidnummer", "personal", "zbEenheden", "Welke woning het is. Bijvoorbeeld: 0412-001.", {
      synonyms: UNIT_WORDS,
    }),
    choice("channel", "Hoe bereikt", "internal", "channel", "Langs welke weg u dit huishouden vroeg.", {
      synonyms: "kanaal|via|bereikt via|hoe gevraagd",
    }),
    date("askedOn", "Gevraagd op", "internal", "De dag waarop u het vroeg. Bijvoorbeeld: 10-10-2025.", {
      synonyms: "datum vraag|gevraagd|datum peiling",
    }),
    plain("yesNo", "reached", "Bereikt", "internal", "Kreeg u contact? Kies ja of nee.", {
      synonyms: "contact|gesproken|bereik",
    }),
    choice("wants", "Wil meedoen", "personal", "pollAnswer", "Ja, misschien of nee.", {
      synonyms: "wil|interesse|doet mee|belangstelling",
    }),
    choice("can", "Kan meedoen", "personal", "pollAnswer", "Lukt het, ook op langere termijn? Ja, misschien of nee.", {
      synonyms: "kan|mogelijk|lukt",
    }),
    figure("decimal", "hoursPerMonth", "Uren per maand", "personal", "Hoeveel uur per maand. Bijvoorbeeld: 3.", {
      min: 0,
      max: 200,
      synonyms: "uren|aantal uren|uur per maand|inzet|hours",
    }),
    plain("text", "skills", "Kan goed", "personal", "Wat iemand kan of wil leren. Bijvoorbeeld: snoeien.", {
      width: 22,
      synonyms: "vaardigheden|talent|ervaring|kennis|skills",
    }),
    choice(
      "motives",
      "Motieven",
      "personal",
      "motive",
      "Waarom iemand wil meedoen. Meer motieven? Zet er een puntkomma tussen.",
      { several: true, width: 22, synonyms: "motief|reden|waarom" },
    ),
    plain(
      "longText",
      "needs",
      "Wat helpt om mee te doen",
      "personal",
      "Bijvoorbeeld: uitleg vooraf, in de avond. Schrijf niets op over gezondheid of schulden.",
      { synonyms: "wat is nodig|drempel|hulp nodig|wensen" },
    ),
    remark("personal"),
  ],
  highlights: [
    { kind: "missing", columns: ["reached"], when: 'AND({unit}<>"",{reached}="")' },
    { kind: "missing", columns: ["wants", "can"], when: 'AND({reached}="ja",OR({wants}="",{can}=""))' },
    { kind: "contradiction", columns: ["reached", "wants"], when: 'AND({reached}="nee",{wants}<>"")' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
  ],
});
