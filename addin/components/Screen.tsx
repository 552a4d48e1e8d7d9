import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useEffect, useRef } from "react";
import { FocusContext } from "./focus-context.ts";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // Positioned, so that words for screen readers far down scroll along and do not make the whole page longer.
  scroll: {
    position: "relative",
    flexGrow: 1,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "16px 16px 20px",
    minHeight: 0,
  },
  step: { color: tokens.colorNeutralForeground3, display: "block", marginBottom: "2px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    outlineStyle: "none",
  },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  body: { display: "flex", flexDirection: "column", rowGap: "16px", marginTop: "16px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "8px" },
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface ScreenProps {
  /** Names this screen: when it changes while a person is in the view, the focus goes to the title. */
  readonly name: string;
  readonly step?: ReactNode;
  /** What the view is about or how something ended, as a picture. */
  readonly mark?: ReactNode;
  readonly title: string;
  readonly intro?: ReactNode;
  /** The one primary action first, then others. */
  readonly actions?: ReactNode;
  /** What a person has to know before using the actions; it stays in sight. */
  readonly notice?: ReactNode;
  /** Something in the content takes the focus when the screen comes, instead of the title. */
  readonly isContentFocused?: boolean;
  readonly children?: ReactNode;
}

/** Who opened the menu or went to a tab while the view was at work stays there: a menu that loses the focus closes. */
function isElsewhere(): boolean {
  const active = document.activeElement;
  return active !== null && active !== document.body && active.closest("#view") === null;
}

/** The frame of every view: a title, content that scrolls, and the action that stays at the bottom. */
export function Screen({
  name,
  step,
  mark,
  title,
  intro,
  actions,
  notice,
  isContentFocused = false,
  children,
}: ScreenProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const focus = useContext(FocusContext);
  useEffect(() => {
    if (focus.current.screen === name) return;
    const isArrival = focus.current.screen === null;
    focus.current.screen = name;
    if (isArrival || isContentFocused) return;
    scroll.current?.scrollTo(0, 0);
    if (isElsewhere()) return;
    heading.current?.focus({ preventScroll: true });
  }, [name, focus, isContentFocused]);
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} ref={scroll}>
        {mark}
        {step === undefined ? null : <Caption1 className={styles.step}>{step}</Caption1>}
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
        <div className={styles.body}>{children}</div>
      </div>
      {actions === undefined ? null : (
        <footer className={styles.footer}>
          {notice}
          <div className={styles.actions}>{actions}</div>
        </footer>
      )}
    </div>
  );
}
