/** J10: the agreement with the residents as a document. Each thing that is missing is a line to fill in. */

import { type Day, isoOf } from "../days/day.ts";
import type { AgreedTask, AgreementFacts } from "../journeys/documents/agreement-facts.ts";
import { agreementWords as say } from "../text/nl/documents/agreement-words.ts";
import { dutchDay, dutchMoney, percentage } from "../text/nl/figures.ts";
import { type Block, type DataTable, orGap, type WordDocument, type Words, words } from "./document.ts";

export function agreementDocument(facts: AgreementFacts, today: Day): WordDocument {
  const title = say.title(facts.agreement.form);
  const { id, name } = facts.initiative;
  return {
    title: `${title} ${name ?? id}`,
    organisation: facts.organisation ?? "",
    parts: [
      {
        footer: say.footer(title, facts.agreement.id ?? id, isoOf(today)),
        blocks: numbered([
          { kind: "sender", name: orGap(facts.organisation, say.parties.corporation) },
          { kind: "title", text: title, subtitle: [name, facts.complex?.name].filter(Boolean).join(", ") },
          ...parties(facts),
          ...subject(facts),
          ...work(facts),
          ...baseline(facts),
          ...means(facts),
          ...money(facts),
          ...safety(facts),
          ...looking(facts),
          ...term(facts),
          ...signing(facts),
        ]),
      },
    ],
  };
}

function parties({ organisation, initiative, complex, agreement }: AgreementFacts): Block[] {
  const { parties: texts } = say;
  const place = complex ? [complex.postcode, complex.city].filter(Boolean).join(" ") : "";
  return [
    heading(texts.heading),
    {
      kind: "facts",
      rows: [
        [texts.corporation, orGap(organisation, texts.corporation)],
        [texts.represented, orGap(initiative.guide, texts.represented)],
        [texts.reach, orGap(null, texts.reach)],
        [texts.group, initiative.name === null ? orGap(null, texts.group) : texts.groupName(initiative.name)],
        [texts.leader, orGap(initiative.leader, texts.leader)],
        [texts.complex, complex ? (complex.name ?? complex.id) : orGap(null, texts.complex)],
        ...(complex
          ? [[texts.address, words(orGap(complex.address, texts.address), place === "" ? "" : `, ${place}`)] as const]
          : []),
        ...(agreement.form === null ? [[texts.form, orGap(null, texts.form)] as const] : []),
      ],
    },
    paragraph(texts.closing),
  ];
}

function subject({ agreement, initiative }: AgreementFacts): Block[] {
  const level = say.subject.level(initiative.level);
  return [
    heading(say.subject.heading),
    paragraph(orGap(asSentence(agreement.subject), say.subject.heading)),
    ...(initiative.description === null ? [] : [paragraph(asSentence(initiative.description) ?? "")]),
    ...(level === null ? [] : [paragraph(level)]),
  ];
}

function work({ tasks, kept }: AgreementFacts): Block[] {
  const { columns } = say.work;
  const table: DataTable = {
    kind: "table",
    columns: [
      { heading: columns.space, width: 0.16 },
      { heading: columns.task, width: 0.38 },
      { heading: columns.howOften, width: 0.18 },
      { heading: columns.doneBy, width: 0.17 },
      { heading: columns.level, width: 0.11 },
    ],
    rows: tasks.map((task) => [
      task.space,
      task.description === null ? task.name : `${task.name}. ${asSentence(task.description)}`,
      orGap(task.howOften, columns.howOften),
      orGap(say.work.doneBy(task.doneBy), columns.doneBy),
      orGap(task.level, columns.level),
    ]),
  };
  return [
    heading(say.work.heading),
    ...(tasks.length === 0 ? [paragraph(orGap(null, say.work.heading))] : [table, paragraph(say.work.levels)]),
    paragraph(say.work.changes),
    ...(kept.length === 0 ? [] : [subheading(say.work.kept), { kind: "list" as const, items: kept.map(keptText) }]),
  ];
}

function keptText({ name, space, risky }: AgreedTask): string {
  return say.work.keptTask(name, space, risky);
}

function baseline({ baseline: looked }: AgreementFacts): Block[] {
  const { columns } = say.baseline;
  const hasAspects = looked.some(({ aspect }) => aspect !== null);
  return [
    heading(say.baseline.heading),
    looked.length === 0
      ? paragraph(orGap(null, say.baseline.heading))
      : {
          kind: "table",
          columns: [
            { heading: columns.space, width: hasAspects ? 0.35 : 0.6 },
            ...(hasAspects ? [{ heading: columns.aspect, width: 0.31 }] : []),
            { heading: columns.level, width: 0.14 },
            { heading: columns.on, width: hasAspects ? 0.2 : 0.26 },
          ],
          rows: looked.map(({ space, aspect, level, on }) => [
            space ?? "",
            ...(hasAspects ? [aspect ?? ""] : []),
            level,
            dutchDay(isoOf(on)),
          ]),
        },
  ];
}

function means({ agreement, resources }: AgreementFacts): Block[] {
  const { columns } = say.means;
  return [
    heading(say.means.heading),
    {
      kind: "facts",
      rows: [
        [say.means.keys, orGap(agreement.keys, say.means.keys)],
        [say.means.tools, orGap(agreement.tools, say.means.tools)],
      ],
    },
    ...(resources.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { heading: columns.kind, width: 0.2 },
              { heading: columns.name, width: 0.4 },
              { heading: columns.paidBy, width: 0.2 },
              { heading: columns.returnBy, width: 0.2 },
            ],
            rows: resources.map(({ kind, name, paidBy, hasCost, returnBy }) => [
              kind ?? "",
              name,
              hasCost ? orGap(paidBy, columns.paidBy) : (paidBy ?? ""),
              returnBy === null ? "" : dutchDay(isoOf(returnBy)),
            ]),
          },
        ]),
    paragraph(say.means.after),
  ];
}

function money({ initiative, handovers }: AgreementFacts): Block[] {
  const { columns, costColumns } = say.money;
  const costs = handovers.filter(({ newCosts }) => newCosts !== null);
  const changes: Block =
    handovers.length > 0
      ? {
          kind: "table",
          columns: [
            { heading: columns.item, width: 0.5 },
            { heading: columns.share, width: 0.25 },
            { heading: columns.from, width: 0.25 },
          ],
          rows: handovers.map(({ item, share, from }) => [
            item,
            orGap(shareText(share), columns.share),
            orGap(from === null ? null : dutchDay(isoOf(from)), columns.from),
          ]),
        }
      : paragraph(initiative.level === "toezicht" ? say.money.none : orGap(null, say.money.ends));
  return [
    heading(say.money.heading),
    changes,
    ...(costs.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { heading: costColumns.item, width: 0.5 },
              { heading: costColumns.amount, width: 0.2, isAmount: true },
              { heading: costColumns.paidBy, width: 0.3 },
            ],
            rows: costs.map(({ item, newCosts, paidBy }) => [
              item,
              dutchMoney(Math.round((newCosts ?? 0) * 100)),
              orGap(paidBy, costColumns.paidBy),
            ]),
          },
          paragraph(say.money.actual),
        ]),
    {
      kind: "facts",
      rows: [
        ...(initiative.budget === null
          ? []
          : [[say.money.budget, dutchMoney(Math.round(initiative.budget * 100))] as const]),
        [say.money.allowance, orGap(null, say.money.allowance)],
      ],
    },
  ];
}

/** "alles", "50%" */
function shareText(share: number | null): string | null {
  if (share === null) return null;
  return share === 1 ? say.money.whole : percentage(`${Math.round(share * 1000)}/1000`);
}

function safety({ agreement }: AgreementFacts): Block[] {
  const { insurance, insuredUntil } = agreement;
  return [
    heading(say.safety.heading),
    {
      kind: "facts",
      rows: [
        [say.safety.insurance, orGap(insurance, say.safety.insurance)],
        [say.safety.until, orGap(insuredUntil === null ? null : dutchDay(isoOf(insuredUntil)), say.safety.until)],
      ],
    },
    { kind: "list", items: say.safety.rules },
  ];
}

function looking({ initiative, agreement }: AgreementFacts): Block[] {
  const { evaluationOn, guide } = initiative;
  return [
    heading(say.looking.heading),
    {
      kind: "facts",
      rows: [
        [say.looking.guide, orGap(guide, say.looking.guide)],
        [say.looking.evaluation, orGap(agreement.evaluation, say.looking.evaluation)],
        [
          say.looking.nextEvaluation,
          orGap(evaluationOn === null ? null : dutchDay(isoOf(evaluationOn)), say.looking.nextEvaluation),
        ],
      ],
    },
  ];
}

function term({ agreement }: AgreementFacts): Block[] {
  const { from, to, endGrounds, id } = agreement;
  const last: Words = to !== null ? dutchDay(isoOf(to)) : id === null ? orGap(null, say.term.to) : say.term.noEnd;
  return [
    heading(say.term.heading),
    {
      kind: "facts",
      rows: [
        [say.term.from, orGap(from === null ? null : dutchDay(isoOf(from)), say.term.from)],
        [say.term.to, last],
        [say.term.notice, orGap(noticeText(agreement), say.term.notice)],
        [say.term.grounds, orGap(asSentence(endGrounds), say.term.grounds)],
      ],
    },
    paragraph(say.term.inWriting),
    paragraph(say.term.after),
  ];
}

/** "2 maanden", "6 weken", "1 maand en 14 dagen" */
function noticeText({ noticeMonths, noticeDays }: AgreementFacts["agreement"]): string | null {
  const parts = [
    ...(noticeMonths === null || (noticeMonths === 0 && noticeDays !== null) ? [] : [say.term.months(noticeMonths)]),
    ...(noticeDays === null || (noticeDays === 0 && noticeMonths !== null) ? [] : [say.term.days(noticeDays)]),
  ];
  return parts.length === 0 ? null : parts.join(" en ");
}

function signing({ initiative, participants }: AgreementFacts): Block[] {
  const { signing: texts } = say;
  const rows = [texts.name, texts.place, texts.day, texts.signature];
  return [
    heading(texts.heading),
    {
      kind: "signing",
      columns: [
        { heading: "", width: 0.2 },
        { heading: texts.corporation, width: 0.4 },
        { heading: texts.group, width: 0.4 },
      ],
      rows: rows.map((row) => [row, "", row === texts.name ? (initiative.leader ?? "") : ""]),
    },
    subheading(texts.members),
    participants.length === 0
      ? paragraph(orGap(null, texts.members))
      : {
          kind: "signing",
          columns: [
            { heading: texts.name, width: 0.4 },
            { heading: texts.day, width: 0.2 },
            { heading: texts.signature, width: 0.4 },
          ],
          rows: participants.map((name) => [name, "", ""]),
        },
  ];
}

/** People refer to what they agreed by number. */
function numbered(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading" || block.isSub) return block;
    last += 1;
    return { ...block, text: `${last}. ${block.text}` };
  });
}

function heading(text: string): Block {
  return { kind: "heading", text };
}

function subheading(text: string): Block {
  return { kind: "heading", text, isSub: true };
}

function paragraph(text: Words): Block {
  return { kind: "paragraph", words: text };
}

/** "Schoonmaak van twee portieken" → "Schoonmaak van twee portieken." */
function asSentence(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.trim();
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
