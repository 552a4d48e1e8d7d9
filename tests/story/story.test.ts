import { describe, it } from "vitest";
import { FileTeller } from "./file-teller.ts";
import { startWorkbook } from "./start-workbook.ts";
import { tell } from "./story.ts";

describe("an initiative for 24 homes, from the first complaint to its end", () => {
  it("on the command line", async () => {
    const teller = new FileTeller(await startWorkbook());
    await tell(teller);
    teller.close();
  }, 240_000);
});
