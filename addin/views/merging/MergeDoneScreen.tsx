import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo24Regular, Checkmark24Regular } from "@fluentui/react-icons";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { MergeDone, Merging } from "../../state/merging.ts";
import { merging as texts } from "../../texts/merge-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** What was taken, with the way to it and the way back. */
export function MergeDoneScreen({ state, merging }: { readonly state: MergeDone; readonly merging: Merging }) {
  const styles = useStyles();
  const { cells, rows, sheets, open, isUndone, message } = state;
  const another = (
    <Button appearance="primary" onClick={() => merging.reset()}>
      {texts.another}
    </Button>
  );
  if (isUndone) {
    return (
      <Screen
        name="samenvoegen-terug"
        mark={
          <Mark tone="neutral">
            <ArrowUndo24Regular />
          </Mark>
        }
        title={texts.undone}
        intro={texts.undoneText}
        actions={another}
      />
    );
  }
  return (
    <Screen
      name="samenvoegen-klaar"
      mark={
        <Mark tone="success">
          <Checkmark24Regular />
        </Mark>
      }
      title={texts.doneTitle(cells, rows)}
      actions={
        <>
          {another}
          <Button onClick={() => void merging.undo()}>{texts.undo}</Button>
        </>
      }
    >
      <Refusal message={message} />
      {open > 0 ? <Notice intent="warning" title={texts.doneOpen(open)} /> : null}
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <PlaceLink place={{ sheet, cell: "A1" }}>{sheet}</PlaceLink>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
