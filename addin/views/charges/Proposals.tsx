import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { Facts } from "../../components/Facts.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { Section } from "../../components/Section.tsx";
import type { DatedStep, ProposalView } from "../../engine/charges-view.ts";
import { consent as texts } from "../../texts/charges-texts.ts";
import { VoteBar } from "./VoteBar.tsx";

const useStyles = makeStyles({
  proposal: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  badge: { flexShrink: 0 },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whether enough tenants agree, and from when what may be done. */
export function Proposals({ proposals }: { readonly proposals: readonly ProposalView[] }) {
  const styles = useStyles();
  return (
    <Section title={texts.title} text={proposals.length === 0 ? texts.none : texts.assumption}>
      {proposals.map((proposal) => (
        <article key={proposal.id} className={styles.proposal}>
          <div className={styles.head}>
            <h3 className={styles.name}>
              {proposal.place ? <PlaceLink place={proposal.place}>{nameOf(proposal)}</PlaceLink> : nameOf(proposal)}
            </h3>
            {proposal.perHome ? null : (
              <Badge className={styles.badge} appearance="tint" color={proposal.reached ? "success" : "warning"}>
                {proposal.reached ? texts.reached : texts.notReached}
              </Badge>
            )}
          </div>
          <p className={styles.text}>{votesOf(proposal)}</p>
          <VoteBar {...proposal} />
          <Facts
            facts={proposal.dates.map((step) => ({ term: texts.steps[step.step], value: <Dated step={step} /> }))}
          />
        </article>
      ))}
    </Section>
  );
}

/** A day with the cell it stands in; "nog niet" leads to the cell where it is to be filled in. */
function Dated({ step: { on, place } }: { readonly step: DatedStep }) {
  const shown = on ?? texts.notYet;
  return place ? <PlaceLink place={place}>{shown}</PlaceLink> : shown;
}

function nameOf({ id, service }: ProposalView): string {
  return service === "" ? id : `${service} (${id})`;
}

function votesOf({ yes, entitled, needed, perHome }: ProposalView): string {
  const votes = texts.votes(yes, entitled);
  if (perHome) return `${votes}; ${texts.perHome}.`;
  return `${votes}; ${needed === null ? texts.unknownNeeded : texts.needed(needed)}.`;
}
