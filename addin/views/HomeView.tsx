import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd24Regular, TableLightning24Regular, TableSearch24Regular } from "@fluentui/react-icons";
import type { Group } from "../../src/schema/table.ts";
import { Assurance } from "../components/Assurance.tsx";
import { Choice } from "../components/Choice.tsx";
import { usePane } from "../components/pane-context.ts";
import { Screen } from "../components/Screen.tsx";
import { ALL_GROUPS } from "../texts/groups.ts";
import { home } from "../texts/pane-texts.ts";

const useStyles = makeStyles({
  does: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "8px", margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** First run: what this is for, and three ways to begin. */
export function HomeView() {
  const styles = useStyles();
  const { structuring, creating, goTo } = usePane();
  const make = (groups: readonly Group[], example: boolean) => {
    goTo("nieuw");
    void creating.make({ groups, example, into: "new" });
  };
  const structure = () => {
    goTo("structureren");
    void structuring.start();
  };
  return (
    <Screen name="home" title={home.title}>
      <dl className={styles.does}>
        {home.does.map(([name, text]) => [
          <dt className={styles.term} key={name}>
            {name}
          </dt>,
          <dd className={styles.meaning} key={`${name}-text`}>
            {text}
          </dd>,
        ])}
      </dl>
      <div className={styles.choices}>
        <Choice
          isPrimary
          icon={<TableLightning24Regular />}
          name={home.structure}
          hint={home.structureHint}
          onClick={structure}
        />
        <Choice
          icon={<TableSearch24Regular />}
          name={home.example}
          hint={home.exampleHint}
          onClick={() => make(ALL_GROUPS, true)}
        />
        <Choice
          icon={<DocumentAdd24Regular />}
          name={home.empty}
          hint={home.emptyHint}
          onClick={() => make(ALL_GROUPS, false)}
        />
      </div>
      <Assurance about="privacy" text={home.local} />
    </Screen>
  );
}
