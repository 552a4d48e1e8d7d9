import type { Day } from "../../../days/day.ts";
import type { Findings } from "../../findings.ts";
import type { Dossier } from "../dossier.ts";

/** Adds what is missing on a day to `lacks`. */
export type GateRule = (dossier: Dossier, on: Day, lacks: Findings) => void;
