import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: "8px" },
  selects: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
  },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface ListSelect {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export interface ListToolsProps {
  readonly search: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };
  readonly selects: readonly ListSelect[];
  /** How much of the list is left, in words; said aloud when it changes. */
  readonly shown: string;
}

/** What a long list needs: finding one line, an order, and a part of it. */
export function ListTools({ search, selects, shown }: ListToolsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <Field label={search.label} size="small">
        <Input
          type="search"
          value={search.value}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_, { value }) => search.onChange(value)}
        />
      </Field>
      <div className={styles.selects}>
        {selects.map(({ label, value, options, onChange }) => (
          <Field key={label} label={label} size="small">
            <Select className={styles.select} value={value} onChange={(_, { value: next }) => onChange(next)}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <span className={styles.shown} role="status">
        {shown}
      </span>
    </div>
  );
}

/** A record of labels as options, in its order. */
export function optionsOf(labels: Readonly<Record<string, string>>): ListSelect["options"] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
