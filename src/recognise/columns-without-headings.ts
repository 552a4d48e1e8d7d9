/** What columns without headings are: fields whose content can be no other. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { homeColumns } from "./home-columns.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** Types that only one field of a kind has. */
const TELLING: Partial<Record<TableKind, Partial<Record<ValueType, string>>>> = {
  contact: { phone: "phone", email: "email" },
  unit: { postcode: "postcode", houseNumber: "houseNumber", phone: "phone", email: "email", code: "unitId" },
};

/** Without headings a column is a field when its content can be no other of the kind: a postcode, the names before the numbers. */
export function withoutHeadings(
  kind: TableKind,
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const homes = kind === "unit" ? homeColumns(frame, profiles) : new Map<number, string>();
  const names = kind === "contact" ? "name" : kind === "unit" ? "tenant" : null;
  const taken = new Set<string>();
  return chosen.map((choice, at) => {
    const profile = profiles[at] as ColumnProfile;
    const isAddress = kind === "unit" && profile.streets >= 0.6;
    const isHouseNumber = kind === "contact" && areHouseNumbers(profile);
    const name = isAddress
      ? "address"
      : isHouseNumber
        ? "unitId"
        : (homes.get(at) ??
          TELLING[kind]?.[profile.type] ??
          (profile.type === "text" && profile.personal ? names : null));
    if (!name || taken.has(name)) return choice;
    taken.add(name);
    const type = isAddress ? "address" : isHouseNumber || name === "houseNumber" ? "houseNumber" : profile.type;
    return { field: fieldNamed(kind, name), type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}

/** "11", "41 A", "47 hs": numbers of which some have a suffix, as no count has. */
function areHouseNumbers({ type, shares }: ColumnProfile): boolean {
  return ["text", "code"].includes(type) && (shares.houseNumber ?? 0) >= 0.9 && (shares.integer ?? 0) < 0.9;
}
