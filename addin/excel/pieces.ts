/** Reading areas in requests of at most so many cells: small areas share a request, large ones take several. */

import type { CellRange } from "../../src/workbook/address.ts";
import { isTooLarge } from "./excel-refusal.ts";
import { rangeAt } from "./layout.ts";
import { type Along, CELLS_PER_REQUEST, type Requests } from "./requests.ts";

/** Smaller pieces than this are not tried: then a single row is too large for Excel. */
const SMALLEST = 500;

export interface Area<K> {
  /** What the area belongs to. */
  readonly of: K;
  /** Of the sheet. */
  readonly name: string;
  readonly range: CellRange;
}

/**
 * Calls `ask` with the range of each piece before a request and `take` after it, in order. A request that Excel finds too large
 * is asked again in halves. `first` goes along with the first of them, and also when there is nothing to read.
 */
export async function readInPieces<K, A = void>(
  requests: Requests,
  areas: readonly Area<K>[],
  ask: (range: Excel.Range, piece: Area<K>) => A,
  take: (piece: Area<K>, range: Excel.Range, asked: A) => void,
  first: Along = {},
): Promise<void> {
  if (areas.length === 0 && first.ask) {
    first.ask();
    await requests.send();
    first.answered?.();
  }
  const { worksheets } = requests.context.workbook;
  let along: Along | null = first;
  const total = areas.reduce((sum, { range }) => sum + cellsIn(range), 0);
  let done = 0;
  let most = CELLS_PER_REQUEST;
  let waiting: readonly Area<K>[] = areas;
  while (waiting.length > 0) {
    const { now, later } = cut(waiting, most);
    along?.ask?.();
    const asked = now.map((piece) => {
      const range = rangeAt(worksheets.getItemOrNullObject(piece.name), piece.range);
      return { piece, range, answer: ask(range, piece) };
    });
    requests.tell(done, total, now[0]?.name ?? "");
    try {
      await requests.send();
    } catch (error) {
      if (!isTooLarge(error) || most <= SMALLEST) throw error;
      most = Math.floor(most / 2);
      continue;
    }
    along?.answered?.();
    along = null;
    for (const { piece, range, answer } of asked) {
      take(piece, range, answer);
      done += cellsIn(piece.range);
    }
    waiting = later;
  }
  requests.tell(total, total, "");
}

/** Whole rows, of one area or more, up to so many cells. */
function cut<K>(waiting: readonly Area<K>[], most: number): { now: Area<K>[]; later: Area<K>[] } {
  const now: Area<K>[] = [];
  const later = [...waiting];
  let room = most;
  while (later.length > 0) {
    const piece = later[0] as Area<K>;
    const { top, bottom, left, right } = piece.range;
    const fit = Math.floor(room / (right - left + 1));
    if (fit === 0 && now.length > 0) break;
    const last = Math.min(bottom, top + Math.max(1, fit) - 1);
    now.push({ ...piece, range: { ...piece.range, bottom: last } });
    room -= (last - top + 1) * (right - left + 1);
    if (last < bottom) {
      later[0] = { ...piece, range: { ...piece.range, top: last + 1 } };
      break;
    }
    later.shift();
  }
  return { now, later };
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
