import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Section } from "../../components/Section.tsx";
import type { ProblemGroup } from "../../engine/found.ts";
import type { OpenState } from "../../state/leading.ts";
import { type Message, messageOf } from "../../state/message.ts";
import { documents as texts } from "../../texts/document-texts.ts";

/** Beheerplan and roster open as a workbook of their own, to print. */
export function PrintSection({ open }: { readonly open: OpenState }) {
  const { leading, workbook, announce } = usePane();
  const [isOpened, setOpened] = useState(false);
  const [refused, setRefused] = useState<Pick<Message, "title" | "text" | "action"> | null>(null);
  const [problems, setProblems] = useState<readonly ProblemGroup[]>([]);
  if (!["zbTaken", "zbDeelnemers"].every((table) => open.book.tables.includes(table))) return null;
  const print = async () => {
    const made = await leading.ask((engine) => engine.printedPlan(null, () => {}));
    if (!made) return;
    if (!made.ok) return setRefused({ ...made, action: "" });
    const opened = await workbook.openNew(made.bytes);
    setRefused(opened.ok ? null : await messageOf(opened.refusal));
    setProblems(made.problems);
    setOpened(opened.ok);
    if (opened.ok) announce(texts.printOpened);
  };
  return (
    <Section title={texts.print} text={texts.printText}>
      <div>
        <Button size="small" onClick={() => void print()}>
          {texts.openPrint}
        </Button>
      </div>
      {refused ? <Notice intent="error" title={refused.title}>{` ${refused.text} ${refused.action}`}</Notice> : null}
      {isOpened ? <Notice intent="success" title={texts.printOpened} /> : null}
      {problems.length > 0 ? <ProblemList groups={problems} /> : null}
    </Section>
  );
}
