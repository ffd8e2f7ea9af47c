/** The figures that the filters leave, and how they compare to those before. */
import { type Comparison, comparisonsOf, isFigure, seriesOf } from "../model/figures";
import type { Statement } from "../model/model";
import { typeOf } from "../render/style/type-style";
import { unitSuffix } from "../shared/formatting";
import type { Text } from "../shared/language";
import { localized, nameOfId, predicateName, t, typeName } from "../state/i18n";
import { periodText } from "../state/statement-text";
import { model, state } from "../state/store";
import { type Chart, chartsOf } from "./chart";

export function visibleFigures(): readonly Statement[] {
  return state.visible.statements.filter(isFigure);
}

/** The charts of figures, in the order in which these come. */
export function chartsIn(figures: readonly Statement[]): Chart[] {
  return seriesOf(figures).flatMap((series) => chartsOf(series, model.payload.periods));
}

/** What a figure is a figure of: its indicator, or what it says of its subject. */
export function indicatorName({ object, predicate }: Pick<Statement, "object" | "predicate">): Text {
  return object ? nameOfId(object) : predicateName(predicate, false);
}

/** A unit as it follows numbers; empty where there is none. */
export function unitName({ unit }: Pick<Statement, "unit">): string {
  const label = model.units.get(unit);
  return unit && unitSuffix("", localized(label, unit).text, state.language, label !== undefined).trim();
}

/** What a figure's subject is: a court of which level, or what else. */
export function levelText({ from }: Statement): string {
  return from ? typeName(typeOf(from)).text : "";
}

/** What is counted in which unit, and which of the figures a chart shows where it has not all of them. */
export function chartTitle({ series, from, to }: Chart): string {
  const [name, unit] = [indicatorName(series).text, unitName(series)];
  const title = unit ? t("inUnit", { name, unit }) : name;
  return to - from < series.figures.length ? t("chartPart", { title, from: from + 1, to }) : title;
}

/** The figures that compare to an earlier one, of all that the dataset has: a filter by year leaves each its comparison. */
function comparisons(): ReadonlyMap<Statement, Comparison> {
  remembered ??= comparisonsOf(model.list.filter(isFigure), model.payload.periods);
  return remembered;
}

let remembered: ReadonlyMap<Statement, Comparison> | null = null;

/** A comparison in words: how much more or less, and than when; empty for none. */
export function comparisonText(figure: Statement): string {
  const found = comparisons().get(figure);
  if (!found) return "";
  const { change, part, period } = found;
  const inPercent = figure.unit === "percent";
  const more = part === null || inPercent ? "" : t("inParentheses", { text: `${signed(part * 100, 1)}%` });
  const said = inPercent ? t("percentagePoints", { n: signed(change) }) : signed(change) + more;
  return t("comparedTo", { change: said, period: periodText(period) });
}

/** A number with its sign. */
function signed(number: number, digits = 10): string {
  const size = Number(Math.abs(number).toFixed(digits));
  return size ? `${number < 0 ? "−" : "+"}${size}` : "±0";
}
