import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "14px" },
  item: { display: "grid", gridTemplateColumns: "24px 1fr", columnGap: "12px", alignItems: "start" },
  sign: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, lineHeight: "24px" },
  text: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface Point {
  readonly title: string;
  readonly text: string;
  /** Left of the title; its number in the list when there is none. */
  readonly sign?: ReactNode;
}

/** What happens here, in steps or parts. */
export function PointList({ points }: { readonly points: readonly Point[] }) {
  const styles = useStyles();
  const List = points.some(({ sign }) => sign === undefined) ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {points.map(({ title, text, sign }, at) => (
        <li className={styles.item} key={title}>
          <span className={styles.sign} aria-hidden>
            {sign ?? at + 1}
          </span>
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.text}>{text}</span>
          </span>
        </li>
      ))}
    </List>
  );
}
