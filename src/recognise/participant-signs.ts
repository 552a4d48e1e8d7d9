/** Residents who take part: a name, and what somebody can, how many hours and when not. */

import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { BARE_NAME, type TableSigns } from "./table-signs.ts";

/** What a list says of nobody but those who take part. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(["hoursPerMonth", "skills", "away", "takesPartIn"]);
const CLEAR = 0.85;
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
  return new Set(said).size + (isCalled && said.length > 0 ? 1 : 0);
}
