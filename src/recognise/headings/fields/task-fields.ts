/** The headings of a task, or a plan of turns. */

import { complex, type Field, initiative, note, number } from "./field.ts";

export const TASK: readonly Field[] = [
  number("taaknr|taaknummer|taak nr"),
  {
    field: "task",
    words:
      "taak|taken|klusjes|klusje|klussenlijst|takenlijst|taakjes|werkzaamheden|werkzaamheid|activiteit|activiteiten|klus|klussen|task|tasks|werk|wat doen|schoonmaaktaak|wat moet er gebeuren|handeling|omschrijving werkzaamheden|onderdeel|element|beurt",
    tells: 2.5,
    types: ["text"],
  },
  { field: "description", words: "omschrijving|beschrijving|wat precies|details|wat", tells: 0.5, types: ["text"] },
  {
    field: "activity",
    words: "soort werk|soort taak|soort werkzaamheden|type werk|discipline",
    tells: 1,
    types: ["text"],
  },
  {
    field: "space",
    words:
      "ruimte|locatie|plek|plaats|portiek|trappenhuis|waar|gebied|bouwdeel|verdieping|space|location|blok|entree|area|etage",
    tells: 0.9,
    types: ["text"],
  },
  complex,
  initiative,
  {
    field: "executor",
    words:
      "uitvoering|uitvoerder|door|door wie|wie|uitgevoerd door|uitvoerende|verantwoordelijk|verantwoordelijke|by|executor|team|ploeg|groep|wie doet het|bewoner|responsible|done by|toegewezen aan|toegewezen|eigenaar|uit te voeren door|groepje|assigned to|wie voert uit|wie is aan de beurt|wie is er aan de beurt|aan de beurt|beurt van|wie heeft beurt",
    tells: 1,
    types: ["text"],
  },
  {
    field: "frequency",
    words:
      "frequentie|freq|hoe vaak|herhaling|interval|aantal keer|aantal per jaar|keer per jaar|x per jaar|beurten per jaar|aantal per maand|keer per maand|x per maand|beurten per maand|aantal per week|keer per week|x per week|beurten per week|keer per kwartaal|x per kwartaal|beurten per kwartaal|keer per dag|aantal beurten|beurten|frequency|per",
    tells: 2.5,
    types: ["text", "integer"],
  },
  {
    // Beside how often in a week or month.
    field: "periodsPerYear",
    words:
      "weken per jaar|aantal weken per jaar|aantal weken|hoeveel weken|weken in het jaar|maanden per jaar|aantal maanden per jaar|aantal maanden|hoeveel maanden|maanden in het jaar",
    tells: 1,
    types: ["integer"],
  },
  {
    field: "minutes",
    words:
      "minuten|tijd|duur|tijdsduur|min|minuten per keer|tijd per keer|tijdsbesteding|benodigde tijd|uur per keer|uren|aantal uur|aantal uren|hoeveel tijd|hoeveel uur|hoe lang|hoelang|hoe lang ongeveer|hoe lang duurt het|duration|time|minuten per beurt|tijd min",
    tells: 1.5,
    types: ["decimal", "integer", "text"],
  },
  {
    field: "startsAt",
    words: "begintijd|tijdstip|aanvang|aanvangstijd|hoe laat|starttijd",
    tells: 1,
    types: ["text"],
  },
  {
    field: "people",
    words:
      "personen|aantal personen|mensen|aantal mensen|met hoeveel|pers|vrijwilligers|aantal vrijwilligers|helpers|aantal helpers|bezetting|personen per keer|mensen per keer",
    tells: 0.8,
    types: ["integer"],
  },
  {
    field: "contract",
    words:
      "vervangt|vervangt contract|vervangt contractregel|vervangt contractonderdeel|komt in plaats van|in plaats van contract",
    tells: 0.5,
    types: ["text", "code"],
  },
  {
    field: "from",
    words: "start|startdatum|start op|ingangsdatum|begindatum|met ingang van",
    tells: 0.1,
    types: ["date"],
  },
  { field: "season", words: "seizoen|maanden|periode|wanneer|season|jaargetijde", tells: 0.8, types: ["text"] },
  { field: "day", words: "dag|dagen|weekdag|vaste dag|day|weken|week van", tells: 0.8, types: ["text", "date"] },
  {
    field: "tools",
    words: "materiaal|materialen|gereedschap|middelen|hulpmiddelen|benodigdheden|tools|benodigd|nodig|wat nodig",
    tells: 2,
    types: ["text"],
  },
  {
    field: "level",
    words: "niveau|kwaliteit|kwaliteitsniveau|beeldkwaliteit|crow|norm|streefbeeld|streefniveau|gewenst niveau",
    tells: 0.7,
    types: ["level", "text"],
  },
  {
    field: "lastDone",
    words: "laatst gedaan|laatste keer|laatst uitgevoerd|uitgevoerd op|gedaan op|last done",
    tells: 1.5,
    types: ["date"],
  },
  { field: "nextOn", words: "volgende keer|volgende beurt|gepland|planning|next", tells: 1, types: ["date"] },
  {
    field: "total",
    words: "totaal|aantal|totaal beurten|tot|som",
    tells: 0.2,
    types: ["integer", "decimal"],
    derived: true,
  },
  {
    field: "done",
    words: "gedaan|klaar|gereed|uitgevoerd|afgetekend|paraaf|gezien|done|check",
    tells: 0.7,
    types: ["boolean", "text", "date"],
  },
  note,
];
