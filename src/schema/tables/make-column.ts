/** Short ways to write down a column; every one of them asks for the privacy class. */

import type { Column, Computed, Privacy } from "../column.ts";

interface Extra {
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly width?: number;
  readonly vera?: string;
  readonly computed?: Computed;
  readonly program?: boolean;
}

interface Limits extends Extra {
  readonly min?: number;
  readonly max?: number;
}

type Simple = "text" | "longText" | "yesNo" | "postcode" | "phone" | "email";
type Figure = "amount" | "decimal" | "integer" | "percentage" | "year";

/** The row's own number: with a prefix we give it, without it is the corporation's. */
export function id(heading: string, help: string, prefix?: string, extra: Extra = {}): Column {
  return {
    kind: "id",
    key: "id",
    heading,
    help,
    privacy: "shared",
    required: true,
    ...(prefix ? { prefix } : {}),
    ...extra,
  };
}

/** The number that the row had in the source of an import; importing again finds the row by it. */
export function ownReference(): Column {
  return {
    kind: "text",
    key: "ownReference",
    heading: "Eigen kenmerk",
    help: "Uw eigen nummer voor deze rij, als u dat hebt. Bijvoorbeeld: ZB-014.",
    privacy: "internal",
  };
}

export function plain(
  kind: Simple,
  key: string,
  heading: string,
  privacy: Privacy,
  help: string,
  extra: Extra = {},
): Column {
  return { kind, key, heading, privacy, help, ...extra };
}

export function figure(
  kind: Figure,
  key: string,
  heading: string,
  privacy: Privacy,
  help: string,
  extra: Limits = {},
): Column {
  return { kind, key, heading, privacy, help, ...extra };
}

export function date(
  key: string,
  heading: string,
  privacy: Privacy,
  help: string,
  extra: Extra & { notBefore?: string } = {},
): Column {
  return { kind: "date", key, heading, privacy, help, ...extra };
}

export function choice(
  key: string,
  heading: string,
  privacy: Privacy,
  list: string,
  help: string,
  extra: Extra & { several?: boolean } = {},
): Column {
  return { kind: "choice", key, heading, privacy, list, help, ...extra };
}

export function reference(
  key: string,
  heading: string,
  privacy: Privacy,
  to: string,
  help: string,
  extra: Extra & { within?: { readonly column: string; readonly matches: string } } = {},
): Column {
  return { kind: "reference", key, heading, privacy, to, help, ...extra };
}

export function remark(privacy: Privacy = "internal"): Column {
  return plain("longText", "note", "Opmerking", privacy, "Wat iemand anders moet weten om deze rij te begrijpen.");
}
