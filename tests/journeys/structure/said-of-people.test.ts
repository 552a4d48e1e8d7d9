/** What is said of somebody stays out of columns that the residents' committee sees, with or without a title or a first name. */

import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const noteOf = ({ note, description }: Record<string, unknown>) => note ?? description;

describe("a remark about somebody's health", () => {
  it.each(["heeft artrose", "is geopereerd aan de knie", "kan niet meer bukken", "ivm hernia even niet"])(
    "stays out of what the committee sees: %s",
    (remark) => {
      const { rows, leftOver, told } = planFrom({
        Klussen: `
          Taak          | Ruimte | Hoe vaak     | Door    | Opmerking
          Portaal dweilen | hal  | 1x per week  | Soraya  | ${remark}
          Lampen        | galerij | 2x per jaar | groep   | alleen ledlampen E14`,
      });
      expect(rows("zbTaken").map(noteOf)).toEqual([undefined, "alleen ledlampen E14"]);
      expect(leftOver).toContain(`Opmerking: ${remark}`);
      expect(told.filter((text) => text.startsWith("S098"))).toEqual([
        "S098 De kolom Opmerking mag de bewonerscommissie zien. Deze tekst gaat over iemand zelf, bijvoorbeeld over de gezondheid. De tekst staat daarom op het blad Overig.",
      ]);
    },
  );

  it("is one of a sentence with a subject where a name stands beside it, and none where a group does", () => {
    const { rows } = planFrom({
      Klussen: `
        Taak          | Hoe vaak    | Door   | Opmerking
        Heg knippen   | 2x per jaar | groep  | rollator past niet door de poort
        Stoep vegen   | 1x per week | Soraya | zit tijdelijk in een rolstoel
        Bomen snoeien | 1x per jaar | Dewi   | de kastanje is ziek`,
    });
    expect(rows("zbTaken").map(noteOf)).toEqual(["rollator past niet door de poort", undefined, "de kastanje is ziek"]);
  });
});

describe("a surname without a title", () => {
  const LIST = `
    Taak         | Hoe vaak    | Door      | Opmerking
    Stoep vegen  | 1x per week | groep     | overleg met mevr. Terpstra
    Ramen        | 4x per jaar | Helder BV | emmer staat bij Terpstra op 31
    Tuin         | 1x per week | groep     | hovenier Terpstra komt in mei
    Trap dweilen | 1x per week | groep     | sleutel ligt bij Kastelein`;

  it("is somebody where the workbook names that person elsewhere", () => {
    const { rows, told } = planFrom({ Taken: LIST });
    expect(rows("zbTaken").map(noteOf)).toEqual([
      undefined,
      undefined,
      "hovenier Terpstra komt in mei",
      "sleutel ligt bij Kastelein",
    ]);
    expect(told.some((text) => text.startsWith("S055") && text.includes("2 teksten"))).toBe(true);
  });

  it("is known from the tenants on another sheet, but not as the first word of a sentence about something", () => {
    const { rows } = planFrom({
      Taken: `
        Taak        | Hoe vaak    | Door  | Opmerking
        Tuin        | 1x per week | groep | Bos rooien aan de rand
        Stoep vegen | 1x per week | groep | schep ligt in de schuur van Bos
        Ramen       | 4x per jaar | groep | Kastelein heeft de ladder`,
      Woningen: `
        Huisnr | Straat   | Huurder
        31     | Meerkade | A. Bos
        33     | Meerkade | Kastelein`,
    });
    expect(rows("zbTaken").map(noteOf)).toEqual(["Bos rooien aan de rand", undefined, undefined]);
  });
});

it("how often it is done, and what was answered, name nobody either", () => {
  const tasks = planFrom({
    Taken: `
      Taak       | Hoe vaak                             | Door
      Stoep vegen | wekelijks, tenzij Fatma ziek is     | groep
      Ramen      | 4x per jaar                          | groep`,
  });
  expect(tasks.rows("zbTaken").map(({ frequency }) => frequency)).toEqual([undefined, "4x per jaar"]);
  const answers = planFrom({
    "Enquête 2026": `
      Respondent | Vraag                   | Antwoord
      1          | Hoe schoon is de hal?   | schoon
      2          | Hoe schoon is de hal?   | vies door mevr. Terpstra
      3          | Hoe schoon is de hal?   | matig
      1          | Hoe veilig is de kelder? | veilig`,
  });
  expect(answers.rows("zbMetingen").map(({ level }) => level)).toEqual(["schoon", undefined, "matig", "veilig"]);
  expect(answers.codes).toContain("S055");
});

it.each(["loopt niet goed", "ligt tegenover het ziekenhuis", "kan nog niet open"])("is about nobody: %s", (remark) => {
  const { rows } = planFrom({
    Taken: `
        Taak        | Hoe vaak    | Door   | Opmerking
        Stoep vegen | 1x per week | Soraya | ${remark}
        Ramen       | 4x per jaar | groep  | alleen beneden`,
  });
  expect(rows("zbTaken").map(noteOf)[0]).toBe(remark);
});

it.each(["schuldsanering", "heeft reuma"])("of a tenant goes in no list of homes, which is told: %s", (remark) => {
  const { rows, leftOver, told } = planFrom({
    Huurders: `
      VHE  | Adres      | Huurder        | Achterstand | Opmerking
      0012 | Elzenweg 2 | Mw. F. Karels  | 120,50      | ${remark}
      0013 | Elzenweg 4 | Dhr. O. Bruins | 0           | sleutel bij buren`,
  });
  expect(rows("zbEenheden").map(({ note }) => note)).toEqual([undefined, "sleutel bij buren"]);
  expect(leftOver).toContain(`Opmerking: ${remark}`);
  expect(told).toContain(
    "S120 Deze tekst gaat over iemand zelf, bijvoorbeeld over gezondheid of schulden. Zoiets hoort niet in de kolom Opmerking. De tekst staat daarom op het blad Overig.",
  );
});
