import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Boundary } from "./components/Boundary.tsx";
import { FocusContext, type FocusMemory } from "./components/focus-context.ts";
import { Navigation } from "./components/Navigation.tsx";
import { Notice } from "./components/Notice.tsx";
import { placeName } from "./components/PlaceList.tsx";
import { type Pane, PaneContext, type View } from "./components/pane-context.ts";
import { useTabWithin } from "./components/use-tab-within.ts";
import { LoadingView } from "./components/Waiting.tsx";
import { DARK, LIGHT } from "./look/theme.ts";
import { type Message, messageOf } from "./state/message.ts";
import type { PaneWork } from "./state/pane-work.ts";
import { useStore } from "./state/store.ts";
import { shell, views } from "./texts/pane-texts.ts";
import {
  AboutView,
  ChargesView,
  CheckingView,
  CreateView,
  DocumentsView,
  EffectsView,
  InitiativeView,
  MergeView,
  PlanView,
  ShareView,
  StructuringView,
  tryViewsAgain,
} from "./views/lazy-views.ts";
import { OverviewView } from "./views/lead/OverviewView.tsx";

const useStyles = makeStyles({
  provider: { height: "100%" },
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
  live: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface AppProps {
  readonly work: PaneWork;
  readonly firstView: View;
  readonly version: string;
}

export function App({ work, firstView, version }: AppProps) {
  const isDark = useStore(work.isDark);
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT} className={styles.provider}>
      <Shell work={work} firstView={firstView} version={version} />
    </FluentProvider>
  );
}

function Shell({ work, firstView, version }: AppProps) {
  const styles = useStyles();
  const { workbook, structuring, checking, creating, charging, leading, piece } = work;
  const [view, setView] = useState(firstView);
  const [said, setSaid] = useState("");
  const [notShown, setNotShown] = useState<Message | null>(null);
  const focus = useRef<FocusMemory>({ screen: null });

  const announce = useCallback((text: string) => setSaid(text), []);
  const show = useCallback<Pane["show"]>(
    (place) => {
      const select = async () => {
        const selected = await workbook.select(place);
        setNotShown(selected.ok ? null : await messageOf(selected.refusal));
        if (selected.ok) setSaid(shell.selected(placeName(place)));
      };
      select().catch(work.onBug);
    },
    [workbook, work.onBug],
  );
  const byTab = (next: View) => {
    setNotShown(null);
    focus.current.screen = null;
    setView(next);
    setSaid(views[next]);
  };
  const pane = useMemo<Pane>(
    () => ({
      workbook,
      structuring,
      checking,
      creating,
      charging,
      leading,
      piece,
      version,
      show,
      announce,
      goTo: setView,
    }),
    [workbook, structuring, checking, creating, charging, leading, piece, version, show, announce],
  );
  useEffect(() => rememberAddress(view), [view]);
  useTabWithin();
  return (
    <PaneContext.Provider value={pane}>
      <FocusContext.Provider value={focus}>
        <main className={styles.app}>
          <Navigation view={view} onGo={byTab} />
          {notShown ? (
            <Notice intent="warning" title={notShown.title}>{` ${notShown.text} ${notShown.action}`}</Notice>
          ) : null}
          <div className={styles.view} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
            <Boundary key={view} onRetry={tryViewsAgain} onRestart={() => work.restart()}>
              <Bug work={work} />
              <Suspense fallback={<LoadingView />}>
                <ViewOf view={view} />
              </Suspense>
            </Boundary>
          </div>
          <div className={styles.live} role="status" aria-live="polite">
            {said}
          </div>
        </main>
      </FocusContext.Provider>
    </PaneContext.Provider>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case "home":
      return <OverviewView />;
    case "initiatief":
      return <InitiativeView />;
    case "beheerplan":
      return <PlanView />;
    case "effecten":
      return <EffectsView />;
    case "delen":
      return <ShareView />;
    case "documenten":
      return <DocumentsView />;
    case "nieuw":
      return <CreateView />;
    case "structureren":
      return <StructuringView />;
    case "controleren":
      return <CheckingView />;
    case "servicekosten":
      return <ChargesView />;
    case "samenvoegen":
      return <MergeView />;
    case "over":
      return <AboutView />;
  }
}

/** Bugs in work that nobody waits for, brought to the boundary. */
function Bug({ work }: { readonly work: PaneWork }) {
  const bug = useStore(work.bug);
  if (bug !== null) throw bug.error;
  return null;
}

/** office.js takes the history away; where it is left, the address says which view is open. */
function rememberAddress(view: View): void {
  if (typeof history.replaceState !== "function") return;
  const address = new URL(location.href);
  if (view === "home") address.searchParams.delete("view");
  else address.searchParams.set("view", view);
  history.replaceState(null, "", address);
}
