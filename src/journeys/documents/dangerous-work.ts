/** Whether words about a task speak of work that an agreement keeps away from residents: at a height, on electricity, on trees. */

const HEIGHT = /ladder|hoogwerker|steiger|dakgo(?:ot|ten)|\bop (?:het|een) dak\b/iu;
const AT_HEIGHT = /\bop (?:grote )?hoogte\b/iu;
/** A hedge that is cut "op hoogte" gets a height; nobody climbs. */
const HEDGE = /\b(?:hagen|haag|heg|heggen)\b/iu;
const ELECTRICITY = /elektriciteit|\belektra\b|groepenkast|bedrading|\bstroom\b|zekeringen?\b/iu;
const TREE = /bo(?:om|men)\b|knotwilg/iu;
const CUTTING = /snoei|\bkap(?:pen|t)?\b|\bvell?(?:en|t)\b|z(?:aag|agen)\b|knot|\brooi(?:en|t)?\b|\btop(?:pen)\b/iu;
const CHAINSAW = /kettingza(?:ag|gen)/iu;
/** "zonder ladder", "niet op hoogte", "blijft bij de hovenier" */
const NOT_BY_THEM = /\b(?:zonder|geen|niet|nooit|behalve|blijft|blijven)\b/iu;
const CLAUSES = /[.,;:!?()\n]|\bmaar\b/u;

/** Each part of a sentence is looked at alone: "Vegen, zonder ladder" says what is not done. */
export function saysDangerousWork(text: string): boolean {
  return text.split(CLAUSES).some((clause) => isDangerous(clause) && !NOT_BY_THEM.test(clause));
}

function isDangerous(clause: string): boolean {
  if (HEIGHT.test(clause) || ELECTRICITY.test(clause) || CHAINSAW.test(clause)) return true;
  if (AT_HEIGHT.test(clause) && !HEDGE.test(clause)) return true;
  return TREE.test(clause) && CUTTING.test(clause);
}
