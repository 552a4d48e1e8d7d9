import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Sentence } from "../../components/Sentence.tsx";
import { TextLink } from "../../components/TextLink.tsx";
import type { ChargingResult } from "../../state/charging-state.ts";
import { charges, writing } from "../../texts/charges-texts.ts";
import { Chooser } from "./Chooser.tsx";

const useStyles = makeStyles({
  step: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
});

export interface ResultFrameProps {
  readonly state: ChargingResult;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** What both results share: the year, what to do with it, and whether it is still true. */
export function ResultFrame({ state, title, intro, children }: ResultFrameProps) {
  const styles = useStyles();
  const { charging } = usePane();
  const { view, isBusy, isStale, message, written, earlier } = state;
  const mayWrite = !written && !isStale;
  const other = () => void charging.start(view.task === "recompute" ? "settle" : "recompute");
  const again = () => void charging.start(view.task);
  return (
    <Screen
      name={`servicekosten-${view.task}`}
      step={
        <span className={styles.step}>
          {charges.title}
          <TextLink onClick={other}>{charges.otherTask[view.task]}</TextLink>
        </span>
      }
      title={title}
      intro={<Sentence>{intro}</Sentence>}
      actions={
        <>
          {mayWrite ? (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void charging.preview()}>
              {writing.toPreview}
            </Button>
          ) : null}
          <Button aria-label={charges.again} onClick={again} {...(mayWrite ? {} : { appearance: "primary" as const })}>
            {mayWrite ? charges.againShort : charges.again}
          </Button>
        </>
      }
    >
      <Refusal message={message} />
      {isStale ? <Notice intent="warning" title={charges.staleTitle}>{` ${charges.staleText}`}</Notice> : null}
      {written || earlier ? (
        <Notice
          intent="success"
          title={earlier ? writing.earlier[earlier.task](earlier.year) : writing.done}
          actions={
            <Button size="small" onClick={() => void charging.undo()}>
              {writing.undo}
            </Button>
          }
        />
      ) : null}
      <Chooser view={view} isBusy={isBusy} />
      {children}
    </Screen>
  );
}
