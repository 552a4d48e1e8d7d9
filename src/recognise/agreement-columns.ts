/** What columns of a list of agreements are when seen beside each other. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import { areTicks } from "./profile-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** With whom an agreement is: a group of residents, which is known by its initiative. */
const GROUP =
  /^(?:naam )?(?:(?:de )?\w*groep(?:en)?|partij|wederpartij|afgesproken met|overeenkomst met|met wie|met welke groep|bewonersinitiatief)$/;
/** What only an agreement on paper has. */
const ON_PAPER: ReadonlySet<string> = new Set(["form", "notice", "insurance", "keys"]);
const FEWEST = 2;

/** What a point of a meeting is: words for it, of which lists write the whole or the first letter. */
const SORTS =
  /^(?:besluit(?:en)?|actie(?:s|punt)?|afspraak|afspraken|info(?:rmatie)?|mededeling|vraag|gesprek|brief|toezegging|overleg|bespreekpunt|ter kennisname)$/;
/** "A", "B", "A/B", "Inf": no more than the letters of a sort. */
const LETTERS = /^\p{L}{1,3}(?:\s?[/+&]\s?\p{L}{1,3})?$/u;
const OF_POINTS: ReadonlySet<string | undefined> = new Set(["agreement", "kind"]);
/** Columns that may hold what was said, where it has no heading of its own. */
const MAY_BE_SAID: ReadonlySet<string | undefined> = new Set([undefined, "subject", "note"]);

/** The choices with "Besluit (B) / Actie (A)" over letters as the sort of each point, and the longest words beside it as the point. */
export function withSortsOfPoints(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const sort = chosen.findIndex(({ field }, at) => OF_POINTS.has(field?.field) && areSorts(frame, at));
  if (sort < 0) return chosen;
  const isSaid = chosen.some(({ field }, at) => field?.field === "agreement" && at !== sort);
  const said = isSaid ? -1 : longest();
  if (!isSaid && said < 0) return chosen;
  const [kind, agreement] = [fieldNamed("agreement", "kind"), fieldNamed("agreement", "agreement")];
  return chosen.map((choice, at) => {
    if (at === sort) return { ...choice, field: kind, type: "text", confidence: 0.8 };
    return at === said ? { ...choice, field: agreement, type: "text", confidence: 0.8 } : choice;
  });

  function longest(): number {
    let [best, length] = [-1, lengthOf(frame, sort)];
    chosen.forEach(({ field, reasons }, at) => {
      const profile = profiles[at];
      const isOpen = MAY_BE_SAID.has(field?.field) && !reasons.some(({ from }) => from === "mapping");
      const isText = profile?.type === "text" && profile.personalReason !== "personHeading";
      if (isOpen && isText && lengthOf(frame, at) > length) [best, length] = [at, lengthOf(frame, at)];
    });
    return best;
  }
}

function areSorts(frame: Frame, at: number): boolean {
  const texts = textsOf(frame, at);
  return texts.length > 0 && texts.every((text) => LETTERS.test(text) || SORTS.test(normalise(text)));
}

function lengthOf(frame: Frame, at: number): number {
  return textsOf(frame, at).reduce((sum, text) => sum + text.length, 0);
}

function textsOf(frame: Frame, at: number): string[] {
  return (frame.cells[at] ?? []).map(({ value }) => String(value ?? "").trim()).filter(Boolean);
}

/** The choices with boxes that have no heading as what says whether it was done, where no other column does. */
export function withTicksOfPoints(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const isSaid = chosen.some(({ field }) => field?.field === "done" || field?.field === "status");
  const at = frame.heads.findIndex(({ heading }, own) => heading === "" && areTicks(profiles[own]));
  if (isSaid || at < 0 || !chosen.some(({ field }) => field?.field === "agreement")) return chosen;
  const field = fieldNamed("agreement", "done");
  return chosen.map((choice, own) => (own === at ? { ...choice, field, type: "boolean", confidence: 0.7 } : choice));
}

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

/** "Einddatum" beside "Ingang" and what is on paper: the last day of the agreement, and no day on which something is to be ready. */
export function withEndsOfAgreements(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const isOnPaper = chosen.some(({ field }) => field !== null && ON_PAPER.has(field.field));
  if (!isOnPaper || !has("from") || has("until")) return chosen;
  const until = fieldNamed("agreement", "until");
  return chosen.map((choice, at) =>
    choice.field?.field === "dueOn" && END.test(normalise(frame.heads[at]?.heading ?? ""))
      ? { ...choice, field: until }
      : choice,
  );
}

const END = /^(?:eind ?datum|einde?|termijn)$/;
