import type { Day } from "../../days/day.ts";

/** A change of a joint service and its charge, put to the tenants who get that service. */
export interface Proposal {
  readonly id: string;
  /** The units of the stairs, gallery or complex to which the service is delivered. */
  readonly units: readonly string[];
  /** The day of the written proposal; who rents then has a vote. */
  readonly writtenOn: Day | null;
  /** The day of the landlord's written notice that enough tenants agreed. */
  readonly noticeOn: Day | null;
  /** Advice of the committee or the tenants' organisation (art. 5 Wohv). */
  readonly adviceAskedOn: Day | null;
  readonly adviceReceivedOn: Day | null;
  /** False: the advice is not followed, and reasons must be given. */
  readonly adviceFollowed: boolean | null;
  readonly reasonsGivenOn: Day | null;
  /** Whether the policy for service charges changes: then the tenants' organisation must consent first (art. 5a Wohv). */
  readonly changesPolicy: boolean;
  readonly organisationConsentOn: Day | null;
  readonly source: string;
}

export type Answer = "yes" | "no" | "none";

/** What a tenancy answered. A later answer takes the place of an earlier one. */
export interface AnswerRow {
  readonly proposal: string;
  readonly unit: string;
  readonly answer: Answer;
  readonly answeredOn: Day | null;
  readonly source: string;
}
