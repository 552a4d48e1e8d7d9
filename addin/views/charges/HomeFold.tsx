import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Fold } from "../../components/Fold.tsx";
import { Sentence } from "../../components/Sentence.tsx";
import { Explanation } from "./Explanation.tsx";

const useStyles = makeStyles({
  home: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "8px" },
  unit: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface HomeFoldProps {
  readonly home: { readonly key: string; readonly unit: string };
  /** What matters most, at the right. */
  readonly amount: ReactNode;
  readonly hint: string;
  /** What the explanation was calculated from: another view, another explanation. */
  readonly of: object;
  /** Above the explanation. */
  readonly children?: ReactNode;
}

/** A home in a list, with its explanation when it is opened. */
export function HomeFold({ home, amount, hint, of, children }: HomeFoldProps) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  return (
    <div className={styles.home}>
      <Fold
        isWide
        onToggle={open}
        label={
          <>
            <span className={styles.line}>
              <span className={styles.unit}>{home.unit}</span>
              <span className={styles.amount}>{amount}</span>
            </span>
            <span className={styles.hint}>
              <Sentence>{hint}</Sentence>
            </span>
          </>
        }
      >
        {isOpen ? (
          <>
            {children}
            <Explanation home={home} of={of} />
          </>
        ) : null}
      </Fold>
    </div>
  );
}
