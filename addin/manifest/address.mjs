/** Where the pane is served from, and the manifest with that address in it. */

/** The address in the manifest as it stands in the repository: a server on this computer. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Said by a build for which nobody gave an address. */
export const NO_ADDRESS = `Zonder ADDIN_URL wijst het manifest naar ${DEVELOPMENT_URL}: goed om op deze computer te proberen, niet om uit te delen. Voor uw server: ADDIN_URL=https://zelfbeheer.uw-corporatie.nl npm run build`;

/** Null for an address that can be used; otherwise the sentence that says what is wrong and what to do. */
export function addressProblem(address) {
  if (address === "")
    return "Geef met ADDIN_URL het adres op waar het taakvenster komt te staan. Bijvoorbeeld: ADDIN_URL=https://zelfbeheer.uw-corporatie.nl npm run build";
  if (!/^https:\/\//.test(address)) return `ADDIN_URL moet met https:// beginnen; er staat "${address}".`;
  if (!URL.canParse(address)) return `ADDIN_URL is geen adres: "${address}".`;
  const { hostname, search, hash } = new URL(address);
  if (/(^|\.)(example\.(org|com|net)|localhost|invalid|test)$|uw-corporatie|^127\./.test(hostname))
    return `ADDIN_URL is nog een voorbeeld: "${address}". Vul het echte adres van uw server in.`;
  if (search !== "" || hash !== "") return `ADDIN_URL mag geen ? of # hebben; er staat "${address}".`;
  return null;
}

/** The manifest for a server. An address in a folder ("https://x.nl/zelfbeheer") keeps its folder. */
export function manifestFor(manifest, address) {
  return manifest.replaceAll(DEVELOPMENT_URL, address.replace(/\/+$/, ""));
}
