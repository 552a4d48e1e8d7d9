/** Tables of the group Initiatief that the program writes: what the other sheets together say. They show, and decide nothing. */

import { table } from "../table.ts";
import { choice, figure, id, plain, reference } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

const program = { program: true } as const;
const initiative = reference("initiative", "Initiatief", "shared", "zbInitiatieven", "Het initiatief.", program);
const option = (key: "first" | "second" | "third" | "fourth", heading: string) =>
  plain("longText", key, heading, "internal", "Wat deze oplossing doet, met de reden en de bron.", program);

export const comparison = table({
  name: "zbVergelijking",
  sheet: "Vergelijking",
  group: "Initiatief",
  purpose:
    "De oplossingen naast het basisalternatief, per effectgroep; meer dan vier staan onder elkaar. Dit blad kiest niet; Zelfbeheer werkt het bij uit Oplossingen.",
  rowName: "een regel van de vergelijking",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "VG", program),
    initiative,
    plain("text", "subject", "Effectgroep", "shared", "Waar de regel over gaat.", { ...program, width: 24 }),
    plain("longText", "counterfactual", "Basisalternatief", "internal", "Wat er gebeurt zonder ingreep.", program),
    option("first", "Oplossing 1"),
    option("second", "Oplossing 2"),
    option("third", "Oplossing 3"),
    option("fourth", "Oplossing 4"),
  ],
});

export const roles = table({
  name: "zbRollen",
  sheet: "Rollen",
  group: "Initiatief",
  purpose:
    "Wie investeert, meewerkt, uitvoert en profiteert, in uren en euro's. Zelfbeheer haalt dit uit de andere bladen.",
  rowName: "een rol",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "RO", program),
    initiative,
    choice("party", "Partij", "shared", "partyKind", "Wie het is.", program),
    choice("role", "Rol", "shared", "role", "Investeert, helpt mee, profiteert of voert uit.", program),
    plain("text", "what", "Waaruit", "shared", "Wat het is en van welk blad het komt.", { ...program, width: 44 }),
    figure("decimal", "hours", "Uren", "internal", "Uren in de genoemde periode.", program),
    figure("amount", "euros", "Euro", "internal", "Euro's in de genoemde periode.", program),
    plain("text", "period", "Periode", "shared", "Per jaar, eenmalig of werkelijk in een jaar.", program),
  ],
});

const perChannel = (engine: string, criteria: string) =>
  ({
    computed: {
      formula: `IF({channel}="","",COUNTIFS({zbPeiling.initiative},{initiative},{zbPeiling.channel},{channel}${criteria}))`,
      engine,
      aggregate: true,
    },
  }) as const;
const help = (what: string) => `${what} Dit rekent Excel uit.`;

export const channels = table({
  name: "zbKanalen",
  sheet: "Kanalen",
  group: "Initiatief",
  purpose: "Wat elke weg naar bewoners opleverde, geteld uit de Peiling. Zelfbeheer houdt de regels bij, Excel telt.",
  rowName: "een weg naar bewoners",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "KA", program),
    reference("initiative", "Initiatief", "internal", "zbInitiatieven", "Het initiatief.", program),
    choice("channel", "Hoe bereikt", "internal", "channel", "De weg naar bewoners.", { ...program, width: 28 }),
    figure(
      "integer",
      "asked",
      "Gevraagd",
      "internal",
      help("Huishoudens die zo zijn gevraagd."),
      perChannel("pollAsked", ""),
    ),
    figure(
      "integer",
      "reached",
      "Bereikt",
      "internal",
      help("Met wie contact was."),
      perChannel("pollReached", ',{zbPeiling.reached},"ja"'),
    ),
    figure(
      "integer",
      "wants",
      "Wil meedoen",
      "internal",
      help("Hoeveel er ja zeiden."),
      perChannel("pollWants", ',{zbPeiling.wants},"ja"'),
    ),
    figure(
      "integer",
      "wantsAndCan",
      "Wil en kan",
      "internal",
      help("Hoeveel er willen en kunnen."),
      perChannel("pollWantsAndCan", ',{zbPeiling.wants},"ja",{zbPeiling.can},"ja"'),
    ),
    figure("decimal", "hours", "Uren per maand", "internal", help("De uren van wie wil."), {
      computed: {
        formula:
          'IF({channel}="","",ROUND(SUMIFS({zbPeiling.hoursPerMonth},{zbPeiling.initiative},{initiative},{zbPeiling.channel},{channel},{zbPeiling.wants},"ja"),2))',
        engine: "pollHours",
        aggregate: true,
      },
    }),
    figure(
      "integer",
      "together",
      "Samen dingen doen",
      "internal",
      help("Wie dit motief noemde."),
      perChannel("pollTogether", ',{zbPeiling.motives},"*samen dingen doen*"'),
    ),
    figure(
      "integer",
      "discontent",
      "Onvrede",
      "internal",
      help("Wie dit motief noemde."),
      perChannel("pollDiscontent", ',{zbPeiling.motives},"*onvrede*"'),
    ),
    figure(
      "integer",
      "saving",
      "Besparen",
      "internal",
      help("Wie dit motief noemde."),
      perChannel("pollSaving", ',{zbPeiling.motives},"*besparen*"'),
    ),
  ],
});
