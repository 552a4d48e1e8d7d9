import { DataTable } from "../../components/DataTable.tsx";
import { Facts } from "../../components/Facts.tsx";
import { Fold } from "../../components/Fold.tsx";
import { LongList } from "../../components/LongList.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { Section } from "../../components/Section.tsx";
import type { SettleView } from "../../engine/charges-view.ts";
import type { ChargingResult } from "../../state/charging-state.ts";
import { charges, recompute, settle as texts } from "../../texts/charges-texts.ts";
import { amount, money } from "../../texts/money.ts";
import { ResultFrame } from "./ResultFrame.tsx";
import { Statement, Statements } from "./Statements.tsx";

/** The yearly statement: whom to call first, the totals, and every statement. */
export function SettleResult({ state, view }: { readonly state: ChargingResult; readonly view: SettleView }) {
  const { statements, callFirst, totals, items } = view;
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const calls = callFirst.flatMap((key) => byKey.get(key) ?? []);
  const hasStatements = statements.length > 0;
  return (
    <ResultFrame state={state} title={texts.title(view.year)} intro={introOf(view)}>
      {view.isLate && view.dueOn !== null && hasStatements ? (
        <Notice intent="warning" title={texts.late(view.dueOn)} />
      ) : null}
      {totals.toCheck > 0 ? <Notice intent="warning" title={texts.toCheck(totals.toCheck)} /> : null}
      {hasStatements ? null : <Problems view={view} />}
      {hasStatements ? (
        <>
          <Section title={texts.callTitle(calls.length)} text={calls.length > 0 ? texts.callText : texts.callNone}>
            <LongList items={calls} keyOf={({ key }) => key} slice={10}>
              {(statement) => <Statement statement={statement} view={view} />}
            </LongList>
          </Section>
          <Section title={texts.totalsTitle}>
            <Facts
              facts={[
                { term: texts.total, value: money(totals.total) },
                { term: texts.advance, value: money(totals.advance) },
                { term: texts.toPay, value: money(totals.toPay) },
                { term: texts.toReceive, value: money(totals.toReceive) },
                { term: texts.landlord, value: money(totals.landlord) },
                { term: texts.rounding, value: money(totals.rounding) },
              ]}
            />
            <Fold isWide label={texts.itemsTitle(items.length)}>
              <DataTable
                caption={recompute.inEuros}
                headings={[texts.item, texts.cost, texts.tenants, texts.ofLandlord]}
                rows={items.map(({ id, name, place, cost, tenants, landlord, rounding }) => ({
                  id,
                  name: place ? <PlaceLink place={place}>{name}</PlaceLink> : name,
                  figures: [amount(cost), amount(tenants), amount(landlord + rounding)],
                }))}
              />
            </Fold>
          </Section>
          <Statements view={view} />
          <Problems view={view} />
        </>
      ) : null}
    </ResultFrame>
  );
}

function Problems({ view }: { readonly view: SettleView }) {
  if (view.problems.length === 0) return null;
  return (
    <Section title={charges.problems}>
      <ProblemList groups={view.problems} />
    </Section>
  );
}

function introOf({ totals, statements, dueOn, isLate }: SettleView): string {
  if (statements.length === 0) return texts.none;
  const due = dueOn === null ? texts.noDue : isLate ? "" : texts.due(dueOn);
  return `${texts.intro(totals.letters)} ${due}`.trim();
}
