import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { shell } from "../texts/pane-texts.ts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
});

export interface LongListProps<T> {
  readonly items: readonly T[];
  /** Names what is asked for: with another question the list begins at its first slice again. */
  readonly question?: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
  /** How many are drawn at a time. */
  readonly slice?: number;
}

/** A list of any length, drawn in slices: nobody reads five hundred lines, and drawing them would take a while. */
export function LongList<T>({ items, question = "", keyOf, children, slice = 25 }: LongListProps<T>) {
  const styles = useStyles();
  const [{ most, of }, setMost] = useState({ most: slice, of: question });
  if (of !== question) setMost({ most: slice, of: question });
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    // The button may be gone now: the focus goes on to the first line that came.
    const line = list.current?.children[wanted.current];
    line?.querySelector<HTMLElement>("summary, button, a")?.focus();
    wanted.current = null;
  });
  const more = () => {
    wanted.current = most;
    setMost({ most: most + slice, of: question });
  };
  const rest = Math.min(items.length - most, slice);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={more}>
          {shell.moreLines(rest, items.length - most)}
        </Button>
      ) : null}
    </>
  );
}
