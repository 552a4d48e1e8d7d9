/** Why a place in a turn stayed open, from the general to the particular: who could, who may, who is there, who has time. */

import { canDo, isOfGroup } from "./ability.ts";
import type { GapReason, RosterPerson, RosterTask } from "./roster.ts";
import type { Slot } from "./roster-month.ts";

export function gapReason(task: RosterTask, slot: Slot, people: readonly RosterPerson[]): GapReason {
  const group = people.filter((person) => isOfGroup(person, task) && person.minutesPerMonth > 0);
  if (group.length === 0) return "nobody";
  const able = group.filter((person) => canDo(person, task));
  if (able.length < slot.people && task.skills.length > 0) return "noSkill";
  if (slot.candidates.length === 0) return "allAway";
  return slot.candidates.length < slot.people ? "tooFewThere" : "hoursUsed";
}
