import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Message } from "../state/message.ts";
import { PlaceList } from "./PlaceList.tsx";

export interface NoticeProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that a person has to know here, with what to do. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>
        <MessageBarTitle>{children === undefined || /[.:?]$/.test(title) ? title : `${title}.`}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

/** A refusal: what is wrong, where, and what to do. Nothing when there is none. */
export function Refusal({ message, actions }: { readonly message: Message | null; readonly actions?: ReactNode }) {
  if (!message) return null;
  return (
    <Notice intent={message.isWarning ? "warning" : "error"} title={message.title} actions={actions}>
      {` ${message.text} ${message.action} `}
      <PlaceList places={message.places} count={message.places.length} />
    </Notice>
  );
}
