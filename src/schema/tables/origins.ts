import { table } from "../table.ts";
import { choice, figure, id, plain } from "./make-column.ts";
import { OUR_NUMBER } from "./shared-columns.ts";

export const origins = table({
  name: "zbHerkomst",
  sheet: "Herkomst",
  group: "Herkomst",
  purpose:
    "Waar de gegevens vandaan komen en wat het programma ermee deed. Alleen voor de corporatie; wordt nooit gedeeld.",
  rowName: "een regel herkomst",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "H", { program: true }),
    plain("text", "source", "Bestand", "internal", "Het bestand waar dit uit komt.", { program: true, width: 28 }),
    plain("text", "sheet", "Blad", "internal", "Het blad in dat bestand.", { program: true, width: 22 }),
    plain("text", "range", "Cellen", "internal", "De cellen waar het om gaat.", { program: true }),
    plain("text", "decision", "Besluit", "internal", "Wat ermee is gedaan.", { program: true, width: 36 }),
    plain("text", "target", "Terechtgekomen op", "internal", "Het blad waar het nu staat.", { program: true }),
    figure("integer", "count", "Aantal", "internal", "Hoeveel rijen of cellen.", { program: true }),
    choice("severity", "Ernst", "internal", "severity", "Hoe ernstig een melding is.", { program: true }),
    plain("longText", "explanation", "Uitleg", "personal", "De melding, met de tekst uit de bron.", { program: true }),
  ],
});

export const leftovers = table({
  name: "zbOverig",
  sheet: "Overig",
  group: "Herkomst",
  purpose: "Wat wel is herkend maar geen eigen plek heeft, met blad en cel. Zo gaat er niets verloren.",
  rowName: "een overige waarde",
  owner: "program",
  columns: [
    id("Id", OUR_NUMBER, "OV", { program: true }),
    plain("text", "sheet", "Blad", "internal", "Het blad in de bron.", { program: true, width: 22 }),
    plain("text", "cell", "Cel", "internal", "De cel in de bron.", { program: true }),
    plain("text", "row", "Rij", "internal", "De rij in de bron.", { program: true }),
    plain("text", "heading", "Kop", "internal", "De kop boven de waarde.", { program: true, width: 28 }),
    plain("longText", "value", "Waarde", "personal", "De waarde zoals die er stond.", { program: true }),
    plain("text", "belongsTo", "Hoort bij", "internal", "De rij in dit werkboek waar het bij hoort.", {
      program: true,
    }),
  ],
});
