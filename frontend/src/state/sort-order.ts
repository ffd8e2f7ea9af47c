/** The order of a table: the column that the view state names, and rows sorted by it. */
import { type SortKey, sortedByKeys } from "../shared/sorting";
import { state } from "./store";
import { COLUMN_NAMES, type ColumnName, type SortedTableName } from "./view-state";

/** A column that rows can be sorted by. */
export interface SortColumn<Row> {
  readonly name: ColumnName;
  /** What it is sorted by, first things first. */
  readonly keys: readonly ((row: Row) => SortKey)[];
}

/** The column by which a table is sorted, if the view state speaks of this table at all. */
export function sortOf(table: SortedTableName): { column: ColumnName | ""; isDescending: boolean } {
  const { sort } = state.viewState;
  const column = sort.replace(/^-/, "");
  const known: readonly ColumnName[] = COLUMN_NAMES[table];
  return { column: known.find((each) => each === column) ?? "", isDescending: sort.startsWith("-") };
}

export function inSortOrder<Row>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row>[],
  table: SortedTableName,
): readonly Row[] {
  const { column, isDescending } = sortOf(table);
  const by = columns.find(({ name }) => name === column);
  if (!by) return rows;
  // Chinese by sound where it is simplified, by strokes where it is traditional, as readers of each expect
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  return sortedByKeys(rows, by.keys, isDescending, compare);
}
