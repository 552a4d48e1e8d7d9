/**
 * Live formulas over measurements. A series is one indicator of one initiative or complex, in one place; it is told by a text,
 * so that one criterion finds all its measurements. The engine's side is in `effect-values.ts`.
 */

import { withNorm } from "./norm-table.ts";

const ALL = "zbMetingen";
const FOLLOW_UP = '"vervolgmeting"';

function ofIndicator(key: string, otherwise: string): string {
  return `IFERROR(INDEX({zbIndicatoren.${key}},MATCH({indicator},{zbIndicatoren.id},0)),${otherwise})`;
}

export const NAME = `IF({indicator}="","",${ofIndicator("name", '""')}&"")`;

/** The last day of a year, quarter or month: "2026", "2026-Q1", "2026-03". */
const LAST_OF_PERIOD = [
  'IF(LEN({period}&"")=4,DATE(0+{period},12,31),',
  'IF(MID({period}&"",6,1)="Q",DATE(0+LEFT({period},4),3*MID({period},7,1)+1,0),',
  'IF(LEN({period}&"")=7,DATE(0+LEFT({period},4),1+MID({period},6,2),0),"")))',
].join("");
export const DAY = `IF({on}<>"",{on},IF({period}="","",IFERROR(${LAST_OF_PERIOD},"")))`;

/** Signs that stand for any text in a criterion are written as points. */
const PLACE = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT({location}&"",80),"~","."),"*","."),"?",".")';
/** Who names another complex than the initiative's own measured there, also when the initiative stands beside it. */
const HOME = 'IFERROR(INDEX({zbInitiatieven.complex},MATCH({initiative},{zbInitiatieven.id},0))&"","")';
const IS_ELSEWHERE = `OR({initiative}="",AND({complex}<>"",${HOME}<>"",${HOME}<>{complex}&""))`;
const WHOLE = `IF(${IS_ELSEWHERE},{complex},{initiative})&"|"&{indicator}&"|"`;
export const SERIES = `IF({indicator}="","",${WHOLE}&${PLACE})`;

export const SCORE =
  'IF({value}<>"",{value},IF({level}="A+",5,IF({level}="A",4,IF({level}="B",3,IF({level}="C",2,IF({level}="D",1,""))))))';

/** The least number of answers that may be shown, on the day of the measurement or otherwise the reference day. */
const LEAST = (() => {
  const on = (day: string) => withNorm("MINIMUM-ANTWOORDEN", day, (least) => least);
  return `IF({day}<>"",${on("{day}")},${on("{#referenceDay}")})`;
})();

const SOURCE = `${ofIndicator("source", '""')}&""`;

/**
 * Without a norm nobody knows how many are enough. What is aimed at or expected was said by nobody. A number that may come from
 * people needs to say of how many; a level of image quality comes from looking.
 */
export const ENOUGH = [
  'IF(OR({indicator}="",{moment}="streefwaarde",{moment}="verwacht zonder zelfbeheer"),"",',
  `IF({n}<>"",IFERROR(IF({n}<0+${LEAST},"nee","ja"),"nee"),`,
  `IF(OR((${SOURCE})="enquête",AND((${SOURCE})="",{value}<>"")),"nee","ja")))`,
].join("");

const parts = (more: string) =>
  `COUNTIFS({${ALL}.series},${WHOLE}&"*",{${ALL}.day},{day},{${ALL}.moment},{moment},{${ALL}.location},"<>"${more})`;
const WHOLES = `COUNTIFS({${ALL}.series},${WHOLE},{${ALL}.day},{day},{${ALL}.moment},{moment})`;
const sum = (criterion: string, more: string) =>
  `SUMIFS({${ALL}.n},{${ALL}.series},${criterion},{${ALL}.day},{day},{${ALL}.moment},{moment}${more})`;
const REST = `(${sum(WHOLE, "")}-${sum(`${WHOLE}&"*"`, `,{${ALL}.location},"<>"`)})`;

/** The parts of a whole are shown all or none: the last one would follow from the others (`src/domain/effects/disclosure.ts`). */
export const SHOWN = [
  'IF({indicator}="","",IF({enough}<>"ja",IF({enough}="","ja","nee"),IF(OR({location}="",{day}=""),"ja",',
  `IF(${WHOLES}=0,"ja",IF(${parts(`,{${ALL}.enough},"nee"`)}>0,"nee",`,
  `IF(AND({n}<>"",${REST}>0,IFERROR(${REST}<0+${LEAST},TRUE)),"nee","ja"))))))`,
].join("");

/** A criterion "<>" also finds formulas that give nothing. */
const A_NUMBER = '">-1E+300"';
const baselines = (more: string) =>
  `COUNTIFS({${ALL}.series},{series},{${ALL}.moment},"nulmeting",{${ALL}.score},${A_NUMBER}${more})`;
const ofBaselines = (key: string) => `SUMIFS({${ALL}.${key}},{${ALL}.series},{series},{${ALL}.moment},"nulmeting")`;
const onStep = (step: number) => `IF(${baselines(`,{${ALL}.score},${step}`)}>0,${step},`;
/** Their mean day is the day of all only when they are on one day. */
const ON_ONE_DAY = `OR(${baselines("")}=1,${baselines(`,{${ALL}.day},${ofBaselines("day")}/${baselines("")}`)}=${baselines("")})`;

/** The baseline before it, when there is one; of levels the lowest of one day. */
export const BASELINE = [
  `IF(OR({moment}<>${FOLLOW_UP},{series}="",{day}=""),"",`,
  `IF(OR(${baselines("")}=0,${baselines(`,{${ALL}.isShown},"ja"`)}<>${baselines("")}),"",`,
  `IF(OR(NOT(${ON_ONE_DAY}),${baselines(`,{${ALL}.day},">"&{day}`)}>0),"",`,
  `IF({value}<>"",IF(${baselines("")}=1,${ofBaselines("score")},""),`,
  `${[1, 2, 3, 4, 5].map(onStep).join("")}""${")".repeat(9)}`,
].join("");

export const CHANGE = 'IF(OR({baseline}="",{score}="",{isShown}<>"ja"),"",ROUND({score}-{baseline},9))';

const DIRECTION = `${ofIndicator("direction", '""')}&""`;

export const OUTCOME = [
  `IF({moment}<>${FOLLOW_UP},"",IF(OR({change}="",(${DIRECTION})=""),"onbekend",`,
  `IF(OR({change}=0,AND({value}<>"",ABS({change})<${ofIndicator("noticeable", "0")})),"gelijk",`,
  `IF(({change}>0)=((${DIRECTION})="hoger is beter"),"beter","slechter"))))`,
].join("");

const followUps = (more: string) =>
  `COUNTIFS({${ALL}.series},{series},{${ALL}.moment},${FOLLOW_UP},{${ALL}.day},${more})`;

/**
 * The last follow-up of an initiative: of levels on one day the lowest, of two numbers on one day neither; a place only where
 * the whole was not measured.
 */
export const COUNTS = [
  `IF(OR({moment}<>${FOLLOW_UP},${IS_ELSEWHERE},{day}="",{score}=""),"",`,
  `IF(AND({location}<>"",COUNTIFS({${ALL}.series},${WHOLE},{${ALL}.moment},${FOLLOW_UP})>0),"nee",`,
  `IF(${followUps('">"&{day}')}>0,"nee",`,
  `IF({value}<>"",IF(${followUps("{day}")}>1,"nee","ja"),`,
  `IF(${followUps(`{day},{${ALL}.score},"<"&{score}`)}+${followUps(`{day},{${ALL}.score},{score},{${ALL}.id},"<"&{id}`)}>0,"nee",`,
  `"ja")))))`,
].join("");

/** In the direction that is wanted: a lower number of complaints is above nought. */
export const PERCENT = [
  `IF(OR({counts}<>"ja",{value}="",{change}="",(${DIRECTION})=""),"",`,
  `IF({baseline}=0,"",ROUND(100*{change}/ABS({baseline})*IF((${DIRECTION})="hoger is beter",1,-1),1)))`,
].join("");

/** The size of the change, and a hair from the row's number, so that no two are equal. */
export const ORDER = 'IF({percent}="","",ABS({percent})+IFERROR(0+MID({id},4,9),0)/10^9)';
