/** The headings of an initiative of residents. */

import { complex, type Field, note, number } from "./field.ts";

export const INITIATIVE: readonly Field[] = [
  number(
    "projectnr|projectnummer|aanvraagnummer|aanvraagnr|aanvraag nr|meldnummer|initiatief nr|dossier|dossiernr|zaaknummer|ref",
  ),
  {
    field: "name",
    words:
      "initiatief|initiatieven|naam initiatief|project|projectnaam|project name|naam project|plan|titel|idee|aanvraag|activiteit|bewonersinitiatief|naam van het initiatief|naam van uw idee|naam van uw initiatief|naam van uw plan|naam van uw idee of initiatief|uw idee|uw plan|idee of initiatief|name of the initiative|initiative|title|wat willen bewoners doen|wat willen bewoners|wat gaan bewoners doen",
    tells: 3,
    types: ["text"],
  },
  complex,
  {
    field: "location",
    words: "wijk|buurt|locatie|plaats|straat|gebied|plek|location|neighbourhood|district|wijk buurt|adres|waar",
    tells: 0.7,
    types: ["text"],
  },
  {
    field: "owner",
    words:
      "aanvrager|initiatiefnemer|trekker|trekkers|indiener|kartrekker|voortrekker|owner|contactpersoon bewoners|bewoner|bewonersgroep|leader|contactpersoon|wie|ingediend door|aangevraagd door|bedacht door|idee van|initiatief van|aanspreekpunt|contact naam|naam contact|naam contactpersoon|naam trekker|naam aanvrager|contact|aangemeld door|aanmelder",
    tells: 1.5,
    types: ["text"],
    personal: true,
  },
  {
    field: "successorKnown",
    words: "opvolger|opvolger bekend|opvolging|opvolging geregeld|is er een opvolger",
    tells: 1.5,
    types: ["boolean"],
  },
  {
    field: "guide",
    words:
      "begeleider|projectleider|consulent|wijkconsulent|medewerker|coordinator|wijkcoordinator|begeleiding|contact corporatie|behandelaar|sociaal beheerder|opbouwwerker",
    tells: 1,
    types: ["text"],
    personal: true,
  },
  { field: "phase", words: "fase|phase|stap|stadium|fase traject", tells: 2, types: ["text"] },
  {
    field: "status",
    words: "status|stand|stand van zaken|stavaza|voortgang|state",
    tells: 0.5,
    types: ["text", "boolean"],
  },
  {
    field: "level",
    words: "niveau|vorm|vorm van zelfbeheer|mate van zelfbeheer|menukaart|niveau zelfbeheer|level",
    tells: 1.5,
    types: ["text", "level"],
  },
  {
    field: "origin",
    words: "aanleiding|herkomst|oorsprong|via|ontstaan|hoe binnengekomen|kanaal|hoe ontstaan|ontstaan uit|origin",
    tells: 1.5,
    types: ["text"],
  },
  {
    field: "motives",
    words: "motief|motieven|reden|waarom|beweegreden|motivatie|motive|motives",
    tells: 1.5,
    types: ["text"],
  },
  {
    field: "activity",
    words: "soort activiteit|soort|type|thema|categorie|soort initiatief|onderwerp|taken|werkzaamheden",
    tells: 0.5,
    types: ["text"],
  },
  {
    field: "startsOn",
    words:
      "start|startdatum|start date|begin|begindatum|gestart|gestart op|sinds|ingang|ingangsdatum|startmoment|datum start|periode start|loopt sinds|van|wanneer wilt u beginnen|wanneer wilt u starten|wanneer begint het|gewenste startdatum|begonnen|begonnen op|wanneer beginnen|wanneer willen jullie beginnen|wanneer willen jullie starten|wanneer wil je beginnen|wanneer gaan jullie beginnen|kick off|start project",
    tells: 0.7,
    types: ["date"],
  },
  {
    field: "requestedOn",
    words:
      "datum aanvraag|aanvraagdatum|aangevraagd op|datum aangevraagd|ingediend op|datum indiening|datum ingediend|ingediend|aangemeld op|datum aanmelding|datum ontvangst|ontvangen op|datum ontvangen",
    tells: 0.7,
    types: ["date"],
  },
  {
    field: "endsOn",
    words: "einde|einddatum|end date|end|eind|afgerond|tot|gestopt op|periode eind|t m|datum gereed",
    tells: 0.5,
    types: ["date"],
  },
  {
    field: "endReason",
    words: "reden gestopt|reden einde|reden van stoppen|reden stoppen|waarom gestopt|reden beeindiging",
    tells: 1,
    types: ["text"],
  },
  {
    field: "rejection",
    words: "reden afwijzing|reden van afwijzing|reden afgewezen|waarom afgewezen|reden weigering|reden geweigerd",
    tells: 1,
    types: ["text"],
  },
  {
    field: "evaluationOn",
    words: "evaluatie|evaluatiedatum|evaluatie op|volgende evaluatie|evalueren",
    tells: 2,
    types: ["date"],
  },
  {
    field: "requested",
    words:
      "gevraagd|aangevraagd|gevraagd bedrag|aangevraagd bedrag|bedrag aanvraag|requested|hoeveel geld is er nodig|hoeveel geld heeft u nodig|hoeveel geld|wat kost het|benodigd bedrag|gewenst bedrag",
    tells: 1.5,
    types: ["amount"],
  },
  {
    field: "granted",
    words: "toegekend bedrag|verleend|toegekend|granted|goedgekeurd bedrag",
    tells: 1.5,
    types: ["amount", "boolean"],
  },
  {
    field: "budget",
    words:
      "budget|startbudget|start budget|begroot|begroting|kosten|bijdrage|subsidie|beschikbaar|bedrag|budget nodig|kost ongeveer",
    tells: 0.8,
    types: ["amount"],
  },
  {
    field: "spent",
    words:
      "uitgegeven|besteed|uitgaven|realisatie|spent|gerealiseerd|uitgegeven bedrag|besteed bedrag|gemaakte kosten|werkelijke kosten|kosten tot nu|kosten tot nu toe|kosten tot heden|kosten tot op heden|tot nu toe uitgegeven|al uitgegeven|reeds uitgegeven|al besteed|gebruikt|gebruikt budget|opgemaakt",
    tells: 0.8,
    types: ["amount"],
  },
  {
    field: "payment",
    words: "termijn|1e termijn|2e termijn|3e termijn|voorschot bedrag|betaling|betaald|uitbetaald",
    tells: 0.8,
    types: ["amount"],
  },
  {
    field: "remaining",
    words: "restant|nog beschikbaar|rest|saldo|over",
    tells: 0.4,
    types: ["amount"],
    derived: true,
  },
  {
    field: "coreGroup",
    words:
      "kerngroep|deelnemende huishoudens|aantal deelnemende huishoudens|aantal actieve bewoners|actieve bewoners|deelnemers|aantal deelnemers|vrijwilligers|aantal vrijwilligers|omvang groep|groepsgrootte|participants|met hoeveel bewoners|met hoeveel mensen|hoeveel bewoners doen mee|core group|size of core group|omvang kerngroep|helpers|aantal helpers|aantal bewoners|volunteers|meedoeners|aantal meedoeners",
    tells: 2,
    types: ["integer", "text"],
  },
  {
    field: "homes",
    words: "woningen|aantal woningen|vhe|aantal vhe|huishoudens|dwellings|no of dwellings|number of dwellings",
    tells: 0.5,
    types: ["integer"],
  },
  {
    field: "description",
    words:
      "omschrijving|beschrijving|doel|description|korte omschrijving|wat|wat wilt u bereiken|wat wilt u doen|wat gaat u doen|wat gaan jullie doen|wat willen jullie doen|wat ga je doen|wat is het plan|wat is uw idee",
    tells: 0.4,
    types: ["text"],
  },
  {
    field: "decision",
    words: "aangevraagd j n|afgewezen|akkoord|besluit|beoordeling|goedgekeurd|toegewezen",
    tells: 0.8,
    types: ["boolean", "text"],
  },
  note,
];
