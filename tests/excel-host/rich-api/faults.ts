/** What goes wrong on demand, the same in Node and in the page. */

import { HostError } from "../model/host-error.ts";

export interface Faults {
  /** Before the action with this number in the request with this number (both from 0) the host answers this error. */
  readonly fail?: readonly {
    readonly request?: number;
    readonly action?: number;
    readonly member?: string;
    readonly code: string;
  }[];
  /** Called before each request: what a co-author does in between. */
  readonly beforeRequest?: (request: number) => void;
  /** Milliseconds before an answer comes. */
  readonly delay?: number;
  /** Numbers of requests that Excel does, but whose answer gets lost on the way. */
  readonly lose?: readonly number[];
  /** Bytes that a request or an answer may have; five megabytes when absent, as in Excel on the web. */
  readonly mostBytes?: number;
}

export const MOST_BYTES = 5 * 1024 * 1024;

/** What `processRequest` calls before each action. */
export function failing({ fail = [] }: Faults, request: number): (action: number, member: string) => void {
  return (action, member) => {
    for (const fault of fail) {
      const isHere =
        (fault.request === undefined || fault.request === request) &&
        (fault.action === undefined || fault.action === action) &&
        (fault.member === undefined || fault.member === member);
      if (isHere) throw new HostError(fault.code, fault.code);
    }
  };
}
