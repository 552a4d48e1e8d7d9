import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import { Sentence } from "../../components/Sentence.tsx";
import { type Merging, openIn, type Reviewing, takenIn } from "../../state/merging.ts";
import { merging as texts } from "../../texts/merge-texts.ts";
import { MergeQuestionPart } from "./MergeQuestionPart.tsx";
import { MergeSheetPart } from "./MergeSheetPart.tsx";
import { MergeToldList } from "./MergeToldList.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface MergeReviewProps {
  readonly state: Reviewing;
  readonly merging: Merging;
  /** The button that chooses another file. */
  readonly other: ReactNode;
}

/** Everything that merging would do, before it does: first what has to be chosen, then what is taken, then what else was seen. */
export function MergeReview({ state, merging, other }: MergeReviewProps) {
  const styles = useStyles();
  const { view, isLogged, isStale, message } = state;
  const { cells, rows } = takenIn(state);
  const open = openIn(state).length;
  const asked = view.questions.reduce((sum, question) => sum + question.cells.length + question.rows.length, 0);
  const isEmpty = asked === 0 && view.sheets.length === 0;
  const mayWrite = cells + rows > 0 && !isStale;
  return (
    <Screen
      name="samenvoegen-kiezen"
      title={isEmpty ? texts.nothing : texts.found(cells, rows)}
      intro={<Sentence>{`${isEmpty ? `${texts.nothingText} ` : ""}${texts.about(view.file, view.copy)}`}</Sentence>}
      notice={open > 0 && mayWrite ? <p className={styles.quiet}>{texts.open(open)}</p> : undefined}
      actions={
        <>
          {mayWrite ? (
            <Button appearance="primary" onClick={() => void merging.write()}>
              {texts.write(cells, rows)}
            </Button>
          ) : null}
          {isStale ? (
            <Button appearance="primary" onClick={() => void merging.again()}>
              {texts.again}
            </Button>
          ) : null}
          {other}
        </>
      }
    >
      <Refusal message={message} />
      {isStale && message === null ? (
        <Notice intent="warning" title={texts.staleTitle}>{` ${texts.staleText}`}</Notice>
      ) : null}
      {view.questions.length > 0 ? (
        <Section title={texts.questions(open, asked)} text={texts.questionsText}>
          {view.questions.map((question) => (
            <MergeQuestionPart key={question.why} question={question} state={state} merging={merging} />
          ))}
        </Section>
      ) : null}
      {view.sheets.length > 0 ? (
        <Section title={texts.taken} text={texts.takenText}>
          {view.sheets.map((sheet) => (
            <MergeSheetPart key={sheet.sheet} sheet={sheet} state={state} merging={merging} />
          ))}
        </Section>
      ) : null}
      {view.kept > 0 ? <p className={styles.quiet}>{texts.kept(view.kept)}</p> : null}
      {view.known > 0 ? <p className={styles.quiet}>{texts.known(view.known)}</p> : null}
      {view.told.length > 0 ? (
        <Section title={texts.told}>
          <MergeToldList told={view.told} />
        </Section>
      ) : null}
      {view.hasLog && !isEmpty ? (
        <Checkbox
          checked={isLogged}
          onChange={(_, { checked }) => merging.log(checked === true)}
          label={
            <span>
              {texts.log}
              <span className={styles.hint}>{texts.logHint}</span>
            </span>
          }
        />
      ) : null}
    </Screen>
  );
}
