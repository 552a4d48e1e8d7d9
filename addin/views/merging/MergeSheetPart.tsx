import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Facts } from "../../components/Facts.tsx";
import { Fold } from "../../components/Fold.tsx";
import { LongList } from "../../components/LongList.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import type { MergeCell, MergeRow, MergeSheet } from "../../engine/merge-view.ts";
import type { Merging, Reviewing } from "../../state/merging.ts";
import { merging as texts } from "../../texts/merge-texts.ts";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "flex-start", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { flexGrow: 1, minWidth: 0, padding: "6px 0", overflowWrap: "anywhere" },
  change: { margin: 0, whiteSpace: "pre-line" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface MergeSheetProps {
  readonly sheet: MergeSheet;
  readonly state: Reviewing;
  readonly merging: Merging;
}

type Taken =
  | { readonly kind: "cell"; readonly key: string; readonly cell: MergeCell }
  | { readonly kind: "row"; readonly key: string; readonly row: MergeRow };

/** What is taken on one sheet, each with a tick that can be taken away. */
export function MergeSheetPart({ sheet: { sheet, cells, rows }, state, merging }: MergeSheetProps) {
  const isTaken = ({ key }: { readonly key: string }) => state.choices.get(key) !== "ours";
  const label = texts.sheet(sheet, cells.filter(isTaken).length, rows.filter(isTaken).length);
  const items: Taken[] = [
    ...cells.map((cell): Taken => ({ kind: "cell", key: cell.key, cell })),
    ...rows.map((row): Taken => ({ kind: "row", key: row.key, row })),
  ];
  return (
    <Fold label={label} isWide>
      <LongList items={items} keyOf={({ key }) => key}>
        {(one) => {
          const leave = (isChecked: boolean) => merging.choose([one.key], isChecked ? null : "ours");
          return one.kind === "cell" ? (
            <TakenCell cell={one.cell} isTaken={isTaken(one)} onTake={leave} />
          ) : (
            <TakenRow row={one.row} isTaken={isTaken(one)} onTake={leave} />
          );
        }}
      </LongList>
    </Fold>
  );
}

interface TakingProps {
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

function TakenCell({ cell, isTaken, onTake }: { readonly cell: MergeCell } & TakingProps) {
  const styles = useStyles();
  const { row, label, heading, ours, theirs, place } = cell;
  return (
    <div className={styles.item}>
      <Checkbox
        checked={isTaken}
        aria-label={`${row}, ${texts.change(heading, ours, theirs)}`}
        onChange={(_, { checked }) => onTake(checked === true)}
      />
      <div className={styles.what}>
        <PlaceLink place={place}>{row}</PlaceLink>
        <p className={styles.change}>{texts.change(heading, ours, theirs)}</p>
        <p className={styles.quiet}>{label}</p>
      </div>
    </div>
  );
}

function TakenRow({ row, isTaken, onTake }: { readonly row: MergeRow } & TakingProps) {
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <Checkbox
        checked={isTaken}
        aria-label={`${texts.added(row.id)}, ${row.label}`}
        onChange={(_, { checked }) => onTake(checked === true)}
      />
      <div className={styles.what}>
        <span>{texts.added(row.id)}</span>
        <Facts facts={row.facts} isSmall />
      </div>
    </div>
  );
}
