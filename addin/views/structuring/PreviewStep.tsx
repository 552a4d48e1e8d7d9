import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { PlaceList } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { type SheetLine, SheetList } from "../../components/SheetList.tsx";
import type { PlanView } from "../../engine/plan-view.ts";
import type { Preview } from "../../state/structuring-state.ts";
import { shell, structuring as texts } from "../../texts/pane-texts.ts";
import { count, listed } from "../../texts/words.ts";
import { UpdatedRowsList } from "./UpdatedRowsList.tsx";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: { display: "flex", flexDirection: "column", rowGap: "2px" },
  section: { display: "flex", flexDirection: "column" },
});

/** Step 3: everything that will be written, before it is. */
export function PreviewStep({ state }: { readonly state: Preview }) {
  const styles = useStyles();
  const { structuring } = usePane();
  const { plan, withEmpty, elsewhere, isStale, message, found } = state;
  const lines = linesOf(plan);
  const total = lines.reduce((sum, { rows }) => sum + rows, 0);
  const isElsewhere = elsewhere !== null;
  const isEmpty = total === 0 && plan.updated.length === 0;
  return (
    <Screen
      name="structureren-voorbeeld"
      step={texts.step(3)}
      title={total === 0 ? texts.totalNone : texts.total(total)}
      {...(total === 0 || isElsewhere
        ? {}
        : { intro: found.ourSheets.length > 0 ? texts.onSheets : texts.onNewSheets(lines.length) })}
      notice={
        isStale || message || state.wasStopped ? (
          <>
            {isStale ? <Notice intent="warning" title={texts.staleTitle}>{` ${texts.staleText}`}</Notice> : null}
            {state.wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
            <Refusal message={message} />
          </>
        ) : null
      }
      actions={
        <>
          {isStale ? (
            <Button appearance="primary" onClick={() => void structuring.start()}>
              {texts.startAgain}
            </Button>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={isEmpty}
              onClick={() => !isEmpty && void structuring.apply()}
            >
              {isElsewhere ? texts.writeNew : texts.write}
            </Button>
          )}
          <Button onClick={() => structuring.goTo("columns")}>{shell.back}</Button>
        </>
      }
    >
      {isEmpty ? <Notice intent="info" title={texts.nothingToWrite} /> : null}
      {elsewhere ? (
        <Notice intent="info" title={texts.elsewhere}>
          {` ${texts.elsewhereWhy[elsewhere]}`}
        </Notice>
      ) : null}
      {lines.length > 0 ? <SheetList lines={lines} /> : null}
      <UpdatedRowsList updated={plan.updated} />
      {found.ourSheets.length > 0 || plan.emptySheets.length === 0 || isElsewhere ? null : (
        <Checkbox
          checked={withEmpty}
          onChange={(_, { checked }) => structuring.includeEmpty(checked === true)}
          label={
            <span>
              {texts.withEmpty(plan.emptySheets.length)}
              <span className={styles.hint}>{texts.withEmptyHint}</span>
            </span>
          }
        />
      )}
      <section>
        <h2 className={styles.heading}>{`${texts.problems} (${count(plan.problems.length)})`}</h2>
        {plan.problems.length === 0 ? (
          <p className={styles.quiet}>{texts.noProblems}</p>
        ) : (
          <ProblemList groups={plan.problems} />
        )}
      </section>
      <NotTaken plan={plan} />
      <p className={styles.quiet}>{`${texts.origins} ${texts.own}`}</p>
    </Screen>
  );
}

function linesOf({ added, newSheets, leftOver }: PlanView): SheetLine[] {
  // Where every sheet is new, the sentence above says so.
  const isNew = new Set(added.every(({ sheet }) => newSheets.includes(sheet)) ? [] : newSheets);
  const badgeOf = (sheet: string) => (isNew.has(sheet) ? { badge: texts.newSheet } : {});
  return [
    ...added.map((line) => ({ ...line, ...badgeOf(line.sheet) })),
    ...(leftOver.rows > 0 ? [{ ...leftOver, hint: texts.leftOverHint, ...badgeOf(leftOver.sheet) }] : []),
  ];
}

/** What does not come along, and why. */
function NotTaken({ plan }: { readonly plan: PlanView }) {
  const styles = useStyles();
  const skipped = plan.skipped.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <section className={styles.section}>
      {skipped > 0 ? (
        <Fold label={texts.skipped(skipped)}>
          {plan.skipped.map(({ reason, rows, places }) => (
            <div className={styles.reason} key={reason}>
              <span>{`${reason[0]?.toUpperCase() ?? ""}${reason.slice(1)}: ${texts.rows(rows)}`}</span>
              <PlaceList places={places} count={rows} />
            </div>
          ))}
        </Fold>
      ) : null}
      {plan.unused > 0 ? (
        <Fold label={texts.notUsed(plan.unused)}>
          <p className={styles.text}>{texts.unusedText}</p>
        </Fold>
      ) : null}
      {plan.hiddenSheets.length > 0 ? (
        <p className={styles.quiet}>{texts.hiddenLeft(listed(plan.hiddenSheets))}</p>
      ) : null}
    </section>
  );
}
