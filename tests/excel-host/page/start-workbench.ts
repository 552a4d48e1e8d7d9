/** Serves the workbench on this computer: the page of the emulated Excel, and the built pane on a port of its own. */

import { createHash, X509Certificate } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { build } from "esbuild";
import { generate } from "selfsigned";

const HERE = import.meta.dirname;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

export interface WorkbenchOptions {
  readonly workbook: Uint8Array;
  readonly fileName: string;
  /** Folder with the pane, built with a local office.js. */
  readonly pane: string;
  /** 0 for a free one. */
  readonly port?: number;
  /** The pane on a port of its own, as in Excel it is on a server of its own; a person then has two certificates to accept. */
  readonly apart?: boolean;
  /** The browser may keep scripts: nobody builds anew while it runs. */
  readonly lasting?: boolean;
}

export interface Workbench {
  readonly url: string;
  /** Serves another workbook to who opens the page from now on; the network is there. */
  show(workbook: Uint8Array, fileName: string): void;
  /** The network goes away, or comes back: the servers are there and answer nobody. */
  setAway(isAway: boolean): void;
  close(): Promise<void>;
}

/** Office.js demands https on both sides and one host name; the certificate is made anew by each process and kept nowhere. */
const ownCertificate = once(() =>
  generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  }),
);

/** By which a browser knows the certificate: the digest of its key, in base64. */
export async function ownKey(): Promise<string> {
  const { publicKey } = new X509Certificate((await ownCertificate()).cert);
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}

export async function startWorkbench({
  workbook,
  fileName,
  pane,
  port = 0,
  apart = false,
  lasting = false,
}: WorkbenchOptions): Promise<Workbench> {
  const [certificate, script] = [await ownCertificate(), await workbenchScript()];
  let isAway = false;
  let shown = { workbook, fileName };
  const secure: ServerOptions = { key: certificate.private, cert: certificate.cert };
  const paneFile = (path: string): Served | "away" | null => {
    if (isAway) return "away";
    const file = resolve(pane, `.${path}`);
    if (!file.startsWith(resolve(pane) + sep) || !existsSync(file) || statSync(file).isDirectory()) return null;
    return { body: readFileSync(file), type: TYPES[extname(file)] ?? "application/octet-stream" };
  };
  const paneServer = apart ? await listen(secure, 0, paneFile, lasting) : null;
  const address = paneServer ? `https://localhost:${portOf(paneServer)}/taskpane.html` : "/pane/taskpane.html";
  const html = readFileSync(join(HERE, "workbench.html"), "utf8").replace(
    '<html lang="nl">',
    `<html lang="nl" data-pane="${address}">`,
  );
  const server = await listen(
    secure,
    port,
    (path) => {
      if (path === "/") return { body: html, type: TYPES[".html"] as string };
      if (path === "/workbench.js") return { body: script, type: TYPES[".js"] as string };
      if (path === "/workbook")
        return { body: shown.workbook, type: "application/octet-stream", name: encodeURIComponent(shown.fileName) };
      // The ribbon is drawn from the manifest, with its icons.
      if (path === "/manifest.xml" || path.startsWith("/assets/")) return paneFile(path);
      return path.startsWith("/pane/") && !apart ? paneFile(path.slice("/pane".length)) : null;
    },
    lasting,
  );
  return {
    url: `https://localhost:${portOf(server)}/`,
    show: (workbook, fileName) => {
      shown = { workbook, fileName };
      isAway = false;
    },
    setAway: (next) => {
      isAway = next;
    },
    close: async () => {
      for (const one of paneServer ? [server, paneServer] : [server]) {
        one.closeAllConnections();
        await new Promise((done) => one.close(done));
      }
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

const workbenchScript = once(async (): Promise<Uint8Array> => {
  const built = await build({
    entryPoints: [join(HERE, "workbench.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return built.outputFiles[0]?.contents ?? new Uint8Array();
});

/** What a process makes the first time that it is asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

interface Served {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly name?: string;
}

/** On the loopback address only. */
async function listen(
  secure: ServerOptions,
  port: number,
  find: (path: string) => Served | "away" | null,
  lasting: boolean,
): Promise<Server> {
  const server = createServer(secure, (request, response) => {
    const found = find(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
    if (found === "away") {
      request.socket.destroy();
      return;
    }
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": found.type,
      "cache-control": lasting && found.type === TYPES[".js"] ? "max-age=86400" : "no-store",
      ...(found.name === undefined ? {} : { "x-name": found.name }),
    });
    response.end(found.body);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return server;
}
