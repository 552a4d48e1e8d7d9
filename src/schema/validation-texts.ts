/** What Excel says when a value cannot be: one text per kind of column. The prompt of a column is its heading and help. */

import type { Column } from "./column.ts";

export interface ErrorText {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters: what is wrong and what to do. */
  readonly text: string;
}

/** The error text for an input column; the limits of a number are part of it. */
export function errorTextOf(column: Column, nameOfTarget: string): ErrorText {
  switch (column.kind) {
    case "choice":
      return {
        title: "Kies uit de lijst",
        text: "Deze waarde staat niet in de lijst. Klik op het pijltje naast de cel en kies een waarde.",
      };
    case "yesNo":
      return { title: "Kies ja of nee", text: "Klik op het pijltje naast de cel en kies ja of nee." };
    case "reference":
      return {
        title: "Nog niet bekend",
        text: `Deze waarde staat niet op het blad ${nameOfTarget}. Kies uit de lijst, of voeg daar eerst een rij toe.`,
      };
    case "date":
      return {
        title: "Typ een datum",
        text: column.notBefore
          ? "Typ een datum als 31-12-2026. De datum mag niet eerder zijn dan de begindatum in deze rij."
          : "Typ een datum als 31-12-2026, tussen 1-1-1950 en 31-12-2100.",
      };
    case "amount":
      return {
        title: "Typ een bedrag",
        text: `Typ een bedrag in euro's, zoals 1234,56. ${limitsOf(column, "")}`.trim(),
      };
    case "percentage":
      return { title: "Typ een percentage", text: `Typ een percentage, zoals 70%. ${limitsOf(column, "%")}`.trim() };
    case "integer":
      return { title: "Typ een heel getal", text: `Typ een getal zonder komma. ${limitsOf(column, "")}`.trim() };
    case "decimal":
      return { title: "Typ een getal", text: `Typ een getal, zoals 12,5. ${limitsOf(column, "")}`.trim() };
    case "year":
      return { title: "Typ een jaartal", text: "Typ een jaar met vier cijfers, zoals 2026." };
    case "id":
      return { title: "Staat er al", text: "Dit nummer staat al in deze kolom. Geef elke rij een eigen nummer." };
    case "postcode":
      return { title: "Typ een postcode", text: "Typ een postcode met vier cijfers en twee letters, zoals 1234 AB." };
    case "phone":
      return { title: "Typ een telefoonnummer", text: "Typ het hele nummer met het netnummer, zoals 0101234567." };
    case "email":
      return {
        title: "Typ een e-mailadres",
        text: "Typ een e-mailadres met een @ en zonder spaties, zoals naam@example.org.",
      };
    case "text":
    case "longText":
      return { title: "Typ een tekst", text: "Typ hier een tekst." };
  }
}

function limitsOf(column: { readonly min?: number; readonly max?: number }, unit: "" | "%"): string {
  const shown = (value: number) => (unit === "%" ? `${Math.round(value * 100)}%` : String(value).replace(".", ","));
  const { min, max } = column;
  if (min !== undefined && max !== undefined) return `Het ligt tussen ${shown(min)} en ${shown(max)}.`;
  if (min !== undefined) return `Het is ten minste ${shown(min)}.`;
  if (max !== undefined) return `Het is ten hoogste ${shown(max)}.`;
  return "";
}
