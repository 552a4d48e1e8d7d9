import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark24Regular, DocumentTable24Regular } from "@fluentui/react-icons";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { CheckingState } from "../../state/checking.ts";
import { checking as texts } from "../../texts/pane-texts.ts";
import { count } from "../../texts/words.ts";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The problems, by what to do: repaired by a click, by hand, or nothing. */
export function CheckResult({ state }: { readonly state: Extract<CheckingState, { phase: "result" }> }) {
  const styles = useStyles();
  const { checking, structuring, goTo } = usePane();
  const { view, repaired, isStale, message } = state;
  const problems = view.errors + view.warnings + view.hints;
  const again = (
    <Button
      aria-label={texts.again}
      onClick={() => void checking.start()}
      {...(view.repairs.length === 0 ? { appearance: "primary" } : {})}
    >
      {view.repairs.length === 0 ? texts.again : texts.againShort}
    </Button>
  );
  if (!view.hasOurs) {
    const structure = () => {
      goTo("structureren");
      void structuring.start();
    };
    return (
      <Screen
        name="controleren-leeg"
        mark={
          <Mark tone="neutral">
            <DocumentTable24Regular />
          </Mark>
        }
        title={texts.noOurs}
        intro={`${texts.noOursText} ${texts.noOursAction}`}
        actions={
          <Button appearance="primary" onClick={structure}>
            {texts.toStructure}
          </Button>
        }
      />
    );
  }
  return (
    <Screen
      name="controleren-meldingen"
      {...(problems === 0
        ? {
            mark: (
              <Mark tone="success">
                <Checkmark24Regular />
              </Mark>
            ),
          }
        : {})}
      title={problems === 0 ? texts.none : texts.found(problems)}
      intro={problems === 0 ? texts.noneText(view.rows) : texts.counts(view.errors, view.warnings, view.hints)}
      actions={
        <>
          {view.repairs.length > 0 ? (
            <Button appearance="primary" onClick={() => checking.showRepairs(true)}>
              {texts.showRepairs(view.repairLines.length)}
            </Button>
          ) : null}
          {again}
        </>
      }
    >
      <Refusal message={message} />
      {isStale ? <Notice intent="warning" title={texts.staleTitle}>{` ${texts.staleText}`}</Notice> : null}
      {repaired ? (
        <Notice
          intent="success"
          title={texts.repaired(repaired.count)}
          actions={
            <Button size="small" onClick={() => void checking.undo()}>
              {texts.undo}
            </Button>
          }
        />
      ) : null}
      {SECTIONS.map(({ title, isOf }) => {
        const groups = view.groups.filter(isOf);
        if (groups.length === 0) return null;
        return (
          <section key={title}>
            <h2 className={styles.heading}>
              {`${title} (${count(groups.reduce((sum, group) => sum + group.count, 0))})`}
            </h2>
            <ProblemList groups={groups} />
          </section>
        );
      })}
    </Screen>
  );
}

type Group = Extract<CheckingState, { phase: "result" }>["view"]["groups"][number];

const SECTIONS: readonly { readonly title: string; readonly isOf: (group: Group) => boolean }[] = [
  { title: texts.repairable, isOf: ({ isRepairable }) => isRepairable },
  { title: texts.byYou, isOf: ({ isRepairable, severity }) => !isRepairable && severity !== "info" },
  { title: texts.good, isOf: ({ isRepairable, severity }) => !isRepairable && severity === "info" },
];
