/** Choices of the group Initiatief. */
export const initiatiefLists = {
  phase: {
    title: "Fase",
    values: [
      "probleemanalyse",
      "oplossingen",
      "aanjagen",
      "besluit",
      "afspraken",
      "uitvoering",
      "evaluatie",
      "stoppen",
    ],
  },
  level: { title: "Vorm van zelfbeheer", values: ["toezicht", "inkoop", "beheer", "zelf uitvoeren"] },
  origin: {
    title: "Aanleiding",
    values: ["klacht", "renovatie", "overleg met bewonerscommissie", "verzoek van bewoners", "kans", "anders"],
  },
  motive: { title: "Motief", values: ["samen dingen doen", "onvrede", "besparen"] },
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
  route: { title: "Probleem of kans", values: ["probleem", "kans"] },
  partyKind: {
    title: "Partij",
    values: ["corporatie", "bewoners", "bewonerscommissie", "dienstverlener", "gemeente", "welzijn", "anders"],
  },
  role: { title: "Rol", values: ["investerend", "coproducerend", "incasserend", "uitvoerend"] },
  testKind: { title: "Soort toets", values: ["randvoorwaarde", "contra-indicatie"] },
  answer: { title: "Antwoord toets", values: ["ja", "nee", "deels", "nog niet bekend"] },
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
  logKind: { title: "Soort bericht", values: ["gesprek", "besluit", "afspraak", "actie", "brief", "anders"] },
} as const;
