import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { slicedEngine } from "../../addin/engine/start-engine.ts";
import { Charging } from "../../addin/state/charging.ts";
import { Checking } from "../../addin/state/checking.ts";
import { Creating } from "../../addin/state/creating.ts";
import { Leading } from "../../addin/state/leading.ts";
import { Structuring } from "../../addin/state/structuring.ts";
import { coverageReport } from "./coverage.ts";
import { type OpenedInExcel, openInExcel } from "./node/open-in-excel.ts";

const REPORT = join(import.meta.dirname, "coverage.md");
const EXAMPLE = readFileSync(join(import.meta.dirname, "../../templates/servicekosten-voorbeeld.xlsx"));
const WORKBOOK = readFileSync(join(import.meta.dirname, "../../templates/zelfbeheer-werkboek-voorbeeld.xlsx"));
const WORDS = { title: "", intro: "", verb: "", done: "Bijgewerkt" };
const USERS = readFileSync(join(import.meta.dirname, "../fixtures/recognise/A07-contracten.xlsx"));

function around({ workbook }: OpenedInExcel) {
  const onBug = (error: unknown) => {
    throw error;
  };
  return { workbook, engine: slicedEngine(), today: () => 46_000, onBug };
}

it("lists the members that the journeys use, and how each is emulated (UPDATE=1 writes the list again)", async () => {
  const opened = openInExcel(USERS);
  const structuring = new Structuring(around(opened));
  await structuring.start();
  structuring.remember(true);
  await structuring.preview();
  await structuring.apply();
  const written = openInExcel(opened.book.toXlsx());
  await structuring.undo();

  // A row more, a heading and a formula that somebody broke.
  const row = ["2025/002", "Nieuw & Co", "Schoonmaak", "0412", 500, 0.21, 45_700];
  row.forEach((value, column) => {
    written.book.Worksheets.GetItem("Contracten").cells.make(9, column).value = value;
  });
  const again = new Structuring(around(written));
  await again.start();
  await again.preview();
  await again.apply();
  await again.undo();
  written.book.Worksheets.GetItem("Taken").GetRange("C4").Values = [["Kenmerk?"]];
  const checking = new Checking(around(written));
  await checking.start();
  await checking.repair();
  await written.workbook.select({ sheet: "Complexen", cell: "A5" });

  const fresh = openInExcel(USERS);
  const creating = new Creating(around(fresh));
  await creating.make({ groups: ["Basis"], example: false, into: "here" });
  await creating.undo();

  const charged = openInExcel(EXAMPLE);
  const charging = new Charging(around(charged));
  for (const task of ["recompute", "settle"] as const) {
    await charging.start(task);
    await charging.preview();
    await charging.write();
    expect(charging.state.get().phase).toBe("done");
    await charging.undo();
    expect(charging.state.get()).toMatchObject({ isUndone: true });
  }

  // From ExcelApi 1.20 on, what one click writes is one step back in Excel itself.
  const led = openInExcel(WORKBOOK, { excelApi: "1.20" });
  const leading = new Leading(around(led));
  await leading.hasOurs();
  await leading.open();
  await leading.showForm({ table: "zbTaken", row: null, start: { initiative: "I-0001" } }, "Nieuwe taak");
  await leading.sendForm({ name: "Ramen lappen" }, () => "Toegevoegd");
  expect(leading.state.get()).toMatchObject({ written: { text: "Toegevoegd" } });
  await leading.undo();
  await leading.fillIn({ table: "zbTaken", row: 0, values: { minutes: "41" } }, "Aangepast");
  await leading.propose((engine) => engine.todaySheet(null, () => {}), WORDS);
  await leading.writeProposal();
  expect(leading.state.get()).toMatchObject({ written: { text: WORDS.done } });

  const report = coverageReport([opened, written, fresh, charged, led].flatMap(({ host }) => [...host.log.members]));
  if (process.env.UPDATE === "1") writeFileSync(REPORT, report);
  expect(readFileSync(REPORT, "utf8")).toBe(report);
});
