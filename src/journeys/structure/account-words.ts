/** The words of the sheet Herkomst: data that users see in the workbook, like the choices of a list. */

import type { Severity } from "../../problems/problem.ts";
import type { SkipReason, TableKind } from "../../recognise/recognised.ts";
import type { LeftOut } from "./account.ts";

export const KIND_WORDS: Readonly<Record<TableKind, string>> = {
  initiative: "initiatieven",
  task: "taken",
  unit: "eenheden",
  cost_line: "kosten",
  allocation_key: "verdeelsleutels",
  contract: "contracten",
  indicator_score: "metingen",
  agreement: "afspraken",
  contact: "contacten",
  other: "andere tabel",
};

export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  title: "titel",
  section: "tussenkop",
  subtotal: "subtotaal",
  total: "totaal",
  repeated_header: "herhaalde kop",
  blank: "lege rij",
  note: "opmerking",
  legend: "legenda",
  example: "voorbeeld",
  derived: "volgt uit andere rijen",
  footer: "voettekst",
};

export const LEFT_OUT_WORDS: Readonly<Record<LeftOut, string>> = {
  openEnd: "deze datum zegt dat er geen einde is",
  derived: "volgt uit andere kolommen",
  leftOut: "u hebt deze kolom weggelaten",
  empty: "er staat geen waarde",
  noMark: "geen kruisje",
  nationalId: "een burgerservicenummer mag hier niet staan",
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "fout",
  warning: "waarschuwing",
  info: "informatie",
};
