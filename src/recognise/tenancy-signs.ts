/** Who rents which home, from when to when: a list of homes, also where its words are those of contracts. */

import { TASK_WORDS } from "./headings/content-words.ts";
import { isRentedHome, VACANT } from "./headings/home-words.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { ROTA } from "./rota.ts";
import type { TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

const TENANT = /\b(?:\w*huurders?|\w*bewoners?|contractant|huurcontractant|tenant|resident)$/;
/** What firms do for their money. */
const OF_FIRMS =
  /\b(?:leveranciers?|firma|aannemer|diensten?|dienstverlening|werkzaamheden|opzegtermijn|looptijd|jaarbedrag|per jaar|factuur\w*|btw)\b/;

/** A home, the name of who rents it and a day of coming or going, and nothing that firms are paid for. */
export function isOfTenancies({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (matrix || heads.some((heading) => OF_FIRMS.test(heading))) return false;
  const isDay = (at: number) =>
    profiles[at]?.type === "date" &&
    fieldsFor(frame.heads[at]?.heading ?? "").some(
      ({ kind, field, likeness }) => kind === "unit" && DAYS.has(field.field) && likeness >= 0.85,
    );
  return (
    heads.some(isRentedHome) &&
    heads.some((heading, at) => TENANT.test(heading) && isWords(profiles[at])) &&
    heads.some((_, at) => isDay(at))
  );
}

const WHO_RENTS = /^(?:naam )?(?:huurder|contractant|hoofdhuurder|contracthouder)(?: ?(?:nr|nummer|naam))?$/;
const PAID_FOR_HOME = /^(?:voorschot|kale huur|netto huur|bruto huur|huur|servicekosten|voorschotten)\b/;

/** A home, who rents it and what is paid for it each month: a list of homes, also when it says why somebody left. */
export function isOfRentals({ frame, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  return (
    matrix === null &&
    heads.some(isRentedHome) &&
    [WHO_RENTS, PAID_FOR_HOME].every((words) => heads.some((head) => words.test(head)))
  );
}

const OF_OCCUPANCY = /\b(?:bezetting\w*|bewoning\w*|verhuur\w*|leegstand\w*|huurders\w*|bewonerslijst)\b/;

/** Homes beside months with names in them, of which the list says that they live there: no turns of anybody. */
export function isOccupancyByMonth({ frame, matrix, sheetName, titles }: TableSigns): boolean {
  if (!matrix?.marks || ![...matrix.periods.values()].some(({ kind }) => OF_STAYS.has(kind))) return false;
  // "Blad1" is a name that nobody gave.
  const said = [sheetName.replace(/^(?:blad|sheet|werkblad)\s?\d+$/i, ""), ...titles];
  if (said.some((text) => ROTA.test(text) || TASK_WORDS.test(text))) return false;
  const isOfHomes = frame.heads.some(({ heading }, at) => !matrix.periods.has(at) && isRentedHome(normalise(heading)));
  const isEmpty = [...matrix.periods.keys()].some((at) =>
    (frame.cells[at] ?? []).some(({ value }) => typeof value === "string" && VACANT.test(value.trim())),
  );
  const isSaid = said.some((text) => OF_OCCUPANCY.test(normalise(text)));
  return (isOfHomes && (matrix.names || isEmpty || isSaid)) || (isSaid && isEmpty);
}

const OF_STAYS: ReadonlySet<string> = new Set(["month", "quarter"]);

const DAYS: ReadonlySet<string> = new Set(["since", "until"]);

function isWords(profile: ColumnProfile | undefined): boolean {
  return profile?.type === "text" || profile?.personal === true;
}
