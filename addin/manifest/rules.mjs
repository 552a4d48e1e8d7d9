/**
 * What a manifest must keep to, checked without asking anybody: Microsoft's own check sends the manifest to a server. Each rule
 * gives a sentence when it is broken. Limits are those of the add-in-only manifest (learn.microsoft.com, "Office add-ins
 * manifest").
 */
import { DEVELOPMENT_URL } from "./address.mjs";

const LANGUAGES = ["en-US"];
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, resid: 32 };
const WHERE_ICONS_GO = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * `version`: of package.json. `sizeOf`: file in `addin/` → { width, height } in pixels, null when it is not there. `address`: where
 * the pane is served from.
 */
export function brokenRules(manifest, { version, sizeOf, address = DEVELOPMENT_URL }) {
  const broken = [];
  const say = (sentence) => broken.push(sentence);
  const texts = manifest.replace(/<!--[\s\S]*?-->/g, "");

  const id = /<Id>([^<]*)<\/Id>/.exec(texts)?.[1] ?? "";
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)) say(`Id is geen GUID: "${id}".`);
  const given = /<Version>([^<]*)<\/Version>/.exec(texts)?.[1] ?? "";
  if (given !== `${version}.0`) say(`Version is ${given}; package.json zegt ${version}, dus hier hoort ${version}.0.`);
  if (!/<DefaultLocale>nl-NL<\/DefaultLocale>/.test(texts)) say("DefaultLocale hoort nl-NL te zijn.");
  if (!/<Set Name="ExcelApi" MinVersion="1\.13"/.test(texts)) say("De ondergrens hoort ExcelApi 1.13 te zijn.");

  for (const [, name, attributes, inner] of texts.matchAll(
    /<(DisplayName|Description) ([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g,
  )) {
    if (!attributes.includes("DefaultValue")) continue;
    checkLanguages(name, inner ?? "", say);
    for (const value of valuesIn(`${attributes}${inner ?? ""}`))
      if (value.length > LONGEST[name]) say(`${name} is ${value.length} tekens; ten hoogste ${LONGEST[name]}.`);
  }
  checkResources(texts, say);
  checkIds(texts, say);
  checkAddresses(texts, address, sizeOf, say);
  return broken;
}

function checkResources(texts, say) {
  const defined = new Map();
  for (const kind of ["Images", "Urls", "ShortStrings", "LongStrings"]) {
    const inner = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(texts)?.[1] ?? "";
    for (const [, id, attributes, content] of inner.matchAll(
      /<bt:(?:Image|Url|String) id="([^"]*)"([^>]*?)(?:\/>|>([\s\S]*?)<\/bt:(?:Image|Url|String)>)/g,
    )) {
      if (defined.has(id)) say(`De naam ${id} staat twee keer bij Resources.`);
      defined.set(id, kind);
      if (id.length > LONGEST.resid) say(`De naam ${id} is langer dan ${LONGEST.resid} tekens.`);
      if (!(kind in LONGEST)) continue;
      checkLanguages(id, content ?? "", say);
      for (const value of valuesIn(`${attributes}${content ?? ""}`)) {
        if (value === "") say(`De tekst ${id} is leeg.`);
        if (value.length > LONGEST[kind])
          say(`De tekst ${id} is ${value.length} tekens; ten hoogste ${LONGEST[kind]}.`);
      }
    }
  }
  const used = new Set([...texts.matchAll(/resid="([^"]*)"/g)].map(([, name]) => name));
  for (const name of used) if (!defined.has(name)) say(`resid ${name} wordt gebruikt, maar staat niet bij Resources.`);
  for (const name of defined.keys()) if (!used.has(name)) say(`De resource ${name} wordt nergens gebruikt.`);
}

function checkLanguages(name, content, say) {
  for (const language of LANGUAGES)
    if (!content.includes(`Locale="${language}"`)) say(`${name} heeft geen tekst in ${language}.`);
}

function checkIds(texts, say) {
  const seen = new Set();
  for (const [, id] of texts.matchAll(/<(?:CustomTab|Group|Control)\b[^>]* id="([^"]*)"/g)) {
    if (seen.has(id)) say(`Het id ${id} staat er twee keer.`);
    seen.add(id);
  }
  const panes = new Set([...texts.matchAll(/<TaskpaneId>([^<]*)<\/TaskpaneId>/g)].map(([, id]) => id));
  if (panes.size > 1) say(`Er hoort één taakvenster te zijn, niet ${panes.size}.`);
  const buttons = [...texts.matchAll(/<Action [^>]*>([\s\S]*?)<\/Action>/g)].map(
    ([, action]) => /SourceLocation resid="([^"]*)"/.exec(action)?.[1],
  );
  if (new Set(buttons).size !== buttons.length) say("Twee knoppen openen hetzelfde.");
}

function checkAddresses(texts, address, sizeOf, say) {
  for (const [, value] of texts.matchAll(/(?:DefaultValue|Value)="(http[^"]*)"/g)) {
    if (!value.startsWith("https://")) say(`Het adres ${value} begint niet met https://.`);
    else if (!value.startsWith(`${address}/`)) say(`Het adres ${value} is niet van ${address}.`);
  }
  const icons = [
    ...[...texts.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, name]) => [
      Number(size),
      addressOf(texts, name),
    ]),
    ...Object.entries(WHERE_ICONS_GO).map(([name, size]) => [
      size,
      new RegExp(`<${name} DefaultValue="([^"]*)"`).exec(texts)?.[1] ?? "",
    ]),
  ];
  for (const [size, value] of icons) {
    const file = value.replace(`${address}/`, "");
    const found = sizeOf(file);
    if (found === null) say(`Het plaatje ${file} is er niet.`);
    else if (found.width !== size || found.height !== size)
      say(`Het plaatje ${file} is ${found.width} × ${found.height} pixels en hoort ${size} × ${size} te zijn.`);
  }
}

function addressOf(texts, name) {
  return new RegExp(`<bt:Image id="${name.replaceAll(".", "\\.")}" DefaultValue="([^"]*)"`).exec(texts)?.[1] ?? "";
}

function valuesIn(xml) {
  return [...xml.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, value]) => value);
}
