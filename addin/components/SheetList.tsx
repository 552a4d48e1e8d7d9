import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetRows } from "../engine/plan-view.ts";
import { count } from "../texts/words.ts";
import { PlaceLink } from "./PlaceList.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    display: "flex",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  number: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface SheetLine extends SheetRows {
  readonly badge?: string;
  readonly hint?: string;
}

export interface SheetListProps {
  readonly lines: readonly SheetLine[];
  /** The sheets are there: their names are links. */
  readonly isLinked?: boolean;
}

/** Sheets with a number of rows, the figures below each other. */
export function SheetList({ lines, isLinked = false }: SheetListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ sheet, rows, badge, hint }) => (
        <li className={styles.item} key={sheet}>
          <span className={styles.name}>
            {isLinked ? <PlaceLink place={{ sheet, cell: "A1" }}>{sheet}</PlaceLink> : sheet}
            {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
          </span>
          {badge === undefined ? null : (
            <Badge className={styles.badge} appearance="tint" color="brand">
              {badge}
            </Badge>
          )}
          <span className={styles.number}>{count(rows)}</span>
        </li>
      ))}
    </ul>
  );
}
