/** What tells contracts with firms, and agreements with residents that look like them. */

import { fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { shareOfLabels, type TableSigns } from "./table-signs.ts";

/** A heading of who is paid, or how much. */
export function namesPayment(heading: string): boolean {
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "contract" && PAYMENT.has(field.field) && likeness >= 0.6,
  );
}

const PAYMENT: ReadonlySet<string> = new Set(["supplier", "amount"]);

export const SUPPLIER =
  /^(?:naam )?(?:leverancier|leveranciers|firma|bedrijf|aannemer|contractpartij|opdrachtnemer|supplier|vendor|contractant)$/;
/** From when to when something holds, and what it costs each year. */
const RUNS =
  /^(?:ingang(?:sdatum)?|ingaande|start ?datum|begin ?datum|looptijd(?: van| tot)?|einde?|eind ?datum|loopt (?:tot|af|t m)|afloop(?:datum)?|eindigt|einde contract|contract ?datum|contract (?:van|vanaf|start|begin|tot|t m|einde?|eindigt|loopt\b.*)|geldig (?:vanaf|tot|t m)|per jaar|(?:bedrag|kosten|prijs) per jaar|jaar(?:bedrag|prijs|som)|bedrag p j)\b/;
/** One payment, not what was agreed for years. */
const BOOKED =
  /^(?:factuur\w*|facturen|bon(?:nr|nummer)?|boek(?:datum|stuk\w*|ing)|datum|grootboek\w*|saldo|debet|credit|betaald\w*|rekening(?:nr|nummer)?|werkelijk|realisatie)\b/;

/** Who delivers, and from when to when or for how much a year: a register of contracts, whatever the services are called. */
export function isRegister({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isOf = (words: RegExp) => heads.filter((heading) => words.test(heading)).length;
  const isNamed = heads.some((heading, at) => SUPPLIER.test(heading) && profiles[at]?.type === "text");
  return matrix === null && isNamed && isOf(RUNS) > 0 && isOf(BOOKED) === 0;
}

const WITH_RESIDENTS =
  /\b(?:\w*(?:zelfbeheer|vrijwilligers|bewoners)\w*(?:overeenkomst|contract)(?:en)?|(?:zelfbeheer|beheer|gebruiks|samenwerkings|adoptie)\w*overeenkomst(?:en)?|convenant(?:en)?|reglement(?:en)?)\b/i;
/** What such an agreement says, where a contract says who delivers and for how much a year. */
const OF_RESIDENTS =
  /^(?:getekend\b.*|ondertekend\b.*|datum (?:onder)?tekening|verzeker\w*\b.*|vorm|reglement|sleutels?\b.*|proef\w*)$/;

/** Agreements with groups of residents: said by the title or in the cells, with what these say and without a supplier. */
export function isWrittenWithResidents({ frame, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (heads.some((heading) => SUPPLIER.test(heading) || /^(?:dienst|diensten)$/.test(heading))) return false;
  const isSigned = heads.some((heading) => SIGNED.test(heading));
  if (isSigned && heads.some((heading, at) => FORM_HEAD.test(heading) && areForms(frame, at))) return true;
  const isSaid =
    [sheetName, ...titles].some((text) => WITH_RESIDENTS.test(text)) ||
    shareOfLabels(frame, (text) => WITH_RESIDENTS.test(text)) > 0.3;
  return isSaid && heads.filter((heading) => OF_RESIDENTS.test(heading)).length >= 2;
}

const SIGNED = /^(?:(?:getekend|ondertekend)\b.*|datum (?:onder)?teken(?:ing|d))$/;
const FORM_HEAD =
  /^(?:(?:soort|vorm|type)(?: van(?: de)?)?(?: overeenkomst| afspraak| document)?|overeenkomst|vorm|document)$/;
/** What is put on paper with a group. */
const FORM = /^(?:\w*overeenkomst|contract|\w*reglement|convenant|wvo)\b/;

/** Forms of agreements, and little else. */
function areForms({ cells }: TableSigns["frame"], at: number): boolean {
  const texts = (cells[at] ?? []).flatMap(({ value }) => (typeof value === "string" ? [normalise(value)] : []));
  return texts.length > 0 && texts.filter((text) => FORM.test(text)).length >= texts.length * 0.8;
}
