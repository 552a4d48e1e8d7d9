import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { shell, views } from "../texts/pane-texts.ts";
import { VIEWS, type View } from "./pane-context.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minWidth: 0,
    overflow: "hidden",
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexShrink: 0 },
  more: { minWidth: "32px" },
  // The menu stands before the view in the page, and over it on the screen.
  menu: { zIndex: 1 },
});

/** The views as tabs; those that do not fit are in a menu. */
export function Navigation({ view, onGo }: { readonly view: View; readonly onGo: (view: View) => void }) {
  const styles = useStyles();
  return (
    <Overflow minimumVisible={1} padding={12}>
      <nav className={styles.bar} aria-label={shell.navigation}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => onGo(value as View)}
        >
          {VIEWS.map((name) => (
            <OverflowItem key={name} id={name} priority={name === view ? 10 : 1}>
              <Tab value={name} id={`tab-${name}`} aria-controls="view">
                {views[name]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More onGo={onGo} />
      </nav>
    </Overflow>
  );
}

function More({ onGo }: { readonly onGo: (view: View) => void }) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={ref as Ref<never>}
          className={styles.more}
          appearance="subtle"
          size="small"
          menuIcon={<MoreHorizontal20Regular />}
          aria-label={shell.more}
        />
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {VIEWS.map((name) => (
            <HiddenView key={name} name={name} onGo={onGo} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenView({ name, onGo }: { readonly name: View; readonly onGo: (view: View) => void }) {
  return useIsOverflowItemVisible(name) ? null : <MenuItem onClick={() => onGo(name)}>{views[name]}</MenuItem>;
}
