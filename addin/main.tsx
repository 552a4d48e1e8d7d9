/// <reference types="office-js" />
/** The entry of the pane: waits for Office, connects to the workbook and draws. */

import { createRoot } from "react-dom/client";
import packageFile from "../package.json" with { type: "json" };
import { ExcelWorkbook } from "./excel/excel-workbook.ts";
import { isDarkOffice } from "./look/office-theme.ts";
import { mount } from "./mount.tsx";
import { OutsideExcel } from "./OutsideExcel.tsx";
import { outside } from "./texts/pane-texts.ts";

const prefersDark = matchMedia("(prefers-color-scheme: dark)");

void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const isInExcel = host === Office.HostType.Excel;
  try {
    if (!isInExcel) throw new Error("not in Excel");
    const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
    const workbook = new ExcelWorkbook({ excel: Excel, supports, source: fileName() });
    const { search } = location;
    const mounted = mount(root, { workbook, version: packageFile.version, isDark: isDark(), search });
    // Excel tells nobody when its theme changes.
    for (const moment of ["focus", "visibilitychange"]) addEventListener(moment, () => mounted.setDark(isDark()));
    prefersDark.addEventListener("change", () => mounted.setDark(isDark()));
  } catch {
    createRoot(root).render(<OutsideExcel isDark={isDark()} isInExcel={isInExcel} />);
  }
});

/** The name that the account of an import shows; a workbook that was never saved has none. */
function fileName(): string {
  const last = (Office.context.document?.url ?? "").split(/[\\/]/).at(-1) ?? "";
  const [name = ""] = last.split("?");
  try {
    return decodeURIComponent(name) || outside.nameless;
  } catch {
    return name;
  }
}

function isDark(): boolean {
  return isDarkOffice(Office.context?.officeTheme, prefersDark.matches);
}
