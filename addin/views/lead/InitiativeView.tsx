import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { DestinationView, InitiativeView as View } from "../../engine/initiative-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { useStore } from "../../state/store.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { InitiativeParts } from "./InitiativeParts.tsx";
import { Asking, LeadFrame } from "./LeadFrame.tsx";
import { LeadNotices } from "./LeadNotices.tsx";
import { MoveScreen } from "./MoveScreen.tsx";
import { PhaseList } from "./PhaseList.tsx";
import { useAsked } from "./use-asked.ts";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "8px", rowGap: "8px", alignItems: "flex-end", flexWrap: "wrap" },
  choice: { flexGrow: 1, minWidth: "180px" },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Journey J4: one initiative from its first day to its end. */
export function InitiativeView() {
  return (
    <LeadFrame name="initiatief" title={words.title} needs={["zbInitiatieven"]}>
      {(open) => <Chosen open={open} />}
    </LeadFrame>
  );
}

function Chosen({ open }: { readonly open: OpenState }) {
  const { leading } = usePane();
  const chosen = useStore(leading.initiative);
  const all = open.book.initiatives;
  const id = all.find((one) => one.id === chosen)?.id ?? all[0]?.id;
  const begin = () => void leading.showForm({ table: "zbInitiatieven", row: null }, words.newTitle);
  if (id === undefined) {
    return (
      <Screen
        name="initiatief-geen"
        title={words.title}
        intro={words.none}
        actions={
          <Button appearance="primary" onClick={begin}>
            {words.begin}
          </Button>
        }
      >
        <LeadNotices open={open} />
      </Screen>
    );
  }
  return <One key={id} id={id} open={open} onChoose={(next) => leading.initiative.set(next)} onBegin={begin} />;
}

interface OneProps {
  readonly id: string;
  readonly open: OpenState;
  readonly onChoose: (id: string) => void;
  readonly onBegin: () => void;
}

function One({ id, open, onChoose, onBegin }: OneProps) {
  const styles = useStyles();
  const { leading } = usePane();
  const [moving, setMoving] = useState<DestinationView | null>(null);
  const move = (to: DestinationView | null) => {
    leading.dismiss();
    setMoving(to);
  };
  const view = useAsked(open, `initiative ${id}`, (engine) => engine.initiative({ id }, () => {}));
  if (view === undefined) return <Asking name="initiatief-vragen" title={words.title} />;
  if (moving && view) return <MoveScreen view={view} destination={moving} open={open} onClose={() => move(null)} />;
  const usual = view?.endsOn === null ? view.destinations[0] : undefined;
  return (
    <Screen
      name={`initiatief-${id}`}
      title={view?.name || id}
      intro={view ? introOf(view) : words.twice(id)}
      {...(usual && view
        ? {
            actions: (
              <Button appearance="primary" onClick={() => move(usual)}>
                {words.moveTo(usual)}
              </Button>
            ),
          }
        : {})}
    >
      <LeadNotices open={open} />
      <div className={styles.row}>
        {open.book.initiatives.length > 1 ? (
          <Field label={words.choose} className={styles.choice}>
            <Select value={id} onChange={(_, { value }) => onChoose(value)}>
              {open.book.initiatives.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name === "" ? one.id : one.name}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        <Button size="small" onClick={onBegin}>
          {words.begin}
        </Button>
      </div>
      {view ? (
        <>
          <PhaseList view={view} onMove={move} />
          <InitiativeParts view={view} open={open} />
        </>
      ) : null}
    </Screen>
  );
}

function introOf({ phase, phaseSince, phaseUntil, endsOn }: View): string {
  if (endsOn !== null) return words.ended(endsOn);
  return phase === null ? words.noPhase : words.inPhase(phase, phaseSince, phaseUntil);
}
