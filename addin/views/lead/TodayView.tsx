import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { SignalView, TodayView as Today } from "../../engine/today-view.ts";
import type { OpenState } from "../../state/leading.ts";
import { initiative, lead as texts, today as words } from "../../texts/lead-texts.ts";
import { AttentionItem } from "./AttentionItem.tsx";
import { Asking, LeadFrame } from "./LeadFrame.tsx";
import { LeadNotices } from "./LeadNotices.tsx";
import { useAsked } from "./use-asked.ts";

const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** Journey J4: what is due, with its cells, done in place. */
export function TodayView() {
  return (
    <LeadFrame name="vandaag" title={words.title} needs={["zbInitiatieven"]}>
      {(open) => <Signals open={open} />}
    </LeadFrame>
  );
}

function Signals({ open }: { readonly open: OpenState }) {
  const { leading } = usePane();
  const view = useAsked(open, "today", (engine) => engine.today(null, () => {}));
  if (view === undefined) return <Asking name="vandaag-vragen" title={words.title} />;
  const update = () =>
    void leading.propose((engine) => engine.todaySheet(null, () => {}), {
      title: words.sheetTitle,
      intro: words.sheetIntro,
      verb: words.sheetVerb,
      done: words.sheetDone,
    });
  if (view.initiatives === 0) return <NoInitiatives open={open} />;
  return (
    <Screen
      name="vandaag"
      title={words.title}
      intro={introOf(view)}
      actions={
        <>
          <Button appearance="primary" onClick={() => void leading.readAgain()}>
            {texts.readAgain}
          </Button>
          {open.book.tables.includes("zbSignalen") ? <Button onClick={update}>{words.toSheet}</Button> : null}
        </>
      }
    >
      <SignalSections view={view} open={open} />
    </Screen>
  );
}

/** Nothing can be due yet: the way to begin. */
function NoInitiatives({ open }: { readonly open: OpenState }) {
  const { leading, goTo } = usePane();
  const begin = () => {
    goTo("initiatief");
    void leading.showForm({ table: "zbInitiatieven", row: null }, initiative.newTitle);
  };
  return (
    <Screen
      name="vandaag-leeg"
      title={words.title}
      intro={words.noInitiatives}
      actions={
        <>
          <Button appearance="primary" onClick={begin}>
            {initiative.begin}
          </Button>
          <Button onClick={() => void leading.readAgain()}>{texts.readAgain}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
    </Screen>
  );
}

function SignalSections({ view, open }: { readonly view: Today; readonly open: OpenState }) {
  const styles = useStyles();
  return (
    <>
      <LeadNotices open={open} />
      {view.signals.length === 0 ? <CheckmarkCircle48Regular className={styles.good} aria-hidden /> : null}
      {SECTIONS.map(({ severity, title }) => {
        const signals = view.signals.filter((signal) => signal.severity === severity);
        return signals.length === 0 ? null : (
          <SignalSection key={severity} title={title(signals.length)} signals={signals} />
        );
      })}
      {view.problems.length > 0 ? (
        <Section title={words.problems}>
          <ProblemList groups={view.problems} />
        </Section>
      ) : null}
    </>
  );
}

const SECTIONS = [
  { severity: "error", title: words.late },
  { severity: "warning", title: words.soon },
  { severity: "info", title: words.good },
] as const;

function SignalSection({ title, signals }: { readonly title: string; readonly signals: readonly SignalView[] }) {
  const styles = useStyles();
  const [most, setMost] = useState(SHOWN);
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {signals.slice(0, most).map((signal) => (
          <SignalItem key={signal.key} signal={signal} />
        ))}
      </ul>
      {signals.length > most ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + SHOWN)}>
          {words.more(signals.length - most)}
        </Button>
      ) : null}
    </Section>
  );
}

function SignalItem({ signal }: { readonly signal: SignalView }) {
  const { leading } = usePane();
  const { severity, subject, name, due, message, action, places, row, tick } = signal;
  const about = [subject, name, due ?? ""].filter((part) => part !== "").join(" · ");
  const open = () => {
    if (!row) return;
    const start = signal.initiative === null ? {} : { initiative: signal.initiative };
    const title = row.row === null ? words.addTitle(row.rowName) : words.changeTitle(row.rowName);
    void leading.showForm({ table: row.table, row: row.row, start }, title, row.key);
  };
  return (
    <AttentionItem {...{ severity, about, message, action, places }} count={places.length}>
      {tick ? (
        <Button size="small" onClick={() => void leading.fillIn(tick, words.ticked)}>
          {tick.table === "zbMiddelen" ? words.isBack : words.isDone}
        </Button>
      ) : null}
      {row ? (
        <Button size="small" appearance={tick ? "subtle" : "secondary"} onClick={open}>
          {row.row === null ? words.add : words.change}
        </Button>
      ) : null}
    </AttentionItem>
  );
}

function introOf({ initiatives, signals, on }: Today): string {
  return signals.length === 0 ? words.nothing(on) : words.intro(signals.length, initiatives, on);
}
