import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

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
  const id = useId();
  return (
    <Button
      className={styles.choice}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-hint`}
      appearance={isPrimary ? "primary" : "secondary"}
      icon={<span aria-hidden>{icon}</span>}
      onClick={onClick}
    >
      <span>
        <span className={styles.name} id={`${id}-name`}>
          {name}
        </span>
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </Button>
  );
}
