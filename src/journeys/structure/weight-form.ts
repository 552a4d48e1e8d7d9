/**
 * How the weights of a column are written: plain figures, parts of one whole ("12/480"), or shares in several ways at once
 * ("1/8", "10%", "0,125"). Decided over the column, for 1 beside 0,125 would otherwise be eight times as much.
 */

export type WeightForm =
  | { readonly kind: "figures" }
  | { readonly kind: "parts"; readonly denominator: number }
  | { readonly kind: "shares" };

interface Figure {
  readonly value: number;
  readonly denominator: number;
  /** Written with a stroke. */
  readonly isFraction: boolean;
  readonly isShare: boolean;
}

/** The form of a column from its texts; what cannot be read does not count. One other denominator is a slip of the pen. */
export function weightForm(texts: Iterable<string>): WeightForm {
  const denominators = new Map<number, number>();
  let [count, fractions, shares, large] = [0, 0, 0, 0];
  for (const text of texts) {
    const figure = figureOf(text);
    if (!figure) continue;
    count += 1;
    if (figure.isShare) shares += 1;
    if (figure.value / figure.denominator > 1) large += 1;
    if (!figure.isFraction) continue;
    fractions += 1;
    denominators.set(figure.denominator, (denominators.get(figure.denominator) ?? 0) + 1);
  }
  const [usual] = [...denominators].sort((a, b) => b[1] - a[1]);
  if (usual && fractions === count && usual[1] > fractions / 2) return { kind: "parts", denominator: usual[0] };
  return shares > 0 && large === 0 ? { kind: "shares" } : { kind: "figures" };
}

/** The weight that a text stands for in a column of that form; null when it does not fit. */
export function readWeight(
  text: string,
  form: WeightForm,
): { readonly weight: number; readonly isExact: boolean } | null {
  const figure = figureOf(text);
  if (!figure) return null;
  if (form.kind === "parts") {
    return figure.isFraction && figure.denominator === form.denominator
      ? { weight: figure.value, isExact: true }
      : null;
  }
  if (form.kind === "figures") return figure.isShare ? null : { weight: figure.value, isExact: true };
  const share = figure.value / figure.denominator;
  const weight = Math.round(share * 1e9) / 1e9;
  return { weight, isExact: Math.abs(weight * figure.denominator - figure.value) < 1e-12 };
}

function figureOf(text: string): Figure | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+)|(%))?\s*$/.exec(text);
  if (!match) return null;
  const written = match[1] ?? "";
  // "1.000" may be one or a thousand.
  if (/\.\d{3}$/.test(written) && !/^0\./.test(written)) return null;
  const value = Number(written.replace(",", "."));
  const denominator = match[2] ? Number(match[2]) : match[3] ? 100 : 1;
  return denominator > 0
    ? { value, denominator, isFraction: match[2] !== undefined, isShare: denominator !== 1 }
    : null;
}
