/** What every new workbook has in common. The moment is fixed, so that the same contents give the same bytes. */

export const MADE_ON = new Date(Date.UTC(2026, 0, 1));
export const MAKER = "Zelfbeheer voor Excel";
export const TABLE_STYLE = { name: "Zelfbeheer", stripe: "FAFAFA" } as const;
