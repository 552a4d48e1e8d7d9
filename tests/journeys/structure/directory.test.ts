import { describe, expect, it } from "vitest";
import { Directory } from "../../../src/journeys/structure/directory.ts";

const directory = new Directory();
directory.add("C014", ["Merelhof"]);
directory.add("0027", ["Parkrand"]);
directory.add("A-1", ["Laan van Noord"]);
directory.add("X1", ["Tweeling"]);
directory.add("X2", ["Tweeling"]);
for (const id of ["Y1", "Y2", "Y3", "Y3"]) directory.add(id, ["Drieling"]);
directory.add("007");
directory.add("07");

describe("finding the row that somebody means", () => {
  it.each([
    ["C014", "C014"],
    [" c014 ", "C014"],
    ["merelhof", "C014"],
    ["C014 Merelhof", "C014"],
    ["Merelhof (C014)", "C014"],
    ["C014 - iets anders", "C014"],
    ["Laan van Noord", "A-1"],
    ["27", "0027"],
    ["C14", "C014"],
    ["007", "007"],
    ["07", "07"],
  ])("%j is %s", (text, id) => {
    expect(directory.find(text)).toEqual({ id });
  });

  it.each([
    ["Tweeling", 2],
    ["Drieling", 3],
    ["7", 2],
    ["Onbekend", 0],
    ["", 0],
    ["C014 Parkrand 0027", 1],
  ])("%j fits %i rows and is not chosen", (text, fits) => {
    const found = directory.find(text);
    if (fits === 1) expect(found).toEqual({ id: "C014" });
    else expect(found).toEqual({ fits });
  });
});
