/** Columns that many tables have in the same words. */

import { reference } from "./make-column.ts";

/** Help of an id that we give. */
export const OUR_NUMBER = "Dit nummer geeft het programma. Laat het staan.";

export const COMPLEX_WORDS =
  "complex|complexnr|complex nr|complexcode|complexnaam|cluster|clusternr|gebouw|flat|cplx|compl";

export const UNIT_WORDS =
  "vhe|vhe nr|vhenr|vhe nummer|vhe-nummer|eenheid|eenheidnr|eenheid nr|verhuureenheid|woning|woningnr|woningnummer|oge|oge nr|object|objectnummer|unit|unit id|appartement|app nr";

export const FROM_WORDS =
  "van|vanaf|start|startdatum|begin|begindatum|ingang|ingangsdatum|geldig vanaf|start date|from";

export const TO_WORDS = "tot|t/m|t.m.|tot en met|einde|eind|einddatum|geldig tot|loopt tot|end date|until|to";

export const initiative = reference(
  "initiative",
  "Initiatief",
  "shared",
  "zbInitiatieven",
  "Kies het initiatief. Bijvoorbeeld: I-0001.",
  { synonyms: "initiatiefnummer|initiatief nr|project|projectnaam|projectnr|naam initiatief|bewonersinitiatief" },
);

export const complex = reference(
  "complex",
  "Complexnummer",
  "shared",
  "zbComplexen",
  "Kies het complex. Bijvoorbeeld: 0412.",
  { synonyms: COMPLEX_WORDS },
);
