/** The rows of the table that is chosen, sorted as chosen. */
import type { Entity, Statement } from "../model/model";
import { talliesOf } from "../model/tallies";
import { state } from "../state/store";
import { COLUMN_NAMES, type ColumnName, type TableName } from "../state/view-state";
import { sortedByKeys } from "./sorting";
import { ENTITY_COLUMNS, type EntityRow, STATEMENT_COLUMNS, type TableColumn } from "./table-columns";

/** A table with its rows in order. */
export interface SortedTable<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whether a row speaks of what is selected. */
  readonly isChosen: (row: Row) => boolean;
}

export function statementTable(): SortedTable<Statement> {
  const rows = inOrder(state.visible.statements, STATEMENT_COLUMNS, "statements");
  return { columns: STATEMENT_COLUMNS, rows, isChosen: isStatementChosen };
}

export function entityTable(): SortedTable<EntityRow> {
  const tallies = talliesOf(state.visible.statements);
  const rows = Array.from(state.visible.entities, (entity) => ({
    entity,
    tally: tallies.get(entity) ?? { count: 0, years: [] },
  }));
  const isChosen = ({ entity }: EntityRow) => entity === state.selected;
  return { columns: ENTITY_COLUMNS, rows: inOrder(rows, ENTITY_COLUMNS, "entities"), isChosen };
}

/** The statement that the address names, or every one about the entity that it names. */
function isStatementChosen(statement: Statement): boolean {
  if (state.statement) return statement === state.statement;
  return isEnd(statement.from) || isEnd(statement.to);
}

function isEnd(end: Entity | null): boolean {
  return end !== null && end === state.selected;
}

/** The column by which a table is sorted, if the view state speaks of this table at all. */
export function sortOf(table: TableName): { column: ColumnName | ""; isDescending: boolean } {
  const { sort } = state.viewState;
  const column = sort.replace(/^-/, "");
  const known: readonly ColumnName[] = COLUMN_NAMES[table];
  return { column: known.find((each) => each === column) ?? "", isDescending: sort.startsWith("-") };
}

function inOrder<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], table: TableName): readonly Row[] {
  const { column, isDescending } = sortOf(table);
  const by = columns.find(({ name }) => name === column);
  if (!by) return rows;
  // Chinese by sound where it is simplified, by strokes where it is traditional, as readers of each expect
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  return sortedByKeys(rows, by.keys, isDescending, compare);
}
