import { FluentProvider } from "@fluentui/react-components";
import { Screen } from "./components/Screen.tsx";
import { DARK, LIGHT } from "./look/theme.ts";
import { outside } from "./texts/pane-texts.ts";

export interface OutsideExcelProps {
  readonly isDark: boolean;
  /** The page is in Excel, but Excel does not answer. */
  readonly isInExcel: boolean;
}

/** For who opens the page itself, or in an Excel that does not answer. */
export function OutsideExcel({ isDark, isInExcel }: OutsideExcelProps) {
  return (
    <FluentProvider theme={isDark ? DARK : LIGHT} style={{ height: "100%" }}>
      <main>
        <Screen
          name="buiten"
          title={isInExcel ? outside.silentTitle : outside.title}
          intro={isInExcel ? outside.silentText : outside.text}
        />
      </main>
    </FluentProvider>
  );
}
