/** F: files that cannot be read or written. */
export interface FileFacts {
  /** The file does not exist. */
  F001: { file: string };
  /** A folder was given where a file is needed. */
  F030: { file: string };
  /** The file is there but cannot be read. */
  F031: { file: string; reason: string };
  /** The folder of the output does not exist. */
  F032: { folder: string };
  /** The output would overwrite the input. */
  F033: { file: string };
  /** The output exists already. */
  F034: { file: string };
  /** The output cannot be written. */
  F035: { file: string; reason: string };
}
