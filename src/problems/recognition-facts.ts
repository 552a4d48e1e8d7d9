/** R: finding tables, headings and kinds in foreign sheets. */
export interface RecognitionFacts {
  /** A table was found of which the kind is not clear. */
  R001: { heading: string };
  /** In a matrix of marks, rows without a mark have colours: each was counted as a turn. */
  R002: { count: number };
  /** In a matrix of marks, empty cells have a colour of which nobody knows what it means. */
  R003: { count: number };
  /** Figures with decimals under days, weeks or months, of which nobody says what they count: no turns. */
  R004: { sheet: string };
  /** No table was found at all, in a file that is not empty. */
  R005: { cells: number };
  /** Formulas without a stored result: what they come to cannot be read. */
  R006: { sheet: string; hits: number };
  /** Colours in a roster were read as the sheet explains them. */
  R007: { sheet: string; values: readonly string[] };
  /** Turns that only a colour shows have several colours, of which nothing says what each means. */
  R008: { sheet: string; count: number };
}
