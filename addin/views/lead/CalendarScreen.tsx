import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { Fold } from "../../components/Fold.tsx";
import { Notice } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { CalendarFileView } from "../../engine/calendar-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { calendar as words } from "../../texts/lead-texts.ts";
import { shell } from "../../texts/pane-texts.ts";
import { Asking } from "./LeadFrame.tsx";
import { useAsked } from "./use-asked.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  link: { color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" } },
  text: { fontFamily: tokens.fontFamilyMonospace },
  narrow: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  steps: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** The roster as calendar files to save; where Excel saves nothing from a pane, as text to copy. */
export function CalendarScreen({ open, onClose }: { readonly open: OpenState; readonly onClose: () => void }) {
  const answer = useAsked(open, "agenda", (engine) => engine.calendars(null, () => {}));
  if (answer === undefined) return <Asking name="agenda-vragen" title={words.title} />;
  const back = <Button onClick={onClose}>{shell.back}</Button>;
  if (!answer.ok) {
    return (
      <Screen name="agenda-niet" title={words.title} actions={back}>
        <Notice intent="error" title={answer.title}>{` ${answer.text}`}</Notice>
      </Screen>
    );
  }
  const { files, problems } = answer;
  const [shared, own] = [false, true].map((isOwn) => files.filter((file) => file.isOwn === isOwn)) as [
    CalendarFileView[],
    CalendarFileView[],
  ];
  return (
    <Screen name="agenda" title={words.title} intro={files.length > 0 ? words.intro : words.nothing} actions={back}>
      {shared.length > 0 ? (
        <Section title={words.group}>
          <FileList files={shared} />
        </Section>
      ) : null}
      {own.length > 0 ? (
        <Section title={words.own(own.length)} text={words.ownText}>
          <FileList files={own} />
        </Section>
      ) : null}
      {files.length > 0 ? <AsText files={files} /> : null}
      {problems.length > 0 ? (
        <Section title={words.problems}>
          <ProblemList groups={problems} />
        </Section>
      ) : null}
    </Screen>
  );
}

function FileList({ files }: { readonly files: readonly CalendarFileView[] }) {
  const styles = useStyles();
  const addresses = useAddresses(files);
  return (
    <ul className={styles.list}>
      {files.map(({ name, title, turns }, at) => (
        <li key={name} className={styles.item}>
          <a className={styles.link} href={addresses[at]} download={name}>
            {words.save(name)}
          </a>
          <p className={styles.quiet}>{words.about(title, turns)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Addresses within this page under which the files can be saved; nothing is sent anywhere. */
function useAddresses(files: readonly CalendarFileView[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = files.map(({ text }) => URL.createObjectURL(new Blob([text], { type: "text/calendar" })));
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [files]);
  return addresses;
}

/** Excel on a computer may keep a pane from saving a file, without a word. */
function AsText({ files }: { readonly files: readonly CalendarFileView[] }) {
  const styles = useStyles();
  const [name, setName] = useState(files[0]?.name ?? "");
  const text = useMemo(() => files.find((file) => file.name === name)?.text ?? "", [files, name]);
  return (
    <Fold label={words.noFile} isWide>
      <ol className={styles.steps}>
        {words.steps(name).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Field label={words.which}>
        <Select className={styles.narrow} value={name} onChange={(_, { value }) => setName(value)}>
          {files.map((file) => (
            <option key={file.name} value={file.name}>
              {file.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.contents}>
        <Textarea
          readOnly
          rows={6}
          value={text}
          textarea={{ className: styles.text, spellCheck: false }}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
    </Fold>
  );
}
