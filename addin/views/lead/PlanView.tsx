import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { OpenState } from "../../state/leading.ts";
import { useStore } from "../../state/store.ts";
import { plan as words } from "../../texts/lead-texts.ts";
import { CalendarScreen } from "./CalendarScreen.tsx";
import { CatalogueScreen } from "./CatalogueScreen.tsx";
import { HoursSection } from "./HoursSection.tsx";
import { InspectionSection } from "./InspectionSection.tsx";
import { Asking, LeadFrame } from "./LeadFrame.tsx";
import { LeadNotices } from "./LeadNotices.tsx";
import { RosterScreen } from "./RosterScreen.tsx";
import { TasksSection } from "./TasksSection.tsx";
import { TurnsSection } from "./TurnsSection.tsx";
import { useAsked } from "./use-asked.ts";

/** Journey J5: can the group carry out the plan, who does what when, and how does it look. */
export function PlanView() {
  return (
    <LeadFrame name="beheerplan" title={words.title} needs={["zbTaken", "zbDeelnemers"]}>
      {(open) => <Plan open={open} />}
    </LeadFrame>
  );
}

function Plan({ open }: { readonly open: OpenState }) {
  const { leading } = usePane();
  const chosen = useStore(leading.initiative);
  const [part, setPart] = useState<"plan" | "catalogue" | "roster" | "calendar">("plan");
  const show = (next: typeof part) => {
    leading.dismiss();
    setPart(next);
  };
  const answer = useAsked(open, "beheerplan", (engine) => engine.beheerplan(null, () => {}));
  if (answer === undefined) return <Asking name="beheerplan-vragen" title={words.title} />;
  if (!answer.ok) {
    return (
      <Screen name="beheerplan-niet" title={words.title}>
        <Notice intent="error" title={answer.title}>{` ${answer.text}`}</Notice>
      </Screen>
    );
  }
  const { plan } = answer;
  const close = () => show("plan");
  if (part === "catalogue") return <CatalogueScreen open={open} levels={plan.levels} onClose={close} />;
  if (part === "calendar") return <CalendarScreen open={open} onClose={close} />;
  if (part === "roster") return <RosterScreen open={open} onClose={close} />;
  const { initiatives } = open.book;
  const initiative = initiatives.length === 1 ? initiatives[0] : initiatives.find(({ id }) => id === chosen);
  const start = initiative ? { initiative: initiative.id } : {};
  const add = (table: string, title: string) => void leading.showForm({ table, row: null, start }, title);
  const hasTasks = plan.tasks.length > 0;
  return (
    <Screen
      name="beheerplan"
      title={words.title}
      intro={words.intro(plan.tasks.length, plan.participants)}
      actions={
        <>
          <Button appearance="primary" onClick={() => show(hasTasks ? "roster" : "catalogue")}>
            {hasTasks ? words.makeRoster : words.toCatalogue}
          </Button>
          {hasTasks ? <Button onClick={() => show("catalogue")}>{words.toCatalogue}</Button> : null}
        </>
      }
    >
      <LeadNotices open={open} />
      {hasTasks ? <HoursSection plan={plan} /> : null}
      <TurnsSection turns={plan.openTurns} />
      {plan.turns > 0 ? (
        <Section title={words.calendar} text={words.calendarText}>
          <div>
            <Button size="small" onClick={() => show("calendar")}>
              {words.toCalendar}
            </Button>
          </div>
        </Section>
      ) : null}
      <TasksSection tasks={plan.tasks} onAdd={() => add("zbTaken", words.ownTask)} />
      <Section title={words.people(plan.participants)}>
        <div>
          <Button size="small" onClick={() => add("zbDeelnemers", words.addPerson)}>
            {words.addPerson}
          </Button>{" "}
          <Button size="small" onClick={() => add("zbUren", words.addHours)}>
            {words.addHours}
          </Button>
        </div>
      </Section>
      <InspectionSection spaces={plan.spaces} onAdd={() => add("zbSchouw", words.addInspection)} />
      {plan.problems.length > 0 ? (
        <Section title={words.problems}>
          <ProblemList groups={plan.problems} />
        </Section>
      ) : null}
    </Screen>
  );
}
