/** A usual task, to start a beheerplan from. The times are what we think is usual for a small complex: people adjust them. */

export interface CatalogueTask {
  /** Stable name in code and in saved choices. */
  readonly key: string;
  readonly name: string;
  readonly activity: "schoonmaken" | "beheren" | "tuin";
  /** Where it usually is. */
  readonly space: string;
  readonly description: string;
  /** As the column Herhaling has it. */
  readonly frequency: string;
  /** As the column Maanden of seizoen has it; the whole year when absent. */
  readonly season?: string;
  /** For one person, one turn. */
  readonly minutes: number;
  readonly people: number;
  readonly level: "A+" | "A" | "B" | "C" | "D";
  readonly tools: string;
  /** What somebody must be able to do, as the columns Moet kunnen and Kan goed have it. */
  readonly skills?: string;
  /** Why it stays with the corporation, whatever the residents take over. */
  readonly risk?: "hoogte" | "stroom" | "bomen" | "veiligheid";
}
