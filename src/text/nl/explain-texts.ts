/** The lines of an explanation in words. */

import { dutchDay, dutchFigure, dutchMoney, exactMoney, percentage } from "./figures.ts";

/** As the journey gives it; told by its form, for the texts build on nothing but problems. */
interface Line {
  readonly kind: string;
  readonly facts: Readonly<Record<string, string | null>>;
}

type Facts = Readonly<Record<string, string>>;

const KEY_KINDS: Readonly<Record<string, string>> = {
  equal: "gelijk",
  area: "naar m²",
  persons: "naar personen",
  consumption: "naar verbruik",
  mixed: "35% gelijk en 65% naar m²",
  fraction: "naar breukdelen",
  own: "naar eigen gewichten",
};

const REASONS: Readonly<Record<string, string>> = {
  publicGreen: "openbaar groen is voor de verhuurder",
  viewGarden: "een kijktuin is voor de verhuurder",
  betweenTenants: "schoonmaak tussen twee huurders is voor de verhuurder",
  buildingInsurance: "de opstalverzekering is voor de verhuurder",
  landlordsOwn: "dit zijn eigen kosten van de verhuurder",
  notAgreed: "dit is niet afgesproken",
};

const ROUNDED: Readonly<Record<string, string>> = {
  halfUp: "afgerond op hele centen",
  down: "afgerond naar beneden, omdat bewoners anders samen te veel betalen",
  largestRemainder: "afgerond zodat alle delen samen precies de kosten zijn",
};

const LIMITS: Readonly<Record<string, string>> = {
  minimum: "; dat is het minimum",
  maximum: "; dat is het maximum",
  "": "",
};

const money = (cents = "0"): string => exactMoney(cents);
const days = ({ from = "", to = "" }: Facts): string => `${dutchDay(from)} t/m ${dutchDay(to)}`;

/** "170 van 365 dagen", "5,5484 van 12 maanden". */
function time({ part = "1" }: Facts): string {
  const found = /^([\d.]+)\/([\d.]+) (days|months)$/.exec(part);
  if (!found) return "hele periode";
  const [, own = "", all = "", method] = found;
  return `${dutchFigure(own)} van ${dutchFigure(all)} ${method === "days" ? "dagen" : "maanden"}`;
}

const TEXTS: Readonly<Record<string, (facts: Facts) => string>> = {
  item: (facts) => `${facts.name} (${facts.item}), ${days(facts)}`,
  invoice: ({ cents }) => `  Kosten volgens het werkboek: ${money(cents)}`,
  handover: ({ handovers, cents }) => `  Na overdracht ${handovers} blijft over: ${money(cents)}`,
  vat: ({ part = "0", cents }) => `  Met ${percentage(part)} btw: ${money(cents)}`,
  forfait: ({ part = "1", norm, cents }) =>
    `  Deel dat bewoners mogen betalen: ${percentage(part)} (${norm}) = ${money(cents)}`,
  hourlyMaximum: ({ hours = "0", rate = "0", norm, cents }) =>
    `  Ten hoogste ${dutchFigure(hours)} uur × ${rateOf(rate)} (${norm}); het telt mee voor ${money(cents)}`,
  tenantsPart: ({ part = "1", norm, cents }) => `  Huurdersdeel ${percentage(part)} (${norm}) = ${money(cents)}`,
  fundMaximum: ({ norm, cents }) => `  Wat nog in het fonds mag (${norm}): ${money(cents)}`,
  yearOfPrice: ({ part = "1", cents }) =>
    `  Deel van de prijs dat dit jaar telt: ${percentage(part)} = ${money(cents)}`,
  notChargeable: ({ reason = "" }) => `  Bewoners betalen niets: ${REASONS[reason] ?? reason}`,
  key: ({ key, kind = "", participants }) =>
    `  Verdeelsleutel ${key}: ${KEY_KINDS[kind] ?? kind}, ${participants} ${participants === "1" ? "woning doet" : "woningen doen"} mee`,
  weight: (facts) => `  Gewicht van deze woning: ${dutchFigure(facts.weight ?? "")} (${days(facts)})`,
  share: ({ part, weights, cents }) =>
    `  Deel van deze woning: ${part}${weights ? ` (alle gewichten samen: ${dutchFigure(weights)})` : ""} = ${money(cents)}`,
  rounded: ({ how = "", cents }) => `  ${capital(ROUNDED[how] ?? how)}: ${money(cents)}`,
  maximum: ({ norm, cents }) => `  Ten hoogste per woning (${norm}): ${money(cents)}`,
  home: ({ cents }) => `  Deze woning, hele periode: ${money(cents)}`,
  household: (facts) => `  Bewoner van ${days(facts)} (${time(facts)}): ${money(facts.cents)}`,
  vacancy: (facts) => `  Leegstand van ${days(facts)} (${time(facts)}), voor de verhuurder: ${money(facts.cents)}`,
  sold: (facts) => `  Verkocht, ${days(facts)} (${time(facts)}), niet voor een huurder: ${money(facts.cents)}`,
  notTakingPart: ({ cents }) => `  Tijd waarin de woning niet meedoet, voor de verhuurder: ${money(cents)}`,
  statement: (facts) => `Afrekening van ${days(facts)}`,
  line: ({ name, cents }) => `  ${name}: ${money(cents)}`,
  administration: ({ base, norm, limit = "", cents }) =>
    `  Administratiekosten over ${money(base)} (${norm}): ${money(cents)}${LIMITS[limit] ?? ""}`,
  total: ({ cents }) => `  Samen: ${money(cents)}`,
  advance: ({ cents }) => `  Voorschot betaald: ${money(cents)}`,
  balance: ({ cents = "0" }) =>
    cents.startsWith("-") ? `  Terug te krijgen: ${dutchMoney(-Number(cents))}` : `  Bij te betalen: ${money(cents)}`,
};

/** One line in Dutch. Lines of an item or a statement stand two spaces in. */
export function explainText({ kind, facts }: Line): string {
  const filled = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? ""]));
  return TEXTS[kind]?.(filled) ?? kind;
}

/** A norm in euros: "41" → "€ 41,00". What is no number is shown as it is. */
function rateOf(rate: string): string {
  const euros = Number(rate);
  return Number.isFinite(euros) ? dutchMoney(Math.round(euros * 100)) : rate;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
