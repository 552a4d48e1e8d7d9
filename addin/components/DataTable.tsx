import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground3, paddingBottom: "4px" },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  cell: {
    padding: "5px 6px 5px 0",
    verticalAlign: "baseline",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    ":last-child": { paddingRight: 0 },
  },
});

export interface DataTableProps {
  readonly caption: string;
  /** The first column names the row, the others hold figures. */
  readonly headings: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: ReactNode;
    readonly figures: readonly string[];
  }[];
}

/** Figures below each other, named by their row. */
export function DataTable({ caption, headings, rows }: DataTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, at) => (
            <th key={heading} scope="col" className={mergeClasses(styles.head, at > 0 && styles.figure)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, figures }) => (
          <tr key={id}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={headings[at + 1]} className={mergeClasses(styles.cell, styles.figure)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
