/** Telephone numbers and e-mail addresses inside longer text. */

export const EMAIL = /[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}/i;
export const PHONE = /(?:\+31|0031|\b0)[\s\-–()./]*(?:\d[\s\-–()./]*){6,10}\d/;

export function namesReach(text: string): boolean {
  return EMAIL.test(text) || PHONE.test(text);
}
