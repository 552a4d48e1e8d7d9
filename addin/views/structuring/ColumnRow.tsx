import { Badge, makeStyles, Select, tokens } from "@fluentui/react-components";
import { usePane } from "../../components/pane-context.ts";
import { TextLink } from "../../components/TextLink.tsx";
import type { FoundColumn, FoundTable } from "../../engine/found.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";

const LEAVE_OUT = "-";
const LEFTOVERS = "";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 380px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "10px" },
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "6px", alignItems: "baseline" },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  samples: { display: "block", overflowWrap: "anywhere" },
  choice: { alignSelf: "center", minWidth: 0 },
});

export interface FieldChoice {
  readonly field: string;
  readonly name: string;
}

export interface ColumnRowProps {
  readonly table: FoundTable;
  readonly column: FoundColumn;
  /** What a column of this kind of table may mean. */
  readonly fields: readonly FieldChoice[];
  readonly isBusy: boolean;
}

/** A column with its first values as evidence, and what it means. */
export function ColumnRow({ table, column, fields, isBusy }: ColumnRowProps) {
  const styles = useStyles();
  const { structuring, show } = usePane();
  const { at, heading, name, samples, place, field, leftOut, derived, personal } = column;
  const shown = heading === "" ? texts.noHeading : heading;
  // Without a heading a decision cannot be known again.
  const canChange = table.canChange && heading !== "";
  const choose = (value: string) => {
    if (isBusy) return;
    const isLeftOut = value === LEAVE_OUT;
    void structuring.changeColumn(table.id, at, isLeftOut || value === LEFTOVERS ? null : value, isLeftOut);
  };
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.head}>
          <span className={styles.heading}>{shown}</span>
          {name === "" ? null : (
            <TextLink className={styles.quiet} onClick={() => show(place)}>
              {texts.column(name)}
            </TextLink>
          )}
          {personal ? (
            <Badge appearance="outline" color="informative" size="small">
              {texts.personal}
            </Badge>
          ) : null}
        </span>
        <span className={`${styles.quiet} ${styles.samples}`}>
          {samples.length === 0 ? texts.noValues : samples.join(" · ")}
          {derived ? ` (${texts.derived.toLowerCase()})` : ""}
        </span>
      </div>
      {canChange ? (
        <Select
          className={styles.choice}
          size="small"
          aria-label={texts.meaning(shown)}
          value={leftOut ? LEAVE_OUT : (field ?? LEFTOVERS)}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={LEFTOVERS}>{texts.toLeftovers}</option>
          <option value={LEAVE_OUT}>{texts.leaveOut}</option>
          {optionsOf(fields, field).map((choice) => (
            <option key={choice.field} value={choice.field}>
              {choice.name}
            </option>
          ))}
        </Select>
      ) : null}
    </li>
  );
}

/** By name; what the column means now is always there. */
function optionsOf(fields: readonly FieldChoice[], now: string | null): readonly FieldChoice[] {
  const isKnown = now === null || fields.some(({ field }) => field === now);
  const all = isKnown ? fields : [...fields, { field: now, name: now }];
  return [...all].sort((a, b) => a.name.localeCompare(b.name, "nl"));
}
