import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "44px",
    height: "44px",
    marginBottom: "12px",
    borderRadius: tokens.borderRadiusCircular,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  neutral: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

export interface MarkProps {
  readonly tone: "brand" | "success" | "neutral";
  /** An icon of 24 pixels. */
  readonly children: ReactNode;
}

/** What a view is about or how something ended, at a glance. The title says the same in words. */
export function Mark({ tone, children }: MarkProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.mark, styles[tone])} aria-hidden>
      {children}
    </div>
  );
}
