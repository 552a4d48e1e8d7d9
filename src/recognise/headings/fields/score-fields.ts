/** The headings of measurements, surveys and rounds of looking. */

import { complex, type Field, initiative, note } from "./field.ts";

export const INDICATOR_SCORE: readonly Field[] = [
  {
    field: "indicator",
    words:
      "indicator|kpi|criterium|criteria|aspect|thema|meetpunt|onderwerp|effect|indicatoren|prestatie indicator|onderdeel|vraag|stelling|question|vragen",
    tells: 2,
    types: ["text"],
  },
  { field: "unit", words: "eenheid|meeteenheid|maat|unit", tells: 0.1, types: ["text", "code"] },
  {
    field: "source",
    words:
      "bron|bronsoort|source|hoe meten|hoe meten we|hoe gemeten|meetmethode|meetwijze|meetinstrument|wijze van meten",
    tells: 0.3,
    types: ["text"],
  },
  { field: "effectGroup", words: "effectgroep|effect groep|categorie|groep", tells: 0.7, types: ["text"] },
  {
    field: "score",
    words:
      "score|cijfer|rapportcijfer|waardering|beoordeling|tevredenheid|resultaat|meting|gemiddelde score|gemiddelde|gem|rating|oordeel|waarde|eindcijfer|uitkomst|score 1 10|tevreden|goedgekeurd|afgekeurd|goed fout|voldoende",
    tells: 2.2,
    types: ["score", "decimal", "integer", "level", "boolean", "text"],
  },
  {
    field: "level",
    words: "niveau|kwaliteitsniveau|beeldkwaliteit|crow|kwaliteit|crow niveau|schouwniveau|crow score|beeldniveau",
    tells: 1.8,
    types: ["level", "text"],
  },
  {
    field: "baseline",
    words: "nulmeting|0 meting|beginmeting|startmeting|baseline|uitgangssituatie|voor|meting 0|t0|voormeting",
    tells: 2.4,
    types: ["score", "decimal", "level", "percentage", "integer"],
  },
  {
    field: "followUp",
    words:
      "vervolgmeting|1 meting|eenmeting|2 meting|3 meting|eerste meting|tweede meting|derde meting|nameting|na|tussenmeting|eindmeting|meting 1|meting 2|meting 3|t1|t2|t3|hermeting|na 1 jaar",
    tells: 2.4,
    types: ["score", "decimal", "level", "percentage", "integer"],
  },
  {
    field: "target",
    words: "doel|streefwaarde|norm|target|doelstelling|streefniveau|ambitie|gewenst|streven",
    tells: 1.5,
    types: ["score", "decimal", "level", "percentage", "integer"],
  },
  {
    field: "respondent",
    words: "respondent|resp|respondentnr|deelnemer|resp nr|formulier|volgnummer|nr|inzender",
    tells: 1.2,
    types: ["code", "integer", "text"],
  },
  {
    field: "at",
    words:
      "datum|tijdstempel|timestamp|datum controle|controledatum|datum inspectie|datum keuring|inspectiedatum|datum ingevuld|ingevuld op|schouwdatum|datum schouw|meetdatum|date|afgenomen|datum meting|wanneer|meetmoment",
    tells: 0.5,
    types: ["datetime", "date"],
  },
  {
    field: "answer",
    words: "antwoord|antwoorden|keuze|answer|antwoordcategorie|reactie",
    tells: 2,
    types: ["text"],
  },
  {
    field: "count",
    words:
      "aantal|aantal keer|n|count|respons|aantal antwoorden|aantal respondenten|frequentie|stemmen|ingevuld|aantal ingevuld|ingevulde lijsten|ingevulde enquetes|ingevulde formulieren|ontvangen|aantal ontvangen|ontvangen enquetes|retour|retour ontvangen|aantal retour|geretourneerd|reacties|aantal reacties|respondenten|aantal respons|deelgenomen|aantal ingevulde enquetes|meegedaan|aantal deelnemers|deelnemers|aantal enquetes|teruggestuurd|responses",
    tells: 0.7,
    types: ["integer"],
  },
  {
    field: "asked",
    words:
      "aantal woningen|woningen|aantal vhe|vhe|aantal eenheden|aantal huishoudens|huishoudens|aantal adressen|aantal bewoners|aantal huurders|verstuurd|aantal verstuurd|verzonden|aantal verzonden|uitgezet|aantal uitgezet|uitgenodigd|aantal uitgenodigd|uitgedeeld|benaderd|aantal benaderd|aangeschreven|aantal aangeschreven|aantal gevraagd|populatie|steekproef|sent|invited",
    tells: 0.1,
    types: ["integer"],
  },
  {
    field: "share",
    words: "percentage|procent|pct|aandeel|in orde|percentage in orde|percentage goed",
    tells: 0.4,
    types: ["percentage", "decimal"],
  },
  {
    field: "location",
    words:
      "locatie|ruimte|plek|plaats|portiek|gebied|straat|trappenhuis|object|schouwpunt|waar|meetvak|vak|vaknr|vaknummer|deelgebied",
    tells: 0.5,
    types: ["text"],
  },
  complex,
  initiative,
  { field: "group", words: "doelgroep|voor wie|groep respondenten|soort bewoner", tells: 0.7, types: ["text"] },
  {
    field: "by",
    words:
      "door|schouwer|beoordelaar|controleur|gecontroleerd door|gekeurd door|gezien door|keurmeester|ingevuld door|opgenomen door|inspecteur|geschouwd door|wie",
    tells: 1.2,
    types: ["text"],
    personal: true,
  },
  { field: "photo", words: "foto|fotonummer|foto nr|foto s|photo", tells: 1.5, types: ["text", "code"] },
  {
    field: "year",
    words: "jaar|year|meetjaar|peiling|peiljaar|onderzoeksjaar|enquetejaar|jaar onderzoek|ronde",
    tells: 0.3,
    types: ["integer"],
  },
  {
    field: "round",
    words: "peiling|ronde|peiling nr|rondenr|meting nr|metingnr|volgnr meting|editie",
    tells: 0.3,
    types: ["text", "code", "integer"],
  },
  {
    field: "trend",
    words: "trend|ontwikkeling|verschil",
    tells: 0.6,
    types: ["text", "decimal", "score"],
    derived: true,
  },
  note,
];
