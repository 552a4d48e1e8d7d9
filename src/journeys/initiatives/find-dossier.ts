import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { fold, idsOf } from "../../records/references.ts";
import type { InitiativeBook } from "./read-book.ts";

/** The dossier of an initiative by its number; refused (I103) when there is none, or when two rows have the number. */
export function findDossier(book: InitiativeBook, id: string): Outcome<Dossier> {
  const wanted = fold(id);
  const dossier = book.dossiers.find(({ initiative }) => fold(initiative.id) === wanted);
  if (dossier && !idsOf(book.tables.initiatives).isAmbiguous(id)) return { ok: true, value: dossier, problems: [] };
  return { ok: false, refusal: problem("I103", "error", [], { initiative: id }) };
}
