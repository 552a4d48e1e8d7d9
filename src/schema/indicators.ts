/**
 * The indicators that a new workbook starts with: a choice to strike from and add to, before the start of an initiative. What
 * is asked of active residents, of other residents and at the corporation are different indicators: their answers are never
 * added up. Sources: the effects that corporations name for zelfbeheer (Platform31/RIGO), the tenants' marks of KWH and
 * Aedes, and the image quality of CROW.
 */

export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly effectGroup: EffectGroup;
  readonly unit: string;
  readonly scale: "getal" | "percentage" | "niveau A+ t/m D";
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly noticeable: number | null;
  readonly forWhom: "actieve bewoners" | "andere bewoners" | "corporatie";
  readonly direction: "hoger is beter" | "lager is beter";
  readonly source: "enquête" | "eigen registratie" | "oordeel van medewerkers" | "externe bron";
}

export type EffectGroup = "woongenot" | "kosten bedrijfsvoering" | "servicekosten" | "uitstraling" | "imago";

type Kind = Pick<IndicatorRow, "unit" | "scale" | "lowest" | "highest" | "noticeable" | "direction" | "source">;

const MARK: Kind = {
  unit: "cijfer 1-10",
  scale: "getal",
  lowest: 1,
  highest: 10,
  noticeable: 0.3,
  direction: "hoger is beter",
  source: "enquête",
};
const LEVEL: Kind = {
  unit: "niveau A+ t/m D",
  scale: "niveau A+ t/m D",
  lowest: null,
  highest: null,
  noticeable: null,
  direction: "hoger is beter",
  source: "oordeel van medewerkers",
};
const registered = (unit: string, direction: Kind["direction"], noticeable: number | null = null): Kind => ({
  unit,
  scale: "getal",
  lowest: 0,
  highest: null,
  noticeable,
  direction,
  source: "eigen registratie",
});
const PART: Kind = {
  ...registered("percentage van de woningen", "hoger is beter", 0.05),
  scale: "percentage",
  highest: 1,
};

const ACTIVE = "actieve bewoners";
const OTHERS = "andere bewoners";
const CORPORATION = "corporatie";

const rows: readonly (readonly [EffectGroup, string, IndicatorRow["forWhom"], Kind])[] = [
  ["woongenot", "Rapportcijfer woongenot", ACTIVE, MARK],
  ["woongenot", "Rapportcijfer woongenot", OTHERS, MARK],
  ["woongenot", "Rapportcijfer contact met buren", ACTIVE, MARK],
  ["woongenot", "Rapportcijfer contact met buren", OTHERS, MARK],
  ["woongenot", "Rapportcijfer invloed op de gedeelde ruimten", OTHERS, MARK],
  ["woongenot", "Woningen waar iemand meedoet", ACTIVE, PART],
  [
    "kosten bedrijfsvoering",
    "Klachten over schoonmaak en tuin per kwartaal",
    CORPORATION,
    registered("aantal", "lager is beter"),
  ],
  ["kosten bedrijfsvoering", "Beheerkosten per woning per jaar", CORPORATION, registered("euro", "lager is beter", 1)],
  ["kosten bedrijfsvoering", "Uren begeleiding per maand", CORPORATION, registered("uren", "lager is beter", 1)],
  ["servicekosten", "Servicekosten per woning per maand", OTHERS, registered("euro", "lager is beter", 0.5)],
  ["servicekosten", "Rapportcijfer uitleg over de servicekosten", OTHERS, MARK],
  ["uitstraling", "Beeldkwaliteit gedeelde ruimten binnen", OTHERS, LEVEL],
  ["uitstraling", "Beeldkwaliteit tuin en buitenruimte", OTHERS, LEVEL],
  ["uitstraling", "Rapportcijfer schoonmaak gedeelde ruimten", ACTIVE, MARK],
  ["uitstraling", "Rapportcijfer schoonmaak gedeelde ruimten", OTHERS, MARK],
  ["uitstraling", "Rapportcijfer tuin en buitenruimte", OTHERS, MARK],
  ["imago", "Rapportcijfer voor de corporatie", ACTIVE, MARK],
  ["imago", "Rapportcijfer voor de corporatie", OTHERS, MARK],
];

/** A name says for whom when the same is asked of more groups. */
export const INDICATOR_ROWS: readonly IndicatorRow[] = rows.map(([effectGroup, name, forWhom, kind], at) => ({
  id: `IN-${String(at + 1).padStart(4, "0")}`,
  name: kind.source === "enquête" ? `${name}, ${forWhom}` : name,
  effectGroup,
  forWhom,
  ...kind,
}));
