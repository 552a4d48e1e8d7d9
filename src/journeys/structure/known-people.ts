/** Who a workbook names, so that their surname is known where it stands in a text without more: "sleutel ligt bij Kuipers". */

import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn, RecognisedTable } from "../../recognise/recognised.ts";
import { namesFirmOrPlace, surnamesIn } from "../../recognise/values/mentions.ts";
import { textOfValue } from "./source-row.ts";

/** Columns of places: a complex that is called as somebody is, is no person. */
const PLACES: ReadonlySet<string> = new Set(["complex", "street", "city", "location", "space"]);
/** Fields of tenants, and headings under which a surname stands alone. */
const TENANTS: ReadonlySet<string> = new Set(["household", "tenant"]);
const SURNAME = /\b(?:achternaam|familienaam|surname|last name)\b/;
const ALONE =
  /^(?:(?:van|de|der|den|ten|ter|te|el|al|la|van de|van der|van den)\s+){0,2}(\p{Lu}[\p{Ll}'’]{2,}\p{L}*)$/iu;

/** A word with a capital. */
const CAPITALISED = /(?<![\p{L}-])\p{Lu}[\p{Ll}'’]{2,}\p{L}*(?![\p{L}-])/gu;
/** At the beginning of a sentence every word has a capital; somebody is meant when this comes after it. */
const AS_SOMEBODY =
  /^\s*(?:[(,/-]\s*)?(?:nr|nummer|huisnr|huisnummer|op \d|van \d|heeft|doet|komt|kan|wil|gaat|regelt|belt|haalt|brengt|neemt|zorgt|helpt|woont|bewaart|beheert|vraagt|meldt|weet)\b/i;
const SENTENCE_START = /(?:^|[.;:!?\n]\s*|[-•*]\s+)$/;

/** Texts of a column come back: so many are remembered. */
const REMEMBERED = 5_000;

export class KnownPeople {
  private readonly gather: () => ReadonlySet<string>;
  private readonly answers = new Map<string, boolean>();
  private surnames: ReadonlySet<string> | undefined;

  /** `gather` gives the surnames, in small letters. */
  constructor(gather: () => ReadonlySet<string>) {
    this.gather = gather;
  }

  /** Whether a text names somebody whom the workbook names elsewhere. `isRemark`: one word may be the whole of it. */
  areNamedIn(text: string, isRemark: boolean): boolean {
    const key = `${isRemark}|${text}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const found = surnamesMeant(text, isRemark).some((word) => this.isSurname(word));
    if (this.answers.size < REMEMBERED) this.answers.set(key, found);
    return found;
  }

  /** All the names of a workbook are looked at when the first text may hold one. */
  private isSurname(word: string): boolean {
    this.surnames ??= this.gather();
    return this.surnames.has(word.toLowerCase());
  }
}

/** The words of a text that stand where somebody's surname would. */
function surnamesMeant(text: string, isRemark: boolean): string[] {
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const [word] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + word.length);
    const isAlone = before.trim() === "" && after.trim() === "";
    const isMeant = isAlone ? isRemark : !SENTENCE_START.test(before) || AS_SOMEBODY.test(after);
    return isMeant && !namesFirmOrPlace(before, after) ? [word] : [];
  });
}

/** The surnames of the people that a source names. */
export function surnamesOf(tables: readonly RecognisedTable[]): ReadonlySet<string> {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { columns, rows, layout } of tables) {
    for (const column of columns) {
      const isPlace = PLACES.has(column.field ?? "");
      if (!isPlace && !column.personal) continue;
      const key =
        layout === "cards" || layout === "freeText" ? (column.field ?? column.heading) : String(column.column);
      for (const { cells } of rows) {
        const text = textOfValue(cells.get(key)?.value ?? null);
        if (isPlace) for (const word of capitalisedIn(text)) places.add(word);
        else for (const name of namesIn(text, column)) people.add(name.toLowerCase());
      }
    }
  }
  for (const place of places) people.delete(place);
  return people;
}

function namesIn(text: string, { field, heading }: RecognisedColumn): readonly string[] {
  return TENANTS.has(field ?? "") || SURNAME.test(normalise(heading)) ? namesOfSomebody(text) : surnamesIn(text);
}

/** The surnames in a cell that is there for the name of a person: "mw. Bos", and "Bos" alone. */
export function namesOfSomebody(text: string): readonly string[] {
  const found = surnamesIn(text);
  const alone = found.length > 0 ? undefined : ALONE.exec(text)?.[1];
  return alone === undefined ? found : [alone];
}

/** The words of a text with a capital, in small letters: what a place is called is nobody's surname. */
export function capitalisedIn(text: string): readonly string[] {
  return [...text.matchAll(CAPITALISED)].map(([word]) => word.toLowerCase());
}
