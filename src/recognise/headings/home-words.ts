/** What lists of homes write over the number of a home, and in the place of who lives there; over normalised headings. */

const NUMBER = /^(?:vhe|oge|verhuureenheid|eenheid|woning|unit|appartement|app)(?: ?(?:nr|nummer|no|code|id))?$/;
/** Of a home only where who rents it stands beside: what is looked at or kept in order may be an object at an address too. */
const PLACE = /^(?:object|huis|(?:woon)?adres)(?: ?(?:nr|nummer|no|code|id))?$/;

/** "VHE-nr", "Eenheid", "App": a home by its number. */
export function isHomeNumber(words: string): boolean {
  return NUMBER.test(words);
}

/** By its number or by where it is: what somebody rents. */
export function isRentedHome(words: string): boolean {
  return isHomeNumber(words) || PLACE.test(words);
}

/** Instead of who lives there: nobody does, or nobody rents it. */
export const VACANT =
  /^\(?(?:leeg|leegstand|leegstaand|staat leeg|vacant|onverhuurd|niet verhuurd|mutatie|verkocht)\)?$/i;
