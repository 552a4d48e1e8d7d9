/** D: rules of the field that the data does not satisfy. */
export interface DomainFacts {
  /** No norm is in force on the day asked for. */
  D001: { norm: string; on: string };
}
