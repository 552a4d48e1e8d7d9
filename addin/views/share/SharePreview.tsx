import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../../src/problems/problem.ts";
import { Fold } from "../../components/Fold.tsx";
import { PlaceList, placeName } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { Section } from "../../components/Section.tsx";
import type { SharePreview } from "../../engine/share-call.ts";
import { share as words } from "../../texts/share-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  kept: { padding: "8px 0", display: "flex", flexDirection: "column", rowGap: "2px" },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  hint: {
    display: "block",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  quote: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

export interface SharePreviewProps {
  readonly preview: SharePreview;
  readonly include: readonly string[];
  readonly onInclude: (cells: readonly string[]) => void;
  readonly isLogged: boolean;
  readonly onLogged: (isLogged: boolean) => void;
}

/** What goes into a copy sheet by sheet, what stays out and why, and what is written down about it. */
export function SharePreviewParts({ preview, include, onInclude, isLogged, onLogged }: SharePreviewProps) {
  const styles = useStyles();
  const { tables, keptOut, problems, log } = preview;
  return (
    <>
      {keptOut.length > 0 ? <KeptOutList preview={preview} include={include} onInclude={onInclude} /> : null}
      {problems.length > 0 ? (
        <Section title={words.lookOut}>
          <ProblemList groups={problems} />
        </Section>
      ) : null}
      <Section title={words.inCopy(tables.reduce((sum, { rows }) => sum + rows, 0))}>
        <ul className={styles.list}>
          {tables.map((table) => (
            <li key={table.table} className={styles.item}>
              <Fold
                label={
                  <>
                    <span className={styles.head}>
                      <span className={styles.name}>{table.sheet}</span>
                      <span className={styles.count}>{words.rows(table.rows)}</span>
                    </span>
                    <span className={styles.hint}>{table.isFilledIn ? words.filledIn : words.readOnly}</span>
                  </>
                }
              >
                {table.rowsLeft > 0 ? <p className={styles.line}>{words.rowsLeft(table.rowsLeft)}</p> : null}
                <p className={styles.line}>{words.columns(table.columns)}</p>
                <p className={styles.line}>{words.columnsLeft(table.columnsLeft)}</p>
              </Fold>
            </li>
          ))}
          <li className={styles.item}>
            <Fold label={words.neverShared}>
              <p className={styles.line}>{words.neverSharedText}</p>
            </Fold>
          </li>
        </ul>
      </Section>
      {log === null ? null : (
        <Checkbox
          checked={isLogged}
          onChange={(_, { checked }) => onLogged(checked === true)}
          label={
            <span>
              {words.log}
              <span className={styles.hint}>{log}</span>
            </span>
          }
        />
      )}
    </>
  );
}

function KeptOutList({ preview, include, onInclude }: Pick<SharePreviewProps, "preview" | "include" | "onInclude">) {
  const styles = useStyles();
  const { keptOut, keptOutCount } = preview;
  const rest = keptOutCount - keptOut.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <Section title={words.keptOut(keptOutCount)} text={words.keptOutText}>
      <ul className={styles.list}>
        {keptOut.map(({ places, cells, heading, because, text }) => {
          const [first = ""] = cells;
          return (
            <li key={`${first} ${because}`} className={styles.item}>
              <div className={styles.kept}>
                <span className={styles.head}>
                  <PlaceList places={places} count={places.length} />
                  <span className={styles.hint}>{heading}</span>
                </span>
                <q className={styles.quote}>{text}</q>
                <span className={styles.hint}>{words.because[because]}</span>
                <Checkbox
                  checked={include.includes(first)}
                  onChange={(_, { checked }) =>
                    onInclude([...include.filter((cell) => !cells.includes(cell)), ...(checked === true ? cells : [])])
                  }
                  label={words.shareAnyway(cells.length)}
                  aria-label={`${words.shareAnyway(cells.length)}: ${placeNames(places)}`}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p className={styles.hint}>{words.moreKeptOut(rest)}</p> : null}
    </Section>
  );
}

/** For who hears the checkbox: the first of the cells that it is about. */
function placeNames([first, ...more]: readonly Place[]): string {
  return `${first ? placeName(first) : ""}${more.length > 0 ? ` +${more.length}` : ""}`;
}
