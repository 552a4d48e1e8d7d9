import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { BarChart } from "../../components/BarChart.tsx";
import { DataTable } from "../../components/DataTable.tsx";
import { Fold } from "../../components/Fold.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import type { ComplexChange } from "../../engine/charges-view.ts";
import { recompute as texts } from "../../texts/charges-texts.ts";
import { amount, money } from "../../texts/money.ts";
import { shell } from "../../texts/pane-texts.ts";

/** A corporation has more complexes than bars that can be compared. */
const SLICE = 12;

const useStyles = makeStyles({
  wide: { overflowX: "auto" },
});

/** What each complex costs now and later, with its cost items. */
export function ComplexChanges({ complexes }: { readonly complexes: readonly ComplexChange[] }) {
  const styles = useStyles();
  const [most, setMost] = useState(SLICE);
  const shown = complexes.slice(0, most);
  const rest = complexes.length - most;
  return (
    <div>
      <BarChart
        title={texts.complexesTitle}
        text={texts.complexesText}
        heading={texts.complexHeading}
        series={[texts.old, texts.new]}
        rows={shown.map(({ id, name, old, new: after }) => ({
          label: texts.complex(id, name),
          values: [
            { value: old, shown: money(old) },
            { value: after, shown: money(after) },
          ],
        }))}
      />
      {shown.map(({ id, name, items }) => (
        <Fold key={id} isWide label={texts.itemsOf(texts.complex(id, name), items.length)}>
          <div className={styles.wide}>
            <DataTable
              caption={texts.inEuros}
              headings={[texts.item, texts.old, texts.new]}
              rows={items.map((item) => ({
                id: item.id,
                name: item.place ? <PlaceLink place={item.place}>{item.name}</PlaceLink> : item.name,
                figures: [amount(item.old), amount(item.new)],
              }))}
            />
          </div>
        </Fold>
      ))}
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + SLICE)}>
          {shell.moreLines(Math.min(rest, SLICE), rest)}
        </Button>
      ) : null}
    </div>
  );
}
