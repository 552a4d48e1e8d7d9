/** Bounds that no honest workbook reaches; a zip bomb does. They are held while inflating, never after. */
export const LIMITS = {
  members: 20_000,
  /** Bytes of one part in the clear. */
  part: 1_200_000_000,
  /** Bytes of all parts together in the clear. */
  total: 1_600_000_000,
  /** A large part that packs better than this is no data: the most repetitive sheets reach some 150. */
  ratio: 400,
  /** Below this many bytes a high ratio does no harm. */
  harmless: 50_000_000,
} as const;
