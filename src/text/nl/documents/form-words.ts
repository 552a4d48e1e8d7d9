/** Words that every document has, whatever it is about. */
export const formWords = {
  gap: "in te vullen",
  gapOf: (what: string) => `in te vullen: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  page: "pagina",
  of: "van",
} as const;
