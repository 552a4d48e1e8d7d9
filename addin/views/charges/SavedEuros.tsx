import { BarChart, type ChartValue } from "../../components/BarChart.tsx";
import { Facts } from "../../components/Facts.tsx";
import { Fold } from "../../components/Fold.tsx";
import type { RecomputeView, SavedView } from "../../engine/charges-view.ts";
import { recompute as texts } from "../../texts/charges-texts.ts";
import { money } from "../../texts/money.ts";

/** Where every saved euro goes, in the year of the change and in a full year after it. A cost is shown as a cost. */
export function SavedEuros({ view }: { readonly view: RecomputeView }) {
  const { firstYear, laterYears, year } = view;
  const { parts } = laterYears;
  const values = (of: "residents" | "corporation" | "reinvested"): ChartValue[] => [
    value(firstYear[of]),
    value(laterYears[of]),
  ];
  const shown = Object.entries(parts).filter(([, cents]) => cents !== 0);
  return (
    <div>
      <BarChart
        title={texts.savedTitle}
        text={textOf(laterYears)}
        heading={texts.goesTo}
        series={[texts.firstYear(year), texts.laterYears]}
        rows={[
          { label: texts.residents, values: values("residents") },
          { label: texts.corporation, values: values("corporation") },
          { label: texts.reinvested, hint: texts.reinvestedHint, values: values("reinvested") },
        ]}
      />
      {shown.length > 0 ? (
        <Fold label={texts.partsTitle}>
          <Facts
            facts={shown.map(([part, cents]) => ({
              term: texts.parts[part as keyof typeof texts.parts],
              value: money(cents),
            }))}
          />
        </Fold>
      ) : null}
    </div>
  );
}

/** What falls away; and when new costs are higher than that, what it all costs. */
function textOf({ saved, residents, corporation }: SavedView): string {
  const falls = saved === 0 ? texts.evenText : texts.savedText(money(saved));
  const left = residents + corporation;
  return left < 0 ? `${falls} ${texts.lossText(money(-left))}` : falls;
}

function value(cents: number): ChartValue {
  return { value: cents, shown: money(cents), ...(cents < 0 ? { word: texts.cost } : {}) };
}
