/**
 * The other end of the line that office.js speaks over: messages between the page of Excel on the web and the frame of the pane.
 * What is asked goes to the emulated workbook; what changes there is told to the pane.
 */

import type { Change, EmulatedWorkbook } from "../model/workbook.ts";
import { type Faults, failing, MOST_BYTES } from "../rich-api/faults.ts";
import { processRequest, type WireRequest } from "../rich-api/process-request.ts";

/** Sets of functions that this Excel says it has. */
const SETS = {
  ExcelApi: "1.17",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};
const CONTROL = "zelfbeheer";
/** Numbers of requests on the wire: the rich API, and what the pane asks of the document itself. */
const DISPATCH = { richApi: 93, properties: 86 };
/** What the pane tells when the focus leaves it. */
const LEAVES = { forwards: 13, back: 14 };
const TOO_LARGE = { request: 5103, response: 5104, unknown: 5001 };
const EVENTS: Readonly<Record<Change["kind"], number>> = { cells: 10, sheetAdded: 13, sheetDeleted: 15 };

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface XdmOptions {
  /** Address of the pane, on another port of this computer. */
  readonly pane: string;
  readonly fileName: string;
  readonly excelApi?: string;
  /** What goes wrong; asked again for every request. */
  readonly faults?: () => Faults;
  /** Told of every request, for who measures. */
  readonly onRequest?: (bytes: number, responseBytes: number) => void;
  /** Tab went past the last control of the pane, or back past the first. */
  readonly onLeave?: (isBack: boolean) => void;
}

/** Puts the pane into the element and answers it. Gives what ends that. */
export function hostPane(book: EmulatedWorkbook, into: HTMLElement, options: XdmOptions): () => void {
  const conversation = `conversation-${Date.now()}`;
  const { origin } = new URL(options.pane);
  const frame = document.createElement("iframe");
  frame.title = "Taakvenster van Zelfbeheer";
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads");
  // The name has to stand before the frame is in the page: from it the library knows in which Excel it is.
  frame.name = JSON.stringify({
    baseFrameName: "_xdm_zelfbeheer",
    hostInfo: "Excel$Web$16.01$nl-NL$zelfbeheer$$$0",
    xdmInfo: `${conversation}|${CONTROL}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = options.pane;
  const listening = new Map<string, Message>();
  const send = (message: object) =>
    frame.contentWindow?.postMessage(JSON.stringify({ _serializerVersion: 1, ...message }), origin);
  const reply = (to: Message, data: unknown, error = 0) =>
    send({ ...addressed(to), _messageType: 1, _responseType: 0, _errorCode: error, _data: data });

  let requests = 0;
  const answer = async (message: Message): Promise<unknown> => {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(options);
      case "ContextActivationManager_notifyHost": {
        const [, action] = message._data as [string, number];
        if (action === LEAVES.forwards || action === LEAVES.back) options.onLeave?.(action === LEAVES.back);
        return null;
      }
      case "ContextActivationManager_openWindowInHost":
        return null;
      case "executeMethod": {
        const request = message._data as DdaRequest;
        if (request.DdaMethod?.DispatchId !== DISPATCH.richApi) return dispatch(book, request, options, -1);
        const number = requests;
        requests += 1;
        const { delay = 0, lose = [] } = options.faults?.() ?? {};
        const answered = dispatch(book, request, options, number);
        if (delay > 0) await new Promise((done) => setTimeout(done, delay));
        return lose.includes(number) ? new Promise(() => {}) : answered;
      }
      default:
        throw new Error(`EMULATOR: ${message._actionName} is not emulated`);
    }
  };

  const hear = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== "string") return;
    const message = parsed(event.data);
    if (message?._messageType !== 0 || message._conversationId !== conversation) return;
    if (message._actionType === 1) listening.set(message._actionName, message);
    if (message._actionType === 2) listening.delete(message._actionName);
    if (message._actionType !== 0) return reply(message, { Version: 1, Error: 0 });
    answer(message).then(
      (answered) => reply(message, answered),
      (error: unknown) => {
        console.error(error);
        reply(message, null, -2);
      },
    );
  };

  let number = 0;
  const tell = (change: Change) => {
    const listener = listening.get("richApiMessage");
    if (!listener) return;
    number += 1;
    const details = {
      address: change.address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: change.sheet.Id,
    };
    const event = [65536, EVENTS[change.kind], "Workbook", JSON.stringify(details), number, false];
    const data = { Version: 1, Error: 0, ArrayData: [event] };
    // As in Excel, an event comes after what caused it was answered.
    setTimeout(
      () => send({ ...addressed(listener), _messageType: 1, _responseType: 1, _errorCode: 0, _data: data }),
      0,
    );
  };
  book.listeners.add(tell);
  addEventListener("message", hear);
  into.append(frame);
  return () => {
    book.listeners.delete(tell);
    removeEventListener("message", hear);
    frame.remove();
  };
}

interface DdaRequest {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

function dispatch(
  book: EmulatedWorkbook,
  request: DdaRequest,
  { onRequest, fileName, faults = () => ({}) }: XdmOptions,
  number: number,
): object {
  const id = request.DdaMethod?.DispatchId;
  if (id === DISPATCH.properties) {
    const url = `https://localhost/${encodeURIComponent(fileName)}`;
    return { Version: 1, Error: 0, Properties: { Url: url }, 0: { 1: url } };
  }
  if (id !== DISPATCH.richApi) return { Version: 1, Error: TOO_LARGE.unknown };
  const [kind, , , , body = ""] = (request.ArrayData ?? []) as string[];
  const { mostBytes = MOST_BYTES, beforeRequest } = faults();
  beforeRequest?.(number);
  if (body.length > mostBytes) return { Version: 1, Error: TOO_LARGE.request };
  const wire = JSON.parse(body) as WireRequest;
  const response =
    kind === "WacPartition"
      ? openBeside(book, wire)
      : processRequest(book, wire, { missing: console.error, before: failing(faults(), number) });
  const text = JSON.stringify(response);
  onRequest?.(body.length, text.length);
  if (text.length > mostBytes) return { Version: 1, Error: TOO_LARGE.response };
  return { Version: 1, Error: 0, Data: [200, [], text] };
}

/** Services of the web page itself, of which the pane uses one: a new workbook beside this one. */
function openBeside(book: EmulatedWorkbook, request: WireRequest): object {
  const results = (request.Actions ?? []).map((action) => {
    if (action.Name === "CreateAndOpenWorkbook") {
      const base64 = String(action.ArgumentInfo?.Arguments?.[0] ?? "");
      book.opened.push(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
      for (const listener of book.openedListeners) listener(book.opened.at(-1) ?? new Uint8Array());
    }
    return { ActionId: action.Id, Value: null };
  });
  return { Error: null, Results: results, TraceIds: [] };
}

function appContext({ fileName, excelApi }: XdmOptions): object {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: "nl-NL",
    _dataLocale: "nl-NL",
    _docUrl: `https://localhost/${encodeURIComponent(fileName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: "zelfbeheer-1",
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify({ ...SETS, ...(excelApi ? { ExcelApi: excelApi } : {}) }),
    _hostFullVersion: "16.0.17328.42302",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Zelfbeheer",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _marketplaceType: "DeveloperCatalog",
    _isFromWacAutomation: false,
    _wacHostEnvironment: "0",
  };
}

function addressed({ _actionName, _conversationId, _correlationId }: Message): object {
  return { _actionName, _conversationId, _correlationId, _origin: location.origin };
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
