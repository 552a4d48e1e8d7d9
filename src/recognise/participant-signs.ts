/** Residents who take part: a name, and what somebody can, how many hours and when not. */

import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { BARE_NAME, type TableSigns } from "./table-signs.ts";

/** What a list says of nobody but those who take part. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(["hoursPerMonth", "skills", "away", "takesPartIn"]);
const CLEAR = 0.85;
/** What is said of a home whoever lives there. */
const OF_HOME: ReadonlySet<string> = new Set(["area", "rent", "advance", "kind", "rooms", "energyLabel", "status"]);
/** So much says that a list is of people who take part. */
export const ENOUGH = 2;
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
  const isCalled = [sheetName, ...titles].some((text) => CALLED.test(normalise(text)));
  if (!isCalled) return new Set(said).size;
  return new Set(said).size + (said.length > 0 ? 1 : frame.heads.some(({ heading }) => isOfHome(heading)) ? 0 : ENOUGH);
}

function isOfHome(heading: string): boolean {
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "unit" && OF_HOME.has(field.field) && likeness >= CLEAR,
  );
}
