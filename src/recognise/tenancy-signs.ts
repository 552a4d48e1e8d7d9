/** Who rents which home, from when to when: a list of homes, also where its words are those of contracts. */

import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import type { TableSigns } from "./table-signs.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

const HOME =
  /^(?:vhe|oge|verhuureenheid|eenheid|woning|unit|object|woonadres|adres|huis|appartement|app)(?: ?(?:nr|nummer|no|code|id))?$|^huis ?(?:nr|nummer|no)$/;
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
    heads.some((heading) => HOME.test(heading)) &&
    heads.some((heading, at) => TENANT.test(heading) && isWords(profiles[at])) &&
    heads.some((_, at) => isDay(at))
  );
}

const DAYS: ReadonlySet<string> = new Set(["since", "until"]);

function isWords(profile: ColumnProfile | undefined): boolean {
  return profile?.type === "text" || profile?.personal === true;
}
