import { table } from "../table.ts";
import { choice, date, figure, id, plain, reference, remark } from "./make-column.ts";
import { withNorm } from "./norm-table.ts";
import { complex, initiative, OUR_NUMBER, UNIT_WORDS } from "./shared-columns.ts";

export const proposals = table({
  name: "zbVoorstellen",
  sheet: "Voorstellen",
  group: "Initiatief",
  purpose: "Voorstellen aan huurders om de dienst en het voorschot te veranderen, met de data die de wet vraagt.",
  rowName: "een voorstel",
  owner: "people",
  columns: [
    id("Voorstelnummer", OUR_NUMBER, "V"),
    initiative,
    complex,
    plain("text", "service", "Dienst", "shared", "Welke dienst verandert. Bijvoorbeeld: schoonmaak portieken.", {
      required: true,
      width: 28,
      synonyms: "voorstel|onderwerp|service|wijziging|levering|dienst die verandert",
    }),
    choice(
      "serviceKind",
      "Soort dienst",
      "shared",
      "serviceKind",
      "Gezamenlijk: 70% moet het eens zijn. Per woning: geldt alleen voor wie ja zegt.",
      { synonyms: "gezamenlijk of individueel|soort|gezamenlijk" },
    ),
    plain(
      "text",
      "group",
      "Groep woningen",
      "shared",
      "Welke woningen de dienst krijgen. Bijvoorbeeld: portiek 1 en 2.",
      { width: 24, synonyms: "woningen|portiek|groep|blok|voor wie" },
    ),
    date("from", "Ingang", "shared", "Vanaf wanneer de verandering geldt. Bijvoorbeeld: 1-7-2026.", {
      synonyms: "ingangsdatum|vanaf|start|per|geldig vanaf",
    }),
    date("proposedOn", "Schriftelijk voorstel op", "shared", "De dag waarop alle huurders het voorstel kregen.", {
      synonyms: "voorstel op|datum voorstel|brief verstuurd|datum brief|verzonden op",
    }),
    plain(
      "yesNo",
      "changesPolicy",
      "Wijzigt beleid",
      "shared",
      "Verandert het beleid voor servicekosten? Dan moet de huurdersorganisatie eerst instemmen.",
      { synonyms: "beleidswijziging|beleid|wijziging beleid" },
    ),
    date(
      "organisationConsentOn",
      "Instemming huurdersorganisatie",
      "shared",
      "De dag waarop de huurdersorganisatie instemde, als het beleid verandert.",
      { synonyms: "instemming ho|akkoord huurdersorganisatie|instemming|datum instemming" },
    ),
    date("adviceAskedOn", "Advies gevraagd op", "shared", "De dag waarop u de bewonerscommissie om advies vroeg.", {
      synonyms: "adviesaanvraag|advies aangevraagd|datum adviesaanvraag|advies bc gevraagd",
    }),
    date(
      "adviceUntil",
      "Advies tot en met",
      "shared",
      "De laatste dag voor advies, volgens Normen. Dit rekent Excel uit.",
      {
        computed: {
          formula: withNorm("ADVIES-TERMIJN", "{adviceAskedOn}", (days) => `{adviceAskedOn}+${days}`),
          engine: "adviceUntil",
        },
      },
    ),
    date("adviceReceivedOn", "Advies ontvangen op", "shared", "De dag waarop het advies binnenkwam.", {
      notBefore: "adviceAskedOn",
      synonyms: "datum advies|advies binnen|advies ontvangen|advies op",
    }),
    choice("advice", "Advies", "shared", "advice", "Wat de commissie vond. Bijvoorbeeld: geen bezwaar.", {
      synonyms: "uitkomst advies|advies bc|oordeel commissie",
    }),
    plain("yesNo", "adviceFollowed", "Advies gevolgd", "shared", "Volgt u het advies? Zo niet, geef dan uw redenen.", {
      synonyms: "gevolgd|advies overgenomen",
    }),
    date("reasonsGivenOn", "Redenen gegeven op", "shared", "De dag waarop u schreef waarom u het advies niet volgt.", {
      notBefore: "adviceReceivedOn",
      synonyms: "datum redenen|redenen|motivering op",
    }),
    figure(
      "integer",
      "asked",
      "Huurders gevraagd",
      "internal",
      "Het aantal rijen op Draagvlak. Dit rekent Excel uit.",
      {
        computed: {
          formula: 'IF({id}="","",COUNTIFS({zbDraagvlak.proposal},{id}))',
          engine: "votesAsked",
          aggregate: true,
        },
      },
    ),
    figure("integer", "yes", "Huurders voor", "internal", "Hoeveel er ja zeiden. Dit rekent Excel uit.", {
      computed: {
        formula: 'IF({id}="","",COUNTIFS({zbDraagvlak.proposal},{id},{zbDraagvlak.answer},"ja"))',
        engine: "votesYes",
        aggregate: true,
      },
    }),
    figure(
      "integer",
      "needed",
      "Nodig",
      "internal",
      "Hoeveel er ja moeten zeggen, volgens Normen. Dit rekent Excel uit.",
      {
        computed: {
          formula: `IF(OR({asked}="",{asked}=0,{serviceKind}="per woning"),"",IF({proposedOn}<>"",${withNorm("INSTEMMING-DEEL", "{proposedOn}", leastPart)},${withNorm("INSTEMMING-DEEL", "{#referenceDay}", leastPart)}))`,
          engine: "votesNeeded",
        },
      },
    ),
    plain("text", "outcome", "Uitkomst", "internal", "Of genoeg huurders het eens zijn. Dit rekent Excel uit.", {
      computed: {
        formula:
          'IF({serviceKind}="per woning","alleen wie ja zei",IF(OR({yes}="",{needed}=""),"",IF({yes}>={needed},"gehaald","niet gehaald")))',
        engine: "voteOutcome",
      },
    }),
    date("noticeOn", "Melding 70% op", "shared", "De dag waarop u meldde dat ten minste 70% het ermee eens is.", {
      notBefore: "proposedOn",
      synonyms: "melding|datum melding|70 procent gemeld|uitslag gemeld op",
    }),
    date(
      "courtUntil",
      "Naar de rechter tot en met",
      "shared",
      "Tot wanneer een huurder naar de rechter kan, volgens Normen. Dit rekent Excel uit.",
      {
        computed: {
          formula: withNorm("RECHTER-TERMIJN", "{noticeOn}", (days) => `{noticeOn}+${days}`),
          engine: "courtUntil",
        },
      },
    ),
    remark(),
  ],
  highlights: [
    { kind: "missing", columns: ["proposedOn"], when: 'AND({noticeOn}<>"",{proposedOn}="")' },
    { kind: "contradiction", columns: ["noticeOn"], when: 'AND({noticeOn}<>"",{outcome}="niet gehaald")' },
    {
      kind: "overdue",
      columns: ["adviceReceivedOn"],
      when: 'AND(ISNUMBER({adviceUntil}),{adviceUntil}<TODAY(),{adviceReceivedOn}="")',
    },
    {
      kind: "contradiction",
      columns: ["organisationConsentOn"],
      when: 'AND({changesPolicy}="ja",{noticeOn}<>"",{organisationConsentOn}="")',
    },
  ],
});

/** Least whole number that is at least the part; rounded first, for 0.7 × 10 is a hair from 7 in binary. */
function leastPart(part: string): string {
  return `-INT(-ROUND({asked}*${part},6))`;
}

export const support = table({
  name: "zbDraagvlak",
  sheet: "Draagvlak",
  group: "Initiatief",
  purpose: "Wie het met een voorstel eens is, één stem per huurcontract. Wat iemand stemde blijft bij de corporatie.",
  rowName: "een stem",
  owner: "people",
  columns: [
    id("Id", OUR_NUMBER, "D"),
    reference("proposal", "Voorstelnummer", "shared", "zbVoorstellen", "Kies het voorstel. Bijvoorbeeld: V-0001.", {
      required: true,
      synonyms: "voorstel|voorstel nr|peiling|onderwerp",
    }),
    reference(
      "complex",
      "Complexnummer",
      "shared",
      "zbComplexen",
      "Het complex van het voorstel. Dit rekent Excel uit.",
      {
        computed: {
          formula:
            'IF({proposal}="","",IFERROR(INDEX({zbVoorstellen.complex},MATCH({proposal},{zbVoorstellen.id},0))&"",""))',
          engine: "complexOfProposal",
        },
      },
    ),
    reference("unit", "Eenheidnummer", "personal", "zbEenheden", "Kies de woning. Bijvoorbeeld: 0412-001.", {
      required: true,
      synonyms: UNIT_WORDS,
      within: { column: "complex", matches: "complex" },
    }),
    date("askedOn", "Gevraagd op", "internal", "De dag waarop u het vroeg. Bijvoorbeeld: 1-4-2026.", {
      synonyms: "datum vraag|verstuurd op|uitgenodigd op|gevraagd",
    }),
    choice("answer", "Antwoord", "personal", "vote", "Ja, nee of geen reactie. Geen reactie telt als niet eens.", {
      synonyms: "stem|akkoord|eens|voor of tegen|instemming|reactie|ja/nee|vote|answer",
    }),
    date("answeredOn", "Antwoord op", "internal", "De dag van het antwoord. Bijvoorbeeld: 15-4-2026.", {
      notBefore: "askedOn",
      synonyms: "datum antwoord|gereageerd op|ontvangen op|datum reactie",
    }),
    remark("personal"),
  ],
  highlights: [
    { kind: "missing", columns: ["answer"], when: 'AND({unit}<>"",{answer}="")' },
    { kind: "unknownReference", columns: ["unit"], when: 'AND({unit}<>"",COUNTIF({zbEenheden.id},{unit})=0)' },
  ],
});
