import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, ShieldCheckmark16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  assurance: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
});

/** One quiet sentence about what cannot go wrong. */
export function Assurance({
  text,
  about = "safety",
}: {
  readonly text: string;
  readonly about?: "safety" | "privacy";
}) {
  const styles = useStyles();
  const Icon = about === "privacy" ? LockClosed16Regular : ShieldCheckmark16Regular;
  return (
    <p className={styles.assurance}>
      <Icon className={styles.icon} aria-hidden />
      <span>{text}</span>
    </p>
  );
}
