import { Button } from "@fluentui/react-components";
import {
  ArrowSync16Regular,
  DocumentArrowLeft24Regular,
  PeopleEdit16Regular,
  ShieldTask16Regular,
} from "@fluentui/react-icons";
import { type ChangeEvent, useEffect, useRef } from "react";
import { Assurance } from "../../components/Assurance.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { type Point, PointList } from "../../components/PointList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Waiting } from "../../components/Waiting.tsx";
import { Merging, type MergingState } from "../../state/merging.ts";
import { useStore } from "../../state/store.ts";
import { merging as texts } from "../../texts/merge-texts.ts";
import { MergeDoneScreen } from "./MergeDoneScreen.tsx";
import { MergeReview } from "./MergeReview.tsx";

const SIGNS = [PeopleEdit16Regular, ArrowSync16Regular, ShieldTask16Regular];
const POINTS = texts.points.map((point, at): Point => {
  const Sign = SIGNS[at];
  return Sign ? { ...point, sign: <Sign /> } : point;
});

/** J9: a copy that residents filled in, back into the workbook. */
export function MergeView() {
  const { piece, announce } = usePane();
  const merging = piece(Merging);
  const state = useStore(merging.state);
  const said = announcementOf(state);
  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);
  switch (state.phase) {
    case "idle":
      return (
        <Screen
          name="samenvoegen"
          mark={
            <Mark tone="brand">
              <DocumentArrowLeft24Regular />
            </Mark>
          }
          title={texts.title}
          intro={texts.intro}
          actions={<FileButton merging={merging} label={texts.choose} isPrimary />}
        >
          <Refusal message={state.message} />
          {state.wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
          <PointList points={POINTS} />
          <Assurance text={texts.safe} about="privacy" />
        </Screen>
      );
    case "reading":
      return (
        <Waiting
          name="samenvoegen-lezen"
          title={texts.reading(state.file)}
          doing={texts.doing}
          progress={state.progress}
          onStop={() => merging.stop()}
        />
      );
    case "writing":
      return (
        <Waiting name="samenvoegen-schrijven" title={texts.writing} doing={texts.writing} progress={state.progress} />
      );
    case "review":
      return (
        <MergeReview
          state={state}
          merging={merging}
          other={<FileButton merging={merging} label={texts.chooseOther} />}
        />
      );
    case "done":
      return <MergeDoneScreen state={state} merging={merging} />;
  }
}

interface FileButtonProps {
  readonly merging: Merging;
  readonly label: string;
  readonly isPrimary?: boolean;
}

/** The browser's own file picker behind a button like the others. */
function FileButton({ merging, label, isPrimary = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const opened = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void merging.open(file);
    // The same file may be chosen once more.
    currentTarget.value = "";
  };
  return (
    <>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden aria-label={texts.fileLabel} onChange={opened} />
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function announcementOf(state: MergingState): string {
  if (state.phase === "idle") return state.wasStopped ? texts.stopped : "";
  if (state.phase !== "done") return "";
  return state.isUndone ? texts.undone : texts.doneTitle(state.cells, state.rows);
}
