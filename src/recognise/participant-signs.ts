/** Residents who take part: a name, and what somebody can, how many hours and when not. */

import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { BARE_NAME, type TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** What a list says of nobody but those who take part. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(["hoursPerMonth", "skills", "away", "takesPartIn"]);
const CLEAR = 0.85;
/** What is said of a home whoever lives there. */
const OF_HOME: ReadonlySet<string> = new Set(["area", "rent", "advance", "kind", "rooms", "energyLabel", "status"]);
/** So much says that a list is of people who take part. */
export const ENOUGH = 2;
/** Lists that ask who helps, in which crosses say with what. */
const ASKED =
  /\b(?:wie (?:helpt|doet)(?: er)? mee|wie doet wat|wie wil (?:er )?(?:helpen|meehelpen|meedoen)|aanmeld(?:en|lijst|formulier|ingen)?|inschrijf(?:lijst|formulier)?|inteken(?:en|lijst)|opgeef(?:lijst|formulier)|helpt u mee|help je mee)\b/;
const CALLED = /\b(?:deelnemers?|vrijwilligers?|meedoeners|helpers)(?:lijst)?\b/;

/** How much a list says of people who take part: a point for each thing, and for what it is called; 0 where it names nobody. */
export function saidOfParticipants({ frame, profiles, matrix, sheetName, titles }: TableSigns): number {
  const isOfPeople = frame.heads.some(
    ({ heading }, at) => BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true,
  );
  if (matrix || !isOfPeople) return 0;
  const said = frame.heads.flatMap(({ heading }) =>
    fieldsFor(heading).flatMap(({ kind, field, likeness }) =>
      kind === "contact" && OF_PARTICIPANT.has(field.field) && likeness >= CLEAR ? [field.field] : [],
    ),
  );
  const names = [sheetName, ...titles].map(normalise);
  // Crosses for what somebody helps with ("Tuin", "Koffie").
  if (names.some(asksWhoHelps) && profiles.filter(areCrosses).length >= FEWEST_CROSSED) return ENOUGH + 1;
  const isCalled = names.some((text) => CALLED.test(text));
  if (!isCalled) return new Set(said).size;
  return new Set(said).size + (said.length > 0 ? 1 : frame.heads.some(({ heading }) => isOfHome(heading)) ? 0 : ENOUGH);
}

/** Whether a sheet or title, normalised, asks who helps or takes part. */
export function asksWhoHelps(name: string): boolean {
  return ASKED.test(name);
}

const FEWEST_CROSSED = 2;

function areCrosses({ type, filled, habits }: ColumnProfile): boolean {
  return type === "boolean" && filled > 0 && habits.marks;
}

function isOfHome(heading: string): boolean {
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "unit" && OF_HOME.has(field.field) && likeness >= CLEAR,
  );
}
