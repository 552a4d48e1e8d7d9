import { useDeferredValue, useState } from "react";
import { Facts } from "../../components/Facts.tsx";
import { ListTools, optionsOf } from "../../components/ListTools.tsx";
import { LongList } from "../../components/LongList.tsx";
import { Section } from "../../components/Section.tsx";
import type { HomeChangeLine, RecomputeView } from "../../engine/charges-view.ts";
import { recompute as texts, homes as words } from "../../texts/charges-texts.ts";
import { money } from "../../texts/money.ts";
import { complexSelect, isFound } from "./find-homes.ts";
import { HomeFold } from "./HomeFold.tsx";

type Sort = keyof typeof texts.sorts;
type Part = keyof typeof texts.filters;

/** Every home with what changes per month. */
export function HomeChanges({ view }: { readonly view: RecomputeView }) {
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<Sort>("unit");
  const [part, setPart] = useState<Part>("all");
  const [complex, setComplex] = useState("");
  // Typing goes first, the list follows.
  const wanted = useDeferredValue(search);
  const found = view.homes
    .filter((home) => isFound(home, wanted, complex) && (part === "all" || directionOf(home) === part))
    .sort(ORDERS[sort]);
  return (
    <Section title={texts.homesTitle} text={texts.homesText}>
      <ListTools
        search={{ label: words.search, value: search, onChange: setSearch }}
        selects={[
          {
            label: words.sort,
            value: sort,
            options: optionsOf(texts.sorts),
            onChange: (next) => setSort(next as Sort),
          },
          {
            label: words.filter,
            value: part,
            options: optionsOf(texts.filters),
            onChange: (next) => setPart(next as Part),
          },
          ...complexSelect(view.homes, view.complexes, complex, setComplex),
        ]}
        shown={found.length === 0 ? words.none : words.shown(found.length, view.homes.length)}
      />
      <LongList items={found} question={`${sort} ${part} ${complex} ${wanted}`} keyOf={({ key }) => key}>
        {(home) => <Home home={home} view={view} />}
      </LongList>
    </Section>
  );
}

function Home({ home, view }: { readonly home: HomeChangeLine; readonly view: RecomputeView }) {
  const { address, oldPerMonth, newPerMonth, oldPerYear, firstYear, newPerYear, isLet, advance, newAdvance } = home;
  const change = texts.fromTo(money(oldPerMonth), money(newPerMonth));
  const hints = [address, change, ...(isLet ? [] : [isLet === null ? texts.unclearWho : texts.notLet])].filter(
    (hint) => hint !== "",
  );
  return (
    <HomeFold home={home} amount={differenceOf(home)} hint={hints.join(" · ")} of={view}>
      <Facts
        facts={[
          { term: texts.oldYear, value: money(oldPerYear) },
          { term: texts.firstYearOfHome(view.year), value: money(firstYear) },
          { term: texts.newYear, value: money(newPerYear) },
          // Nobody pays in advance for an empty home.
          ...(isLet && advance !== null ? [{ term: texts.advanceNow, value: money(advance) }] : []),
          ...(isLet && newAdvance !== null ? [{ term: texts.advanceNew, value: money(newAdvance) }] : []),
        ]}
      />
    </HomeFold>
  );
}

const ORDERS: Readonly<Record<Sort, (one: HomeChangeLine, other: HomeChangeLine) => number>> = {
  unit: () => 0,
  difference: (one, other) => Math.abs(changeOf(other)) - Math.abs(changeOf(one)),
  high: (one, other) => other.newPerMonth - one.newPerMonth,
};

function changeOf({ oldPerMonth, newPerMonth }: HomeChangeLine): number {
  return newPerMonth - oldPerMonth;
}

function directionOf(home: HomeChangeLine): Exclude<Part, "all"> {
  const change = changeOf(home);
  return change === 0 ? "same" : change < 0 ? "less" : "more";
}

function differenceOf(home: HomeChangeLine): string {
  const change = changeOf(home);
  if (change === 0) return texts.same;
  return change < 0 ? texts.less(money(-change)) : texts.more(money(change));
}
