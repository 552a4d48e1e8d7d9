import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Severity } from "../../src/problems/problem.ts";
import type { ProblemGroup } from "../engine/found.ts";
import { checking } from "../texts/pane-texts.ts";
import { count, SEVERITY_NAMES } from "../texts/words.ts";
import { Fold } from "./Fold.tsx";
import { PlaceList } from "./PlaceList.tsx";

const FIRST = 25;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyle: "none" },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopWidth: 0 },
    "& details[open] .glimpse": { display: "none" },
  },
  head: { display: "flex", columnGap: "6px", alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
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
  count: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  line: { margin: 0, overflowWrap: "anywhere" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Problems by cause: what is wrong, what to do, and the cells. Long lists come in parts. */
export function ProblemList({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  const styles = useStyles();
  const [most, setMost] = useState(FIRST);
  return (
    <>
      <ul className={styles.list}>
        {groups.slice(0, most).map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
          <li className={styles.item} key={at}>
            <Fold
              label={
                <span className={styles.head}>
                  <SeverityIcon severity={group.severity} />
                  <span className={styles.text}>
                    <span className={styles.hidden}>{SEVERITY_NAMES[group.severity]}: </span>
                    {group.title}
                    <span className={mergeClasses("glimpse", styles.glimpse)} aria-hidden>
                      {group.message}
                    </span>
                  </span>
                  {group.count > 1 ? <span className={styles.count}>{count(group.count)}×</span> : null}
                </span>
              }
            >
              <p className={styles.line}>{group.message}</p>
              <p className={styles.line}>{group.action}</p>
              <PlaceList places={group.places} count={group.count} />
            </Fold>
          </li>
        ))}
      </ul>
      {groups.length > most ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + FIRST)}>
          {checking.more(groups.length - most)}
        </Button>
      ) : null}
    </>
  );
}

/** Colour never alone: the word is beside it, for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular }[severity];
  return (
    <span className={styles.icon}>
      <Icon className={styles[severity]} aria-hidden />
    </span>
  );
}
