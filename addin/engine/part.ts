/** Parts of the pane that load when they are needed. */

/** A part that is loaded when it is needed could not be loaded: the pane's server cannot be reached. */
export class PartMissing extends Error {
  constructor() {
    super("a part of the pane could not be loaded");
    this.name = "PartMissing";
  }
}

/** Loads a part; whatever goes wrong then is the network's. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new PartMissing();
  }
}
