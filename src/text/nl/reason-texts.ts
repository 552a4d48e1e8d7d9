/** Why recognition chose a kind or a field, in words. */

/** As recognition gives it; told by its form, for the texts build on nothing but problems. */
interface Reason {
  readonly from: "heading" | "content" | "neighbours" | "sheetName" | "position" | "mapping";
  readonly what: string;
}

const CONTENT: Readonly<Record<string, string>> = {
  marks: "kruisjes per periode",
  years: "jaren naast elkaar",
  periods: "bedragen per maand of kwartaal",
  hours: "uren per dag, week of maand",
  bill: "prijzen per stuk met een bedrag",
  terms: "woorden van een overeenkomst",
  weights: "gewichten per woning",
  names: "namen van mensen",
  costItems: "namen van kostensoorten",
  cashBook: "wat erin kwam en wat eruit ging naast elkaar",
  costItemHeadings: "kostensoorten in de koppen",
  taskWords: "woorden voor werkzaamheden",
  questions: "vragen in de koppen",
  text: "tekst",
  code: "codes",
  amount: "bedragen",
  decimal: "getallen",
  integer: "hele getallen",
  percentage: "percentages",
  date: "datums",
  datetime: "datums met tijd",
  boolean: "ja en nee",
  term: "termijnen",
  houseNumber: "huisnummers",
  address: "adressen",
  postcode: "postcodes",
  phone: "telefoonnummers",
  email: "e-mailadressen",
  level: "niveaus van beeldkwaliteit",
  score: "cijfers",
};

const POSITION: Readonly<Record<string, string>> = {
  overRecords: "boven de gegevens van elke kolom",
  beforeRecords: "vooraan in elke rij van de draaitabel",
};

/** One reason as a short phrase: 'de kop "Opzegtermijn"'. */
export function reasonText({ from, what }: Reason): string {
  const words = what.replace(/\s+/g, " ").trim();
  switch (from) {
    case "heading":
      return `de kop "${words}"`;
    case "content":
      return `de inhoud: ${CONTENT[what] ?? words}`;
    case "neighbours":
      return `de tekst erboven: "${words}"`;
    case "sheetName":
      return `de naam van het blad: "${words}"`;
    case "position":
      return `de plaats op het blad: ${POSITION[what] ?? words}`;
    case "mapping":
      return "uw bewaarde indeling";
  }
}
