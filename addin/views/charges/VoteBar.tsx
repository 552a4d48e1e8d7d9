import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ProposalView } from "../../engine/charges-view.ts";
import { consent as texts } from "../../texts/charges-texts.ts";
import { count } from "../../texts/words.ts";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    height: "14px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  yes: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  no: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 5px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, transparent 2px 5px)",
      forcedColorAdjust: "none",
    },
  },
  /** Where enough is. */
  needed: {
    position: "absolute",
    top: "-5px",
    bottom: "-5px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: 0,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Votes = Pick<ProposalView, "entitled" | "yes" | "no" | "noAnswer" | "needed" | "perHome">;

/** The answers as one bar, with a line where enough is; the same in words below it. */
export function VoteBar({ entitled, yes, no, noAnswer, needed, perHome }: Votes) {
  const styles = useStyles();
  if (entitled === 0) return null;
  const percent = (votes: number) => `${(votes / entitled) * 100}%`;
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        <span className={styles.yes} style={{ width: percent(yes) }} />
        <span className={styles.no} style={{ width: percent(no) }} />
        {perHome || needed === null ? null : <span className={styles.needed} style={{ left: percent(needed) }} />}
      </div>
      <ul className={mergeClasses(styles.legend)}>
        <li>{`${texts.yes}: ${count(yes)}`}</li>
        <li>{`${texts.no}: ${count(no)}`}</li>
        <li>{`${texts.noAnswer}: ${count(noAnswer)}`}</li>
      </ul>
    </div>
  );
}
