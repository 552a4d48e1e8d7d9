import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TABLE_KINDS, type TableKind } from "../../../src/recognise/recognised.ts";
import { Fold } from "../../components/Fold.tsx";
import { Notice } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { Found, FoundTable, OwnChoice } from "../../engine/found.ts";
import type { Choosing } from "../../state/structuring-state.ts";
import { fieldName } from "../../texts/field-names.ts";
import { shell, structuring as texts } from "../../texts/pane-texts.ts";
import { KIND_NAMES, listed, tableName } from "../../texts/words.ts";
import { ColumnRow, type FieldChoice } from "./ColumnRow.tsx";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", rowGap: "8px" },
  table: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "2px 6px",
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columns: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  text: { margin: 0 },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Step 2: what each table is, and what its columns mean. */
export function ColumnsStep({ state }: { readonly state: Choosing }) {
  const styles = useStyles();
  const { structuring } = usePane();
  const { found, taken, remember, busy } = state;
  const tables = found.tables.filter(({ id }) => taken.has(id));
  return (
    <Screen
      name="structureren-kolommen"
      step={texts.step(2)}
      title={texts.columnsTitle}
      intro={texts.columnsText}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void structuring.preview()}>
            {texts.toPreview}
          </Button>
          <Button onClick={() => structuring.goTo("tables")}>{shell.back}</Button>
        </>
      }
    >
      {state.isRefused ? <Notice intent="warning" title={texts.refused}>{` ${texts.refusedText}`}</Notice> : null}
      <div className={styles.tables} aria-busy={busy === "table"}>
        {tables.map((table) => (
          <TableColumns
            key={table.id}
            table={table}
            own={found.own}
            fields={fieldsOf(table, found)}
            isOpen={tables.length === 1}
            isBusy={busy !== null}
          />
        ))}
      </div>
      <Checkbox
        checked={remember}
        onChange={(_, { checked }) => structuring.remember(checked === true)}
        label={
          <span>
            {texts.remember}
            <span className={styles.hint}>{texts.rememberHint}</span>
          </span>
        }
      />
    </Screen>
  );
}

/** What a column of this table may mean, in words. */
function fieldsOf({ kind, own }: FoundTable, found: Found): readonly FieldChoice[] {
  const ours = found.own.find(({ table }) => table === own?.table);
  if (ours) return ours.fields.map(({ field, heading }) => ({ field, name: heading }));
  return (found.fields[kind] ?? []).map((field) => ({ field, name: fieldName(kind, field) ?? field }));
}

interface TableColumnsProps {
  readonly table: FoundTable;
  readonly own: readonly OwnChoice[];
  readonly fields: readonly FieldChoice[];
  readonly isOpen: boolean;
  readonly isBusy: boolean;
}

function TableColumns({ table, own, fields, isOpen, isBusy }: TableColumnsProps) {
  const styles = useStyles();
  const { structuring } = usePane();
  const { id, place, kind, columns, reasons } = table;
  const choose = (value: string) => {
    if (isBusy) return;
    const isOwn = own.some((choice) => choice.table === value);
    void (isOwn ? structuring.changeOwn(id, value) : structuring.changeKind(id, value as TableKind));
  };
  const periods = columns.filter(({ isPeriod }) => isPeriod);
  const others = columns.filter(({ isPeriod }) => !isPeriod);
  const linked = columns.filter(({ field }) => field !== null).length;
  return (
    <div className={styles.table}>
      <Fold
        isWide
        isOpen={isOpen}
        label={
          <>
            <span className={styles.name}>{`${place.sheet} → ${tableName(table)}`}</span>
            <span className={styles.facts}>{texts.linked(linked, columns.length)}</span>
          </>
        }
      >
        {table.canChange ? (
          <Field
            label={texts.kind}
            {...(reasons.length > 0 ? { hint: `${texts.why} ${listed(reasons.slice(0, 3))}.` } : {})}
          >
            <Select value={table.own?.table ?? kind} onChange={(_, { value }) => choose(value)}>
              {TABLE_KINDS.filter((name) => name !== "other").map((name) => (
                <option key={name} value={name}>
                  {KIND_NAMES[name]}
                </option>
              ))}
              {own.map((choice) => (
                <option key={choice.table} value={choice.table}>
                  {choice.sheet}
                </option>
              ))}
              <option value="other">{KIND_NAMES.other}</option>
            </Select>
          </Field>
        ) : (
          <p className={styles.text}>{texts.fixed}</p>
        )}
        <ul className={styles.columns}>
          {others.map((column) => (
            <ColumnRow key={column.at} table={table} column={column} fields={fields} isBusy={isBusy} />
          ))}
          {periods.length > 0 ? (
            <li className={styles.facts}>
              {texts.periods(periods.length, periods[0]?.heading ?? "", periods.at(-1)?.heading ?? "")}
            </li>
          ) : null}
        </ul>
      </Fold>
    </div>
  );
}
