/**
 * Lists in which house numbers begin again under another name: "Lindehof 2, 4" and "Beukenhof 2, 4" are four homes. Whether the name
 * is that of a street or of a complex nobody knows, so it only becomes part of the number that we give.
 */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow, RecognisedTable } from "../../recognise/recognised.ts";
import { groupBy } from "../group-by.ts";
import { isRunningNumber } from "./draft.ts";
import type { ProblemList } from "./problem-list.ts";
import { type SourceRow, SourceTable } from "./source-row.ts";
import { ENTRANCE, namesWhereHomesAre } from "./where-homes-are.ts";

/** The homes under one heading, or of one sheet without headings. */
interface Group {
  readonly table: RecognisedTable;
  readonly section: string | undefined;
  readonly name: string;
  /** The homes have numbers of the corporation. */
  readonly isNumbered: boolean;
  /** Number → who lives there. */
  readonly homes: ReadonlyMap<string, string>;
}

/** What says where the homes of a list are. */
const WHERE = ["street", "address", "postcode", "complex"];

export class HomeGroups {
  private readonly names = new Map<RecognisedTable, Map<string | undefined, string>>();

  constructor(tables: readonly RecognisedTable[]) {
    const groups = tables.flatMap(groupsOf);
    const known = homesByNumber(groups);
    for (const group of groups) {
      if (!isStreetLike(group, groups) && !areOtherHomes(group, known)) continue;
      const names = this.names.get(group.table) ?? new Map<string | undefined, string>();
      this.names.set(group.table, names.set(group.section, group.name));
    }
  }

  /** The name that keeps the home of a row apart from others with its number, which is told; undefined when there is none. */
  nameOf(row: SourceRow, problems: ProblemList): string | undefined {
    const name = this.names.get(row.table)?.get(row.unusedSection?.trim());
    if (name === undefined) return undefined;
    problems.add(
      "S110",
      row.placeOf(),
      (places, facts) => problem("S110", "warning", places, { ...facts, hits: places.length }),
      name,
    );
    return name;
  }
}

function groupsOf(table: RecognisedTable): Group[] {
  if (table.kind !== "unit" || table.table !== undefined || table.layout !== "rows") return [];
  const source = new SourceTable(table);
  if (table.context.complex !== undefined || WHERE.some((field) => source.has(field))) return [];
  const sections = groupBy(table.rows, ({ section }) => section?.trim());
  return [...sections].flatMap(([section, rows]) => {
    const name = section ?? table.sheet.trim();
    if (!namesWhereHomesAre(name)) return [];
    const homes = rows.flatMap((row): [string, string][] => {
      const number = numberOf(source, row);
      return number === null ? [] : [[number, normalise(source.textIn(row, "tenant"))]];
    });
    return homes.length === 0
      ? []
      : [{ table, section, name, isNumbered: source.has("unitId"), homes: new Map(homes) }];
  });
}

/** A number that homes of other streets may have as well. */
function numberOf(source: SourceTable, row: RecognisedRow): string | null {
  const own = source.textIn(row, "unitId");
  const number = ["houseNumber", "suffix", "letter"].map((field) => source.textIn(row, field)).join(" ");
  if (own !== "") return isRunningNumber(own) ? own : null;
  return number.trim() === "" ? null : normalise(number);
}

function homesByNumber(groups: readonly Group[]): ReadonlyMap<string, readonly { group: Group; tenant: string }[]> {
  const known = new Map<string, { group: Group; tenant: string }[]>();
  for (const group of groups) {
    for (const [number, tenant] of group.homes) {
      const same = known.get(number);
      if (same) same.push({ group, tenant });
      else known.set(number, [{ group, tenant }]);
    }
  }
  return known;
}

/** One of several names above house numbers: with the entrances of a building, or numbers of the corporation, these go on. */
function isStreetLike(group: Group, groups: readonly Group[]): boolean {
  const isOneOf = (other: Group) => other.table === group.table && other !== group && !ENTRANCE.test(other.name);
  return !group.isNumbered && !ENTRANCE.test(group.name) && groups.some(isOneOf);
}

/** Other groups have these numbers too, and mostly other people live there. */
function areOtherHomes(group: Group, known: ReturnType<typeof homesByNumber>): boolean {
  let [shared, same] = [0, 0];
  for (const [number, tenant] of group.homes) {
    const others = (known.get(number) ?? []).filter((other) => normalise(other.group.name) !== normalise(group.name));
    if (others.length > 0) shared += 1;
    if (tenant !== "" && others.some((other) => other.tenant === tenant)) same += 1;
  }
  return shared > 0 && same < shared / 2;
}
