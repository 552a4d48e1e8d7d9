/** Names above homes, or on the tab of their sheet: of a street, a building or an entrance. */

/** Where homes share an entrance. */
export const ENTRANCE = /\b(portiek|trap|trappenhuis|ingang|entree|blok|galerij|opgang|toren)\b/i;

const LONGEST = 40;
/** A kind of building with what it is called, "De Vaart", or a name that ends as those of streets, buildings and quarters do. */
const CALLED_BUILDING =
  /^(?:complex|blok|flat|toren|gebouw|huize|residentie|portiek|trap)\s+(?:\p{L}|\d{1,4}\p{L}?|\p{Lu}\p{L}+)$/u;
const WITH_ARTICLE = /^(?:De|Het|'t|Ter|Ten|In|Op)\s\p{Lu}[\p{L}'’. -]+$/u;
const ENDS_AS_NAME =
  /^\p{Lu}[\p{L}'’. -]*(?:straat|laan|weg|plein|singel|kade|gracht|dijk|steeg|plantsoen|dreef|boulevard|hof|hove|park|pad|flat|toren|huis|burcht|burg|borg|zicht|veld|wijk|oord|stein|steen|horst|bosch|bos|rode|wold|meer|waard|hoek|poort|markt|brink|erf|gaarde|werf|eiland|wal|ring|weide?|akkers?|kamp|donk|haven)$/u;

/** "Lindehof", "De Vaart", "Blok B": a name that homes may be found by. */
export function namesWhereHomesAre(text: string): boolean {
  const isInCapitals = text === text.toUpperCase();
  const name = isInCapitals ? text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;
  const building = name.charAt(0).toLowerCase() + name.slice(1);
  return (
    text.length <= LONGEST && (CALLED_BUILDING.test(building) || WITH_ARTICLE.test(name) || ENDS_AS_NAME.test(name))
  );
}
