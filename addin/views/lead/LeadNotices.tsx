import { Button } from "@fluentui/react-components";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import type { OpenState } from "../../state/leading.ts";
import { lead as texts } from "../../texts/lead-texts.ts";

/** Above the content of every view: what was just written, and whether the workbook changed since. */
export function LeadNotices({ open }: { readonly open: OpenState }) {
  const { leading } = usePane();
  return (
    <>
      <Refusal message={open.message} />
      {open.isStale ? (
        <Notice
          intent="warning"
          title={texts.staleTitle}
          actions={
            <Button size="small" onClick={() => void leading.readAgain()}>
              {texts.readAgain}
            </Button>
          }
        >{` ${texts.staleText}`}</Notice>
      ) : null}
      {open.written ? (
        <Notice
          intent="success"
          title={open.written.text}
          actions={
            <Button size="small" onClick={() => void leading.undo()}>
              {texts.undo}
            </Button>
          }
        />
      ) : null}
    </>
  );
}
