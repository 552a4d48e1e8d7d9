import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import type { ComparedView, InitiativeView } from "../../engine/initiative-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { count } from "../../texts/words.ts";
import { EndParts } from "./EndParts.tsx";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 8px 4px 0", verticalAlign: "bottom" },
  cell: {
    padding: "4px 8px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "6px" },
  alternative: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  effects: { margin: "4px 0 0", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  group: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  effect: { margin: 0, overflowWrap: "anywhere" },
});

/** Tables to which rows of one initiative are added, in the order of the sheets. */
const ADDED = [
  "zbPercepties",
  "zbOplossingen",
  "zbBetrokkenen",
  "zbToets",
  "zbPeiling",
  "zbVoorstellen",
  "zbAfspraken",
  "zbMiddelen",
  "zbLogboek",
] as const;

/** What the sheets say about an initiative besides its phases: alternatives, support, channels, roles, and adding to them. */
export function InitiativeParts({ view, open }: { readonly view: InitiativeView; readonly open: OpenState }) {
  const styles = useStyles();
  const { leading } = usePane();
  const { poll, comparison, channels, roles, notAsked } = view;
  const start = { initiative: view.id };
  const row = open.book.initiatives.find(({ id }) => id === view.id)?.row ?? null;
  return (
    <>
      <section>
        <h2 className={styles.heading}>{words.about}</h2>
        <Fold label={words.comparison} isWide>
          {comparison === null ? (
            <p className={styles.line}>{words.noComparison}</p>
          ) : (
            <>
              <p className={styles.quiet}>{words.comparisonHint}</p>
              {comparison.map((alternative) => (
                <Alternative key={alternative.name} alternative={alternative} />
              ))}
            </>
          )}
        </Fold>
        <Fold label={words.poll} isWide>
          {poll.asked === 0 ? (
            <p className={styles.line}>{words.noPoll}</p>
          ) : (
            <>
              <p className={styles.line}>{words.pollLine(poll.asked, poll.reached, poll.wants, poll.wantsAndCan)}</p>
              <p className={styles.line}>{words.pollHours(poll.hoursPerMonth)}</p>
              {poll.skills.length > 0 ? <p className={styles.line}>{words.skills(poll.skills)}</p> : null}
              <p className={styles.line}>{words.motives(poll.motives)}</p>
            </>
          )}
          {notAsked.length > 0 ? <p className={styles.line}>{words.notAsked(notAsked)}</p> : null}
          {channels.length > 0 ? (
            <table className={styles.table}>
              <caption className={styles.quiet}>{words.channels}</caption>
              <thead>
                <tr>
                  {words.channelHeads.map((head, at) => (
                    <th key={head} scope="col" className={`${styles.head} ${at > 0 ? styles.figure : ""}`}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {channels.map(({ channel, asked, reached, wants }) => (
                  <tr key={channel}>
                    <th scope="row" className={`${styles.cell} ${styles.head}`}>
                      {channel}
                    </th>
                    {[asked, reached, wants].map((figure, at) => (
                      <td key={words.channelHeads[at + 1]} className={`${styles.cell} ${styles.figure}`}>
                        {count(figure)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
        </Fold>
        <Fold label={words.roles} isWide>
          {roles.length === 0 ? (
            <p className={styles.line}>{words.noRoles}</p>
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  {words.roleHeads.map((head, at) => (
                    <th key={head} scope="col" className={`${styles.head} ${at > 0 ? styles.figure : ""}`}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {roles.map(({ party, role, what, hours, euros }) => (
                  <tr key={`${party}${role}${what}`}>
                    <th scope="row" className={`${styles.cell} ${styles.head}`}>
                      {`${party}, ${role}`}
                      <br />
                      <span className={styles.group}>{what}</span>
                    </th>
                    <td className={`${styles.cell} ${styles.figure}`}>{hours === null ? "" : count(hours)}</td>
                    <td className={`${styles.cell} ${styles.figure}`}>{euros ?? ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Fold>
        {view.phase === "stoppen" ? <EndParts view={view} /> : null}
        {view.problems.length > 0 ? (
          <Fold label={words.unread}>
            <ProblemList groups={view.problems} />
          </Fold>
        ) : null}
      </section>
      <section>
        <h2 className={styles.heading}>{words.write}</h2>
        <div className={styles.buttons}>
          {row === null ? null : (
            <Button
              size="small"
              onClick={() => void leading.showForm({ table: "zbInitiatieven", row }, words.changeTitle)}
            >
              {words.change}
            </Button>
          )}
          {ADDED.filter((table) => open.book.tables.includes(table)).map((table) => (
            <Button
              key={table}
              size="small"
              onClick={() => void leading.showForm({ table, row: null, start }, words.adds[table])}
            >
              {words.adds[table]}
            </Button>
          ))}
        </div>
      </section>
    </>
  );
}

function Alternative({ alternative }: { readonly alternative: ComparedView }) {
  const styles = useStyles();
  const { name, isCounterfactual, isChosen, cost, isFeasible, judgements } = alternative;
  return (
    <div className={styles.alternative}>
      <h3 className={styles.name}>{words.alternative(name, isCounterfactual, isChosen)}</h3>
      <p className={styles.quiet}>{words.alternativeFacts(cost, isFeasible)}</p>
      <div className={styles.effects}>
        {judgements.map(({ group, effects }) => (
          <div key={group}>
            <span className={styles.group}>{group}</span>
            {effects.length === 0 ? <p className={styles.effect}>{words.notJudged}</p> : null}
            {effects.map(({ effect, reason, basis }) => (
              <p key={effect} className={styles.effect}>
                {effect}
                <br />
                <span className={styles.group}>{words.because(reason, basis)}</span>
              </p>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
