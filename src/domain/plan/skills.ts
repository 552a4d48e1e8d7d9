/** Skills as people write them in a cell: "snoeien; plannen", compared without regard to capitals and spaces. */

/** The skills of a cell, folded, each once, in the order of the cell. */
export function skillsIn(text: string | null): readonly string[] {
  const parts = (text ?? "").split(/[;,\n/]|\ben\b/).map(foldSkill);
  return [...new Set(parts)].filter((skill) => skill !== "");
}

export function foldSkill(skill: string): string {
  return skill.normalize("NFD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ").toLowerCase();
}
