/**
 * Questions to Excel whose answers the emulated Excel has to give too. In Script Lab: paste this file, then `await conformance(Excel)`
 * in an empty workbook; compare the lines on the console with `conformance.test.ts`.
 */
async function conformance(excel, say = console.log) {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Proef");
    const ask = async (name, load) => {
      try {
        say(`${name}: ${JSON.stringify(await load())}`);
      } catch (error) {
        say(`${name}: fout ${error.code}`);
      }
    };
    const read = async (address, what) => {
      const range = sheet.getRange(address);
      range.load(what);
      await context.sync();
      return range[what];
    };

    sheet.getRange("A1:F1").formulas = [["'=1+1", "'12", "12", "", "#N/A", "tekst"]];
    await ask("waarden", () => read("A1:F1", "values"));
    await ask("soorten", () => read("A1:F1", "valueTypes"));
    await ask("formules", () => read("A1:F1", "formulas"));
    await ask("leeg gebied", async () => {
      const used = sheet.getRange("H1:J9").getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.isNullObject;
    });

    sheet.getRange("A3:B4").values = [
      ["Kop", "Getal"],
      ["een", 1],
    ];
    const table = sheet.tables.add("A3:B4", true);
    table.name = "Proeftabel";
    await context.sync();
    await ask("tabel groeit mee", async () => {
      sheet.getRange("A5:B6").values = [
        ["twee", 2],
        ["drie", 3],
      ];
      await context.sync();
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address.split("!").pop();
    });
    await ask("tabel kleiner", async () => {
      table.resize(sheet.getRange("A3:B4"));
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address.split("!").pop();
    });
    await ask("rijen blijven staan", () => read("A5:B6", "values"));
    await ask("blad dat er niet is", async () => {
      context.workbook.worksheets.getItem("Weg").load("name");
      await context.sync();
      return "gevonden";
    });
    await ask("maat die niet past", async () => {
      sheet.getRange("D1:E2").values = [["een"]];
      await context.sync();
      return "geschreven";
    });
    await ask("instelling", async () => {
      context.workbook.settings.add("zelfbeheer-proef", "ja");
      const setting = context.workbook.settings.getItemOrNullObject("zelfbeheer-proef");
      setting.load("value");
      await context.sync();
      return setting.value;
    });
    await ask("eerste dag van 1904", async () => {
      const day = context.workbook.functions.date(1904, 1, 1);
      day.load("value");
      await context.sync();
      return day.value;
    });
    await ask("voorbij het laatste blad", async () => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      let last = worksheets.getFirst();
      const used = [];
      for (let at = 0; at < 8; at += 1) {
        used.push(last.getUsedRangeOrNullObject(true));
        used[at].load("address");
        last = last.getNextOrNullObject();
      }
      await context.sync();
      return used.slice(worksheets.items.length).every(({ isNullObject }) => isNullObject);
    });
    await ask("blad en tabel die er niet zijn", async () => {
      const range = context.workbook.worksheets
        .getItemOrNullObject("Weg")
        .getRange("A1")
        .getUsedRangeOrNullObject(true);
      const table = context.workbook.tables.getItemOrNullObject("Weg").getRange();
      const chart = sheet.charts.getItemOrNullObject("Weg").series.getItemAt(0).points;
      range.load("address");
      table.load("address");
      chart.load("count");
      await context.sync();
      return [range.isNullObject, table.isNullObject, chart.isNullObject];
    });
    await ask("namen en beveiliging per blad in één vraag", async () => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/names/items/name,items/protection/protected");
      await context.sync();
      const own = worksheets.items.find(({ name }) => name === "Proef");
      return [own.names.items.length, own.protection.protected];
    });
    sheet.delete();
    await context.sync();
  });
}

if (typeof module !== "undefined") module.exports = { conformance };
