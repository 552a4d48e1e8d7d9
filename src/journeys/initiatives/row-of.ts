/** The place in the body of its table, from 0, of a row that a dossier names. */
export function rowOf(source: string): number {
  return Number(source.slice(source.lastIndexOf(" ") + 1));
}
