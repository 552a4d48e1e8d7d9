/** Fields that say what a thing or a place is called, which may be after somebody: that is how it is known. */
export const CALLED_AFTER: ReadonlySet<string> = new Set([
  "name",
  "initiative",
  "complex",
  "space",
  "street",
  "address",
  "city",
  "location",
  "supplier",
  "number",
  "code",
]);
