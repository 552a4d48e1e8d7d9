/** Who a workbook of ours names, so that a text that names one of them is known before it is shared. */

import { nameIn } from "../../recognise/values/personal.ts";
import { namesReach } from "../../recognise/values/reach-inside.ts";
import { fold } from "../../records/references.ts";
import type { Column } from "../../schema/column.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, foundTables } from "../found-table.ts";
import { KnownNames } from "../initiatives/known-names.ts";
import { capitalisedIn, KnownPeople, namesOfSomebody } from "../structure/known-people.ts";
import { isGroup, isNobodyYet } from "../structure/names.ts";

/** Columns of places: a complex that is called as somebody is, is no person. */
const PLACES: ReadonlySet<string> = new Set(["address", "street", "city", "neighbourhood", "location", "space"]);
const NOBODY =
  /^(?:leeg|leegstand|leegstaand|verkocht|n\.?v\.?t|onbekend|corporatie|gemeente|stichting|vereniging|firma|politie)\b/i;

const TITLES = ["mevrouw", "mevr", "meneer", "heer", "dhr", "fam", "familie"];

export interface PeopleKnown {
  /** By a part of a name that stands elsewhere. */
  readonly people: KnownPeople;
  /** Full names. */
  readonly names: KnownNames;
  /** Words of names, in small letters, that are in no name of a place. */
  readonly words: ReadonlySet<string>;
  /** Words of places, in small letters. */
  readonly places: ReadonlySet<string>;
}
/** A corner that is called after who lives there is no place of its own: "portiek van Zwartveldboom". */
const OF_SOMEBODY = /\b(?:van|bij|voor|naast|tegenover)\s.*$/i;

/**
 * Looks once through every cell that is there for somebody's name. `organisations`, in small letters, are what firms and parties are
 * called: who does a task may be one.
 */
export function peopleKnown(workbook: WorkbookSnapshot, organisations: ReadonlySet<string>): PeopleKnown {
  const tables = foundTables(workbook);
  const full = new Set<string>();
  const names = new Set<string>();
  const places = new Set<string>();
  for (const found of tables) {
    for (const column of found.table.columns) {
      const isPlace = PLACES.has(column.key) || (found.table.name === "zbComplexen" && column.key === "name");
      if (!isPlace && !isForNames(column)) continue;
      for (const text of textsIn(found, column.key)) {
        if (isPlace) for (const word of capitalisedIn(placeIn(column.key, text))) places.add(word);
        else if (isSomebody(text) && !(column.privacy === "agreed" && organisations.has(fold(text)))) {
          const isName = nameIn(text) !== null;
          if (isName) full.add(text);
          for (const word of isName ? capitalisedIn(text) : namesOfSomebody(text)) names.add(word.toLowerCase());
        }
      }
    }
  }
  for (const word of [...places, ...TITLES]) names.delete(word);
  return {
    people: new KnownPeople(() => names),
    names: new KnownNames([...full].map((name) => ({ id: null, name, sharedName: null }))),
    words: names,
    places,
  };
}

function placeIn(key: string, text: string): string {
  return key === "location" || key === "space" ? text.replace(OF_SOMEBODY, "") : text;
}

/** Cells of short text that hold who somebody is: personal ones, and those in which people may be named as agreed. */
export function isForNames({ privacy, kind }: Column): boolean {
  return kind === "text" && (privacy === "personal" || privacy === "agreed");
}

/** Whether a text in such a cell is a person: not "groep", "leegstand", or how to reach somebody. */
export function isSomebody(text: string): boolean {
  return !isGroup(text) && !isNobodyYet(text) && !NOBODY.test(text) && !namesReach(text);
}

/** The texts of a column, each once. */
function textsIn({ snapshot, columns }: FoundTable, key: string): ReadonlySet<string> {
  const at = columns.get(key);
  if (at === undefined) return new Set();
  return new Set(
    snapshot.rows.flatMap((row) => {
      const value = row[at];
      return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
    }),
  );
}
