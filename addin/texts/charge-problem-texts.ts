/** Sentences for problems of a calculation that are told together. */

import { counted } from "./words.ts";

export function openNorms(norms: number): { title: string; message: string; action: string } {
  const those = counted(norms, "norm die is gebruikt, is", "normen die zijn gebruikt, zijn");
  return {
    title: "Normen nog te bevestigen",
    message: `${those} nog niet bevestigd.`,
    action: "Controleer de waarden bij de bron en zet de status op bevestigd.",
  };
}
