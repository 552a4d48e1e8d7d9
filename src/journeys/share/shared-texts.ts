/**
 * Whether what people wrote in a column that others may see can go into a copy. A text that names somebody or tells of somebody's
 * life stays out, as it does in an import (`structure/fill.ts`); a name goes only where it was agreed on.
 */

import { FIRST_NAMES } from "../../recognise/values/first-names.ts";
import { isGivenName, mentionsSomebody, namesFirmOrPlace } from "../../recognise/values/mentions.ts";
import { hasContact, isBankAccount } from "../../recognise/values/personal.ts";
import { isAboutPerson, isPrivateLife, isSaidOfSomebody } from "../../recognise/values/private-life.ts";
import { fold } from "../../records/references.ts";
import type { TableRows } from "../../records/row.ts";
import type { Column } from "../../schema/column.ts";
import type { RowValues } from "../../schema/row-value.ts";
import type { participants } from "../../schema/tables/tasks.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { Fragments } from "../../workbook/text-index.ts";
import { labelsOf } from "../plan/labels.ts";
import { Names } from "../plan/who.ts";
import { isGroup } from "../structure/names.ts";
import { type PeopleKnown, peopleKnown } from "./people-known.ts";
import { tellsOfLife } from "./private-stems.ts";
import type { PrivateWord } from "./private-words.ts";
import { hasNameForm, isOnlyName, joinedWords, namesBehindPrepositions, tellsReach } from "./ways-to-name.ts";

/** `named`: names somebody. `life`: tells of somebody's health, money or family. `notAgreed`: a name that nobody agreed to show. */
export type KeptOutBecause = "named" | "life" | "notAgreed";

export type SharedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly because: KeptOutBecause };

/** Where a place lies, which may be called after somebody: that is how it is known. */
export const ADDRESSES: ReadonlySet<string> = new Set(["address", "city", "neighbourhood"]);
/** What things and places are called: after somebody ("Jansen-hofje"), but not by who lives there ("bij Sjaan"). */
const CALLED_AFTER: ReadonlySet<string> = new Set(["name", "location", "space"]);
/** Somebody's part in a row: what is said beside it may be about that person. */
const PEOPLE_IN_ROW = ["who", "doneBy", "seenBy", "executor", "participant", "by"];
const FIRM =
  /\b(?:b\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|gemeente|portiek|galerij|trap|blok|buurt|buren|huismeester|leverancier|specialist|firma|zonen|gebr)\b|hovenier|schoonmaak|groen|installat|glazenwass|onderhoud|beheer|dienst|school/i;
/** Words that a sentence begins with, and first names too. */
const NO_NAMES: ReadonlySet<string> = new Set(["in", "an", "ben"]);
const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu;
const SENTENCE_START = /(?:^|[.;:!?(\n]\s*|[-•*]\s+)$/;
const OF_HOME = /\b(?:woning|huis|nr|nummer|huisnr|huisnummer|eenheid|appartement|flat)\.? ?\d/i;
const SMALL = /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}])/gu;
const ACCOUNT_INSIDE = /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{2,4}){2,4}\b/;

export class SharedTexts {
  readonly #known: PeopleKnown;
  readonly #names: Names;
  /** Who stands in a cell that is not shared, in the words of that cell. */
  readonly #secrets: Fragments;
  /** How participants are called, in small letters. */
  readonly #firstNames: ReadonlySet<string>;
  /** Names that people agreed to show. */
  readonly #agreed: readonly string[];
  /** The words of those names, in small letters. */
  readonly #agreedWords: ReadonlySet<string>;
  /** What firms, parties and places are called, in small letters. */
  readonly #organisations: ReadonlySet<string>;
  readonly #organisationWords: ReadonlySet<string>;

  constructor(
    workbook: WorkbookSnapshot,
    people: TableRows<typeof participants> | null,
    organisations: Iterable<string>,
    secrets: readonly PrivateWord[],
  ) {
    this.#secrets = new Fragments(secrets.flatMap(({ text, isAboutPerson }) => (isAboutPerson ? [text] : [])));
    const rows = (people?.rows ?? []).map(({ values }) => values);
    const labels = labelsOf(rows);
    const chosen = rows.flatMap(({ sharedName }) => (sharedName === null ? [] : [sharedName]));
    this.#firstNames = new Set(rows.flatMap(({ name }) => firstNameIn(name ?? "")));
    this.#agreed = [...new Set(chosen)].sort((a, b) => b.length - a.length);
    this.#agreedWords = new Set(wordsIn(chosen));
    this.#names = new Names({
      people: rows.flatMap(({ id }) => (id === null ? [] : [{ id, label: labels.get(fold(id)) ?? id }])),
      tables: { participants: people ?? { rows: [] } },
    });
    this.#organisations = new Set([...organisations].map(fold));
    this.#organisationWords = new Set(wordsIn(this.#organisations));
    this.#known = peopleKnown(workbook, this.#organisations);
  }

  /** The text as it may be shared, or why it stays out. `row` holds the whole row, also what is not shared. */
  of(column: Column, text: string, row: RowValues): SharedText {
    if (column.privacy === "agreed") return this.#asAgreed(text);
    const because = this.#keptOut(column, text, row);
    return because === null ? { ok: true, text } : { ok: false, because };
  }

  /** People by the name that they agreed on, or by their number. A group or a firm may be named, somebody else may not. */
  #asAgreed(text: string): SharedText {
    const ids = this.#names.idsIn(text);
    if (ids !== null) return { ok: true, text: this.#names.textOf(ids) };
    return this.#isNobodyInParticular(text) ? { ok: true, text } : { ok: false, because: "notAgreed" };
  }

  #isNobodyInParticular(text: string): boolean {
    if (this.#secrets.areIn(text) || this.#known.names.hasFullName(text) || hasContact(text) || isPrivateLife(text))
      return false;
    // The number of a home is its household.
    if (OF_HOME.test(text) || tellsReach(text) || tellsOfLife(text)) return false;
    if (this.#organisations.has(fold(text))) return true;
    const words = text.match(/\p{L}+/gu) ?? [];
    if (words.some((word) => FIRST_NAMES.has(word.toLowerCase())) || this.#namesSomebody(text, true)) return false;
    return isCalledGroup(text) || FIRM.test(text) || !/\p{Lu}/u.test(text);
  }

  #keptOut({ key, kind }: Column, text: string, row: RowValues): KeptOutBecause | null {
    if (this.#secrets.areIn(text) || hasContact(text) || isBankAccount(text) || ACCOUNT_INSIDE.test(text))
      return "named";
    if (isSaidOfSomebody(text)) return "life";
    const rest = this.#withoutAgreed(text);
    if (this.#known.names.hasFullName(rest)) return "named";
    // "Politiekade" and "Anna van Burenstraat" are addresses.
    if (ADDRESSES.has(key)) return null;
    if (tellsReach(text)) return "named";
    if (tellsOfLife(text)) return "life";
    // What a complex or an initiative is called is known to everybody.
    if (key === "name" && this.#organisations.has(fold(text))) return null;
    if (hasNameForm(rest) || this.#hasFirstName(rest) || this.#hasWordOfName(rest, key)) return "named";
    const isRemark = kind === "longText";
    if (!CALLED_AFTER.has(key) && this.#namesSomebody(sentenceCase(rest), isRemark)) return "named";
    return isRemark && this.#isAboutSomebody(text, row) ? "life" : null;
  }

  /** A surname of the workbook in small letters or before a hyphen, and any name where somebody stands: "tuintje van Zwartveldboom". */
  #hasWordOfName(text: string, key: string): boolean {
    const { words, places } = this.#known;
    const isKnown = (word: string) => words.has(word) && isOnlyName(word) && !this.#agreedWords.has(word);
    if ((text.match(SMALL) ?? []).some((word) => isKnown(word) || this.#isParticipant(word))) return true;
    if (key !== "location" && key !== "space" && joinedWords(text).some(([first]) => words.has(first.toLowerCase())))
      return true;
    return namesBehindPrepositions(text).some((word) => {
      const plain = word.toLowerCase();
      return !places.has(plain) && !this.#organisationWords.has(plain);
    });
  }

  #isParticipant(word: string): boolean {
    return this.#firstNames.has(word) && isOnlyName(word) && !this.#agreedWords.has(word);
  }

  /** A copy goes out of the house: a first name alone is enough, wherever it stands. */
  #hasFirstName(text: string): boolean {
    return [...text.matchAll(CAPITALISED)].some((match) => {
      const [word] = match;
      const plain = word.charAt(0) + word.slice(1).toLowerCase();
      if (NO_NAMES.has(plain.toLowerCase())) return false;
      // "Wil" begins a sentence as well; within one it is somebody.
      const isWithin = FIRST_NAMES.has(plain.toLowerCase()) && !SENTENCE_START.test(text.slice(0, match.index));
      if (!isGivenName(plain) && !isWithin && !this.#firstNames.has(plain.toLowerCase())) return false;
      return !namesFirmOrPlace(text.slice(0, match.index), text.slice(match.index + word.length));
    });
  }

  #namesSomebody(text: string, isRemark: boolean): boolean {
    return (
      mentionsSomebody(text) || this.#known.names.hasFullName(text) || this.#known.people.areNamedIn(text, isRemark)
    );
  }

  /** "Ziek" where the row says who does the work, and "zij kan dan niet" beside a text that names somebody. */
  #isAboutSomebody(text: string, row: RowValues): boolean {
    if (!isAboutPerson(text)) return false;
    if (isPrivateLife(text) && PEOPLE_IN_ROW.some((key) => isPerson(row[key]))) return true;
    return Object.values(row).some(
      (value) => typeof value === "string" && value !== text && this.#namesSomebody(value, false),
    );
  }

  /** A text may say the names that people agreed to show; "Anja Bakker" is more than "Anja". */
  #withoutAgreed(text: string): string {
    let rest = text;
    for (const name of this.#agreed) {
      if (!rest.includes(name)) continue;
      const alone = new RegExp(
        `(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])(?!\\s+(?:v[ao]n|de[rn]?|ten?|ter|el|al|\\p{Lu}))`,
        "gu",
      );
      rest = rest.replace(alone, "…");
    }
    return rest;
  }
}

function wordsIn(texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function isPerson(value: RowValues[string] | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && !isCalledGroup(value) && !FIRM.test(value);
}

/** "Tuingroep", but not "Anja 2": a number alone makes no group. */
function isCalledGroup(text: string): boolean {
  return isGroup(text.replace(/\d+/g, ""));
}

/** "Kemal Yilmaz" → kemal; none of "mw. I. Dekker" and "tuingroep". */
function firstNameIn(name: string): string[] {
  const first = /^\s*(\p{L}{3,})(?=\s|$)/u.exec(name)?.[1];
  return first === undefined || isCalledGroup(name) ? [] : [first.toLowerCase()];
}

/** "kemal doet dit" and "PINAS" as names are written; what else stands there stays as it is. */
function sentenceCase(text: string): string {
  const shouted = text.replace(
    /(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}-])/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
  return shouted.charAt(0).toUpperCase() + shouted.slice(1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
