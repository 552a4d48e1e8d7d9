import { Notice } from "../../components/Notice.tsx";
import { PlaceList } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { Section } from "../../components/Section.tsx";
import { Sentence } from "../../components/Sentence.tsx";
import type { RecomputeView } from "../../engine/charges-view.ts";
import type { ChargingResult } from "../../state/charging-state.ts";
import { charges, recompute } from "../../texts/charges-texts.ts";
import { money } from "../../texts/money.ts";
import { Cases } from "./Cases.tsx";
import { ComplexChanges } from "./ComplexChanges.tsx";
import { HomeChanges } from "./HomeChanges.tsx";
import { Proposals } from "./Proposals.tsx";
import { ResultFrame } from "./ResultFrame.tsx";
import { SavedEuros } from "./SavedEuros.tsx";

/** Old against new: for everybody together, per complex, for the tenants who have to agree, per home. */
export function RecomputeResult({ state, view }: { readonly state: ChargingResult; readonly view: RecomputeView }) {
  const hasCosts = view.complexes.length > 0;
  return (
    <ResultFrame state={state} title={recompute.title(view.year)} intro={introOf(view)}>
      {view.doublePayments.map(({ handover, contract, from, to, cents, places }) => (
        <Notice key={handover} intent="warning" title={recompute.doubleTitle}>
          {" "}
          <Sentence>{recompute.doubleText(contract, handover, from, to, money(cents))}</Sentence>{" "}
          <PlaceList places={places} count={places.length} />
        </Notice>
      ))}
      {hasCosts ? null : <Problems view={view} />}
      {hasCosts ? (
        <>
          <SavedEuros view={view} />
          <ComplexChanges complexes={view.complexes} />
          <HomeChanges view={view} />
          <Proposals proposals={view.proposals} />
          <Cases cases={view.cases} />
          <Problems view={view} />
        </>
      ) : null}
    </ResultFrame>
  );
}

function Problems({ view }: { readonly view: RecomputeView }) {
  if (view.problems.length === 0) return null;
  return (
    <Section title={charges.problems}>
      <ProblemList groups={view.problems} />
    </Section>
  );
}

function introOf({ homes, kind }: RecomputeView): string {
  if (homes.length === 0) return recompute.none;
  const less = homes.filter((home) => home.newPerMonth < home.oldPerMonth).length;
  const more = homes.filter((home) => home.newPerMonth > home.oldPerMonth).length;
  const same = homes.length - less - more;
  const told = [
    ...(less > 0 ? [recompute.homesLess(less)] : []),
    ...(more > 0 ? [recompute.homesMore(more)] : []),
    ...(same > 0 ? [recompute.homesSame(same)] : []),
  ];
  return `${told.join(", ")}. ${recompute.kind[kind]}`;
}
