/** The sentence of a problem for the pane: as everywhere, but what to do is told in clicks, not in options of a command. */

import type { Problem, ProblemCode } from "../../src/problems/problem.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";

const ACTIONS: Readonly<Partial<Record<ProblemCode, string>>> = {
  B002: "Voeg de bladen toe. Hebt u al eigen lijsten? Structureer die dan.",
  B003: "Ga naar Nieuw en voeg de bladen toe aan dit werkboek. Er komt alleen bij wat ontbreekt.",
  C003: "Zet de kop terug.",
  C018: "Zet de formule terug.",
  C021: "Zet de keuzelijst of grens terug.",
  C022: "Zet de formule terug.",
  C023: "Laat de uitkomsten opnieuw berekenen.",
  C026: "Selecteer deze cellen, kies Invoegen, Tabel (met kopteksten), en typ bij Tabelontwerp die naam.",
  C028: "Zet de kop terug.",
  C029: "Zet de formule terug.",
  C030: "Laat Excel alles opnieuw berekenen (Ctrl+Alt+F9) en bewaar het werkboek.",
  C031: "Haal het blad terug uit een eerdere versie van het werkboek. Hebt u die niet, ga dan naar Nieuw, voeg het blad toe en vul het opnieuw in.",
  C034: "Zet de waarde zelf in de cel.",
  F055: "Maak een nieuw werkboek bij Nieuw.",
  F056: "Hef de beveiliging op (Controleren, Werkmap beveiligen), of maak een nieuw werkboek bij Nieuw.",
  F057: "Ga naar Controleren en herstel de koppen. Lees daarna opnieuw.",
  W004: "Kies hierboven een andere afspraak als dat niet klopt.",
  W011: "Kies hierboven een voorstel.",
  S006: "Wilt u het blad wel overnemen? Zet het dan aan bij stap 1.",
};

export function paneTextOf(problem: Problem): { title: string; message: string; action: string } {
  const text = textOf(problem);
  return { ...text, action: ACTIONS[problem.code] ?? text.action };
}
