/** A native chart as data. References are absolute in their sheet ("$A$51:$A$58"); the values beside them are what is cached. */

export interface Chart {
  readonly name: string;
  readonly altText: string;
  readonly sheet: string;
  readonly kind: "bars" | "columns" | "stackedColumns" | "lines";
  readonly title: Texts;
  readonly categories: Texts;
  readonly series: readonly Series[];
  readonly numberFormat: string;
  readonly anchor: Anchor;
  /**
   * Where bars end that would otherwise not begin at zero: Excel cuts off what bars of almost the same size have in common. Only
   * for values that stay as they are, for a bar of the other sign would not be seen.
   */
  readonly edge?: "min" | "max";
}

export interface Texts {
  readonly ref: string;
  readonly texts: readonly string[];
}

export interface Series {
  readonly name: Texts;
  readonly values: { readonly ref: string; readonly numbers: readonly number[] };
  /** "RRGGBB" */
  readonly colour: string;
  readonly labels: "values" | "nameAndValues" | "nameAtEnd";
}

/** From one corner to the other: columns and rows from 0, offsets in English Metric Units. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}
