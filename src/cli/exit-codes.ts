/** Exit codes, for schedulers. */
export const EXIT = {
  clean: 0,
  /** Problems of severity error were found; with --strict warnings count too. */
  problems: 1,
  /** A file could not be read or written, or was refused. */
  refused: 2,
  usage: 64,
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
