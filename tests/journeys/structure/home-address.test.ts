import { describe, expect, it } from "vitest";
import { addressText, homeAddressOf, parseAddress } from "../../../src/journeys/structure/home-address.ts";
import { SourceRow, SourceTable } from "../../../src/journeys/structure/source-row.ts";
import { type CellText, tableOf } from "../recognised-tables.ts";

function rowOf(headings: readonly string[], cells: readonly CellText[]): SourceRow {
  const table = tableOf("unit", headings, [cells]);
  return new SourceRow(new SourceTable(table), table.rows[0]!);
}

describe("the address of a home", () => {
  it("comes from one cell", () => {
    const value = { street: "Merelhof", number: 12, suffix: "A", postcode: "3829ZZ", city: "Vlietmeer" };
    const { address, cells } = homeAddressOf(rowOf(["adres=address>address"], [value]));
    expect(address).toEqual(value);
    expect(cells).toHaveLength(1);
  });

  it("comes from several cells", () => {
    const row = rowOf(
      ["straat=street", "nr=houseNumber>houseNumber", "pc=postcode>postcode", "plaats=city"],
      ["Merelhof", { number: 16, suffix: "III" }, "3829ZZ", "Vlietmeer"],
    );
    expect(homeAddressOf(row).address).toEqual({
      street: "Merelhof",
      number: 16,
      suffix: "III",
      postcode: "3829ZZ",
      city: "Vlietmeer",
    });
  });

  it("prefers the column of a part over the whole address, and leaves the cell that contradicts it", () => {
    const row = rowOf(
      ["adres=address>address", "huisnr=houseNumber>integer"],
      [{ street: "Merelhof", number: 12 }, 14],
    );
    const { address, cells } = homeAddressOf(row);
    expect(address).toEqual({ number: 14 });
    expect(cells.map(({ heading }) => heading)).toEqual(["huisnr"]);
  });

  it.each([
    [
      "Merelhof 12-A, 3829 ZZ Vlietmeer",
      { street: "Merelhof", number: 12, suffix: "A", postcode: "3829ZZ", city: "Vlietmeer" },
    ],
    ["Burg. Hoekstraat 3 hs", { street: "Burg. Hoekstraat", number: 3, suffix: "hs" }],
    ["1e Kreekdwarsstraat 14 bis", { street: "1e Kreekdwarsstraat", number: 14, suffix: "bis" }],
    ["Merelhof 1", { street: "Merelhof", number: 1 }],
  ])("is read from the text %j", (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it.each(["Merelhof", "12", "bij de ingang links", ""])("is not made of %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("has a text that can serve as number", () => {
    expect(addressText({ street: "Merelhof", number: 12, suffix: "A", city: "Vlietmeer" })).toBe("Merelhof 12 A");
  });
});
