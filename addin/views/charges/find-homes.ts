/** Which homes of a list are meant. */

import type { ListSelect } from "../../components/ListTools.tsx";
import type { HomeLine, Named } from "../../engine/charges-view.ts";
import { recompute, homes as words } from "../../texts/charges-texts.ts";

/** By a part of the number or address, and by complex; "" is all. */
export function isFound({ unit, address, complex: own }: HomeLine, search: string, complex: string): boolean {
  if (complex !== "" && own !== complex) return false;
  const wanted = search.trim().toLowerCase();
  return wanted === "" || `${unit} ${address}`.toLowerCase().includes(wanted);
}

/** A choice of complexes where the list has more than one. */
export function complexSelect(
  homes: readonly HomeLine[],
  named: readonly Named[],
  value: string,
  onChange: (complex: string) => void,
): ListSelect[] {
  const ids = [...new Set(homes.map(({ complex }) => complex))];
  if (ids.length < 2) return [];
  const options = ids.map((id) => ({
    value: id,
    label: recompute.complex(id, named.find((complex) => complex.id === id)?.name ?? ""),
  }));
  return [{ label: words.complex, value, options: [{ value: "", label: words.allComplexes }, ...options], onChange }];
}
