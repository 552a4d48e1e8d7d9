import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataTable } from "../../components/DataTable.tsx";
import { Fold } from "../../components/Fold.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Section } from "../../components/Section.tsx";
import type { ComparedView, InitiativeView } from "../../engine/initiative-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { count } from "../../texts/words.ts";
import { EndParts } from "./EndParts.tsx";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "6px" },
  alternative: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
  "zbDraagvlak",
  "zbAfspraken",
  "zbOverdracht",
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
      <Section title={words.about}>
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
            <DataTable
              caption={words.channels}
              headings={words.channelHeads}
              rows={channels.map(({ channel, asked, reached, wants }) => ({
                id: channel,
                name: channel,
                figures: [asked, reached, wants].map(count),
              }))}
            />
          ) : null}
        </Fold>
        <Fold label={words.roles} isWide>
          {roles.length === 0 ? (
            <p className={styles.line}>{words.noRoles}</p>
          ) : (
            <DataTable
              caption={words.rolesCaption}
              headings={words.roleHeads}
              rows={roles.map(({ party, role, what, hours, euros }) => ({
                id: `${party}${role}${what}`,
                name: (
                  <>
                    {`${party}, ${role}`}
                    <br />
                    <span className={styles.group}>{what}</span>
                  </>
                ),
                figures: [hours === null ? "" : count(hours), euros ?? ""],
              }))}
            />
          )}
        </Fold>
        <Fold label={words.log} isWide>
          {view.log.length === 0 ? <p className={styles.line}>{words.noLog}</p> : null}
          {view.log.map(({ key, about, what, place }) => (
            <div key={key} className={styles.alternative}>
              <p className={styles.quiet}>
                {about} {place ? <PlaceLink place={place} /> : null}
              </p>
              <p className={styles.line}>{what}</p>
            </div>
          ))}
        </Fold>
        {view.phase === "stoppen" ? <EndParts view={view} /> : null}
        {view.problems.length > 0 ? (
          <Fold label={words.unread}>
            <ProblemList groups={view.problems} />
          </Fold>
        ) : null}
      </Section>
      <Section title={words.write}>
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
      </Section>
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
