import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Fold } from "../../components/Fold.tsx";
import { PlaceLink, PlaceList } from "../../components/PlaceList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Sentence } from "../../components/Sentence.tsx";
import type { ExplainedLine, ExplainedPart, ExplainedRoad, HomeExplanation } from "../../engine/charges-view.ts";
import { recompute, settle, homes as texts } from "../../texts/charges-texts.ts";
import { money } from "../../texts/money.ts";

const useStyles = makeStyles({
  title: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  when: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  steps: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  step: { overflowWrap: "anywhere" },
});

export interface ExplanationProps {
  readonly home: { readonly key: string; readonly unit: string };
  readonly of: object;
}

/** Why this home pays what it pays, item by item and line by line; the cells of a line can be selected. */
export function Explanation({ home, of }: ExplanationProps) {
  const styles = useStyles();
  const explained = useExplanation(home.key, of);
  if (explained === undefined) return <p className={styles.text}>{texts.explaining}</p>;
  if (explained === null) return <p className={styles.text}>{texts.notExplained}</p>;
  const { place, parts, sums } = explained;
  const isStatement = sums.length > 0 || parts.every((part) => part.new === null);
  return (
    <>
      {place ? <PlaceLink place={place}>{texts.showHome(home.unit)}</PlaceLink> : null}
      {parts.length === 0 ? <p className={styles.text}>{texts.noItems}</p> : null}
      {parts.length > 0 ? (
        <h3 className={styles.title}>{isStatement ? settle.perItem : recompute.perHomeItem}</h3>
      ) : null}
      <div>
        {parts.map((part) => (
          <Part key={part.id} part={part} isStatement={isStatement} />
        ))}
      </div>
      {sums.length > 0 ? (
        <>
          <h3 className={styles.title}>{settle.sums}</h3>
          <Steps lines={sums} />
        </>
      ) : null}
    </>
  );
}

/** Undefined while it is being made. */
function useExplanation(key: string, of: object): HomeExplanation | null | undefined {
  const { charging } = usePane();
  const [explained, setExplained] = useState<HomeExplanation | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another calculation asks for another explanation
  useEffect(() => {
    let isWanted = true;
    setExplained(undefined);
    void charging.explain(key).then((answer) => {
      if (isWanted) setExplained(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [charging, key, of]);
  return explained;
}

function Part({ part, isStatement }: { readonly part: ExplainedPart; readonly isStatement: boolean }) {
  const styles = useStyles();
  const { old: before, new: after } = part;
  const label = (amount: string) => (
    <span className={styles.line}>
      <span className={styles.name}>{part.name}</span>
      <span className={styles.amount}>{amount}</span>
    </span>
  );
  if (isStatement)
    return <Fold label={label(money(before?.cents ?? 0))}>{before ? <Steps lines={before.lines} /> : null}</Fold>;
  if (before && after && isSameRoad(before, after))
    return (
      <Fold label={label(money(after.cents))}>
        <p className={styles.text}>{recompute.unchanged}</p>
        <Steps lines={after.lines} />
      </Fold>
    );
  return (
    <Fold label={label(recompute.fromTo(amountOf(before), amountOf(after)))}>
      <Road when={recompute.old} road={before} />
      <Road when={recompute.new} road={after} />
    </Fold>
  );
}

function Road({ when, road }: { readonly when: string; readonly road: ExplainedRoad | null }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.when}>{when}</h4>
      {road ? <Steps lines={road.lines} /> : <p className={styles.text}>{recompute.notCharged}</p>}
    </>
  );
}

function Steps({ lines }: { readonly lines: readonly ExplainedLine[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {lines.map(({ text, places }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines do not change
        <li key={at} className={styles.step}>
          <Sentence>{text}</Sentence>
          <PlaceList places={places} count={places.length} />
        </li>
      ))}
    </ol>
  );
}

function isSameRoad(one: ExplainedRoad, other: ExplainedRoad): boolean {
  return (
    one.cents === other.cents &&
    one.lines.length === other.lines.length &&
    one.lines.every(({ text }, at) => text === other.lines[at]?.text)
  );
}

function amountOf(road: ExplainedRoad | null): string {
  return money(road?.cents ?? 0);
}
