import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark24Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { OpenState } from "../../state/leading.ts";
import { type Message, messageOf } from "../../state/message.ts";
import type { MadeCopy } from "../../state/sharing.ts";
import { share as words } from "../../texts/share-texts.ts";
import { LeadNotices } from "../lead/LeadNotices.tsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({
  link: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  hint: { margin: "2px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ShareDoneProps {
  readonly open: OpenState;
  readonly made: MadeCopy;
  readonly onAnother: () => void;
}

/** The finished copy: to save, or to open where Excel saves nothing from a pane. */
export function ShareDone({ open, made, onAnother }: ShareDoneProps) {
  const styles = useStyles();
  const { workbook, announce } = usePane();
  const [address, setAddress] = useState("");
  const [opened, setOpened] = useState<"no" | "yes" | Message>("no");
  useEffect(() => announce(words.done), [announce]);
  useEffect(() => {
    const own = URL.createObjectURL(new Blob([made.bytes as BlobPart], { type: TYPE }));
    setAddress(own);
    return () => URL.revokeObjectURL(own);
  }, [made]);
  const openInExcel = async () => {
    const answer = await workbook.openNew(made.bytes);
    setOpened(answer.ok ? "yes" : await messageOf(answer.refusal));
  };
  return (
    <Screen
      name="delen-klaar"
      mark={
        <Mark tone="success">
          <Checkmark24Regular />
        </Mark>
      }
      title={words.done}
      intro={words.doneIntro(made.copy)}
      actions={
        <>
          <Button appearance="primary" onClick={() => void openInExcel()}>
            {words.open}
          </Button>
          <Button onClick={onAnother}>{words.another}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      {typeof opened === "object" ? <Refusal message={opened} /> : null}
      {opened === "yes" ? <Notice intent="info" title={words.opened} /> : null}
      <div>
        <a className={styles.link} href={address} download={made.name}>
          {words.save(made.name)}
        </a>
        <p className={styles.hint}>{words.saveHint}</p>
        <p className={styles.hint}>{words.openHint}</p>
      </div>
      <Section title={words.back} text={words.backText} />
    </Screen>
  );
}
