import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentAdd24Regular } from "@fluentui/react-icons";
import { Activity, type ReactNode, useEffect } from "react";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Patient, Waiting } from "../../components/Waiting.tsx";
import type { OpenState } from "../../state/leading.ts";
import { useStore } from "../../state/store.ts";
import { lead as texts } from "../../texts/lead-texts.ts";
import { ChangePreview } from "./ChangePreview.tsx";
import { FormScreen } from "./FormScreen.tsx";

const useStyles = makeStyles({
  text: { margin: 0 },
});

export interface LeadFrameProps {
  /** Names the view, for the focus. */
  readonly name: keyof typeof texts.about;
  readonly title: string;
  /** Tables of ours without which there is nothing to show. */
  readonly needs: readonly string[];
  readonly children: (open: OpenState) => ReactNode;
}

/** What all views over an open workbook of ours share: reading, forms, proposals, and what was written. */
export function LeadFrame({ name, title, needs, children }: LeadFrameProps) {
  const { leading, announce } = usePane();
  const state = useStore(leading.state);
  useEffect(() => {
    if (leading.state.get().phase === "idle") void leading.open();
  }, [leading]);
  const said = state.phase === "open" ? (state.written?.text ?? "") : "";
  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);
  switch (state.phase) {
    case "idle":
      return (
        <Screen
          name={`${name}-begin`}
          title={title}
          actions={
            <Button appearance="primary" onClick={() => void leading.open()}>
              {texts.read}
            </Button>
          }
        >
          <Refusal message={state.message} />
          {state.wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
        </Screen>
      );
    case "reading":
      return (
        <Waiting
          name={`${name}-lezen`}
          title={title}
          doing={texts.reading}
          progress={state.progress}
          onStop={() => leading.stop()}
        />
      );
    case "writing":
      return <Waiting name={`${name}-schrijven`} title={state.what} doing={texts.writing} progress={null} />;
    case "open":
      if (!needs.every((table) => state.book.tables.includes(table))) return <NoSheets name={name} title={title} />;
      return <Opened open={state}>{children(state)}</Opened>;
  }
}

/** A form or proposal lies over the view: who goes back finds it as it was, with what was typed. */
function Opened({ open, children }: { readonly open: OpenState; readonly children: ReactNode }) {
  const { form, proposal } = open;
  return (
    <>
      <Activity mode={form || proposal ? "hidden" : "visible"}>{children}</Activity>
      {form ? <FormScreen key={form.title} form={form} open={open} /> : null}
      {proposal && !form ? <ChangePreview proposal={proposal} open={open} /> : null}
    </>
  );
}

function NoSheets({ name, title }: Pick<LeadFrameProps, "name" | "title">) {
  const styles = useStyles();
  const { goTo, structuring } = usePane();
  const structure = () => {
    goTo("structureren");
    void structuring.start();
  };
  return (
    <Screen
      name={`${name}-leeg`}
      mark={
        <Mark tone="brand">
          <DocumentAdd24Regular />
        </Mark>
      }
      title={title}
      intro={texts.about[name]}
      actions={
        <>
          <Button appearance="primary" onClick={() => goTo("nieuw")}>
            {texts.addSheets}
          </Button>
          <Button onClick={structure}>{texts.structure}</Button>
        </>
      }
    >
      <p className={styles.text}>{texts.noSheets}</p>
    </Screen>
  );
}

/** Asked of the engine; what stood there stays while it takes no time. */
export function Asking({ title, name }: { readonly title: string; readonly name: string }) {
  return (
    <Patient
      now={<Screen name={name} title={title} />}
      later={(since) => <Waiting name={name} title={title} doing={texts.reading} progress={null} since={since} />}
    />
  );
}
