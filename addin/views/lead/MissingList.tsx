import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import type { MissingView } from "../../engine/initiative-call.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { checking } from "../../texts/pane-texts.ts";
import { AttentionItem } from "./AttentionItem.tsx";

const FIRST = 10;

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

/** What the gate still asks, each to be filled in right here. */
export function MissingList({ id, missing }: { readonly id: string; readonly missing: readonly MissingView[] }) {
  const styles = useStyles();
  const { leading } = usePane();
  const [most, setMost] = useState(FIRST);
  if (missing.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={words.missing(missing.length)}>
        {missing.slice(0, most).map(({ severity, title, message, action, places, count, row }) => (
          <AttentionItem key={`${title}${message}`} {...{ severity, message, action, places, count }} about={title}>
            {row ? (
              <Button
                size="small"
                aria-label={`${row.row === null ? words.addRow : words.fillIn}: ${title}`}
                onClick={() =>
                  void leading.showForm(
                    { table: row.table, row: row.row, start: { initiative: id } },
                    row.row === null ? words.addTitle(row.rowName) : words.fillTitle(row.rowName),
                    row.key,
                  )
                }
              >
                {row.row === null ? words.addRow : words.fillIn}
              </Button>
            ) : null}
          </AttentionItem>
        ))}
      </ul>
      {missing.length > most ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + FIRST)}>
          {checking.more(missing.length - most)}
        </Button>
      ) : null}
    </>
  );
}
