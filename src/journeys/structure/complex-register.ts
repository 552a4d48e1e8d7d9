/** The complexes that rows name: those that exist, and those that have to be added with just their name. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { RecognisedRow, RecognisedTable } from "../../recognise/recognised.ts";
import { isNumberedLikeYear, nameOf, soundsLikeItem } from "../../recognise/title-complex.ts";
import type { Account } from "./account.ts";
import { labelsOfBlocks } from "./block-labels.ts";
import { Directory, partsOf, saysMore } from "./directory.ts";
import type { Draft, ExistingRow, PlannedRow } from "./draft.ts";
import type { ProblemList } from "./problem-list.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";

/** Words that stand where a complex is asked for and name none. */
const IN_GENERAL = /^\s*(alle(maal)?|diverse[n]?|div\.?|algemeen|overig(e)?|geen|meerdere|[-–—?]+)\s*$/i;
const SEPARATOR = /\s*(?:[,;+&]|\ben\b)\s*/;
/** Two or more numbers beside each other. */
const SEVERAL = /^\s*\S*\d\S*(\s*(?:[,;+&]|\ben\b)\s*\S*\d\S*)+\s*$/i;

/** "Complex 12", "Complex De Linde" over figures. */
const CALLED_SO = /^complex(?:nr|nummer)?\b[\s.:]*/i;
/** A number of a complex with its name. Two digits count homes, four beginning with 19 or 20 may be a year. */
export const NUMBERED = /^(?!(?:19|20)\d\d\b)\d{3,}[\d.-]*[\s:–-]+\p{L}{2,}/u;

export class ComplexRegister {
  private readonly directory = new Directory();
  private readonly draft: Draft;
  private readonly problems: ProblemList;
  private readonly account: Account;
  private readonly namesOf = new Map<string, string[]>();
  private readonly blocks = new Map<SourceTable, ReadonlyMap<RecognisedRow, string>>();
  private readonly numbered = new Map<RecognisedTable, boolean>();
  private readonly added: { readonly row: PlannedRow; readonly place: Place }[] = [];

  constructor(draft: Draft, existing: readonly ExistingRow[], problems: ProblemList, account: Account) {
    this.draft = draft;
    this.problems = problems;
    this.account = account;
    for (const { id, name } of existing) {
      if (typeof id === "string") this.enter(id, typeof name === "string" ? [name] : []);
    }
  }

  /**
   * The number of the complex that a row belongs to: as the row says, else as a section above it says, else as title or
   * sheet name say. Undefined when nothing does. A complex that is not there yet is added with just its name.
   */
  of(row: SourceRow): string | undefined {
    const [cell, second] = row.cellsOf("complex");
    const own = cell ? textOfValue(cell.cell.value) : "";
    const name = second && cell ? nameBeside(own, textOfValue(second.cell.value)) : null;
    const text = name ?? own;
    if (cell && !IN_GENERAL.test(own)) {
      row.use(cell);
      if (name !== null && second) row.use(second);
      if (SEVERAL.test(text) && !("id" in this.directory.find(text))) return this.several(text, row, cell);
      const id = this.named(text, row, cell.cell.row, cell.cell.column);
      if (saysMore(text, [id, ...(this.namesOf.get(id) ?? [])])) this.account.keepRest(cell, text);
      return id;
    }
    return this.ofBlock(row) ?? this.ofSection(row) ?? this.ofContext(row);
  }

  /** The complex in front of the rows that a row is one of, which is told. */
  private ofBlock(row: SourceRow): string | undefined {
    let blocks = this.blocks.get(row.source);
    if (!blocks) {
      blocks = labelsOfBlocks(row.source, "complex");
      this.blocks.set(row.source, blocks);
    }
    const text = blocks.get(row.row);
    if (text === undefined) return undefined;
    this.problems.add(`S063|${row.table.sheet}`, row.placeOf(), (places) =>
      problem("S063", "info", places, { hits: places.length }),
    );
    return this.named(text, row);
  }

  /** The complex that a row names or that is meant by its surroundings, without using its cell or adding one. */
  peek(row: SourceRow): string | undefined {
    const cell = row.find("complex");
    for (const text of [cell ? textOfValue(cell.cell.value) : row.row.section, row.table.context.complex]) {
      const found = text === undefined ? { fits: 0 } : this.directory.find(text);
      if ("id" in found) return found.id;
    }
    const found = this.directory.findWithin(row.table.sheet);
    return "id" in found ? found.id : undefined;
  }

  /** The complex that the section above a row names, if it is one. */
  ofSection(row: SourceRow): string | undefined {
    const { section } = row.row;
    if (section === undefined) return undefined;
    const said = /^\s*complex\b[\s.:]*(?:nr|nummer)?[\s.:]*(\S.*)$/i.exec(section)?.[1];
    const isNumbered = NUMBERED.test(section) || (isNumberedLikeYear(section) && this.isUnderNumbers(row));
    const numbered = isNumbered && namesComplex(section, row) ? section : undefined;
    const called = said === undefined ? numbered : nameOf(said);
    const found = this.directory.find(called ?? section);
    if (!("id" in found) && called === undefined) return undefined;
    row.takeSection();
    return "id" in found ? found.id : this.named(called ?? section, row);
  }

  /** Headings above other rows of the list are complexes with their numbers: then "2012 De Vaart" is one as well. */
  private isUnderNumbers({ table }: SourceRow): boolean {
    const known = this.numbered.get(table);
    if (known !== undefined) return known;
    const is = table.rows.some(({ section }) => section !== undefined && NUMBERED.test(section));
    this.numbered.set(table, is);
    return is;
  }

  /**
   * The complex that a heading over figures names: one that is known, one with its number ("0451 Kievitflat") or called so
   * ("Complex 12"); `isName`: the list says that every column is one.
   */
  ofHeading({ heading, column }: SourceCell, row: SourceRow, isName: boolean): string | undefined {
    const text = heading.trim().replace(CALLED_SO, "");
    const found = this.directory.find(text);
    if ("id" in found) return found.id;
    const isCalledSo = text !== heading.trim() && text !== "";
    if (found.fits > 0 || !(isName || isCalledSo || NUMBERED.test(text))) return undefined;
    const at = row.table.layout === "rows" ? row.table.headerRows.at(-1) : undefined;
    return column && at !== undefined ? this.named(text, row, at, column.column) : this.named(text, row);
  }

  /** The row of a list of complexes itself, with its number and name; what was there of it already comes along. */
  enterRow(number: string, name: string): PlannedRow {
    const found = this.directory.find(number);
    if ("id" in found) return this.draft.rowWith(found.id);
    const row = this.draft.add({ id: number });
    this.enter(number, name === "" ? [] : [name]);
    return row;
  }

  /** All complexes that were added are one problem. */
  problemsOfAdded(): Problem[] {
    const [first] = this.added;
    if (!first) return [];
    const names = this.added.map(({ row: { id, name } }) =>
      name === undefined || name === id ? String(id) : `${String(id)} ${String(name)}`,
    );
    return [
      problem("S002", "info", placesOnce(this.added.map((one) => one.place)), {
        names: names.slice(0, 5).join(", "),
        count: names.length,
      }),
    ];
  }

  /** "0412, 0507": a row belongs to one complex, so the text stays; the complexes themselves are known from now on. */
  private several(text: string, row: SourceRow, cell: SourceCell): string {
    for (const part of text.split(SEPARATOR).filter(Boolean))
      this.named(part.trim(), row, cell.cell.row, cell.cell.column);
    this.problems.add(
      `S018|${row.table.sheet}`,
      row.placeOf(cell),
      (places, values) => problem("S018", "warning", places, { column: "Complexnummer", ...values }),
      text,
    );
    return text;
  }

  private ofContext(row: SourceRow): string | undefined {
    const { context, sheet } = row.table;
    if (context.complex) return this.named(context.complex, row);
    const found = this.directory.findWithin(sheet);
    return "id" in found ? found.id : undefined;
  }

  private named(text: string, row: SourceRow, ...at: readonly [number, number] | readonly []): string {
    const whole = this.directory.find(text);
    const found = "id" in whole || !NUMBERED.test(text) ? whole : this.directory.find(numberOf(text).id);
    if ("id" in found) return found.id;
    const name = text.trim().replace(/\s+/g, " ");
    if (found.fits > 1) {
      const place = at.length === 2 ? row.placeAt(at[0], at[1]) : row.placeOf();
      this.problems.add(
        `S010|${row.table.sheet}|zbComplexen`,
        place,
        (places, values) =>
          problem("S010", "warning", places, { column: "Complexnummer", table: this.draft.table.sheet, ...values }),
        name,
      );
      return name;
    }
    return this.addComplex(name, at.length === 2 ? row.placeAt(at[0], at[1]) : row.placeOf());
  }

  private enter(id: string, names: string[]): void {
    this.directory.add(id, names);
    this.namesOf.set(id, names);
  }

  private addComplex(text: string, place: Place): string {
    if (NUMBERED.test(text)) {
      const { id, name } = numberOf(text);
      return this.addNamed(id, name, place);
    }
    const [code, name] = partsOf(text);
    const isCoded = code !== undefined && name !== undefined && /\d/.test(code) && !/\d/.test(name);
    const isCodedAfter = code !== undefined && name !== undefined && /\d/.test(name) && !/\d/.test(code);
    const [id, called] = isCoded ? [code, name] : isCodedAfter ? [name, code] : [text, text];
    return this.addNamed(id, called, place);
  }

  private addNamed(id: string, name: string, place: Place): string {
    const added = this.draft.add({ id, name });
    this.enter(id, [name]);
    this.added.push({ row: added, place });
    return id;
  }
}

/** "0417 – Havikshof 1 t/m 47 (flat)": the number, and all that follows as the name. */
function numberOf(text: string): { readonly id: string; readonly name: string } {
  const [, id = text, name = text] = /^(\d[\d.-]*?)[\s:–-]+(\p{L}.*)$/u.exec(text) ?? [];
  return { id, name };
}

/** "1310 Het Gooi" over rows of costs, and no "4310 Schoonmaak": in a list without accounts, and no item of costs. */
function namesComplex(section: string, row: SourceRow): boolean {
  const { name } = numberOf(section.trim());
  return /^\p{Lu}/u.test(name) && !soundsLikeItem(name) && !row.source.has("code") && !row.source.has("complex");
}

/** A number in one column and the name in another are one complex: "0412 Lindehof"; null when they are not. */
function nameBeside(one: string, other: string): string | null {
  const [number, name] = /\d/.test(one) ? [one, other] : [other, one];
  return /\d/.test(number) && !/\s/.test(number) && !/\d/.test(name) ? `${number} ${name}` : null;
}

/** "1203, 1204" in one cell names two complexes, and is one place. */
function placesOnce(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.sheet}|${place.cell}`, place])).values()];
}
