/** The lines of one statement: kinds of cost, administration costs, advance and balance. */

import { isoOf } from "../../days/day.ts";
import type { Administration } from "../../domain/charges/administration.ts";
import type { Statement } from "../../domain/settlement/statement.ts";
import { type ExplainLine, line, normPlaces, placesOf, segmentPlaces } from "./explain-line.ts";
import type { ChargesBook } from "./read-charges.ts";

/** From the shares of a household to what it has to pay or receives. Nothing for time in which nobody lived there, or of which that is not clear. */
export function linesOfStatement(book: ChargesBook, statement: Statement): ExplainLine[] {
  const { period, segment, household } = statement;
  if (!household || !segment) return [];
  const lines: ExplainLine[] = [
    line("statement", { from: isoOf(period.from), to: isoOf(period.to) }, segmentPlaces(book, segment.source)),
    ...statement.lines.map(({ item, cents }) =>
      line("line", { name: book.names.get(item.id) ?? item.service, cents: String(cents) }, []),
    ),
  ];
  if (statement.administration) lines.push(administrationLine(book, statement.administration));
  return [
    ...lines,
    line("total", { cents: String(statement.totalCents) }, []),
    line("advance", { cents: String(statement.advanceCents) }, advancePlaces(book, statement)),
    line("balance", { cents: String(statement.balanceCents) }, []),
  ];
}

function administrationLine(book: ChargesBook, { bases, limit, norms, cents }: Administration): ExplainLine {
  const used = (["heat", "heatOutsourced", "other"] as const).filter((base) => bases[base] !== 0);
  const rows = [...used.map((base) => norms.rows[base]), ...(limit ? [norms.rows[limit]] : [])];
  const facts = {
    base: String(bases.heat + bases.heatOutsourced + bases.other),
    limit: limit ?? "",
    norm: rows.map(({ code }) => code).join(", "),
    cents: String(cents),
  };
  return line("administration", facts, normPlaces(book, rows));
}

/** The rows of Voorschotten that hold in the time of the statement, or the advance that stands with the unit. */
function advancePlaces(book: ChargesBook, { unit, period }: Statement) {
  const rows = book.advances.filter(
    (row) => row.unit === unit && (row.from ?? 0) <= period.to && (row.to ?? Number.POSITIVE_INFINITY) >= period.from,
  );
  if (rows.length > 0) return rows.flatMap(({ source }) => placesOf(book, source, "perMonthCents"));
  const home = book.ground.homes.units[book.ground.homes.indexOf.get(unit) ?? -1];
  return home ? placesOf(book, home.source, "advanceCents") : [];
}
