import type { OpenWorkbook } from "../open-workbook.ts";

/**
 * Listens for changes by others where Excel lets us. Some hosts give no events; that costs a warning that comes later, for
 * what is written is compared with the workbook anyway.
 */
export async function listenTo(workbook: OpenWorkbook, listener: () => void): Promise<() => void> {
  try {
    return await workbook.onChanged(listener);
  } catch {
    return () => {};
  }
}
