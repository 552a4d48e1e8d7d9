/**
 * `npm run start:excel`: the pane for the Excel of this computer, from https://localhost:3000. Excel only takes a certificate that
 * the computer trusts; making one that it trusts is a person's choice, so that is asked and not done.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, resolve, sep } from "node:path";

const root = join(import.meta.dirname, "../..");
const out = join(root, "node_modules/.cache/zelfbeheer-excel");
const certificates = join(homedir(), ".office-addin-dev-certs");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml",
};

if (!existsSync(join(certificates, "localhost.crt"))) {
  console.error(
    "Er is nog geen certificaat dat deze computer vertrouwt. Maak het met: npx office-addin-dev-certs install",
  );
  process.exit(1);
}
console.log("Het taakvenster wordt gebouwd. Dat duurt een halve minuut.");
execFileSync(
  process.execPath,
  [join(root, "node_modules/webpack-cli/bin/cli.js"), "--mode", "production", "--env", "excel", "--env", `out=${out}`],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
);
const secure = {
  key: readFileSync(join(certificates, "localhost.key")),
  cert: readFileSync(join(certificates, "localhost.crt")),
};
createServer(secure, (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  const file = resolve(out, `.${path}`);
  if (!file.startsWith(resolve(out) + sep) || !existsSync(file) || statSync(file).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  response.end(readFileSync(file));
}).listen(3000, "127.0.0.1", () => {
  console.log("Het taakvenster staat op https://localhost:3000. Zet het nu in Excel, in een tweede venster:");
  console.log("  npx office-addin-debugging start manifest.xml desktop");
  console.log(
    "Of in Excel op het web: Invoegen, Invoegtoepassingen, Mijn invoegtoepassing uploaden, manifest.xml. Stoppen: Ctrl+C.",
  );
});
