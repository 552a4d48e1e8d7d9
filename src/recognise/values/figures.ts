/** Digits with their separators: "1.234,56", "1 234.56", "1'234", "84.40". What the separators mean may hang on the column. */

export type DecimalSign = "," | ".";

export interface SureFigures {
  readonly sure: true;
  /** Decimal text with a point, without sign. */
  readonly digits: string;
  /** The decimal sign that was used, when one was. */
  readonly sign: DecimalSign | null;
  /** The separator of thousands that was used. */
  readonly thousands: string | null;
}

/** "1.500" or "1,500": a separator with exactly three digits after it says nothing by itself. */
export interface EitherFigures {
  readonly sure: false;
  readonly separator: DecimalSign;
  readonly asThousands: string;
  readonly asDecimal: string;
}

export type Figures = SureFigures | EitherFigures;

const WHOLE = /^\d{1,24}$/;
const POINT_THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,(\d{1,15}))?$/;
const COMMA_THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.(\d{1,15}))?$/;
const LOOSE_THOUSANDS = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:([.,])(\d{1,15}))?$/;
const ONE_SEPARATOR = /^(\d{0,15})([.,])(\d{1,15})$/;

/** Null for what is no number in any spelling ("1.0234,51", "1.2.3", "12,"). */
export function figuresOf(token: string): Figures | null {
  if (WHOLE.test(token)) return sure(token, null, null);
  const loose = LOOSE_THOUSANDS.exec(token);
  if (loose) {
    const sign = (loose[2] as DecimalSign | undefined) ?? null;
    const [whole = ""] = sign ? token.split(sign) : [token];
    return sure(`${whole.replace(/[ ']/g, "")}${sign ? `.${loose[3]}` : ""}`, sign, loose[1] ?? null);
  }
  const one = ONE_SEPARATOR.exec(token);
  if (one) return oneSeparator(one[1] ?? "", one[2] as DecimalSign, one[3] ?? "");
  const dutch = POINT_THOUSANDS.exec(token);
  if (dutch) return sure(token.replaceAll(".", "").replace(",", "."), dutch[1] === undefined ? null : ",", ".");
  const english = COMMA_THOUSANDS.exec(token);
  if (english) return sure(token.replaceAll(",", ""), english[1] === undefined ? null : ".", ",");
  return null;
}

function oneSeparator(whole: string, separator: DecimalSign, rest: string): Figures {
  const decimal = `${whole === "" ? "0" : whole}.${rest}`;
  const cannotBeThousands = rest.length !== 3 || whole === "" || whole.length > 3 || whole.startsWith("0");
  return cannotBeThousands
    ? sure(decimal, separator, null)
    : { sure: false, separator, asThousands: whole + rest, asDecimal: decimal };
}

function sure(digits: string, sign: DecimalSign | null, thousands: string | null): SureFigures {
  return { sure: true, digits, sign, thousands };
}
