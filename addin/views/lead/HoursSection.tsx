import { makeStyles, tokens } from "@fluentui/react-components";
import { BarChart } from "../../components/BarChart.tsx";
import { Fold } from "../../components/Fold.tsx";
import { Notice } from "../../components/Notice.tsx";
import type { PlanView } from "../../engine/plan-call.ts";
import { plan as words } from "../../texts/lead-texts.ts";

const MISSED_SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Hours needed against hours offered per month, whether it can be done, and who cannot be missed. */
export function HoursSection({ plan }: { readonly plan: PlanView }) {
  const styles = useStyles();
  const { months, obstacles, isFeasible, missed, busiest } = plan;
  const skills = months.flatMap(({ name, skills: all }) => all.map((one) => ({ month: name, ...one })));
  const short = skills.filter(({ neededHours, offeredHours }) => neededHours > offeredHours);
  return (
    <>
      <BarChart
        title={words.hoursTitle(months)}
        heading={words.month}
        series={words.hourSeries}
        rows={months.map(({ name, neededHours, offeredHours }) => ({
          label: name,
          values: [neededHours, offeredHours].map((value) => ({ value, shown: words.hours(value) })),
        }))}
      />
      {isFeasible ? (
        <Notice intent="success" title={words.feasible} />
      ) : (
        <Notice intent="warning" title={words.notFeasible}>
          <ul className={styles.list}>
            {obstacles.slice(0, MISSED_SHOWN).map(({ task, reason, turns, first }) => (
              <li key={`${task}${reason}`}>{words.obstacle(task, reason, turns, first)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {short.length > 0 ? (
        <Fold label={words.shortSkills(short.length)}>
          <ul className={styles.list}>
            {short.slice(0, 24).map(({ month, skill, neededHours, offeredHours }) => (
              <li key={`${month}${skill}`}>{words.shortSkill(month, skill, neededHours, offeredHours)}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {busiest === null ? null : (
        <Fold label={words.missedTitle(busiest)}>
          {missed.length === 0 ? <p className={styles.quiet}>{words.nobodyMissed}</p> : null}
          <ul className={styles.list}>
            {missed.slice(0, MISSED_SHOWN).map(({ people, open, tasks }) => (
              <li key={people.join()}>{words.missed(people, open, tasks)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
