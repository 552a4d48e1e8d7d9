import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Facts } from "../../components/Facts.tsx";
import { LongList } from "../../components/LongList.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import type { MergeCell, MergeQuestion, MergeRow } from "../../engine/merge-view.ts";
import type { Merging, Reviewing, Side } from "../../state/merging.ts";
import { merging as texts } from "../../texts/merge-texts.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  all: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "6px" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  sides: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  side: { minWidth: 0, alignItems: "flex-start" },
  of: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

type Asked =
  | { readonly kind: "cell"; readonly key: string; readonly cell: MergeCell }
  | { readonly kind: "row"; readonly key: string; readonly row: MergeRow };

export interface MergeQuestionProps {
  readonly question: MergeQuestion;
  readonly state: Reviewing;
  readonly merging: Merging;
}

/** What a person has to choose, each with both values beside each other, and one click for all of them. */
export function MergeQuestionPart({ question: { why, cells, rows }, state, merging }: MergeQuestionProps) {
  const styles = useStyles();
  const id = useId();
  const { title, text } = texts.why[why];
  const asked: Asked[] = [
    ...cells.map((cell): Asked => ({ kind: "cell", key: cell.key, cell })),
    ...rows.map((row): Asked => ({ kind: "row", key: row.key, row })),
  ];
  const keys = asked.map(({ key }) => key);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {title}
      </h3>
      <p className={styles.text}>{text}</p>
      {asked.length > 1 ? (
        <div className={styles.all}>
          <Button size="small" onClick={() => merging.choose(keys, "theirs")}>
            {texts.allTheirs}
          </Button>
          <Button size="small" onClick={() => merging.choose(keys, "ours")}>
            {texts.allOurs}
          </Button>
        </div>
      ) : null}
      <LongList items={asked} keyOf={({ key }) => key}>
        {(one) => {
          const side = state.choices.get(one.key) ?? null;
          const choose = (chosen: Side) => merging.choose([one.key], chosen);
          return one.kind === "cell" ? (
            <CellChoice cell={one.cell} side={side} onChoose={choose} />
          ) : (
            <RowChoice row={one.row} side={side} onChoose={choose} />
          );
        }}
      </LongList>
    </section>
  );
}

interface ChoosingProps {
  readonly side: Side | null;
  readonly onChoose: (side: Side) => void;
}

function CellChoice({ cell, side, onChoose }: { readonly cell: MergeCell } & ChoosingProps) {
  const styles = useStyles();
  const { row, label, heading, ours, theirs, sent, place } = cell;
  return (
    <div className={styles.item}>
      <p className={styles.what}>
        <PlaceLink place={place}>{texts.cell(row, heading)}</PlaceLink>
      </p>
      <p className={styles.quiet}>{label}</p>
      <Sides
        name={texts.cell(row, heading)}
        ours={[texts.ours, texts.value(ours)]}
        theirs={[texts.theirs, texts.value(theirs)]}
        side={side}
        onChoose={onChoose}
      />
      {sent === null ? null : <p className={styles.quiet}>{texts.was(sent)}</p>}
    </div>
  );
}

function RowChoice({ row, side, onChoose }: { readonly row: MergeRow } & ChoosingProps) {
  const styles = useStyles();
  const { sheet, facts, like, inCopy } = row;
  return (
    <div className={styles.item}>
      <p className={styles.what}>{texts.newRow(sheet, inCopy)}</p>
      {like === null ? null : <p className={styles.quiet}>{texts.likeRow(like)}</p>}
      <Facts facts={facts} isSmall />
      <Sides
        name={texts.newRow(sheet, inCopy)}
        ours={[texts.ours, texts.leave]}
        theirs={[texts.theirs, texts.add]}
        side={side}
        onChoose={onChoose}
      />
    </div>
  );
}

interface SidesProps extends ChoosingProps {
  readonly name: string;
  /** Whose it is, and what stands there. */
  readonly ours: readonly [of: string, value: string];
  readonly theirs: readonly [of: string, value: string];
}

/** Nothing is chosen beforehand: who did not look did not decide. */
function Sides({ name, ours, theirs, side, onChoose }: SidesProps) {
  const styles = useStyles();
  const label = ([of, value]: readonly [string, string]) => (
    <span>
      <span className={styles.of}>{of}</span>
      <span className={styles.value}>{value}</span>
    </span>
  );
  return (
    <RadioGroup
      className={styles.sides}
      aria-label={name}
      value={side ?? ""}
      onChange={(_, { value }) => onChoose(value === "theirs" ? "theirs" : "ours")}
    >
      <Radio className={styles.side} value="ours" label={label(ours)} />
      <Radio className={styles.side} value="theirs" label={label(theirs)} />
    </RadioGroup>
  );
}
