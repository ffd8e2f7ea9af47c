/** The rows of the table that is chosen, sorted as chosen. */
import type { Entity, Statement } from "../model/model";
import { talliesOf } from "../model/tallies";
import { inSortOrder } from "../state/sort-order";
import { state } from "../state/store";
import { ENTITY_COLUMNS, type EntityRow, STATEMENT_COLUMNS, type TableColumn } from "./table-columns";

/** A table with its rows in order. */
export interface SortedTable<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whether a row speaks of what is selected. */
  readonly isChosen: (row: Row) => boolean;
}

export function statementTable(): SortedTable<Statement> {
  const rows = inSortOrder(state.visible.statements, STATEMENT_COLUMNS, "statements");
  return { columns: STATEMENT_COLUMNS, rows, isChosen: isStatementChosen };
}

export function entityTable(): SortedTable<EntityRow> {
  const tallies = talliesOf(state.visible.statements);
  const rows = Array.from(state.visible.entities, (entity) => ({
    entity,
    tally: tallies.get(entity) ?? { count: 0, years: [] },
  }));
  const isChosen = ({ entity }: EntityRow) => entity === state.selected;
  return { columns: ENTITY_COLUMNS, rows: inSortOrder(rows, ENTITY_COLUMNS, "entities"), isChosen };
}

/** The statement that the address names, or every one about the entity that it names. */
export function isStatementChosen(statement: Statement): boolean {
  if (state.statement) return statement === state.statement;
  return isEnd(statement.from) || isEnd(statement.to);
}

function isEnd(end: Entity | null): boolean {
  return end !== null && end === state.selected;
}
