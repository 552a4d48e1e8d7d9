import { useFocusFinders } from "@fluentui/react-components";
import { useEffect } from "react";

/**
 * In Excel on the web office.js takes Tab for itself and moves the focus along a list of its own: from a heading it leaves the pane,
 * a part that folds it never reaches. So Tab inside the pane is left to the browser. At either end office.js does hear it, and tells
 * Excel to take the focus; what Tabster keeps there for itself is then no stop.
 */
export function useTabWithin(): void {
  const { findNextFocusable, findPrevFocusable } = useFocusFinders();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
      const from = document.activeElement;
      const find = event.shiftKey ? findPrevFocusable : findNextFocusable;
      if (!(from instanceof HTMLElement) || find(from, { container: document.body }) !== null) event.stopPropagation();
      else hideTabsterStops();
    };
    // Before the window, where office.js listens.
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [findNextFocusable, findPrevFocusable]);
}

function hideTabsterStops(): void {
  const stops = [...document.querySelectorAll<HTMLElement>("[data-tabster-dummy][tabindex='0']")];
  for (const stop of stops) stop.tabIndex = -1;
  setTimeout(() => {
    for (const stop of stops) stop.tabIndex = 0;
  }, 0);
}
