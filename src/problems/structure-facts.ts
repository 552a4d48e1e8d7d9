/** S: bringing recognised rows into the standard workbook. */
export interface StructureFacts {
  /** A row names a complex, unit, initiative or other row that does not exist in the result. */
  S001: { column: string; table: string; values: readonly string[]; distinct: number };
  /** Complexes that rows name were added with just their name; the first few names. */
  S002: { names: string; count: number };
  /** A date that is not known to the day ("2024-03"): the column stays empty, the text is kept. */
  S003: { column: string; values: readonly string[]; distinct: number };
  /** A choice that is not in the list of the column: kept in Overig. */
  S004: { column: string; values: readonly string[]; distinct: number };
  /** A value that does not fit the column: kept in Overig. */
  S005: { column: string; values: readonly string[]; distinct: number };
  /** A hidden sheet was left out. */
  S006: { sheet: string; rows: number };
  /** Hidden rows were taken over as data. */
  S007: { sheet: string; rows: number };
  /** Struck-through rows were taken over as data. */
  S008: { sheet: string; rows: number };
  /** Two rows of the source are one row here (the same number), but they contradict each other in a column. */
  S009: { table: string; id: string; column: string; value: string; hits: number };
  /** A reference fits more than one row. */
  S010: { column: string; table: string; values: readonly string[]; distinct: number };
  /** Units without a number of their own: the address serves as number. */
  S011: { id: string; hits: number };
  /** A row from which no row of the table can be made: kept in Overig. The columns of which it has none. */
  S012: { table: string; columns: readonly string[]; hits: number };
  /** Rows that were in the workbook already were brought up to date. */
  S013: { table: string; rows: number };
  /** Rows without a year: the amounts cannot be placed in a year. */
  S014: { table: string; hits: number };
  /** Homes in different places have the same running number: the later ones got another. */
  S015: { number: string; id: string; hits: number };
  /** Rows without the name or text that the table needs. */
  S016: { table: string; column: string; hits: number };
  /** Amounts in thousands were written in full. */
  S017: { sheet: string };
  /** A reference that names more than one row, where only one fits. */
  S018: { column: string; values: readonly string[]; distinct: number };
  /** A second amount of one cost item for the same year: only the first was taken over. */
  S019: { heading: string; hits: number };
  /** A saved mapping is no JSON. */
  S020: Record<string, never>;
  /** A saved mapping of another version. */
  S021: { version: string };
  /** A saved mapping that is not of the right form: where, and what must stand there. */
  S022: {
    where: string;
    rule: "object" | "list" | "text" | "rowNumbers" | "kind" | "field" | "type" | "yesNo" | "headings";
  };
  /** A table of a saved mapping that this workbook does not have. */
  S023: { sheet: string; headings: string };
  /** A table that the saved mapping does not know. */
  S024: { headings: string };
  /** People who worked and were on no list of participants were added with just their name. */
  S025: { count: number };
  /** Rows of hours per week or month, where the table asks for days. */
  S026: { sheet: string; hits: number };
  /** Rows of a cash book that are income and no costs. */
  S027: { sheet: string; hits: number };
  /** Hidden columns were taken over as data; the first few headings. */
  S028: { sheet: string; columns: number; headings: readonly string[] };
  /** Days of which it is not certain to which household they belong, in a list of moves or of empty homes. */
  S029: { sheet: string; heading: string; hits: number };
  /** A word in a saved mapping that we do not know. */
  S040: { where: string; key: string };
  /** A table that stands twice in a saved mapping. */
  S041: { sheet: string; headings: string };
  /** Columns of a saved mapping that go to one field, of which a row has one. */
  S042: { sheet: string; field: string; headings: readonly string[] };
  /** Headings that stand on another row than in the saved mapping. */
  S043: { sheet: string; saved: readonly number[]; found: readonly number[] };
  /** A column of a saved mapping with another type of values than its field usually has. */
  S044: { sheet: string; heading: string; field: string; type: string; usual: readonly string[] };
  /** Only these sheets were read, for the others are ours. */
  S045: { sheets: readonly string[] };
  /** Words of the source that were read as a choice of ours: `"in opstart" als "aanjagen"`. */
  S046: { column: string; values: readonly string[]; distinct: number };
  /** Costs of single homes, which follow from the costs of the complex. */
  S047: { sheet: string; hits: number };
  /** Rows of a list of costs that are advances, or what is left to settle. */
  S048: { sheet: string; hits: number };
  /** Phone numbers or e-mail addresses that are not, or not for certain, of whom the row is about. */
  S049: { sheet: string; heading: string };
  /** Amounts of a month or a quarter that were brought to a year, `times` as much. */
  S050: { sheet: string; heading: string; times: number; hits: number };
  /** Rows without an amount, while under these headings stand figures that may be one. */
  S051: { sheet: string; table: string; headings: readonly string[]; hits: number };
  /** Amounts without VAT of which nobody says the rate, or says what does not fit. */
  S052: { table: string; hits: number };
  /** Only the total of a row was taken; the figures under these headings are its parts. */
  S053: { sheet: string; headings: readonly string[]; total: string; hits: number };
  /** More advances for one home, under these headings, of which nobody says which one holds when. */
  S054: { sheet: string; headings: readonly string[]; hits: number };
  /** Texts with a name or telephone number, for a column that others may see. */
  S055: { column: string; hits: number };
  /** Figures under a weight of homes that take no part; `isWeight`: they stay, for the list says both. */
  S056: { sheet: string; heading: string; isWeight: boolean; hits: number };
  /** Days from or until which a home was empty. */
  S057: { sheet: string; heading: string; hits: number };
  /** Columns of a table that have no column of ours; without `areColumns` labels of a card or a table on its side. */
  S058: { sheet: string; headings: readonly string[]; areColumns: boolean };
  /** How often it is done is in words that nobody can count. */
  S060: { values: readonly string[]; distinct: number };
  /** An agreement that has ended by its status, without the day. */
  S061: { values: readonly string[]; distinct: number };
  /** Months, weeks or quarters without a year. */
  S062: { table: string; hits: number };
  /** Rows below the one row of their block that names the complex. */
  S063: { hits: number };
  /** Amounts of one home beside those of the whole building. */
  S064: { sheet: string; heading: string; hits: number };
  /** Homes with who left and who came, without the days between them. */
  S065: { sheet: string; hits: number };
  /** The day of the keys was taken as the first or last day of a household. */
  S066: { sheet: string; heading: string; isFirst: boolean; hits: number };
  /** Contracts of which the last day follows from the first, the term and that they are not renewed. */
  S067: { hits: number };
  /** Last days to give notice, which Zelfbeheer calculates itself. */
  S068: { sheet: string; heading: string; hits: number };
  /** Contracts with a term, without a last day and without a word on what comes after it. */
  S069: { hits: number };
  /** Answers that the source counts, written as shares of those who answered. */
  S070: { sheet: string; hits: number };
  /** Seasons of a year, written as the quarter that most of them lies in. */
  S071: { values: readonly string[]; distinct: number };
  /** Amounts of a month or quarter that were not brought to a year: their rows say of which one, or of which bill. */
  S076: { sheet: string; heading: string; hits: number };
  /** Weights of homes that have one in the same key already; `isOneKey`: the list says which key, so a home stands in it twice. */
  S077: { sheet: string; isOneKey: boolean; hits: number };
  /** What contracts of some years are worth, taken over as an amount per year. */
  S078: { sheet: string; heading: string; hits: number };
  /** Days of somebody who lived in a home, of which nobody says whether they are the first or the last. */
  S080: { sheet: string; heading: string; hits: number };
  /** Homes in which two households live at the same time. */
  S081: { homes: number; units: readonly string[] };
  /** Words where a tenant's name is asked that say why nobody rents the home. */
  S082: { sheet: string; heading: string; values: readonly string[]; hits: number };
  /** Amounts of a ledger from which the other side was taken off. */
  S083: { sheet: string; from: string; heading: string; hits: number };
  /** Items that are passed on, of which nobody says by which rule. */
  S084: { sheet: string; heading: string; hits: number };
  /** Figures of a business case that stand beside initiatives; a few of their headings. */
  S085: { sheet: string; headings: readonly string[]; initiatives: number };
  /** Advances of a year or of another time, of which nobody says what it is in a month. */
  S088: { sheet: string; heading: string; hits: number };
  /** Advances of a year or of another time that were brought to a month. */
  S089: { sheet: string; heading: string; hits: number };
  /** Advances without a last day, before another one of the same home. */
  S090: { sheet: string; hits: number };
  /** Hours that were calculated from when somebody began and when it ended. */
  S092: { sheet: string; headings: readonly string[]; hits: number };
  /** Cells that name more than one home. */
  S091: { sheet: string; heading: string; values: readonly string[]; distinct: number; hits: number };
  /** Votes with a cross under more than one answer. */
  S093: { sheet: string; hits: number };
  /** Homes in a list of votes that nobody rents: no vote was made of them. */
  S094: { sheet: string; hits: number };
  /** Rows that say no place, under the first row of a place: that place was carried on. */
  S095: { sheet: string; hits: number };
  /** Letters for how often, read as the sheet explains them. */
  S096: { values: readonly string[]; distinct: number };
  /** What a task takes in a week, month or year, which is not what one turn takes. */
  S097: { heading: string; hits: number };
  /** Remarks about somebody's health or life, which the residents' committee would see. */
  S098: { column: string; hits: number };
  /** Rows of one list with the same number of their own, each of which became a row. */
  S099: { table: string; values: readonly string[]; distinct: number };
  /** Ticks with words beside them ("x (alleen de hal)"): the tick counts, the words stay on Overig. */
  S100: { hits: number };
  /** Steps that are ready by the list, which does not say since when. */
  S101: { hits: number };
  /** Rows below the one row of their block that fills in a column. */
  S102: { column: string; hits: number };
  /** A number in a title that was taken for the year, and may be that of a complex ("complex 2024"). */
  S103: { sheet: string; words: string; year: number; hits: number };
  /** Costs of a period in two years, which stand under the year in which it ends; `isDated`: from and until which day is known. */
  S104: { sheet: string; words: string; year: number; isDated: boolean; hits: number };
  /** A copy of another sheet, taken over once. */
  S105: { sheet: string; of: string; rows: number };
  /** A list that says much the same as one on another sheet, of the same year and complex; both were taken over. */
  S106: { sheet: string; of: string; rows: number; areVersions: boolean };
  /** Amounts of a part of a year, as their heading says ("Werkelijk t/m okt"). */
  S107: { sheet: string; heading: string; from: string; to: string; hits: number };
  /** Rent and advances of a home, each part of them in a row of its own. */
  S108: { sheet: string; hits: number };
  /** Costs that name no complex, beside several of them. */
  S109: { hits: number; complexes: number };
  /** Homes whose number another home has as well, with the names above them or of their sheets that keep them apart. */
  S110: { values: readonly string[]; distinct: number; hits: number };
  /** Rows of which the list says that they are no longer to be done: their last day is left out. */
  S117: { words: readonly string[]; hits: number };
  /** Remarks about somebody's health or debts, in a column that only the corporation sees. */
  S120: { column: string; hits: number };
  /** Contracts with a term and a renewal: whether they were renewed already, nobody says. */
  S121: { hits: number };
  /** Tasks that are done more often in one season than in another, each of which became a task for every season. */
  S122: { sheet: string; hits: number };
  /** Numbers of homes with fewer figures behind the point than the others have. */
  S123: { values: readonly string[]; distinct: number; hits: number };
  /** Rows that are done, or not yet, by their colour and the words that the sheet has for it. */
  S118: { words: readonly string[]; hits: number };
  /** What colours of rows stand for by the sheet, which no column of ours takes. */
  S119: { sheet: string; words: readonly string[]; hits: number };
  /** Homes that stand only in a list of weights, added with their number and address. */
  S111: { sheet: string; hits: number };
}
