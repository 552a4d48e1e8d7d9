import { useEffect, useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { OpenState } from "../../state/leading.ts";

/**
 * What the engine answers about the workbook as it was read last; undefined while it is asked. `key` says what is asked: with
 * another key, or after another reading, it is asked again.
 */
export function useAsked<T>({ version }: OpenState, key: string, ask: (engine: Engine) => Promise<T>): T | undefined {
  const { leading } = usePane();
  const asked = `${version} ${key}`;
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says what `ask` asks
  useEffect(() => {
    let isWanted = true;
    void leading.ask(ask).then((value) => {
      if (isWanted && value !== null) setAnswer({ asked, value });
    });
    return () => {
      isWanted = false;
    };
  }, [leading, asked]);
  return answer?.asked === asked ? answer.value : undefined;
}
