import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: {
    borderRadius: tokens.borderRadiusMedium,
    "&[open] > summary > .chevron": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    minHeight: "32px",
    padding: "6px 4px",
    boxSizing: "border-box",
    cursor: "pointer",
    listStyle: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "@media (forced-colors: active)": { color: "CanvasText" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-2px",
    },
  },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  label: { flexGrow: 1, minWidth: 0 },
  content: { padding: "2px 4px 10px 28px", display: "flex", flexDirection: "column", rowGap: "6px" },
  wide: { paddingLeft: "4px" },
});

export interface FoldProps {
  readonly label: ReactNode;
  readonly isOpen?: boolean;
  /** The content uses the whole width. */
  readonly isWide?: boolean;
  /** For content that is only made when somebody looks. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that a person may open: the browser's own details, so that keys and screen readers know it. */
export function Fold({ label, isOpen = false, isWide = false, onToggle, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary className={styles.summary}>
        <ChevronRight16Regular className={mergeClasses("chevron", styles.chevron)} aria-hidden />
        <span className={styles.label}>{label}</span>
      </summary>
      <div className={mergeClasses(styles.content, isWide && styles.wide)}>{children}</div>
    </details>
  );
}
