import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { ChargingResult } from "../../state/charging-state.ts";
import { charges, writing } from "../../texts/charges-texts.ts";
import { Chooser } from "./Chooser.tsx";

export interface ResultFrameProps {
  readonly state: ChargingResult;
  readonly title: string;
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** What both results share: the year, what to do with it, and whether it is still true. */
export function ResultFrame({ state, title, intro, children }: ResultFrameProps) {
  const { charging } = usePane();
  const { view, isBusy, isStale, message, written } = state;
  const mayWrite = !written && !isStale;
  const again = () => void charging.start(view.task);
  return (
    <Screen
      name={`servicekosten-${view.task}`}
      title={title}
      intro={intro}
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
          <Button
            appearance="subtle"
            onClick={() => void charging.start(view.task === "recompute" ? "settle" : "recompute")}
          >
            {charges.otherTask[view.task]}
          </Button>
        </>
      }
    >
      <Refusal message={message} />
      {isStale ? <Notice intent="warning" title={charges.staleTitle}>{` ${charges.staleText}`}</Notice> : null}
      {written ? (
        <Notice
          intent="success"
          title={writing.done}
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
