/**
 * `npm run validate`: holds manifest.xml against the reader of office-addin-manifest, our own rules, and the schemas of the format
 * where MANIFEST_XSD names the folder that has them (xmllint is needed then). Nothing is sent anywhere.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { brokenRules } from "./rules.mjs";

const root = join(import.meta.dirname, "../..");
const file = process.argv[2] ?? join(root, "manifest.xml");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const broken = brokenRules(readFileSync(file, "utf8"), { version, sizeOf, address: process.env.ADDIN_URL });

try {
  const read = await OfficeAddinManifest.readManifestFile(file);
  if (read.hosts?.join().toLowerCase() !== "workbook")
    broken.push(`Host hoort Workbook te zijn; er staat ${read.hosts?.join(", ")}.`);
} catch (error) {
  broken.push(`Het manifest is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
}
const schemas = process.env.MANIFEST_XSD;
if (schemas !== undefined) {
  try {
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", join(schemas, "OfficeAppManifestV1_1.xsd"), file], {
      stdio: "pipe",
    });
  } catch (error) {
    broken.push(`Het manifest past niet bij het schema: ${String(error.stderr ?? error.message)}`);
  }
}
for (const sentence of broken) console.error(sentence);
if (broken.length === 0) console.log("Het manifest is in orde.");
process.exitCode = broken.length === 0 ? 0 : 1;

/** Width and height stand in the first bytes of a PNG. */
function sizeOf(name) {
  const path = join(root, "addin", name);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
