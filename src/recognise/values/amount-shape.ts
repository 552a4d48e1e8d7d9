/** The grammar of amounts as Dutch people write them. What "1.500" means is left open: that is for the column to say. */

import { type Figures, figuresOf } from "./figures.ts";
import { figureText } from "./tidy.ts";

export interface AmountShape {
  readonly figures: Figures;
  readonly negative: boolean;
  /** 1, 1000 ("1,5k") or 1000000 ("2 mln"). */
  readonly factor: 1 | 1_000 | 1_000_000;
  /** A currency sign, ",-", CR or DT, or two decimals: certainly money. */
  readonly money: boolean;
  /** Something was said beside the amount: "ca.", "(max.)", "*", "per maand". */
  readonly remark: boolean;
  /** A minus behind whole euros ("475-") may also be an unfinished ",-". */
  readonly loneTrailingMinus: boolean;
}

const FOOTNOTE = /^(.*[\d)=-])\s*(?:\*{1,4}\)?|[¹²³⁴])$/;
const NUMBERED_FOOTNOTE = /^([^()]*\d)\s+\d\)$/;
const BRACKET_REMARK = /^(.*\d[^()[\]]*?)\s*[([]([^()[\]]*[a-z?%][^()[\]]*)[)\]]$/;
const REMARK_BEFORE =
  /^(?:ca\.?|circa|±|\+\/-|~|≈|plm\.?|ong\.?|ongeveer|max\.?|maximaal|minimaal|vanaf|tot|ruim|bijna|totaal|budget|begroot)\s*:?\s*(?=[€\d(e])/;
const REMARK = String.raw`(?:/\s*(?:mnd|maand|jaar|jr|kwartaal|keer|stuk|st|week|m|j)|p\.?\s?[/.]?\s?(?:m|j|jr|mnd|p|st|w|k)\.?|per\s[a-z]{2,12}|(?:inc|incl|ex|exc|excl)\.?(?:usief)?\s?btw|(?:incl|excl)\.?(?:usief)?|max\.?|maximaal|begroot|geschat|raming|ca\.?|circa|all-?in)`;
/** "Per maand incl. btw": one of them, or one behind the other. */
const REMARK_AFTER = new RegExp(String.raw`^(.*[\d,=-])\s*${REMARK}(?:,?\s+${REMARK})?$`);
const CREDIT = /^(.*\d[-,=]*(?: ?(?:€|eur|euro))?)\s*(?:cr|cred|cred\.|credit)$/;
const DEBIT = /^(.*\d[-,=]*(?: ?(?:€|eur|euro))?)\s*(?:dt|db|dr|deb|deb\.|debet)$/;
const THOUSAND = /^(.*\d)\s?k$/;
const MILLION = /^(.*\d)\s?(?:mln|mln\.|miljoen)$/;
const CORE =
  /^(\()?(-\/-|-|\+|min(?:us)? )?\s?(€|eur\b\.?|euro\b)?\s?(\()?(-\/-|-|\+)?\s?(\d[\d.,' ]*?)(,-{1,3}|,=|\.-{1,2}|\.=)?\s?(\))?\s?(€|eur\b\.?|euro'?s?\b)?\s?(-\/-|-)?(\))?$/;

/** Null for text that is no amount in any spelling. */
export function amountShape(raw: string): AmountShape | null {
  let text = figureText(raw);
  if (text === "" || !/\d/.test(text)) return null;
  let [negative, money, remark] = [false, false, false];
  let factor: AmountShape["factor"] = 1;
  const strip = (pattern: RegExp): boolean => {
    const match = pattern.exec(text);
    if (!match) return false;
    text = (match[1] ?? "").trim();
    return true;
  };
  if (strip(BRACKET_REMARK)) remark = true;
  if (strip(FOOTNOTE) || strip(NUMBERED_FOOTNOTE)) remark = true;
  if (REMARK_BEFORE.test(text)) {
    text = text.replace(REMARK_BEFORE, "");
    remark = true;
  }
  if (strip(REMARK_AFTER)) remark = true;
  if (strip(CREDIT)) [negative, money] = [true, true];
  else if (strip(DEBIT)) money = true;
  if (strip(THOUSAND)) factor = 1_000;
  else if (strip(MILLION)) factor = 1_000_000;

  const core = CORE.exec(text);
  if (!core) return null;
  const [, open, sign, before, innerOpen, innerSign, token = "", noCents, innerClose, after, trailing, close] = core;
  if ([open, innerOpen].filter(Boolean).length !== [innerClose, close].filter(Boolean).length) return null;
  if ((open && innerOpen) || (before && after)) return null;
  const minuses =
    [sign, innerSign, trailing].filter((found) => found && found !== "+").length + (open || innerOpen ? 1 : 0);
  if (minuses > 1 || (minuses === 1 && negative)) return null;
  const figures = figuresOf(noCents ? wholeOnly(token.trim()) : token.trim());
  if (!figures) return null;
  const hasCents = figures.sure && /\.\d\d$/.test(figures.digits);
  return {
    figures,
    factor,
    remark,
    negative: negative || minuses === 1,
    money: money || Boolean(before ?? after ?? noCents) || hasCents,
    loneTrailingMinus: trailing === "-" && figures.sure && figures.sign === null && !before && !after && !noCents,
  };
}

/** Before ",-" only whole euros can stand, so a separator there is one of thousands. */
function wholeOnly(token: string): string {
  return /^\d{1,3}([.,' ]\d{3})+$/.test(token) ? token.replace(/[.,' ]/g, "") : /^\d+$/.test(token) ? token : "";
}
