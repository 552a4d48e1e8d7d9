import { useDeferredValue, useState } from "react";
import { ListTools, optionsOf } from "../../components/ListTools.tsx";
import { LongList } from "../../components/LongList.tsx";
import { Section } from "../../components/Section.tsx";
import type { SettleView, StatementLine } from "../../engine/charges-view.ts";
import { settle as texts, homes as words } from "../../texts/charges-texts.ts";
import { complexSelect, isFound } from "./find-homes.ts";
import { HomeFold } from "./HomeFold.tsx";
import { amountOf } from "./statement-amount.ts";

type Sort = keyof typeof texts.sorts;

/** Every statement, the time in which nobody lived there, and the homes of which it is not clear who did. */
export function Statements({ view }: { readonly view: SettleView }) {
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<Sort>("unit");
  const [action, setAction] = useState("all");
  const [complex, setComplex] = useState("");
  // Typing goes first, the list follows.
  const wanted = useDeferredValue(search);
  const present = new Set(view.statements.map((statement) => statement.action));
  const actions = Object.entries(texts.actions).filter(([name]) => present.has(name as StatementLine["action"]));
  const found = view.statements
    .filter((one) => isFound(one, wanted, complex) && (action === "all" || one.action === action))
    .sort(ORDERS[sort]);
  return (
    <Section title={texts.listTitle} text={texts.listText}>
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
            value: action,
            options: [{ value: "all", label: texts.all }, ...optionsOf(Object.fromEntries(actions))],
            onChange: setAction,
          },
          ...complexSelect(view.statements, view.complexes, complex, setComplex),
        ]}
        shown={found.length === 0 ? words.none : words.shown(found.length, view.statements.length)}
      />
      <LongList items={found} question={`${sort} ${action} ${complex} ${wanted}`} keyOf={({ key }) => key}>
        {(statement) => <Statement statement={statement} view={view} />}
      </LongList>
    </Section>
  );
}

export function Statement({ statement, view }: { readonly statement: StatementLine; readonly view: SettleView }) {
  const { address, from, to, action } = statement;
  const hints = [address, texts.period(from, to), action === "noLetter" ? texts.vacant : texts.actions[action]].filter(
    (hint) => hint !== "",
  );
  return <HomeFold home={statement} amount={amountOf(statement)} hint={hints.join(" · ")} of={view} />;
}

const ORDERS: Readonly<Record<Sort, (one: StatementLine, other: StatementLine) => number>> = {
  unit: () => 0,
  balance: (one, other) => other.balance - one.balance,
  back: (one, other) => one.balance - other.balance,
};
