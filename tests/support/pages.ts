/**
 * Pages that tests hand on to one another. A new page starts a process that compiles every script anew, which takes longer than
 * most of what a test does on it; a page that was left goes to the next address with what it has compiled. In between it forgets
 * all else. A test that fails leaves no page: the next test gets another one.
 */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Sight {
  readonly viewport: { readonly width: number; readonly height: number };
  /** Less of it unless told otherwise. */
  readonly reducedMotion?: "reduce" | "no-preference";
  /** A page on which nothing was before, and nothing will be after: nothing of the servers is in its cache, no clock stands still. */
  readonly fresh?: boolean;
}

/** What pages hold of an address beside its session. */
const STORED = "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage";
/** What tests listen to. */
const HEARD = ["console", "pageerror", "request"] as const;
/** Milliseconds for what a slow machine does at last. */
const PATIENCE = 60_000;

export class Pages {
  readonly #browser: Browser;
  /** Handed on, when they are left. */
  readonly #lasting = new WeakSet<Page>();
  readonly #left: Page[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** An empty page that looks as told. */
  async take({ viewport, reducedMotion = "reduce", fresh = false }: Sight): Promise<Page> {
    const options: BrowserContextOptions = { viewport, reducedMotion, locale: "nl-NL" };
    let page = fresh ? undefined : this.#left.pop();
    if (page) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion, colorScheme: "light" });
    } else {
      page = await (await this.#browser.newContext(options)).newPage();
      if (!fresh) this.#lasting.add(page);
    }
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** For the next test, when the page is to be handed on. */
  async leave(page: Page): Promise<void> {
    if (!this.#lasting.has(page)) return page.context().close();
    for (const kind of HEARD) page.removeAllListeners(kind);
    const origins = new Set<string>();
    for (const frame of page.frames()) {
      if (!frame.url().startsWith("http")) continue;
      origins.add(new URL(frame.url()).origin);
      // A frame may just have made way for another.
      await frame.evaluate("sessionStorage.clear()").catch((error) => {
        if (!frame.isDetached()) throw error;
      });
    }
    // Where the pointer of a new page is: on nothing.
    await page.mouse.move(-1, -1);
    await page.goto("about:blank");
    const session = await page.context().newCDPSession(page);
    for (const origin of origins) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: STORED });
    await session.detach();
    this.#left.push(page);
  }
}
