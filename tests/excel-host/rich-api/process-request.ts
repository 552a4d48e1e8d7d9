/**
 * Answers one request of the real client library: a list of actions on objects that are named by paths. Everything is found by
 * the name it has on the wire; a member that is not emulated fails loudly, so that nobody mistakes silence for success.
 */

import { HostError } from "../model/host-error.ts";
import { HostCollection, HostObject } from "../model/host-object.ts";
import type { EmulatedWorkbook } from "../model/workbook.ts";

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface WirePath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireResponse {
  readonly Error: object | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

export interface Watching {
  /** Called before each action with its number in the request; may throw a `HostError`. */
  readonly before?: (action: number, member: string) => void;
  /** Told every member that was used. */
  readonly used?: (member: string) => void;
}

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursive: 6,
  asJson: 7,
  unchanged: 8,
  update: 9,
};
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };

export function processRequest(book: EmulatedWorkbook, request: WireRequest, watching: Watching = {}): WireResponse {
  const processor = new Processor(book, request, watching);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let at = 0;
  try {
    for (const action of request.Actions ?? []) {
      watching.before?.(at, action.Name ?? "");
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: processor.perform(action) ?? null });
      at += 1;
    }
    return { Error: null, Results: results, TraceIds: traces };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Excel does not go back: what was done before the failing action stays done.
    const { code, message, location, status } = error;
    const wire = { Code: code, Message: message, Location: location, ActionIndex: at, HttpStatusCode: status };
    return { Error: wire, Results: results, TraceIds: traces };
  }
}

type Target = HostObject | EmulatedWorkbook;

class Processor {
  readonly #book: EmulatedWorkbook;
  readonly #request: WireRequest;
  readonly #watching: Watching;
  /** Each path is followed once in a request. */
  readonly #known = new Map<number, Target | null>();

  constructor(book: EmulatedWorkbook, request: WireRequest, watching: Watching) {
    this.#book = book;
    this.#request = request;
    this.#watching = watching;
  }

  perform(action: WireAction): unknown {
    const target = () => this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = target();
        return object === null ? null : this.#identity(object);
      }
      case ACTION.query:
      case ACTION.asJson:
      case ACTION.recursive:
        return this.#show(target(), action.QueryInfo ?? action.RecursiveQueryInfo ?? {});
      case ACTION.method: {
        const object = target();
        if (object === null) return null;
        const result = this.#call(object, action.Name ?? "", action.ArgumentInfo);
        return isTarget(result) ? this.#identity(result) : result;
      }
      case ACTION.setProperty: {
        const object = target();
        if (object === null) throw new HostError("InvalidObjectPath", "The object path is null.");
        this.#set(object, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
        return null;
      }
      case ACTION.update: {
        const object = target();
        if (object === null) throw new HostError("InvalidObjectPath", "The object path is null.");
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, wireName(name), value);
        return null;
      }
      case ACTION.trace:
      case ACTION.unchanged:
        return null;
      default:
        throw new HostError("ApiNotFound", `EMULATOR: action ${action.ActionType} is not emulated`);
    }
  }

  #resolve(id: number): Target | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths?.[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `EMULATOR: path ${id} is not in the request`);
    const found = this.#follow(path);
    this.#known.set(id, found);
    return found;
  }

  #follow(path: WirePath): Target | null {
    if (path.ObjectPathType === PATH.global) return this.#book;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.newObject) return new Standalone(this.#book, path.Name ?? "");
    if (path.ObjectPathType === PATH.reference) return this.#book._GetObjectByReferenceId(path.Name ?? "");
    const parent = path.ParentObjectPathId === undefined ? this.#book : this.#resolve(path.ParentObjectPathId);
    // What hangs on an object that is not there is not there either.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return asTarget(this.#get(parent, path.Name ?? ""));
      case PATH.method:
        return asTarget(this.#call(parent, path.Name ?? "", path.ArgumentInfo));
      case PATH.indexer: {
        const [key] = this.#arguments(path.ArgumentInfo);
        const found = parent instanceof HostCollection ? parent.find(key) : null;
        if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", "getItem", 404);
        return found;
      }
      default:
        throw new HostError("ApiNotFound", `EMULATOR: path type ${path.ObjectPathType} is not emulated`);
    }
  }

  #show(target: Target | null, query: WireQuery): unknown {
    if (target === null) return null;
    const asked = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) => name.replace(/^items\/?/, ""));
    if (!(target instanceof HostCollection)) return this.#properties(target, asked);
    const items = target
      .list()
      .slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
    const own = asked.filter((name) => name === "count");
    const rest = asked.filter((name) => name !== "count");
    return {
      ...this.#properties(target, own),
      _Items: items.map((item) => this.#properties(item, rest)),
    };
  }

  #properties(target: Target, asked: readonly string[]): Record<string, unknown> {
    const shown: Record<string, unknown> = { ...this.#identity(target) };
    const deeper = new Map<string, string[]>();
    for (const name of asked) {
      if (name === "" || name === "$none") continue;
      const [first = "", ...rest] = name.split("/");
      const key = wireName(first);
      if (rest.length > 0) deeper.set(key, [...(deeper.get(key) ?? []), rest.join("/")]);
      else if (!deeper.has(key)) deeper.set(key, []);
    }
    for (const [key, inner] of deeper) {
      const value = this.#get(target, key);
      shown[key] = isTarget(value) ? this.#show(value, { Select: inner }) : value;
    }
    return shown;
  }

  /** By what the client finds the object again in its next request. */
  #identity(target: Target): Record<string, unknown> {
    const object = target as unknown as Record<string, unknown>;
    const id: Record<string, unknown> = {};
    if (this.#request.AutoKeepReference && "_ReferenceId" in object) id._ReferenceId = object._ReferenceId;
    if (object.Id !== undefined) id.Id = object.Id;
    else if (object.Key !== undefined) id.Key = object.Key;
    if (target !== this.#book && object.Name !== undefined) id.Name = object.Name;
    return id;
  }

  #get(target: Target, name: string): unknown {
    return (target as unknown as Record<string, unknown>)[this.#member(target, name)];
  }

  #set(target: Target, name: string, value: unknown): void {
    (target as unknown as Record<string, unknown>)[this.#member(target, name)] = value;
  }

  #call(target: Target, name: string, given: WireArguments | undefined): unknown {
    // Listening is the transport's: events are told over another way.
    if (/^_(?:Unr|R)egister\w*Event$/.test(name)) return null;
    const method = this.#get(target, name);
    if (typeof method !== "function") throw this.#unknown(target, name);
    return method.apply(target, this.#arguments(given));
  }

  #member(target: Target, name: string): string {
    if (!/^(?:[A-Z]|_[A-Z])/.test(name) || !(name in target)) throw this.#unknown(target, name);
    this.#watching.used?.(`${target.constructor.name}.${name}`);
    return name;
  }

  #unknown(target: Target, name: string): HostError {
    const member = `${target.constructor.name}.${name}`;
    return new HostError("ApiNotFound", `EMULATOR: ${member} is not emulated`, member, 404);
  }

  #arguments(given: WireArguments | undefined): readonly unknown[] {
    const values = given?.Arguments ?? [];
    const references = given?.ReferencedObjectPathIds;
    if (!references) return values;
    const replaced = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference)) return (value as unknown[]).map((one, at) => replaced(one, reference[at]));
      return typeof reference === "number" && reference !== 0 ? this.#resolve(reference) : value;
    };
    return values.map((value, at) => replaced(value, references[at]));
  }
}

/** Objects that the client makes by their type: of the few it does, none needs an answer. */
class Standalone extends HostObject {
  EnableEvents = true;
  constructor(
    book: EmulatedWorkbook,
    readonly type: string,
  ) {
    super(book);
    if (!/Runtime$|AddinInternalService$/.test(type))
      throw new HostError("ApiNotFound", `EMULATOR: new ${type} is not emulated`);
  }
  NotifyActionHandlerReady(): void {}
}

function isTarget(value: unknown): value is Target {
  return typeof value === "object" && value !== null && "book" in value;
}

function asTarget(value: unknown): Target | null {
  if (value === null || value === undefined) return null;
  if (isTarget(value)) return value;
  throw new HostError("InvalidObjectPath", "EMULATOR: a path leads to a value");
}

/** The client asks "numberFormat"; on the wire it is "NumberFormat". */
function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
