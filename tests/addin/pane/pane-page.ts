/** Serves the pane over files in memory, built once in a process of tests, and opens it in Chromium. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Page } from "playwright-core";
import { POLICY } from "../../../addin/manifest/policy.mjs";
import { launchBrowser } from "../../support/browser.ts";
import { Pages, type Sight } from "../../support/pages.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const VIEWPORT = { width: 350, height: 720 };
const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zelfbeheer</title>
<meta name="viewport" content="width=device-width"><style>html,body,#root{height:100%;margin:0}</style></head>
<body><div id="root"></div><script type="module" src="/page.js"></script></body></html>`;

/** What webpack does with the address of a worker. */
const workerAddress: Plugin = {
  name: "worker-address",
  setup({ onLoad }) {
    onLoad({ filter: /start-engine\.ts$/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      const contents = (await readFile(path, "utf8")).replace("./worker.ts", "/worker.js");
      return { contents, loader: "ts" };
    });
  },
};

export interface Opening extends Partial<Sight> {
  /** What day it is, for tests that have one day in all of a file. */
  readonly today?: Date;
}

export interface PanePage {
  /** Opens the pane, 350 pixels wide and without motion unless told otherwise. `query` as in `page.tsx`. */
  open(query: string, options?: Opening): Promise<Page>;
  /** The test is done with this page. */
  leave(page: Page): Promise<void>;
  close(): Promise<void>;
}

let building: ReturnType<typeof buildScripts> | null = null;

function buildScripts() {
  return build({
    entryPoints: { page: join(import.meta.dirname, "page.tsx"), worker: join(ROOT, "addin/engine/worker.ts") },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    outdir: "/out",
    plugins: [workerAddress],
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "error",
  });
}

/** `files` by the name that the address gives. */
export async function servePane(files: ReadonlyMap<string, Uint8Array>): Promise<PanePage> {
  building ??= buildScripts();
  const built = await building;
  const scripts = new Map(built.outputFiles.map(({ path, contents }) => [path.replace("/out", ""), contents]));
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const body = path === "/" ? HTML : (scripts.get(path) ?? files.get(path.replace("/files/", "")));
    if (body === undefined) return response.writeHead(404).end();
    const type = path.endsWith(".js") ? "text/javascript" : path === "/" ? "text/html" : "application/octet-stream";
    const headers = {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": POLICY,
      "cache-control": path.endsWith(".js") ? "max-age=86400" : "no-store",
    };
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  const pages = new Pages(browser);
  return {
    async open(query, { today, viewport = VIEWPORT, ...sight } = {}) {
      const page = await pages.take({ viewport, ...sight });
      page.on("pageerror", (error) => console.error("page:", error.message));
      if (today) await page.clock.setFixedTime(today);
      await page.goto(`http://127.0.0.1:${port}/?${query}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      return page;
    },
    leave: (page) => pages.leave(page),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
