import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPane } from "../excel-host/page/build-pane.ts";
import { closeBrowser, openWorkbench } from "../excel-host/page/open-workbench.ts";
import { requireTool } from "../support/tools.ts";
import { FileTeller } from "./file-teller.ts";
import { PaneTeller } from "./pane-teller.ts";
import { startWorkbook } from "./start-workbook.ts";
import { tell } from "./story.ts";

const withoutBrowser = requireTool("chromium");
if (withoutBrowser) console.warn(withoutBrowser);

describe("an initiative for 24 homes, from the first complaint to its end", () => {
  it("on the command line", async () => {
    const teller = new FileTeller(await startWorkbook());
    await tell(teller);
    teller.close();
  }, 400_000);

  describe.skipIf(withoutBrowser !== null)("in the pane beside the emulated Excel", () => {
    beforeAll(() => void buildPane(), 400_000);
    afterAll(closeBrowser);

    it("by buttons and forms", async () => {
      const opened = await openWorkbench(await startWorkbook(), "werkboek.xlsx");
      await tell(new PaneTeller(opened));
      expect([opened.outside, opened.complaints]).toEqual([[], []]);
      await opened.close();
    }, 400_000);
  });
});
