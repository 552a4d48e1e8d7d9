/** Telephone numbers and e-mail addresses inside longer text. */

export const PHONE_INSIDE = /(?:\+31|0031|(?:^|[^\d.,])0)[\s\-()]{0,3}[1-9](?:[\s\-().]{0,2}\d){7,9}(?!\d)/;
export const EMAIL_INSIDE = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,100}\.[a-z]{2,}/i;

export function namesReach(text: string): boolean {
  return EMAIL_INSIDE.test(text) || PHONE_INSIDE.test(text);
}
