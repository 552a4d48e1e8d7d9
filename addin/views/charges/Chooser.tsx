import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../../components/pane-context.ts";
import type { ChargesView } from "../../engine/charges-view.ts";
import { charges, recompute } from "../../texts/charges-texts.ts";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(88px, 1fr) minmax(0, 2fr)", columnGap: "12px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  alone: { maxWidth: "140px" },
});

/** The year, and for recomputing the initiative. */
export function Chooser({ view, isBusy }: { readonly view: ChargesView; readonly isBusy: boolean }) {
  const styles = useStyles();
  const { charging } = usePane();
  const known = view.choices.years
    .filter(({ hasActual }) => view.task === "recompute" || hasActual)
    .map(({ year }) => year);
  const years = known.includes(view.year) ? known : [view.year, ...known];
  const year = (
    <Field label={charges.year} size="small">
      <Select
        className={styles.select}
        value={String(view.year)}
        aria-busy={isBusy}
        onChange={(_, { value }) => void charging.choose({ year: Number(value) })}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
  if (view.task === "settle") return <div className={styles.alone}>{year}</div>;
  return (
    <div className={styles.fields}>
      {year}
      <Field label={charges.initiative} size="small">
        <Select
          className={styles.select}
          value={view.initiative ?? ""}
          aria-busy={isBusy}
          onChange={(_, { value }) => void charging.choose({ initiative: value === "" ? null : value })}
        >
          <option value="">{charges.allInitiatives}</option>
          {view.choices.initiatives.map(({ id, name }) => (
            <option key={id} value={id}>
              {recompute.case(id, name)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
