/** The form of every sentence: what is wrong, why, what to do. B1 Dutch, "u", no blame, no jargon of ours. */
export interface ProblemText<Facts> {
  readonly title: string;
  readonly explanation: (facts: Facts) => string;
  readonly action: string;
}

/** One text per code of an area; a missing one does not compile. */
export type TextsFor<Area> = { readonly [Code in keyof Area]: ProblemText<Area[Code]> };

/** "een, twee en drie" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
}
