/** What a command says, caught instead of shown: for who runs a command many times and tells of all of them together. */

export interface Ran {
  /** The exit code. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One at a time in a thread: what is written while `run` is at work is taken for its words. */
export async function captured(run: () => Promise<number>): Promise<Ran> {
  const said = { out: "", err: "" };
  const [stdout, stderr] = [process.stdout.write, process.stderr.write];
  process.stdout.write = ((text: string) => {
    said.out += text;
    return true;
  }) as typeof process.stdout.write;
  process.stderr.write = ((text: string) => {
    said.err += text;
    return true;
  }) as typeof process.stderr.write;
  try {
    return { code: await run(), ...said };
  } finally {
    process.stdout.write = stdout;
    process.stderr.write = stderr;
  }
}
