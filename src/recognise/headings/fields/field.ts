/** What a column of a home-made list can be, the headings under which people write it, and what lists of all kinds have. */

import type { ValueType } from "../../value.ts";

export interface Field {
  readonly field: string;
  /** Headings separated by "|". */
  readonly words: string;
  /** More headings that fit, which lists of other kinds have as well: they say next to nothing of the kind. */
  readonly alsoWords?: string;
  readonly tells: number;
  /** Types that the values may have; the first is the usual one. Empty: any. */
  readonly types: readonly ValueType[];
  readonly personal?: boolean;
  /** Follows from other columns: read, not used. */
  readonly derived?: boolean;
}

export const note: Field = {
  field: "note",
  words:
    "opmerking|opmerkingen|opm|toelichting|bijzonderheden|notitie|notities|remarks|remark|note|notes|comment|comments|commentaar|aantekening|aantekeningen|bijz|extra info|info|let op",
  tells: 0.2,
  types: ["text"],
};
export const number = (words: string, tells = 0.3): Field => ({
  field: "number",
  words: `nr|nummer|no|id|volgnr|volgnummer|code|kenmerk|rij|${words}`,
  tells,
  types: ["code", "text", "integer"],
});
/** The initiative that a task, an agreement or a measurement belongs to. */
export const initiative: Field = {
  field: "initiative",
  words: "initiatief|initiatiefnr|initiatief nr|initiatiefnummer|naam initiatief|project|projectnaam|initiative",
  tells: 0.1,
  types: ["text", "code"],
};
export const phone: Field = {
  field: "phone",
  words:
    "telefoon|telefoonnummer|telefoonnr|tel|telnr|tel nr|telnummer|mobiel|mobiele nummer|gsm|06|06 nummer|phone|mobile|bereikbaar op|nummer",
  tells: 1,
  types: ["phone", "text"],
  personal: true,
};
export const email: Field = {
  field: "email",
  words: "e mail|email|mail|mailadres|e mailadres|emailadres",
  tells: 1,
  types: ["email", "text"],
  personal: true,
};
export const complex: Field = {
  field: "complex",
  words:
    "complex|complexnr|complexnummer|complexnaam|complex nr|cluster|gebouw|flat|project complex|object|compl|cplx|cpl|cpl nr|cplnr|complex code|omschr complex|omschrijving complex|complexomschrijving|property|estate|cluster code|complex name|complex number|complex id",
  tells: 0.5,
  types: ["code", "text"],
};
