/** The sentence that the Logboek gets when a copy was shared; the way back names the same number. */

interface SharedCopy {
  readonly copy: string;
  readonly about: string;
  readonly rows: number;
  readonly letThrough: number;
}

/** "Kopie GK-9F3A2C1B7D04 van Lindehof (0412) gedeeld met de bewonerscommissie: 226 rijen." */
export function shareLogText({ copy, about, rows, letThrough }: SharedCopy): string {
  const through =
    letThrough === 0 ? "" : ` Toch gedeeld: ${letThrough === 1 ? "1 tekst" : `${letThrough} teksten`} over iemand.`;
  return `Kopie ${copy} van ${about} gedeeld met de bewonerscommissie: ${rows === 1 ? "1 rij" : `${rows} rijen`}.${through}`;
}
