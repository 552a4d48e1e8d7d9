/** The page of the workbench: a workbook in an emulated Excel, and the real pane beside it. */

import { deflateSync } from "fflate";
import { inflateInBrowser } from "../../../src/xlsx/read/read-workbook.ts";
import { type EmulatedWorkbook, openEmulatedWorkbook } from "../model/workbook.ts";
import type { Faults } from "../rich-api/faults.ts";
import { drawRibbon } from "./ribbon.ts";
import { SheetView } from "./sheet-view.ts";
import { hostPane } from "./xdm-host.ts";

const tools = { inflate: inflateInBrowser, deflate: (data: Uint8Array) => deflateSync(data, { level: 6 }) };
const asked = new URLSearchParams(location.search);
const paneAddress = new URL(document.documentElement.dataset.pane ?? "/", location.href).href;
const log = { requests: 0, bytes: 0, largest: 0 };
let stop: (() => void) | null = null;
let book: EmulatedWorkbook | null = null;
let name = "werkboek.xlsx";
let view: SheetView | null = null;

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as T;
}

function open(bytes: Uint8Array, fileName: string): void {
  let opened: EmulatedWorkbook;
  try {
    opened = openEmulatedWorkbook(bytes, { tools });
  } catch {
    alert(`"${fileName}" is geen werkboek dat hier te openen is. Kies een bestand dat op .xlsx of .xlsm eindigt.`);
    return;
  }
  stop?.();
  book = opened;
  name = fileName;
  element("name").textContent = fileName;
  document.title = `${fileName} - werkbank van Zelfbeheer`;
  // A fresh grid forgets who listened to the workbook before.
  for (const id of ["grid", "field"]) element(id).replaceWith(element(id).cloneNode(true));
  view = new SheetView(opened, element("grid"), element("tabs"), element("place"), element("field"));
  const wanted = asked.get("view");
  openPane(opened, wanted === null ? "" : `?view=${wanted}`);
  opened.openedListeners.add((made) => open(made, "nieuw werkboek.xlsx"));
  view.draw();
  // For tests, which may put `faults` there too: what stands in the workbook, and what was asked of it.
  Object.assign(globalThis, { book: opened, log });
}

/** As a button of the ribbon does: the one pane, with the view that the button is for. */
function openPane(opened: EmulatedWorkbook, search: string): void {
  stop?.();
  stop = hostPane(opened, element("pane"), {
    pane: `${paneAddress}${search}`,
    fileName: name,
    ...(asked.has("api") ? { excelApi: asked.get("api") ?? "" } : {}),
    faults: () => (globalThis as { faults?: Faults }).faults ?? {},
    onRequest: (request, response) => {
      log.requests += 1;
      log.bytes += request + response;
      log.largest = Math.max(log.largest, request, response);
      // What the pane selects is no change, but is seen.
      view?.draw();
    },
    onLeave: (isBack) =>
      (isBack ? element("tabs").querySelector<HTMLElement>("[aria-selected=true]") : element("grid"))?.focus(),
  });
}

async function take(file: File | null | undefined): Promise<void> {
  if (file) open(new Uint8Array(await file.arrayBuffer()), file.name);
}

element<HTMLInputElement>("open").addEventListener("change", (event) => {
  void take((event.target as HTMLInputElement).files?.[0]);
});
element("save").addEventListener("click", () => {
  if (!book) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([book.toXlsx() as BlobPart]));
  link.download = name.replace(/(\.xls[xm])?$/, " (bewaard).xlsx");
  link.click();
  URL.revokeObjectURL(link.href);
});
for (const kind of ["dragover", "dragleave", "drop"] as const) {
  addEventListener(kind, (event) => {
    event.preventDefault();
    document.body.classList.toggle("dropping", kind === "dragover");
    if (kind === "drop") void take(event.dataTransfer?.files[0]);
  });
}
const manifest = await fetch("/manifest.xml");
drawRibbon(await manifest.text(), element("ribbon"), (search) => {
  if (book) openPane(book, search);
});
const response = await fetch("/workbook");
open(
  new Uint8Array(await response.arrayBuffer()),
  decodeURIComponent(response.headers.get("x-name") ?? "werkboek.xlsx"),
);
