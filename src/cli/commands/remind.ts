/** J11: reminders on a day, a group for each person or role, for a scheduler that mails them. */

import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Day, dayOfIso, dutchOf, isoOf } from "../../days/day.ts";
import { missingSheets } from "../../journeys/missing-sheets.ts";
import { otherFile } from "../../journeys/other-files.ts";
import { type RecipientRole, type Reminder, remindersOn } from "../../journeys/remind.ts";
import { KIND_WORDS } from "../../journeys/today-sheet.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { filesIn, WORKBOOK_ENDINGS } from "../folder-files.ts";
import { EVERY_PROBLEM, placesOf, print, refuse, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface RemindOptions {
  readonly on?: string;
  readonly since?: string;
  readonly recursive?: boolean;
  readonly csv?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** A reminder with the workbook that it came from. */
interface Told extends Reminder {
  readonly workbook: string;
}

interface Group {
  readonly roles: readonly RecipientRole[];
  readonly name: string | null;
  readonly email: string | null;
  readonly reminders: readonly Told[];
}

interface Unread {
  readonly workbook: string;
  readonly refusal: Problem;
}

/** Exit 1 when something is overdue, 2 when a workbook could not be read. */
export function remind(paths: readonly string[], options: RemindOptions): ExitCode {
  const on = todayOr(options.on);
  const since = options.since === undefined ? null : dayOfIso(options.since);
  const wrong = wrongUsage(options, on, since);
  if (wrong !== null || on === null) {
    say(`Fout: ${wrong ?? ""}`);
    return EXIT.usage;
  }
  const search = { endings: WORKBOOK_ENDINGS, recursive: options.recursive ?? false };
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  const named = new Set(paths.filter((path) => !isFolder(path)));
  const looked = paths.map((path) => (isFolder(path) ? filesIn(path, search) : { files: [path], closed: [] }));
  const files = [...new Set(looked.flatMap((found) => found.files))];
  const closed = looked.flatMap((found) => found.closed);
  if (files.length + closed.length === 0)
    return refuse(problem("T004", "error", [], { folder: paths.join(", ") }), options);
  const refusal = options.csv === undefined ? null : refusalToWrite(options.csv, files, options.force ?? false);
  if (refusal) return refuse(refusal, options);
  const told: Told[] = [];
  const unread: Unread[] = closed.map(({ folder, refusal: own }) => ({ workbook: folder, refusal: own }));
  for (const file of files) {
    const read = readWorkbookFile(file);
    if (!read.ok) {
      unread.push({ workbook: file, refusal: read.refusal });
      continue;
    }
    const other = otherFile(read.value.evidence, basename(file));
    if (other !== null) {
      // What somebody names is asked for; in a folder there may be anything.
      const isAsked = named.has(file) && (other === "report" || other.code === "C002");
      if (isAsked) unread.push({ workbook: file, refusal: problem("C002", "error", [], { workbook: basename(file) }) });
      else if (other !== "report") say(`${file}: overgeslagen. ${textOf(other).message}`);
      continue;
    }
    const { reminders, today } = remindersOn(snapshotOf(read.value.evidence), on, since);
    sayProblems(
      [...read.problems, ...today.problems, ...missingSheets(today)],
      files.length > 1 ? file : undefined,
      EVERY_PROBLEM,
    );
    told.push(...reminders.map((reminder) => ({ ...reminder, workbook: file })));
  }
  for (const { refusal: own } of unread) say(sentenceOf(own));
  const groups = groupsOf(told);
  if (options.csv !== undefined) {
    const written = writeOutput(options.csv, csvOf(groups));
    if (!written.ok) return refuse(written.refusal, options);
    say(`De herinneringen staan in ${options.csv}.`);
  }
  if (options.json) print(JSON.stringify(jsonOf(on, since, groups, unread), null, 2));
  else for (const line of textLines(on, since, groups, unread)) print(line);
  if (unread.length > 0) return EXIT.refused;
  return told.some(({ signal }) => signal.severity === "error") ? EXIT.problems : EXIT.clean;
}

function wrongUsage({ on: given, since: from }: RemindOptions, on: Day | null, since: Day | null): string | null {
  if (on === null) return `"${given}" is geen datum. Typ de datum als 2027-03-01.`;
  if (from !== undefined && since === null) return `"${from}" is geen datum. Typ de datum als 2027-03-01.`;
  if (since !== null && since >= on) return "de dag bij --since moet voor de dag van de herinneringen liggen.";
  return null;
}

const ROLE_ORDER: readonly RecipientRole[] = ["owner", "guide", "finance", "administrator"];
const ROLE_WORDS: Readonly<Record<RecipientRole, string>> = {
  owner: "doet een stap",
  guide: "begeleider",
  finance: "servicekosten",
  administrator: "beheer van het werkboek",
};

/** One group for a person, whatever the roles; one for each role that names nobody. People by name, then the roles. */
function groupsOf(told: readonly Told[]): Group[] {
  const byWho = new Map<string, Told[]>();
  for (const one of told) {
    const { role, name } = one.recipient;
    const who = name === null ? `role ${role}` : `name ${name.trim().toLowerCase()}`;
    const known = byWho.get(who);
    if (known) known.push(one);
    else byWho.set(who, [one]);
  }
  const groups = [...byWho.values()].map((reminders): Group => {
    const roles = ROLE_ORDER.filter((role) => reminders.some(({ recipient }) => recipient.role === role));
    const emails = new Set(reminders.flatMap(({ recipient }) => recipient.email ?? []));
    const [email = null] = emails.size === 1 ? emails : [];
    return { roles, name: reminders[0]?.recipient.name ?? null, email, reminders: inOrder(reminders) };
  });
  const rank = ({ name, roles: [role = "administrator"] }: Group) => (name === null ? ROLE_ORDER.indexOf(role) + 1 : 0);
  return groups.sort((one, other) => rank(one) - rank(other) || (one.name ?? "").localeCompare(other.name ?? "", "nl"));
}

const SEVERITIES = ["error", "warning", "info"] as const;
const SEVERITY_WORDS = { error: "te laat", warning: "let op", info: "ter informatie" } as const;

function inOrder(reminders: readonly Told[]): Told[] {
  const dayOf = ({ signal: { due } }: Told) => due ?? Number.MAX_SAFE_INTEGER;
  return [...reminders].sort(
    (one, other) =>
      SEVERITIES.indexOf(one.signal.severity) - SEVERITIES.indexOf(other.signal.severity) || dayOf(one) - dayOf(other),
  );
}

function jsonOf(on: Day, since: Day | null, groups: readonly Group[], unread: readonly Unread[]): object {
  return {
    on: isoOf(on),
    since: since === null ? null : isoOf(since),
    recipients: groups.map(({ roles, name, email, reminders }) => ({
      roles,
      name,
      email,
      reminders: reminders.map(({ workbook, signal }) => {
        const { message, action } = textOf(signal.problem);
        return {
          workbook,
          initiative: signal.initiative,
          initiativeName: signal.name === "" ? null : signal.name,
          kind: signal.kind,
          severity: signal.severity,
          due: signal.due === null ? null : isoOf(signal.due),
          message,
          action,
          places: signal.problem.places,
        };
      }),
    })),
    notRead: unread.map(({ workbook, refusal }) => {
      const { message, action } = textOf(refusal);
      return { workbook, code: refusal.code, message, action };
    }),
  };
}

function textLines(on: Day, since: Day | null, groups: readonly Group[], unread: readonly Unread[]): string[] {
  const fresh = since === null ? "" : `, nieuw sinds ${dutchOf(since)}`;
  const lines = [`Herinneringen op ${dutchOf(on)}${fresh}`];
  if (groups.length === 0) lines.push(since === null ? "Er is niets om aan te herinneren." : "Er is niets nieuws.");
  for (const { workbook, refusal } of unread) {
    const { message, action } = textOf(refusal);
    lines.push("", workbook, "  Niet bekeken", `  - ${message}`, `    ${action}`);
  }
  for (const group of groups) {
    lines.push("", calledOf(group));
    for (const { workbook, signal } of group.reminders) {
      const { message, action } = textOf(signal.problem);
      const places = placesOf(signal.problem);
      const day = signal.due === null ? "" : dutchOf(signal.due);
      const about = [SEVERITY_WORDS[signal.severity], day, signal.initiative ?? "", signal.name].filter(Boolean);
      lines.push(
        `  - ${about.join(" · ")}: ${message}`,
        `    ${action} Zie ${[basename(workbook), places].filter(Boolean).join(", ")}.`,
      );
    }
  }
  return lines;
}

/** "Noor Jansma (begeleider) <naam@example.org>", "Servicekosten" */
function calledOf({ roles, name, email }: Group): string {
  const words = roles.map((role) => ROLE_WORDS[role]).join(", ");
  if (name !== null) return `${name} (${words})${email === null ? "" : ` <${email}>`}`;
  const nobody = roles.includes("guide") ? " (nog niet ingevuld)" : "";
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${nobody}`;
}

const CSV_HEADINGS = [
  ...["Naam", "E-mail", "Rol", "Ernst", "Datum", "Onderwerp", "Initiatief", "Naam initiatief"],
  ...["Wat is er", "Wat te doen", "Waar", "Werkboek"],
];

/** As Excel opens it here: semicolons, and a mark of UTF-8 in front. */
function csvOf(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ roles, name, email, reminders }) =>
    reminders.map(({ workbook, signal }) => {
      const { message, action } = textOf(signal.problem);
      return [
        ...[name ?? "", email ?? "", roles.map((role) => ROLE_WORDS[role]).join(", ")],
        ...[SEVERITY_WORDS[signal.severity], signal.due === null ? "" : dutchOf(signal.due), KIND_WORDS[signal.kind]],
        ...[signal.initiative ?? "", signal.name, message, action, placesOf(signal.problem), workbook],
      ];
    }),
  );
  return `\uFEFF${[CSV_HEADINGS, ...rows].map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

/** Excel would take a text that begins like a formula for one. */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
