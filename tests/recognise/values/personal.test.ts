import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileOf, readColumn, type Written } from "./column.ts";

describe("personal data", () => {
  test.each<[string, Written[], string]>([
    ["Aanvrager", ["Mw. I. Dekker", "VvH Het Veld", "Fam. de Ruyter-Koç"], "personHeading"],
    ["huurder", ["T. Wolters", "(leeg)"], "personHeading"],
    ["Wijkcoördinator", ["Karin"], "personHeading"],
    ["Owner", ["S. Benali"], "personHeading"],
    ["Naam", ["Jan de Vries", "P. Bakker"], "names"],
    ["Wie", ["Tim", "Sanne en Piet", "Groen BV"], "names"],
    ["Ligt bij", ["Jan de Vries", "werkkast trap A", "werkkast trap B", "berging 14"], "names"],
    ["", ["Dhr. R. in 't Veld", "Mw. F. Abels"], "names"],
    ["", ["Vries, J. de", "Bakker, P."], "names"],
    ["tel", ["06-00000031"], "phone"],
    ["", ["a@example.org"], "email"],
    ["Geb.datum", ["1-1-1950"], "birthDate"],
    ["BSN", ["123456782"], "citizenNumber"],
    ["nummer", ["123456782", "111222333"], "citizenNumber"],
    ["Rek", ["NL91ABNA0417164300"], "bankAccount"],
    ["Huurdernummer", ["4411"], "personNumber"],
    ["Medische info", ["astma", "-"], "privateLife"],
    ["Allergie", ["noten"], "privateLife"],
    ["Netwerk", ["192.0.2.11", "192.0.2.12", "192.0.2.11"], "computer"],
    ["Opmerking", ["sleutel bij mw. De Boer", "lamp stuk"], "contactInText"],
    ["Opmerking", ["bellen: 06-00000031"], "contactInText"],
    ["Opmerking", ["mail naar a@example.org", "lamp stuk"], "contactInText"],
  ])("%s %j", (heading, values, reason) => {
    const profile = profileOf(heading, values);
    expect([profile.personal, profile.personalReason]).toEqual([true, reason]);
  });

  test.each<[string, Written[]]>([
    ["Leverancier", ["P. Jansen", "Schoon Werkt BV"]],
    ["Firma", ["Lift & Co"]],
    ["Straat", ["Burg. Hoekstraat", "Dr. Lelylaan"]],
    ["Naam project", ["Tuin van Zuid", "Buurthuis"]],
    ["Project name", ["Outdoor gym", "Movie night"]],
    ["Uitvoering", ["Groen & Zo", "bewoners"]],
    ["Aantal bewoners", [12, 14]],
    ["Bewoners", [12, 14]],
    ["Huurder sinds", ["1-1-2020"]],
    ["Wijk", ["Parkrand", "Het Veld"]],
    ["adres", ["Merelhof 12-A, 3829 ZZ Vlietmeer"]],
    ["Toelichting", ["Prima, maar trap B is vies", '"niks te klagen", zei buurvrouw']],
    ["Schoonmaak", [[120, "#,##0.00"]]],
    ["nummer", ["123456783", "111222334"]],
  ])("%s %j is about no person", (heading, values) => {
    expect(profileOf(heading, values).personal).toBe(false);
  });

  test("one telephone number in thousands of remarks is enough", () => {
    const remarks = Array.from({ length: 5_000 }, (_, at) => `melding ${at}`);
    expect(profileOf("Opmerking", [...remarks, "bel 06-00000031"]).personal).toBe(true);
  });

  test("citizen service numbers give one warning without the numbers", () => {
    const issues = readColumn("BSN", ["123456782", null, "111222333"]).flatMap((cell) => cell.issue ?? []);
    expect(issues).toEqual([
      {
        code: "V029",
        severity: "warning",
        places: [
          { sheet: "Blad1", cell: "A2" },
          { sheet: "Blad1", cell: "A4" },
        ],
        facts: { count: 2 },
      },
    ]);
  });

  test("law: names with a title are always seen", () => {
    const capital = fc.constantFrom(..."ABDEFGHJKLMNPRSTVW");
    const prefix = fc.constantFrom("", "de ", "van der ", "in 't ", "el ");
    const title = fc.constantFrom("Mw.", "Dhr.", "Fam.", "mevr.", "De heer", "mevrouw");
    const rest = fc.constantFrom("akker", "oshof", "ünal", "enali", "eer-Koster");
    fc.assert(
      fc.property(title, capital, prefix, capital, rest, (mr, initial, small, first, surname) => {
        expect(profileOf("Kolom", [`${mr} ${initial}. ${small}${first}${surname}`]).personalReason).toBe("names");
      }),
    );
  });
});
