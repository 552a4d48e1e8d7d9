/** Registers of what residents asked for: when they asked is no start, why not is no motive, and one number is one row. */

import { expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const REGISTER = `
  Kenmerk | Titel          | Aanvrager | Status     | Aanvraagdatum | Gevraagd bedrag | Reden afwijzing
  BW-11   | Pluktuin       | S. Idris  | uitvoering | 3-2-2025      | 900             |
  BW-12   | Bank bij vijver | D. Hartog | besluit   | 10-2-2025     | 450             | te weinig plaats
  BW-12   | Bank bij hek   | D. Hartog | besluit    | 17-2-2025     | 400             |`;

it("the day and the refusal of an application stay with it on Overig, which is told", () => {
  const { rows, leftOver, told } = planFrom({ Aanvragen: REGISTER });
  expect(rows("zbInitiatieven").map(({ name, startsOn, motives }) => [name, startsOn, motives])).toEqual([
    ["Pluktuin", undefined, undefined],
    ["Bank bij vijver", undefined, undefined],
    ["Bank bij hek", undefined, undefined],
  ]);
  expect(leftOver).toContain("Reden afwijzing: te weinig plaats");
  expect(told).toContain(
    'S058 Voor 2 kolommen op het blad "Aanvragen" vonden we geen plaats in het werkboek: "Aanvraagdatum", "Reden afwijzing". De waarden staan op het blad Overig.',
  );
  expect(told.filter((text) => text.startsWith("S004"))).toEqual([]);
});

it("a number that comes twice is told, and both rows are kept", () => {
  const { told } = planFrom({ Aanvragen: REGISTER });
  expect(told).toContain(
    'S099 Meer dan één rij heeft hetzelfde nummer: "BW-12". Op Initiatieven zijn het aparte rijen geworden.',
  );
});

it("a column of which only the hour has no place is not told as one that we do not know", () => {
  const { rows, leftOver, told } = planFrom({
    Aanvragen: `
      Titel    | Aanvrager | Fase       | Startdatum
      Pluktuin | S. Idris  | uitvoering | 2025-02-03T10:22:00
      Bankje   | D. Hartog | besluit    | 2025-02-10T16:05:00`,
  });
  expect(rows("zbInitiatieven").every(({ startsOn }) => typeof startsOn === "number")).toBe(true);
  expect(leftOver).toContain("Startdatum: 10:22:00");
  expect(told.filter((text) => text.startsWith("S058"))).toEqual([]);
});
