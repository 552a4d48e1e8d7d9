/** Votes with a column for each answer and a cross in one of them: the table Draagvlak, with the answers as columns. */

import type { Frame } from "../frame.ts";
import { normalise } from "../headings/words.ts";
import { yesNo } from "../values/choices.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import { columnsOf, wordsOf } from "./own-columns.ts";
import { type OwnTable, ownField } from "./own-table.ts";
import { SIGNATURES } from "./signatures.ts";

const TABLE = "zbDraagvlak";

const FOR = /^(?:voor|stemt voor|mee eens|eens|akkoord)$/;
const AGAINST = /^(?:tegen|stemt tegen|niet eens|niet mee eens|oneens|niet akkoord)$/;
const OTHER =
  /^(?:geen mening|onthouding|onthoudt zich|blanco|neutraal|weet niet|twijfelt|niet thuis|geen reactie|geen antwoord|niet gereageerd|niet bereikt|afwezig)$/;
const QUESTION = /^(?:stelling(?:en)?|vra(?:ag|gen)|uitspra(?:ak|ken)|aspect(?:en)?|onderwerp(?:en)?)$/;
/** Over the numbers of homes in such a list, beside what the schema calls them. */
const HOME = /^(?:nr|no|nummer)$/;
/** A slip of the pen here and there is told; a list in which rows have more crosses is about something else. */
const MOSTLY = 0.6;
const FEWEST = 2;

/** The votes; null where no two columns are for and against, or where crosses do not choose between them. */
export function ballotTable(frame: Frame, profiles: readonly ColumnProfile[]): OwnTable | null {
  const signature = SIGNATURES.find(({ table }) => table === TABLE);
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const answers = heads.flatMap((head, at) =>
    (FOR.test(head) || AGAINST.test(head) || OTHER.test(head)) && areCrosses(frame, at, profiles[at]) ? [at] : [],
  );
  const has = (words: RegExp) => answers.some((at) => words.test(heads[at] ?? ""));
  // Several statements are a survey: a vote is about one proposal.
  if (heads.some((head) => QUESTION.test(head))) return null;
  if (!signature || frame.layout !== "rows" || !has(FOR) || !has(AGAINST)) return null;
  const chosen = frame.records.map((_, record) => answers.filter((at) => isCrossed(frame, at, record)).length);
  const voted = chosen.filter((count) => count > 0).length;
  if (chosen.filter((count) => count === 1).length < Math.max(FEWEST, voted * MOSTLY)) return null;
  const keys = new Map<number, string>(answers.map((at) => [at, "answer"]));
  heads.forEach((head, at) => {
    if (keys.has(at) || head === "") return;
    const column = columnsOf(TABLE).find((own) => own.key !== "answer" && wordsOf(signature, own).includes(head));
    const key = column?.key ?? (HOME.test(head) && !isCounted(frame, at) ? "unit" : null);
    if (key !== null && ![...keys.values()].includes(key)) keys.set(at, key);
  });
  return {
    table: TABLE,
    kind: signature.kind,
    confidence: 0.85,
    reasons: answers.map((at) => ({ from: "heading", what: frame.heads[at]?.heading ?? "" })),
    fields: new Map(
      [...keys].flatMap(([at, key]) => {
        const field = ownField(TABLE, key);
        return field ? [[at, { field, likeness: 0.9 }] as const] : [];
      }),
    ),
  };
}

/** Nothing but ticks; a column in which nobody has one is among the answers as well. */
function areCrosses(frame: Frame, at: number, profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || profile.filled === 0) return true;
  return (frame.cells[at] ?? []).every(
    ({ value }) => value === null || value === "" || typeof value === "boolean" || yesNo(String(value)) !== null,
  );
}

function isCrossed(frame: Frame, at: number, record: number): boolean {
  const value = frame.cells[at]?.[record]?.value ?? null;
  if (value === null || value === "") return false;
  return typeof value === "boolean" ? value : yesNo(String(value))?.value === true;
}

/** 1, 2, 3 down the list: the number of the line. */
function isCounted(frame: Frame, at: number): boolean {
  return (frame.cells[at] ?? []).every(({ value }, i) => Number(value) === i + 1);
}
