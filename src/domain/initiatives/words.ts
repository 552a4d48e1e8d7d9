/** The words of the workbook that the rules of initiatives look at; the choice lists are made from them. */

export const ROUTES = ["probleem", "kans"] as const;
export const TEST_KINDS = ["randvoorwaarde", "contra-indicatie", "valkuil"] as const;
export const TEST_ANSWERS = ["ja", "nee", "deels", "nog niet bekend"] as const;
export const POLL_ANSWERS = ["ja", "misschien", "nee"] as const;
export const LEVELS_OF_SELF_MANAGEMENT = ["toezicht", "inkoop", "beheer", "zelf uitvoeren"] as const;
export const EFFECT_GROUPS = ["woongenot", "kosten bedrijfsvoering", "servicekosten", "uitstraling", "imago"] as const;
/** From best to worst; an order, never a number to take the mean of (CROW beeldkwaliteit). */
export const QUALITY_LEVELS = ["A+", "A", "B", "C", "D"] as const;
/** Roles as the source on zelfbeheer names them. */
export const ROLES = ["investerend", "coproducerend", "incasserend", "uitvoerend"] as const;
export const PARTIES = [
  "corporatie",
  "bewoners",
  "bewonerscommissie",
  "dienstverlener",
  "gemeente",
  "welzijn",
  "anders",
] as const;
/** Ways in which a corporation brings zelfbeheer to people's notice. */
export const CHANNELS = [
  "gesprek na een klacht",
  "traject bij renovatie of sloop",
  "overleg met bewonerscommissie",
  "bijeenkomst",
  "flyer of brief",
  "gesprek op straat of aan de deur",
  "buurtcentrum of verzorgingshuis",
  "huis-aan-huiskrant",
  "via buren",
  "bewoners vroegen het zelf",
  "anders",
] as const;
export const MOTIVES = ["samen dingen doen", "onvrede", "besparen"] as const;

type TestKind = (typeof TEST_KINDS)[number];

/**
 * What has to be asked before a decision, and what each question is: preconditions and contra-indications as the source on
 * zelfbeheer lists them, and the two pitfalls that it warns of (people left out, one person on whom all depends).
 */
export const TEST_TOPICS = {
  "draagvlak in de organisatie": "randvoorwaarde",
  "vaste begeleiding": "randvoorwaarde",
  "onderling vertrouwen": "randvoorwaarde",
  materialen: "randvoorwaarde",
  "geen actieve bewoners": "contra-indicatie",
  "te weinig steun voor kwetsbare bewoners": "contra-indicatie",
  "verstoorde verhouding": "contra-indicatie",
  "uitsluiting van bewoners": "valkuil",
  "afhankelijk van één trekker": "valkuil",
} as const satisfies Record<string, TestKind>;

/** "samen dingen doen; onvrede" → its parts. */
export function severalIn(text: string | null): string[] {
  return (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
