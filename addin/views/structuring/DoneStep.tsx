import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndo24Regular, Checkmark24Regular } from "@fluentui/react-icons";
import { Fold } from "../../components/Fold.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { SheetList } from "../../components/SheetList.tsx";
import { TextLink } from "../../components/TextLink.tsx";
import type { Done } from "../../state/structuring-state.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  again: { alignSelf: "flex-start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was written, with the way to it and the way back. */
export function DoneStep({ state }: { readonly state: Done }) {
  const styles = useStyles();
  const { structuring, checking, goTo } = usePane();
  const { written, updated, newSheets, isElsewhere, undo, isUndone, isBusy, message } = state;
  const total = written.reduce((sum, { rows }) => sum + rows, 0);
  const changed = updated.reduce((sum, { rows }) => sum + rows, 0);
  const filled = new Set([...written, ...updated].map(({ sheet }) => sheet));
  const others = newSheets.filter((sheet) => !filled.has(sheet));
  const check = () => {
    goTo("controleren");
    void checking.start();
  };
  if (isUndone) {
    return (
      <Screen
        name="structureren-terug"
        mark={
          <Mark tone="neutral">
            <ArrowUndo24Regular />
          </Mark>
        }
        title={texts.undone}
        intro={texts.undoneText}
        actions={
          <Button appearance="primary" onClick={() => structuring.reset()}>
            {texts.finish}
          </Button>
        }
      />
    );
  }
  return (
    <Screen
      name="structureren-klaar"
      mark={
        <Mark tone="success">
          <Checkmark24Regular />
        </Mark>
      }
      title={isElsewhere ? texts.doneElsewhere : texts.doneTitle(total)}
      {...(isElsewhere ? { intro: texts.doneElsewhereText } : {})}
      notice={<Refusal message={message} />}
      actions={
        <>
          <Button appearance="primary" onClick={isElsewhere ? () => structuring.reset() : check}>
            {isElsewhere ? texts.finish : texts.toCheck}
          </Button>
          {undo ? (
            <Button
              disabledFocusable={isBusy}
              {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
              onClick={() => void structuring.undo()}
            >
              {isBusy ? texts.undoing : texts.undo}
            </Button>
          ) : null}
        </>
      }
    >
      {state.isForgotten ? <Notice intent="warning" title={texts.forgotten} /> : null}
      {changed > 0 ? <Notice intent="success" title={texts.doneUpdated(changed)} /> : null}
      <SheetList lines={written} isLinked={!isElsewhere} />
      {others.length > 0 ? (
        <Fold label={texts.doneOther(others.length)}>
          <ul className={styles.list}>
            {others.map((sheet) => (
              <li key={sheet}>
                <PlaceLink place={{ sheet, cell: "A1" }}>{sheet}</PlaceLink>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      <p className={styles.text}>{`${texts.origins} ${texts.own}`}</p>
      <TextLink className={styles.again} onClick={() => structuring.reset()}>
        {texts.again}
      </TextLink>
    </Screen>
  );
}
