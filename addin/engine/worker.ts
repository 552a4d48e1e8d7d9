/** The worker: a session that answers questions one after the other. */

import { type Answer, answer, type Question } from "./remote.ts";
import { newSession } from "./session.ts";

const scope = globalThis as unknown as {
  postMessage(answer: Answer): void;
  onmessage: ((event: { readonly data: Question }) => void) | null;
};
const session = newSession(() => Promise.resolve());

scope.onmessage = ({ data }) => {
  void answer(session, data, (answered) => scope.postMessage(answered));
};
