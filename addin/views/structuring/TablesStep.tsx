import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PlaceLink, placeName } from "../../components/PlaceList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { FoundTable } from "../../engine/found.ts";
import type { Choosing } from "../../state/structuring-state.ts";
import { structuring as texts, views } from "../../texts/pane-texts.ts";
import { TableCard } from "./TableCard.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: "0 0 2px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  cells: { margin: 0, paddingLeft: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  cell: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  value: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** Step 1: which tables were found, and which ones come along. */
export function TablesStep({ state }: { readonly state: Choosing }) {
  const styles = useStyles();
  const { structuring, goTo } = usePane();
  const { found, taken } = state;
  const shown = found.tables.filter(({ hidden }) => !hidden);
  const hidden = found.tables.filter((table) => table.hidden);
  if (found.tables.length === 0) {
    return (
      <Screen
        name="structureren-leeg"
        step={texts.step(1)}
        title={texts.nothingTitle}
        intro={`${texts.nothingText} ${texts.nothingAction}`}
        actions={
          <>
            <Button appearance="primary" onClick={() => void structuring.start()}>
              {texts.startAgain}
            </Button>
            <Button onClick={() => goTo("nieuw")}>{views.nieuw}</Button>
          </>
        }
      >
        <Unused found={found} />
      </Screen>
    );
  }
  return (
    <Screen
      name="structureren-tabellen"
      step={texts.step(1)}
      title={texts.foundTitle}
      intro={texts.foundText(found.tables.length)}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={taken.size === 0}
            onClick={() => taken.size > 0 && structuring.goTo("columns")}
          >
            {texts.toColumns}
          </Button>
          {taken.size === 0 ? <span role="status">{texts.chooseOne}</span> : null}
        </>
      }
    >
      {found.usedMapping ? <Notice intent="info" title={texts.remembered} /> : null}
      {shown.length > 0 ? <TableList tables={shown} taken={taken} /> : null}
      {hidden.length > 0 ? (
        <section>
          <h2 className={styles.heading}>{texts.hiddenTitle}</h2>
          <p className={styles.text}>{texts.hiddenText}</p>
          <TableList tables={hidden} taken={taken} />
        </section>
      ) : null}
      <Unused found={found} />
    </Screen>
  );
}

function TableList({ tables, taken }: { readonly tables: readonly FoundTable[]; readonly taken: ReadonlySet<string> }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.id}>
          <TableCard table={table} isTaken={taken.has(table.id)} />
        </li>
      ))}
    </ul>
  );
}

function Unused({ found }: { readonly found: Choosing["found"] }) {
  const styles = useStyles();
  if (found.unusedCount === 0) return null;
  return (
    <Fold label={texts.unused(found.unusedCount)} isWide>
      <p className={styles.text}>{texts.unusedText}</p>
      <ul className={styles.cells}>
        {found.unused.map(({ place, text }) => (
          <li className={styles.cell} key={placeName(place)}>
            <PlaceLink place={place} />
            <span className={styles.value}>{text}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
