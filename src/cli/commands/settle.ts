/** J7: the yearly statement; a copy of the workbook with Verdeling, Afrekening and Controle filled in. */

import { isoOf } from "../../days/day.ts";
import { formatCents, sumCents } from "../../domain/money/cents.ts";
import type { Statement } from "../../domain/settlement/statement.ts";
import { rowsOfSettlement } from "../../journeys/charges/result-rows.ts";
import { type Settled, settleCharges } from "../../journeys/charges/settle.ts";
import { dutchDay, dutchMoney } from "../../text/nl/figures.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type ChargesOptions, writeCharges } from "./charges-file.ts";
import { allocationJson, landlordOf } from "./charges-json.ts";

export function settleFile(file: string, options: ChargesOptions): Promise<ExitCode> {
  return writeCharges(file, options, (workbook, { year, today }) => {
    const settled = settleCharges(workbook, { year }, today);
    if (!settled.ok) return settled;
    const value = {
      rows: rowsOfSettlement(settled.value),
      json: settlementJson(settled.value),
      summary: summaryOf(settled.value),
    };
    return { ok: true, value, problems: settled.problems };
  });
}

/** Money as decimal strings, days as ISO dates. Names of households stay in the workbook. */
function settlementJson({ book, allocation, settlement }: Settled): object {
  return {
    year: settlement.year,
    dueOn: settlement.dueOn === null ? null : isoOf(settlement.dueOn),
    items: allocationJson(allocation, book.names),
    units: settlement.statements.map(statementJson),
    callFirst: settlement.callList.map(({ unit, period }) => ({
      unit,
      from: isoOf(period.from),
      to: isoOf(period.to),
    })),
  };
}

function statementJson(statement: Statement): object {
  return {
    unit: statement.unit,
    complex: statement.complex,
    from: isoOf(statement.period.from),
    to: isoOf(statement.period.to),
    household: statement.household,
    items: statement.lines.map(({ item, cents }) => ({ item: item.id, amount: formatCents(cents) })),
    administration: formatCents(statement.administrationCents),
    total: formatCents(statement.totalCents),
    advance: formatCents(statement.advanceCents),
    balance: formatCents(statement.balanceCents),
    action: statement.action,
  };
}

function summaryOf({ allocation, settlement }: Settled): string[] {
  const { statements, callList, dueOn, year } = settlement;
  const letters = statements.filter(({ household }) => household);
  const unsure = statements.filter(({ action }) => action === "check").length;
  const landlord = landlordOf(allocation);
  return [
    `Afrekening ${year}: ${letters.length} ${letters.length === 1 ? "bewoner" : "bewoners"}, samen ${dutchMoney(sumCents(letters.map(({ totalCents }) => totalCents)))}.`,
    `Voor rekening van de verhuurder: ${dutchMoney(landlord.landlord)}; afronding ${dutchMoney(landlord.residue)}.`,
    ...(unsure > 0 ? [`Eerst nakijken: ${unsure}. Daar ontbreekt iets; verstuur die afrekening nog niet.`] : []),
    ...(callList.length > 0 ? [`Eerst bellen: ${callList.map(({ unit }) => unit).join(", ")}.`] : []),
    ...(dueOn === null ? [] : [`De afrekening moet er uiterlijk op ${dutchDay(isoOf(dueOn))} zijn.`]),
  ];
}
