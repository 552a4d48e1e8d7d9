/**
 * The tables by which a report of the program is known: it tells of workbooks, and is none of them. Their names alone, for who
 * only has to know a report does not need the whole of it.
 */
export const REPORT_TABLES: readonly string[] = [
  ...["zbBestanden", "zbMeldingen"],
  ...["zbPortefeuille", "zbPortefeuilleSignalen", "zbPortefeuilleBestanden"],
];
