import { contains } from "../../workbook/address.ts";
import { moveFormula } from "../../workbook/move-formula.ts";
import { unescaped } from "../read/escapes.ts";
import { renamed, type SheetChange, type SheetWrites } from "./sheet-change.ts";
import type { FormulaScan, SheetScan } from "./sheet-scan.ts";
import type { Splices } from "./splice.ts";

interface SharedGroup {
  readonly master: FormulaScan;
  readonly members: FormulaScan[];
}

/**
 * Formulas in cells that are not written themselves: columns get their new names, and cells that share the formula of a
 * cell that is overwritten get it as their own. True when the formula of some cell moved to another place.
 */
export function rewriteFormulas(scan: SheetScan, change: SheetChange, writes: SheetWrites, splices: Splices): boolean {
  const isWritten = ({ row, column }: FormulaScan) => writes.get(row)?.has(column) ?? false;
  const nameIn = (formula: FormulaScan, text: string) => renamed(text, change.renames, homeOf(formula, change));
  const groups = sharedGroups(scan.formulas);
  const broken = new Set<FormulaScan>();
  for (const { master, members } of groups) {
    if (!isWritten(master)) continue;
    for (const member of members) {
      if (isWritten(member)) continue;
      broken.add(member);
      const moved = moveFormula(unescaped(master.element.text), member.row - master.row, member.column - master.column);
      for (const name of ["t", "si", "ref"]) splices.setAttribute(member.element, name, null);
      splices.setText(member.element, nameIn(member, moved));
    }
  }
  for (const formula of scan.formulas) {
    if (isWritten(formula) || broken.has(formula)) continue;
    const text = unescaped(formula.element.text);
    const now = nameIn(formula, text);
    if (now !== text) splices.setText(formula.element, now);
  }
  return broken.size > 0;
}

/** A shared formula has its text in one cell; those after it with the same number read along. */
function sharedGroups(formulas: readonly FormulaScan[]): readonly SharedGroup[] {
  const groups: SharedGroup[] = [];
  const current = new Map<string, SharedGroup>();
  for (const formula of formulas) {
    const { attributes, text } = formula.element;
    if (attributes.t !== "shared") continue;
    const si = attributes.si ?? "";
    if (text !== "") {
      const group = { master: formula, members: [] };
      groups.push(group);
      current.set(si, group);
    } else {
      current.get(si)?.members.push(formula);
    }
  }
  return groups;
}

function homeOf({ row, column }: FormulaScan, { places }: SheetChange): string | undefined {
  return places.find(({ range }) => contains(range, row, column))?.name;
}
