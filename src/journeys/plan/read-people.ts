/** The rows of Deelnemers as people of the plan, with the name that others may see. */

import { skillsIn } from "../../domain/plan/skills.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import { labelsOf } from "./labels.ts";
import type { PlanPerson } from "./plan-book.ts";
import type { PlanTables } from "./plan-tables.ts";
import { readDaySets } from "./read-day-set.ts";
import { Together } from "./together.ts";

export function readPeople({ participants }: Pick<PlanTables, "participants">, problems: Problem[]): PlanPerson[] {
  const labels = labelsOf(participants.rows.map(({ values }) => values));
  const known = new Set<string>();
  const withoutHours = new Together();
  const people = participants.rows.flatMap((row): PlanPerson[] => {
    const { values } = row;
    const placed = (key: string) => [participants.placeOf(row.at, key)].filter((place) => place !== null);
    const { id } = values;
    if (id === null || known.has(fold(id))) {
      const heading = "Id";
      problems.push(
        id === null
          ? problem("C010", "error", placed("id"), { heading })
          : problem("C011", "error", placed("id"), { heading, value: id }),
      );
      return [];
    }
    known.add(fold(id));
    const away = readDaySets(values.away);
    for (const text of away.unread) problems.push(problem("P006", "error", placed("away"), { participant: id, text }));
    const isUnsure = away.unread.length > 0 || ["away", "from", "to"].some((key) => row.unreadable.has(key));
    const hours = placed("hoursPerMonth");
    // A column that is missing is mentioned itself.
    if (values.hoursPerMonth === null && !row.unreadable.has("hoursPerMonth") && hours.length > 0) {
      withoutHours.add(id, hours);
    }
    return [
      {
        id,
        label: labels.get(fold(id)) ?? id,
        initiative: values.initiative,
        minutesPerMonth: isUnsure ? 0 : Math.max(0, (values.hoursPerMonth ?? 0) * 60),
        skills: skillsIn(values.skills),
        away: away.sets,
        from: values.from,
        to: values.to,
        place: participants.placeOf(row.at, "id"),
      },
    ];
  });
  const { names, places } = withoutHours;
  if (names.length > 0) problems.push(problem("P008", "warning", places, { participants: names }));
  return people;
}
