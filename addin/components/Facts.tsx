import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column" },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomWidth: 0 },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "2px 0",
    borderBottomWidth: 0,
  },
  term: { minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, maxWidth: "65%", flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

export interface FactsProps {
  readonly facts: readonly Fact[];
  /** Many of them together. */
  readonly isSmall?: boolean;
}

/** Terms with what they come to, below each other. */
export function Facts({ facts, isSmall = false }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div className={mergeClasses(styles.fact, isSmall && styles.small)} key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
