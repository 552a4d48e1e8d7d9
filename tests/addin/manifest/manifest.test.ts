import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { VIEWS } from "../../../addin/components/pane-context.ts";
import { addressProblem, DEVELOPMENT_URL, manifestFor } from "../../../addin/manifest/address.mjs";
import { brokenRules } from "../../../addin/manifest/rules.mjs";
import packageFile from "../../../package.json" with { type: "json" };

const ROOT = resolve(import.meta.dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function sizeOf(file: string): { width: number; height: number } | null {
  const path = join(ROOT, "addin", file);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function broken(change: (manifest: string) => string = (manifest) => manifest): string[] {
  const changed = change(MANIFEST);
  return brokenRules(changed, { version: packageFile.version, sizeOf });
}

describe("the manifest", () => {
  it("breaks no rule, and says so on the command line without asking anybody", () => {
    expect(broken()).toEqual([]);
    const out = execFileSync(process.execPath, [join(ROOT, "addin/manifest/validate.mjs")], { encoding: "utf8" });
    expect(out).toContain("Het manifest is in orde.");
  });

  it("has a button only for what the pane can show, each with a view of its own", () => {
    const views = [...MANIFEST.matchAll(/taskpane\.html\?view=(\w+)" \/>/g)].map(([, view]) => view);
    expect(new Set(views)).toEqual(new Set(VIEWS));
  });

  it.each<[string, (manifest: string) => string, RegExp]>([
    ["an id that is none", (m) => m.replace(/<Id>[^<]*/, "<Id>zelfbeheer"), /geen GUID/],
    [
      "another version than the package",
      (m) => m.replace(/<Version>[^<]*/, "<Version>9.9.9.0"),
      /Version is 9\.9\.9\.0/,
    ],
    ["another language first", (m) => m.replace(">nl-NL<", ">en-US<"), /DefaultLocale/],
    [
      "a lower Excel",
      (m) => m.replace('Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.9"'),
      /1\.13/,
    ],
    [
      "a text that is missing in English",
      (m) => m.replace(/<bt:Override Locale="en-US" Value="Check" \/>/, ""),
      /Check\.Label heeft geen tekst in en-US/,
    ],
    [
      "a name that is used and not there",
      (m) => m.replace('resid="Url.Check"', 'resid="Url.Weg"'),
      /Url\.Weg wordt gebruikt/,
    ],
    [
      "a name that is there and not used",
      (m) =>
        m.replace(
          '<bt:Url id="Url.New"',
          '<bt:Url id="Url.Extra" DefaultValue="https://localhost:3000/x" /><bt:Url id="Url.New"',
        ),
      /Url\.Extra wordt nergens gebruikt/,
    ],
    [
      "a name twice",
      (m) =>
        m.replace(
          '<bt:Url id="Url.New"',
          '<bt:Url id="Url.Check" DefaultValue="https://localhost:3000/x" /><bt:Url id="Url.New"',
        ),
      /Url\.Check staat twee keer/,
    ],
    [
      "a control twice",
      (m) => m.replace('id="Zelfbeheer.New"', 'id="Zelfbeheer.Check"'),
      /Zelfbeheer\.Check staat er twee keer/,
    ],
    [
      "a text that is too long",
      (m) => m.replace('DefaultValue="Hulp"', `DefaultValue="${"x".repeat(126)}"`),
      /126 tekens/,
    ],
    ["an empty text", (m) => m.replace('DefaultValue="Hulp"', 'DefaultValue=""'), /Group\.Help is leeg/],
    ["a name that is too long", (m) => m.replaceAll("Group.Help", `Group.${"H".repeat(30)}`), /langer dan 32/],
    [
      "an address without https",
      (m) =>
        m.replace(
          'https://localhost:3000/taskpane.html?view=over" />\n  <Hosts',
          'http://localhost:3000/taskpane.html?view=over" />\n  <Hosts',
        ),
      /begint niet met https/,
    ],
    [
      "an icon of another size",
      (m) => m.replace("assets/new-16.png", "assets/new-32.png"),
      /32 × 32 pixels en hoort 16 × 16/,
    ],
    ["an icon that is not there", (m) => m.replace("assets/new-16.png", "assets/weg-16.png"), /weg-16\.png is er niet/],
    [
      "a second pane",
      (m) => m.replace("<TaskpaneId>Zelfbeheer.Pane<", "<TaskpaneId>Zelfbeheer.Ander<"),
      /één taakvenster/,
    ],
    [
      "two buttons that open the same",
      (m) => m.replace('SourceLocation resid="Url.Check"', 'SourceLocation resid="Url.New"'),
      /Twee knoppen/,
    ],
  ])("is refused with %s", (_, change, sentence) => {
    expect(change(MANIFEST)).not.toBe(MANIFEST);
    expect(broken(change).join("\n")).toMatch(sentence);
  });
});

describe("the address of the pane", () => {
  it.each([
    ["", /ADDIN_URL/],
    ["http://zelfbeheer.nl", /https/],
    ["https://zelfbeheer.example.org", /voorbeeld/],
    ["https://localhost:3000", /voorbeeld/],
    ["https://zelfbeheer.uw-corporatie.nl", /voorbeeld/],
    ["https://zelfbeheer.nl/?x", /\? of #/],
    ["https://", /geen adres/],
  ])("%s is refused in a sentence", (address, sentence) => {
    expect(addressProblem(address)).toMatch(sentence);
  });

  it("may be a folder on a server, and then stands everywhere in the manifest", () => {
    const address = "https://intranet.woonkring.nl/zelfbeheer/";
    expect(addressProblem(address)).toBeNull();
    const made = manifestFor(MANIFEST, address);
    expect(made).not.toContain(DEVELOPMENT_URL);
    expect(made).toContain('"https://intranet.woonkring.nl/zelfbeheer/taskpane.html?view=over"');
    const own = { version: packageFile.version, sizeOf, address: "https://intranet.woonkring.nl/zelfbeheer" };
    expect(brokenRules(made, own)).toEqual([]);
  });
});
