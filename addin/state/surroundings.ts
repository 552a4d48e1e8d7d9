import type { Engine } from "../engine/engine.ts";
import type { OpenWorkbook } from "../open-workbook.ts";

/** What every piece of work in the pane has around it. */
export interface Surroundings {
  readonly workbook: OpenWorkbook;
  /** Of this piece of work alone: stopping it ends nothing else. */
  readonly engine: Engine;
  /** The day of this computer, as a serial number. */
  readonly today: () => number;
  /** For what should never happen; the boundary shows it. */
  readonly onBug: (error: unknown) => void;
}
