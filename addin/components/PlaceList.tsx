import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../src/problems/problem.ts";
import { shell } from "../texts/pane-texts.ts";
import { usePane } from "./pane-context.ts";
import { TextLink } from "./TextLink.tsx";

const FIRST = 5;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  rest: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A cell or range that can be clicked: it is selected in the workbook. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children?: string }) {
  const { show } = usePane();
  return <TextLink onClick={() => show(place)}>{children ?? placeName(place)}</TextLink>;
}

/** "VHE!D9" as a person reads it: "VHE D9". */
export function placeName({ sheet, cell }: Place): string {
  return cell === "" ? sheet : `${sheet} ${cell}`;
}

export interface PlaceListProps {
  readonly places: readonly Place[];
  /** All places, also those that are not in the list. */
  readonly count: number;
}

/** The first places as links; the others on request. */
export function PlaceList({ places, count }: PlaceListProps) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const known = places.filter(({ sheet }) => sheet !== "");
  if (known.length === 0) return null;
  const shown = isOpen ? known : known.slice(0, FIRST);
  const sheets = new Set(known.map(({ sheet }) => sheet));
  return (
    <ul className={styles.list}>
      {shown.map((place, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and a place may come twice
        <li key={at}>
          {/* One sheet is named once. */}
          <PlaceLink place={place}>
            {sheets.size === 1 && at > 0 && place.cell ? place.cell : placeName(place)}
          </PlaceLink>
        </li>
      ))}
      {!isOpen && known.length > FIRST ? (
        <li>
          <TextLink onClick={() => open(true)}>{shell.places(count - FIRST)}</TextLink>
        </li>
      ) : null}
      {isOpen && count > known.length ? (
        <li className={styles.rest}>{shell.placesShown(known.length, count)}</li>
      ) : null}
    </ul>
  );
}
