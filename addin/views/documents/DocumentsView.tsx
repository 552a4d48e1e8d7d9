import { useEffect, useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { DocumentRequest, DocumentWish } from "../../engine/document-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { useStore } from "../../state/store.ts";
import { documents as texts } from "../../texts/document-texts.ts";
import { LeadFrame } from "../lead/LeadFrame.tsx";
import { LeadNotices } from "../lead/LeadNotices.tsx";
import { useAsked } from "../lead/use-asked.ts";
import { DocumentChoices } from "./DocumentChoices.tsx";
import { DocumentResult } from "./DocumentResult.tsx";
import { MakeFile } from "./MakeFile.tsx";
import { PrintSection } from "./PrintSection.tsx";

/** Journey J10: agreements and letters from what the workbook says, with what it lacks; looked at first, then made. */
export function DocumentsView() {
  return (
    <LeadFrame name="documenten" title={texts.title} needs={["zbInitiatieven"]}>
      {(open) => <Documents open={open} />}
    </LeadFrame>
  );
}

const FIRST: DocumentWish = {
  kind: "overeenkomst",
  agreement: null,
  proposal: null,
  unit: null,
  replyBy: null,
  contact: null,
};

function Documents({ open }: { readonly open: OpenState }) {
  const { leading } = usePane();
  const chosen = useStore(leading.initiative);
  const [wish, setWish] = useState(FIRST);
  const { initiatives } = open.book;
  const initiative = initiatives.find(({ id }) => id === chosen) ?? initiatives[0];
  const asked: DocumentRequest = { ...wish, initiative: initiative?.id ?? "" };
  const view = useAsked(open, `document ${JSON.stringify(asked)}`, (engine) => engine.document(asked, () => {}));
  const shown = useLast(view) ?? null;
  if (!initiative) {
    return (
      <Screen name="documenten" title={texts.title} intro={texts.nothing}>
        <LeadNotices open={open} />
      </Screen>
    );
  }
  const made = shown?.made ?? null;
  return (
    <Screen
      name="documenten"
      title={texts.title}
      intro={texts.intro}
      actions={<MakeFile asked={asked} isReady={made?.ok ?? false} />}
    >
      <LeadNotices open={open} />
      <DocumentChoices
        initiatives={initiatives}
        asked={asked}
        choices={shown?.choices ?? null}
        homes={made?.ok ? made.homes : []}
        onInitiative={(id) => {
          leading.initiative.set(id);
          setWish({ ...wish, agreement: null, proposal: null, unit: null });
        }}
        onWish={(more) => setWish((now) => ({ ...now, ...more }))}
      />
      {made ? <DocumentResult made={made} isOne={wish.unit !== null} /> : null}
      <PrintSection open={open} />
    </Screen>
  );
}

/** While something else is asked, what was answered before stays. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) setLast(value);
  }, [value]);
  return value ?? last;
}
