import { makeStyles } from "@fluentui/react-components";
import { BarChart } from "../../components/BarChart.tsx";
import { DataTable } from "../../components/DataTable.tsx";
import { Fold } from "../../components/Fold.tsx";
import { Section } from "../../components/Section.tsx";
import type { CaseView } from "../../engine/charges-view.ts";
import { recompute as texts } from "../../texts/charges-texts.ts";
import { amount, money } from "../../texts/money.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
});

/** Whether it pays, per initiative; a loss is a result like any other. */
export function Cases({ cases }: { readonly cases: readonly CaseView[] }) {
  const styles = useStyles();
  const shown = cases.filter(({ years }) => years.length > 0);
  if (shown.length === 0) return null;
  return (
    <Section title={texts.casesTitle} text={texts.casesText}>
      {shown.map((one) => (
        <div key={one.id}>
          <BarChart
            level={3}
            title={texts.caseTitle(texts.case(one.id, one.name))}
            heading={texts.caseYear}
            series={[texts.caseResult]}
            rows={one.years.map(({ year, result }) => ({
              label: String(year),
              values: [{ value: result, shown: money(result), ...(result < 0 ? { word: texts.loss } : {}) }],
            }))}
          />
          <p className={styles.text}>{`${payBackOf(one)} ${payBackOfCorporation(one)}`}</p>
          {one.breakEven === null ? null : <p className={styles.text}>{one.breakEven}</p>}
          <Fold isWide label={texts.caseHow}>
            <DataTable
              caption={texts.inEuros}
              headings={[texts.caseYear, texts.caseSaving, texts.caseCosts, texts.caseSum]}
              rows={one.years.map(({ year, saving, costs, cumulative }) => ({
                id: String(year),
                name: String(year),
                figures: [amount(saving), amount(costs), amount(cumulative)],
              }))}
            />
          </Fold>
        </div>
      ))}
    </Section>
  );
}

function payBackOf({ payBack, years }: CaseView): string {
  return payBack === null ? texts.noPayBack(years.length) : texts.payBack(payBack);
}

function payBackOfCorporation({ payBackCorporation: months }: CaseView): string {
  return months === null ? texts.noPayBackCorporation : texts.payBackCorporation(months);
}
