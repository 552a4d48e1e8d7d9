/** Values on their way into cells: gathered until a request carries enough of them. */

import { CELLS_PER_REQUEST, type Requests } from "./requests.ts";

/** Signs of texts that one request may carry; Excel on the web takes five million bytes in all. */
const MOST_TEXT = 2_000_000;

export class WriteBatch {
  readonly #requests: Requests;
  readonly #total: number;
  #done = 0;
  #waiting = 0;
  #text = 0;

  /** `total`: cells that will be put, for who watches. */
  constructor(requests: Requests, total: number) {
    this.#requests = requests;
    this.#total = total;
    this.#hold();
  }

  /** The range is asked for when its turn comes: one that was named before another request is no longer valid. */
  async put(
    name: string,
    rangeNow: () => Excel.Range,
    inputs: readonly (readonly (string | number | boolean)[])[],
  ): Promise<void> {
    const cells = inputs.reduce((sum, row) => sum + row.length, 0);
    if (this.#waiting > 0 && this.#waiting + cells > CELLS_PER_REQUEST) await this.#send(name);
    rangeNow().formulas = inputs.map((row) => [...row]);
    this.#waiting += cells;
    for (const row of inputs) for (const input of row) if (typeof input === "string") this.#text += input.length;
    if (this.#waiting >= CELLS_PER_REQUEST || this.#text >= MOST_TEXT) await this.#send(name);
  }

  /** Sends what is left, and everything else that was asked in between. */
  async end(): Promise<void> {
    await this.#requests.sendToTheEnd();
  }

  async #send(sheet: string): Promise<void> {
    await this.#requests.sendToTheEnd();
    this.#done += this.#waiting;
    this.#waiting = 0;
    this.#text = 0;
    this.#requests.tell(this.#done, this.#total, sheet);
    this.#hold();
  }

  /** Excel calculates once at the end of a request, not after every cell. */
  #hold(): void {
    this.#requests.context.application.suspendApiCalculationUntilNextSync();
  }
}
