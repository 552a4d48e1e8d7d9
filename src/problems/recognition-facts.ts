/** R: finding tables, headings and kinds in foreign sheets. */
export interface RecognitionFacts {
  /** A table was found of which the kind is not clear. */
  R001: { heading: string };
}
