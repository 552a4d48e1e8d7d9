/** Choices of the group Initiatief. What the rules look at comes from the rules. */

import { PHASES } from "../domain/initiatives/phase.ts";
import {
  CHANNELS,
  LEVELS_OF_SELF_MANAGEMENT,
  MOTIVES,
  PARTIES,
  POLL_ANSWERS,
  ROLES,
  ROUTES,
  TEST_ANSWERS,
  TEST_KINDS,
  TEST_TOPICS,
} from "../domain/initiatives/words.ts";

export const initiatiefLists = {
  phase: { title: "Fase", values: PHASES },
  level: { title: "Vorm van zelfbeheer", values: LEVELS_OF_SELF_MANAGEMENT },
  origin: {
    title: "Aanleiding",
    values: ["klacht", "renovatie", "overleg met bewonerscommissie", "verzoek van bewoners", "kans", "anders"],
  },
  motive: { title: "Motief", values: MOTIVES },
  channel: { title: "Hoe bereikt", values: CHANNELS },
  endReason: {
    title: "Reden van stoppen",
    values: [
      "trekkers gestopt",
      "te weinig deelnemers",
      "kwaliteit onvoldoende",
      "corporatie zegt op",
      "afspraak afgelopen",
      "anders",
    ],
  },
  perceiver: {
    title: "Wie ervaart het",
    values: ["bewoners", "bewonerscommissie", "corporatie", "gemeente", "leverancier", "anders"],
  },
  route: { title: "Probleem of kans", values: ROUTES },
  partyKind: {
    title: "Partij",
    values: PARTIES,
  },
  role: { title: "Rol", values: ROLES },
  testKind: { title: "Soort toets", values: TEST_KINDS },
  testTopic: { title: "Onderwerp toets", values: Object.keys(TEST_TOPICS) },
  pollAnswer: { title: "Antwoord peiling", values: POLL_ANSWERS },
  answer: { title: "Antwoord toets", values: TEST_ANSWERS },
  vote: { title: "Stem", values: ["ja", "nee", "geen reactie"] },
  advice: { title: "Advies", values: ["positief", "negatief", "geen bezwaar", "nog niet ontvangen", "niet nodig"] },
  agreementForm: {
    title: "Vorm van de afspraak",
    values: ["wijkvrijwilligersovereenkomst", "contract", "reglement", "anders"],
  },
  resourceKind: {
    title: "Soort middel",
    values: ["sleutel", "gereedschap", "materiaal", "cursus", "eenmalig herstel", "anders"],
  },
  signalSeverity: { title: "Ernst signaal", values: ["te laat", "let op", "ter informatie"] },
  signalKind: {
    title: "Soort signaal",
    values: [
      "stap",
      "fase",
      "tegen",
      "afspraak",
      "verzekering",
      "opzeggen",
      "contract loopt door",
      "evaluatie",
      "trekker",
      "begeleider",
      "deelnemer",
      "instemming",
      "advies",
      "afrekening",
      "schouw",
      "middel",
      "onleesbaar",
    ],
  },
  logKind: { title: "Soort bericht", values: ["gesprek", "besluit", "afspraak", "actie", "brief", "fase", "anders"] },
} as const;
