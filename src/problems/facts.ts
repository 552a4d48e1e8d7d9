/**
 * Every problem code with the facts its Dutch sentence needs. One file per area, so that a code is found by its letter:
 * F files, V values, R recognition, S structuring, C checking a workbook, D domain rules, B service charges, X Excel,
 * I initiatives, T today, P the beheerplan, E effects, A work over many workbooks and the next year,
 * W documents in Word, N sharing.
 */

import type { AutomationFacts } from "./automation-facts.ts";
import type { ChargeFacts } from "./charge-facts.ts";
import type { CheckFacts } from "./check-facts.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { DomainFacts } from "./domain-facts.ts";
import type { EffectFacts } from "./effect-facts.ts";
import type { ExcelFacts } from "./excel-facts.ts";
import type { FileFacts } from "./file-facts.ts";
import type { InitiativeFacts } from "./initiative-facts.ts";
import type { MergeFacts } from "./merge-facts.ts";
import type { PlanFacts } from "./plan-facts.ts";
import type { RecognitionFacts } from "./recognition-facts.ts";
import type { ShareFacts } from "./share-facts.ts";
import type { SignalFacts } from "./signal-facts.ts";
import type { StructureFacts } from "./structure-facts.ts";
import type { ValueFacts } from "./value-facts.ts";

export interface ProblemFacts
  extends FileFacts,
    ValueFacts,
    RecognitionFacts,
    StructureFacts,
    CheckFacts,
    DocumentFacts,
    DomainFacts,
    ExcelFacts,
    ChargeFacts,
    EffectFacts,
    InitiativeFacts,
    MergeFacts,
    PlanFacts,
    ShareFacts,
    SignalFacts,
    AutomationFacts {}
