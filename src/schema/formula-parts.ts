/**
 * Pieces that formulas of service charges share. Amounts are rounded in cents, and first to the seventh decimal of a cent: that
 * takes away what binary fractions lose, so that exactly half a cent is half a cent.
 */

/** The value of a column in the row of another table that has this id. */
export function lookUp(table: string, key: string, id: string): string {
  return `INDEX({${table}.${key}},MATCH(${id},{${table}.id},0))`;
}

/** Euros to whole cents, half a cent upwards (also below zero: -0.125 becomes -0.12). */
export function halfUp(euros: string): string {
  return `INT(ROUND(100*${euros},7)+0.5)/100`;
}

/** Euros down to whole cents. */
export function down(euros: string): string {
  return `INT(ROUND(100*${euros},7))/100`;
}

/** Later in months than any day. */
export const NO_END = 999_999;

/**
 * Where a day stands in time, counted in months since 2000: every whole month is one, part of a month goes by its days. From
 * a year nearby, because small numbers keep more decimals.
 */
export function monthsAt(day: string): string {
  return `((YEAR(${day})-2000)*12+MONTH(${day})+(DAY(${day})-1)/DAY(EOMONTH(${day},0)))`;
}

/** True for the norms with a code (a text between quotes, or a column) that are in force on a day. */
function isInForce(code: string, day: string): string {
  return `({zbNormen.code}=${code})*({zbNormen.from}<=${day})*(({zbNormen.to}="")+({zbNormen.to}>=${day})>0)`;
}

/** The norm in force on a day, as a number; 0 when there is none. */
export function normOn(code: string, day: string): string {
  return `SUMPRODUCT(${isInForce(code, day)},{zbNormen.number})`;
}

/** The same, and nothing when there is none. */
export function normIfAny(code: string, day: string): string {
  return `IF(SUMPRODUCT(${isInForce(code, day)})=0,"",${normOn(code, day)})`;
}

/** The norm in force on a day, as it is written; an error when there is none. */
export function normWordOn(code: string, day: string): string {
  return `LOOKUP(2,1/(${isInForce(code, day)}),{zbNormen.value})`;
}
