/** Light or dark, as Office is. */

/** As much of Office's theme as is used; Excel on the web has none, older versions know only colours. */
export interface KnownTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string;
}

/** What Office says; otherwise what the system prefers. */
export function isDarkOffice(theme: KnownTheme | undefined, prefersDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!parts) return prefersDark;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
