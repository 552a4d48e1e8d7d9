/** A process that does nothing but read a workbook with its evidence: what structuring is held against. */

import { readWorkbookFile } from "../../src/cli/commands/read-workbook-file.ts";

const read = readWorkbookFile(process.argv[2] ?? "");
if (!read.ok) throw new Error(read.refusal.code);
