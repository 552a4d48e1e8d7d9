import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { PartMissing } from "../engine/part.ts";
import { shell } from "../texts/pane-texts.ts";
import { Notice } from "./Notice.tsx";
import { Screen } from "./Screen.tsx";

interface BoundaryState {
  readonly reference: string | null;
  /** No fault: what was to be drawn could not be loaded. */
  readonly isUnreachable: boolean;
}

/**
 * Where bugs end: a reference that a person can pass on, and a way to begin again. The reference is made of the place in the
 * program only, for an error's text may hold what stands in a cell.
 */
export class Boundary extends Component<
  { readonly children: ReactNode; readonly onRetry: () => void; readonly onRestart: () => void },
  BoundaryState
> {
  override state: BoundaryState = { reference: null, isUnreachable: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { reference: referenceOf(error), isUnreachable: error instanceof PartMissing };
  }

  override render(): ReactNode {
    const { reference, isUnreachable } = this.state;
    if (reference === null) return this.props.children;
    const again = (prepare: () => void) => () => {
      prepare();
      this.setState({ reference: null, isUnreachable: false });
    };
    if (isUnreachable) {
      const { title, text, action } = shell.unreachable;
      return (
        <Screen
          name="onbereikbaar"
          title={title}
          actions={
            <Button appearance="primary" onClick={again(this.props.onRetry)}>
              {shell.tryAgain}
            </Button>
          }
        >
          <Notice intent="warning" title={text}>{` ${action}`}</Notice>
        </Screen>
      );
    }
    return (
      <Screen
        name="bug"
        title={shell.bugTitle}
        actions={
          <Button appearance="primary" onClick={again(this.props.onRestart)}>
            {shell.restart}
          </Button>
        }
      >
        <Notice intent="error" title={shell.bugText}>
          {` ${shell.bugAction} `}
          <strong>{reference}</strong>
        </Notice>
      </Screen>
    );
  }
}

/** "Z-3F9A21": the same place in the program gives the same reference. */
export function referenceOf(error: unknown): string {
  const place = error instanceof Error ? `${error.name}${linesOf(error.stack ?? "")}` : typeof error;
  let hash = 0x811c9dc5;
  for (let at = 0; at < place.length; at += 1) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193) >>> 0;
  return `Z-${hash.toString(16).toUpperCase().padStart(8, "0").slice(0, 6)}`;
}

/** Where it went wrong, without the message above it. */
function linesOf(stack: string): string {
  return (stack.match(/^(?:\s+at .*|\S*@\S+:\d+:\d+)$/gm) ?? []).slice(0, 4).join("|");
}
