import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { CheckView } from "../../engine/plan-view.ts";
import { shell, checking as texts } from "../../texts/pane-texts.ts";

const SHOWN = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  change: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", margin: "2px 0 0" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  rest: { color: tokens.colorNeutralForeground3 },
});

/** Each cell that a repair changes, before it does. */
export function RepairPreview({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  const { checking } = usePane();
  const lines = view.repairLines.slice(0, SHOWN);
  return (
    <Screen
      name="controleren-voorbeeld"
      title={texts.repairTitle}
      intro={texts.repairText(view.repairLines.length)}
      actions={
        <>
          <Button appearance="primary" onClick={() => void checking.repair()}>
            {texts.repair}
          </Button>
          <Button onClick={() => checking.showRepairs(false)}>{shell.back}</Button>
        </>
      }
    >
      <ul className={styles.list}>
        {lines.map(({ place, before, after }) => (
          <li className={styles.item} key={`${place.sheet}!${place.cell}`}>
            <PlaceLink place={place} />
            <dl className={styles.change}>
              <dt className={styles.term}>{texts.before}</dt>
              <dd className={styles.value}>{before}</dd>
              <dt className={styles.term}>{texts.after}</dt>
              <dd className={styles.value}>{after}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {view.repairLines.length > SHOWN ? (
        <span className={styles.rest}>{shell.placesShown(SHOWN, view.repairLines.length)}</span>
      ) : null}
    </Screen>
  );
}
