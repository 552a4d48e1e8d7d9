import { describe, expect, it } from "vitest";
import { inDutch } from "../../src/cli/dutch-commander.ts";
import { zelfbeheer } from "../support/command-line.ts";

describe("what commander says", () => {
  it.each([
    [
      "error: unknown option '-lijst €% ä'b #1.xlsx'\n",
      "Fout: de optie -lijst €% ä'b #1.xlsx bestaat niet. Begint de naam van een bestand met een streepje? Typ er dan ./ voor.\n",
    ],
    [
      "error: unknown option '--ouit'\n(Did you mean --out?)\n",
      "Fout: de optie --ouit bestaat niet.\n(Bedoelt u --out?)\n",
    ],
    [
      "error: unknown command 'chek'\n(Did you mean one of check, help?)\n",
      "Fout: de opdracht chek bestaat niet\n(Bedoelt u een van deze: check, help?)\n",
    ],
    ["error: missing required argument 'bestand'\n", "Fout: geef bestand op\n"],
    ["error: required option '--out <bestand>' not specified\n", "Fout: geef --out <bestand> op\n"],
    ["error: option '--out <bestand>' argument missing\n", "Fout: bij --out <bestand> ontbreekt een waarde\n"],
    [
      "error: too many arguments for 'template'. Expected 0 arguments but got 1.\n",
      "Fout: er staan te veel woorden achter de opdracht\n",
    ],
  ])("%j is said in Dutch", (english, dutch) => {
    expect(inDutch(english)).toBe(dutch);
  });
});

describe("the help pages", () => {
  it.each([[["--help"]], [["template", "--help"]], [["structure", "--help"]], [["help", "check"]]])(
    "of %j hold no English",
    (args) => {
      const { code, out } = zelfbeheer(".", ...args);
      expect(code).toBe(0);
      expect(out).toContain("Gebruik: zelfbeheer");
      expect(out).toContain("Opties:");
      expect(out).not.toMatch(/Usage|Arguments|Options|Commands|default|\[options\]|\[command\]|display/);
    },
  );
});
