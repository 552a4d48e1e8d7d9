import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { LongList } from "../../components/LongList.tsx";
import { SeverityIcon } from "../../components/ProblemList.tsx";
import type { MergeTold } from "../../engine/merge-view.ts";
import { merging as texts } from "../../texts/merge-texts.ts";
import { SEVERITY_NAMES } from "../../texts/words.ts";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: "6px", alignItems: "flex-start" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  glimpse: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What was seen and not taken. Cells of the copy are words, no links: it is not open. */
export function MergeToldList({ told }: { readonly told: readonly MergeTold[] }) {
  const styles = useStyles();
  const items = told.map((one, at) => ({ ...one, key: `${at}` }));
  return (
    <LongList items={items} keyOf={({ key }) => key}>
      {({ severity, title, message, action, inCopy }) => (
        <Fold
          label={
            <span className={styles.head}>
              <SeverityIcon severity={severity} />
              <span className={styles.text}>
                <span className={styles.hidden}>{SEVERITY_NAMES[severity]}: </span>
                {title}
                <span className={mergeClasses("glimpse", styles.glimpse)} aria-hidden>
                  {message}
                </span>
              </span>
            </span>
          }
        >
          <p className={styles.line}>{message}</p>
          <p className={styles.line}>{action}</p>
          {inCopy.length > 0 ? <p className={styles.quiet}>{texts.inCopy(inCopy)}</p> : null}
        </Fold>
      )}
    </LongList>
  );
}
