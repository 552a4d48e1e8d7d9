/** The groups of sheets that a person can choose, in the order of the sheets. */

import type { Group } from "../../src/schema/table.ts";

/** Start comes with every workbook, Herkomst with every import: neither is a choice. */
export const CHOICES: readonly (readonly [group: Group, name: string, hint: string])[] = [
  ["Basis", "Basis", "Complexen, eenheden, bewoning en normen"],
  ["Initiatief", "Initiatief", "Van eerste gesprek tot afspraken en stappen"],
  ["Beheerplan", "Beheerplan", "Taken, deelnemers, rooster en schouw"],
  ["Servicekosten", "Servicekosten", "Contracten, kosten en verdeling"],
  ["Effecten", "Effecten", "Indicatoren en metingen"],
];

export const ALL_GROUPS: readonly Group[] = [...CHOICES.map(([group]) => group), "Herkomst"];
