/** The points of series as they may be shown: what must stay hidden is taken out here, so that nothing further on can tell it. */

import type { Day } from "../../days/day.ts";
import { Findings } from "../findings.ts";
import { NORM_CODES } from "../norms/norm.ts";
import { type NormBook, normCount } from "../norms/norm-book.ts";
import { type Hiding, hiddenCells } from "./disclosure.ts";
import type { Indicator } from "./measurement.ts";
import type { Point, Series } from "./point.ts";

export interface ShownPoint extends Point {
  /** Why value, levels and number of answers are not told; null when they are. */
  readonly hidden: Hiding | null;
}

export interface ShownSeries extends Omit<Series, "points"> {
  readonly points: readonly ShownPoint[];
}

/** `today` stands for the day of a measurement that has none. */
export function shownSeries(
  series: readonly Series[],
  norms: NormBook,
  today: Day,
  findings: Findings,
): readonly ShownSeries[] {
  const least = leastAnswers(norms, today, findings);
  const told = series.flatMap((own) =>
    own.points.filter((point) => isAboutPeople(point, own.indicator)).map((point) => ({ own, point })),
  );
  const hidden = hiddenCells(
    told.map(({ own, point }) => ({
      question: questionOf(own.indicator),
      group: own.indicator.forWhom,
      place: [own.complex, own.initiative].filter((name) => name !== ""),
      location: own.location,
      when: point.when,
      moment: point.moment,
      n: point.n,
      least: least(point),
    })),
  );
  const why = new Map([...hidden].map(([at, hiding]) => [told[at]?.point, hiding]));
  findHidden(why, findings);
  return series.map((own) => ({
    ...own,
    points: own.points.map((point): ShownPoint => {
      const hiding = why.get(point) ?? null;
      return hiding === null
        ? { ...point, hidden: null }
        : { ...point, value: null, levels: [], n: null, hidden: hiding };
    }),
  }));
}

/**
 * What is aimed at or expected was said by nobody; a registration that counts over nobody tells of nobody, and a level of image
 * quality comes from looking.
 */
function isAboutPeople({ moment, n, value }: Point, { isSurvey }: Indicator): boolean {
  const mayComeFromPeople = isSurvey ?? value !== null;
  return (moment === "baseline" || moment === "followUp") && (mayComeFromPeople || n !== null);
}

/** The same question for several groups of people has the same name, with the group behind it or not. */
function questionOf({ name, forWhom, unit }: Indicator): string {
  const plain = name.trim().toLowerCase();
  const group = forWhom?.toLowerCase() ?? "";
  const bare = group !== "" && plain.endsWith(group) ? plain.slice(0, -group.length).replace(/[\s,:(–-]+$/, "") : plain;
  return `${bare}\u0000${unit.trim().toLowerCase()}`;
}

/** The norm is looked up once a day. That it still has to be confirmed is said once. */
function leastAnswers(norms: NormBook, today: Day, findings: Findings): (point: Point) => number | null {
  const known = new Map<Day, number | null>();
  let isToldToConfirm = false;
  return ({ when, sources }) => {
    const on = when?.from ?? today;
    const least = known.get(on);
    if (least !== undefined) return least;
    const asked = sources.map((source) => ({ source, field: "n" }));
    const found = new Findings();
    const count = normCount(norms, NORM_CODES.leastAnswers, on, asked, found)?.count ?? null;
    findings.addAll(found.list().filter(({ code }) => code !== "D004" || !isToldToConfirm));
    isToldToConfirm ||= found.list().some(({ code }) => code === "D004");
    known.set(on, count);
    return count;
  };
}

function findHidden(why: ReadonlyMap<Point | undefined, Hiding>, findings: Findings): void {
  const at = (hiding: Hiding) =>
    [...why].flatMap(([point, own]) =>
      own === hiding ? (point?.sources ?? []).map((source) => ({ source, field: "n" })) : [],
    );
  const count = (hiding: Hiding) => [...why.values()].filter((own) => own === hiding).length;
  if (count("unknownCount") > 0) findings.add("E007", "warning", at("unknownCount"), {});
  if (count("tooFew") > 0) findings.add("E011", "info", at("tooFew"), { hits: count("tooFew") });
  if (count("derivable") > 0) findings.add("E012", "info", at("derivable"), { hits: count("derivable") });
}
