import { table } from "../table.ts";
import { choice, date, figure, id, ownReference, plain, reference, remark } from "./make-column.ts";
import { complex, OUR_NUMBER } from "./shared-columns.ts";

export const initiatives = table({
  name: "zbInitiatieven",
  sheet: "Initiatieven",
  group: "Initiatief",
  purpose: "Alle initiatieven van bewoners op een rij, met fase, begeleider en geld. De corporatie houdt dit bij.",
  rowName: "een initiatief",
  owner: "people",
  columns: [
    id("Initiatiefnummer", OUR_NUMBER, "I", { vera: "Zaak.code" }),
    plain("text", "name", "Naam", "shared", "Een naam die iedereen herkent. Bijvoorbeeld: schone portieken Lindehof.", {
      required: true,
      width: 30,
      synonyms:
        "initiatief|naam initiatief|bewonersinitiatief|project|projectnaam|naam project|plan|titel|idee|aanvraag|activiteit|naam van het initiatief|title|name",
    }),
    ownReference(),
    complex,
    plain("text", "location", "Wijk of plek", "shared", "Waar het is. Bijvoorbeeld: Parkrand.", {
      width: 22,
      synonyms: "wijk|buurt|locatie|plek|plaats|straat|gebied|waar|adres|wijk/buurt|stadsdeel|location|neighbourhood",
    }),
    choice("origin", "Aanleiding", "shared", "origin", "Hoe het initiatief is ontstaan. Bijvoorbeeld: klacht.", {
      synonyms: "herkomst|oorsprong|ontstaan|via|kanaal|hoe binnengekomen|hoe ontstaan|origin",
    }),
    choice(
      "motives",
      "Motieven",
      "internal",
      "motive",
      "Waarom bewoners dit willen. Meer motieven? Zet er een puntkomma tussen.",
      { several: true, width: 22, synonyms: "motief|reden|redenen|waarom|beweegreden|motivatie|drijfveer" },
    ),
    choice(
      "channels",
      "Hoe bereikt",
      "internal",
      "channel",
      "Langs welke weg bewoners erover hoorden. Meer wegen? Zet er een puntkomma tussen.",
      { several: true, width: 22, synonyms: "kanalen|bereikt via|communicatie|hoe bewoners zijn bereikt" },
    ),
    choice("phase", "Fase", "shared", "phase", "In welke stap het initiatief nu is. Bijvoorbeeld: aanjagen.", {
      synonyms: "status|stand van zaken|stand|stap|stadium|voortgang|fase traject|phase|state",
    }),
    date("phaseSince", "Fase sinds", "shared", "De dag waarop deze fase begon. Bijvoorbeeld: 1-3-2026.", {
      synonyms: "in fase sinds|datum fase|fase begonnen op",
    }),
    choice("level", "Vorm van zelfbeheer", "shared", "level", "Toezicht, inkoop, beheer of zelf uitvoeren.", {
      synonyms: "vorm|niveau|mate van zelfbeheer|niveau zelfbeheer|menukaart|trede|level",
    }),
    plain("text", "activity", "Soort werk", "shared", "Wat de groep doet. Bijvoorbeeld: schoonmaken en tuin.", {
      width: 22,
      synonyms: "soort activiteit|activiteiten|soort|type|thema|categorie|soort initiatief|werkzaamheden|onderwerp",
    }),
    figure("integer", "coreGroup", "Kerngroep", "shared", "Hoeveel mensen het trekken. Bijvoorbeeld: 4.", {
      min: 0,
      max: 500,
      synonyms:
        "actieve bewoners|aantal actieve bewoners|deelnemers|aantal deelnemers|vrijwilligers|aantal vrijwilligers|groepsgrootte|omvang groep|trekkers aantal|participants",
    }),
    figure("integer", "homes", "Aantal woningen", "shared", "Hoeveel woningen meedoen of er voordeel van hebben.", {
      min: 0,
      max: 5000,
      synonyms: "woningen|vhe|aantal vhe|huishoudens|aantal huishoudens|bereik|homes",
    }),
    plain("text", "leader", "Trekker", "personal", "De bewoner die het voortouw neemt. Bijvoorbeeld: mw. A. Verbeek.", {
      width: 24,
      synonyms:
        "trekkers|aanvrager|initiatiefnemer|indiener|kartrekker|voortrekker|contactpersoon bewoners|contactpersoon|bewoner|leader|owner",
    }),
    plain(
      "yesNo",
      "successorKnown",
      "Opvolger bekend",
      "internal",
      "Is er iemand die het kan overnemen? Kies ja of nee.",
      { synonyms: "opvolger|opvolging|opvolging geregeld|reserve trekker|vervanger" },
    ),
    plain("text", "guide", "Begeleider", "personal", "Wie van de corporatie de groep begeleidt.", {
      width: 24,
      synonyms:
        "consulent|wijkconsulent|projectleider|medewerker|coordinator|wijkcoordinator|wijkbeheerder|behandelaar|sociaal beheerder|participatiemedewerker|contact corporatie|opbouwwerker|guide",
    }),
    date("startsOn", "Start", "shared", "De dag waarop de groep begint. Bijvoorbeeld: 1-3-2026.", {
      synonyms: "startdatum|begin|begindatum|gestart op|gestart|sinds|loopt sinds|ingangsdatum|start date",
    }),
    date("evaluationOn", "Evaluatie op", "shared", "De dag van de volgende evaluatie. Bijvoorbeeld: 1-3-2027.", {
      synonyms: "evaluatie|evaluatiedatum|volgende evaluatie|evalueren|evaluatiemoment|review",
    }),
    date("endsOn", "Einde", "shared", "De dag waarop het initiatief is gestopt. Leeg als het loopt.", {
      notBefore: "startsOn",
      synonyms: "einddatum|eind|afgerond|afgerond op|gestopt op|beeindigd op|datum gereed|end date",
    }),
    choice("endReason", "Reden van stoppen", "internal", "endReason", "Alleen als het initiatief is gestopt.", {
      synonyms: "reden stop|waarom gestopt|reden beeindiging|stopreden|reden van beeindiging",
    }),
    figure(
      "amount",
      "requested",
      "Gevraagd bedrag",
      "internal",
      "Wat bewoners vroegen, in euro's. Bijvoorbeeld: 1500,00.",
      {
        min: 0,
        max: 10000000,
        synonyms: "gevraagd|aangevraagd|aangevraagd bedrag|bedrag aanvraag|gevraagde bijdrage|requested",
      },
    ),
    figure("amount", "budget", "Budget", "internal", "Wat er te besteden is, in euro's. Bijvoorbeeld: 1250,00.", {
      min: 0,
      max: 10000000,
      synonyms: "toegekend|toegekend bedrag|begroot|begroting|bijdrage|subsidie|beschikbaar|bedrag|kosten|granted",
    }),
    figure("amount", "spent", "Besteed", "internal", "Wat al is uitgegeven, in euro's. Bijvoorbeeld: 430,75.", {
      min: -10000000,
      max: 10000000,
      synonyms: "uitgegeven|uitgaven|realisatie|gerealiseerd|uitgegeven bedrag|uitbetaald|spent",
    }),
    figure("amount", "remaining", "Nog te besteden", "internal", "Budget min besteed. Dit rekent Excel uit.", {
      synonyms: "restant|rest|nog beschikbaar|saldo|over|remaining",
      computed: { formula: 'IF({budget}="","",ROUND({budget}-{spent},2))', engine: "remaining" },
    }),
    reference(
      "comparison",
      "Vergelijkingscomplex",
      "shared",
      "zbComplexen",
      "Een complex zonder zelfbeheer, om metingen mee te vergelijken. Bijvoorbeeld: 0418.",
      { synonyms: "vergelijking|controlecomplex|referentiecomplex|vergelijken met" },
    ),
    plain("longText", "description", "Omschrijving", "shared", "In een of twee zinnen wat de groep wil doen.", {
      synonyms: "beschrijving|doel|korte omschrijving|wat|inhoud|toelichting aanvraag|description",
    }),
    remark(),
  ],
  highlights: [
    { kind: "overdue", columns: ["evaluationOn"], when: 'AND({evaluationOn}<>"",{evaluationOn}<TODAY(),{endsOn}="")' },
    { kind: "missing", columns: ["phase"], when: 'AND({name}<>"",{phase}="")' },
    {
      kind: "contradiction",
      columns: ["startsOn", "endsOn"],
      when: 'AND({startsOn}<>"",{endsOn}<>"",{endsOn}<{startsOn})',
    },
    { kind: "contradiction", columns: ["budget", "spent"], when: 'AND({budget}<>"",{spent}>{budget})' },
  ],
});
