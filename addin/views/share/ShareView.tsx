import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Waiting } from "../../components/Waiting.tsx";
import type { ShareChoice, SharePreview } from "../../engine/share-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { Sharing } from "../../state/sharing.ts";
import { useStore } from "../../state/store.ts";
import { shell } from "../../texts/pane-texts.ts";
import { share as words } from "../../texts/share-texts.ts";
import { Asking, LeadFrame } from "../lead/LeadFrame.tsx";
import { LeadNotices } from "../lead/LeadNotices.tsx";
import { useAsked } from "../lead/use-asked.ts";
import { ShareDone } from "./ShareDone.tsx";
import { SharePreviewParts } from "./SharePreview.tsx";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** Journey J9: a copy for a committee, with only what it may see. */
export function ShareView() {
  return (
    <LeadFrame name="delen" title={words.title} needs={["zbComplexen"]}>
      {(open) => <Shared open={open} />}
    </LeadFrame>
  );
}

function Shared({ open }: { readonly open: OpenState }) {
  const { piece } = usePane();
  const sharing = piece(Sharing);
  const state = useStore(sharing.state);
  switch (state.phase) {
    case "making":
      return <Waiting name="delen-maken" title={words.title} doing={words.making} progress={null} />;
    case "refused":
      return (
        <Screen
          name="delen-niet"
          title={words.refused}
          actions={<Button onClick={() => sharing.reset()}>{shell.back}</Button>}
        >
          <Notice intent="error" title={state.title}>{` ${state.text}`}</Notice>
        </Screen>
      );
    case "done":
      return <ShareDone open={open} made={state.made} onAnother={() => sharing.reset()} />;
    case "choosing":
      return <Choosing open={open} />;
  }
}

function Choosing({ open }: { readonly open: OpenState }) {
  const choices = useAsked(open, "delen", (engine) => engine.shareChoices(null, () => {}));
  if (choices === undefined) return <Asking name="delen-vragen" title={words.title} />;
  if (choices.length === 0) {
    return (
      <Screen name="delen-niets" title={words.title} intro={words.intro}>
        <Notice intent="info" title={words.nothing} />
      </Screen>
    );
  }
  return <Chosen open={open} choices={choices} />;
}

function Chosen({ open, choices }: { readonly open: OpenState; readonly choices: readonly ShareChoice[] }) {
  const { leading } = usePane();
  const initiative = useStore(leading.initiative);
  const first =
    choices.find(({ of }) => of.kind === "initiative" && of.id === initiative) ??
    (choices.length === 1 ? choices[0] : undefined);
  const [key, setKey] = useState(first ? keyOf(first) : "");
  const [include, setInclude] = useState<readonly string[]>([]);
  const chosen = choices.find((choice) => keyOf(choice) === key);
  const chooser = (
    <Chooser
      choices={choices}
      value={chosen ? key : ""}
      onChoose={(next) => {
        setKey(next);
        setInclude([]);
      }}
    />
  );
  if (!chosen) {
    return (
      <Screen name="delen" title={words.title} intro={words.intro}>
        <LeadNotices open={open} />
        {chooser}
      </Screen>
    );
  }
  return <Preview open={open} chosen={chosen} chooser={chooser} include={include} onInclude={setInclude} />;
}

interface PreviewProps {
  readonly open: OpenState;
  readonly chosen: ShareChoice;
  readonly chooser: React.ReactNode;
  readonly include: readonly string[];
  readonly onInclude: (cells: readonly string[]) => void;
}

function Preview({ open, chosen: { of }, chooser, include, onInclude }: PreviewProps) {
  const { leading, piece } = usePane();
  const [isLogged, setLogged] = useState(true);
  const asked = { of, include };
  const answer = useAsked(open, `delen ${JSON.stringify(asked)}`, (engine) => engine.share(asked, () => {}));
  const [last, setLast] = useState<{ readonly id: string; readonly preview: SharePreview } | null>(null);
  const id = `${of.kind} ${of.id}`;
  if (answer?.ok && answer !== last?.preview) setLast({ id, preview: answer });
  // A tick changes a line or two: what stands there stays until the answer comes.
  const shown = answer ?? (last?.id === id ? last.preview : undefined);
  const make = async (preview: SharePreview) => {
    const sharing = piece(Sharing);
    sharing.state.set({ phase: "making" });
    const file = await leading.ask((engine) => engine.shareFile(asked, () => {}));
    if (file === null) return sharing.reset();
    if (!file.ok) return sharing.state.set({ phase: "refused", title: file.title, text: file.text });
    sharing.state.set({ phase: "done", made: { name: file.name, copy: preview.copy, bytes: file.bytes } });
    if (isLogged && preview.log !== null)
      await leading.writeAtOnce((engine) => engine.shareLog(asked, () => {}), words.logged);
  };
  const isReady = shown?.ok === true;
  return (
    <Screen
      name="delen"
      title={words.title}
      intro={words.intro}
      {...(isReady
        ? {
            actions: (
              <Button appearance="primary" onClick={() => void make(shown)} disabledFocusable={open.isStale}>
                {words.make}
              </Button>
            ),
          }
        : {})}
    >
      <LeadNotices open={open} />
      {chooser}
      {shown && !shown.ok ? <Notice intent="error" title={shown.title}>{` ${shown.text}`}</Notice> : null}
      {isReady ? (
        <SharePreviewParts
          preview={shown}
          include={include}
          onInclude={onInclude}
          isLogged={isLogged}
          onLogged={setLogged}
        />
      ) : null}
    </Screen>
  );
}

interface ChooserProps {
  readonly choices: readonly ShareChoice[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

function Chooser({ choices, value, onChoose }: ChooserProps) {
  const styles = useStyles();
  return (
    <Field label={words.of}>
      <Select className={styles.select} value={value} onChange={(_, { value: next }) => onChoose(next)}>
        <option value="">{words.choose}</option>
        {(["initiative", "complex"] as const).map((kind) => {
          const own = choices.filter(({ of }) => of.kind === kind);
          if (own.length === 0) return null;
          return (
            <optgroup key={kind} label={kind === "initiative" ? words.initiatives : words.complexes}>
              {own.map((choice) => (
                <option key={choice.of.id} value={keyOf(choice)}>
                  {words.choice(choice.of.id, choice.name)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}

function keyOf({ of }: ShareChoice): string {
  return `${of.kind} ${of.id}`;
}
