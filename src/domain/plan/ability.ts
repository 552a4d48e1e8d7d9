/** Who may do which task, whatever the day. */

import type { RosterPerson, RosterTask } from "./roster.ts";

export function isOfGroup(person: RosterPerson, task: Pick<RosterTask, "group">): boolean {
  return person.group === null || task.group === null || person.group === task.group;
}

/** In the group, with hours to give and every skill that the task asks for. */
export function canDo(person: RosterPerson, task: Pick<RosterTask, "group" | "skills">): boolean {
  return (
    person.minutesPerMonth > 0 && isOfGroup(person, task) && task.skills.every((skill) => person.skills.has(skill))
  );
}
