/**
 * Charts of a sheet, as far as the product makes them: from a range with headings, like Excel takes them apart, with their title,
 * legend, axes and labels. Nothing is drawn. On a protected sheet no chart can be added, changed or deleted.
 */

import { badArgument, notFound } from "./host-error.ts";
import { HostCollection, HostObject } from "./host-object.ts";
import type { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

const TYPES = ["BarClustered", "ColumnClustered", "ColumnStacked", "LineMarkers"];

export class Charts extends HostCollection<Chart> {
  readonly #sheet: Worksheet;
  #charts: Chart[] = [];

  constructor(sheet: Worksheet) {
    super(sheet.book);
    this.#sheet = sheet;
  }
  list(): readonly Chart[] {
    return this.#charts;
  }
  protected keysOf({ Id, Name }: Chart): readonly string[] {
    return [Id, Name];
  }
  GetItem(key: string): Chart {
    const found = this.find(key);
    if (!found) throw notFound("ChartCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string): Chart | null {
    return this.find(key);
  }
  Add(type: string, source: Range, seriesBy = "Auto"): Chart {
    this.#sheet.book.mayWrite(this.#sheet, "ChartCollection.add");
    if (!TYPES.includes(type) || !["Rows", "Columns"].includes(seriesBy)) throw badArgument("ChartCollection.add");
    const chart = new Chart(this.#sheet, type, source, seriesBy, (gone) => {
      this.#charts = this.#charts.filter((one) => one !== gone);
    });
    this.#charts.push(chart);
    return chart;
  }
}

export class Chart extends HostObject {
  readonly Id: string;
  readonly Title: ChartTitle;
  readonly Legend: Flag;
  readonly Axes: ChartAxes;
  readonly Series: ChartSeriesList;
  readonly type: string;
  readonly source: string;
  #name = "";
  #place = { left: 0, top: 0, width: 360, height: 216 };
  readonly #sheet: Worksheet;
  readonly #remove: (chart: Chart) => void;

  constructor(sheet: Worksheet, type: string, source: Range, by: string, remove: (chart: Chart) => void) {
    super(sheet.book);
    this.Id = sheet.book.newId();
    this.#sheet = sheet;
    this.#remove = remove;
    this.type = type;
    this.source = source.local;
    this.Title = new ChartTitle(this);
    this.Legend = new Flag(this);
    this.Axes = new ChartAxes(this);
    this.Series = new ChartSeriesList(this, source, by);
  }
  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    this.mayChange("Chart.name");
    this.#name = name;
  }
  get Left(): number {
    return this.#place.left;
  }
  set Left(left: number) {
    this.#move({ left });
  }
  get Top(): number {
    return this.#place.top;
  }
  set Top(top: number) {
    this.#move({ top });
  }
  get Width(): number {
    return this.#place.width;
  }
  set Width(width: number) {
    this.#move({ width });
  }
  get Height(): number {
    return this.#place.height;
  }
  set Height(height: number) {
    this.#move({ height });
  }
  Delete(): void {
    this.mayChange("Chart.delete");
    this.#remove(this);
  }

  mayChange(location: string): void {
    this.book.mayWrite(this.#sheet, location);
  }
  #move(place: Partial<{ left: number; top: number; width: number; height: number }>): void {
    this.mayChange("Chart.left");
    if (Object.values(place).some((value) => !(value >= 0))) throw badArgument("Chart.left");
    this.#place = { ...this.#place, ...place };
  }
}

/** A part of a chart: changing it is changing the chart. */
abstract class Part extends HostObject {
  constructor(readonly chart: Chart) {
    super(chart.book);
  }
}

/** Something that is shown or not. */
class Flag extends Part {
  #visible = true;
  get Visible(): boolean {
    return this.#visible;
  }
  set Visible(visible: boolean) {
    this.chart.mayChange("Chart.legend");
    this.#visible = visible;
  }
}

class Font extends Part {
  Size = 10;
  Bold = false;
  Color = "#000000";
}

class TextFormat extends Part {
  readonly Font = new Font(this.chart);
}

class ChartTitle extends Part {
  readonly Format = new TextFormat(this.chart);
  formula = "";
  SetFormula(formula: string): void {
    this.chart.mayChange("ChartTitle.setFormula");
    if (!/^=('[^']+'|[A-Za-z_][\w.]*)!\$[A-Z]+\$\d+$/.test(formula)) throw badArgument("ChartTitle.setFormula");
    this.formula = formula;
  }
}

class ChartAxes extends Part {
  readonly CategoryAxis = new ChartAxis(this.chart);
  readonly ValueAxis = new ChartAxis(this.chart);
}

class ChartAxis extends Flag {
  readonly MajorGridlines = new Flag(this.chart);
  ReversePlotOrder = false;
  NumberFormat = "General";
  TickLabelPosition = "NextToAxis";
}

class ChartSeriesList extends HostCollection<ChartSeries> {
  readonly #series: readonly ChartSeries[];
  constructor(chart: Chart, source: Range, by: string) {
    super(chart.book);
    this.#series = seriesIn(source, by).map(({ name, points }) => new ChartSeries(chart, name, points));
  }
  list(): readonly ChartSeries[] {
    return this.#series;
  }
  protected keysOf(): readonly string[] {
    return [];
  }
  GetItemAt(at: number): ChartSeries {
    const found = this.#series[at];
    if (!found) throw badArgument("ChartSeriesCollection.getItemAt");
    return found;
  }
}

/** The first row and column are headings; the others are values, in columns or in rows. */
function seriesIn(source: Range, by: string): { readonly name: string; readonly points: number }[] {
  const values = source.Values;
  const [heads = [], ...rows] = values;
  if (rows.length === 0 || heads.length < 2) throw badArgument("ChartCollection.add");
  return by === "Rows"
    ? rows.map((row) => ({ name: String(row[0]), points: heads.length - 1 }))
    : heads.slice(1).map((head) => ({ name: String(head), points: rows.length }));
}

class Fill extends Part {
  colour = "";
  SetSolidColor(colour: string): void {
    this.colour = colour;
  }
}

class Line extends Part {
  Color = "";
  Weight = 1;
}

class SeriesFormat extends Part {
  readonly Fill = new Fill(this.chart);
  readonly Line = new Line(this.chart);
}

class DataLabel extends Part {
  readonly Format = new TextFormat(this.chart);
  ShowValue = true;
  ShowSeriesName = false;
  NumberFormat = "General";
  Position = "BestFit";
}

export class ChartSeries extends Part {
  readonly Format = new SeriesFormat(this.chart);
  readonly DataLabels = new DataLabel(this.chart);
  readonly Points: ChartPoints;
  HasDataLabels = false;
  GapWidth = 150;
  MarkerBackgroundColor = "";
  MarkerForegroundColor = "";
  constructor(
    chart: Chart,
    readonly Name: string,
    points: number,
  ) {
    super(chart);
    this.Points = new ChartPoints(chart, points);
  }
}

class ChartPoints extends HostCollection<ChartPoint> {
  readonly #points: readonly ChartPoint[];
  constructor(chart: Chart, count: number) {
    super(chart.book);
    this.#points = Array.from({ length: count }, () => new ChartPoint(chart));
  }
  get Count(): number {
    return this.#points.length;
  }
  list(): readonly ChartPoint[] {
    return this.#points;
  }
  protected keysOf(): readonly string[] {
    return [];
  }
  GetItemAt(at: number): ChartPoint {
    const found = this.#points[at];
    if (!found) throw badArgument("ChartPointsCollection.getItemAt");
    return found;
  }
}

class ChartPoint extends Part {
  readonly DataLabel = new DataLabel(this.chart);
  HasDataLabel = false;
}
