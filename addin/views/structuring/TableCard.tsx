import { Badge, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { useId } from "react";
import { usePane } from "../../components/pane-context.ts";
import { TextLink } from "../../components/TextLink.tsx";
import type { FoundTable } from "../../engine/found.ts";
import { shell, structuring as texts } from "../../texts/pane-texts.ts";
import { confidenceWord, percentage, tableName } from "../../texts/words.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: "4px",
    padding: "4px 12px 10px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  left: { backgroundColor: tokens.colorNeutralBackground2 },
  title: { alignSelf: "center", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  show: { alignSelf: "center", whiteSpace: "nowrap" },
  facts: { gridColumn: "2 / -1", display: "flex", flexDirection: "column", rowGap: "3px", minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "2px" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  attention: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  icon: { color: tokens.colorStatusWarningForeground3 },
});

/** A table that was found: what it is, how sure that is, and whether it comes along. */
export function TableCard({ table, isTaken }: { readonly table: FoundTable; readonly isTaken: boolean }) {
  const styles = useStyles();
  const { structuring, show } = usePane();
  const { id, place, confidence, rows, attention, hidden } = table;
  const label = useId();
  const isSure = confidence >= 0.9;
  return (
    <div className={mergeClasses(styles.card, !isTaken && styles.left)}>
      <Checkbox
        checked={isTaken}
        aria-labelledby={label}
        aria-describedby={`${label}-facts`}
        onChange={(_, { checked }) => structuring.take(id, checked === true)}
      />
      <div className={styles.title}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the mouse; keys use the box */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys use the box */}
        <span className={styles.name} id={label} onClick={() => structuring.take(id, !isTaken)}>
          {place.sheet}
        </span>{" "}
        <span className={styles.quiet}>{place.cell}</span>
      </div>
      <TextLink className={styles.show} aria-label={texts.showTable(place.sheet)} onClick={() => show(place)}>
        {shell.show}
      </TextLink>
      <div className={styles.facts} id={`${label}-facts`}>
        <span className={styles.line}>
          <span>{tableName(table)}</span>
          <Badge appearance="tint" color={isSure ? "success" : confidence >= 0.7 ? "informative" : "warning"}>
            {`${confidenceWord(confidence)} · ${percentage(confidence)}`}
          </Badge>
          {hidden ? (
            <Badge appearance="outline" color="informative">
              {texts.hidden}
            </Badge>
          ) : null}
        </span>
        <span className={styles.line}>
          <span>{texts.rows(rows)}</span>
          {attention > 0 ? (
            <span className={styles.attention}>
              <Warning16Filled className={styles.icon} aria-hidden />
              {texts.attention(attention)}
            </span>
          ) : null}
        </span>
      </div>
    </div>
  );
}
