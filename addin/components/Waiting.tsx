import { Button, makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Progress } from "../open-workbook.ts";
import { shell, structuring } from "../texts/pane-texts.ts";
import { count } from "../texts/words.ts";
import { Screen } from "./Screen.tsx";

/** Shorter than this nobody waits. */
const SKELETON_AFTER = 500;
const PROGRESS_AFTER = 2_000;

const useStyles = makeStyles({
  bones: { display: "flex", flexDirection: "column", rowGap: "12px" },
  view: { padding: "16px" },
  doing: { display: "flex", flexDirection: "column", rowGap: "6px" },
  sheet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bone: {
    "@media (forced-colors: active)": {
      border: "1px solid GrayText",
      backgroundColor: "Canvas",
      backgroundImage: "none",
      "::after": { display: "none" },
    },
  },
  bar: { "@media (prefers-reduced-motion: reduce)": { animationName: "none" } },
});

export interface WaitingProps {
  readonly name: string;
  readonly step?: string;
  readonly title: string;
  /** What is being done right now. */
  readonly doing: string;
  readonly progress: Progress | null;
  readonly onStop?: () => void;
  /** Milliseconds that the work took already when this is shown. */
  readonly since?: number;
}

/** Work that takes a while: nothing at first, then the shape of what comes, then how far it is and a way to stop. */
export function Waiting({ name, step, title, doing, progress, onStop, since = 0 }: WaitingProps) {
  const styles = useStyles();
  const waited = useWaited(since);
  const share = progress && progress.total > 0 ? Math.min(progress.done / progress.total, 1) : null;
  const isLong = waited >= PROGRESS_AFTER;
  return (
    <Screen
      name={name}
      title={title}
      {...(step === undefined ? {} : { step })}
      {...(isLong && onStop ? { actions: <Button onClick={onStop}>{shell.stop}</Button> } : {})}
    >
      {isLong ? (
        <div className={styles.doing}>
          {doing === title ? null : <span>{doing}</span>}
          <ProgressBar
            aria-label={doing}
            className={styles.bar}
            {...(share === null ? {} : { value: share })}
            thickness="large"
          />
          {progress === null || progress.sheet === "" ? null : (
            <span className={styles.sheet}>
              <span className={styles.name}>{structuring.sheet(progress.sheet)}</span>
              <span>{`${count(Math.round((share ?? 0) * 100))}%`}</span>
            </span>
          )}
        </div>
      ) : null}
      {/* The bar says it, once it is there. */}
      {waited >= SKELETON_AFTER ? <Bones isSilent={isLong} /> : null}
    </Screen>
  );
}

/** A view whose program is on its way. It has no title, so that the focus stays where it is until the view is there. */
export function LoadingView() {
  const styles = useStyles();
  const waited = useWaited(0);
  return waited >= SKELETON_AFTER ? (
    <div className={styles.view}>
      <Bones isSilent={false} />
    </div>
  ) : null;
}

/** The shape of what comes. */
function Bones({ isSilent }: { readonly isSilent: boolean }) {
  const styles = useStyles();
  return (
    <Skeleton
      className={styles.bones}
      animation="wave"
      {...(isSilent ? { "aria-hidden": true } : { "aria-label": shell.loading })}
    >
      {[72, 48, 72, 48, 72].map((height, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones never move
        <SkeletonItem className={styles.bone} key={at} style={{ height }} />
      ))}
    </Skeleton>
  );
}

/** What stood there stays for work that is done at once; only longer work gets a screen of its own. */
export function Patient({ now, later }: { readonly now: ReactNode; readonly later: (since: number) => ReactNode }) {
  const waited = useWaited(0);
  return waited >= SKELETON_AFTER ? later(waited) : now;
}

/** Milliseconds since this was first drawn, in the two steps that matter. */
function useWaited(since: number): number {
  const [waited, setWaited] = useState(since);
  useEffect(() => {
    const steps = [SKELETON_AFTER, PROGRESS_AFTER].filter((after) => after > since);
    const timers = steps.map((after) => setTimeout(() => setWaited(after), after - since));
    return () => timers.forEach(clearTimeout);
  }, [since]);
  return waited;
}
