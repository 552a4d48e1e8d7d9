/**
 * What may appear nowhere in a copy: the distinguishing texts of every column that is not shared. The finished file is searched for
 * them, whatever way they would have come in.
 */

import type { Place } from "../../problems/problem.ts";
import { hasContact, nameIn } from "../../recognise/values/personal.ts";
import type { Column } from "../../schema/column.ts";
import { LISTS } from "../../schema/lists.ts";
import { COMMITTEE } from "../../schema/workbook-schema.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { TextIndex } from "../../workbook/text-index.ts";
import { foundTables, placeOf } from "../found-table.ts";
import { isSomebody } from "./people-known.ts";

export interface PrivateWord {
  readonly text: string;
  /** Where it stands in the workbook. */
  readonly place: Place;
  /** Names somebody, or how to reach somebody: not even by chance may a text that is shared have the same words. */
  readonly isAboutPerson: boolean;
}

/** Shorter texts ("ja", "B12") stand anywhere. */
const LEAST_LETTERS = 4;
/** A telephone number that a cell holds as a number. */
const LEAST_DIGITS = 7;
const LEAST_WORDS_OF_NAME = 2;

/**
 * Each text once, with the first place where it stands. `agreed` are the names that people agreed to show: what is in one of them is
 * no secret. What a column that is shared says as well is none either, unless it is somebody's name.
 */
export function privateWords(workbook: WorkbookSnapshot, agreed: readonly string[]): readonly PrivateWord[] {
  const lists = ownVocabulary();
  const words = new Map<string, PrivateWord>();
  const shared = new Set<string>();
  for (const found of foundTables(workbook)) {
    const columns = new Map(found.table.columns.map((column) => [found.columns.get(column.key), column]));
    found.snapshot.headers.forEach((_, at) => {
      const column = columns.get(at);
      const isSecret = column === undefined || isPrivate(column);
      found.snapshot.rows.forEach((row, index) => {
        const text = distinguishing(row[at] ?? null);
        if (text === null) return;
        if (!isSecret) shared.add(text);
        else if (!lists.has(text.toLowerCase())) {
          const isAboutPerson = isOfPerson(column, text);
          const before = words.get(text);
          if (before && (before.isAboutPerson || !isAboutPerson)) return;
          words.set(text, { text, place: placeOf(found, index, at), isAboutPerson });
        }
      });
    });
  }
  const open = new TextIndex(shared);
  const chosen = new TextIndex(agreed);
  return [...words.values()].filter(
    ({ text, isAboutPerson }) => chosen.textWith(text) === null && (isAboutPerson || open.textWith(text) === null),
  );
}

/** Without what stands in texts that go into the copy because somebody said so. */
export function withoutChosen(words: readonly PrivateWord[], texts: readonly string[]): readonly PrivateWord[] {
  const chosen = new TextIndex(texts);
  return words.filter(({ text }) => chosen.textWith(text) === null);
}

/** A column that somebody added has no class, and is not shared. A reference to a shared row is the number of that row. */
function isPrivate({ privacy, computed, kind, ...column }: Column): boolean {
  if (privacy === "shared" || privacy === "agreed" || computed) return false;
  return kind !== "reference" || !COMMITTEE.includes("to" in column ? column.to : "");
}

function distinguishing(value: CellValue): string | null {
  if (typeof value === "number") {
    return Number.isInteger(value) && String(value).length >= LEAST_DIGITS ? String(value) : null;
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < LEAST_LETTERS ? null : text;
}

function isOfPerson(column: Column | undefined, text: string): boolean {
  if (hasContact(text)) return true;
  if (column?.privacy !== "personal" && column?.privacy !== "internal") return false;
  if (column.kind === "phone" || column.kind === "email") return true;
  const looks = column.kind === "text" || column.kind === "longText" ? nameIn(text) : null;
  if (looks === null || !isSomebody(text) || text.split(/\s+/).length < LEAST_WORDS_OF_NAME) return false;
  return looks === "name" || (column.privacy === "personal" && column.kind === "text");
}

/** Words of our own lists are no secret, whatever column they stand in. */
function ownVocabulary(): ReadonlySet<string> {
  return new Set(Object.values(LISTS).flatMap(({ values }) => values.map((value) => value.toLowerCase())));
}
