/**
 * The real client library of Office.js without a browser: its Excel part runs in a context of its own, and every request goes to
 * the emulated workbook through the hook that the library has for it.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { EmulatedWorkbook } from "../model/workbook.ts";
import { type Faults, failing, MOST_BYTES } from "../rich-api/faults.ts";
import { processRequest, type WireRequest } from "../rich-api/process-request.ts";

export interface NodeExcel {
  readonly excel: typeof Excel;
  readonly log: RequestLog;
  faults: Faults;
}

export interface RequestLog {
  requests: number;
  actions: number;
  largestRequest: number;
  largestResponse: number;
  bytes: number;
  /** Read or written. */
  readonly cells: number;
  readonly members: Set<string>;
}

const FILE = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.debug.js",
);
let script: vm.Script | undefined;

export function startNodeExcel(book: EmulatedWorkbook, faults: Faults = {}): NodeExcel {
  const log: RequestLog = {
    requests: 0,
    actions: 0,
    largestRequest: 0,
    largestResponse: 0,
    bytes: 0,
    get cells() {
      return book.cellsCarried;
    },
    members: new Set(),
  };
  const host: NodeExcel = { excel: undefined as unknown as typeof Excel, log, faults };
  /** Text in and text out, as over a wire. */
  const answer = (sent: string): string => {
    const number = log.requests;
    log.requests += 1;
    const request = JSON.parse(sent) as WireRequest;
    log.actions += request.Actions?.length ?? 0;
    const size = sent.length;
    log.bytes += size;
    log.largestRequest = Math.max(log.largestRequest, size);
    host.faults.beforeRequest?.(number);
    const { mostBytes = MOST_BYTES } = host.faults;
    if (size > mostBytes) return refused("RequestPayloadSizeLimitExceeded");
    const response = processRequest(book, request, {
      used: (member) => log.members.add(member),
      missing: (message) => console.error(message),
      before: failing(host.faults, number),
    });
    const given = JSON.stringify(response);
    log.bytes += given.length;
    log.largestResponse = Math.max(log.largestResponse, given.length);
    return given.length > mostBytes ? refused("ResponsePayloadSizeLimitExceeded") : given;
  };
  const wire = async (sent: string): Promise<string> => {
    const number = log.requests;
    const response = answer(sent);
    const { delay = 0, lose = [] } = host.faults;
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    return lose.includes(number) ? new Promise(() => {}) : response;
  };
  return Object.assign(host, { excel: clientWith(wire, book) });
}

function refused(code: string): string {
  return JSON.stringify({
    Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 413 },
    Results: [],
    TraceIds: [],
  });
}

/** The client library reads a little of a browser and of the part that starts it; nothing of it is changed. */
function clientWith(answer: (sent: string) => Promise<string>, book: EmulatedWorkbook): typeof Excel {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {}, href: "" });
  const location = {
    href: "https://localhost/",
    hash: "",
    search: "",
    origin: "https://localhost",
    protocol: "https:",
  };
  const window: Record<string, unknown> = {
    navigator: { userAgent: "node" },
    location,
    name: "",
    history: {},
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      URL: location.href,
      domain: "localhost",
      addEventListener() {},
    },
    addEventListener() {},
    removeEventListener() {},
    open() {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    URL,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const context = vm.createContext(window);
  vm.runInContext(START, context);
  script ??= new vm.Script(readFileSync(FILE, "utf8"), { filename: "excel-web.js" });
  try {
    script.runInContext(context);
  } catch (error) {
    // The end of the file starts what belongs to a page; the client itself is there by then.
    if (!("Excel" in window)) throw error;
  }
  const office = window.OfficeExtension as { SessionBase: { _overrideSession: unknown } };
  office.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => null,
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { Body: unknown }) => {
        const Body = JSON.parse(await answer(JSON.stringify(message.Body)));
        return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body };
      },
    }),
  };
  const excel = window.Excel as typeof Excel;
  excel.createWorkbook = async (base64?: string) => {
    book.opened.push(Uint8Array.from(atob(base64 ?? ""), (sign) => sign.charCodeAt(0)));
  };
  return excel;
}

/** What the Excel part expects of the part that starts a page. */
const START = `
var OSF = { ConstantNames: {}, DDA: { RichApi: { richApiMessageManager: { register: function () { return Promise.resolve(); } } } }, _OfficeAppFactory: {
  getHostInfo: function () { return { hostType: "excel", hostPlatform: "web" }; },
  getLoadScriptHelper: function () { return {}; },
  getInitializationHelper: function () { return {}; },
  getContext: function () { return { requirements: { isSetSupported: function () { return true; } }, platform: "OfficeOnline" }; }
} };
var Office = { Promise: Promise };`;
