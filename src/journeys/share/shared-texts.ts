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
import type { PrivateWord } from "./private-words.ts";

/** `named`: names somebody. `life`: tells of somebody's health, money or family. `notAgreed`: a name that nobody agreed to show. */
export type KeptOutBecause = "named" | "life" | "notAgreed";

export type SharedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly because: KeptOutBecause };

/** What things and places are called, which may be after somebody: that is how they are known. */
const CALLED_AFTER: ReadonlySet<string> = new Set(["name", "address", "city", "neighbourhood", "location", "space"]);
/** Somebody's part in a row: what is said beside it may be about that person. */
const PEOPLE_IN_ROW = ["who", "doneBy", "seenBy", "executor", "participant", "by"];
const FIRM =
  /\b(?:b\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|gemeente|portiek|galerij|trap|blok|buurt|buren|huismeester|leverancier|specialist|firma|zonen|gebr)\b|hovenier|schoonmaak|groen|installat|glazenwass|onderhoud|beheer|dienst|school/i;
/** Who is spoken of, or what somebody is or has: beside a word of health, money or family that word is about a person. */
const OF_SOMEBODY =
  /\b(?:zij|ze|hij|haar|hem|iemand|mevrouw|meneer|bewoner|bewoonster|huurder|buurvrouw|buurman|moeder|vader|man|vrouw|zoon|dochter|is|was|heeft|had|zit|ligt|werd|wordt|kan|mag)\b/i;
/** What is said of nobody but people, and is nobody else's business. */
const OWN_BUSINESS =
  /\b(?:huurachterstand\w*|betalingsachterstand\w*|betalingsregeling\w*|wanbetal\w*|huisuitzetting\w*|uit huis gezet|deurwaarder\w*|echtscheiding\w*|zwangerschap\w*|ruzie (?:met|tussen)|(?:nr|nummer|huisnummer)\.? ?\d+\w? betaalt)\b/i;
/** Words that a sentence begins with, and first names too. */
const NO_NAMES: ReadonlySet<string> = new Set(["in", "an", "ben"]);
const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu;
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
  /** What firms, parties and places are called, in small letters. */
  readonly #organisations: ReadonlySet<string>;

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
    this.#names = new Names({
      people: rows.flatMap(({ id }) => (id === null ? [] : [{ id, label: labels.get(fold(id)) ?? id }])),
      tables: { participants: people ?? { rows: [] } },
    });
    this.#organisations = new Set([...organisations].map(fold));
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
    if (this.#organisations.has(fold(text))) return true;
    const words = text.match(/\p{L}+/gu) ?? [];
    if (words.some((word) => FIRST_NAMES.has(word.toLowerCase())) || this.#namesSomebody(text, true)) return false;
    return isCalledGroup(text) || FIRM.test(text) || !/\p{Lu}/u.test(text);
  }

  #keptOut({ key, kind }: Column, text: string, row: RowValues): KeptOutBecause | null {
    if (this.#secrets.areIn(text) || hasContact(text) || isBankAccount(text) || ACCOUNT_INSIDE.test(text))
      return "named";
    if (isSaidOfSomebody(text) || OWN_BUSINESS.test(text) || (isPrivateLife(text) && OF_SOMEBODY.test(text)))
      return "life";
    const rest = this.#withoutAgreed(text);
    if (this.#known.names.hasFullName(rest)) return "named";
    const isRemark = kind === "longText";
    if (!CALLED_AFTER.has(key) && (this.#hasFirstName(rest) || this.#namesSomebody(sentenceCase(rest), isRemark)))
      return "named";
    return isRemark && this.#isAboutSomebody(text, row) ? "life" : null;
  }

  /** A copy goes out of the house: a first name alone is enough, wherever it stands. */
  #hasFirstName(text: string): boolean {
    return [...text.matchAll(CAPITALISED)].some((match) => {
      const [word] = match;
      const plain = word.charAt(0) + word.slice(1).toLowerCase();
      if (NO_NAMES.has(plain.toLowerCase())) return false;
      if (!isGivenName(plain) && !this.#firstNames.has(plain.toLowerCase())) return false;
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
