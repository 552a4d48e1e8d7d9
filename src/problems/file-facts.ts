/** F: files that cannot be read or written. */
export interface FileFacts {
  /** The file does not exist. */
  F001: { file: string };
}
