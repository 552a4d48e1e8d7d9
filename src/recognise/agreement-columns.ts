/** What columns of a list of written agreements are when seen beside each other. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** With whom an agreement is: a group of residents, which is known by its initiative. */
const GROUP =
  /^(?:naam )?(?:(?:de )?\w*groep(?:en)?|partij|wederpartij|afgesproken met|overeenkomst met|met wie|met welke groep|bewonersinitiatief)$/;
/** What only an agreement on paper has. */
const ON_PAPER: ReadonlySet<string> = new Set(["form", "notice", "insurance", "keys"]);
const FEWEST = 2;

/** The choices with the group as the initiative that an agreement belongs to, where no other column names one; people are none. */
export function withGroupsOfAgreements(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const written = chosen.filter(({ field }) => field !== null && ON_PAPER.has(field.field)).length;
  const at = frame.heads.findIndex(
    ({ heading }, own) =>
      GROUP.test(normalise(heading)) &&
      profiles[own]?.type === "text" &&
      profiles[own]?.personal === false &&
      [undefined, "who"].includes(chosen[own]?.field?.field),
  );
  if (written < FEWEST || at < 0 || chosen.some(({ field }) => field?.field === "initiative")) return [...chosen];
  const field = fieldNamed("agreement", "initiative");
  return chosen.map((choice, own) => (own === at ? { ...choice, field, type: "text", confidence: 0.8 } : choice));
}
