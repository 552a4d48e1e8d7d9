/** Changed cells as few rectangles as that takes without much thought: rows that change the same columns go together. */

export interface Rectangle {
  /** From 0, in the body of the table. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** `cells`: row → columns. `most`: the most cells that one rectangle may have. */
export function rectanglesOf(cells: ReadonlyMap<number, ReadonlySet<number>>, most: number): Rectangle[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const found: Rectangle[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] as number;
    const runs = runsOf(cells.get(first) ?? new Set());
    const key = JSON.stringify(runs);
    let count = 1;
    while (rows[at + count] === first + count && JSON.stringify(runsOf(cells.get(first + count) ?? new Set())) === key)
      count += 1;
    for (const { left, columns } of runs) {
      const tallest = Math.max(1, Math.floor(most / columns));
      for (let done = 0; done < count; done += tallest)
        found.push({ top: first + done, left, rows: Math.min(tallest, count - done), columns });
    }
    at += count;
  }
  return found;
}

function runsOf(columns: ReadonlySet<number>): { left: number; columns: number }[] {
  const runs: { left: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.columns === column) last.columns += 1;
    else runs.push({ left: column, columns: 1 });
  }
  return runs;
}
