import { makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../components/Fold.tsx";
import { usePane } from "../components/pane-context.ts";
import { Screen } from "../components/Screen.tsx";
import { about } from "../texts/pane-texts.ts";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
  text: { margin: 0 },
});

/** Version, privacy and help. */
export function AboutView() {
  const styles = useStyles();
  const { version } = usePane();
  return (
    <Screen name="over" title={about.title} intro={about.version(version)}>
      <section>
        <h2 className={styles.heading}>{about.privacyTitle}</h2>
        <ul className={styles.list}>
          {about.privacy.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={styles.heading}>{about.helpTitle}</h2>
        {about.help.map(([question, text]) => (
          <Fold label={question} key={question}>
            <p className={styles.text}>{text}</p>
          </Fold>
        ))}
      </section>
      <section>
        <h2 className={styles.heading}>{about.keysTitle}</h2>
        <p className={styles.text}>{about.keys}</p>
      </section>
    </Screen>
  );
}
