/**
 * The sentences of letters to tenants. They say what is proposed or decided, what it costs, and which rights somebody has (7:261
 * lid 2 BW, 7:259 lid 2 BW); they promise nothing and tell of no effects.
 */

import { dutchDay, dutchMoney, percentage } from "../figures.ts";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** "2026-03-01" → "1 maart 2026", as letters write it. */
export function letterDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

const CHANGES = {
  ends: (item: string) => `${item}: deze kosten vervallen.`,
  less: (item: string) => `${item}: deze kosten worden lager.`,
  more: (item: string) => `${item}: deze kosten worden hoger.`,
  new: (item: string) => `${item}: deze kosten zijn nieuw.`,
} as const;

const ADVICE: Readonly<Record<string, (day: string) => string>> = {
  positief: (day) => `De bewonerscommissie heeft op ${letterDay(day)} positief geadviseerd over dit voorstel.`,
  negatief: (day) => `De bewonerscommissie heeft op ${letterDay(day)} negatief geadviseerd over dit voorstel.`,
  "geen bezwaar": (day) => `De bewonerscommissie heeft op ${letterDay(day)} laten weten geen bezwaar te hebben.`,
};

/** What residents do, by the form of self-management. */
const WORK: Readonly<Record<string, string>> = {
  toezicht: "Bewoners gaan toezien op dit werk:",
  inkoop: "Bewoners gaan mee kiezen wie dit werk doet:",
  beheer: "Bewoners gaan dit werk regelen:",
  "zelf uitvoeren": "Bewoners gaan dit werk zelf doen:",
};

export const letterWords = {
  resident: "De bewoner van dit adres",
  about: { day: "Datum", reference: "Ons kenmerk", subject: "Onderwerp" },
  reference: (proposal: string, unit: string) => `${proposal} / ${unit}`,
  dear: "Beste bewoner,",
  greeting: "Met vriendelijke groet,",
  fields: {
    organisation: "Naam van de corporatie",
    household: "Naam",
    street: "Straat en huisnummer",
    city: "Postcode en plaats",
    service: "Welke dienst",
    day: "Datum",
    advance: "Voorschot nu",
    newAdvance: "Nieuw voorschot",
    contact: "Naam, telefoon en e-mail",
    needed: "Aantal",
  },
  groupCosts: "Nieuwe kosten van de groep bewoners",
  changes: (kind: keyof typeof CHANGES, item: string) => CHANGES[kind](item),

  charge: {
    heading: "Wat betekent dit voor uw servicekosten?",
    columns: { item: "Servicekosten", old: "Nu", later: "Straks" },
    other: "Andere servicekosten",
    administration: "Administratiekosten",
    perYear: "Samen per jaar",
    perMonth: "Dat is per maand",
    basis: (year: number, isEstimate: boolean) =>
      isEstimate
        ? `De bedragen zijn een raming. Ze gelden voor een heel jaar en zijn gemaakt met de begroting van ${year}.`
        : `De bedragen zijn een raming. Ze gelden voor een heel jaar en zijn gemaakt met de kosten van ${year}.`,
    lower: (cents: number) => `Naar verwachting betaalt u straks ${dutchMoney(cents)} per maand minder.`,
    higher: (cents: number) => `Naar verwachting betaalt u straks ${dutchMoney(cents)} per maand meer.`,
    same: "Naar verwachting betaalt u straks evenveel als nu.",
    now: "Uw voorschot is nu ",
    becomes: " per maand. Het wordt ",
    wouldBecome: " per maand. Gaat het voorstel door? Dan wordt het ",
    perMonthFrom: " per maand, vanaf ",
    perMonthLater: " per maand.",
    statement: (day: string | null) =>
      day === null
        ? "Een voorschot is een bedrag dat u vooraf betaalt. In de jaarafrekening staat wat de kosten echt waren."
        : `Een voorschot is een bedrag dat u vooraf betaalt. In de jaarafrekening staat wat de kosten echt waren. Die krijgt u uiterlijk op ${letterDay(day)}.`,
  },

  proposal: {
    subject: (service: string) => `Voorstel over ${service}`,
    subjectUnknown: "Voorstel over uw servicekosten",
    intro: (complex: string | null) =>
      `Bewoners van ${complex ?? "uw complex"} willen meer doen in het beheer van de gedeelde ruimten. Daardoor verandert een dienst waar u servicekosten voor betaalt: `,
    introEnd: ". Wij vragen u of u het daarmee eens bent.",
    heading: "Wat stellen wij voor?",
    from: "De verandering gaat in op ",
    changes: "Dit verandert aan de servicekosten:",
    work: (level: string | null) => (level === null ? undefined : WORK[level]) ?? "Het gaat om dit werk:",
    task: (name: string, spaces: readonly string[], howOften: string | null) =>
      [spaces.length === 0 ? name : `${name} (${spaces.join(", ")})`, ...(howOften === null ? [] : [howOften])].join(
        ", ",
      ),
    ask: "Wat vragen wij van u?",
    fillIn: "Vul de strook onder deze brief in en lever hem in, uiterlijk op ",
    oneVote: "Wij tellen één stem per huurcontract.",
    joint: (part: string, entitled: number, needed: number) =>
      `Is ten minste ${percentage(part)} van de huurders die deze dienst krijgen het eens? Dan geldt het voorstel voor al deze huurders. ${entitled === 1 ? "Het gaat om 1 huurder" : `Het gaat om ${entitled} huurders`}; ${needed === 1 ? "er is ten minste 1 ja nodig" : `er zijn ten minste ${needed} keer ja nodig`}. Zo staat het in de wet (artikel 7:261 lid 2 van het Burgerlijk Wetboek).`,
    noAnswer: "Horen wij niets van u? Dan tellen wij dat niet als ja.",
    result: (weeks: number | null) =>
      weeks === null
        ? "U krijgt een brief met de uitslag. Bent u het er dan niet mee eens? Dan kunt u de rechter vragen of het voorstel redelijk is. In die brief staat tot wanneer dat kan."
        : `U krijgt een brief met de uitslag. Is er genoeg ja, en bent u het er niet mee eens? Dan kunt u de rechter vragen of het voorstel redelijk is. Dat kan tot ${weeks} weken na die brief.`,
    perHome: "De verandering geldt alleen voor wie ja zegt. Zegt u nee of niets? Dan verandert er voor u niets.",
    secret: "Wij vertellen uw buren en de bewonerscommissie niet wat u hebt geantwoord.",
    advice: (advice: string | null, receivedOn: string | null, askedOn: string | null) => {
      if (advice !== null && receivedOn !== null) return ADVICE[advice]?.(receivedOn) ?? null;
      return askedOn === null ? null : `Wij hebben de bewonerscommissie op ${letterDay(askedOn)} om advies gevraagd.`;
    },
    slip: {
      cut: "Hier afknippen",
      title: "Antwoord op het voorstel",
      proposal: "Voorstel",
      home: "Woning",
      yes: "Ja, ik ben het eens met het voorstel.",
      no: "Nee, ik ben het niet eens met het voorstel.",
      lines: ["Naam", "Datum", "Handtekening"],
      back: "Inleveren uiterlijk op ",
      at: ", bij ",
    },
  },

  outcome: {
    subject: (service: string) => `Uitslag van het voorstel over ${service}`,
    subjectUnknown: "Uitslag van het voorstel over uw servicekosten",
    intro: "Op ",
    introEnd: " deden wij u een voorstel over ",
    introStop: ". In deze brief leest u de uitslag.",
    heading: "De uitslag",
    entitled: "Huurders met een stem",
    yes: "Ja",
    no: "Nee",
    noAnswer: "Geen antwoord",
    needed: (part: string) => `Nodig: ten minste ${percentage(part)}`,
    reached: (part: string) =>
      `Ten minste ${percentage(part)} van de huurders is het eens met het voorstel. Daarom geldt het voor alle huurders die deze dienst krijgen. Ook als u nee zei of niet hebt geantwoord (artikel 7:261 lid 2 van het Burgerlijk Wetboek).`,
    notReached: (part: string) =>
      `Minder dan ${percentage(part)} van de huurders is het eens met het voorstel. Daarom gaat het niet door.`,
    meaning: "Wat betekent dit voor u?",
    nothing: "Door dit voorstel verandert er niets aan deze dienst en aan uw voorschot.",
    from: "De verandering gaat in op ",
    court: "Bent u het er niet mee eens?",
    courtText: "Hebt u niet ja gezegd? Dan kunt u de rechter vragen of het voorstel redelijk is. Dat kan tot en met ",
    courtWeeks: (weeks: number) => `, ${weeks} weken na deze melding`,
    courtEnd:
      ". U gaat hiervoor naar de kantonrechter, niet naar de Huurcommissie. Doet u dat niet? Dan geldt het voorstel ook voor u.",
  },

  change: {
    subject: "Uw servicekosten veranderen",
    intro: (part: string) => `Ten minste ${percentage(part)} van de huurders heeft ingestemd met het voorstel over `,
    introUnknown: "De huurders hebben ingestemd met het voorstel over ",
    introNotice: (day: string) =>
      `. Dat hebben wij u op ${letterDay(day)} gemeld. In deze brief leest u wat er voor u verandert.`,
    introEnd: ". In deze brief leest u wat er voor u verandert.",
    perHome: "U hebt ingestemd met het voorstel over ",
    heading: "Wat verandert er?",
    court: (day: string) =>
      `Wie niet ja zei, kan tot en met ${letterDay(day)} de rechter vragen of het voorstel redelijk is. Verandert er daardoor iets, dan schrijven wij u dat.`,
    self: "Betaalt u zelf uw huur, bijvoorbeeld met een eigen overboeking? Pas het bedrag dan aan.",
  },

  questions: {
    heading: "Hebt u vragen?",
    text: "Neem dan contact op met ",
  },
  footer: (subject: string, day: string) => `${subject}, ${dutchDay(day)}`,
} as const;
