import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  choice: {
    justifyContent: "flex-start",
    textAlign: "left",
    columnGap: "10px",
    padding: "10px 12px",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, opacity: 0.95 },
});

export interface ChoiceProps {
  readonly isPrimary?: boolean;
  readonly icon: ReactNode;
  readonly name: string;
  readonly hint: string;
  readonly onClick: () => void;
}

/** A way to begin, with one line about what it does. */
export function Choice({ isPrimary = false, icon, name, hint, onClick }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.choice}
      appearance={isPrimary ? "primary" : "secondary"}
      icon={<span aria-hidden>{icon}</span>}
      onClick={onClick}
    >
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </Button>
  );
}
