import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place, Severity } from "../../../src/problems/problem.ts";
import { PlaceList } from "../../components/PlaceList.tsx";
import { SeverityIcon } from "../../components/ProblemList.tsx";
import { Sentence } from "../../components/Sentence.tsx";
import { SEVERITY_NAMES } from "../../texts/words.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyle: "none",
  },
  body: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  message: { margin: 0, overflowWrap: "anywhere" },
  action: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", marginTop: "2px" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface AttentionItemProps {
  readonly severity: Severity;
  /** What it is about, in a few words. */
  readonly about: string;
  readonly message: string;
  readonly action: string;
  readonly places: readonly Place[];
  /** All places, also those that are not in the list. */
  readonly count: number;
  /** Buttons that do it here. */
  readonly children?: ReactNode;
}

/** Something that asks for attention, as an item of a list: what, what to do, the cells, and what a click can do. */
export function AttentionItem({ severity, about, message, action, places, count, children }: AttentionItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <span className={styles.about}>
          <span className={styles.hidden}>{SEVERITY_NAMES[severity]}: </span>
          <Sentence>{about}</Sentence>
        </span>
        <p className={styles.message}>
          <Sentence>{message}</Sentence>
        </p>
        <p className={styles.action}>
          <Sentence>{action}</Sentence>
        </p>
        <PlaceList places={places} count={count} />
        {children ? <div className={styles.buttons}>{children}</div> : null}
      </div>
    </li>
  );
}
