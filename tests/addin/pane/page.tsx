/** The pane on a page of its own, over a file that is named in the address: ?file=…&view=…&slow=…&lacks=… */

import { mount } from "../../../addin/mount.tsx";
import type { Capability } from "../../../addin/open-workbook.ts";
import { FileOpenWorkbook } from "./file-open-workbook.ts";

const asked = new URLSearchParams(location.search);
const file = asked.get("file") ?? "leeg.xlsx";
const bytes = new Uint8Array(await (await fetch(`/files/${encodeURIComponent(file)}`)).arrayBuffer());
const workbook = new FileOpenWorkbook(bytes, file, {
  lacks: asked.getAll("lacks") as Capability[],
  slow: Number(asked.get("slow") ?? 0),
});
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
if (asked.has("noworker")) Object.defineProperty(globalThis, "Worker", { value: undefined });
const { setDark } = mount(root, { workbook, version: "0.1.0", isDark: false, search: location.search });
Object.assign(globalThis, { openWorkbook: workbook, setDark });
