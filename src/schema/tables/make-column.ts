/**
 * Short ways to write down a column; every one of them asks for the privacy class. The literal key, kind, list and
 * obligation stay in the type, so that rows can be typed from the description (`src/records/row.ts`).
 */

import type {
  ChoiceColumn,
  Column,
  Computed,
  DateColumn,
  FormattedTextColumn,
  IdColumn,
  NumberColumn,
  Privacy,
  ReferenceColumn,
  TextColumn,
  YesNoColumn,
} from "../column.ts";
import type { ListKey } from "../lists.ts";

interface Extra {
  /** Other headings for the same, separated by "|", in the order in which people are likely to use them. */
  readonly synonyms?: string;
  readonly required?: boolean;
  readonly width?: number;
  readonly vera?: string;
  readonly computed?: Computed;
  readonly program?: boolean;
}

interface Limits extends Extra {
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly wordsFrom?: NumberColumn["wordsFrom"];
}

type Simple = "text" | "longText" | "yesNo" | "postcode" | "phone" | "email";
type SimpleColumn = TextColumn | YesNoColumn | FormattedTextColumn;
type Figure = NumberColumn["kind"];
type Nothing = Record<never, never>;

/** A column of which the key, the kind and whether it is obligatory are known to the compiler. */
type Made<Base extends Column, Kind extends Column["kind"], Key extends string, E> = Base & {
  readonly kind: Kind;
  readonly key: Key;
} & (E extends { readonly required: true } ? { readonly required: true } : Nothing);

type MadeChoice<Key extends string, List extends ListKey, E> = Made<ChoiceColumn, "choice", Key, E> & {
  readonly list: List;
} & (E extends { readonly several: true } ? { readonly several: true } : Nothing);

/** The row's own number: with a prefix we give it, without it is the corporation's. */
export function id(
  heading: string,
  help: string,
  prefix?: string,
  extra: Extra = {},
): Made<IdColumn, "id", "id", { required: true }> {
  return {
    kind: "id",
    key: "id",
    heading,
    help,
    privacy: "shared",
    required: true as const,
    ...(prefix ? { prefix } : {}),
    ...described({ ...extra, required: true }),
  } as Made<IdColumn, "id", "id", { required: true }>;
}

/** The number that the row had in the source of an import; importing again finds the row by it. */
export function ownReference(): Made<TextColumn, "text", "ownReference", Nothing> {
  return {
    kind: "text",
    key: "ownReference",
    heading: "Eigen kenmerk",
    help: "Uw eigen nummer voor deze rij, als u dat hebt. Bijvoorbeeld: ZB-014.",
    privacy: "internal",
    synonyms: ["kenmerk", "ons kenmerk", "eigen nummer", "referentie", "ref", "volgnummer", "nr", "reference"],
  };
}

export function plain<const Kind extends Simple, const Key extends string, const E extends Extra = Nothing>(
  kind: Kind,
  key: Key,
  heading: string,
  privacy: Privacy,
  help: string,
  extra?: E,
): Made<SimpleColumn, Kind, Key, E> {
  return { kind, key, heading, privacy, help, ...described(extra) } as Made<SimpleColumn, Kind, Key, E>;
}

export function figure<const Kind extends Figure, const Key extends string, const E extends Limits = Nothing>(
  kind: Kind,
  key: Key,
  heading: string,
  privacy: Privacy,
  help: string,
  extra?: E,
): Made<NumberColumn, Kind, Key, E> {
  return { kind, key, heading, privacy, help, ...described(extra) } as Made<NumberColumn, Kind, Key, E>;
}

export function date<const Key extends string, const E extends Extra & { notBefore?: string } = Nothing>(
  key: Key,
  heading: string,
  privacy: Privacy,
  help: string,
  extra?: E,
): Made<DateColumn, "date", Key, E> {
  return { kind: "date", key, heading, privacy, help, ...described(extra) } as Made<DateColumn, "date", Key, E>;
}

/** A choice of a list; with `several` more choices stand in one cell, separated by ";". */
export function choice<
  const Key extends string,
  const List extends ListKey,
  const E extends Extra & { several?: boolean } = Nothing,
>(key: Key, heading: string, privacy: Privacy, list: List, help: string, extra?: E): MadeChoice<Key, List, E> {
  const made = { kind: "choice" as const, key, heading, privacy, list, help, ...described(extra) };
  return made as unknown as MadeChoice<Key, List, E>;
}

export function reference<
  const Key extends string,
  const E extends Extra & { within?: { readonly column: string; readonly matches: string } } = Nothing,
>(
  key: Key,
  heading: string,
  privacy: Privacy,
  to: string,
  help: string,
  extra?: E,
): Made<ReferenceColumn, "reference", Key, E> {
  return { kind: "reference", key, heading, privacy, to, help, ...described(extra) } as Made<
    ReferenceColumn,
    "reference",
    Key,
    E
  >;
}

export function remark(privacy: Privacy = "internal") {
  return plain("longText", "note", "Opmerking", privacy, "Wat iemand anders moet weten om deze rij te begrijpen.", {
    synonyms:
      "opmerkingen|opm|toelichting|bijzonderheden|notitie|notities|aantekening|commentaar|remarks|remark|note|notes|comment|comments|extra info",
  });
}

function described(extra: Extra | undefined) {
  if (!extra) return {};
  const { synonyms, ...rest } = extra;
  return synonyms === undefined ? rest : { ...rest, synonyms: synonyms.split("|") };
}
