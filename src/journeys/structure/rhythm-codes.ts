/** Letters for how often ("D", "2W"), where the sheet says what each stands for: "D=dagelijks W=wekelijks". */

const CODE = /(?<![\p{L}\d])(\d?\p{L}{1,2}\d?)\s*[=:]\s*/gu;

/** Code in capitals → what it stands for; a code that is explained in two ways is left out. */
export function rhythmCodes(legend: string): ReadonlyMap<string, string> {
  const found = [...legend.matchAll(CODE)];
  const meanings = new Map<string, string>();
  const twice = new Set<string>();
  found.forEach((match, at) => {
    const from = match.index + match[0].length;
    const [words = ""] = legend.slice(from, found[at + 1]?.index).split(/[;,|\n]/);
    const [code, meaning] = [(match[1] ?? "").toUpperCase(), words.trim().replace(/[\s.)]+$/, "")];
    if (meaning === "") return;
    if ((meanings.get(code) ?? meaning) !== meaning) twice.add(code);
    meanings.set(code, meaning);
  });
  for (const code of twice) meanings.delete(code);
  return meanings;
}
