/** From how many active residents on zelfbeheer pays, in words. */

/**
 * `residents`: the fewest with whom a year earns back what it costs, null when no number does; `forAllWork`: how many it takes
 * to do everything in the beheerplan; `hoursPerResident`: a year.
 */
export function breakEvenText(figures: {
  readonly residents: number | null;
  readonly forAllWork: number;
  readonly hoursPerResident: number;
}): string {
  const hours = Math.round(figures.hoursPerResident);
  const all = `Voor al het werk in het beheerplan zijn er ${figures.forAllWork} nodig, als ieder ${hours} uur per jaar meedoet.`;
  if (figures.residents === null) return `Ook met alle bewoners kost het elk jaar meer dan het oplevert. ${all}`;
  if (figures.residents === 0) return `Er zijn geen vaste kosten per jaar, dus elk uur werk levert iets op. ${all}`;
  const people = figures.residents === 1 ? "1 actieve bewoner" : `${figures.residents} actieve bewoners`;
  return `Vanaf ${people} levert een jaar meer op dan het kost. ${all}`;
}
