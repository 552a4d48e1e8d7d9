import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataBarHorizontal20Regular, Table20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { shell } from "../texts/pane-texts.ts";
import { DataTable } from "./DataTable.tsx";
import { Sentence } from "./Sentence.tsx";

const THICK = "14px";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  smaller: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  toggle: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "10px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  word: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "grid", alignItems: "center", columnGap: "8px", minHeight: "20px" },
  series: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  amount: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  /** Where the bars are; the line at nought shows only when something goes below it. */
  field: { position: "relative", height: THICK },
  nought: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "1px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  bar: {
    position: "absolute",
    top: 0,
    height: THICK,
    boxSizing: "border-box",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  strong: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  quiet: {
    backgroundColor: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  /** Beside a bar there is little room: a day keeps to a line of its own. */
  ownLine: { display: "block" },
  /** Hatched, so that it differs without its colour. */
  below: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorStatusDangerForeground1} 0 3px, transparent 3px 6px)`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 3px, transparent 3px 6px)",
    },
  },
});

export interface ChartValue {
  /** What the length of the bar says; below nought it goes the other way and is hatched. */
  readonly value: number;
  /** What stands beside it, with its unit. */
  readonly shown: string;
  /** A word for what the sign means: "kost geld". */
  readonly word?: string;
}

export interface ChartRow {
  readonly label: string;
  readonly hint?: string;
  /** One for each of `series`, in that order. */
  readonly values: readonly ChartValue[];
}

export interface BarChartProps {
  /** Says the point in words. */
  readonly title: string;
  /** Of the heading. */
  readonly level?: 2 | 3;
  readonly text?: string;
  readonly rows: readonly ChartRow[];
  /** The bars of a row, the last one strong. Where there is one, its name is only in the table. */
  readonly series: readonly string[];
  /** What the rows are, for the table. */
  readonly heading: string;
}

/**
 * Horizontal bars with their figures beside them, and the same as a table. What the bars show stands in the text too: they are
 * hidden from screen readers, and no colour carries a meaning alone.
 */
export function BarChart({ title, level = 2, text, rows, series, heading }: BarChartProps) {
  const styles = useStyles();
  const id = useId();
  const [isTable, showTable] = useState(false);
  const scale = scaleOf(rows);
  const Heading = level === 3 ? "h3" : "h2";
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <Heading className={mergeClasses(styles.title, level === 3 && styles.smaller)} id={id}>
          {title}
        </Heading>
        <Button
          className={styles.toggle}
          size="small"
          appearance="subtle"
          icon={isTable ? <DataBarHorizontal20Regular /> : <Table20Regular />}
          aria-describedby={id}
          onClick={() => showTable(!isTable)}
        >
          {isTable ? shell.asChart : shell.asTable}
        </Button>
      </figcaption>
      {text === undefined ? null : (
        <p className={styles.text}>
          <Sentence>{text}</Sentence>
        </p>
      )}
      {isTable ? (
        <DataTable
          caption={title}
          headings={[heading, ...series]}
          rows={rows.map(({ label, values }) => ({
            id: label,
            name: label,
            figures: values.map(({ shown, word }) => (word === undefined ? shown : `${shown} (${word})`)),
          }))}
        />
      ) : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.label}>
              <Row row={row} series={series} scale={scale} widths={widthsOf(rows, series)} />
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

interface Scale {
  readonly low: number;
  readonly span: number;
}

/** From the lowest to the highest, nought always among them. */
function scaleOf(rows: readonly ChartRow[]): Scale {
  const values = rows.flatMap((row) => row.values.map(({ value }) => value));
  const low = Math.min(0, ...values);
  return { low, span: Math.max(0, ...values) - low || 1 };
}

/** Signs; a longer name goes on below. */
const LONGEST_NAME = 16;

/** The same columns in every row, so that bars can be compared. */
function widthsOf(rows: readonly ChartRow[], series: readonly string[]): string {
  const figures = rows.flatMap(({ values }) => values.map(({ shown }) => shown.length));
  const names = series.length > 1 ? series : rows.flatMap(({ label, hint = "" }) => [label, hint]);
  const longest = Math.min(Math.max(...names.map((name) => name.length), 1), LONGEST_NAME);
  const perSign = series.length > 1 ? 0.5 : 0.6;
  return `${longest * perSign}em minmax(48px, 1fr) ${Math.max(...figures, 1) * 0.56}em`;
}

interface RowProps {
  readonly row: ChartRow;
  readonly series: readonly string[];
  readonly scale: Scale;
  readonly widths: string;
}

function Row({ row, series, scale, widths }: RowProps) {
  const styles = useStyles();
  const isAlone = series.length === 1;
  const hint =
    row.hint === undefined ? null : (
      <span className={mergeClasses(styles.hint, isAlone && styles.ownLine)}>
        <Sentence>{isAlone ? row.hint : ` · ${row.hint}`}</Sentence>
      </span>
    );
  return (
    <>
      {isAlone ? null : (
        <span className={styles.name}>
          {row.label}
          {hint}
        </span>
      )}
      {row.values.map(({ value, shown, word }, at) => (
        <span key={series[at]} className={styles.line} style={{ gridTemplateColumns: widths }}>
          {isAlone ? (
            <span className={styles.name}>
              {row.label}
              {hint}
            </span>
          ) : (
            <span className={styles.series}>{series[at]}</span>
          )}
          <Bar value={value} scale={scale} isStrong={at === series.length - 1} />
          <span className={styles.amount}>
            {shown}
            {word === undefined ? null : <span className={styles.word}>{` ${word}`}</span>}
          </span>
        </span>
      ))}
    </>
  );
}

function Bar({
  value,
  scale,
  isStrong,
}: {
  readonly value: number;
  readonly scale: Scale;
  readonly isStrong: boolean;
}) {
  const styles = useStyles();
  const percent = (amount: number) => `${(amount / scale.span) * 100}%`;
  const look = value < 0 ? styles.below : isStrong ? styles.strong : styles.quiet;
  return (
    <span className={styles.field} aria-hidden>
      {scale.low < 0 ? <span className={styles.nought} style={{ left: percent(-scale.low) }} /> : null}
      {value === 0 ? null : (
        <span
          className={mergeClasses(styles.bar, look)}
          style={{ left: percent(Math.min(value, 0) - scale.low), width: percent(Math.abs(value)) }}
        />
      )}
    </span>
  );
}
