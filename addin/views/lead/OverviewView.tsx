import { useEffect, useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import { useStore } from "../../state/store.ts";
import { HomeView } from "../HomeView.tsx";
import { TodayView } from "../lazy-views.ts";

/** The first view: what needs attention in a workbook of ours, and how to begin in any other. */
export function OverviewView() {
  const { leading } = usePane();
  const { phase } = useStore(leading.state);
  const [isOurs, setOurs] = useState(phase !== "idle");
  useEffect(() => {
    let isShown = true;
    void leading.hasOurs().then((has) => {
      if (isShown) setOurs(has);
    });
    return () => {
      isShown = false;
    };
  }, [leading]);
  return isOurs ? <TodayView /> : <HomeView />;
}
