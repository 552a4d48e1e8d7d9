import type { ExitCode } from "../exit-codes.ts";

/** A command tells its exit code so. */
export type Done = (code: ExitCode) => void;
