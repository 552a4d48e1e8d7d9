import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  tied: { whiteSpace: "nowrap" },
});

const TIED = /(-?€ [\d.]+,\d+|\d{1,2}-\d{1,2}-\d{4})/;

/** A text in which amounts and days stay on one line: half of one reads as another. */
export function Sentence({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(TIED).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span key={at} className={styles.tied}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
