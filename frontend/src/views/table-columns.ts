/** The columns of the two tables: title, cell, and sort keys. */
import type { Entity, Statement } from "../model/model";
import { daysOf, timeOf } from "../model/periods";
import { type Tally, yearSpan } from "../model/tallies";
import { aliasNames } from "../panels/alias-names";
import { endButton, evidenceViews, qualificationMarks, qualifierViews, valueView } from "../panels/statement-view";
import { typeOf } from "../render/style/type-style";
import { element, isolated } from "../shared/dom";
import { LANGUAGES, type Text } from "../shared/language";
import { sortKeyOf } from "../shared/sorting";
import { localized, type MessageKey, nameOf, nameOfId, predicateName, t, typeName, word } from "../state/i18n";
import type { SortColumn } from "../state/sort-order";
import { marksOf, qualifierTexts, timeText } from "../state/statement-text";
import { model, state } from "../state/store";
import { COLUMN_NAMES, type SortedTableName } from "../state/view-state";
import { touchedMark } from "./touched-mark";

/** A column of a table of such rows. */
export interface TableColumn<Row> extends SortColumn<Row> {
  readonly title: MessageKey;
  readonly cell: (row: Row) => (Node | string | null)[];
  /** Whether there is more in the cell than the keys tell. */
  readonly isFilled?: (row: Row) => boolean;
}

/** A row of the table of entities. */
export interface EntityRow {
  readonly entity: Entity;
  readonly tally: Tally;
}

/** What there is to say of each column of a table. */
export type Columns<Row, Of extends SortedTableName> = Readonly<
  Record<(typeof COLUMN_NAMES)[Of][number], Omit<TableColumn<Row>, "name">>
>;

export const STATEMENTS: Columns<Statement, "statements"> = {
  subject: {
    title: "colSubject",
    cell: ({ subject, from }) => [endButton(subject), ...touchedMark(from)],
    keys: [({ subject }) => nameOfId(subject).text],
  },
  predicate: {
    title: "byPredicate",
    cell: ({ predicate }) => [isolated(predicateName(predicate, false))],
    keys: [({ predicate }) => predicateName(predicate, false).text],
  },
  object: {
    title: "colObject",
    cell: ({ object, to }) => [object ? endButton(object) : null, ...touchedMark(to)],
    keys: [({ object }) => nameOfId(object).text],
  },
  value: {
    title: "colValue",
    cell: (statement) => [valueView(statement)],
    keys: [({ value }) => sortKeyOf(word(value)), ({ unit }) => unit],
  },
  time: {
    title: "colTime",
    cell: (statement) => [timeView(statement), ...qualifierViews(statement, [timeOf(statement)])],
    keys: [(statement) => timeDaysOf(statement)[0], (statement) => timeDaysOf(statement)[1]],
    isFilled: (statement) => qualifierTexts(statement, [timeOf(statement)]).length > 0,
  },
  marks: {
    title: "colMarks",
    cell: qualificationMarks,
    keys: [(statement) => marksOf(statement).map(word).join(" ")],
  },
  line: {
    title: "colProof",
    cell: evidenceViews,
    keys: [
      ({ evidence: [first] }) => (first ? localized(model.sources.get(first.source)?.label, first.source).text : ""),
      ({ evidence: [first] }) => first?.line ?? "",
    ],
  },
};

const ENTITIES: Columns<EntityRow, "entities"> = {
  name: {
    title: "colName",
    cell: ({ entity }) => [endButton(entity.id), ...touchedMark(entity)],
    keys: [({ entity }) => nameOf(entity).text],
  },
  type: {
    title: "colType",
    cell: ({ entity }) => [isolated(typeName(typeOf(entity)))],
    keys: [({ entity }) => typeName(typeOf(entity)).text],
  },
  count: {
    title: "colCount",
    cell: ({ tally }) => [String(tally.count)],
    keys: [({ tally }) => tally.count],
  },
  years: {
    title: "colYears",
    cell: ({ tally }) => [yearSpan(tally.years)],
    keys: [({ tally }) => tally.years[0] ?? "", ({ tally }) => tally.years.at(-1) ?? ""],
  },
  alias: {
    title: "colAlias",
    cell: ({ entity }) => aliasNames(aliasesOf(entity), t("comma")),
    keys: [({ entity }) => aliasesOf(entity)[0]?.text ?? ""],
  },
};

export const STATEMENT_COLUMNS = inOrder("statements", STATEMENTS);
export const ENTITY_COLUMNS = inOrder("entities", ENTITIES);

/** Columns in the order of their names. */
export function inOrder<Row, Of extends SortedTableName>(
  table: Of,
  columns: Columns<Row, Of>,
): readonly TableColumn<Row>[] {
  const names: readonly (typeof COLUMN_NAMES)[Of][number][] = COLUMN_NAMES[table];
  return names.map((name) => ({ name, ...columns[name] }));
}

/** The columns that say something of some row: the first, which names a row, the one that sorts, and what has content. */
export function filledColumns<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sorting: string,
): readonly TableColumn<Row>[] {
  const isFilled = ({ keys, isFilled }: TableColumn<Row>) =>
    rows.some((row) => keys.some((key) => key(row) !== "") || isFilled?.(row));
  return columns.filter((column, place) => place === 0 || column.name === sorting || isFilled(column));
}

/** A row of a table: its first cell names it. */
export function rowView<Row>(columns: readonly TableColumn<Row>[], row: Row): HTMLElement {
  const cells = columns.map(({ name, title, cell }, place) => {
    const attributes = { class: `cell-${name}`, "data-title": t(title), role: place ? "cell" : "rowheader" };
    return element(place ? "td" : "th", place ? attributes : { ...attributes, scope: "row" }, ...cell(row));
  });
  return element("tr", { role: "row" }, ...cells);
}

function timeView(statement: Statement): HTMLElement | null {
  const text = timeText(statement);
  const attributes = timeOf(statement) ? {} : { class: "by-report", title: t("reportPeriod") };
  return text ? isolated({ text, language: "" }, "span", attributes) : null;
}

/** The days by which a statement is sorted: those of its own time, or else of its report's; an open start is before all. */
function timeDaysOf(statement: Statement): readonly [string, string] {
  const own = statement.qualifiers[timeOf(statement)];
  const [first, last] = daysOf(own ?? statement.covered[0] ?? "", model.payload.periods);
  return [first || (last && "0000"), last];
}

/** Other names in the language that is read, or else in the first that has some. */
function aliasesOf({ alias }: Entity): Text[] {
  const language = [state.language, ...LANGUAGES, ...Object.keys(alias)].find((each) => alias[each]?.length) ?? "";
  return (alias[language] ?? []).map((text) => ({ text, language }));
}
