/**
 * Holds a structure report against what a careful person expects of a messy workbook. Values are compared by source row and
 * source column, never by the names of our fields; where several readings are right, the expectation lists them.
 */

export interface Expected {
  readonly file: string;
  readonly tables: readonly ExpectedTable[];
}

interface ExpectedTable {
  readonly id: string;
  readonly sheet: string;
  readonly kind: string;
  readonly by?: "column" | "record";
  readonly columns: readonly {
    key: string;
    column?: string;
    type: string;
    derived?: boolean;
    personal_data?: boolean;
  }[];
  readonly rows: readonly ExpectedRow[];
  readonly skipped_rows?: readonly { row: number }[];
}

interface ExpectedRow {
  readonly row?: number;
  readonly column?: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly raw?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, { accept?: readonly unknown[]; problem?: unknown; ambiguous?: boolean }>>;
  readonly occurrences?: Readonly<Record<string, number>>;
  readonly occurrences_accept?: Readonly<Record<string, readonly number[]>>;
}

export interface Report {
  readonly tables: readonly ReportTable[];
  readonly problems: readonly { places: readonly { sheet: string; cell: string }[] }[];
}

interface ReportTable {
  readonly sheet: string;
  readonly kind: string;
  readonly columns: readonly { column: string; personal: boolean }[];
  readonly rows: readonly {
    row?: number;
    cells: Readonly<Record<string, unknown>>;
    occurrences?: Readonly<Record<string, number>>;
  }[];
}

export interface Comparison {
  readonly values: number;
  readonly right: number;
  /** One line per difference, of any sort. */
  readonly misses: readonly string[];
  /** Differences that may never happen: a wrong kind, a total read as data, a personal column or a problem missed, wrong turns. */
  readonly grave: readonly string[];
}

export function compareReport(expected: Expected, report: Report): Comparison {
  const parts = expected.tables.map((table) => compareTable(table, report));
  return {
    values: sum(parts.map((part) => part.values)),
    right: sum(parts.map((part) => part.right)),
    misses: parts.flatMap((part) => part.misses),
    grave: [...parts.flatMap((part) => part.grave), ...unexpectedRows(expected, report)],
  };
}

/** Rows of a table that nobody expects to hold data: notes, legends and forms that became one. */
function unexpectedRows(expected: Expected, report: Report): string[] {
  return report.tables.flatMap(({ sheet, kind, rows }) => {
    const wanted = expected.tables.filter((table) => table.sheet === sheet);
    if (wanted.some((table) => table.by === "record")) return [];
    const known = new Set(wanted.flatMap((table) => table.rows.map(({ row }) => row)));
    return rows.flatMap(({ row }) => (known.has(row) ? [] : [`${sheet} row ${row}: no data, but read as ${kind}`]));
  });
}

function compareTable(wanted: ExpectedTable, report: Report): Comparison {
  const onSheet = report.tables.filter((table) => table.sheet === wanted.sheet);
  const rowNumbers = new Set(wanted.rows.map((row) => row.row));
  const letters = new Set(wanted.columns.flatMap(({ column }) => column ?? []));
  const touching = onSheet.filter(
    (table) =>
      wanted.by === "record" ||
      (table.rows.some(({ row }) => rowNumbers.has(row)) &&
        (letters.size === 0 || table.columns.some(({ column }) => letters.has(column)))),
  );
  const found = touching.filter((table) => table.kind === wanted.kind);
  if (found.length === 0) {
    const seen = touching.map((table) => table.kind).join(", ") || "no table";
    return {
      values: countValues(wanted),
      right: 0,
      misses: [],
      grave: [`${wanted.id}: ${seen} instead of ${wanted.kind}`],
    };
  }
  const grave: string[] = [];
  for (const { key, column, personal_data } of wanted.columns) {
    const isMarked = found.some((table) => table.columns.some((own) => own.column === column && own.personal));
    if (column && personal_data && !isMarked) grave.push(`${wanted.id}: column ${column} (${key}) is personal`);
  }
  const rows = found.flatMap((table) => table.rows);
  for (const { row } of wanted.skipped_rows ?? []) {
    if (rows.some((own) => own.row === row)) grave.push(`${wanted.id} row ${row}: no data, but read as data`);
  }
  const compared = wanted.by === "record" ? compareRecords(wanted, rows) : compareRows(wanted, rows, report);
  return { ...compared, grave: [...grave, ...compared.grave] };
}

function compareRows(wanted: ExpectedTable, rows: ReportTable["rows"], report: Report): Comparison {
  const misses: string[] = [];
  const grave: string[] = [];
  let right = 0;
  const reported = new Set(
    report.problems.flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet}!${cell}`)),
  );
  for (const row of wanted.rows) {
    const own = rows.find((candidate) => candidate.row === row.row);
    for (const { key, column, type, derived } of wanted.columns) {
      if (!(key in row.values) || derived || column === undefined) continue;
      const value = own?.cells[column];
      if (accepted(row, key).some((answer) => isSame(answer, value, type))) right += 1;
      else
        misses.push(
          `${wanted.id} ${column}${row.row} (${key}): ${JSON.stringify(row.values[key])}, not ${JSON.stringify(value)}`,
        );
      const mustReport = row.flags?.[key]?.problem !== undefined;
      if (mustReport && !reported.has(`${wanted.sheet}!${column}${row.row}`))
        grave.push(`${wanted.id} ${column}${row.row}: no problem reported`);
    }
    for (const [period, turns] of Object.entries(row.occurrences ?? {})) {
      const count = own?.occurrences?.[period] ?? 0;
      if (![turns, ...(row.occurrences_accept?.[period] ?? [])].includes(count)) {
        grave.push(`${wanted.id} row ${row.row} ${period}: ${turns} turns, not ${count}`);
      }
    }
  }
  return { values: countValues(wanted), right, misses, grave };
}

/** Records without a column per field: each expected record takes the found one that holds most of its values. */
function compareRecords(wanted: ExpectedTable, rows: ReportTable["rows"]): Comparison {
  const misses: string[] = [];
  const free = new Set(rows);
  let right = 0;
  for (const row of wanted.rows) {
    if (row.flags?.["*"]) continue;
    const keys = Object.keys(row.values).filter((key) => !isEmpty(row.values[key]));
    const typeOf = (key: string) => wanted.columns.find((column) => column.key === key)?.type ?? "text";
    const holds = (own: ReportTable["rows"][number], key: string) =>
      Object.values(own.cells)
        .flat()
        .some((value) => accepted(row, key).some((answer) => !isEmpty(answer) && isSame(answer, value, typeOf(key))));
    const best = [...free]
      .map((own) => ({ own, hits: keys.filter((key) => holds(own, key)) }))
      .sort((a, b) => b.hits.length - a.hits.length)[0];
    if (best) free.delete(best.own);
    right += best?.hits.length ?? 0;
    for (const key of keys)
      if (!best?.hits.includes(key))
        misses.push(`${wanted.id} record ${row.row ?? row.column} (${key}): ${JSON.stringify(row.values[key])}`);
  }
  return { values: countValues(wanted), right, misses, grave: [] };
}

function countValues(wanted: ExpectedTable): number {
  const scored = new Set(
    wanted.columns
      .filter((column) => !column.derived && (column.column !== undefined || wanted.by === "record"))
      .map(({ key }) => key),
  );
  return sum(
    wanted.rows
      .filter((row) => !row.flags?.["*"])
      .map(
        (row) =>
          Object.keys(row.values).filter(
            (key) => scored.has(key) && (wanted.by !== "record" || !isEmpty(row.values[key])),
          ).length,
      ),
  );
}

/** The value, other right answers, and the raw text where nothing may be guessed. An empty mark may also be left out. */
function accepted(row: ExpectedRow, key: string): unknown[] {
  const value = row.values[key];
  const flag = row.flags?.[key];
  const raw = row.raw?.[key];
  const mayBeRaw = raw !== undefined && (isEmpty(value) || flag?.ambiguous || flag?.problem !== undefined);
  return [
    value,
    ...(flag?.accept ?? []),
    ...(mayBeRaw ? [raw] : []),
    ...(value === false && raw === undefined ? [null] : []),
  ];
}

function isSame(answer: unknown, value: unknown, type: string): boolean {
  if (isEmpty(answer) || isEmpty(value)) return isEmpty(answer) && isEmpty(value);
  if (Array.isArray(answer)) {
    const list = Array.isArray(value) ? value : [value];
    return answer.length === list.length && answer.every((item, i) => isSame(item, list[i], type));
  }
  if (typeof answer === "object" && answer !== null) {
    return (
      typeof value === "object" &&
      value !== null &&
      Object.entries(answer).every(
        ([key, part]) =>
          key === "note" || key === "accept" || isSame(part, (value as Record<string, unknown>)[key], "text"),
      )
    );
  }
  if (typeof answer === "boolean" || typeof value === "boolean") return answer === value;
  const isNumber = (text: unknown) => /^-?\d+(\.\d+)?$/.test(String(text));
  if (type !== "text" && type !== "phone" && type !== "postcode" && isNumber(answer) && isNumber(value))
    return Number(answer) === Number(value);
  return plain(answer) === plain(value);
}

function plain(value: unknown): string {
  return String(value).trim().replace(/\s+/g, " ").toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
